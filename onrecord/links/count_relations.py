"""Count relations: what two claims are to each other by what they count."""

from __future__ import annotations

from onrecord.linkgrounds import ground_of
from onrecord.links.count_kinds import same_count, same_kind
from onrecord.links.counts import Count
from onrecord.links.features import WEAK, weight
from onrecord.links.findings import Finding, do_other_things, exclude_each_other, is_one_event, takes_back
from onrecord.links.lexicon import RUNNING
from onrecord.links.parties import is_same_party
from onrecord.links.placed_quantities import UNITS
from onrecord.links.representation import Representation
from onrecord.links.sides import are_of_others, exclude, sides_of
from onrecord.links.statements import is_said_enough, likeness

NUMERIC = ("number_disagreement", "update")
ENOUGH = 0.55  # evidence that two figures measure one thing; below it chance meetings prevail
SURE, SURE_LIKENESS = 0.7, 0.6  # from which nine in ten of equal figures are of one thing: docs/links.md


def compare_counts(a: Representation, b: Representation) -> Finding | None:
    """The surest relation between a figure of one and a figure of the other."""
    found = [f for m in a.counts for n in b.counts if (f := _compare(m, n, a, b)) is not None]
    if any(_is_odd_and_equal(m, n) for m in a.counts for n in b.counts):
        found = [f for f in found if f.kind not in NUMERIC]  # who gives one figure of it gives them all
    return max(
        found,
        key=lambda f: (
            f.score + 0.1 * ground_of(f.reason).is_same_figure,
            f.kind,
        ),  # what is repeated says more
        default=None,
    )


def _is_odd_and_equal(m: Count, n: Count) -> bool:
    is_equal = m.quantity.agrees(n.quantity) and not m.quantity.is_vague
    return is_equal and distinction(m) >= 0.15 and same_kind(m, n)


def _compare(m: Count, n: Count, a: Representation, b: Representation) -> Finding | None:
    if (
        m.is_aside != n.is_aside
        or not _have_in_common(m, n, a, b)
        or _other_years(m, n, a, b)
        or not is_one_event(a, b)
    ):
        return None
    score = _evidence(m, n, a, b)
    if _is_same_figure(m, n):
        return _agreeing(m, n, a, b, score + distinction(m))
    if score < ENOUGH or not same_count(m, n):
        return None
    if m.quantity.is_vague or n.quantity.is_vague:
        return _vague(m, n, a, b, score)
    return None if a.is_opposed or b.is_opposed else _differing(m, n, a, b, score)


def _have_in_common(m: Count, n: Count, a: Representation, b: Representation) -> bool:
    """True where more than the value and its unit speaks for one measure."""
    if (m.states and m.states == n.states) or distinction(m) >= 0.3:
        return True
    if do_other_things(a, b):
        return False
    return bool((a.own & b.own) - WEAK - UNITS) or None in (m.quantity.noun, n.quantity.noun)


def _is_same_figure(m: Count, n: Count) -> bool:
    """True where one figure is given of one measure; an odd figure need not say twice what it counts."""
    if not m.quantity.agrees(n.quantity) or m.quantity.is_vague:
        return False
    is_said_once = not m.states or not n.states
    return same_count(m, n) or (is_said_once and distinction(m) >= 0.3 and same_kind(m, n))


def _agreeing(m: Count, n: Count, a: Representation, b: Representation, score: float) -> Finding | None:
    if score < ENOUGH or _days_apart(m, n) > 2:
        return None
    sides = sides_of(a, b)
    if sides is None:
        return None
    if exclude_each_other(a, b):
        return Finding("contrary", min(score, 1.0), "cannot_both_hold") if exclude(a, b) else None
    if sides[0] == sides[1]:
        is_sure = score >= SURE and likeness(a, b) >= SURE_LIKENESS and is_said_enough(a, b)
        return Finding("same", min(score, 1.0), "same_figure" if is_sure else "alike_figure")
    if is_same_party(a.party, b.party):
        return takes_back(a, b, min(score, 1.0), "denies_figure")
    return Finding("denial", min(score, 1.0), "denies_figure")


def _vague(m: Count, n: Count, a: Representation, b: Representation, score: float) -> Finding | None:
    """*Thousands* is no figure to agree or disagree with, but who denies it denies every figure in it."""
    sides = sides_of(a, b)
    if sides is None or sides[0] == sides[1] or not m.quantity.overlaps(n.quantity):
        return None
    return Finding("denial", score, "denies_so_many")


def _differing(m: Count, n: Count, a: Representation, b: Representation, score: float) -> Finding | None:
    is_running = bool(m.states & RUNNING) or m.is_changed or n.is_changed
    if is_running and (_days_apart(m, n) or m.is_past != n.is_past):
        return Finding("update", score, "other_day")
    if not _is_one_measure(m, n, a, b) or (not m.states and None in (m.quantity.noun, n.quantity.noun)):
        return None
    if m.quantity.overlaps(n.quantity) or (a.days and b.days and a.days.isdisjoint(b.days)):
        return None
    if is_same_party(a.party, b.party):
        return takes_back(a, b, score, "replaces_figure")
    return Finding("number_disagreement", score, "other_figure")


def _is_one_measure(m: Count, n: Count, a: Representation, b: Representation) -> bool:
    """True where the words around two figures say that one thing was counted, and not two of its kind."""
    if m.dimension != n.dimension or m.is_another or n.is_another or do_other_things(a, b):
        return False
    if m.states and m.states == n.states:
        return _is_one_incident(m, n)
    if are_of_others(a, b):
        return False
    one, other = m.near - UNITS, n.near - UNITS
    if min(weight(one - other), weight(other - one)) >= 1:
        return False  # each tells of something that the other does not
    return 4 * weight(one & other) >= weight(one) + weight(other)


def _is_one_incident(m: Count, n: Count) -> bool:
    """True where what is told beside two tolls is the same, or one of them tells next to nothing."""
    one, other = (x.near - UNITS - WEAK - x.states for x in (m, n))
    least = min(weight(one), weight(other))
    return least < 2 or 2 * weight(one & other) >= least


def _evidence(m: Count, n: Count, a: Representation, b: Representation) -> float:
    """How much speaks for one measure: its state, shared words near the figures, shared surroundings."""
    near = (m.near & n.near) - WEAK - UNITS - m.states
    surroundings = ((a.own | a.around) & (b.own | b.around)) - WEAK - near
    named = a.event & b.event
    score = 0.4 * bool(m.states & n.states) + 0.2 * min(2, len(near)) + 0.05 * min(3, len(surroundings))
    return score + 0.1 * min(2, len(named)) + 0.2 * (m.is_part and n.is_part)


def distinction(m: Count) -> float:
    """An odd value that turns up twice is seldom chance; three dead are reported every day."""
    value = m.quantity.value
    digits = f"{value:.0f}".rstrip("0")
    if m.quantity.high > value or (value >= 100 and (value % 100 or len(digits) > 2)):
        return 0.3
    return 0.15 if value >= 20 and value % 10 else 0.05


def _days_apart(m: Count, n: Count) -> int:
    return 0 if m.as_of is None or n.as_of is None else abs((m.as_of - n.as_of).days)


def _other_years(m: Count, n: Count, a: Representation, b: Representation) -> bool:
    """True where one figure is of a year that the other's article does not speak of."""
    if m.years == n.years:
        return False
    return any(
        x.years and r.published is not None and str(r.published.year) not in x.years
        for x, r in ((m, a), (n, b))
    )
