"""Links: which claims say the same, deny each other or give another figure, and what they add up to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from onrecord.links.implied import implied_links
from onrecord.links.outlines import outline
from onrecord.links.pairs import judge_pair, judge_pairs, plain_kind, terms
from onrecord.links.propositions import propositions
from onrecord.links.sentences import may_link
from onrecord.links.shortlist import Shortlist
from onrecord.linktypes import LINKER_VERSION
from onrecord.types import ClaimLink, LinkableClaim, Proposition

__all__ = [
    "LINKER_VERSION",
    "Shortlist",
    "implied_links",
    "judge_pair",
    "judge_pairs",
    "link_claims",
    "outline",
    "plain_kind",
    "propositions",
    "terms",
]


def link_claims(claims: Sequence[LinkableClaim]) -> tuple[list[ClaimLink], list[Proposition]]:
    """All links and propositions among the claims, sorted, whatever order the claims came in."""
    ordered = sorted(claims, key=lambda claim: claim.id)
    judged = list(judge_pairs(dict(enumerate(ordered)), _candidates(ordered)))
    groups = propositions(ordered, judged)
    by_id = {claim.id: claim for claim in ordered}
    implied = (k for k in implied_links(judged, groups) if may_link(k.kind, by_id[k.a], by_id[k.b]))
    links = [*judged, *implied]
    return sorted(links, key=lambda link: (link.kind, link.a, link.b)), groups


TOGETHER = 64  # claims looked up at once: about an article's, which share much


def _candidates(claims: Sequence[LinkableClaim]) -> Iterator[tuple[int, int]]:
    """Places of the claims that may be linked."""
    shortlist = Shortlist()
    for begin in range(0, len(claims), TOGETHER):
        some = range(begin, min(begin + TOGETHER, len(claims)))
        for place in some:
            shortlist.add(place, outline(claims[place]))
        yield from shortlist.pairs(some)
