"""What a person decides on the review page: the one module of the pages that writes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, get_args

from sqlalchemy.engine import Engine

from onrecord.labels import Named
from stages import persons, queueing, reviewing
from storage.engine import session
from storage.queries import alike
from storage.suggestions import suggestion
from storage.turns import Turn

Act = Literal["next", "skip", "leave", "confirm", "reject", "correct", "note", "undo"]
Kind = Literal["claim", "link", "speaker"]
ACTS, KINDS = frozenset(get_args(Act)), frozenset(get_args(Kind))
NO_CLAIM = "no claim, or none that was printed so"


@dataclass(frozen=True, slots=True)
class Subject:
    """What is decided about: its kind, its number, and the key under which the queue lent it."""

    kind: Kind
    number: int
    key: str = ""

    @property
    def name(self) -> str:
        """As people name it: *claim:12*."""
        return f"{self.kind}:{self.number}"

    @staticmethod
    def named(words: str, key: str = "") -> Subject | None:
        """The subject of that name; None where the words name none.

        >>> Subject.named("claim:12"), Subject.named("claims"), Subject.named("link:0x1")
        (Subject(kind='claim', number=12, key=''), None, None)
        """
        kind, _, number = words.partition(":")
        if kind not in KINDS or not (number.isascii() and number.isdecimal()) or len(number) > 18:
            return None
        return Subject(kind, int(number), key)  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class Form:
    """One button that was pressed, with what stands in the fields beside it."""

    act: Act
    subject: Subject | None
    last: Subject | None  # what was decided before, to be taken back
    why: str
    fields: Mapping[str, str]  # of a correction: only what was changed


def carry_out(
    engine: Engine, form: Form, reviewer: str, now: datetime, outside: Named | None = None
) -> Subject | None:
    """What was asked is done; returns what this person has before them next, None for nothing.

    With ``outside`` that is of what may leave the desk, and of what is named there.

    Raises OnRecordError where it cannot be done, and then nothing is changed.
    """
    if form.act == "undo":
        return _taken_back(engine, form, reviewer, now)
    if form.act == "note":
        return _noted(engine, form, reviewer, now)
    if form.act == "skip" and form.subject:
        queueing.skip(engine, _turn(form.subject), reviewer)
    elif form.subject and form.act not in ("next", "leave"):
        _decide(engine, form.subject, form, reviewer, now)
    if form.subject and form.act != "skip":
        queueing.give_back(engine, _turn(form.subject), reviewer)
    return None if form.act == "leave" else _next(engine, reviewer, outside)


def _next(engine: Engine, reviewer: str, outside: Named | None) -> Subject | None:
    found = next(iter(queueing.take(engine, reviewer, 1, outside)), None)
    return None if found is None else Subject(found.kind, found.number, found.key)


def _taken_back(engine: Engine, form: Form, reviewer: str, now: datetime) -> Subject | None:
    """The last decision does not hold any more, and is asked for again."""
    if form.last is None:
        return form.subject
    if form.last.kind == "speaker":
        persons.take_back(engine, form.last.name, persons.Act(reviewer, form.why, now))
    else:
        reviewing.review(engine, _meant(engine, form.last), "undo", reviewer, form.why, now)
    if form.subject:
        queueing.give_back(engine, _turn(form.subject), reviewer)
    return form.last


def _noted(engine: Engine, form: Form, reviewer: str, now: datetime) -> Subject | None:
    """What was written stands beside it, and nothing is decided."""
    if form.subject is None or form.subject.kind == "speaker" or not form.why:
        raise reviewing.NoSubject(
            "There is nothing to note.", "Write it under Why, beside a claim or a link."
        )
    reviewing.review(engine, _meant(engine, form.subject), "note", reviewer, form.why, now)
    return form.subject


def _decide(engine: Engine, subject: Subject, form: Form, reviewer: str, now: datetime) -> None:
    if subject.kind == "speaker":
        return _name(engine, subject, form, reviewer, now)
    why = form.why or (NO_CLAIM if form.act == "reject" and subject.kind == "claim" else "")
    decision: Literal["confirm", "reject", "correct"] = form.act  # type: ignore[assignment]
    reviewing.review(engine, _meant(engine, subject), decision, reviewer, why, now, form.fields)
    return None


def _name(engine: Engine, subject: Subject, form: Form, reviewer: str, now: datetime) -> None:
    """Who the speaker is: whom the queue proposed, or nobody else."""
    with session(engine) as opened:
        found = suggestion(opened, subject.number)
    act = persons.Act(reviewer, form.why, now)
    if form.act not in ("confirm", "reject"):
        raise reviewing.NoSubject("A name is kept or parted here.", "`onrecord speakers` puts it right.")
    if form.act == "reject":
        persons.split(engine, [subject.name], act)
    elif found is None:
        raise reviewing.NoSubject("Nobody else of this name is left.", "Pass it over.")
    elif found.person_key is not None:
        persons.is_of_list(engine, subject.name, found, act)
    else:
        persons.merge(engine, [f"speaker:{found.other_id}", subject.name], act)


def _meant(engine: Engine, subject: Subject) -> list[str]:
    """The subject; of a link also those between the very same two sentences, in reprints of a text."""
    if subject.kind == "claim":
        return [subject.name]
    with session(engine) as opened:
        return [f"link:{number}" for number in alike(opened, subject.number)]


def _turn(subject: Subject) -> Turn:
    return Turn(subject.kind, subject.number, subject.key, 0.0, 0, False, False)
