"""Who a word of a sentence stands for, as whoever made a paper: by a name, an office, a body, a pronoun."""

from __future__ import annotations

from onrecord.english import names
from onrecord.english.body_names import GOVERNMENT
from onrecord.english.countries import is_people
from onrecord.english.function_words import DEFINITE_ARTICLE, RELATIVE_WORDS
from onrecord.english.name_forms import ERA_ENDING
from onrecord.english.papers import GENITIVE_MARKS, NO_ISSUER, OUTLET_PAPERS, STAFF_PREPOSITIONS
from onrecord.entities.descriptions import described
from onrecord.entities.discourse import Discourse, by_name
from onrecord.entities.joint_names import joint_name
from onrecord.entities.mention import Mention
from onrecord.entities.office_holders import office_holder
from onrecord.entities.organizations import body_before, institution, outlet_before
from onrecord.entities.pronouns import person_before
from onrecord.text.noun_phrases import noun_phrase
from onrecord.text.tags import NOUN, NOUNS, POSSESSIVE
from onrecord.text.trees import Tree
from onrecord.types import Span

BODIES = names.ORGANIZATIONS | names.organizations("company")


def maker(discourse: Discourse, sentence: int, word: int, *, by_words: bool = True) -> str | None:
    """Whom this word names; without ``by_words`` only by a name in its phrase, as of what is not read yet."""
    tree = discourse.trees[sentence]
    if tree.lower[word] in RELATIVE_WORDS:
        above = next((a for a in tree.ancestors(word) if tree.deps[a] == "relcl"), None)
        return maker(discourse, sentence, tree.heads[above], by_words=by_words) if above is not None else None
    span = _span(tree, word)
    named = _named(discourse, tree, span, word)
    if named is not None or not by_words:
        return named
    return _by_words(discourse, sentence, span, word)


def _span(tree: Tree, word: int) -> Span:
    """The characters of the word's phrase, without the genitive that closes it: *the mayor’s* letter."""
    phrase = noun_phrase(tree, word)
    while phrase and phrase[-1] > word and tree.tags[phrase[-1]] == POSSESSIVE:
        phrase = phrase[:-1]
    return tree.chars(phrase[0], phrase[-1]) if phrase else tree.chars(word, word)


def _named(discourse: Discourse, tree: Tree, span: Span, word: int) -> str | None:
    """The name that the word belongs to, stands beside, or works at; nobody where one of two has none."""
    beside = tree.ends[word] + 1
    near = discourse.known.within((span[0], max(span[1], tree.span[1]) + 1))
    inside = [m for m in near if m.span[1] <= span[1] and is_sure(discourse, m)]
    own = next((m for m in inside if m.span[0] <= tree.starts[word] < m.span[1]), None)
    own = own or next((m for m in inside if _is_apposed(tree, m, word)), None)
    if own is None and tree.tags[word] == NOUN:
        own = next((m for m in near if m.span[0] == beside), None)  # *the website Benvira*
    if own is None and tree.tags[word] in NOUNS:
        own = next((m for m in inside if _is_workplace(discourse, tree, m, word)), None)
    if own is None or is_people(own.name) or NO_ISSUER.fullmatch(own.name):
        return None
    together = joint_name(discourse, span, own)
    alone = by_name(discourse.known, own, "").name
    is_one_of_two = together in (alone, own.name) and any(tree.deps[k] == "conj" for k in tree.children[word])
    return None if is_one_of_two else alone if together == own.name else together


def is_sure(discourse: Discourse, mention: Mention) -> bool:
    """Whether a capital shows a name: not *Exit polls*, opening a sentence, nor *Harbour-era documents*."""
    if ERA_ENDING in mention.name:
        return False
    known = discourse.known
    is_single = " " not in mention.name and not (mention.kind or known.kind_of(mention.name))
    before = discourse.text[max(0, mention.span[0] - 4) : mention.span[0]].strip()
    is_inside = mention.is_inside or before.casefold() == DEFINITE_ARTICLE
    return (
        is_inside
        or not is_single
        or mention.name in known.inside
        or discourse.text.startswith(GENITIVE_MARKS, mention.span[1])
    )


def _is_apposed(tree: Tree, mention: Mention, word: int) -> bool:
    """*the mayor, Ann Bo*; *a clerk named Ann Bo*."""
    last = tree.at(mention.span[1] - 1)
    if last is None or tree.deps[last] not in ("appos", "oprd"):
        return False
    above = tree.heads[last]
    return above == word or (tree.deps[last] == "oprd" and tree.heads[above] == word)


def _is_workplace(discourse: Discourse, tree: Tree, mention: Mention, word: int) -> bool:
    """*researchers at Orl University*, *a team of divers from Nord Aid*: whose people a phrase tells of."""
    kind = discourse.known.kind_of(mention.name) or mention.kind
    if kind not in ("organization", "outlet"):
        return False
    here = tree.at(mention.span[1] - 1)
    while here is not None and tree.deps[here] == "pobj":
        preposition = tree.heads[here]
        if tree.lower[preposition] not in STAFF_PREPOSITIONS:
            return False
        here = tree.heads[preposition]
        if here == word:
            return True
    return False


def _by_words(discourse: Discourse, sentence: int, span: Span, word: int) -> str | None:
    """Whom a pronoun or a common noun stands for, as far as the text was read."""
    tree = discourse.trees[sentence]
    noun, source = tree.lower[word], discourse.text[span[0] : span[1]]
    if noun in names.HE or noun in names.SHE:
        return person_before(discourse, sentence, "m" if noun in names.HE else "f", word)
    if noun in names.IT:
        return body_before(discourse, sentence).name
    if tree.tags[word] not in NOUNS:
        return None
    holder = office_holder(discourse, span, source)
    if holder is not None:
        return holder.name
    if noun in OUTLET_PAPERS:
        outlet = outlet_before(discourse, span[0])
        return outlet.name if outlet is not None else None
    if noun in BODIES:
        found = institution(discourse, span, tree.starts[word], noun)
        if found.name is not None and (found.kind != "country" or noun == GOVERNMENT):
            return found.name
    called = described(discourse, span, noun)
    return called.name if called is not None else None
