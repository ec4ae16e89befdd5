"""Publishers' dates, written one way: a day, or an instant that keeps the publisher's offset."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Literal

from onrecord.offsets import zone_offset

Precision = Literal["instant", "minute", "day", "month"]
FIRST_YEAR, LAST_YEAR = 1800, 2100  # outside lies nothing a newspaper printed

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
_WEEKDAY = r"(?:(?:\w+\.?,|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?)\s+)?"
_MONTH = r"(?P<month>[A-Za-z]{3,9})\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th|\.)?(?:\s+of)?"
_YEAR = r"(?P<year>\d{4})"
_CLOCK = (
    r"(?P<hour>\d{1,2}):(?P<minute>\d\d)(?::(?P<second>\d\d)(?:[.,]\d+)?)?(?:\s?(?P<half>[ap])\.?m\b\.?)?"
)
_NAME = r"[A-Z+−-][\w+:/−-]*(?:\s*(?-i:[A-Z+−-])[\w+:/−-]*){0,2}"  # a zone, or what stands in its place
_ZONE = rf"(?P<zone>\s*(?:{_NAME})?(?:\s*\([^()]{{0,60}}\)|\[[\w/+-]{{1,40}}\])?)"
_REST = rf"(?:(?:[\s,|·]+|T|\s[-–]\s)(?:at\s)?{_CLOCK}{_ZONE})?"
_CHARACTERS = rf"{_YEAR}\s?[年년]\s?(?P<month>\d{{1,2}})\s?[月월]\s?(?P<day>\d{{1,2}})\s?[日일]"
# a weekday and a clock without a zone behind it; what else may stand there is a sentence
_CHARACTERS_REST = (
    r"(?:\s?(?:[(（]\w{1,3}[)）]|\w曜日?|\w요일|星期\w))?"
    r"(?:\s?(?:오전|오후|午前|午後|上午|下午)?\s?\d{1,2}\s?[:：時时시点](?:\s?\d{1,2}\s?[分분]?)?(?::\d\d)?(?:\s?[A-Z]{1,5})?)?"
)
# forms of which each has one reading; a day that stands before its month in figures is told by its size
_ISO = rf"{_YEAR}-?(?P<month>\d\d)-?(?P<day>\d\d)"
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"{_ISO}{_REST}",
        rf"{_ISO}T(?P<hour>\d\d)(?P<minute>\d\d)(?P<second>\d\d)?(?:[.,]\d+)?{_ZONE}",
        rf"{_YEAR}(?P<mark>[-/.]|\.\s)(?P<month>\d{{1,2}})(?P=mark)(?P<day>\d{{1,2}})(?:\.(?!\d))?{_REST}",
        rf"(?P<one>\d{{1,2}})(?P<mark>[-/.])(?P<other>\d{{1,2}})(?P=mark){_YEAR}{_REST}",
        rf"{_CHARACTERS}{_CHARACTERS_REST}",
        rf"{_YEAR}[\s-]+{_MONTH}[\s-]+{_DAY}{_REST}",
        rf"{_WEEKDAY}{_MONTH}\s+{_DAY},?\s+{_YEAR}{_REST}",
        rf"{_WEEKDAY}{_DAY}[\s-]+{_MONTH},?[\s-]+{_YEAR}{_REST}",
        rf"{_WEEKDAY}{_DAY}[\s-]+{_MONTH}[\s-]+(?P<year>\d\d)\s+{_CLOCK}{_ZONE}",
    )
)
# how programs of Unix and Java write: there CST is as well China's
_UNIX = re.compile(rf"{_WEEKDAY}{_MONTH}\s+{_DAY}\s+{_CLOCK}(?P<zone>\s+{_NAME})?\s+{_YEAR}", re.IGNORECASE)
_DAY_WITHIN = re.compile(
    r"\d{4}-\d\d-\d\d|(?<![A-Za-z])\d{4}[/.]\d{1,2}[/.]\d{1,2}"  # not *v2026.11.3*
    r"|[A-Za-z]{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}"
    r"|(?<![\d–—-])(?<!\d\s[–—-]\s)\d{1,2}(?:st|nd|rd|th)?\s+[A-Za-z]{3,9}\.?,?\s+\d{4}|\d{4}\.\s\d{1,2}\.\s\d{1,2}(?!\d)"
    r"|(?<![\d-])\d{1,2}-(?:\d{1,2}|[A-Za-z]{3,9})-\d{4}(?![\d-])"
    r"|\d{4}\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일]"
)
# a month alone: in figures only with the year first, where it can be nothing else
_MONTHS_ALONE = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"{_YEAR}-(?P<month>\d\d)",
        rf"{_MONTH},?\s+{_YEAR}",
        rf"{_YEAR}\s+{_MONTH}",
        rf"{_YEAR}\s?[年년]\s?(?P<month>\d{{1,2}})\s?[月월]",
    )
)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def written_date(value: object) -> str | None:
    """``YYYY-MM-DD``, or an aware ISO instant; None where the value names no day without guessing.

    A clock whose zone is missing or not known leaves the day alone: no instant is made of it.
    """
    if isinstance(value, datetime):
        return _instant(value)
    if isinstance(value, date):
        return _day(value.year, value.month, value.day)
    if not isinstance(value, str) or len(value) > 100:
        return None
    text = " ".join(value.split())
    if match := _UNIX.fullmatch(text):
        return _read(match, None if (match["zone"] or "").strip().upper() == "CST" else match["zone"])
    match = next((match for form in _FORMS if (match := form.fullmatch(text))), None)
    return None if match is None else _read(match, match.groupdict().get("zone"))


def publication_date(value: object) -> str | None:
    """The written date; ``YYYY-MM`` where whoever published says the month and the year and no more."""
    written = written_date(value)
    if written is not None or not isinstance(value, str) or len(value) > 100:
        return written
    text = " ".join(value.split())
    match = next((match for form in _MONTHS_ALONE if (match := form.fullmatch(text))), None)
    if match is None:
        return None
    name = match["month"]
    month = int(name) if name.isdigit() else _MONTHS.get(name.lower(), 0)
    day = _day(int(match["year"]), month, 1)
    return None if day is None else day[:7]


def is_month(published: str | None) -> bool:
    """True for a date that says no day."""
    return precision_of(published) == "month"


def date_within(line: str) -> tuple[str, int, int] | None:
    """The first day that a short line names, and from where to where; only in forms that have one reading."""
    for match in _DAY_WITHIN.finditer(line[:300]):
        written = written_date(match.group())
        if written is not None:
            return written[:10], match.start(), match.end()
    return None


def in_utc(instant: datetime) -> datetime:
    """The instant in UTC; one without an offset counts in UTC, whatever the zone of this machine."""
    return (instant if instant.tzinfo else instant.replace(tzinfo=UTC)).astimezone(UTC)


def moment(published: str | None) -> datetime | None:
    """A written date as an instant in UTC, to compare and to store; a bare day or month counts from its first
    moment.

    Raises ValueError for what is no ISO date, or none of any year in UTC.
    """
    if published is None:
        return None
    try:
        return in_utc(datetime.fromisoformat(f"{published}-01" if is_month(published) else published))
    except OverflowError as error:
        raise ValueError(published) from error


def precision_of(published: str | None) -> Precision | None:
    """How exactly a written date says when: *minute* where the clock shows no seconds; None for no date."""
    if published is None:
        return None
    if len(published) <= len("2024-10"):
        return "month"
    if len(published) <= len("2024-10-15"):
        return "day"
    return "instant" if published[16] == ":" and published[17:19] != "00" else "minute"


def is_known_before(one: str | None, other: str | None) -> bool:
    """True where the one written date is before the other for certain.

    A day has no clock: against anything of the same day, as each publisher wrote it, nothing is known. Nor
    is it of a month against anything of that month.
    """
    if one is None or other is None:
        return False
    if is_month(one) or is_month(other):
        return one[:7] < other[:7]
    first, second = _clock(one), _clock(other)
    return one[:10] < other[:10] if first is None or second is None else first < second


def _clock(written: str) -> datetime | None:
    """The instant; None for a day, and for a clock that nobody can place."""
    instant = datetime.fromisoformat(written) if len(written) > len("2024-10-15") else None
    return instant if instant is not None and instant.tzinfo is not None else None


def _read(match: re.Match[str], zone: str | None) -> str | None:
    found = match.groupdict()
    day, month = _day_and_month(found)
    if month is None:
        return None
    year, hour = _full_year(found["year"]), _hour(found)
    if hour is None:
        return _day(year, month, day)
    clock = _clock_of((year, month, day, hour, int(found["minute"]), int(found["second"] or 0)))
    offset = None if clock is None else zone_offset(zone or "", clock)
    if clock is not None and offset is not None:
        return _instant(clock.replace(tzinfo=timezone(timedelta(seconds=offset))))
    return _day(year, month, day) if clock is not None or zone_offset(zone or "") is None else None


def _day_and_month(found: Mapping[str, str | None]) -> tuple[int, int | None]:
    """The day, and the month by its name or its number; None where either figure could be the month."""
    if (one := found.get("one")) is not None:
        first, second = int(one), int(found["other"] or 0)
        if first != second and max(first, second) <= 12:
            return first, None
        return (first, second) if second <= 12 else (second, first)
    month = found["month"] or ""
    return int(found["day"] or 0), int(month) if month.isdigit() else _MONTHS.get(month.lower())


def _full_year(written: str | None) -> int:
    """The year; of two figures as mail has them (RFC 5322)."""
    year = int(written or 0)
    return year if len(written or "") == 4 else year + (2000 if year < 50 else 1900)


def _hour(found: Mapping[str, str | None]) -> int | None:
    """The hour of the day; None where there is no clock, or one of twelve hours that shows more."""
    hour, half = found.get("hour"), (found.get("half") or "").lower()
    if hour is None:
        return None
    if not half:
        return int(hour)
    return int(hour) % 12 + (12 if half == "p" else 0) if 1 <= int(hour) <= 12 else None


def _clock_of(parts: tuple[int, int, int, int, int, int]) -> datetime | None:
    """What the clock showed; None for what none shows."""
    *clock, second = parts
    try:
        return datetime(*clock, min(second, 59), tzinfo=UTC)  # type: ignore[misc,arg-type]
    except ValueError:
        return None


def _instant(value: datetime) -> str | None:
    if value.tzinfo is None or value.utcoffset() is None:
        return _day(value.year, value.month, value.day)
    if not FIRST_YEAR <= value.year <= LAST_YEAR or value == _EPOCH:
        return None  # the epoch itself is what software prints when it knows no date
    return value.replace(microsecond=0).isoformat()


def _day(year: int, month: int, day: int) -> str | None:
    if not FIRST_YEAR <= year <= LAST_YEAR or (year, month, day) == (1970, 1, 1):
        return None
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None
