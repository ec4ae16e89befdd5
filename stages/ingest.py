"""The whole main job without Prefect: the same stages in the same order, for the command line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from sqlalchemy.engine import Engine

from onrecord.settings import Settings
from onrecord.types import RunRef
from stages.reading import list_files, read_files
from stages.work import adopt, leftovers, waiting
from storage.runs import mark_dead_runs, open_run

Progress = Callable[[str, int, int], None]


def quiet(_stage: str, _done: int, _total: int) -> None:
    """Progress that nobody watches."""


def ingest(
    engine: Engine,
    paths: Sequence[str],
    *,
    now: datetime,
    asked: str | None = None,
    progress: Progress = quiet,
) -> int:
    """The files are articles and claims in the ledger, and what earlier runs left is finished.

    Returns the run's id. ``progress`` is told the stage, what is done and what there is to do.
    """
    mark_dead_runs(engine)
    with open_run(engine, flow="ingest-seeds", asked=asked or " ".join(paths), now=now) as run:
        if adopt(engine, run):
            work_through(engine, run, progress)
        files = list_files(paths)
        for done, file in enumerate(files, start=1):
            read_files(engine, run, [file])
            progress("read", done, len(files))
        work_through(engine, run, progress)
        for _ in leftovers(engine, run):  # what was asked for did not wait for all that a large run left
            work_through(engine, run, progress)
    return run.id


def work_through(engine: Engine, run: RunRef, progress: Progress = quiet) -> None:
    """Everything in this run's hands has gone through every stage, as far as it can today."""
    from stages import STAGES

    for stage, do in STAGES.items():
        batches = waiting(engine, run, stage, Settings.from_env().batch_size)
        done, total = 0, sum(map(len, batches))
        for batch in batches:
            do(engine, run, batch)
            done += len(batch)
            progress(stage, done, total)
