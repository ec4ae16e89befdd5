"""Writes down what a person decided about claims and links, and counts again what they bore on."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.engine import Engine
from sqlmodel import Session

from onrecord.errors import OnRecordError
from stages.linking import count_again
from stages.removing import NotThere
from storage import reviews
from storage.engine import one_at_a_time, session, writing
from storage.reviews import Decision, Reviewable
from storage.runs import open_run


class NoSubject(OnRecordError):
    """The words name nothing that a person may decide about."""


def subjects(opened: Session, references: Sequence[str]) -> list[Reviewable]:
    """What is meant, each once, in order; raises NoSubject or NotThere, so that all are found or none."""
    found = (_subject(opened, reference) for reference in references)
    return list({(one.kind, one.number): one for one in found}.values())


def review(
    engine: Engine, references: Sequence[str], decision: Decision, by: str, why: str, now: datetime
) -> list[Reviewable]:
    """The decision stands beside each, and propositions are counted with it, in one transaction."""
    with session(engine) as opened:
        asked = subjects(opened, references)
    words = " ".join(f"{one.kind}:{one.number}" for one in asked)
    with open_run(engine, flow="review", asked=words, now=now) as run, writing(engine) as opened:
        one_at_a_time(opened, "link")  # so that of two decisions at once the one written last holds
        found = subjects(opened, references)
        for one in found:
            reviews.add(opened, one, decision, by, why, now)
        count_again(opened, {claim for one in found for claim in one.claims}, run)
    return found


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
