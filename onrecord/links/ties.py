"""Ties: which claims hang together by links, step by step."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from onrecord.types import ClaimLink


def tied_together(claims: Iterable[str], links: Iterable[ClaimLink]) -> list[list[str]]:
    """The claims in groups: two that a link ties are in one, each is in one, and both are sorted."""
    return grouped(claims, ((link.a, link.b) for link in links))


def grouped(claims: Iterable[str], pairs: Iterable[tuple[str, str]]) -> list[list[str]]:
    """The claims in groups: those of a pair are in one, each is in one, and both are sorted."""
    ties: dict[str, set[str]] = defaultdict(set)
    for one, other in pairs:
        ties[one].add(other)
        ties[other].add(one)
    left, groups = set(claims), []
    for first in sorted(left):
        if first in left:
            groups.append(sorted(_taken(first, ties, left)))
    return groups


def _taken(first: str, ties: dict[str, set[str]], left: set[str]) -> set[str]:
    """The claims that are tied to the first, taken out of those that are left."""
    taken, fresh = set(), {first}
    while fresh:
        left -= fresh
        taken |= fresh
        fresh = {other for claim in fresh for other in ties.get(claim, ())} & left
    return taken
