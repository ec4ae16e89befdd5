"""The steps of every job as Prefect runs them: a task over a batch, tried again for infrastructure alone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from prefect import task
from prefect.artifacts import create_table_artifact
from prefect.cache_policies import NO_CACHE
from prefect.runtime import task_run
from sqlalchemy.engine import Engine

from flows.artifacts import publish
from flows.conditions import is_infrastructure
from flows.reports import table_of_feeds
from flows.verdicts import common_refusal
from flows.watchtables import table_of_watches
from onrecord.settings import Settings
from onrecord.stagetypes import BY_NAME
from onrecord.types import RunRef
from stages import ingest, listening
from stages.jobs import Step
from stages.runs import require_run
from storage.engine import open_engine, session
from storage.queries import run_report
from storage.queries.listening import feeds_of_run

# The default cache hashes every argument, and a result kept for ever is a second truth beside the database.
POLICY: dict[str, Any] = {
    "cache_policy": NO_CACHE,
    "persist_result": False,
    "retries": 2,
    "retry_delay_seconds": [1, 10],
    "retry_jitter_factor": 0.5,
    "retry_condition_fn": is_infrastructure,
}


STEPS: dict[str, Step] = {**ingest.STEPS, **listening.steps()}

# what Prefect's pages call a task and a run of it, where that is not the stage and how many things
_NAMES: dict[str, tuple[str, Callable[[Any], str]]] = {
    "list": ("list files", lambda _: "list files"),
    "read": ("read", lambda files: f"read {len(files)} files"),
    "take over": ("take over list", lambda path: f"take over {path}"),
    "folder": ("read folder", lambda feed: f"read folder {feed[1]}"),
    "ask": ("ask feeds", lambda ids: f"ask feeds {len(ids)}"),
    "fetch": ("visit pages", lambda ids: f"visit pages {len(ids)}"),
    "tell": ("tell watches", lambda ids: f"tell {len(ids)} watches"),
}


def name_of_task(step: str) -> str:
    """What Prefect's pages call the step."""
    return _NAMES[step][0] if step in _NAMES else step


def name_of_run(step: str, batch: Any) -> str:
    """What Prefect's pages call the step over this batch."""
    return _NAMES[step][1](batch) if step in _NAMES else f"{step} {len(batch)} {BY_NAME[step].things}"


def _named() -> str:
    given = task_run.get_parameters()
    return name_of_run(given["stage"], given["ids"])


def run_batch(stage: str, run_id: int, now: datetime, ids: Any) -> Any:
    """This step has done what it can with its batch; what it could not do is an outcome too."""
    run = RunRef(run_id, now)
    require_run(engine(), run)  # a worker of a cluster has settings of its own
    return STEPS[stage](engine(), run, ids)


@task(name="report", task_run_name="report run {run_id}", **POLICY)
def report(run_id: int) -> str | None:
    """The run's artifacts are published; says so where nearly everything was rejected for one reason."""
    with session(engine()) as opened:
        found = run_report(opened, run_id, is_public=True)  # the pages may be anybody's to read
    publish(found)
    n_documents = found.own.taken + found.adopted.taken - found.own.unchanged
    codes = [row.code for row in found.rejections]
    code = common_refusal(n_documents, codes)
    return code and f"{codes.count(code)} of {n_documents} documents were rejected for one reason: {code}."


@task(name="tell feeds", task_run_name="tell feeds of run {run_id}", **POLICY)
def tell_feeds(run_id: int) -> int:
    """The run has a table of what each feed gave; returns how many feeds were asked."""
    with session(engine()) as opened:
        found, n_asked = feeds_of_run(opened, run_id)
    told = f"What each feed gave ({len(found)} of {n_asked}, failures and news first)"
    create_table_artifact(table_of_feeds(found), key="outcomes-by-feed", description=told)
    return n_asked


def tell_batch(stage: str, run_id: int, now: datetime, ids: Any) -> Any:
    """Desks were told what is new of what they watch, and the run has a table of it."""
    told = run_batch(stage, run_id, now, ids)
    create_table_artifact(table_of_watches(told), key="told-by-watch", description="What each watch was told")
    return told


TASKS = {
    step: task(name=name_of_task(step), task_run_name=_named, **POLICY)(
        tell_batch if step == "tell" else run_batch
    )
    for step in STEPS
}


def engine() -> Engine:
    """The engine of the database that the settings name."""
    return open_engine(Settings.from_env().database_url)
