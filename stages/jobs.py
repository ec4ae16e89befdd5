"""A job of reading: its run, and how a batch is done in it, by a plain call or as a task.

Each job is one function that reads like the list of its stages (ingest.py, listening.py, reprocessing.py).
It takes a ``Job`` and does not know who runs it: the command line (``job_here``) or a flow (flows/jobs.py).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any

from sqlalchemy.engine import Engine

from onrecord.settings import Settings
from onrecord.types import RunRef
from stages import STAGES
from stages.standing import settle_standing
from stages.watching import watched
from stages.work import adopt, leftovers, waiting
from storage.runs import mark_dead_runs, open_run

Step = Callable[[Engine, RunRef, Any], Any]  # a batch of one kind of thing; what it came to
Do = Callable[[str, Sequence[Any]], Iterator[Any]]
Progress = Callable[[str, int, int], None]


def quiet(_stage: str, _done: int, _total: int) -> None:
    """Progress that nobody watches."""


@dataclass(frozen=True, slots=True)
class Job:
    """A run, and how its work is done.

    ``do`` takes the name of a step and its batches, and yields what each came to, in their order. ``tell``
    is told the stage, what is done and what there is to do.
    """

    engine: Engine
    run: RunRef
    do: Do
    tell: Progress = quiet
    batch_size: int = 50
    is_adopting: bool = True  # it finishes what earlier runs left, too


def do_each(job: Job, step: str, batches: Sequence[Any]) -> list[Any]:
    """Every batch has gone through a step of which no progress is told; what each came to."""
    return list(job.do(step, batches))


def go_through(job: Job, stage: str, batches: Sequence[Any]) -> list[Any]:
    """Every batch has gone through the stage, and how far it is was told; what each came to."""
    done, total, outcomes = 0, sum(map(len, batches)), []
    for batch, outcome in zip(batches, job.do(stage, batches), strict=True):
        done += len(batch)
        job.tell(stage, done, total)
        outcomes.append(outcome)
    return outcomes


def work_through(job: Job) -> None:
    """Everything in this run's hands has gone through every stage, as far as it can today."""
    for stage in STAGES:
        go_through(job, stage, waiting(job.engine, job.run, stage, job.batch_size))


def tell_watches(job: Job) -> None:
    """What was withdrawn counts no more; desks were told what is new of what they watch, and what fell."""
    settle_standing(job.engine, job.run)
    if watches := watched(job.engine):
        do_each(job, "tell", [watches])


def finish_some_leftovers(job: Job) -> None:
    """A first portion of what dead or stalled runs left is finished, so that older pages are judged first."""
    if job.is_adopting and adopt(job.engine, job.run):
        work_through(job)


def finish_all_leftovers(job: Job) -> None:
    """All that dead or stalled runs left is finished, portion after portion."""
    if job.is_adopting:
        for _ in leftovers(job.engine, job.run):
            work_through(job)


@contextmanager
def begin_run(
    engine: Engine, *, flow: str, asked: str, now: datetime, flow_run: str | None = None
) -> Iterator[RunRef]:
    """A run that counts as alive until this is left; runs whose process is gone no longer do."""
    mark_dead_runs(engine)
    with open_run(engine, flow=flow, asked=asked, now=now, flow_run=flow_run) as run:
        yield run


@contextmanager
def job_here(
    engine: Engine, steps: Mapping[str, Step], *, flow: str, asked: str, now: datetime, progress: Progress
) -> Iterator[Job]:
    """A job whose batches are plain calls of the steps, in this process; for the command line."""
    with begin_run(engine, flow=flow, asked=asked, now=now) as run:
        do = partial(one_by_one, engine, run, steps)
        yield Job(engine, run, do, progress, Settings.from_env().batch_size)


def one_by_one(
    engine: Engine, run: RunRef, steps: Mapping[str, Step], step: str, batches: Sequence[Any]
) -> Iterator[Any]:
    """Each batch goes through the step before the next begins; yields what each came to."""
    for batch in batches:
        yield steps[step](engine, run, batch)
