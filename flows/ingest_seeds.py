"""The flow that reads local files into the ledger: articles, their claims, and who disagrees."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any
from uuid import UUID

from prefect import flow
from prefect.runtime import flow_run
from prefect.task_runners import TaskRunner
from pydantic import Field
from sqlalchemy.engine import Engine

from flows.artifacts import end_progress, start_progress, tell_progress
from flows.runners import runner, through
from flows.tasks import STAGE_TASKS, list_paths, read_batch, report
from flows.verdicts import is_nothing_there
from onrecord.errors import OnRecordError
from onrecord.seeds import SeedFile
from onrecord.settings import Settings
from onrecord.types import ReadFailed, RunRef
from stages.runs import mark_dead_runs, open_run
from stages.work import adopt, in_groups, leftovers, waiting
from storage.engine import open_engine
from storage.upgrade import upgrade

SEEDS = ["seeds"]


class NothingThere(OnRecordError):
    """None of the paths that were asked for exists."""


class NearlyAllRejected(OnRecordError):
    """The run went through, but kept next to nothing, for one reason."""


def _named() -> str:
    return f"ingest {' '.join(flow_run.get_parameters()['paths'])}"[:120]


@flow(name="ingest-seeds", flow_run_name=_named, persist_result=False)
def ingest_seeds(
    paths: Annotated[list[str], Field(min_length=1)] = SEEDS,
    batch_size: Annotated[int, Field(ge=1, le=500)] = 50,
    adopt_leftovers: bool = True,
) -> int:
    """Read files or folders into the ledger: articles, the claims in them, and who disagrees.

    Reading the same files again adds nothing.

    Args:
        paths: Files or folders to read: text, HTML, Markdown, RSS, Atom, JSON Feed, JSONL, and .gz of each;
            web archives (WARC). Relative to the folder of the worker.
        batch_size: How many documents one task works on, 1 to 500; judging takes four times as
            many, up to 200.
        adopt_leftovers: Finish what earlier runs began and did not end: 500 pieces of it first, the rest
            after the files.
    """
    now = datetime.now(UTC)
    settings = Settings.from_env()
    upgrade(settings.database_url)
    engine = open_engine(settings.database_url)
    mark_dead_runs(engine)
    asked = " ".join(paths)
    with (
        runner(settings) as beside,
        open_run(engine, flow="ingest-seeds", asked=asked, now=now, flow_run=flow_run.get_id()) as run,
    ):
        progress = start_progress()
        if adopt_leftovers and adopt(engine, run):
            work_through(engine, run, batch_size, progress, beside)
        files = _read(run, paths, batch_size, progress)
        work_through(engine, run, batch_size, progress, beside)
        if adopt_leftovers:  # the files did not wait for all that a large run left
            for _ in leftovers(engine, run):
                work_through(engine, run, batch_size, progress, beside)
        end_progress(progress)
    refusal = report(run.id)
    if is_nothing_there(files):
        raise NothingThere(
            f"There is nothing at {', '.join(paths)}.",
            f"Check the spelling: paths start from {Path.cwd()}. Web pages are read by `onrecord ingest`.",
        )
    if refusal is not None:
        raise NearlyAllRejected(
            refusal, "See the artifact report-of-run: their format changed, or our reading did."
        )
    return run.id


def _read(run: RunRef, paths: list[str], batch_size: int, progress: UUID) -> list[SeedFile | ReadFailed]:
    files = list_paths(paths)
    for done, group in enumerate(in_groups(files, batch_size), start=1):
        read_batch(run, group)
        tell_progress(progress, "read", min(done * batch_size, len(files)), len(files))
    return files


def work_through(
    engine: Engine, run: RunRef, batch_size: int, progress: UUID, beside: TaskRunner[Any] | None = None
) -> None:
    """Everything in this run's hands has gone through every stage, as far as it can today."""
    for stage in STAGE_TASKS:
        batches = waiting(engine, run, stage, batch_size)
        done, total = 0, sum(map(len, batches))
        for n in through(beside, run, stage, batches):
            done += n
            tell_progress(progress, stage, done, total)
