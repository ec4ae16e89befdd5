"""The days on which articles came into the ledger: by when the run that first read them began, in UTC."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlmodel import Session

from storage.queries.rows import rows


@dataclass(frozen=True, slots=True)
class ArrivalDay:
    """A day with how many articles came in that were not there before, and of how many outlets."""

    day: str
    articles: int
    outlets: int


def arrival_days(session: Session, *, limit: int = 14) -> list[ArrivalDay]:
    """The last days on which new articles came in, the newest first."""
    return [ArrivalDay(**row) for row in rows(session, _DAYS, limit=limit)]


def runs_begun_on(session: Session, day: date) -> list[int]:
    """The runs that began on this day."""
    return [row["id"] for row in rows(session, _RUNS, day=day.isoformat())]


_DAY = "CAST(date(r.now_at) AS TEXT)"  # in UTC on both engines
_DAYS = f"""
    SELECT {_DAY} AS day, count(*) AS articles, count(DISTINCT a.publisher_id) AS outlets
    FROM articles a JOIN runs r ON r.id = a.first_run
    GROUP BY {_DAY} ORDER BY 1 DESC LIMIT :limit
"""
_RUNS = f"SELECT r.id FROM runs r WHERE {_DAY} = :day ORDER BY r.id"
