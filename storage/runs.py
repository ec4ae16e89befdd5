"""Runs: opened, ended, and asked about."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime

from sqlalchemy.engine import Engine
from sqlmodel import col, select

from onrecord.errors import OnRecordError
from onrecord.types import RunRef
from storage import tables
from storage.engine import public_url, session, writing
from storage.liveness import alive, dead_runs


@contextmanager
def open_run(
    engine: Engine, *, flow: str, asked: str, now: datetime, flow_run: str | None = None
) -> Iterator[RunRef]:
    """A run that counts as alive until this is left; then it is finished, or failed with the reason."""
    with ExitStack() as stack:
        with writing(engine) as opened:
            row = tables.Run(flow=flow, asked=asked, flow_run=flow_run, now_at=now, state="running")
            opened.add(row)
            opened.flush()
            assert row.id is not None
            run = RunRef(row.id, now)
            # held before the row can be seen, so that nobody takes a starting run for a dead one
            stack.enter_context(alive(engine, run.id))
        try:
            yield run
        except BaseException as error:
            _end(engine, run.id, "failed", f"{type(error).__name__}: {error}")
            raise
        _end(engine, run.id, "finished", None)


class AnotherLedger(OnRecordError):
    """Work was handed to a process whose settings name another database."""


def require_run(engine: Engine, run: RunRef) -> None:
    """Raises AnotherLedger unless this very run stands in the database: numbers mean nothing in another."""
    with session(engine) as opened:
        begun = opened.exec(select(tables.Run.now_at).where(col(tables.Run.id) == run.id)).first()
    if begun != run.now:
        raise AnotherLedger(
            f"Run {run.id} is not in {public_url(engine)}: this worker writes to another ledger.",
            "Give every worker the same ONRECORD_DATABASE_URL.",
        )


def with_flow_runs(engine: Engine, flow_runs: Sequence[str]) -> set[str]:
    """Those of Prefect's runs that stand in this ledger."""
    with session(engine) as opened:
        found = opened.exec(select(tables.Run.flow_run).where(col(tables.Run.flow_run).in_(flow_runs)))
        return {one for one in found if one is not None}


def mark_dead_runs(engine: Engine) -> int:
    """Runs that say they are running but whose process is gone are marked so; returns how many."""
    with writing(engine) as opened:
        running = opened.exec(select(tables.Run).where(tables.Run.state == "running")).all()
        dead = dead_runs(opened, [run.id for run in running if run.id is not None])
        for run in running:
            if run.id in dead:
                run.state, run.message = "died", "its process ended before the run did"
                opened.add(run)
    return len(dead)


def _end(engine: Engine, run_id: int, state: str, message: str | None) -> None:
    with writing(engine) as opened:
        run = opened.exec(select(tables.Run).where(col(tables.Run.id) == run_id)).one()
        run.state, run.message, run.finished_at = state, message and message[:1000], datetime.now(UTC)
        opened.add(run)
