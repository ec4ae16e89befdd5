"""The flow that keeps the ledger in order, once a day."""

from __future__ import annotations

from datetime import UTC, datetime

from prefect import flow, task
from prefect.artifacts import create_table_artifact
from prefect.runtime import flow_run

from flows.escaping import inert
from flows.tasks import POLICY, engine
from onrecord.settings import Settings
from onrecord.types import RunRef
from stages.maintaining import STEPS, Step
from stages.parting import part_all
from stages.runs import open_run
from storage.upgrade import upgrade

PARTED = "parted works"  # last, after the backup, and only where it is asked for


@task(name="maintain", task_run_name="{name}", **POLICY)
def do_step(name: str, run_id: int, now: datetime) -> Step:
    """One step is done; every one may run twice."""
    return {**STEPS, PARTED: part_all}[name](engine(), RunRef(run_id, now), Settings.from_env())


@flow(name="maintain", persist_result=False, validate_parameters=True)
def maintain(back_up: bool = True, part_works: bool = False) -> int:
    """Keeps the ledger in order: dead runs, quarantine, old raw pages, checks, a backup.

    Args:
        back_up: Whether a SQLite ledger is copied into the folder of backups.
        part_works: Whether works that an older rule made one of several are parted, after the backup.
    """
    upgrade(Settings.from_env().database_url)
    with open_run(
        engine(), flow="maintain", asked="the ledger", now=datetime.now(UTC), flow_run=flow_run.get_id()
    ) as run:
        names = [name for name in STEPS if back_up or name != "backup"]
        names += [PARTED] * part_works
        done = [do_step(name, run.id, run.now) for name in names]
        create_table_artifact(
            [{"step": one.name, "touched": one.n, "what": inert(one.words)} for one in done],
            key="maintenance",
            description=f"What run {run.id} kept in order",
        )
    return run.id
