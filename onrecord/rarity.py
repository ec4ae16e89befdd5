"""Rarity: which shingles so many stories, or so many days of one outlet, share that they tell no story.

Learned from the ledger now and then, and frozen in between: a verdict may depend on a snapshot, which has
a number, but never on which of two pages came first.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

FEWEST_STORIES = 8  # a background paragraph is reused within one affair; an outlet's line goes on for ever
FEWEST_DAYS = 8  # of one outlet, whose long line may have joined all its stories into one
MOST_SHINGLES = 200_000  # 800 kB: the most common ones
_STRETCH = 1 << 28  # of hashes counted at a time, a sixteenth: all at once would take a gigabyte


@dataclass(frozen=True, slots=True)
class Printed:
    """The shingles of one text, in ascending order, with its story and who printed it on which day."""

    story: int
    shingles: Sequence[int]
    publisher: int | None = None
    day: date | None = None


def common_shingles(printed: Sequence[Printed], earlier: frozenset[int] = frozenset()) -> frozenset[int]:
    """The shingles of at least eight stories, or eight days of one outlet, and of the snapshot before.

    A story counts once, however many outlets carried it. What was common stays so: sketches made since do
    not hold it any more.
    """
    counts: Counter[int] = Counter()
    for begin in range(0, 1 << 32, _STRETCH):
        counts |= _counted(printed, begin, begin + _STRETCH)
    ranked = sorted(counts, key=lambda shingle: (-counts[shingle], shingle))
    return frozenset(ranked[:MOST_SHINGLES]) | earlier


def _counted(printed: Sequence[Printed], begin: int, end: int) -> Counter[int]:
    """How many stories, or days of one outlet, have each shingle of this stretch, where enough have it."""
    of_stories: dict[Hashable, set[int]] = defaultdict(set)
    of_days: dict[int, dict[Hashable, set[int]]] = defaultdict(lambda: defaultdict(set))
    for one in printed:
        part = one.shingles[bisect_left(one.shingles, begin) : bisect_left(one.shingles, end)]
        of_stories[one.story].update(part)
        if one.publisher is not None and one.day is not None:
            of_days[one.publisher][one.day].update(part)
    counts = Counter(dict(_in_many(of_stories, FEWEST_STORIES)))
    for days in of_days.values():
        if len(days) >= FEWEST_DAYS:
            counts |= Counter(dict(_in_many(days, FEWEST_DAYS)))
    return counts


def _in_many(shingles_of: dict[Hashable, set[int]], fewest: int) -> Iterator[tuple[int, int]]:
    counts = Counter(shingle for shingles in shingles_of.values() for shingle in shingles)
    return ((shingle, n) for shingle, n in counts.items() if n >= fewest)
