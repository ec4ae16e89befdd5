"""Brings in fact-checks of others, and writes down which claims a person said they are about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import astuple
from datetime import datetime

from sqlalchemy.engine import Engine

from onrecord.factchecks import read
from stages.removing import NotThere
from stages.reviewing import NoSubject, NothingToUndo, subjects
from storage import factchecks
from storage.engine import one_at_a_time, writing
from storage.erased_persons import are_named
from storage.reviews import Act
from storage.runs import open_run


def bring_in_checks(engine: Engine, text: str, by: str, now: datetime) -> tuple[int, int]:
    """The fact-checks of a file are kept; how many there are, and how many new.

    None is that names somebody who was erased. Raises NoChecks.
    """
    found = read(text)
    with open_run(engine, flow="review", asked="checks", now=now), writing(engine) as opened:
        found = [one for one in found if not are_named(opened, "\n".join(map(str, astuple(one))))]
        return len(found), factchecks.bring_in(opened, found, by, now)


def decide(engine: Engine, check_id: int, claims: Sequence[str], act: Act) -> int:
    """The check is about these claims, or is not, or that is taken back; returns how many claims that are.

    Raises NotThere, NoSubject or NothingToUndo, and then nothing is written about any.
    """
    with open_run(engine, flow="review", asked="checks", now=act.now), writing(engine) as opened:
        one_at_a_time(opened, "link")
        if not factchecks.kept(opened, check_id):
            raise NotThere(f"There is no fact-check {check_id}.", "`onrecord checks list` shows the numbers.")
        found = subjects(opened, claims)
        if any(one.kind != "claim" for one in found):
            raise NoSubject("A fact-check is about claims.", "Write claim:NUMBER.")
        for one in found:
            if not factchecks.decide(opened, check_id, one, act):
                raise NothingToUndo("Nothing holds of that match.", "There is nothing to take back.")
        return sum(len(one.claims) for one in found)
