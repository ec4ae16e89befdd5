"""Dates in a text as EDTF, a year added only where the text or the publication date gives it."""

from __future__ import annotations

import re
from datetime import date, timedelta

from onrecord.english.dates import (
    AHEAD,
    DATE,
    DATED,
    MONTH_NUMBERS,
    NEXT,
    OTHER_DAY_BEFORE,
    QUARTERS,
    RELATIVE_DAYS,
    SEASONS,
    STEPS,
    WEEKDAYS,
    YEAR_UNIT,
)
from onrecord.types import ClaimDate, Spans

LEAP_YEAR = 2000  # where no year is given, the 29th of February is a day


def find_dates(text: str, spans: Spans, published: str | None) -> tuple[ClaimDate, ...]:
    """The dates of a content; weekdays and *yesterday* only where the day of publication is known."""
    today = published_day(published)
    found = []
    for start, end in spans:
        if not DATED.search(text, start, end):
            continue
        for match in DATE.finditer(text, start, end):
            date_found = _date(match, today)
            if date_found is not None:
                found.append(date_found)
    return tuple(found)


def published_day(published: str | None) -> date | None:
    """The day of publication by the publisher's own clock; 0001-01-01 and 9999-12-31 only fill a gap."""
    if published is None or not re.match(r"[0-9]{4}-[0-9][0-9]-[0-9][0-9]", published):
        return None
    try:
        day = date.fromisoformat(published[:10])
    except ValueError:
        return None
    return day if date.min.year < day.year < date.max.year else None


def _date(match: re.Match[str], today: date | None) -> ClaimDate | None:
    """The date that was matched, of an impossible range its first; None where the calendar has none."""
    for read in (_years, _months, _days):
        found = read(match, today)
        if found is not None:
            return found
    edtf = _dated(match, today) or _part_of_year(match) or _alone(match)
    if edtf is None and today is not None:
        edtf = _relative(match, today)
    return None if edtf is None else ClaimDate(match.span(), edtf)


def _years(match: re.Match[str], _: date | None) -> ClaimDate | None:
    """From one year to another."""
    group = "from1" if match["from1"] else "from2"
    first, last = match[group], match["to1"] or match["to2"]
    if not first:
        return None
    return ClaimDate(match.span(), f"{first}/{last}") if first < last else ClaimDate(match.span(group), first)


def _months(match: re.Match[str], _: date | None) -> ClaimDate | None:
    """From one month to another; over New Year where the first is the later one."""
    if not match["month4"]:
        return None
    first, last, year = _month(match["month4"]), _month(match["month5"]), int(match["year5"])
    if first == last:
        return ClaimDate(match.span(), f"{year}-{last:02d}")
    return ClaimDate(match.span(), f"{year - (first > last)}-{first:02d}/{year}-{last:02d}")


def _days(match: re.Match[str], today: date | None) -> ClaimDate | None:
    """From one day of a month to another."""
    if not match["month6"]:
        return None
    month = _month(match["month6"])
    first = _day(match["year6"], month, _number(match["day6"]), today)
    if first is None:
        return None
    last = _day(None if first[0] == "-" else first[:4], month, _number(match["day7"]), None)
    if last is not None and first < last:
        return ClaimDate(match.span(), f"{first}/{last}")
    return ClaimDate((match.start(), match.end("day6")), first)


def _dated(match: re.Match[str], today: date | None) -> str | None:
    """A day of a month, or a month of a year."""
    if match["iso"]:
        return match["iso"] if published_day(match["iso"]) else None
    if match["month"] or match["month2"]:
        month = _month(match["month"] or match["month2"])
        day = _number(match["day"] or match["day2"])
        return _day(match["year"] or match["year2"], month, day, today)
    return f"{match['year3']}-{_month(match['month3']):02d}" if match["month3"] else None


def _part_of_year(match: re.Match[str]) -> str | None:
    """A season, a quarter, a decade."""
    if match["season"]:
        return f"{match['year7']}-{SEASONS[match['season'].lower()]}"
    if match["quarter"]:
        return f"{match['year8']}-{QUARTERS[match['quarter'].lower()]}"
    return match["decade"][:3] + "X" if match["decade"] else None


def _alone(match: re.Match[str]) -> str | None:
    """A year by itself, *about* or *since* it."""
    if not match["alone"]:
        return None
    return match["alone"] + ("~" if match["about"] else "") + ("/.." if match["since"] else "")


def _month(name: str) -> int:
    return MONTH_NUMBERS[name[:3].lower()]


def _number(day: str) -> int:
    return int(re.sub(r"\D", "", day))


def _day(year: str | None, month: int, day: int, today: date | None) -> str | None:
    """A day of the year given, else of the year that brings it nearest to publication, else of none."""
    if year is not None or today is None:
        is_day = _day_of(int(year or LEAP_YEAR), month, day) is not None
        return f"{year or '-'}-{month:02d}-{day:02d}" if is_day else None
    near = (_day_of(year, month, day) for year in (today.year - 1, today.year, today.year + 1))
    found = [one for one in near if one is not None]
    return min(found, key=lambda one: abs(one - today)).isoformat() if found else None


def _day_of(year: int, month: int, day: int) -> date | None:
    """That day, or None where the calendar has none."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _relative(match: re.Match[str], today: date) -> str | None:
    """What the day of publication makes of *today*, *last year*, *in March*, *Friday last week*."""
    if match["relative"]:
        days = RELATIVE_DAYS[match["relative"].lower()]
        return (today + timedelta(days=days)).isoformat()
    if match["unit"]:
        step = STEPS[match["which"].lower()]
        months = today.year * 12 + today.month - 1 + step
        is_year = match["unit"] == YEAR_UNIT
        return f"{today.year + step:04d}" if is_year else f"{months // 12:04d}-{months % 12 + 1:02d}"
    if match["bare"]:
        return _bare_month(match, today)
    return _weekday(match, today) if match["weekday"] else None


def _bare_month(match: re.Match[str], today: date) -> str:
    """*in March*: the last one, or the next where the words look ahead."""
    month = _month(match["bare"])
    is_ahead = AHEAD.search(match.string, max(0, match.start() - 60), match.start() - 3) is not None
    year = today.year - (month > today.month and not is_ahead) + (month < today.month and is_ahead)
    return f"{year:04d}-{month:02d}"


def _weekday(match: re.Match[str], today: date) -> str | None:
    """The nearest such weekday up to the day of publication; later only where the words look ahead."""
    wanted = WEEKDAYS[match["weekday"].lower()]
    if match["week"]:
        monday = today - timedelta(days=today.weekday())
        return (monday + timedelta(days=wanted + (7 if match["week"] == NEXT else -7))).isoformat()
    before = match.string[max(0, match.start() - 8) : match.start()].lower()
    if OTHER_DAY_BEFORE.search(before):
        return None
    if AHEAD.search(match.string, max(0, match.start() - 60), match.start()) is not None:
        return (today + timedelta(days=(wanted - today.weekday() - 1) % 7 + 1)).isoformat()
    return (today - timedelta(days=(today.weekday() - wanted) % 7)).isoformat()
