"""Runs newer cleaners, extractors and linkers over what is stored; old readings stay queryable."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Literal

from sqlalchemy.engine import Engine
from sqlmodel import Session

from onrecord.claims import EXTRACTOR_VERSION
from onrecord.cleaning import CLEANER_VERSION
from onrecord.linktypes import LINKER_VERSION
from onrecord.types import RunRef
from stages import STAGES
from stages.jobs import Job, Progress, Step, job_here, quiet, tell_watches, work_through
from stages.telling import tell
from stages.work import leftovers
from storage import ledger, readings
from storage.engine import writing

logger = logging.getLogger(__name__)

What = Literal["claims", "text", "links"]
AT_ONCE = 1000  # subjects whose work is opened before it is done: a killed run leaves no more than these
EVERYTHING = 10_000_000
STEPS: dict[str, Step] = {**STAGES, "tell": tell}

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


def read_again(job: Job, what: What, most: int = EVERYTHING) -> None:
    """What is stored is read by the newest version, at most so many texts; first what earlier runs left."""
    for n in portions(job.engine, job.run, what, most):
        logger.info("reading again what=%s n=%d", what, n)
        work_through(job)
    tell_watches(job)


def reprocess(
    engine: Engine, what: What, *, now: datetime, most: int = EVERYTHING, progress: Progress = quiet
) -> int:
    """The whole job without Prefect; returns the run's id.

    A run that was killed is finished by the next one, of any kind; run again it finds nothing to do.
    """
    with job_here(engine, STEPS, flow="reprocess", asked=what, now=now, progress=progress) as job:
        read_again(job, what, most)
    return job.run.id
