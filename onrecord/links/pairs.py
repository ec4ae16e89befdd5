"""Pairs: what two claims are to each other, decided from the two alone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from onrecord.links.figures import is_people
from onrecord.links.lexicon import RUNNING, contraries
from onrecord.links.readings import WEAK, Measure, Reading, read
from onrecord.links.words import STOP
from onrecord.types import ClaimLink, LinkableClaim, LinkKind

MAX_TERMS = 24
WINDOW_DAYS = (
    45  # what is said of a thing months apart is seldom the same claim, and names of days mean nothing
)


@dataclass(frozen=True, slots=True)
class _Finding:
    kind: LinkKind
    score: float
    reason: str


def terms(claim: LinkableClaim) -> frozenset[str]:
    """At most 24 content words by which the claim is found: its own first, then those around it."""
    reading = read(claim)
    own = sorted(reading.own - WEAK)
    rest = sorted((reading.around | reading.party) - WEAK - reading.own)
    return frozenset((own + rest + sorted(reading.own & WEAK))[:MAX_TERMS])


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


def _find(a: Reading, b: Reading) -> _Finding | None:
    if a.is_unknown != b.is_unknown or _far_apart(a, b):
        return None
    of_figures = max(
        (f for m in a.measures for n in b.measures if (f := _compare(m, n, a, b)) is not None),
        key=lambda f: (f.score, f.kind),
        default=None,
    )
    if of_figures is not None:
        return of_figures
    return _match(a, b)


# -- figures -----------------------------------------------------------------------------------


def _compare(m: Measure, n: Measure, a: Reading, b: Reading) -> _Finding | None:
    """What two figures are to each other, where they count the same thing."""
    if not _same_thing(m, n) or m.is_part != n.is_part:
        return None
    score = _evidence(m, n, a, b)
    if m.figure.agrees(n.figure):
        return _agreeing(m, a, b, score)
    if score < 0.6 or m.figure.is_vague or n.figure.is_vague or a.is_opposed or b.is_opposed:
        return None
    return _differing(m, n, a, b, score)


def _agreeing(m: Measure, a: Reading, b: Reading, score: float) -> _Finding | None:
    value = m.figure.value
    if value >= 20 and value % 10:  # an odd value that turns up twice is seldom chance
        score += 0.15
    if score < 0.6 or _days_apart(a, b) > 2:
        return None
    if a.is_opposed != b.is_opposed:
        return _Finding("retraction" if _same_party(a, b) else "denial", score, "denies the figure")
    return _Finding("same", score, "same figure of the same thing")


def _differing(m: Measure, n: Measure, a: Reading, b: Reading, score: float) -> _Finding | None:
    is_running = bool(m.states & RUNNING)
    if is_running and a.as_of is not None and b.as_of is not None and a.as_of != b.as_of:
        return _Finding("update", score, "the same count on another day")
    if m.figure.overlaps(n.figure) or not (is_running or _same_day(a, b)):
        return None
    kind: LinkKind = "retraction" if _same_party(a, b) else "number_disagreement"
    return _Finding(kind, score, "another figure of the same thing")


def _same_thing(m: Measure, n: Measure) -> bool:
    if m.states != n.states:
        return False
    one, other = m.figure.noun, n.figure.noun
    return one == other or is_people(one) or is_people(other) or bool(_concepts_of(m) & _concepts_of(n))


def _concepts_of(m: Measure) -> frozenset[str]:
    return m.near & frozenset({"troops", "guard", "vehicle", "ship", "wind", "home", "child", "worker"})


def _evidence(m: Measure, n: Measure, a: Reading, b: Reading) -> float:
    """How much speaks for one measure: its state, shared words near the figures, shared surroundings."""
    shared = (m.near & n.near) - WEAK - m.states
    surroundings = (a.own | a.around) & (b.own | b.around) - WEAK - shared
    score = 0.4 * bool(m.states) + 0.2 * min(2, len(shared)) + 0.1 * min(3, len(surroundings))
    return min(1.0, score)


# -- statements --------------------------------------------------------------------------------


def _match(a: Reading, b: Reading) -> _Finding | None:
    """What two statements are to each other, by the words they share."""
    if (a.acts and b.acts and not a.acts & b.acts) or _figures_conflict(a, b):
        return None
    score = _likeness(a, b)
    if score < 0.55:
        return None
    if a.is_opposed != b.is_opposed:
        if (a if a.is_opposed else b).is_perception:
            return None
        return _Finding("retraction" if _same_party(a, b) else "denial", score, "denies the same statement")
    if _excludes(a, b):
        return _Finding("contrary", score, "both cannot hold")
    return _Finding("same", score, "same statement")


def _likeness(a: Reading, b: Reading) -> float:
    shared = a.own & b.own
    if _weight(shared) < 1.3:
        return 0.0
    covers = sorted((_cover(a, b, shared), _cover(b, a, shared)))
    return 0.4 * covers[0] + 0.6 * covers[1]


def _cover(a: Reading, b: Reading, shared: frozenset[str]) -> float:
    """How much of a's content stands in b's: words around b or of its party count by half."""
    half = (a.own & (b.around | b.party)) - shared
    return (_weight(shared) + 0.5 * _weight(half)) / max(_weight(a.own), 2.0)


def _weight(words: Iterable[str]) -> float:
    return sum(0.33 if word in WEAK else 1.0 for word in words)


def _figures_conflict(a: Reading, b: Reading) -> bool:
    """True where both count something and no figure of one is a figure of the other."""
    if not a.measures or not b.measures:
        return False
    return not any(m.figure.agrees(n.figure) for m in a.measures for n in b.measures)


def _excludes(a: Reading, b: Reading) -> bool:
    if a.clocks and b.clocks and not a.clocks & b.clocks:
        return True
    if any(
        len(pair & a.own) == 1 and len(pair & b.own) == 1 and not pair & a.own & b.own
        for pair in contraries()
    ):
        return True
    mine, theirs = _agents(a), _agents(b)
    return "first" in a.own & b.own and bool(mine) and bool(theirs) and not mine & theirs


def _agents(r: Reading) -> frozenset[str]:
    return (r.names - STOP) or r.party


# -- time and party ----------------------------------------------------------------------------


def _far_apart(a: Reading, b: Reading) -> bool:
    if a.years and b.years and not a.years & b.years:
        return True
    if (
        any(r.years and r.published and str(r.published.year) not in r.years for r in (a, b))
        and a.years != b.years
    ):
        return True
    return (
        a.published is not None
        and b.published is not None
        and abs((a.published - b.published).days) > WINDOW_DAYS
    )


def _days_apart(a: Reading, b: Reading) -> int:
    return 0 if a.as_of is None or b.as_of is None else abs((a.as_of - b.as_of).days)


def _same_day(a: Reading, b: Reading) -> bool:
    """True unless both name days and they differ."""
    return not a.days or not b.days or bool(a.days & b.days)


def _same_party(a: Reading, b: Reading) -> bool:
    shared = a.party & b.party
    return bool(shared) and shared in (a.party, b.party)


def _ends(kind: LinkKind, a: LinkableClaim, b: LinkableClaim) -> tuple[LinkableClaim, LinkableClaim]:
    """The two ends in the order of the relation's meaning; by id where it has none."""
    one, other = read(a), read(b)
    if kind in ("denial", "retraction") and one.is_opposed != other.is_opposed:
        return (a, b) if one.is_opposed else (b, a)
    if kind == "retraction":
        return (b, a) if (b.published or "", b.id) > (a.published or "", a.id) else (a, b)
    if kind == "update" and one.as_of and other.as_of:
        return (a, b) if one.as_of > other.as_of else (b, a)
    return a, b
