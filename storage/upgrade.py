"""Brings a database to the tables, views and search indexes that this program knows."""

from __future__ import annotations

from pathlib import Path

import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy.engine import Engine
from sqlmodel import Session

from storage import derived, search, views
from storage.engine import (
    DatabaseProblem,
    bodies_path,
    database_path,
    is_sqlite,
    open_engine,
    public_url,
    writing,
)
from storage.speakers import join_all
from storage.tables import BODIES

JOINED_BY_OFFICES = "0023"  # before this revision people were joined by less
UPGRADE_LOCK = 0x6F6E7265  # "onre": one upgrade at a time on PostgreSQL


def upgrade(database_url: str) -> None:
    """The database is there and has the newest tables, views and search indexes; safe to call at any time.

    Raises DatabaseProblem where it cannot be reached, was made by a newer program, or where a view of a
    user's own stands on a view or table that must go. Nothing is changed then.
    """
    engine = open_engine(database_url)
    with writing(engine) as opened:
        connection = opened.connection()
        if not is_sqlite(engine):
            connection.execute(sa.text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": UPGRADE_LOCK})
        found = _revision(connection)
        if found == newest():
            _follow(connection)
            return
        _refuse_newer(engine, found)
        if is_sqlite(engine) and found is None:
            _clear_pages(engine, connection)
        _migrate(connection)


def require_current(engine: Engine) -> None:
    """Raises DatabaseProblem unless the database is there and is of this program's version."""
    if is_sqlite(engine) and not database_path(engine).exists():
        raise DatabaseProblem(
            f"there is no database at {public_url(engine)}", "run `onrecord ingest PATH` first"
        )
    from storage.engine import session

    with session(engine) as opened:
        found = _revision(opened.connection())
        is_newest = found == newest() and derived.is_made_of_these_words(opened.connection())
    _refuse_newer(engine, found)
    if not is_newest:
        raise DatabaseProblem(f"{public_url(engine)} is of another version", "run `onrecord db upgrade`")


def newest() -> str:
    """The revision that this program writes."""
    head = ScriptDirectory.from_config(_config()).get_current_head()
    assert head is not None
    return head


def _clear_pages(engine: Engine, connection: sa.Connection) -> None:
    """Raw pages whose ledger is gone stay as they are; their empty table goes.

    It is left by a kill at the first start: two files of SQLite are not committed as one.
    """
    if not sa.inspect(connection).has_table("page_bodies", schema=BODIES):
        return
    if connection.execute(sa.text(f"SELECT count(*) FROM {BODIES}.page_bodies")).scalar():
        path = database_path(engine)
        raise DatabaseProblem(
            f"{bodies_path(path)} holds the pages of a ledger that {path.name} does not hold",
            f"put the right {path.name} back, or move {bodies_path(path).name} away to begin anew",
        )
    connection.execute(sa.text(f"DROP TABLE {BODIES}.page_bodies"))


def _follow(connection: sa.Connection) -> None:
    """Views and reasons are those of this program, also where its tables are the same."""
    if not derived.is_made_of_these_words(connection):
        derived.make(connection)


def _migrate(connection: sa.Connection) -> None:
    if connection.dialect.name != "sqlite":
        connection.execute(sa.text("SET LOCAL statement_timeout = 0"))  # a large table takes what it takes
    # batch migrations fail while a view uses the table, and recreated tables lose their triggers
    search.drop_search(connection)
    grants = views.drop_views(connection, derived.known_views(connection))
    config = _config()
    config.attributes["connection"] = connection
    before = _revision(connection)
    with views.naming_what_stands_on_ours():
        command.upgrade(config, "head")
    derived.make(connection, grants)
    if before is not None and before < JOINED_BY_OFFICES:
        join_all(Session(connection))
    search.create_search(connection)


def _revision(connection: sa.Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


def _refuse_newer(engine: Engine, found: str | None) -> None:
    known = {script.revision for script in ScriptDirectory.from_config(_config()).walk_revisions()}
    if found is not None and found not in known:
        raise DatabaseProblem(
            f"{public_url(engine)} was made by a newer version of On Record (its tables are at {found!r})",
            "update On Record, or set ONRECORD_DATABASE_URL to another database",
        )


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    return config
