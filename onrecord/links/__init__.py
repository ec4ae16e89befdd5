"""Links: which claims say the same, deny each other or give another figure, and what they add up to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from onrecord.links.implied import implied_links
from onrecord.links.pairs import ENOUGH_TERMS, judge_pair, judge_pairs, plain_kind, terms
from onrecord.links.propositions import propositions
from onrecord.types import ClaimLink, LinkableClaim, Proposition

LINKER_VERSION = "links-2"

__all__ = [
    "ENOUGH_TERMS",
    "LINKER_VERSION",
    "implied_links",
    "judge_pair",
    "judge_pairs",
    "link_claims",
    "plain_kind",
    "propositions",
    "terms",
]


def link_claims(claims: Sequence[LinkableClaim]) -> tuple[list[ClaimLink], list[Proposition]]:
    """All links and propositions among the claims, sorted, whatever order the claims came in."""
    ordered = sorted(claims, key=lambda claim: claim.id)
    judged = list(judge_pairs(dict(enumerate(ordered)), _candidates(ordered)))
    groups = propositions(ordered, judged)
    links = [*judged, *implied_links(judged, groups)]
    return sorted(links, key=lambda link: (link.kind, link.a, link.b)), groups


def _candidates(claims: Sequence[LinkableClaim]) -> Iterator[tuple[int, int]]:
    """Places of the claims that share terms enough."""
    by_term: dict[str, list[int]] = defaultdict(list)
    for i, claim in enumerate(claims):
        shared: dict[int, int] = defaultdict(int)
        for term in sorted(terms(claim)):
            for j in by_term[term]:
                shared[j] += 1
            by_term[term].append(i)
        yield from ((j, i) for j in sorted(shared) if shared[j] >= ENOUGH_TERMS)
