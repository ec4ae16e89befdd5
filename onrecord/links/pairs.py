"""Pairs: the link between two claims, decided from the two alone."""

from __future__ import annotations

from onrecord.links.counts import compare_counts
from onrecord.links.features import WEAK
from onrecord.links.findings import Finding, is_far_apart
from onrecord.links.readings import Reading, read
from onrecord.links.statements import compare_statements
from onrecord.types import ClaimLink, LinkableClaim, LinkKind

MAX_TERMS = 24


def terms(claim: LinkableClaim) -> frozenset[str]:
    """At most 24 content words by which the claim is found: its own first, then those around it."""
    r = read(claim)
    strong = sorted(r.own - WEAK)
    near = sorted((r.event | r.party | r.sentence) - WEAK - r.own)
    rest = sorted(r.around - WEAK - r.own - r.sentence)
    return frozenset(list(dict.fromkeys(strong + near + rest + sorted(r.own)))[:MAX_TERMS])


def judge_pair(a: LinkableClaim, b: LinkableClaim) -> ClaimLink | None:
    """The link that holds between two claims, the same whichever comes first; None where there is none."""
    if a.id == b.id or len(terms(a) & terms(b)) < 2:
        return None
    a, b = sorted((a, b), key=lambda claim: claim.id)
    finding = _find(read(a), read(b))
    if finding is None:
        return None
    first, second = _ends(finding.kind, a, b)
    return ClaimLink(finding.kind, first.id, second.id, round(finding.score, 3), finding.reason)


def plain_kind(link: ClaimLink) -> LinkKind:
    """The kind where a retraction is not told apart: it denies, or gives another number."""
    if link.kind != "retraction":
        return link.kind
    return "number_disagreement" if link.reason == "replaces the figure" else "denial"


def _find(a: Reading, b: Reading) -> Finding | None:
    if a.is_unknown != b.is_unknown or is_far_apart(a, b):
        return None
    return compare_counts(a, b) or compare_statements(a, b)


def _ends(kind: LinkKind, a: LinkableClaim, b: LinkableClaim) -> tuple[LinkableClaim, LinkableClaim]:
    """The two ends in the order of the relation's meaning; by id where it has none."""
    one, other = read(a), read(b)
    if kind in ("denial", "retraction") and one.is_opposed != other.is_opposed:
        return (a, b) if one.is_opposed else (b, a)
    if kind == "retraction":
        return (b, a) if (b.published or "", b.id) > (a.published or "", a.id) else (a, b)
    if kind == "update" and one.as_of is not None and other.as_of is not None:
        return (a, b) if one.as_of > other.as_of else (b, a)
    return a, b
