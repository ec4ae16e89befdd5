"""How long an answer asks to be left alone: Retry-After, caching headers, and a feed's skipped hours.

Whatever cannot be read asks for nothing: a wrong header must neither raise nor stop a feed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

from onrecord.dates import in_utc

DAY = timedelta(
    days=1
)  # nobody may ask us to stay away for longer: a typing error would silence a feed for years
_HOUR = timedelta(hours=1)
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MAX_AGE = re.compile(r"(?:^|[,;\s])max-age\s*=\s*\"?(\d+)", re.IGNORECASE)
_NOT_FRESH = re.compile(r"(?:^|[,;\s])(?:no-store|no-cache)(?:$|[,;=\s])", re.IGNORECASE)


def http_date(words: str | None) -> datetime | None:
    """The instant of an HTTP date in any of its three forms, or None."""
    if words is None or len(words) > 100:
        return None
    try:
        return in_utc(parsedate_to_datetime(words.strip()))
    except (ValueError, TypeError, IndexError, OverflowError):
        return None  # the standard library lets all of these out on broken dates


def retry_after(headers: Mapping[str, str], now: datetime) -> timedelta | None:
    """What Retry-After asks for, as seconds or as a date, between nothing and a day."""
    words = _header(headers, "retry-after")
    if words is None:
        return None
    if words.isascii() and words.isdigit():
        return _seconds(words)
    until = http_date(words)
    return None if until is None else _bounded(until - now)


def freshness(headers: Mapping[str, str], now: datetime) -> timedelta | None:
    """How long the answer says it stays fresh, at most a day; None where it says nothing that lengthens.

    ``max-age`` less ``Age`` goes before ``Expires``, which is read against the server's own clock.
    """
    control = _header(headers, "cache-control") or ""
    if _NOT_FRESH.search(control):
        return None
    found = _MAX_AGE.search(control)
    if found:
        age = _header(headers, "age") or ""
        passed = _seconds(age) if age.isascii() and age.isdigit() else timedelta(0)
        return _some(_seconds(found.group(1)) - passed)
    expires = http_date(_header(headers, "expires"))
    return None if expires is None else _some(expires - (http_date(_header(headers, "date")) or now))


def next_allowed(at: datetime, skip_hours: frozenset[int], skip_days: frozenset[str]) -> datetime:
    """``at``, or the start of the first hour after it (GMT) that the feed does not ask to skip.

    A feed that skips every hour of every day is asked anyway.
    """
    if not skip_hours and not skip_days:
        return at
    start = at.astimezone(UTC).replace(minute=0, second=0, microsecond=0)
    for n in range(7 * 24):
        hour = start + n * _HOUR
        if hour.hour not in skip_hours and _WEEKDAYS[hour.weekday()] not in skip_days:
            return max(at, hour)
    return at


def _header(headers: Mapping[str, str], name: str) -> str | None:
    """A header by its lower-case name, however the server spelled it."""
    return next((value.strip() for given, value in headers.items() if given.lower() == name), None)


def _seconds(digits: str) -> timedelta:
    """Digits as seconds, at most a day; a number of any length is read."""
    short = digits.lstrip("0")
    return DAY if len(short) > 6 else min(DAY, timedelta(seconds=int(short or "0")))


def _bounded(wait: timedelta) -> timedelta:
    return max(timedelta(0), min(DAY, wait))


def _some(wait: timedelta) -> timedelta | None:
    return min(DAY, wait) if wait > timedelta(0) else None
