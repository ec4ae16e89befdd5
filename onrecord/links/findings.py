"""Findings: what two readings are to each other, before it is said which claims they are of."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.links.readings import Reading
from onrecord.types import LinkKind

WINDOW_DAYS = 45  # what is said of a thing months apart is seldom one claim, and names of days mean nothing


@dataclass(frozen=True, slots=True)
class Finding:
    """A relation with how sure it is, and why it was made."""

    kind: LinkKind
    score: float
    reason: str


def is_far_apart(a: Reading, b: Reading) -> bool:
    """True where the two speak of other years, or were published long after each other."""
    if a.years != b.years and any(r.years and str(_year(r)) not in r.years for r in (a, b)):
        return True
    if a.published is None or b.published is None:
        return False
    return abs((a.published - b.published).days) > WINDOW_DAYS


def is_one_event(a: Reading, b: Reading) -> bool:
    """True where both articles name a name in common, or one of them names nothing at all."""
    if a.article == b.article or not a.event or not b.event:
        return True
    return not a.event.isdisjoint(b.event)


def is_one_party(a: Reading, b: Reading) -> bool:
    """True where the words for one origin are among the words for the other."""
    shared = a.party & b.party
    return bool(shared) and shared in (a.party, b.party)


def days_apart(a: Reading, b: Reading) -> int:
    """Days between what the two speak of; none where one is unknown."""
    return 0 if a.as_of is None or b.as_of is None else abs((a.as_of - b.as_of).days)


def _year(r: Reading) -> int | None:
    return None if r.published is None else r.published.year
