"""Writes down what a person decided about claims and links, and counts again what they bore on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from types import MappingProxyType

from sqlalchemy.engine import Engine
from sqlmodel import Session

from onrecord.corrections import CannotCorrect
from onrecord.errors import OnRecordError
from stages.linking import count_again
from stages.relinking import relinked
from stages.removing import NotThere
from storage import corrections, reviews
from storage.engine import one_at_a_time, session, writing
from storage.reviews import Act, Decision, Reviewable
from storage.runs import open_run

_NOTHING: Mapping[str, str] = MappingProxyType({})


class NoSubject(OnRecordError):
    """The words name nothing that a person may decide about."""


class NothingToUndo(OnRecordError):
    """No decision holds that could be taken back."""


def subjects(opened: Session, references: Sequence[str]) -> list[Reviewable]:
    """What is meant, each once, in order; raises NoSubject or NotThere, so that all are found or none."""
    found = (_subject(opened, reference) for reference in references)
    return list({(one.kind, one.number): one for one in found}.values())


def review(
    engine: Engine,
    references: Sequence[str],
    decision: Decision,
    by: str,
    why: str,
    now: datetime,
    correction: Mapping[str, str] = _NOTHING,
) -> list[Reviewable]:
    """The decision stands beside each, claims read as corrected, propositions are counted with it: at once.

    Raises CannotCorrect or NothingToUndo, and then nothing is written about any of them.
    """
    act = Act(decision, by, why, now, correction)
    with session(engine) as opened:
        asked = subjects(opened, references)
        for one in asked:
            _check(opened, one, act)
    words = " ".join(f"{one.kind}:{one.number}" for one in asked)
    with open_run(engine, flow="review", asked=words, now=now) as run, writing(engine) as opened:
        one_at_a_time(opened, "link")  # so that of two decisions at once the one written last holds
        found = [_decide(opened, one, act) for one in subjects(opened, references)]
        versions = {claim for one in found for claim in one.versions}
        if corrections.are_unsettled(opened, versions):
            with relinked(engine, opened, {claim for one in found for claim in one.claims}, run):
                corrections.settle(opened, versions)
        if decision != "note":
            count_again(opened, {claim for one in found for claim in one.claims}, run)
    return found


def _decide(opened: Session, one: Reviewable, act: Act) -> Reviewable:
    if act.decision != "undo":
        reviews.add(opened, one, act)
        return one
    return reviews.take_back(opened, one, act) or one  # where two take one back at once, the first does


def _check(opened: Session, one: Reviewable, act: Act) -> None:
    """Raises where it cannot be corrected so, or nothing can be taken back."""
    if act.decision == "correct" and one.kind != "claim":
        raise CannotCorrect(f"A link has nothing to correct: {one.kind}:{one.number}.", "Reject it instead.")
    if act.decision == "correct":
        corrections.check(opened, one.number, act.correction)
    if act.decision == "undo" and reviews.last_holding(opened, one) is None:
        raise NothingToUndo(
            f"Nothing holds that was decided about {one.kind}:{one.number}.", "There is nothing to take back."
        )


def _subject(opened: Session, reference: str) -> Reviewable:
    wanted = reviews.named(reference)
    if wanted is None:
        raise NoSubject(f"“{reference}” names no claim or link.", "Write claim:NUMBER or link:NUMBER.")
    found = reviews.find(opened, wanted)
    if found is None:
        raise NotThere(
            f"The ledger holds no {wanted.kind} {wanted.number}.",
            "`onrecord claims` and `onrecord disputes` show the numbers.",
        )
    return found
