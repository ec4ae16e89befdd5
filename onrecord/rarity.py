"""Rarity: which shingles so many stories share that they tell none of them.

Learned from the ledger now and then, and frozen in between: a verdict may depend on a snapshot, which has
a number, but never on which of two pages came first.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

FEWEST_STORIES = 8  # a background paragraph is reused within one affair; an outlet's line goes on for ever
MOST_SHINGLES = 200_000  # 800 kB: the most common ones


def common_shingles(
    sketched: Iterable[tuple[int, Iterable[int]]], earlier: frozenset[int] = frozenset()
) -> frozenset[int]:
    """The shingles of at least eight stories, and those of the snapshot before.

    ``sketched`` are pairs of a story and the shingles of one text of it; a story counts once, however
    many outlets carried it. What was common stays so: sketches made since do not hold it any more.
    """
    shingles_of: dict[int, set[int]] = {}
    for story, shingles in sketched:
        shingles_of.setdefault(story, set()).update(shingles)
    counts = Counter(shingle for shingles in shingles_of.values() for shingle in shingles)
    found = [shingle for shingle, n in counts.most_common(MOST_SHINGLES) if n >= FEWEST_STORIES]
    return frozenset(found) | earlier
