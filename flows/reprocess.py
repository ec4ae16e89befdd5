"""The flow that reads everything stored again with a newer version of the program."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Annotated, Any, Literal

from prefect import flow, get_run_logger
from prefect.artifacts import create_table_artifact
from prefect.runtime import flow_run
from prefect.task_runners import TaskRunner
from pydantic import Field

from flows.escaping import cut, plain
from flows.tasks import STAGE_TASKS, engine
from onrecord.errors import OnRecordError
from onrecord.settings import Settings
from onrecord.types import RunRef
from stages.reprocessing import portions
from stages.runs import mark_dead_runs, open_run
from stages.work import waiting
from storage.engine import session
from storage.queries.replays import Replay, replay
from storage.upgrade import upgrade

# What may run beside itself; judging, storing and linking depend on the order and are cheap.
BESIDE = ("clean", "extract")


class NoDask(OnRecordError):
    """Dask was asked for and is not there."""


@flow(name="reprocess", flow_run_name="reprocess {what}", persist_result=False)
def reprocess(
    what: Literal["claims", "text"] = "claims",
    most: Annotated[int, Field(ge=1, le=10_000_000)] = 100_000,
    batch_size: Annotated[int, Field(ge=1, le=500)] = 50,
) -> int:
    """Reads what is stored again with the newest version, and says what is otherwise.

    Old readings stay; a claim that was replaced points to its successor. Running it again goes on
    where it stopped.

    Args:
        what: claims reads stored texts again; text cleans stored pages again, then reads their claims.
        most: At most so many texts in this run.
        batch_size: How many of them one task works on, 1 to 500.
    """
    settings = Settings.from_env()
    upgrade(settings.database_url)
    mark_dead_runs(engine())
    now = datetime.now(UTC)
    with (
        runner(settings) as beside,
        open_run(engine(), flow="reprocess", asked=what, now=now, flow_run=flow_run.get_id()) as run,
    ):
        for n in portions(engine(), run, what, most):
            get_run_logger().info("reading %d again", n)
            for stage in STAGE_TASKS:
                _work(run, stage, waiting(engine(), run, stage, batch_size), beside)
    with session(engine()) as opened:
        _publish(replay(opened, run.id))
    return run.id


def _work(run: RunRef, stage: str, batches: Sequence[list[int]], beside: TaskRunner[Any] | None) -> None:
    """Every batch went through the stage: beside each other on Dask, one after the other here."""
    if beside is None or stage not in BESIDE:
        for ids in batches:
            STAGE_TASKS[stage](stage, run.id, run.now, ids)
        return
    given = [{"stage": stage, "run_id": run.id, "now": run.now, "ids": ids} for ids in batches]
    futures = [beside.submit(STAGE_TASKS[stage], one) for one in given]
    for future in futures:
        future.result()


def _publish(found: Replay) -> None:
    changed = [{"claims": kind, "how many": n} for kind, n in found.claims.items()]
    pages = [{"claims": f"pages: {outcome}", "how many": n} for outcome, n in found.cleaned.items()]
    create_table_artifact(
        changed + pages,
        key="what-changed",
        description=f"{found.texts} texts read again in run {found.run_id}",
    )
    rows = [
        {"kind": one.kind, "before": _shown(one.before), "after": _shown(one.after)} for one in found.examples
    ]
    create_table_artifact(rows, key="examples-of-changes", description="A few of each kind")


def _shown(words: str | None) -> str:
    return "" if words is None else cut(plain(words), 300)


@contextmanager
def runner(settings: Settings) -> Iterator[TaskRunner[Any] | None]:
    """Where batches run beside each other: a Dask cluster, or None for here; raises NoDask."""
    if settings.task_runner == "threads":
        yield None  # the children of the pool do the work: threads would only wait for them
        return
    if not os.environ.get("PREFECT_API_URL"):
        # each Dask worker would start a Prefect server of its own, over one and the same file
        raise NoDask(
            "Dask workers need a Prefect server that runs.",
            "Set PREFECT_API_URL, or start it from `make up`.",
        )
    try:
        import dask.config
        from prefect_dask.task_runners import DaskTaskRunner
    except ImportError:
        raise NoDask(
            "ONRECORD_TASK_RUNNER is dask, which is not installed.",
            "Install it: pip install 'onrecord[dask]'.",
        ) from None
    local = {"n_workers": 2, "threads_per_worker": 1, "dashboard_address": None, "host": "127.0.0.1"}
    # every Dask worker has a pool of children of its own, which a daemon may not have
    with dask.config.set({"distributed.worker.daemon": False}):
        at = settings.dask_address
        with DaskTaskRunner(address=at) if at else DaskTaskRunner(cluster_kwargs=local) as started:
            yield started
