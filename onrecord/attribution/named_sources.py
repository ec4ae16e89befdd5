"""The name in a source's own words: at the end of a part between commas, in apposition, or at the head."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from onrecord.english import names
from onrecord.english.apposition import PLACED_BEHIND
from onrecord.english.body_names import LINKS_INSIDE
from onrecord.english.function_words import DEFINITE_ARTICLE
from onrecord.english.given_names import is_given_name
from onrecord.english.noun_words import PERSONAL_ENDINGS
from onrecord.english.prepositions import BESIDE_NAME, IN_A_PLACE, OF_SOMEBODY, RELATED_OFFICER, SOMEBODY_OF
from onrecord.entities.discourse import Discourse
from onrecord.entities.joint_names import first_joined
from onrecord.entities.mention import Mention
from onrecord.entities.offices import is_person
from onrecord.text.tags import NUMERAL, PLURAL_NOUN, PROPER_NOUNS
from onrecord.text.trees import Tree
from onrecord.types import Span

SOMEBODY = names.HUMANS | names.GROUPS
PERSONS = names.HUMANS | names.TITLES | names.ANONYMOUS
NAME_REACH = 80  # characters of a name on either side of a word of it


def named_by(discourse: Discourse, tree: Tree, source: Sequence[int], head: int) -> Mention | None:
    """The name that a source's words give, whole where the tree cut them short; None where they give none."""
    span = tree.starts[source[0]], tree.ends[source[-1]]
    named, over = named_in(discourse, tree, span, head), name_over(discourse, tree, head)
    if is_initials(tree.words[head]) or (over is not None and _goes_past(tree, source[-1], over)):
        return over
    if named is None and over is not None and over.kind == "outlet" and over.span[0] < span[0]:
        return over  # *97.3 FM*, of *Tarn 97.3 FM*
    return named or _outlet_behind(discourse, tree, head) or _known_so(discourse, tree, span, head)


def _outlet_behind(discourse: Discourse, tree: Tree, head: int) -> Mention | None:
    """*British tabloid the Norrick Post*: the outlet whose name follows what it is called."""
    end = tree.ends[head]
    if tree.lower[head] not in names.OUTLETS:
        return None
    behind = next(iter(discourse.known.within((end, end + NAME_REACH))), None)
    is_beside = behind is not None and _is_article(discourse.text[end : behind.span[0]])
    return behind if behind is not None and behind.kind == "outlet" and is_beside else None


def _is_article(between: str) -> bool:
    """Whether only blanks stand here, or the definite article."""
    return between.isspace() or between.strip().casefold() == DEFINITE_ARTICLE


def named_in(discourse: Discourse, tree: Tree, span: Span, head: int) -> Mention | None:
    """A person at the end of a part between commas, or an apposition; else the name that holds the head."""
    inside = discourse.known.within((span[0], span[1] + 1))
    if tree.tags[head] not in PROPER_NOUNS:
        apposed = next((m for m in inside if _is_apposed(tree, head, m)), None)
        if apposed is not None:
            return _person_apposed(tree, head, apposed)
    here = span[0]
    for part in discourse.text[span[0] : span[1]].split(","):
        end = here + len(part)
        for mention in inside:
            closes = here <= mention.span[0] and mention.span[1] <= end
            behind = discourse.text[mention.span[1] : end]
            is_placed = mention.span[0] == here + 1 and PLACED_BEHIND.match(behind) is not None
            closes = closes and (is_placed or not behind.strip(" ,)’'"))
            before = discourse.text[span[0] : first_joined(discourse, inside, mention).span[0]]
            if here > span[0] and BESIDE_NAME.search(discourse.text[here : mention.span[0]]):
                continue
            if closes and is_person(discourse.known, mention) and not OF_SOMEBODY.search(before):
                lead = discourse.text[tree.span[0] : span[0]]
                return None if _is_anothers_officer(before, lead) else mention
            if closes and before.endswith(", ") and not IN_A_PLACE.search(before):
                apposed = _person_apposed(tree, head, mention)
                if apposed.kind == "person":
                    return apposed
        here = end + 1
    if inside and tree.tags[head] == NUMERAL and inside[0].span == span:
        return inside[0]
    if tree.tags[head] not in PROPER_NOUNS and not _is_name(discourse, tree, head, inside):
        return None  # a common noun that only opens its sentence
    found = next((m for m in inside if m.span[0] <= tree.starts[head] < m.span[1]), None)
    return found and _written_out(discourse.text, inside, found)


