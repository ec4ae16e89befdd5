"""When the publisher wants a feed to be asked again, in the words of each format."""

from __future__ import annotations

import re

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MAX_MINUTES = 365 * 24 * 60  # a longer wish is a slip of the pen

_PERIODS = {"hourly": 60, "daily": 1440, "weekly": 10_080, "monthly": 43_200, "yearly": 525_600}
_SKIPPED_HOURS = re.compile(
    r"<(?:\w+:)?skipHours\b[^>]{0,200}>(.{0,4000}?)</(?:\w+:)?skipHours", re.DOTALL | re.I
)
_SKIPPED_DAYS = re.compile(
    r"<(?:\w+:)?skipDays\b[^>]{0,200}>(.{0,4000}?)</(?:\w+:)?skipDays", re.DOTALL | re.I
)


def ttl_minutes(ttl: object, period: object = None, frequency: object = None) -> int | None:
    """Minutes between two askings: the feed's ttl, else what its syndication module says."""
    minutes = _whole_number(ttl)
    if minutes is None and (_text(period) or _text(frequency)):
        times = _whole_number(frequency) or 1
        minutes = max(1, _PERIODS.get(_text(period) or "daily", 0) // times)
        if _text(period) and _text(period) not in _PERIODS:
            return None
    return minutes if minutes and minutes <= MAX_MINUTES else None


def skipped_hours(text: str) -> frozenset[int]:
    """Hours of GMT in which the publisher asks not to be asked; the 24 of old feeds is midnight."""
    block = _SKIPPED_HOURS.search(text) if "kipHours" in text else None
    numbers = re.findall(r">\s*(\d{1,2})\s*<", f">{block[1]}<" if block else "")
    return frozenset(int(number) % 24 for number in numbers if int(number) <= 24)


def skipped_days(text: str) -> frozenset[str]:
    """Days on which the publisher asks not to be asked, in lower case."""
    block = _SKIPPED_DAYS.search(text) if "kipDays" in text else None
    names = re.findall(r">\s*([A-Za-z]{6,9})\s*<", block[1] + "<" if block else "")
    return frozenset(name.lower() for name in names if name.lower() in DAYS)


def _text(value: object) -> str | None:
    return value.strip().lower() or None if isinstance(value, str) else None


def _whole_number(value: object) -> int | None:
    text = _text(value)
    return int(text) if text and re.fullmatch(r"[0-9]{1,9}", text) and int(text) > 0 else None
