"""Implied links: what holds of one member of a proposition holds of the others."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations, product

from onrecord.links.counts import SAME_FIGURE
from onrecord.links.pairs import plain_kind
from onrecord.types import ClaimLink, LinkKind, Proposition

REASON = "by proposition"


def implied_links(links: Sequence[ClaimLink], groups: Sequence[Proposition]) -> list[ClaimLink]:
    """The pairs that no words link but their propositions do, sorted; never a pair that has a link."""
    known = {frozenset((k.a, k.b)) for k in links}
    found: dict[frozenset[str], ClaimLink] = {}
    for link in [*_inside(links, groups), *_between(links)]:
        pair = frozenset((link.a, link.b))
        if pair not in known and (pair not in found or found[pair].score < link.score):
            found[pair] = link
    return sorted(found.values(), key=lambda k: (k.kind, k.a, k.b))


def _inside(links: Sequence[ClaimLink], groups: Sequence[Proposition]) -> Iterator[ClaimLink]:
    """Supporters say the same; who opposes denies each of them."""
    score = {frozenset((k.a, k.b)): k.score for k in links}
    for group in groups:
        for one, other in combinations(group.members, 2):
            if one.stance == other.stance == "opposes":
                continue
            first, second = (other, one) if other.stance == "opposes" else (one, other)
            kind: LinkKind = "same" if one.stance == other.stance else "denial"
            least = min(score.get(frozenset(p), 0.5) for p in _ends_of(group, one.claim, other.claim, score))
            yield ClaimLink(kind, first.claim, second.claim, round(least / 2, 3), REASON)


def _ends_of(
    group: Proposition, one: str, other: str, score: dict[frozenset[str], float]
) -> list[tuple[str, str]]:
    """The links by which the two hang on their proposition."""
    ends = [(end, m.claim) for end in (one, other) for m in group.members if m.claim != end]
    return [pair for pair in ends if frozenset(pair) in score] or [(one, other)]


def _between(links: Sequence[ClaimLink]) -> Iterator[ClaimLink]:
    """Where two figures differ, each claim of the one figure differs from each of the other."""
    alike: dict[str, set[str]] = defaultdict(set)
    for link in links:
        if link.reason == SAME_FIGURE:
            alike[link.a].add(link.b)
            alike[link.b].add(link.a)
    for link in links:
        kind = plain_kind(link)
        if kind in ("number_disagreement", "update"):
            for a, b in product(sorted({link.a, *alike[link.a]}), sorted({link.b, *alike[link.b]})):
                ends = (a, b) if kind == "update" or a < b else (b, a)
                if a != b and b not in alike[a]:
                    yield ClaimLink(kind, *ends, round(link.score / 2, 3), REASON)
