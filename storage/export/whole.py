"""The whole ledger out and in again: every table as lines of JSON, its rows in the order of their keys.

The same ledger gives the same bytes on both engines, and so does one that was made of such files.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, SQLModel

from onrecord.dates import in_utc

Row = dict[str, Any]
MADE_BY_PROGRAM = ("derived", "reasons")  # each version writes them for itself
A_BATCH = 500  # rows: pages of megabytes are among them


def whole_tables() -> tuple[sa.Table, ...]:
    """All tables that hold something of the ledger's own, each after those that it refers to."""
    return tuple(one for one in SQLModel.metadata.sorted_tables if one.name not in MADE_BY_PROGRAM)


def lines_of(session: Session, table: sa.Table) -> Iterator[str]:
    """Every row as a line of JSON with its end; bytes in Base64, instants in UTC."""
    _take_time(session)
    keys = [_as_bytes(session, column) for column in table.primary_key]
    streamed = {"stream_results": True, "yield_per": A_BATCH}
    found = session.connection().execute(sa.select(table).order_by(*keys), execution_options=streamed)
    names = [column.name for column in table.columns]
    for part in found.partitions(A_BATCH):
        for row in part:
            yield _written(dict(zip(names, row, strict=True)))


def is_empty(session: Session) -> bool:
    """Whether nothing was ever read or decided in this ledger."""
    return not any(
        session.connection().execute(sa.select(sa.literal(1)).select_from(one).limit(1)).first()
        for one in whole_tables()
    )


def take_in(session: Session, table: sa.Table, lines: Iterable[str]) -> int:
    """The rows of the lines are in the empty table; returns how many.

    What refers to a later row of its own table is put in afterwards.
    """
    _take_time(session)
    read = _reader(table)
    ahead = [one.parent.name for one in table.foreign_keys if one.column.table is table]
    late: list[Row] = []
    n = 0
    for batch in _batched(map(read, lines)):
        late += [
            {"of": row["id"], **{name: row[name] for name in ahead}} for row in batch if _any(row, ahead)
        ]
        session.connection().execute(sa.insert(table), [row | dict.fromkeys(ahead) for row in batch])
        n += len(batch)
    if late:
        of = sa.update(table).where(table.c.id == sa.bindparam("of"))
        session.connection().execute(of.values({name: sa.bindparam(name) for name in ahead}), late)
    return n


def count_on(session: Session) -> None:
    """New rows get numbers above all that were taken in; PostgreSQL knows how large its tables are."""
    if session.get_bind().dialect.name == "sqlite":
        return
    for table in whole_tables():
        if "id" in table.columns:
            highest = (
                f"SELECT setval(pg_get_serial_sequence('{table.name}', 'id'), max(id)) FROM {table.name}"
            )
            session.connection().exec_driver_sql(highest)
    session.connection().exec_driver_sql("ANALYZE")


def python_type(column: sa.Column[Any]) -> type:
    """What the values of a column are in Python: ``object`` where they are any JSON."""
    kind = column.type.impl if isinstance(column.type, sa.types.TypeDecorator) else column.type
    found: type = object if isinstance(kind, sa.JSON) else kind.python_type  # type: ignore[assignment]
    return found


def file_of(table: sa.Table) -> str:
    """The file of a table."""
    return f"{table.name}.jsonl"


def _take_time(session: Session) -> None:
    if session.get_bind().dialect.name != "sqlite":
        session.connection().exec_driver_sql("SET LOCAL statement_timeout = 0")


def _as_bytes(session: Session, column: sa.Column[Any]) -> sa.ColumnElement[Any]:
    """The column in an order that is the same everywhere: PostgreSQL sorts words by its locale."""
    is_words = isinstance(column.type, sa.String)
    if not is_words or session.get_bind().dialect.name == "sqlite":
        return column
    return sa.collate(column, "C")


def _written(row: Row) -> str:
    return json.dumps(row, ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=_plain) + "\n"


def _plain(value: object) -> str:
    if isinstance(value, datetime):
        return in_utc(value).isoformat()
    assert isinstance(value, bytes), type(value)
    return base64.b64encode(value).decode()


def _reader(table: sa.Table) -> Callable[[str], Row]:
    kinds = {one.name: _MADE[made] for one in table.columns if (made := python_type(one)) in _MADE}

    def read(line: str) -> Row:
        row: Row = json.loads(line)
        for name, made in kinds.items():
            if row[name] is not None:
                row[name] = made(row[name])
        return row

    return read


_MADE: dict[type, Callable[[str], Any]] = {datetime: datetime.fromisoformat, bytes: base64.b64decode}


def _any(row: Row, names: Sequence[str]) -> bool:
    return any(row[name] is not None for name in names)


def _batched(rows: Iterable[Row]) -> Iterator[list[Row]]:
    batch: list[Row] = []
    for row in rows:
        batch.append(row)
        if len(batch) == A_BATCH:
            yield batch
            batch = []
    if batch:
        yield batch
