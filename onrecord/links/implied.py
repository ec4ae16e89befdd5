"""Implied links: what holds of one member of a proposition holds of the others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, product

from onrecord.links.pairs import plain_kind
from onrecord.types import ClaimLink, LinkKind, Proposition

REASON = "by proposition"


def implied_links(links: Sequence[ClaimLink], groups: Sequence[Proposition]) -> list[ClaimLink]:
    """The pairs that no words link but their propositions do, sorted; never a pair that has a link."""
    known = {frozenset((k.a, k.b)) for k in links}
    found: dict[frozenset[str], ClaimLink] = {}
    for link in [*_inside(links, groups), *_between(links, groups)]:
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


def _between(links: Sequence[ClaimLink], groups: Sequence[Proposition]) -> Iterator[ClaimLink]:
    """Where two propositions give different figures, each supporter of one differs from each of the other."""
    home = {m.claim: group for group in groups for m in group.members if m.stance == "supports"}
    for link in links:
        kind = plain_kind(link)
        if kind not in ("number_disagreement", "update") or link.a not in home or link.b not in home:
            continue
        sides = (_supporters(home[link.a]), _supporters(home[link.b]))
        for a, b in product(*sides):
            if a != b and home[a] is not home[b]:
                ends = (a, b) if kind == "update" else tuple(sorted((a, b)))
                yield ClaimLink(kind, ends[0], ends[1], round(link.score / 2, 3), REASON)


def _supporters(group: Proposition) -> list[str]:
    return [m.claim for m in group.members if m.stance == "supports"]
