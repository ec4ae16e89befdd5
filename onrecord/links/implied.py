"""Implied links: what holds of one member of a proposition holds of the others."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import chain, combinations, product

from onrecord.linkgrounds import ground_of
from onrecord.links.pairs import plain_kind
from onrecord.types import ClaimLink, LinkKind, Proposition

_Implied = tuple[LinkKind, str, str, float]  # as a link is; of the millions that are met, few are kept


def implied_links(links: Sequence[ClaimLink], groups: Sequence[Proposition]) -> list[ClaimLink]:
    """The pairs that no words link but their propositions do, sorted; never a pair that has a link."""
    known = {_pair(k.a, k.b) for k in links}
    found: dict[tuple[str, str], _Implied] = {}
    for one in chain(_inside(links, groups), _between(links)):
        pair = _pair(one[1], one[2])
        if pair not in known and (pair not in found or found[pair][3] < one[3]):
            found[pair] = one
    made = (ClaimLink(kind, a, b, score, "by_proposition") for kind, a, b, score in found.values())
    return sorted(made, key=lambda k: (k.kind, k.a, k.b))


def _pair(a: str, b: str) -> tuple[str, str]:
    return (a, b) if a < b else (b, a)


def _inside(links: Sequence[ClaimLink], groups: Sequence[Proposition]) -> Iterator[_Implied]:
    """Supporters say the same; who opposes denies each of them."""
    score = {_pair(k.a, k.b): k.score for k in links}
    for group in groups:
        for one, other in combinations(group.members, 2):
            if one.stance == other.stance == "opposes":
                continue
            first, second = (other, one) if other.stance == "opposes" else (one, other)
            kind: LinkKind = "same" if one.stance == other.stance else "denial"
            least = min(score.get(p, 0.5) for p in _ends_of(group, one.claim, other.claim, score))
            yield kind, first.claim, second.claim, round(least / 2, 3)


def _ends_of(
    group: Proposition, one: str, other: str, score: dict[tuple[str, str], float]
) -> list[tuple[str, str]]:
    """The links by which the two hang on their proposition."""
    ends = [_pair(end, m.claim) for end in (one, other) for m in group.members if m.claim != end]
    return [pair for pair in ends if pair in score] or [_pair(one, other)]


def _between(links: Sequence[ClaimLink]) -> Iterator[_Implied]:
    """Where two figures differ, each claim of the one figure differs from each of the other."""
    alike: dict[str, set[str]] = defaultdict(set)
    for link in links:
        if ground_of(link.reason).is_same_figure:
            alike[link.a].add(link.b)
            alike[link.b].add(link.a)
    for link in links:
        kind = plain_kind(link)
        if kind in ("number_disagreement", "update"):
            score = round(link.score / 2, 3)
            for a, b in product(sorted({link.a, *alike[link.a]}), sorted({link.b, *alike[link.b]})):
                if a != b and b not in alike[a]:
                    yield (kind, a, b, score) if kind == "update" or a < b else (kind, b, a, score)
