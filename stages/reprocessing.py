"""Runs newer cleaners, extractors and linkers over what is stored; old readings stay queryable."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Literal

from sqlalchemy.engine import Engine
from sqlmodel import Session

from onrecord.claims import EXTRACTOR_VERSION
from onrecord.cleaning import CLEANER_VERSION
from onrecord.linktypes import LINKER_VERSION
from onrecord.types import RunRef
from stages.ingest import Progress, quiet, work_through
from stages.work import leftovers
from storage import ledger, readings
from storage.engine import writing
from storage.runs import mark_dead_runs, open_run

What = Literal["claims", "text", "links"]
AT_ONCE = 1000  # subjects whose work is opened before it is done: a killed run leaves no more than these
EVERYTHING = 10_000_000

_NEXT: dict[What, tuple[str, str, Callable[[Session, str, int, int], list[int]]]] = {
    "claims": ("extract", EXTRACTOR_VERSION, readings.unread_versions),
    "text": ("clean", CLEANER_VERSION, readings.uncleaned_pages),
    "links": ("link", LINKER_VERSION, readings.unlinked_versions),
}


def open_next(engine: Engine, run: RunRef, what: What, above: int, limit: int) -> list[int]:
    """The next texts or pages that an older version read wait in this run's hands; returns their numbers."""
    stage, version, unread = _NEXT[what]
    with writing(engine) as opened:
        found = unread(opened, version, above, limit)
        ledger.open_work(opened, stage, found, version, run.id)
    return found


def portions(engine: Engine, run: RunRef, what: What, most: int) -> Iterator[int]:
    """What other runs left, then portion after portion; each is worked through before the next is opened."""
    yield from leftovers(engine, run)
    done = above = 0
    while done < most and (found := open_next(engine, run, what, above, min(AT_ONCE, most - done))):
        yield len(found)
        done, above = done + len(found), found[-1]


def reprocess(
    engine: Engine, what: What, *, now: datetime, most: int = EVERYTHING, progress: Progress = quiet
) -> int:
    """Everything stored is read by the newest version, without Prefect; returns the run's id.

    A run that was killed is finished by the next one, of any kind; run again it finds nothing to do.
    """
    mark_dead_runs(engine)
    with open_run(engine, flow="reprocess", asked=what, now=now) as run:
        for _ in portions(engine, run, what, most):
            work_through(engine, run, progress)
    return run.id
