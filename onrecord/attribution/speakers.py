"""Who a source is in this text: names for pronouns, offices and reports, and None rather than a guess."""

from __future__ import annotations

import bisect
from collections.abc import Sequence
from dataclasses import replace

from onrecord.attribution.named_sources import is_initials, name_over, named_by
from onrecord.attribution.sources import source_of
from onrecord.english import names, nouns
from onrecord.english.conjunctions import COORDINATOR, JOINING
from onrecord.english.countries import is_people
from onrecord.english.function_words import (
    LEADING_ARTICLE,
    PERSONAL_RELATIVE,
    PLURAL_DEICTICS,
    RELATIVE_WORDS,
    THIRD_PLURAL,
)
from onrecord.english.noun_words import NO_PLURAL_ENDING, PLURAL_ENDING
from onrecord.entities.affiliations import parties_of, voice_of
from onrecord.entities.descriptions import described
from onrecord.entities.discourse import UNNAMED, Discourse, Floor, Speaker, by_name, role_in
from onrecord.entities.documents import document, paper_before
from onrecord.entities.joint_names import joint_speaker
from onrecord.entities.mention import Mention
from onrecord.entities.mentions import Names
from onrecord.entities.office_holders import office_holder
from onrecord.entities.offices import is_person, offices_of
from onrecord.entities.organizations import body_before, institution, members
from onrecord.entities.pronouns import person_before
from onrecord.text.noun_phrases import noun_phrase
from onrecord.text.tags import NOUN, NOUNS
from onrecord.text.trees import Tree
from onrecord.types import Span

MEMBERS = names.people("members")
BODIES = ("organization", "outlet", "country")
SOMEBODY = names.HUMANS | names.TITLES | names.ANONYMOUS
ORGANIZATIONS = names.ORGANIZATIONS | names.organizations("company")


def read(text: str, known: Names, trees: Sequence[Tree]) -> Discourse:
    """A reading at its start: nobody heard yet, and for each office whom the text gives it, and where."""
    offices: dict[str, list[tuple[int, Speaker]]] = {}
    for mention in known.mentions:
        if is_person(known, mention):
            held = mention.span[0], by_name(known, mention, "")
            for office in offices_of(text, mention, _tree_of(trees, mention)):
                offices.setdefault(office, []).append(held)
    return Discourse(text, known, tuple(trees), Floor(), offices, parties_of(text, known))


def _tree_of(trees: Sequence[Tree], mention: Mention) -> Tree | None:
    """The tree of the sentence in which a name stands."""
    index = bisect.bisect_right(trees, mention.span[0], key=lambda tree: tree.span[0]) - 1
    return trees[index] if index >= 0 else None


def resolve(discourse: Discourse, sentence: int, source: tuple[int, ...], head: int | None) -> Speaker:
    """The speaker that a source's words stand for in their sentence, and whom they speak for."""
    found = _together(discourse, sentence, source, head) or _resolved(discourse, sentence, source, head)
    if found.name is None and found.kind == "anonymous" and source:
        tree = discourse.trees[sentence]
        voice = voice_of(discourse.text, discourse.known, tree.starts[source[0]], tree.ends[source[-1]])
        return replace(found, speaks_for=voice)
    party = discourse.parties.get(found.name) if found.name is not None and found.kind == "person" else None
    return replace(found, speaks_for=party)


def _resolved(discourse: Discourse, sentence: int, source: tuple[int, ...], head: int | None) -> Speaker:
    """The speaker that a source's words stand for in their sentence."""
    if not source or head is None:
        return UNNAMED
    tree = discourse.trees[sentence]
    noun, span = tree.lower[head], (tree.starts[source[0]], tree.ends[source[-1]])
    noun = tree.words[head] if is_initials(tree.words[head]) else noun  # *US*, *WHO*: no pronouns
    if noun in RELATIVE_WORDS:
        return _relative(discourse, sentence, head)
    if noun in names.PRONOUNS:
        return _pronoun(discourse, sentence, noun, head)
    mention = named_by(discourse, tree, source, head)
    is_paper = noun in nouns.PAPERS and not _is_name_of(discourse, mention, tree, head)
    is_of_a_people = noun.endswith(PLURAL_ENDING) and is_people(noun)
    if mention is not None and not is_paper and not is_of_a_people:
        return _last_of_that_name(discourse, mention) or by_name(
            discourse.known, mention, discourse.text[span[0] : span[1]]
        )
    return _by_noun(discourse, sentence, span, noun, tree.starts[head])


