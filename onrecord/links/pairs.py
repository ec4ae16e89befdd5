"""Pairs: the link between two claims, decided from the two alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from onrecord.linkgrounds import ground_of
from onrecord.links.count_relations import compare_counts
from onrecord.links.denied_targets import compare_targets
from onrecord.links.differences import are_incompatible, are_not_the_same, are_of_other_facts
from onrecord.links.doubts import are_unlike_in_doubt, is_doubtful, is_turned_down
from onrecord.links.features import WEAK
from onrecord.links.findings import Finding, is_far_apart, is_one_event
from onrecord.links.opposites import are_opposite
from onrecord.links.representation import Representation, represent
from onrecord.links.sentences import is_denied_inside, may_link, shares_words
from onrecord.links.statements import ENOUGH, compare_statements, likeness, nearness
from onrecord.types import ClaimLink, LinkableClaim, LinkKind

MAX_TERMS = 24
ENOUGH_TERMS = 3  # that two claims must share: two are shared by three times as many, and hardly ever linked
ENOUGH_TO_ASSESS = 2  # where one of the two calls something untrue, which takes few words


@lru_cache(maxsize=5_000)  # asked for once when a claim is outlined, then of those that are nearly linked
def terms(claim: LinkableClaim) -> frozenset[str]:
    """At most 24 content words by which the claim is found: its own first, then those around it."""
    parts = represent(claim)
    own = frozenset().union(*(r.own for r in parts))
    first = parts[0]
    named = frozenset() if first.party is None else first.party.person | first.party.institution
    near = (first.event | named | first.sentence) - WEAK - own
    rest = first.around - WEAK - own - near
    return frozenset([*sorted(own - WEAK), *sorted(near), *sorted(rest), *sorted(own & WEAK)][:MAX_TERMS])


@lru_cache(maxsize=40_000)
def is_leading(claim: LinkableClaim) -> bool:
    """True of what its article says first."""
    return any(r.is_leading for r in represent(claim))


@lru_cache(maxsize=40_000)
def is_assessing(claim: LinkableClaim) -> bool:
    """True where its article sets out by calling untrue, or denying, what others say."""
    return any(r.is_leading and r.assessed is not None for r in represent(claim))


def _may_assess(one: LinkableClaim, other: LinkableClaim) -> bool:
    return (is_assessing(one) and is_leading(other)) or (is_leading(one) and is_assessing(other))


def judge_pair(a: LinkableClaim, b: LinkableClaim) -> ClaimLink | None:
    """The link that holds between two claims, the same whichever comes first; None where there is none."""
    return next(judge_pairs({0: a, 1: b}, [(0, 1)]), None)


def judge_pairs(claims: Mapping[int, LinkableClaim], pairs: Iterable[tuple[int, int]]) -> Iterator[ClaimLink]:
    """The links that hold between pairs of these claims, by their keys."""
    for a, b in pairs:
        link = _judge(claims[a], claims[b])
        if link is not None:
            yield link


def _judge(one: LinkableClaim, other: LinkableClaim) -> ClaimLink | None:
    if one.id == other.id or (shares_words(one, other) and not is_denied_inside(one, other)):
        return None
    if other.id < one.id:
        one, other = other, one
    a, b = represent(one), represent(other)
    assesses = _may_assess(one, other)
    finding = _surest(a, b) if assesses or is_one_event(a[0], b[0]) else None
    enough = ENOUGH_TO_ASSESS if assesses else ENOUGH_TERMS
    if finding is None or len(terms(one) & terms(other)) < enough:
        return None
    if not may_link(finding.kind, one, other) or _is_one_turned_down(finding.kind, one, other):
        return None
    first, second = _ends(finding, one, other)
    return ClaimLink(finding.kind, first.id, second.id, round(min(1.0, finding.score), 3), finding.reason)


def _is_one_turned_down(kind: LinkKind, one: LinkableClaim, other: LinkableClaim) -> bool:
    if kind == "same":
        return is_turned_down(one) != is_turned_down(other)
    return kind == "denial" and (is_turned_down(one) or is_turned_down(other))


def are_apart(one: LinkableClaim, other: LinkableClaim) -> bool:
    """True of two that are alike and yet tell of different things: no third claim makes them one."""
    pairs = ((r, s) for r in represent(one) for s in represent(other))
    return any(_are_kept_apart(r, s) and likeness(r, s) >= ENOUGH for r, s in pairs)


def share_of_same(one: LinkableClaim, other: LinkableClaim) -> float:
    """How much of what makes two claims one holds of these, 0 to 1; 0 where anything speaks against it."""
    if is_turned_down(one) != is_turned_down(other):
        return 0.0
    pairs = ((r, s) for r in represent(one) for s in represent(other))
    near = ((nearness(r, s), r, s) for r, s in pairs if not _are_of_two_kinds(r, s))
    same = (score for score, r, s in near if score and not _differ("same", r, s))
    return min(1.0, max(same, default=0.0) / ENOUGH)


def _are_kept_apart(a: Representation, b: Representation) -> bool:
    return are_unlike_in_doubt(a, b) or are_incompatible(a, b)


def plain_kind(link: ClaimLink) -> LinkKind:
    """The kind where a retraction is not told apart: it denies, or gives another number."""
    if link.kind != "retraction":
        return link.kind
    return "number_disagreement" if ground_of(link.reason).is_other_figure else "denial"


def _surest(a: Sequence[Representation], b: Sequence[Representation]) -> Finding | None:
    """The surest finding between sentences of the two; what comes first in both counts more."""
    best: tuple[float, Finding] | None = None
    for i, r in enumerate(a):
        for j, s in enumerate(b):
            found = _find(r, s)
            if found is not None and (best is None or found.score - 0.1 * (i + j) > best[0]):
                best = (found.score - 0.1 * (i + j), found)
    return None if best is None else best[1]


def _find(a: Representation, b: Representation) -> Finding | None:
    if _are_of_two_kinds(a, b):
        return None
    found = compare_counts(a, b) or compare_targets(a, b) or compare_statements(a, b)
    return None if found is None or _differ(found.kind, a, b) else found


def _are_of_two_kinds(a: Representation, b: Representation) -> bool:
    """True where one is known, holds, or happened, and the other is not, may, or happens as a rule."""
    if a.is_unknown != b.is_unknown or a.is_supposed != b.is_supposed or is_far_apart(a, b):
        return True
    return a.is_habit != b.is_habit and (a if b.is_habit else b).is_past


def _differ(kind: LinkKind, a: Representation, b: Representation) -> bool:
    if kind == "same":
        return a.calls_untrue != b.calls_untrue or are_unlike_in_doubt(a, b) or are_not_the_same(a, b)
    if kind == "contrary":
        return are_opposite(a.content, b.content, a.numbers, b.numbers)
    return kind == "denial" and (is_doubtful(a) or is_doubtful(b) or are_of_other_facts(a, b))


def _ends(found: Finding, a: LinkableClaim, b: LinkableClaim) -> tuple[LinkableClaim, LinkableClaim]:
    """The two ends in the order of the relation's meaning; by id where it has none."""
    kind = found.kind
    if found.is_of_target:
        return (a, b) if _force(a) > _force(b) else (b, a)
    withdraws = [any(r.is_withdrawal for r in represent(claim)) for claim in (a, b)]
    if kind == "retraction" and withdraws[0] != withdraws[1]:
        return (a, b) if withdraws[0] else (b, a)
    if kind == "denial" or (kind == "retraction" and a.published == b.published):
        opposed = [any(r.is_opposed for r in represent(claim)) for claim in (a, b)]
        if opposed[0] != opposed[1]:
            return (a, b) if opposed[0] else (b, a)
    if kind in ("retraction", "said_otherwise", "update"):
        return (b, a) if _time(b) > _time(a) else (a, b)
    return a, b


def _force(claim: LinkableClaim) -> int:
    return max(r.force for r in represent(claim))


def _time(claim: LinkableClaim) -> tuple[str, str, str]:
    as_of = max((str(r.as_of) for r in represent(claim) if r.as_of is not None), default="")
    return as_of, claim.published or "", claim.id
