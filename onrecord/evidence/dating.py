"""Times in words: as exactly as they are known, and no more."""

from __future__ import annotations

from datetime import datetime, time

from onrecord.dates import in_utc, precision_of


def when(published: str | None) -> str | None:
    """The date in words, as exactly as it is known: a day has no hour.

    >>> when("2026-11-20"), when("2026-11"), when("2026-11-20T12:15:00+01:00")
    ('20 November 2026', 'November 2026', '20 November 2026, 12:15 (UTC+01:00)')
    """
    match precision_of(published):
        case None:
            return None
        case "month":
            return datetime.fromisoformat(f"{published}-01").strftime("%B %Y")
        case "day":
            return _day(datetime.fromisoformat(published or ""))
        case precision:
            moment = datetime.fromisoformat(published or "")
            clock = moment.strftime("%H:%M:%S" if precision == "instant" else "%H:%M")
            zone = moment.tzname()
            return f"{_day(moment)}, {clock}" + ("" if zone is None else f" ({zone})")


def instant(moment: str) -> str:
    """An instant in words, in UTC."""
    at = in_utc(datetime.fromisoformat(moment))
    return f"{_day(at)}, {at:%H:%M:%S} UTC"


def dated(moment: str) -> str:
    """An instant that a publisher may have given as a day alone: midnight is told as its day."""
    at = in_utc(datetime.fromisoformat(moment))
    return instant(moment) if at.time() != time() else _day(at)


def _day(moment: datetime) -> str:
    return f"{moment.day} {moment.strftime('%B %Y')}"
