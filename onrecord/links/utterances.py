"""Utterances: claims of several articles that repeat one another's words, and so tell of one act of speaking.

A quotation that one article gives to an institution, another to a person of it and a third to nobody was said
once. Long runs of the same words are not found twice by chance.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import combinations

from onrecord.links.ties import grouped
from onrecord.links.words import tokens
from onrecord.types import LinkableClaim

RUN = 3  # words in a row
LEAST = 6  # such runs, of eight words: what is shorter is put the same way by many
SHARE = 0.6  # of the runs of the shorter: outlets cut quotations, and mend a word


def utterances(claims: Sequence[LinkableClaim]) -> list[list[LinkableClaim]]:
    """The claims in groups that repeat each other's words; each claim is in one."""
    by_id = {claim.id: claim for claim in claims}
    pairs = [(a.id, b.id) for a, b in combinations(claims, 2) if repeats(a.content, b.content)]
    return [[by_id[key] for key in keys] for keys in grouped(by_id, pairs)]


def repeats(one: str, other: str) -> bool:
    """True where most of the shorter stands in the other, word for word."""
    a, b = _runs(one), _runs(other)
    least = min(len(a), len(b))
    return least >= LEAST and len(a & b) >= SHARE * least


@lru_cache(maxsize=10_000)
def _runs(content: str) -> frozenset[tuple[str, ...]]:
    words = [word.lower() for word in tokens(content) if word[0].isalnum()]
    return frozenset(tuple(words[i : i + RUN]) for i in range(len(words) - RUN + 1))
