"""Takes works out of the ledger, sets them aside, or keeps them: by a person's decision, with a reason."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.engine import Engine
from sqlalchemy.exc import OperationalError
from sqlmodel import Session

from onrecord.errors import OnRecordError
from onrecord.links import LINKER_VERSION
from onrecord.types import RunRef
from stages.linking import count_again, link
from storage import (
    articles,
    corrections,
    ledger,
    linking,
    pairings,
    setaside,
    speakers,
    tombstones,
    work_corrections,
)
from storage.engine import DatabaseProblem, is_sqlite, one_at_a_time, session, writing
from storage.persons import claims_of
from storage.removal import end_propositions, propositions_of, remove
from storage.reviewlines import current_of
from storage.runs import open_run
from storage.scrubbing import erase_for_good, scrub
from storage.subjects import Subject, marks_named, row_named, subject_of
from storage.tombstones import Act


class NotThere(OnRecordError):
    """Nothing in the ledger is meant by what was named."""


class NoSuchWork(NotThere):
    """There is no work to take out, to set aside or to keep."""


class IsHeld(OnRecordError):
    """The work is held: it may not be taken out."""


@dataclass(frozen=True, slots=True)
class Removed:
    """What went, and whether the freed bytes are written over already."""

    label: str
    pages: int
    versions: int
    claims: int
    speakers: int
    is_scrubbed: bool


def find(engine: Engine, reference: str) -> Subject:
    """The work that is meant; raises NoSuchWork."""
    with session(engine) as opened:
        found = subject_of(opened, reference)
    if found is None:
        raise NoSuchWork(
            f"The ledger holds nothing that {reference} names.",
            "Name an article's number, page:NUMBER, claim:NUMBER or the address as it was read.",
        )
    return found


def erase(engine: Engine, reference: str, reason: str, now: datetime) -> Removed:
    """Nothing of the work is left but a mark that keeps it from coming back; raises where it is held."""
    find(engine, reference)
    with open_run(engine, flow="erase", asked="a work", now=now) as run:
        found = _take_out(engine, run, reference, reason, "erased")
        return _removed(found, is_scrubbed=scrubbed(engine))


def withhold(engine: Engine, reference: str, reason: str, now: datetime) -> Removed:
    """The work is set aside: in no view, search, export or report, until it is released."""
    found = find(engine, reference)
    with open_run(engine, flow="withhold", asked="a work", now=now) as run:
        with writing(engine) as opened:  # first the copy: two files of SQLite do not commit as one
            setaside.pack(opened, found)
        found = _take_out(engine, run, reference, reason, "withheld")
        return _removed(found, is_scrubbed=scrubbed(engine))


def hold(engine: Engine, reference: str, reason: str, now: datetime) -> Subject:
    """The work is never pruned and cannot be erased, until it is released."""
    found = find(engine, reference)
    with writing(engine) as opened:
        tombstones.add(opened, "held", found.marks, reason, now)
    return found


def let_go(engine: Engine, reference: str) -> None:
    """The work is no longer held."""
    found = find(engine, reference)
    with writing(engine) as opened:
        if not tombstones.under(opened, ["held"], found.marks):
            raise NoSuchWork(f"{reference} is not held.", "`onrecord status` counts what is.")
        tombstones.take_back(opened, "held", found.marks)


def release(engine: Engine, reference: str, now: datetime) -> int:
    """What was withheld is in the ledger again, linked anew; returns how many versions it has."""
    with session(engine) as opened:
        found = subject_of(opened, reference)
        marks = set(marks_named(reference)) | (set(found.marks) if found else set())
        keys = setaside.packed_under(opened, sorted(marks)) or _packed_as(opened, reference)
    if not keys:
        raise NoSuchWork(f"Nothing that {reference} names is withheld.", "Name the address as it was read.")
    with open_run(engine, flow="release", asked="a work", now=now) as run:
        versions = []
        for key in keys:
            with writing(engine) as opened:
                one_at_a_time(opened, "judge")
                one_at_a_time(opened, "link")
                tombstones.take_back(opened, "withheld", setaside.marks_in(opened, key))
                versions += setaside.put_back(opened, key)
                pairings.open_reprints(opened, versions, run.id)
                corrections.settle_versions(opened, versions)
                work_corrections.settle_touched(opened, articles.articles_of(opened, versions))
                ledger.reopen_work(opened, "link", versions, LINKER_VERSION, run.id)
            with writing(engine) as opened:
                setaside.drop(opened, key)
        link(engine, run, versions)
    return len(versions)


def _packed_as(opened: Session, reference: str) -> list[str]:
    """The withheld work that had this name; raises where several had it, as numbers are given again."""
    found = setaside.packed_with(opened, *row_named(reference))
    if len(found) > 1:
        raise NoSuchWork(
            f"{len(found)} withheld works had the name {reference}.",
            "Name the address as it was read.",
        )
    return found


def _take_out(engine: Engine, run: RunRef, reference: str, reason: str, act: Act) -> Subject:
    """In one transaction: the work is gone, its marks stand, and what it bore on is counted again."""
    with writing(engine) as opened:
        erase_for_good(opened.connection())
        one_at_a_time(opened, "judge")
        one_at_a_time(opened, "link")
        found = subject_of(opened, reference)
        if found is None:
            raise NoSuchWork(
                f"{reference} was taken out by somebody else just now.", "There is nothing to do."
            )
        if act == "erased" and (held := tombstones.under(opened, ["held"], found.marks)):
            raise IsHeld(
                f"{reference} is held ({len(held)} marks) and may not be taken out.",
                "Release it first: `onrecord hold --release`.",
            )
        neighbours = linking.retire(opened, sorted(found.claims), run.id)
        names = speakers.names_of(opened, found.articles)
        propositions = propositions_of(opened, found.claims)
        remove(opened, found, act, run.id, run.now)
        tombstones.add(opened, act, found.marks, reason, run.now)
        tombstones.owe_scrub(opened, run.now)
        renamed = claims_of(opened, speakers.join_names(opened, names))
        count_again(opened, neighbours | current_of(opened, sorted(renamed)), run)
        end_propositions(opened, propositions, run.id)  # those that others left just now name its people too
    return found


def scrubbed(engine: Engine) -> bool:
    """Whether the freed bytes are gone: `maintain` sees to it where the file is in use or the disk full."""
    try:
        scrub(engine)
    except (OperationalError, sqlite3.OperationalError, DatabaseProblem) as error:
        reason = str(error.__cause__ or error)
        if is_sqlite(engine) and ("locked" in reason or "disk is full" in reason):
            return False
        raise
    return True


def _removed(found: Subject, *, is_scrubbed: bool) -> Removed:
    return Removed(
        label=found.label,
        pages=len(found.pages),
        versions=len(found.versions),
        claims=len(found.claims),
        speakers=len(found.speakers),
        is_scrubbed=is_scrubbed,
    )
