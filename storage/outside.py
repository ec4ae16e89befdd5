"""The ledger as it may be seen from outside the desk: over these connections the rest of it is not there.

Each table that holds words of works is shadowed by a temporary view of its name without what stays inside,
and so is every view that stands on it: whatever a page asks, now or later, it asks of what may leave. What
stays is looked up anew as each session begins. A work of which a claim is withheld stays inside as a whole.
"""

from __future__ import annotations

import sqlite3
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Engine
from sqlmodel import Session, SQLModel

from onrecord.labels import Named
from storage.engine import open_for_readers
from storage.queries.state import INSIDE
from storage.views import VIEWS
from storage.views.labels import stays_inside

_NOT_SHOWN = "'(not shown here)'"
# What stays inside, by number, each found from those before it; {home} is where the ledger's own tables are.
_INSIDE = {
    "inside_works": "{works}",
    "inside_versions": "SELECT v.id FROM {home}.article_versions v"
    " JOIN inside_works w ON w.id = v.article_id",
    "inside_addresses": "SELECT p.address_id AS id FROM {home}.pages p"
    " JOIN inside_versions v ON v.id = p.version_id"
    " UNION SELECT e.address_id FROM {home}.entries e JOIN {home}.feeds f ON f.id = e.feed_id"
    " WHERE f.is_internal",
    "inside_outlets": "SELECT a.publisher_id AS id FROM {home}.articles a JOIN inside_works w ON w.id = a.id"
    " WHERE a.publisher_id NOT IN (SELECT o.publisher_id FROM {home}.articles o"
    " WHERE o.publisher_id IS NOT NULL AND o.id NOT IN (SELECT id FROM inside_works))",
    "inside_propositions": "SELECT m.proposition_id AS id FROM {home}.claims c"
    " JOIN inside_versions v ON v.id = c.version_id JOIN {home}.proposition_claims m ON m.claim_id = c.id",
}
_SIGN = "SELECT count(*), CAST(coalesce(sum(id * id % 999983), 0) AS bigint) FROM inside_works"
_OF_WORK = "x.article_id IS NOT NULL AND x.article_id NOT IN (SELECT id FROM inside_works)"
_OF_FEED = "x.feed_id NOT IN (SELECT f.id FROM {home}.feeds f WHERE f.is_internal)"
_ADDRESS = "NOT IN (SELECT id FROM inside_addresses)"
# Which rows `x` of a table are there.
_SHADOWS = {
    "articles": "x.id NOT IN (SELECT id FROM inside_works)",
    "article_versions": _OF_WORK,
    "claims": _OF_WORK,
    "speakers": _OF_WORK,
    "comparisons": _OF_WORK,
    "labels": _OF_WORK,
    "kills": f"{_OF_WORK} AND x.notice_article_id NOT IN (SELECT id FROM inside_works)",
    "pages": "CASE WHEN x.version_id IS NOT NULL THEN x.version_id NOT IN (SELECT id FROM inside_versions)"
    f" ELSE x.address_id IS NOT NULL AND x.address_id {_ADDRESS} END",
    "addresses": f"x.id {_ADDRESS}",
    "address_urls": f"x.address_id {_ADDRESS}",
    "page_events": f"x.address_id {_ADDRESS}",
    "publishers": "x.id NOT IN (SELECT id FROM inside_outlets)",
    "publisher_names": "x.publisher_id NOT IN (SELECT id FROM inside_outlets)",
    "propositions": "x.id NOT IN (SELECT id FROM inside_propositions)",
    "feeds": "NOT x.is_internal",
    "feed_urls": _OF_FEED,
    "feed_fetches": _OF_FEED,
    "entries": _OF_FEED,
    "watches": "NOT x.is_internal",
    "watch_hits": "NOT x.is_internal AND NOT EXISTS (SELECT 1 FROM inside_works w"
    " WHERE w.id = x.article_id OR w.id = x.other_article_id)",
    "runs": "1 = 1",
    "tombstones": "1 = 1",
    "withheld_claims": "1 = 1",
}
_MASKED = {  # words of the desk's own about what it took in or set aside
    ("runs", "asked"): "CASE WHEN x.flow IN ('ingest-feeds', 'reprocess', 'maintain', 'review', 'watch')"
    f" THEN x.asked ELSE {_NOT_SHOWN} END",
    ("tombstones", "reason"): _NOT_SHOWN,
    ("withheld_claims", "reason"): _NOT_SHOWN,
}  # fmt: skip


def open_for_outside(database_url: str) -> Engine:
    """An engine of its own whose connections cannot write and hold what may leave alone; one a process."""
    return open_for_readers(database_url, _lay_over)


def look_again(opened: Session, named: Named) -> None:
    """Nothing of what stays inside now is in the session, but what is ``named``; asked at its beginning."""
    connection = opened.connection()
    home = "main" if connection.dialect.name == "sqlite" else _home(connection)
    _let_write(connection, True)
    for name, asked in _INSIDE.items():
        found = asked.format(home=home, works=stays_inside(named, f"{home}.article_labels"))
        connection.exec_driver_sql(f"DELETE FROM {name}")
        connection.exec_driver_sql(
            f"INSERT INTO {name} SELECT DISTINCT k.id FROM ({found}) k WHERE k.id IS NOT NULL"
        )
    _let_write(connection, False)
    opened.info[INSIDE] = tuple(connection.execute(sa.text(_SIGN)).one())  # others as soon as these change


def _home(connection: sa.Connection) -> str:
    return str(connection.exec_driver_sql("SELECT quote_ident(current_schema())").scalar_one())


def _let_write(connection: sa.Connection, may_write: bool) -> None:
    """PostgreSQL lets a reader fill temporary tables; SQLite has to be told."""
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(f"PRAGMA query_only={'OFF' if may_write else 'ON'}")


def _lay_over(connection: Any) -> None:
    """The driver's connection has the tables of what stays inside, and the views over the ledger's own."""
    cursor = connection.cursor()
    if isinstance(connection, sqlite3.Connection):
        _make(cursor, "main")
    else:
        connection.autocommit = True
        cursor.execute("BEGIN READ WRITE")
        cursor.execute("SELECT quote_ident(current_schema())")
        _make(cursor, str(cursor.fetchone()[0]))
        cursor.execute("COMMIT")
        connection.autocommit = False
    cursor.close()


def _make(cursor: Any, home: str) -> None:
    for name in _INSIDE:
        cursor.execute(f"CREATE TEMPORARY TABLE {name} (id bigint PRIMARY KEY)")
    for name, remain in _SHADOWS.items():
        shadow = f"SELECT {_columns(name)} FROM {home}.{name} x WHERE {remain.format(home=home)}"
        cursor.execute(f"CREATE TEMPORARY VIEW {name} AS {shadow}")
    for name, query in VIEWS.items():
        cursor.execute(f"CREATE TEMPORARY VIEW {name} AS {query}")


def _columns(table: str) -> str:
    names = [column.name for column in SQLModel.metadata.tables[table].columns]
    return ", ".join(f"{_MASKED.get((table, name), f'x.{name}')} AS {name}" for name in names)
