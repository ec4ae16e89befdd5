"""When the publisher wants a feed to be asked again, in the words of each format."""

from __future__ import annotations

import re

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MAX_MINUTES = 365 * 24 * 60  # a longer wish is a slip of the pen

_PERIODS = {"hourly": 60, "daily": 1440, "weekly": 10_080, "monthly": 43_200, "yearly": 525_600}
_SKIPPED_HOURS = re.compile(r"<(?:\w{1,20}:)?skipHours\b[^<>]{0,200}>", re.IGNORECASE)
_SKIPPED_DAYS = re.compile(r"<(?:\w{1,20}:)?skipDays\b[^<>]{0,200}>", re.IGNORECASE)
_END = re.compile(r"</(?:\w{1,20}:)?skip", re.IGNORECASE)


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
    numbers = re.findall(r">\s*(\d{1,2})\s*<", _block(_SKIPPED_HOURS, text))
    return frozenset(int(number) % 24 for number in numbers if int(number) <= 24)


def skipped_days(text: str) -> frozenset[str]:
    """Days on which the publisher asks not to be asked, in lower case."""
    names = re.findall(r">\s*([A-Za-z]{6,9})\s*<", _block(_SKIPPED_DAYS, text))
    return frozenset(name.lower() for name in names if name.lower() in DAYS)


def _block(opening: re.Pattern[str], text: str) -> str:
    """What stands in the first such element, which is short: twenty-four numbers at most."""
    begin = opening.search(text)
    if begin is None:
        return ""
    block = text[begin.end() - 1 : begin.end() + 4000]
    end = _END.search(block)
    return block[: end.start() + 1] if end else ""


def _text(value: object) -> str | None:
    return value.strip().lower() or None if isinstance(value, str) else None


def _whole_number(value: object) -> int | None:
    text = _text(value)
    return int(text) if text and re.fullmatch(r"[0-9]{1,9}", text) and int(text) > 0 else None
