"""Undoings: what a content says was given up or ended, and whether another says that it was done."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from onrecord.english.small_words import STOP
from onrecord.english.stems import fold
from onrecord.english.undoings import (
    ACTING,
    BREAKS,
    DETERMINERS,
    DONE,
    ENDED,
    GIVEN_UP,
    NAMING,
    OTHERWISE,
    PREPOSITIONS,
)
from onrecord.english.word_order import PASSIVE
from onrecord.links.features import WEAK
from onrecord.links.words import tokens

_OTHERWISE = frozenset((fold(verb), behind) for verb, behind in map(str.split, OTHERWISE))
_COMMON = WEAK - set(map(fold, NAMING))
BEHIND, BEFORE = 5, 8  # tokens in which what is governed stands


@dataclass(frozen=True, slots=True)
class Deeds:
    """What a content says was given up, ended or done: the folded words that each such word governs."""

    given_up: frozenset[str]
    ended: frozenset[str]
    done: frozenset[str]
    undone: frozenset[str]  # all that stands near a word of giving up or ending
    undoings: frozenset[str]  # those words


def is_undone(one: str, other: str) -> bool:
    """True where one says that what the other tells was given up, or ended what the other says was done."""
    a, b = _deeds(one), _deeds(other)
    if not a.undoings.isdisjoint(b.undoings):
        return False
    return _undoes(a, b, _words_of(other)) or _undoes(b, a, _words_of(one))


def _undoes(a: Deeds, b: Deeds, told: frozenset[str]) -> bool:
    given_up = (a.given_up & told) - _COMMON
    if given_up and given_up.isdisjoint(b.undone):
        return True
    ended = (a.ended & b.done) - _COMMON
    return bool(ended) and ended.isdisjoint(b.undone | a.done)


@lru_cache(maxsize=10_000)
def _words_of(content: str) -> frozenset[str]:
    return frozenset(fold(word) for word in tokens(content) if _says_something(word))


@lru_cache(maxsize=10_000)
def _deeds(content: str) -> Deeds:
    words = tokens(content)
    folded = [fold(word) for word in words]
    given_up, ended, done = (list(_places(folded, table)) for table in _tables())
    undone = {i for begin, end in (*given_up, *ended) for i in range(begin - BEFORE, end + BEFORE)}
    undoing = {begin for begin, _ in given_up + ended}  # *gave up* gives nothing
    done = [(i, end) for i, end in done if i not in undoing and not _is_noun(words, i)]
    done = [(i, end) for i, end in done if not _is_undoing(given_up + ended, end)]
    near = frozenset(folded[i] for i in undone if 0 <= i < len(folded))
    return Deeds(
        given_up=_governed(words, folded, given_up),
        ended=_governed(words, folded, ended),
        done=_governed(words, folded, done),
        undone=near,
        undoings=frozenset(folded[begin] for begin, _ in given_up + ended),
    )


def _governed(
    words: Sequence[str], folded: Sequence[str], found: Sequence[tuple[int, int]]
) -> frozenset[str]:
    return frozenset(word for begin, end in found for word in _objects(words, folded, begin, end))


def _is_noun(words: Sequence[str], i: int) -> bool:
    return i > 0 and words[i - 1].lower() in DETERMINERS and not words[i].lower().endswith(ACTING)


def _is_undoing(undoings: Sequence[tuple[int, int]], end: int) -> bool:
    """True where what is done is an undoing: *began to close*, *approved the repeal*."""
    return any(end <= begin < end + 3 for begin, _ in undoings)


def _places(folded: Sequence[str], table: dict[str, list[tuple[str, ...]]]) -> Iterator[tuple[int, int]]:
    """Where the wordings of the table begin and end."""
    for i, word in enumerate(folded):
        ends = (_end(folded, i, wording) for wording in table.get(word, ()))
        end = next(filter(None, ends), 0)
        if end and (word, *folded[end : end + 1]) not in _OTHERWISE:
            yield i, end


def _end(folded: Sequence[str], i: int, wording: tuple[str, ...]) -> int:
    """Behind the wording that begins at i; 0 where it does not stand there. Two words may stand between."""
    at = i
    for word in wording[1:]:
        near = [k for k in range(at + 1, min(at + 4, len(folded))) if folded[k] == word]
        if not near:
            return 0
        at = near[0]
    return at + 1


def _objects(words: Sequence[str], folded: Sequence[str], begin: int, end: int) -> Iterator[str]:
    """What stands behind an active verb or a noun, and before a passive one, in its clause."""
    before = [word.lower() for word in words[max(0, begin - 4) : begin] if not word.endswith("ly")]
    is_passive = not PASSIVE.isdisjoint(before[-2:]) and not words[begin].lower().endswith("ing")
    if is_passive:
        places = list(range(begin - 1, max(-1, begin - 1 - BEFORE), -1))
    else:
        places = [*range(begin + 1, end), *range(end, min(len(words), end + BEHIND))]
    is_found, begins_behind = False, words[end - 1].lower() in PREPOSITIONS  # *turned its back on the plan*
    for i in places:
        lower = words[i].lower()
        if lower in BREAKS or (is_found and not is_passive and lower in PREPOSITIONS):
            return
        if _says_something(words[i]):
            is_found = is_passive or i >= end or not begins_behind
            yield folded[i]


def _says_something(word: str) -> bool:
    return word[0].isalpha() and len(word) > 1 and word.lower() not in STOP


def _tables() -> tuple[dict[str, list[tuple[str, ...]]], ...]:
    return _table(GIVEN_UP), _table(ENDED), _table(DONE)


@lru_cache(maxsize=3)
def _table(wordings: tuple[str, ...]) -> dict[str, list[tuple[str, ...]]]:
    """Wordings by their first word, folded, the longest first."""
    table: dict[str, list[tuple[str, ...]]] = {}
    for wording in wordings:
        folded = tuple(fold(word) for word in tokens(wording))
        table.setdefault(folded[0], []).append(folded)
    for found in table.values():
        found.sort(key=len, reverse=True)
    return table
