"""Reports that are called false: *called the report that A a lie*, *dubbed the claim that A a hoax*."""

from __future__ import annotations

from onrecord.attribution.cues import Relation, can_speak, is_uttered
from onrecord.attribution.denials import BEFORE_NOUN
from onrecord.attribution.nominal_complements import CLAIMED
from onrecord.attribution.parentheticals import with_block
from onrecord.attribution.sources import Source, source_of
from onrecord.english import nouns
from onrecord.english.auxiliaries import PASSIVE_AUXILIARIES, PASSIVE_PARTICIPLE, PERFECT_AUXILIARIES
from onrecord.english.cue_lemmas import CALLING_LEMMA
from onrecord.english.falsity import FALSE_ADJECTIVES, OF_REPORT, SHEER
from onrecord.english.function_words import COMPLEMENTIZER, INDEFINITE_ARTICLES
from onrecord.english.prepositions import AGENT_PREPOSITION, ROLE_PREPOSITION
from onrecord.english.verbs import forms
from onrecord.english.wordlists import words
from onrecord.text.noun_phrases import noun_phrase
from onrecord.text.tags import (
    ADJECTIVE,
    ADVERB,
    COMMON_NOUNS,
    DETERMINER,
    FINITE,
    NOUNS,
    PRONOUNS,
    PROPER_NOUN,
)
from onrecord.text.trees import Tree

TERMING = forms("terming")
FALSE = nouns.forms("falsehood") | FALSE_ADJECTIVES
MARKS = words("“ ” \" '' ``")
GOES_ON = COMMON_NOUNS | PRONOUNS | FINITE | {PROPER_NOUN, ADJECTIVE, DETERMINER}
NEAR = 6  # words from the verb to the noun of the report


def called_false(tree: Tree, quotes: tuple[int, ...], verb: int) -> Relation | None:
    """*X called the claim that A a lie*: X denies A. None unless both the report and the name are told."""
    if tree.lower[verb] not in TERMING or quotes[verb] >= 0 or not is_uttered(tree, quotes, verb):
        return None
    source = source_of(tree, verb)
    if source.is_passive:
        return _passive(tree, verb)
    that = _report(tree, verb)
    if that is None or not source.words or not can_speak(tree, source):
        return None
    found = (_name_at(tree, quotes, i) for i in range(that + 3, len(tree)))
    name = next((n for n in found if n and tree.lower[_word_before(tree, n[0])] not in OF_REPORT), None)
    return _denied(tree, verb, that, name, source) if name is not None else None


def _denied(tree: Tree, verb: int, that: int, name: range, source: Source) -> Relation | None:
    content = tuple(range(that + 1, _word_before(tree, name[0]) + 1))
    if not any(tree.tags[i] in FINITE for i in content):
        return None
    cue = (verb, *(i for i in name if tree.words[i] not in MARKS))
    known = tree.language.verbs.get(tree.lower[verb])
    lemma = known.lemma if known is not None else CALLING_LEMMA
    found = Relation("object_after", lemma, verb, cue, source, content, denies=True)
    return with_block(tree, found)


def _report(tree: Tree, verb: int) -> int | None:
    """The *that* of *the report that*, right behind the verb."""
    behind = range(verb + 1, min(verb + NEAR, len(tree) - 1))
    noun = next((i for i in behind if tree.lower[i] in CLAIMED and tree.tags[i] in NOUNS), None)
    if noun is None or any(tree.tags[i] not in BEFORE_NOUN for i in range(verb + 1, noun)):
        return None
    return noun + 1 if tree.lower[noun + 1] == COMPLEMENTIZER else None


def _name_at(tree: Tree, quotes: tuple[int, ...], word: int) -> range | None:
    """The words of *(as) a complete fabrication* that end here, where nothing goes on from them."""
    if tree.lower[word] not in FALSE or _goes_on(tree, quotes, word):
        return None
    first = _first_of_name(tree, word)
    while tree.lower[first - 1] == ROLE_PREPOSITION or tree.words[first - 1] in MARKS:
        first -= 1
    return range(first, word + 1)


def _first_of_name(tree: Tree, word: int) -> int:
    """The article of *a complete fabrication*, or the first word of *utter nonsense*."""
    first = word
    while first > 0 and (tree.tags[first - 1] in (ADJECTIVE, ADVERB) or tree.lower[first - 1] in SHEER):
        first -= 1
    if tree.lower[first - 1] in INDEFINITE_ARTICLES:
        return first - 1
    while first < word and tree.lower[first] not in SHEER:
        first += 1
    return first


def _goes_on(tree: Tree, quotes: tuple[int, ...], word: int) -> bool:
    """*a lie detector*, *told a lie outrageous*: whether a false thing is only part of what is said."""
    behind = word + 1
    if behind < len(tree) and tree.words[behind] in MARKS and quotes[word] >= 0:
        behind += 1
    return behind < len(tree) and (tree.tags[behind] in GOES_ON or tree.words[behind] in MARKS)


def _word_before(tree: Tree, word: int) -> int:
    here = word - 1
    while here > 0 and not tree.is_word(here):
        here -= 1
    return here


def _passive(tree: Tree, verb: int) -> Relation | None:
    """*A report that A was called a hoax by X*: X denies A."""
    noun = next(
        (i for i in range(verb) if tree.lower[i] in CLAIMED and tree.lower[i + 1] == COMPLEMENTIZER), None
    )
    name = _name_behind(tree, verb)
    if noun is None or name is None:
        return None
    content = tuple(range(noun + 2, _auxiliary(tree, verb)))
    if not any(tree.tags[i] in FINITE for i in content):
        return None
    block = (content[-1] + 1, name)
    cue = tuple(i for i in range(verb, name + 1) if tree.words[i] not in MARKS)
    source = _agent(tree, name)
    return Relation("passive_denial", CALLING_LEMMA, verb, cue, source, content, denies=True, block=block)


def _name_behind(tree: Tree, verb: int) -> int | None:
    """The last word of *a complete hoax*, right behind its verb."""
    name = next((i for i in range(verb + 1, min(verb + NEAR, len(tree))) if tree.lower[i] in FALSE), None)
    between = range(verb + 1, name) if name is not None else ()
    is_plain = all(
        tree.tags[i] in BEFORE_NOUN or tree.lower[i] == ROLE_PREPOSITION or not tree.is_word(i)
        for i in between
    )
    return name if is_plain else None


def _auxiliary(tree: Tree, verb: int) -> int:
    """The first auxiliary of a passive: *has* in *has been called*; 0 for none."""
    here = verb
    while here > 0 and (tree.lower[here - 1] in PASSIVE_AUXILIARIES or tree.tags[here - 1] == ADVERB):
        here -= 1
    is_had = tree.lower[here - 1] in PERFECT_AUXILIARIES and tree.lower[here] == PASSIVE_PARTICIPLE
    return here - is_had if here < verb else 0


def _agent(tree: Tree, name: int) -> Source:
    by = next((i for i in range(name + 1, len(tree)) if tree.lower[i] == AGENT_PREPOSITION), None)
    agent = tree.child(by, "pobj") if by is not None else None
    return Source(noun_phrase(tree, agent), agent, True) if agent is not None else Source(is_passive=True)
