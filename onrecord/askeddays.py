"""Days as people ask for them: *2026-10-31*, *today*, *yesterday*, *7 days*."""

from __future__ import annotations

import re
from datetime import date, timedelta

_AGO = re.compile(r"(\d{1,5}) ?(?:d|days?)")


def day_asked(words: str, today: date) -> date | None:
    """The day that is meant, seen from today; None where it is none.

    >>> today = date(2026, 3, 1)
    >>> str(day_asked("yesterday", today)), str(day_asked("7 days", today)), day_asked("soon", today)
    ('2026-02-28', '2026-02-22', None)
    """
    asked = words.strip().lower()
    if asked in ("today", "yesterday"):
        return today - timedelta(days=asked == "yesterday")
    if ago := _AGO.fullmatch(asked):
        return today - timedelta(days=min(int(ago[1]), (today - date.min).days))
    try:
        return date.fromisoformat(asked)
    except ValueError:
        return None
