"""Rows by the batch: a statement a row costs the server more than the row does."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Session

Row = dict[str, object]


def insert_missing(opened: Session, table: type, rows: Sequence[Row]) -> int:
    """The rows that were not there, by any unique key, are there now; returns how many were new.

    Rows must come sorted by their keys: two writers that insert in one order cannot deadlock.
    """
    # one returned for each: a row count is not reliable on both engines
    return len(_inserted(opened, table, rows, sa.literal_column("1")))


def insert_new(opened: Session, table: type, rows: Sequence[Row], key: str) -> set[Any]:
    """As ``insert_missing``; returns the values in the column ``key`` of the rows that were new."""
    return set(_inserted(opened, table, rows, table.__table__.c[key]))  # type: ignore[attr-defined]


def add_missing(opened: Session, table: type, rows: Sequence[Row]) -> None:
    """As ``insert_missing`` for rows that nobody counts."""
    if rows and opened.get_bind().dialect.name == "sqlite":  # one call for all of them
        opened.connection().execute(sqlite.insert(table).on_conflict_do_nothing(), list(rows))
    elif rows:
        opened.connection().execute(_missing(table, rows))


def _inserted(opened: Session, table: type, rows: Sequence[Row], column: sa.ColumnElement[Any]) -> list[Any]:
    """The column's values in the rows that were new."""
    if not rows:
        return []
    if opened.get_bind().dialect.name == "sqlite":
        insert = sqlite.insert(table).on_conflict_do_nothing().returning(column)
        return list(opened.connection().execute(insert, list(rows)).scalars())
    return list(opened.connection().execute(_missing(table, rows).returning(column)).scalars())


def _missing(table: type, rows: Sequence[Row]) -> postgresql.Insert:
    """The statement that inserts what is not there on PostgreSQL, in one value for all rows."""
    if len(rows) == 1:
        return postgresql.insert(table).values(**rows[0]).on_conflict_do_nothing()
    return postgresql.insert(table).from_select(list(rows[0]), rowset(table, rows)).on_conflict_do_nothing()


def by_another_index(column: Any) -> sa.ColumnElement[str]:
    """The text column, spelled so that SQLite looks rows up by another one: many rows share each value."""
    return sa.func.coalesce(column, "")


def one_of(opened: Session, column: Any, keys: Iterable[int] | Iterable[str]) -> sa.ColumnElement[bool]:
    """True of rows whose ``column`` is one of these, however many: one value holds all of them.

    As a list of values each of them is bound, named and counted against the most a statement may have, which
    took a third of what the ledger adds to linking.
    """
    wanted: list[Any] = sorted(set(keys))
    if opened.get_bind().dialect.name == "sqlite":
        given = sa.func.json_each(json.dumps(wanted)).table_valued("value")
        return column.in_(sa.select(given.c.value))  # type: ignore[no-any-return]
    kind = sa.BigInteger if isinstance(column.type, sa.Integer) else sa.Text
    return column == sa.any_(sa.bindparam(None, wanted, postgresql.ARRAY(kind)))  # type: ignore[no-any-return]


def update_all(opened: Session, table: type, rows: Sequence[Row], key: str = "id") -> None:
    """The row of the table that has the same ``key`` as one of these has its other values too."""
    if not rows:
        return
    target, names = table.__table__, [name for name in rows[0] if name != key]  # type: ignore[attr-defined]
    if opened.get_bind().dialect.name == "sqlite":
        of = sa.update(target).where(target.c[key] == sa.bindparam("of"))
        opened.connection().execute(of, [{"of": row[key], **{n: row[n] for n in names}} for row in rows])
        return
    given = rowset(table, rows).subquery()
    update = sa.update(target).where(target.c[key] == given.c[key])
    opened.connection().execute(update.values({name: given.c[name] for name in names}))


def rowset(table: type, rows: Sequence[Row]) -> sa.Select[Any]:
    """The rows as PostgreSQL reads them out of one value, in their order, with the types of the table."""
    types = table.__table__.c  # type: ignore[attr-defined]
    columns = [sa.column(name, types[name].type) for name in rows[0]]
    given = sa.bindparam("rows", json.dumps(rows, default=_plain, ensure_ascii=False), sa.Text)
    source = sa.func.json_to_recordset(sa.cast(given, sa.JSON)).table_valued(*columns)
    return sa.select(*source.render_derived(with_types=True).c)


def _plain(value: object) -> str:
    if isinstance(value, date):  # a datetime is one too
        return value.isoformat()
    assert isinstance(value, bytes), type(value)
    return f"\\x{value.hex()}"
