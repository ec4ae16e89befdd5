"""Outlines of claims, kept by period: what the linker looks related claims up by."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

import sqlalchemy as sa
from sqlmodel import Session, col

from storage import tables
from storage.bulk import add_missing, one_of
from storage.periods import period_of, periods_around

_kept = tables.ClaimOutline


def add_outlines(opened: Session, outlines: Mapping[int, bytes]) -> None:
    """The claims, by id, have these outlines, in rows that are new to everybody who looks."""
    dates = current_dates(opened, outlines)
    opened.connection().execute(sa.delete(_kept).where(one_of(opened, col(_kept.claim_id), outlines)))
    rows: list[dict[str, object]] = [
        {"claim_id": claim, "period": period_of(dates[claim]), "outline": outlines[claim]}
        for claim in sorted(outlines)
        if claim in dates
    ]
    add_missing(opened, _kept, rows)


def newest_outline(opened: Session) -> tuple[int, int, bytes] | None:
    """The newest row (number, claim, outline); None where there is none."""
    columns = sa.select(col(_kept.id), col(_kept.claim_id), col(_kept.outline))
    found = opened.connection().execute(columns.order_by(col(_kept.id).desc()).limit(1)).one_or_none()
    return None if found is None else tuple(found)


def outlines_of(
    opened: Session, periods: Iterable[int] | None, *, after: int = 0
) -> list[tuple[int, int, bytes]]:
    """Rows (number, claim, outline) of these periods, or of all, that came after that number, in order."""
    columns = sa.select(col(_kept.id), col(_kept.claim_id), col(_kept.outline)).where(col(_kept.id) > after)
    if periods is not None:
        columns = columns.where(col(_kept.period).in_(sorted(periods)))
    found = opened.connection().execute(columns.order_by(col(_kept.id))).all()
    return [(number, claim, outline) for number, claim, outline in found]


def current_outlines(opened: Session) -> list[tuple[int, bytes]]:
    """The current claims with their outlines, by number; so written because all of a ledger is read at once:
    a join, columns and an order of the database's own each cost as much as reading does.
    """
    statement = """
        SELECT claim_id, outline FROM claim_outlines o
        WHERE NOT EXISTS (SELECT 1 FROM claims c WHERE c.id = o.claim_id AND NOT c.is_current)
    """
    found = opened.connection().execute(sa.text(statement)).all()
    return sorted((claim, outline) for claim, outline in found)


def holds_outline(opened: Session, row: tuple[int, int, bytes]) -> bool:
    """True where this very row is there: what was read of the database before is still true of it."""
    number, claim, outline = row
    columns = sa.select(col(_kept.claim_id), col(_kept.outline)).where(col(_kept.id) == number)
    found = opened.connection().execute(columns).one_or_none()
    return found is not None and tuple(found) == (claim, outline)


def periods_near(opened: Session, claim_ids: Iterable[int], window: timedelta) -> set[int] | None:
    """The periods that the window around these claims touches; None, all, where one of them has no date."""
    dates = set(current_dates(opened, claim_ids).values())
    if None in dates:
        return None
    return {period for at in dates if at is not None for period in periods_around(at, window)}


def near(opened: Session, pairs: Iterable[tuple[int, int]], window: timedelta) -> list[tuple[int, int]]:
    """Those of the pairs of which both are current and published within the window of each other."""
    found = sorted(pairs)
    dates = current_dates(opened, {claim for pair in found for claim in pair})
    current = (pair for pair in found if pair[0] in dates and pair[1] in dates)
    return [(a, b) for a, b in current if _is_near(dates[a], dates[b], window)]


def current_dates(opened: Session, claim_ids: Iterable[int]) -> dict[int, datetime | None]:
    """When the articles of these claims were published, for those that are current."""
    claim = tables.Claim
    columns = sa.select(col(claim.id), col(claim.published_at)).where(
        one_of(opened, col(claim.id), claim_ids), col(claim.is_current)
    )
    return dict(opened.connection().execute(columns).all())  # type: ignore[arg-type]


def _is_near(a: datetime | None, b: datetime | None, window: timedelta) -> bool:
    return a is None or b is None or abs(a - b) <= window
