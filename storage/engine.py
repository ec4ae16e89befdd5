"""Opens databases with the settings that were measured to work, on SQLite and PostgreSQL."""

from __future__ import annotations

import atexit
import sqlite3
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import Any
from weakref import WeakSet

import sqlalchemy as sa
from sqlalchemy.engine import URL, Engine, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlmodel import Session

from onrecord.errors import OnRecordError
from storage.tables import BODIES

PRAGMAS = (
    "busy_timeout=30000",  # first: switching to WAL may itself meet a lock
    "journal_mode=WAL",
    f"{BODIES}.journal_mode=WAL",
    "synchronous=NORMAL",
    f"{BODIES}.synchronous=NORMAL",
    "foreign_keys=ON",
    "temp_store=MEMORY",
    "cache_size=-65536",
    "journal_size_limit=67108864",
    "wal_autocheckpoint=20000",  # 80 MB: pages that many batches write are copied once, not each time
)
# A stuck statement must not hold its locks for ever; no stage's statement is near these limits.
POSTGRES_OPTIONS = " ".join(
    f"-c {setting}"
    for setting in (
        "statement_timeout=120000",
        "lock_timeout=60000",
        "idle_in_transaction_session_timeout=300000",
        "timezone=UTC",
        "jit=off",  # to compile a statement took twice as long as to run it
    )
)

Prepare = Callable[[Any], None]  # of a driver's own connection


class DatabaseProblem(OnRecordError):
    """The database cannot be used as it is; the remedy says what to do."""


@lru_cache(maxsize=8)
def open_engine(database_url: str) -> Engine:
    """An engine for the URL, one a process; nothing is created and nothing is asked yet."""
    try:
        url = make_url(database_url)
    except (ArgumentError, ValueError):  # never with its own words: it repeats what may be the password
        raise DatabaseProblem(
            "the database's address cannot be read", "write / @ : # in a password as %2F %40 %3A %23"
        ) from None
    return _sqlite(url) if url.get_backend_name() == "sqlite" else _postgres(url)


@lru_cache(maxsize=8)
def open_for_readers(database_url: str, at_first: Prepare | None = None) -> Engine:
    """An engine of its own whose every connection the database itself keeps from writing; one a process.

    ``at_first`` makes each connection ready, before it may write no more.
    """
    url = open_engine(database_url).url
    if url.get_backend_name() == "sqlite":
        engine = _sqlite(url)
        if at_first is not None:
            sa.event.listen(engine, "connect", lambda connection, _: at_first(connection))
        sa.event.listen(engine, "connect", _refuse_writes)
        return engine
    return _postgres(url, f"{POSTGRES_OPTIONS} -c default_transaction_read_only=on", at_first)


def is_sqlite(engine: Engine) -> bool:
    return engine.dialect.name == "sqlite"


def database_path(engine: Engine) -> Path:
    """The SQLite file behind an engine."""
    return Path(engine.url.database or "")


def bodies_path(path: Path) -> Path:
    """Where the raw pages of a SQLite ledger lie: ``onrecord.db`` has ``onrecord-pages.db``."""
    return path.with_name(f"{path.stem}-pages{path.suffix}")


def public_url(engine: Engine) -> str:
    """The database's name for people, without its password."""
    return engine.url.render_as_string(hide_password=True)


@contextmanager
def session(engine: Engine) -> Iterator[Session]:
    """A session for reading: one consistent view, no lock that keeps a writer out."""
    with explained(engine), Session(engine) as opened:
        yield opened


@contextmanager
def writing(engine: Engine) -> Iterator[Session]:
    """One transaction that writes, committed at the end or not at all."""
    writer = engine.execution_options(writes=True)
    with explained(engine), Session(writer) as opened, opened.begin():
        yield opened


