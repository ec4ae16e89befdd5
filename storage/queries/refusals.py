"""What was not kept or not read whole: why, and what a person can do."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlmodel import Session

from storage.queries.rows import rows


@dataclass(frozen=True, slots=True)
class Refusal:
    """A document that a stage refused, or lost something of, with the reason in words."""

    run_id: int
    rejected_at: str
    stage: str
    code: str
    meaning: str
    locator: str
    detail: str
    remedy: str


@dataclass(frozen=True, slots=True)
class RefusalQuery:
    """Which refusals are asked for; None: all."""

    code: str | None = None
    stage: str | None = None
    since: date | None = None
    limit: int = 20
    offset: int = 0


def refusals(session: Session, asked: RefusalQuery) -> tuple[list[Refusal], int]:
    """The refusals that were met last at the head, and how many answer the question."""
    values = {
        "code": asked.code,
        "stage": asked.stage,
        "since": None if asked.since is None else asked.since.isoformat(),
    }
    [counted] = rows(session, f"SELECT count(*) AS n {_ASKED}", **values)
    found = rows(session, f"{_REFUSALS} {_ASKED} {_ORDER}", limit=asked.limit, offset=asked.offset, **values)
    return [Refusal(**row) for row in found], int(counted["n"])


_REFUSALS = """
    SELECT r.run_id, r.rejected_at, r.stage, r.code, w.meaning, g.locator, r.detail, r.remedy
"""
_ASKED = """
    FROM rejections r JOIN reasons w ON w.code = r.code JOIN pages g ON g.id = r.page_id
    WHERE r.code = coalesce(CAST(:code AS TEXT), r.code) AND r.stage = coalesce(CAST(:stage AS TEXT), r.stage)
        AND CAST(date(r.rejected_at) AS TEXT) >= coalesce(CAST(:since AS TEXT), '')
"""
_ORDER = "ORDER BY r.rejected_at DESC, r.id DESC LIMIT :limit OFFSET :offset"
