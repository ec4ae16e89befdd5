"""Tells whether a run's process is still there: a lock that its death frees within milliseconds.

On SQLite a flock on a file beside the database, on PostgreSQL a session advisory lock (free 6 ms
after its holder's SIGKILL, docs/decisions/).
"""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.engine import Engine
from sqlmodel import Session

from storage.engine import database_path, is_sqlite

LOCK_CLASS = 0x4F4E5245  # "ONRE": keeps our advisory locks apart from others' in the same database


@contextmanager
def alive(engine: Engine, run_id: int) -> Iterator[None]:
    """While this is entered, the run counts as alive; however the process ends, it then does not."""
    holder = _flocked(_lock_path(engine, run_id)) if is_sqlite(engine) else _advisory(engine, run_id)
    with holder:
        yield


def dead_runs(opened: Session, run_ids: Iterable[int]) -> set[int]:
    """Those of the runs whose process is gone."""
    engine = opened.get_bind().engine
    if is_sqlite(engine):
        return {run for run in run_ids if not _is_flocked(_lock_path(engine, run))}
    statement = sa.text(
        "SELECT objid FROM pg_locks WHERE locktype = 'advisory' AND classid = :class AND granted"
        " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"
    )
    held = {row[0] for row in opened.connection().execute(statement, {"class": LOCK_CLASS})}
    return {run for run in run_ids if run not in held}


def _lock_path(engine: Engine, run_id: int) -> Path:
    path = database_path(engine)
    return path.with_name(f"{path.name}-run-{run_id}.lock")


@contextmanager
def _flocked(path: Path) -> Iterator[None]:
    descriptor = os.open(path, os.O_CREAT | os.O_RDWR, 0o644)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        path.unlink(missing_ok=True)
        os.close(descriptor)


def _is_flocked(path: Path) -> bool:
    try:
        descriptor = os.open(path, os.O_RDWR)
    except FileNotFoundError:
        return False
    try:
        fcntl.flock(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    finally:
        os.close(descriptor)
    path.unlink(missing_ok=True)  # its holder was killed: nobody will take this file away
    return False


@contextmanager
def _advisory(engine: Engine, run_id: int) -> Iterator[None]:
    # a connection of its own, outside any transaction, for as long as the run lasts
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(
            sa.text("SELECT pg_advisory_lock(:class, :run)"), {"class": LOCK_CLASS, "run": run_id}
        )
        try:
            yield
        finally:  # the pool keeps the connection, and would keep the lock of a run that failed
            connection.execute(
                sa.text("SELECT pg_advisory_unlock(:class, :run)"), {"class": LOCK_CLASS, "run": run_id}
            )