def _is_name_of(discourse: Discourse, mention: Mention | None, tree: Tree, head: int) -> bool:
    """Whether a noun for papers is part of somebody's name: an outlet, *Steven Law*, *Foreign Policy*."""
    if mention is None or mention.kind == "outlet":
        return mention is not None
    is_inside = mention.span[0] <= tree.starts[head] < mention.span[1]
    return is_inside and (is_person(discourse.known, mention) or tree.lower[head] in nouns.ISSUED)


def _last_of_that_name(discourse: Discourse, mention: Mention) -> Speaker | None:
    """Of two who share the last name that stands alone, with no title, whoever of them was heard last."""
    sharing = discourse.known.namesakes.get(mention.name.casefold(), ())
    if mention.titles or not sharing:
        return None
    return next(
        (s for s in reversed(discourse.floor.heard) if s.name in sharing and s.kind == "person"), None
    )


def _together(
    discourse: Discourse, sentence: int, source: tuple[int, ...], head: int | None
) -> Speaker | None:
    """Who speak together, where a source tells of more than one."""
    if not source or head is None:
        return None
    tree = discourse.trees[sentence]
    span = tree.starts[source[0]], tree.ends[source[-1]]
    named = joint_speaker(discourse, tree, span, head) if tree.lower[head] not in nouns.PAPERS else None
    return named or _joint(discourse, sentence, source, head)


def _joint(discourse: Discourse, sentence: int, source: tuple[int, ...], head: int | None) -> Speaker | None:
    """*Ann Bo and Nord Gas*, *the FBI and prosecutors*: two parties together, if one of them has a name."""
    tree = discourse.trees[sentence]
    joined = [k for k in tree.children[head] if tree.deps[k] == "conj"] if head is not None else []
    if head is None or len(joined) != 1 or joined[0] not in source or tree.tags[joined[0]] not in NOUNS:
        return None
    first, last = tree.starts[source[0]], tree.ends[source[-1]]
    inside = discourse.known.within((first, last + 1))
    if any(m.span[0] <= tree.starts[head] and tree.ends[joined[0]] <= m.span[1] for m in inside):
        return None  # *the Ministry of Roads and Bridges*
    between = next((k for k in tree.children[head] if tree.deps[k] == "cc"), None)
    if between is None or tree.lower[between] != COORDINATOR:
        return None
    left = tuple(i for i in source if i < between)
    right = tuple(i for i in source if i > between)
    if not left or not right or tree.tags[head] not in NOUNS:
        return None
    if any(tree.tags[i] == NOUN and tree.lower[i] not in names.INSTITUTIONS for i in (head, joined[0])):
        return None  # *neurosurgeon and contender Ann Bo* is one person
    each = [_resolved(discourse, sentence, left, head), _resolved(discourse, sentence, right, joined[0])]
    names_of = [
        s.name or _literal(discourse.text[tree.starts[part[0]] : tree.ends[part[-1]]])
        for s, part in zip(each, (left, right), strict=True)
    ]
    return Speaker(JOINING.join(names_of) if any(s.name for s in each) else None, "group")


def _literal(phrase: str) -> str:
    """A noun phrase without its article."""
    return LEADING_ARTICLE.sub("", phrase)


def _relative(discourse: Discourse, sentence: int, pronoun: int) -> Speaker:
    """Whoever the relative clause hangs on."""
    tree = discourse.trees[sentence]
    clause = next((a for a in tree.ancestors(pronoun) if tree.deps[a] == "relcl"), None)
    if clause is None:
        return Speaker(None, "group" if tree.lower[pronoun] != PERSONAL_RELATIVE else "anonymous")
    antecedent = tree.heads[clause]
    if tree.lower[antecedent] in names.PRONOUNS:
        return UNNAMED
    apposed = tree.deps[antecedent] == "appos"  # *Nord Aid, a charity that says so*
    antecedent = tree.heads[antecedent] if apposed else antecedent
    whole = name_over(discourse, tree, antecedent) if apposed else None
    if whole is not None:
        return by_name(discourse.known, whole, "")
    phrase = noun_phrase(tree, antecedent, before=tree.lefts[clause])
    found = resolve(discourse, sentence, phrase, antecedent)
    if found.name is None and tree.lower[pronoun] != PERSONAL_RELATIVE and phrase:
        found = _only_body(discourse, tree.chars(phrase[0], phrase[-1])) or found
    if tree.lower[pronoun] == PERSONAL_RELATIVE and found.kind in BODIES:
        found = _person_of(discourse, sentence, antecedent, tree.lefts[clause]) or found
    return replace(found, role=None)


