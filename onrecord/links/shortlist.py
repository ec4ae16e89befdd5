"""The shortlist: of very many claims, the pairs that could be linked."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from typing import Any, NamedTuple, TypeAlias

import numpy as np
import numpy.typing as npt

from onrecord.links.findings import WINDOW_DAYS
from onrecord.links.outlines import (
    ASSESSES,
    HEAD,
    IS_ACT,
    IS_WEAK,
    LEADS,
    MARK_WEIGHTS,
    PARTS,
    SLOTS,
    UNMARKED,
)
from onrecord.links.pairs import ENOUGH_TERMS, ENOUGH_TO_ASSESS

Numbers: TypeAlias = npt.NDArray[Any]
OWN, NEAR, TERMS, EVENT, MARKS = range(PARTS)
WEIGHT, DAY, ARTICLE = range(HEAD - PARTS)
# Bounds in hundredths, a little below what statements.py and counts.py ask: what is linked is decided there.
_ONE, _SHARED, _LIKENESS, _EVIDENCE = 99, 149, 59, 55 - UNMARKED - 1
_UNTRUE = 30  # hundredths of likeness to all that is said where one calls it untrue: denied_targets.py
_LEAST = 150  # that a content counts for, however short: statements.py
_ACT = 1 << 20  # added to the weight of an act, far above any sum of weights


class Shortlist:
    """Outlines by their keys, and which of them may be linked; a class because it grows by each."""

    def __init__(self) -> None:
        self._keys: list[int] = []
        self._place: dict[int, int] = {}
        self._numbers: Numbers = np.zeros(1 << 12, np.int32)  # all outlines, one after the other
        self._ends: Numbers = np.zeros((1 << 6, PARTS + 1), np.int64)  # of their parts
        self._heads: Numbers = np.zeros((1 << 6, HEAD - PARTS), np.int64)
        self._by_own: dict[int, array[int]] = {}
        self._by_mark: dict[int, array[int]] = {}
        self._column: Numbers = np.zeros(SLOTS, np.int32)

    def __len__(self) -> int:
        return len(self._keys)

    def __contains__(self, key: int) -> bool:
        return key in self._place

    def add(self, key: int, outline: bytes) -> None:
        """The claim is found by this outline from now on, and by no earlier one."""
        numbers = np.frombuffer(outline, "<i4")
        if self._has(key, numbers):
            return
        place = len(self._keys)
        begin = int(self._ends[place - 1, PARTS]) if place else 0
        ends = begin + np.concatenate(([0], np.cumsum(numbers[:PARTS], dtype=np.int64)))
        self._numbers = _with_room(self._numbers, int(ends[PARTS]))
        self._ends, self._heads = _with_room(self._ends, place + 1), _with_room(self._heads, place + 1)
        self._numbers[begin : ends[PARTS]] = numbers[HEAD:]
        self._ends[place], self._heads[place] = ends, numbers[PARTS:HEAD]
        self._keys.append(key)
        self._place[key] = place
        for part, known in ((OWN, self._by_own), (MARKS, self._by_mark)):
            for number in self._part(place, part).tolist():
                known.setdefault(number, array("i")).append(place)

    def _has(self, key: int, numbers: Numbers) -> bool:
        place = self._place.get(key)
        return place is not None and np.array_equal(
            self._numbers[self._ends[place, 0] : self._ends[place, PARTS]], numbers[HEAD:]
        )

    def pairs(self, keys: Sequence[int]) -> list[tuple[int, int]]:
        """Pairs, once each, of one of these claims, which are in the list, and any it may be linked with."""
        mine = sorted({self._place[key] for key in keys})
        met = _joined([self._met(place) for place in mine])
        alike = self._of_one_event(self._alike(met.where(self._is_enough(met))))
        counted = self._of_one_event(met.where(met.marks > 0))
        found = (alike, counted.where(self._evidence(counted) >= _EVIDENCE))
        ends = {end for some in found for end in zip(some.mine.tolist(), some.others.tolist(), strict=True)}
        current = (end for end in ends if self._is_current(end[0]) and self._is_current(end[1]))
        return sorted({self._ordered(*end) for end in current})

    def _is_current(self, place: int) -> bool:
        return self._place[self._keys[place]] == place

    def _ordered(self, a: int, b: int) -> tuple[int, int]:
        one, other = self._keys[a], self._keys[b]
        return (one, other) if one < other else (other, one)

    def _met(self, place: int) -> _Pairs:
        """The claims that share a word of content, or a mark, with this one, and lie near it in time."""
        own, marks = self._part(place, OWN), self._part(place, MARKS)
        shared = self._sums(self._by_own, own, _weights(own))
        marked = self._sums(self._by_mark, marks, np.take(MARK_WEIGHTS, marks // SLOTS))
        shared[place] = marked[place] = 0
        others = np.flatnonzero((shared >= _ONE) | (marked > 0))
        days, day = self._heads[others, DAY], self._heads[place, DAY]
        if day:
            others = others[(days == 0) | (np.abs(days - day) <= WINDOW_DAYS)]
        return _Pairs(np.full(len(others), place), others, shared[others], marked[others])

    def _part(self, place: int, part: int) -> Numbers:
        return self._numbers[self._ends[place, part] : self._ends[place, part + 1]]

    def _sums(self, known: dict[int, array[int]], numbers: Numbers, weights: Numbers) -> Numbers:
        """For each place, the weight of these numbers that its claim has too."""
        lists = [np.frombuffer(known[number], np.int32) for number in numbers.tolist()]
        if not lists:
            return np.zeros(len(self._keys))
        each = np.repeat(weights, [len(places) for places in lists])
        return np.bincount(np.concatenate(lists), each, minlength=len(self._keys))

    def _is_enough(self, pairs: _Pairs) -> Numbers:
        """True where words enough are shared, or an act, or all that is in both."""
        weights = pairs.shared % _ACT
        mine, others = (self._heads[places, WEIGHT] % LEADS for places in (pairs.mine, pairs.others))
        is_all = (weights >= mine) & (weights >= others)
        enough: Numbers = (pairs.shared >= _ACT) | (weights >= _SHARED) | is_all
        return enough

    def _alike(self, pairs: _Pairs) -> _Pairs:
        """Those whose contents may be alike enough, all that is near them half shared."""
        heads = (self._heads[places, WEIGHT] % LEADS for places in (pairs.mine, pairs.others))
        weights = [np.maximum(head, _LEAST) for head in heads]
        enough = np.where(self._is_assessed(pairs), _UNTRUE, _LIKENESS)
        shared = pairs.shared % _ACT
        most = (shared + weights[0]) / 2 / weights[0]  # before it is known what stands near the others
        its = (shared + self._overlap(pairs, NEAR, OWN) / 2) / weights[1]
        is_alike = _likeness(most, its) >= enough
        pairs, shared, its = pairs.where(is_alike), shared[is_alike], its[is_alike]
        mine = (shared + self._overlap(pairs, OWN, NEAR) / 2) / weights[0][is_alike]
        return pairs.where(_likeness(mine, its) >= enough[is_alike])

    def _is_assessed(self, pairs: _Pairs) -> Numbers:
        """True where two articles set out with the two, and one of these calls something untrue."""
        mine, others = (self._heads[places, WEIGHT] for places in (pairs.mine, pairs.others))
        is_one: Numbers = ((mine & others & LEADS) > 0) & (((mine | others) & ASSESSES) > 0)
        return is_one

    def _of_one_event(self, pairs: _Pairs) -> _Pairs:
        """Those that share terms enough and a name, or are of one article, or have no names to compare."""
        enough = np.where(self._is_assessed(pairs), ENOUGH_TO_ASSESS, ENOUGH_TERMS)
        pairs = pairs.where(self._overlap(pairs, TERMS, TERMS, is_count=True) >= enough)
        unnamed = (self._ends[:, EVENT + 1] - self._ends[:, EVENT]) == 0
        is_one = self._heads[pairs.mine, ARTICLE] == self._heads[pairs.others, ARTICLE]
        is_one |= self._is_assessed(pairs)
        is_one |= unnamed[pairs.mine] | unnamed[pairs.others]
        return pairs.where(is_one | (self._overlap(pairs, EVENT, EVENT, is_count=True) > 0))

    def _evidence(self, pairs: _Pairs) -> Numbers:
        """At most so much speaks for one measure: count_relations.py."""
        around = sum(self._overlap(pairs, a, b) for a in (OWN, NEAR) for b in (OWN, NEAR))
        named = self._overlap(pairs, EVENT, EVENT, is_count=True)
        most: Numbers = pairs.marks + 5 * np.minimum(around // 33, 3) + 10 * np.minimum(named, 2)
        return most

    def _overlap(self, pairs: _Pairs, part: int, other: int, *, is_count: bool = False) -> Numbers:
        """For each pair, the weight of what this part of the one and that of the other have in common."""
        places, rows = np.unique(pairs.mine, return_inverse=True)
        owners, numbers = self._gathered(places, part)
        columns, at = np.unique(numbers % SLOTS, return_inverse=True)
        table = np.zeros((len(places), len(columns) + 1), np.bool_)
        table[owners, at + 1] = True
        self._column[columns] = np.arange(1, len(columns) + 1)
        owners, numbers = self._gathered(pairs.others, other)
        hits = table[rows[owners], self._column[numbers % SLOTS]]
        self._column[columns] = 0
        weights = None if is_count else _weights(numbers[hits]) % _ACT
        return np.bincount(owners[hits], weights, minlength=len(pairs.mine))

    def _gathered(self, places: Numbers, part: int) -> tuple[Numbers, Numbers]:
        """The numbers in this part of each of the claims, and of which of them each number is."""
        starts, lengths = self._ends[places, part], self._ends[places, part + 1] - self._ends[places, part]
        behind = np.cumsum(lengths)
        owners = np.repeat(np.arange(len(places)), lengths)
        at = np.arange(len(owners)) + (starts - behind + lengths)[owners]
        return owners, self._numbers[at]


class _Pairs(NamedTuple):
    """Places of two claims, with the weight of the words and of the marks that they share."""

    mine: Numbers
    others: Numbers
    shared: Numbers
    marks: Numbers

    def where(self, is_true: Numbers) -> _Pairs:
        return _Pairs(*(column[is_true] for column in self))


def _joined(some: Sequence[_Pairs]) -> _Pairs:
    nothing = np.zeros(0, np.int64)
    return _Pairs(*(np.concatenate([nothing, *(pairs[i] for pairs in some)]) for i in range(4)))


def _likeness(one: Numbers, other: Numbers) -> Numbers:
    """In hundredths, of how much of either is covered: statements.py."""
    most: Numbers = 40 * np.minimum(one, other) + 60 * np.maximum(one, other)
    return most


def _weights(numbers: Numbers) -> Numbers:
    return np.where(numbers & IS_WEAK, 33, 100) + np.where(numbers & IS_ACT, _ACT, 0)


def _with_room(known: Numbers, wanted: int) -> Numbers:
    """The same, long enough for so many, and longer than it was by a half where it grew."""
    if wanted <= len(known):
        return known
    more = np.zeros((max(wanted, len(known) * 3 // 2), *known.shape[1:]), known.dtype)
    more[: len(known)] = known
    return more
