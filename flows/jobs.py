"""A job as a flow runs it: its batches are tasks, and a progress artifact says how far it is."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from datetime import datetime
from functools import partial

from prefect.runtime import flow_run

from flows.artifacts import end_progress, start_progress, tell_progress
from flows.runners import runner, through
from onrecord.settings import Settings
from stages.jobs import Job, begin_run
from storage.engine import open_engine
from storage.upgrade import upgrade


@contextmanager
def job_of_flow(
    flow: str,
    asked: str,
    now: datetime,
    *,
    batch_size: int = 50,
    is_adopting: bool = True,
    may_spread: bool = True,
    begins: str = "Reading files …",
) -> Iterator[Job]:
    """A job under the flow run that runs now, over a ledger that is current.

    ``may_spread``: on Dask, where that is asked for; raises NoDask where it is not there.
    """
    settings = Settings.from_env()
    upgrade(settings.database_url)
    engine = open_engine(settings.database_url)
    with (
        runner(settings) if may_spread else nullcontext() as beside,
        begin_run(engine, flow=flow, asked=asked, now=now, flow_run=flow_run.get_id()) as run,
    ):
        progress = start_progress(begins)
        do, tell = partial(through, beside, run), partial(tell_progress, progress)
        yield Job(engine, run, do, tell, batch_size, is_adopting)
        end_progress(progress)
