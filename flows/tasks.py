"""The stages as Prefect runs them: one task over a batch of ids, tried again for infrastructure alone."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from prefect import task
from prefect.cache_policies import NO_CACHE
from prefect.runtime import task_run
from sqlalchemy.engine import Engine

from flows.artifacts import publish
from flows.conditions import is_infrastructure
from flows.verdicts import common_refusal
from onrecord.seeds import SeedFile
from onrecord.settings import Settings
from onrecord.stagetypes import BY_NAME
from onrecord.types import ReadFailed, RunRef
from stages import STAGES
from stages.reading import ReadCounts, list_files, read_files
from stages.runs import require_run
from stages.work import StageCounts
from storage.engine import open_engine, session
from storage.queries import run_report

# The default cache hashes every argument, and a result kept for ever is a second truth beside the database.
POLICY: dict[str, Any] = {
    "cache_policy": NO_CACHE,
    "persist_result": False,
    "retries": 2,
    "retry_delay_seconds": [1, 10],
    "retry_jitter_factor": 0.5,
    "retry_condition_fn": is_infrastructure,
}


def _named() -> str:
    given = task_run.get_parameters()
    return f"{given['stage']} {len(given['ids'])} {BY_NAME[given['stage']].things}"


@task(name="list files", task_run_name="list files", **POLICY)
def list_paths(paths: list[str]) -> list[SeedFile | ReadFailed]:
    """Every file under the paths is named, or why it cannot be read."""
    return list_files(paths)


@task(name="read", task_run_name=lambda: f"read {len(task_run.get_parameters()['files'])} files", **POLICY)
def read_batch(run: RunRef, files: Sequence[SeedFile | ReadFailed]) -> ReadCounts:
    """The documents of these files are pages of the ledger, each with its first work opened."""
    return read_files(engine(), run, files)


def run_batch(stage: str, run_id: int, now: datetime, ids: list[int]) -> StageCounts:
    """This stage has done what it can with these subjects; what it could not do is an outcome too."""
    run = RunRef(run_id, now)
    require_run(engine(), run)  # a worker of a cluster has settings of its own
    return STAGES[stage](engine(), run, ids)


@task(name="report", task_run_name="report run {run_id}", **POLICY)
def report(run_id: int) -> str | None:
    """The run's artifacts are published; says so where nearly everything was rejected for one reason."""
    with session(engine()) as opened:
        found = run_report(opened, run_id)
    publish(found)
    n_documents = found.own.taken + found.adopted.taken - found.own.unchanged
    codes = [row.code for row in found.rejections]
    code = common_refusal(n_documents, codes)
    return code and f"{codes.count(code)} of {n_documents} documents were rejected for one reason: {code}."


STAGE_TASKS = {stage: task(name=stage, task_run_name=_named, **POLICY)(run_batch) for stage in STAGES}


def engine() -> Engine:
    """The engine of the database that the settings name."""
    return open_engine(Settings.from_env().database_url)
