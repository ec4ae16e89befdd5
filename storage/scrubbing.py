"""Freed bytes made unreadable: a deleted row lies in a file until something is written over it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Engine

from storage import tombstones
from storage.engine import explained, is_sqlite, session, writing
from storage.search import create_search
from storage.tables import BODIES

# Rows of these may hold words of a page; PostgreSQL clears what is dead in them.
_WORDED = (
    "addresses", "article_versions", "articles", "attributions", "bands", "changes", "claim_dates",
    "claim_outlines", "claim_spans", "claims", "comparisons", "corrections", "entries", "feed_fetches",
    "labels", "page_bodies", "page_events", "pages", "propositions", "quantities", "rejections", "reviews",
    "runs", "sketches", "speaker_names", "speakers", "stories", "withheld_claims",
)  # fmt: skip


def erase_for_good(connection: sa.Connection) -> None:
    """What is deleted in this transaction is written over with zeros (SQLite)."""
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("PRAGMA secure_delete=ON")


def scrub(engine: Engine) -> None:
    """No byte of what was deleted is left in the files of SQLite, indexes and journals included.

    It rewrites both files, and waits at most half a minute for others to leave them; raises
    sqlalchemy.exc.OperationalError where they do not. On PostgreSQL dead rows are cleared, not the log.
    """
    if is_sqlite(engine):
        with writing(engine) as opened:  # an index keeps the words of what was removed until it is made anew
            create_search(opened.connection())
        outside_transactions(
            engine,
            *(f"VACUUM {schema}" for schema in ("main", BODIES)),
            *(f"PRAGMA {schema}.wal_checkpoint(TRUNCATE)" for schema in ("main", BODIES)),
        )
    else:
        outside_transactions(engine, *(f"VACUUM {table}" for table in _WORDED))
    with writing(engine) as opened:
        tombstones.scrubbed(opened)


def outside_transactions(engine: Engine, *statements: str) -> list[list[Any]]:
    """The rows of each statement; none of them can run inside a transaction.

    Raises DatabaseProblem where the disk is full or the file may not be written.
    """
    with explained(engine):
        return _outside_transactions(engine, statements)


def _outside_transactions(engine: Engine, statements: Iterable[str]) -> list[list[Any]]:
    raw = engine.raw_connection()
    try:
        driver: Any = raw.driver_connection
        if not is_sqlite(engine):
            driver.autocommit = True
            driver.execute("SET statement_timeout = 0")  # a large table takes what it takes
        found = []
        for statement in statements:
            cursor = driver.execute(statement)
            found.append(cursor.fetchall() if cursor.description else [])
        return found
    finally:
        raw.detach()  # its mode is not that of the others
        raw.close()


def scrub_owed(engine: Engine) -> bool:
    """Scrubs where an earlier removal could not; says whether it did."""
    with session(engine) as opened:
        owed = tombstones.is_scrub_owed(opened)
    if owed:
        scrub(engine)
    return owed
