"""Erases a person: what they said and what is said of them, after a look at what that is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.engine import Engine
from sqlmodel import Session

from onrecord.types import RunRef
from stages.linking import count_again
from stages.persons import settle_people
from stages.removing import NotThere, find, scrubbed
from storage import departures, erased_persons, linking, tombstones
from storage.departures import Left
from storage.engine import one_at_a_time, session, writing
from storage.erased_persons import OfPerson
from storage.queries.totals import ArticleRow, articles
from storage.removal import end_propositions, propositions_of
from storage.runs import open_run
from storage.scrubbing import erase_for_good


@dataclass(frozen=True, slots=True)
class Preview:
    """What would go, what had already left, and the works whose texts hold the name and stay."""

    found: OfPerson
    left: tuple[Left, ...]
    works: tuple[ArticleRow, ...]


def preview(engine: Engine, name: str) -> Preview:
    """What the ledger tells of whoever bears the name; raises NotThere where it is no full name."""
    if len(name.split()) < 2:
        raise NotThere(f"“{name}” is no full name.", "Give the name in full: one word names many people.")
    with session(engine) as opened:
        found = erased_persons.told_of(opened, name)
        left = departures.left(opened, found.works, found.claims, None) if found.claims else []
        return Preview(found, tuple(left), tuple(articles(opened, ids=tuple(sorted(found.works)))))


def erase_person(engine: Engine, name: str, reason: str, now: datetime) -> tuple[OfPerson, bool]:
    """Nothing of it is left, nor comes back when read anew; returns what went, and whether its bytes did."""
    preview(engine, name)
    with open_run(engine, flow="erase", asked="a person", now=now) as run:
        with writing(engine) as opened:
            erase_for_good(opened.connection())
            for lock in ("judge", "link", "watch"):
                one_at_a_time(opened, lock)
            found = _erase(engine, opened, name, reason, now, run)
        return found, scrubbed(engine)


def _erase(engine: Engine, opened: Session, name: str, reason: str, now: datetime, run: RunRef) -> OfPerson:
    found = erased_persons.told_of(opened, name)
    neighbours = linking.retire(opened, sorted(found.claims), run.id)
    propositions = propositions_of(opened, found.claims)
    others = {("name", key) for key in erased_persons.known_as_them(opened, name)}
    erased_persons.erase(opened, name, found, reason, now)
    settle_people(engine, opened, others, run)
    tombstones.owe_scrub(opened, now)
    count_again(opened, neighbours, run)
    end_propositions(opened, propositions, run.id)  # last: those that others left just now name them too
    return found


def left_of_work(engine: Engine, reference: str) -> list[Left]:
    """What had left of the work; raises NoSuchWork."""
    found = find(engine, reference)
    with session(engine) as opened:
        return departures.left(opened, found.articles, None, None) if found.articles else []