def one_at_a_time(opened: Session, what: str) -> None:
    """Until the transaction ends, no other holds the same lock in this database."""
    if opened.get_bind().dialect.name != "sqlite":  # there BEGIN IMMEDIATE has seen to it
        lock = zlib.crc32(what.encode()) | 1 << 40  # above the runs' own locks
        opened.connection().execute(sa.text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": lock})


def by_index(opened: Session) -> None:
    """Until the transaction ends, rows are looked up by their keys and no table is read from end to end.

    For transactions that ask for nothing else. PostgreSQL believes of a table that was filled faster than it
    is counted that fifty keys are a twentieth of it: judging took three times as long.
    """
    if opened.get_bind().dialect.name != "sqlite":
        off = "SELECT set_config('enable_' || way, 'off', true) FROM unnest(CAST(:ways AS text[])) way"
        opened.connection().execute(sa.text(off), {"ways": ["seqscan", "hashjoin", "mergejoin"]})


@contextmanager
def explained(engine: Engine) -> Iterator[None]:
    """What the database refuses inside is a DatabaseProblem, where there is a sentence for people."""
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        if (problem := explain(engine, error)) is not None:
            raise problem from error
        raise


def explain(engine: Engine, error: DBAPIError | sqlite3.Error) -> DatabaseProblem | None:
    """The sentence for people about an error of opening or writing, where there is one."""
    words, name = str(error.orig if isinstance(error, DBAPIError) else error), public_url(engine)
    if "unable to open database file" in words:
        return DatabaseProblem(f"cannot open {name}", "check that its folder exists and may be written to")
    if "readonly database" in words or "read-only" in words:
        return DatabaseProblem(
            f"{name} may not be written to", "change its permissions, or set ONRECORD_DATABASE_URL"
        )
    if "file is not a database" in words:
        return DatabaseProblem(
            f"{name} is not a database", "move the file away, or set ONRECORD_DATABASE_URL"
        )
    if "database or disk is full" in words or "No space left" in words:
        return DatabaseProblem(
            f"no space is left for {name}", "free some space, then run again: nothing is lost"
        )
    if "canceling statement due to lock timeout" in words:
        return DatabaseProblem(f"another run has held {name} for a minute", "run again when it has ended")
    if "permission denied to create temporary" in words:
        return DatabaseProblem(
            f"{name} lets this user make no temporary tables, by which pages leave out what stays inside",
            "GRANT TEMPORARY ON DATABASE … TO …, or serve this machine alone without a password",
        )
    is_lost = isinstance(error, DBAPIError) and error.connection_invalidated
    if not is_lost and ("connection failed" in words or "could not connect" in words):
        reason = words.splitlines()[0]
        return DatabaseProblem(f"cannot reach {name}: {reason}", "start it, or correct ONRECORD_DATABASE_URL")
    return None


_opened: WeakSet[Engine] = WeakSet()


@atexit.register
def _close() -> None:
    """The last who leaves a SQLite ledger takes its log in: whoever copies the file then has all of it."""
    for engine in _opened:
        engine.dispose()


def _sqlite(url: URL) -> Engine:
    engine = sa.create_engine(url, connect_args={"timeout": 30}, hide_parameters=True)
    _opened.add(engine)
    sa.event.listen(engine, "connect", _set_up_sqlite)
    sa.event.listen(engine, "begin", _begin)
    return engine


def _set_up_sqlite(connection: Any, _record: Any) -> None:
    connection.isolation_level = None  # we begin transactions ourselves, see _begin
    path = Path(connection.execute("PRAGMA database_list").fetchone()[2] or ":memory:")
    pages = ":memory:" if str(path) == ":memory:" else str(bodies_path(path))
    connection.execute(f"ATTACH DATABASE ? AS {BODIES}", (pages,))
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def _refuse_writes(connection: Any, _record: Any) -> None:
    connection.execute("PRAGMA query_only=ON")


def _begin(connection: sa.Connection) -> None:
    # A deferred BEGIN that reads, then writes, failed 79 % of the time with 8 writers; immediate never.
    writes = connection.get_execution_options().get("writes")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _postgres(url: URL, options: str = POSTGRES_OPTIONS, at_first: Prepare | None = None) -> Engine:
    url = url.set(drivername="postgresql+psycopg")
    arguments = {"options": options, "connect_timeout": 10}
    # hidden: an error would repeat the values, keys in addresses among them, in logs and states of runs
    engine = sa.create_engine(url, connect_args=arguments, pool_pre_ping=True, hide_parameters=True)
    sa.event.listen(engine, "handle_error", _without_details)
    if at_first is not None:
        sa.event.listen(engine, "connect", lambda connection, _: at_first(connection))
    return engine.execution_options(schema_translate_map={BODIES: None})


def _without_details(context: sa.engine.ExceptionContext) -> None:
    """PostgreSQL's DETAIL repeats the values of a key that stands twice: it is cut off from both errors."""
    for error in (context.original_exception, context.sqlalchemy_exception):
        if error is not None and error.args and "\nDETAIL:" in str(error.args[0]):
            error.args = (str(error.args[0]).partition("\nDETAIL:")[0], *error.args[1:])
