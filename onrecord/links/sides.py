"""Sides: which of two representations stands against what both speak of, by their most alike clauses."""

from __future__ import annotations

from onrecord.english.count_words import FALSE
from onrecord.links.clauses import Clause, alike, best_matching
from onrecord.links.confinements import are_of_different_things, is_confined, is_of_another_doer
from onrecord.links.features import acts, weight
from onrecord.links.findings import exclude_each_other
from onrecord.links.representation import Representation


def sides_of(a: Representation, b: Representation) -> tuple[bool, bool] | None:
    """Whether either opposes what both speak of, by the clauses that match best; None where unclear."""
    one, other = best_matching(a.clauses, b.clauses)
    if (a.is_contested or one.is_contested) != (b.is_contested or other.is_contested):
        return None
    sides = _points(a, b, one, other)
    if sides[0] != sides[1]:
        return sides if _is_opposition(a, b, one, other, sides) else None
    if a.is_doubled(one) != b.is_doubled(other) or (not sides[0] and a.is_recounted != b.is_recounted):
        return None
    is_same_way = one.is_averted == other.is_averted and one.is_open == other.is_open
    return sides if a.is_marked == b.is_marked and is_same_way else None


def exclude(a: Representation, b: Representation) -> bool:
    """True where what excludes each other in the two is said of one thing: most else is the same."""
    if not exclude_each_other(a, b) or are_of_different_things(a, b):
        return False
    return _is_covered(a, b, *best_matching(a.clauses, b.clauses))


def are_of_others(a: Representation, b: Representation) -> bool:
    """True where each begins with, or names, somebody or something that the other does not speak of."""
    return _is_of_another(a, b) and _is_of_another(b, a)


def _is_of_another(a: Representation, b: Representation) -> bool:
    begins = bool(a.subject) and a.subject.isdisjoint(b.own | b.around)
    return begins or bool(a.agents - b.agents - b.small)


def _points(a: Representation, b: Representation, one: Clause, other: Clause) -> tuple[bool, bool]:
    """Which way the clauses point; of two that call something false, that is what they speak of."""
    if a.own == b.own and a.is_opposed == b.is_opposed:
        return False, False
    if FALSE in a.own & b.own:
        return a.is_turned, b.is_turned
    return a.opposes(one), b.opposes(other)


def _is_opposition(
    a: Representation, b: Representation, one: Clause, other: Clause, sides: tuple[bool, bool]
) -> bool:
    """True where the clauses say one thing, and no others of the two that are as alike point otherwise."""
    if one.is_open or other.is_open or a.is_asked or b.is_asked or one.is_averted or other.is_averted:
        return False
    if any(p == q for p, q in (_points(a, b, *pair) for pair in alike(a.clauses, b.clauses))):
        return False
    if _is_of_another_thing(*((a, b, one) if sides[0] else (b, a, other))):
        return False
    if a.is_turned != b.is_turned:
        return _is_covered(a, b, one, other)
    return _is_one_clause(a, b, *((one, other) if sides[0] else (other, one)))


def _is_of_another_thing(denying: Representation, denied: Representation, clause: Clause) -> bool:
    if denying.is_marked:
        return False
    return is_confined(denying, denied, clause) or is_of_another_doer(denying, denied)


def _is_covered(a: Representation, b: Representation, one: Clause, other: Clause) -> bool:
    """True where the clauses share most of what either says, and more than names: enough after a cue."""
    shared = weight(one.own & other.own)
    common = weight(one.own & other.own & (a.small | b.small))
    return shared >= 1.33 and common >= 1 and _likeness(one, other) >= 0.5


def _is_one_clause(a: Representation, b: Representation, denying: Clause, denied: Clause) -> bool:
    """True where a clause that denies by its own words says hardly anything that the other does not say."""
    if denying.is_negated and denying.denied.isdisjoint(denied.own):
        return False
    if are_of_others(a, b):
        return False
    common = weight(denying.own & denied.own & (a.small | b.small))
    likeness = _likeness(denying, denied)
    if denying.own <= denied.own and acts(denying.own):  # *no soldier had crossed*
        return likeness >= 0.5 or weight(denying.own) >= 2
    return (likeness >= 0.8 and common >= 1) or (likeness >= 0.55 and common >= 2)


def _likeness(one: Clause, other: Clause) -> float:
    return 2 * weight(one.own & other.own) / max(weight(one.own) + weight(other.own), 1.0)
