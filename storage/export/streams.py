"""Rows of an export as they come out of the database: a batch at a time, a tuple a column."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sqlalchemy import text
from sqlmodel import Session

from storage.export.relations import Column, Relation
from storage.queries.rows import instant, rows

A_BATCH = 4000  # rows: some megabytes of sentences; more is no faster
Batch = list[tuple[Any, ...]]  # one tuple a column, all of one length


@dataclass(frozen=True, slots=True)
class Size:
    """How large an export will be: rows, and bytes of its text as JSON at a guess from the first of them."""

    rows: int
    n_bytes: int


def batches(session: Session, relation: Relation) -> Iterator[Batch]:
    """All rows, in memory that does not grow with their number; instants are written in ISO 8601, in UTC."""
    if session.get_bind().dialect.name != "sqlite":
        session.connection().execute(text("SET LOCAL statement_timeout = 0"))
    streamed = {"stream_results": True, "yield_per": A_BATCH}
    found = session.connection().execute(text(relation.query), execution_options=streamed)
    for part in found.partitions(A_BATCH):
        values = zip(*map(tuple, part), strict=True)
        yield [_plain(one, each) for one, each in zip(relation.columns, values, strict=True)]


def size(session: Session, relation: Relation) -> Size:
    """What will come, told before it is written."""
    [counted] = rows(session, relation.counted)
    sample = rows(session, f"{relation.query} LIMIT 500")
    names = sum(len(one.name) + 6 for one in relation.columns)
    written = sum(names + sum(len(str(value).encode()) for value in row.values()) for row in sample)
    return Size(counted["n"], written * counted["n"] // max(len(sample), 1))


def _plain(column: Column, values: tuple[Any, ...]) -> tuple[Any, ...]:
    return tuple(map(_instant, values)) if column.kind == "instant" else values


@lru_cache(maxsize=8192)  # the claims of one article share theirs
def _instant(value: object) -> str | None:
    return instant(value)
