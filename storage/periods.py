"""Periods: the thirty days in which something was published; first in keys, an archive lies by time."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

LENGTH = timedelta(days=30)
UNDATED = -1_000_000
_BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)


def period_of(published_at: datetime | None) -> int:
    """The number of the period; one of its own for what has no date."""
    return UNDATED if published_at is None else (published_at - _BEGINNING) // LENGTH


def periods_around(published_at: datetime, window: timedelta) -> list[int]:
    """The periods that the window on either side of the date touches, and that of the undated."""
    first, last = period_of(published_at - window), period_of(published_at + window)
    return [UNDATED, *range(first, last + 1)]
