"""Rarity: which shingles so many stories share that they tell none of them.

Learned from the ledger now and then, and frozen in between: a verdict may depend on a snapshot, which has
a number, but never on which of two pages came first.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Sequence

FEWEST_STORIES = 8  # a background paragraph is reused within one affair; an outlet's line goes on for ever
MOST_SHINGLES = 200_000  # 800 kB: the most common ones
_STRETCH = 1 << 28  # of hashes counted at a time, a sixteenth: all at once would take a gigabyte


def common_shingles(
    sketched: Sequence[tuple[int, Sequence[int]]], earlier: frozenset[int] = frozenset()
) -> frozenset[int]:
    """The shingles of at least eight stories, and those of the snapshot before.

    ``sketched`` are pairs of a story and the shingles of one text of it, in ascending order; a story counts
    once, however many outlets carried it. What was common stays so: sketches made since do not hold it
    any more.
    """
    counts: Counter[int] = Counter()
    for begin in range(0, 1 << 32, _STRETCH):
        counts.update(_common_between(sketched, begin, begin + _STRETCH))
    ranked = sorted(counts, key=lambda shingle: (-counts[shingle], shingle))
    return frozenset(ranked[:MOST_SHINGLES]) | earlier


def _common_between(sketched: Sequence[tuple[int, Sequence[int]]], begin: int, end: int) -> dict[int, int]:
    """How many stories have each shingle of this stretch, where eight have it."""
    shingles_of: dict[int, set[int]] = defaultdict(set)
    for story, shingles in sketched:
        shingles_of[story].update(shingles[bisect_left(shingles, begin) : bisect_left(shingles, end)])
    counts = Counter(shingle for shingles in shingles_of.values() for shingle in shingles)
    return {shingle: n for shingle, n in counts.items() if n >= FEWEST_STORIES}
