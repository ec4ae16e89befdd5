"""Rows of a statement as plain values, the same from both engines."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import TextClause, bindparam, text
from sqlmodel import Session

from onrecord.dates import in_utc


def rows(session: Session, statement: str | TextClause, **values: Any) -> list[dict[str, Any]]:
    """What the statement finds; every instant is written in ISO 8601, in UTC."""
    clause = text(statement) if isinstance(statement, str) else statement
    found = session.connection().execute(clause, values).mappings()
    return [{name: _plain(name, value) for name, value in row.items()} for row in found]


def rows_with(session: Session, statement: str, ids: Iterable[int]) -> list[dict[str, Any]]:
    """What the statement finds for `:ids`, asked in portions that every engine takes."""
    wanted = list(ids)
    clause = text(statement).bindparams(bindparam("ids", expanding=True))
    portions = [wanted[i : i + 1000] for i in range(0, len(wanted), 1000)]
    return [row for portion in portions for row in rows(session, clause, ids=portion)]


def rows_of(session: Session, statement: str, run_ids: Sequence[int], **values: Any) -> list[dict[str, Any]]:
    """What the statement finds for the runs in `:runs`, asked at once."""
    clause = text(statement).bindparams(bindparam("runs", expanding=True))
    return rows(session, clause, runs=list(run_ids), **values)


def instant(value: object) -> str | None:
    """The moment in ISO 8601, in UTC, whichever way an engine hands it over."""
    if value is None:
        return None
    moment = value if isinstance(value, datetime) else datetime.fromisoformat(str(value))
    return in_utc(moment).isoformat(timespec="seconds")


def _plain(name: str, value: Any) -> Any:
    return instant(value) if name.endswith("_at") else value
