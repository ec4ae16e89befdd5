"""Sides: which of two readings stands against what both speak of, by their best-matching clauses alone."""

from __future__ import annotations

from onrecord.links.clauses import Clause, best_matching
from onrecord.links.features import acts, weight
from onrecord.links.readings import Reading


def sides_of(a: Reading, b: Reading) -> tuple[bool, bool] | None:
    """Whether either opposes what both speak of, by the clauses that match best; None where unclear."""
    one, other = best_matching(a.clauses, b.clauses)
    if (a.is_contested or one.is_contested) != (b.is_contested or other.is_contested):
        return None
    sides = a.opposes(one), b.opposes(other)
    if sides[0] != sides[1]:
        denying, denied = (one, other) if sides[0] else (other, one)
        is_enough = (
            _is_one_clause(a, b, denying, denied)
            if a.is_turned == b.is_turned
            else _is_covered(a, b, one, other)
        )
        return sides if is_enough else None
    if a.is_doubled(one) != b.is_doubled(other) or (not sides[0] and a.is_recounted != b.is_recounted):
        return None
    return sides


def _is_covered(a: Reading, b: Reading, one: Clause, other: Clause) -> bool:
    """True where the clauses share most of what either says, and more than names: enough after a cue."""
    shared = weight(one.own & other.own)
    common = weight(one.own & other.own & (a.small | b.small))
    return shared >= 1.33 and common >= 1 and _likeness(one, other) >= 0.5


def _is_one_clause(a: Reading, b: Reading, denying: Clause, denied: Clause) -> bool:
    """True where a clause that denies by its own words says hardly anything that the other does not say."""
    common = weight(denying.own & denied.own & (a.small | b.small))
    likeness = _likeness(denying, denied)
    if denying.own <= denied.own and acts(denying.own):
        return likeness >= 0.5
    return (likeness >= 0.8 and common >= 1) or (likeness >= 0.55 and common >= 2)


def _likeness(one: Clause, other: Clause) -> float:
    return 2 * weight(one.own & other.own) / max(weight(one.own) + weight(other.own), 1.0)
