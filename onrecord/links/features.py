"""Features: the concepts and folded words of a text, which is all that links compare."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from onrecord.english.calendar import DAYS, MONTHS
from onrecord.english.numerals import NUMBER_WORDS
from onrecord.english.small_words import LEAST, MAY, NEGATIONS, SLIGHT, STOP
from onrecord.english.stems import fold
from onrecord.links.lexicon import THINGS, wordings
from onrecord.links.words import tokens

# Words that say little about which claim it is; they are compared, but count for a third.
WEAK = frozenset(map(fold, SLIGHT)) | frozenset(map(fold, (*DAYS, *MONTHS))) - MAY
_EMPTY = STOP | NEGATIONS | NUMBER_WORDS
REACH = 8  # tokens between the first and the last word of a wording


def features(text: str) -> frozenset[str]:
    """The concepts and folded words of the text."""
    return find_features(tokens(text))[0]


def find_features(words: Sequence[str]) -> tuple[frozenset[str], frozenset[int]]:
    """Concepts and folded words of the tokens, and the positions that wordings used up."""
    looked = [_look(word) for word in words]
    found: set[str] = set()
    used: set[int] = set()
    for i, word in enumerate(looked):
        if not word.begins or i in used:
            continue
        match = next(_matches(looked, i), None)
        if match is not None and not (len(match[1]) == 1 and match[0] in _acts() and _is_in_name(words, i)):
            found.add(match[0])
            used.update(match[1])
    found.update(word.folded for i, word in enumerate(looked) if word.counts and i not in used)
    return frozenset(found), frozenset(used)


def _is_in_name(words: Sequence[str], i: int) -> bool:
    """True of *Falls* in *at Orr Falls*: among words in small letters, beside another capital.

    *Killed Captain Orr* begins a sentence with what was done, and headlines have capitals everywhere.
    """
    is_first = i == 0 or not words[i - 1][0].isalpha()
    if not words[i][0].isupper() or (is_first and words[i].lower().endswith("ed")):
        return False
    beside = [*words[max(i - 1, 0) : i], *words[i + 1 : i + 2]]
    small = sum(word[0].islower() for word in words)
    return any(word[0].isupper() for word in beside) and 2 * small >= sum(word[0].isalpha() for word in words)


def weight(found: Iterable[str]) -> float:
    """How much the features say together."""
    return sum(0.33 if feature in WEAK else 1.0 for feature in found)


def acts(found: frozenset[str]) -> frozenset[str]:
    """The concepts among them that are not mere things."""
    return found & _acts()


def states(found: frozenset[str]) -> frozenset[str]:
    """The concepts among them that say what a figure counts."""
    return frozenset(feature for feature in found if feature.isupper())


@lru_cache(maxsize=1)
def _acts() -> frozenset[str]:
    return frozenset(concept for entries in wordings().values() for _, concept in entries) - THINGS


class _Word(NamedTuple):
    """A token as wordings are looked for in it; a tuple, since every token of every text is one."""

    folded: str
    lower: str
    counts: bool  # says something by itself
    begins: tuple[tuple[tuple[str, ...], str], ...]  # wordings with their concepts, the longest first


@lru_cache(maxsize=50_000)
def _look(word: str) -> _Word:
    folded, lower = fold(word), word.lower()
    counts = lower[0].isalpha() and len(lower) > 1 and lower not in _EMPTY
    return _Word(folded, lower, counts, tuple(wordings().get(folded, ())))


def _matches(words: Sequence[_Word], i: int) -> Iterator[tuple[str, tuple[int, ...]]]:
    """Concepts whose wording begins at i, the longest wording first."""
    for wording, concept in words[i].begins:
        positions = _positions(words, i, wording)
        if positions:
            yield concept, positions


def _positions(words: Sequence[_Word], i: int, wording: tuple[str, ...]) -> tuple[int, ...]:
    """Where the wording's words stand from i on; small words, figures and one other may lie between."""
    positions, at, others = [i], i, 0
    for folded in wording[1:]:
        at += 1
        while at < len(words) and words[at].folded != folded:
            word = words[at]
            others += word.counts and word.lower not in LEAST
            if others > 1 or word.lower in ".;!?," or at - i > REACH:
                return ()
            at += 1
        if at >= len(words):
            return ()
        positions.append(at)
    return tuple(positions)
