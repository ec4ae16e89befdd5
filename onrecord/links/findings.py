"""Findings: what two representations are to each other, before it is said which claims they are of."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.english.count_words import FIRST
from onrecord.links.lexicon import contraries
from onrecord.links.representation import Representation
from onrecord.types import LinkKind

WINDOW_DAYS = 45  # what is said of a thing months apart is seldom one claim, and names of days mean nothing


@dataclass(frozen=True, slots=True)
class Finding:
    """A relation with how sure it is, and the code of the ground on which it was made (linkgrounds.py)."""

    kind: LinkKind
    score: float
    reason: str
    is_of_target: bool = False  # one of the two was made to deny: denied_targets.py


def is_far_apart(a: Representation, b: Representation) -> bool:
    """True where the two speak of other years, or were published long after each other."""
    if a.years != b.years and any(r.years and str(_year(r)) not in r.years for r in (a, b)):
        return True
    if a.published is None or b.published is None:
        return False
    return abs((a.published - b.published).days) > WINDOW_DAYS


def is_one_event(a: Representation, b: Representation) -> bool:
    """True where both articles name a name in common, or one of them names nothing at all."""
    if a.article == b.article or not a.event or not b.event:
        return True
    return not a.event.isdisjoint(b.event)


def _are_contrary(a: Representation, b: Representation) -> bool:
    sides = ((pair & a.own, pair & b.own) for pair in contraries())
    return any(len(one) == len(other) == 1 and one != other for one, other in sides)


def _year(r: Representation) -> int | None:
    return None if r.published is None else r.published.year


def do_other_things(a: Representation, b: Representation) -> bool:
    """True where both name acts, and neither the same one nor its contrary."""
    if not a.acts or not b.acts or not a.acts.isdisjoint(b.acts):
        return False
    return not _are_contrary(a, b)


def exclude_each_other(a: Representation, b: Representation) -> bool:
    """True where the two give other hours, contrary acts, or another one who was first."""
    if a.clocks and b.clocks and a.clocks.isdisjoint(b.clocks):
        return True
    if _are_contrary(a, b):
        return True
    return FIRST in a.own & b.own and bool(a.agents) and bool(b.agents) and a.agents.isdisjoint(b.agents)


def takes_back(a: Representation, b: Representation, score: float, reason: str) -> Finding:
    """One party's two words: taken back where words say so, else no more than said otherwise."""
    kind: LinkKind = "retraction" if a.is_withdrawal or b.is_withdrawal else "said_otherwise"
    return Finding(kind, score, reason)
