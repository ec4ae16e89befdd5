"""Where batches run: one after the other here, or beside each other on a Dask cluster."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from prefect.task_runners import TaskRunner

from flows.tasks import TASKS
from onrecord.errors import OnRecordError
from onrecord.settings import Settings
from onrecord.stagetypes import BY_NAME
from onrecord.types import RunRef


class NoDask(OnRecordError):
    """Dask was asked for and is not there."""


def through(beside: TaskRunner[Any] | None, run: RunRef, step: str, batches: Sequence[Any]) -> Iterator[Any]:
    """Every batch goes through the step, beside the others where it may; yields what each came to."""
    if beside is None or not _may_run_beside(step):
        for batch in batches:
            yield TASKS[step](step, run.id, run.now, batch)
        return
    given = [{"stage": step, "run_id": run.id, "now": run.now, "ids": batch} for batch in batches]
    futures = [beside.submit(TASKS[step], one) for one in given]
    for future in futures:
        yield future.result()


def _may_run_beside(step: str) -> bool:
    return step in BY_NAME and BY_NAME[step].is_beside


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