def _person_of(discourse: Discourse, sentence: int, body: int, end: int) -> Speaker | None:
    """*Bo Lund, an analyst at Nord Gas, who says A*: whoever is of the body, by name or nameless."""
    tree = discourse.trees[sentence]
    noun = tree.heads[tree.heads[body]]
    if tree.deps[body] != "pobj" or tree.tags[noun] not in NOUNS:
        return None
    top = tree.heads[noun] if tree.deps[noun] == "appos" else noun
    found = resolve(discourse, sentence, noun_phrase(tree, top, before=end), top)
    is_somebody = found.kind == "person" or (found.name is None and tree.lower[noun] in SOMEBODY)
    return found if is_somebody else None


def _only_body(discourse: Discourse, span: Span) -> Speaker | None:
    """*the head of Nord Aid in Orland, which says A*: the one body that the phrase names."""
    inside = [
        m for m in discourse.known.within((span[0], span[1] + 1)) if m.kind in ("organization", "outlet")
    ]
    return by_name(discourse.known, inside[0], "") if len(inside) == 1 else None


def _pronoun(discourse: Discourse, sentence: int, noun: str, head: int) -> Speaker:
    if noun in names.HE or noun in names.SHE:
        gender = "m" if noun in names.HE else "f"
        found = person_before(discourse, sentence, gender, head)
        if found is not None and _does_to_somebody(discourse, sentence, head) == found:
            return Speaker(None, "person")
        if found is not None:
            discourse.floor.genders.setdefault(found.casefold(), gender)
        return Speaker(found, "person")
    if noun in names.IT:
        return paper_before(discourse, sentence) or body_before(discourse, sentence)
    if noun == THIRD_PLURAL:
        last = discourse.floor.heard_in.get(sentence - 1, [UNNAMED])[-1]
        return Speaker(last.name if last.kind == "group" else None, "group")
    return Speaker(None, "group" if noun in names.THEY or noun in PLURAL_DEICTICS else "anonymous")


def _does_to_somebody(discourse: Discourse, sentence: int, pronoun: int) -> str | None:
    """*Bo criticised him for saying A*: the name of whoever does it, who cannot be *him*."""
    tree = discourse.trees[sentence]
    if tree.deps[pronoun] not in ("dobj", "dative"):
        return None
    subject = source_of(tree, tree.heads[pronoun]).head
    whole = name_over(discourse, tree, subject) if subject is not None else None
    return discourse.known.meant_by(whole) if whole is not None else None


def _by_noun(discourse: Discourse, sentence: int, span: Span, noun: str, head: int) -> Speaker:
    """What a common noun stands for: a document's issuer, an office's holder, or nobody."""
    source = discourse.text[span[0] : span[1]]
    if noun in nouns.PAPERS:
        return document(discourse, sentence, span, noun, head)
    if noun in MEMBERS:
        return members(discourse, span, noun, head)
    if noun in names.GROUPS or (
        noun.endswith(PLURAL_ENDING) and not noun.endswith(NO_PLURAL_ENDING) and noun not in names.ANONYMOUS
    ):
        return Speaker(None, "group")
    holder = office_holder(discourse, span, source)
    if holder is not None:
        return holder
    if noun in ORGANIZATIONS:
        found = institution(discourse, span, head, noun)
        return found if found.name is not None else described(discourse, span, noun) or found
    called = described(discourse, span, noun) if noun not in names.TITLES else None
    if called is not None:
        return called
    is_office = noun in names.ANONYMOUS or noun in names.TITLES
    return Speaker(None, "anonymous", role=role_in(source) if is_office else None)
