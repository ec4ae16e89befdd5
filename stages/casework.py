"""Puts claims, notes, questions and answers into cases, and takes them out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.engine import Engine
from sqlmodel import Session

from onrecord.casework import Case, CaseEntry, CaseWrong, case_key
from stages.removing import NotThere
from stages.reviewing import NoSubject, subjects
from storage import cases
from storage.engine import session, writing


@dataclass(frozen=True, slots=True)
class Act:
    """Who puts something into a case or takes it out, and when."""

    by: str
    now: datetime


def add_claims(engine: Engine, name: str, references: Sequence[str], why: str, act: Act) -> list[int]:
    """The claims are in the case, each once; returns their numbers there. Raises NotThere, NoSubject."""
    key = case_key(name)
    with writing(engine) as opened:
        found = subjects(opened, references)
        if any(one.kind != "claim" for one in found):
            raise NoSubject("A case collects claims.", "Write claim:NUMBER.")
        held = cases.case(opened, key)
        there = {one.claim_key: one.number for one in held.entries} if held else {}
        put_in = {"name": _name(held, name), "entry": "claim"}
        return [
            there.get(one.key)
            or cases.put(opened, key, put_in, why, act.by, act.now, (one.key, one.words_key))
            for one in found
        ]


def add_words(engine: Engine, name: str, put_in: Mapping[str, str], words: str, act: Act) -> int:
    """The note, question or answer is in the case; returns its number. Raises CaseWrong.

    ``put_in`` has its ``entry``, and perhaps ``whom`` is asked, or the number of a question as ``answers``.
    """
    key, said = case_key(name), " ".join(words.split())
    if not said:
        raise CaseWrong("There are no words to put into the case.", "Give them behind `note`.")
    with writing(engine) as opened:
        held = cases.case(opened, key)
        if "answers" in put_in and _of(held, int(put_in["answers"]), "question") is None:
            raise CaseWrong(
                f"The case has no question {put_in['answers']}.", "`onrecord case NAME status` shows them."
            )
        return cases.put(opened, key, {"name": _name(held, name), **put_in}, said, act.by, act.now)


def take_out(engine: Engine, name: str, number: int, act: Act) -> None:
    """What has this number is in the case no more; raises NotThere."""
    key = case_key(name)
    with writing(engine) as opened:
        one = _of(cases.case(opened, key), number)
        if one is None:
            raise NotThere(f"The case has no {number}.", "`onrecord case NAME status` shows the numbers.")
        cases.take_out(opened, one, act.by, act.now)


def case_named(engine: Engine, name: str) -> Case:
    """The case; raises NotThere."""
    with session(engine) as opened:
        return there(opened, name)


def there(opened: Session, name: str) -> Case:
    """The case; raises NotThere."""
    found = cases.case(opened, case_key(name))
    if found is None:
        raise NotThere(f"There is no case “{name}”.", "`onrecord case NAME add claim:NUMBER` begins one.")
    return found


def _of(held: Case | None, number: int, entry: str | None = None) -> CaseEntry | None:
    entries = held.entries if held else ()
    return next((one for one in entries if one.number == number and entry in (None, one.entry)), None)


def _name(held: Case | None, name: str) -> str:
    return held.name if held else " ".join(name.split())