def is_initials(word: str) -> bool:
    """Whether a word in capitals is short for a name, though small it is another: *US*, *WHO*, *IT*."""
    return len(word) > 1 and word.isupper() and word.casefold() in names.PRONOUNS


def _known_so(discourse: Discourse, tree: Tree, span: Span, head: int) -> Mention | None:
    """Who the text names elsewhere by all a source's words: *Baron* alone, *Ann Bo Says* in a headline."""
    name = discourse.text[span[0] : span[1]]
    if not all(word[:1].isupper() for word in name.split()) or tree.tags[head] == PLURAL_NOUN:
        return None
    known = discourse.known
    if name.casefold() in known.full or (name in known.inside and tree.lower[head] not in SOMEBODY):
        return Mention(span, name, known.kind_of(name))
    is_person = len(name.split()) == 2 and is_given_name(name.split()[0]) and tree.tags[head] in PROPER_NOUNS
    return Mention(span, name, "person") if is_person else None  # *Ada Orl Says A Bridge Sank*


def _written_out(text: str, inside: Sequence[Mention], short: Mention) -> Mention:
    """*the Dockers’ Union (DU)*: the name before the brackets that a short form stands in."""
    long = next((m for m in inside if text[m.span[1] : short.span[0]] == " ("), None)
    return long if long is not None and text[short.span[1] : short.span[1] + 1] == ")" else short


def _is_anothers_officer(before: str, lead: str) -> bool:
    """*A brother of Norrick's director*, before *Ann Bo*: whether she only tells whose brother speaks.

    ``lead`` is what stands in the sentence before the source, which may lack *A brother of*.
    """
    cut = SOMEBODY_OF.search(lead)
    related = RELATED_OFFICER.fullmatch((cut.group() if cut is not None else "") + before)
    noun = related["noun"] if related is not None else ""
    is_somebody = noun.casefold() in SOMEBODY
    return related is not None and (is_somebody or (noun.islower() and cut is None))


def _is_name(discourse: Discourse, tree: Tree, word: int, inside: Sequence[Mention]) -> bool:
    """Whether a word that the tagger took for none is a name elsewhere in the text, or closes one."""
    if any(m.span[0] < tree.starts[word] < m.span[1] and m.kind == "organization" for m in inside):
        return True  # *the House committee on Norland*
    if any(m.span[0] == tree.starts[word] and not LINKS_INSIDE.isdisjoint(m.name.split()) for m in inside):
        return True  # *the Campaign for Harbours*
    if any(m.span[0] <= tree.starts[word] < m.span[1] and m.kind == "outlet" for m in inside):
        return True
    closes = (m.span[1] == tree.ends[word] and " " in m.name for m in inside)
    return tree.words[word] in discourse.known.inside or (tree.words[word][0].isupper() and any(closes))


def _is_apposed(tree: Tree, head: int, mention: Mention) -> bool:
    """Whether a name is the apposition of this noun, and not of a place behind it."""
    word = tree.at(mention.span[1] - 1)
    if word is None or tree.deps[word] != "appos" or tree.heads[word] != head:
        return False
    before = tree.at(mention.span[0])
    is_next = before is not None and before - head in (1, 2)
    return is_next or len(mention.name.split()) > 1


def _person_apposed(tree: Tree, head: int, mention: Mention) -> Mention:
    """*her lawyer, Ann Bo*: a name of unknown kind beside a noun for a person is a person's."""
    noun = tree.lower[head]
    is_personal = noun in PERSONS or noun.endswith(PERSONAL_ENDINGS)
    if is_personal and not mention.kind and 2 <= len(mention.name.split()) <= 4:
        return replace(mention, kind="person")
    return mention


def name_over(discourse: Discourse, tree: Tree, word: int) -> Mention | None:
    """The name that a word is part of, also where the tree parts it: *Friends of Norland*."""
    start, end = tree.starts[word], tree.ends[word]
    near = discourse.known.within((max(tree.span[0], start - NAME_REACH), end + NAME_REACH))
    return next((m for m in near if m.span[0] <= start and end <= m.span[1]), None)


def _goes_past(tree: Tree, last: int, name: Mention) -> bool:
    """Whether an outlet's name, or a person's last one, goes on beyond a source that the tree cut short."""
    behind = last + 1
    if behind >= len(tree) or name.span[1] < tree.ends[behind]:
        return False
    is_last = name.span[1] == tree.ends[behind] and tree.lower[behind] not in tree.language.verbs
    return name.kind == "outlet" or (name.kind == "person" and is_last)
