"""Publishers' dates, written one way: a day, or an instant that keeps the publisher's offset."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, timezone
from email.utils import parsedate_tz

FIRST_YEAR, LAST_YEAR = 1800, 2100  # outside lies nothing a newspaper printed

_ISO = re.compile(
    r"(\d{4})-?(\d\d)-?(\d\d)"
    r"(?:[T\s]+(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?",
    re.IGNORECASE,
)
_SLASHED = re.compile(r"(\d{4})[/.](\d{1,2})[/.](\d{1,2})")  # year first: the only order nobody confuses
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan january", "feb february", "mar march", "apr april", "may", "jun june", "jul july",
            "aug august", "sep sept september", "oct october", "nov november", "dec december",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
_MONTH_FIRST = re.compile(r"(?:\w+,\s+)?([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})")
_DAY_FIRST = re.compile(r"(?:\w+,\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+([A-Za-z]{3,9})\.?,?\s+(\d{4})")
_DAY_WITHIN = re.compile(
    r"\d{4}-\d\d-\d\d|\d{4}[/.]\d{1,2}[/.]\d{1,2}|[A-Za-z]{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}"
    r"|\d{1,2}(?:st|nd|rd|th)?\s+[A-Za-z]{3,9}\.?,?\s+\d{4}"
)
_ZONES = {  # names that feeds use and the standard library does not know; ambiguous ones are left out
    "CET": 1, "CEST": 2, "MEZ": 1, "MESZ": 2, "BST": 1, "WET": 0, "WEST": 1, "EET": 2, "EEST": 3,
    "MSK": 3, "JST": 9, "KST": 9, "AEST": 10, "AEDT": 11, "NZST": 12, "NZDT": 13, "AKST": -9, "HST": -10,
}  # fmt: skip
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def written_date(value: object) -> str | None:
    """``YYYY-MM-DD``, or an aware ISO instant; None where the value names no day without guessing."""
    if isinstance(value, datetime):
        return _instant(value)
    if isinstance(value, date):
        return _day(value.year, value.month, value.day)
    if not isinstance(value, str) or len(value) > 100:
        return None
    text = " ".join(value.split())
    return _from_iso(text) or _from_mail(text) or _from_words(text)


def date_within(line: str) -> tuple[str, int] | None:
    """The first day that a short line names, and where; only in forms that have one reading."""
    for match in _DAY_WITHIN.finditer(line[:300]):
        written = written_date(match.group())
        if written is not None:
            return written[:10], match.start()
    return None


def _from_iso(text: str) -> str | None:
    match = _ISO.fullmatch(text)
    if match is None:
        slashed = _SLASHED.fullmatch(text)
        return _day(*(int(part) for part in slashed.groups())) if slashed else None
    year, month, day, hour, minute, second, zone = match.groups()
    if hour is None or zone is None:
        return _day(int(year), int(month), int(day))  # a clock without an offset names the day alone
    return _build(int(year), int(month), int(day), int(hour), int(minute), int(second or 0), _offset(zone))


def _offset(zone: str) -> int:
    if zone[0] not in "+-":
        return 0
    digits = zone[1:].replace(":", "").ljust(4, "0")
    return (-1 if zone[0] == "-" else 1) * (int(digits[:2]) * 3600 + int(digits[2:]) * 60)


def _from_mail(text: str) -> str | None:
    """The dates of RSS: ``Tue, 03 Nov 2026 10:00:00 +0100``."""
    try:
        parts = parsedate_tz(text)
    except (ValueError, IndexError, TypeError, OverflowError):
        return None  # the standard library lets these out on broken dates
    if parts is None or not re.search(r"\d{4}", text) or ":" not in text:
        return None
    if re.search(r"(?<![\d:+-])0\d{3}\b", text):
        return None  # the year 0001 of software without a date, which the standard library takes for 2001
    if re.search(r"\b[ap]\.?m\b", text, re.IGNORECASE):
        return _day(*parts[:3])  # it would take 2 PM for 2 at night
    name = text.rsplit(" ", 1)[-1].upper()
    offset = _ZONES[name] * 3600 if name in _ZONES else parts[9]
    if offset is None:
        return _day(*parts[:3])
    return _build(*parts[:6], offset)


def _from_words(text: str) -> str | None:
    if match := _MONTH_FIRST.fullmatch(text):
        month, day, year = match.groups()
    elif match := _DAY_FIRST.fullmatch(text):
        day, month, year = match.groups()
    else:
        return None
    number = _MONTHS.get(month.lower())
    return None if number is None else _day(int(year), number, int(day))


def _build(year: int, month: int, day: int, hour: int, minute: int, second: int, offset: int) -> str | None:
    try:
        zone = timezone(timedelta(seconds=offset))
        return _instant(datetime(year, month, day, hour, minute, min(second, 59), tzinfo=zone))
    except (ValueError, OverflowError):
        return None


def _instant(value: datetime) -> str | None:
    if value.tzinfo is None or value.utcoffset() is None:
        return _day(value.year, value.month, value.day)
    if not FIRST_YEAR <= value.year <= LAST_YEAR or value == _EPOCH:
        return None  # the epoch itself is what software prints when it knows no date
    return value.replace(microsecond=0).isoformat()


def _day(year: int, month: int, day: int) -> str | None:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None
