"""Dates in a text as EDTF, a year added only where the text or the publication date gives it."""

from __future__ import annotations

import re
from datetime import date, timedelta

from onrecord.types import ClaimDate, Spans

MONTHS = {
    name: i
    for i, name in enumerate(
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"], 1
    )
}
WEEKDAYS = {
    name: i
    for i, name in enumerate(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"])
}
# EDTF's numbers for seasons and quarters (ISO 8601-2, levels 1 and 2).
SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
QUARTERS = {"first": 33, "second": 34, "third": 35, "fourth": 36}
MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"Jan\.?|Feb\.?|Mar\.|Apr\.?|Jun\.?|Jul\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?)"
)
YEAR = r"(?:1[5-9]|20)\d\d"
DAY = r"\d{1,2}(?:st|nd|rd|th)?"
WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
TO = r"\s?(?:[-–—]|to|until|through)\s?"
DATE = re.compile(
    rf"\b(?P<iso>\d{{4}}-\d\d-\d\d)\b"
    rf"|\b(?:between\s(?P<from1>{YEAR})\sand\s(?P<to1>{YEAR})|(?:from\s)?(?P<from2>{YEAR}){TO}(?P<to2>{YEAR}))\b"
    rf"|\b(?:from\s|between\s)?(?P<month4>{MONTH}){TO}(?P<month5>{MONTH})\s(?P<year5>{YEAR})\b"
    rf"|\b(?P<month6>{MONTH})\s(?P<day6>{DAY}){TO}(?P<day7>{DAY})\b(?!\s?%|,\d{{3}}\b)(?:,?\s(?P<year6>{YEAR})\b)?"
    rf"|\b(?P<month>{MONTH})\s(?P<day>{DAY})\b(?!\s?%|,\d{{3}}\b)(?:,?\s(?P<year>{YEAR})\b)?"
    rf"|\b(?P<day2>{DAY})(?: of)?\s(?P<month2>{MONTH})(?!\w)(?:,?\s(?P<year2>{YEAR})\b)?"
    rf"|\b(?P<month3>{MONTH})\s(?P<year3>{YEAR})\b"
    rf"|\b(?P<season>(?i:spring|summer|autumn|fall|winter))\s(?:of\s)?(?P<year7>{YEAR})\b"
    rf"|\b(?P<quarter>(?i:first|second|third|fourth))\squarter\s(?:of\s)?(?P<year8>{YEAR})\b"
    rf"|\b(?P<decade>(?:1[5-9]|20)\d0)s\b"
    rf"|\b(?P<since>[Ss]ince\s)?(?P<about>(?:[Aa]bout|[Aa]round|[Cc]irca)\s)?(?P<alone>{YEAR})\b(?!\s?%|,\d)"
    rf"|\b(?P<weekday>{WEEKDAY})(?:\s(?P<week>last|next)\sweek)?\b"
    rf"|\b(?P<relative>[Tt]oday|[Yy]esterday|[Tt]omorrow)\b"
    rf"|\b(?P<which>[Ll]ast|[Tt]his|[Nn]ext)\s(?P<unit>year|month)\b"
    rf"|\b(?<=[Ii]n\s)(?P<bare>{MONTH})\b(?!\s\d)"
)
# What every date holds: most contents have none of it, and need not be read for each kind.
DATED = re.compile(r"\d|day\b|omorrow\b|st year\b|is year\b|xt year\b|t month\b|s month\b|[Ii]n [A-Z]")
# *until* and *by* look ahead only right before the day: *was found by a trawler on Monday* is past.
AHEAD = re.compile(
    r"\b(?:will|(?:is|are|plans?|expected) to|to be|due|scheduled|planned for|meets?|session for)\b[^.;]*$"
    r"|\b(?:until|by)\s(?:(?:the|end|of|late|early|noon|midday|midnight|on|next)\s)*$"
)


def find_dates(text: str, spans: Spans, published: str | None) -> tuple[ClaimDate, ...]:
    """The dates of a content; weekdays and *yesterday* only where the day of publication is known."""
    today = published_day(published)
    found = []
    for start, end in spans:
        if not DATED.search(text, start, end):
            continue
        for match in DATE.finditer(text, start, end):
            edtf = _edtf(match, today)
            if edtf is not None:
                found.append(ClaimDate(match.span(), edtf))
    return tuple(found)


def published_day(published: str | None) -> date | None:
    """The day of publication by the publisher's own clock, or None."""
    if published is None or not re.match(r"\d{4}-\d\d-\d\d", published):
        return None
    try:
        return date.fromisoformat(published[:10])
    except ValueError:
        return None


def _edtf(match: re.Match[str], today: date | None) -> str | None:
    for read in (_span, _dated, _part_of_year):
        found = read(match, today)
        if found is not None:
            return found
    if match["alone"]:
        return match["alone"] + ("~" if match["about"] else "") + ("/.." if match["since"] else "")
    return None if today is None else _relative(match, today)


def _span(match: re.Match[str], today: date | None) -> str | None:
    """From one year, month or day to another."""
    first, last = match["from1"] or match["from2"], match["to1"] or match["to2"]
    if first:
        return f"{first}/{last}" if first < last else None
    if match["month4"]:
        months = (_month(match["month4"]), _month(match["month5"]))
        return f"{match['year5']}-{months[0]:02d}/{match['year5']}-{months[1]:02d}"
    if match["month6"]:
        month = _month(match["month6"])
        days = [_day(match["year6"], month, _number(match[k]), today) for k in ("day6", "day7")]
        return f"{days[0]}/{days[1]}" if all(days) else None
    return None


def _dated(match: re.Match[str], today: date | None) -> str | None:
    """A day of a month, or a month of a year."""
    if match["iso"]:
        return match["iso"] if published_day(match["iso"]) else None
    if match["month"] or match["month2"]:
        month = _month(match["month"] or match["month2"])
        day = _number(match["day"] or match["day2"])
        return _day(match["year"] or match["year2"], month, day, today)
    return f"{match['year3']}-{_month(match['month3']):02d}" if match["month3"] else None


def _part_of_year(match: re.Match[str], _: date | None) -> str | None:
    """A season, a quarter, a decade."""
    if match["season"]:
        return f"{match['year7']}-{SEASONS[match['season'].lower()]}"
    if match["quarter"]:
        return f"{match['year8']}-{QUARTERS[match['quarter'].lower()]}"
    return match["decade"][:3] + "X" if match["decade"] else None


def _month(name: str) -> int:
    return MONTHS[name[:3].lower()]


def _number(day: str) -> int:
    return int(re.sub(r"\D", "", day))


def _day(year: str | None, month: int, day: int, today: date | None) -> str | None:
    """A day of the year given, else of the year that brings it nearest to publication, else of none."""
    if not 1 <= day <= 31:
        return None
    if year is not None or today is None:
        return f"{year or '-'}-{month:02d}-{day:02d}"
    nearest: list[date] = []
    for candidate in (today.year - 1, today.year, today.year + 1):
        try:
            nearest.append(date(candidate, month, day))
        except ValueError:
            continue
    return min(nearest, key=lambda d: abs(d - today)).isoformat() if nearest else None


def _relative(match: re.Match[str], today: date) -> str | None:
    """What the day of publication makes of *today*, *last year*, *in March*, *Friday last week*."""
    if match["relative"]:
        days = {"today": 0, "yesterday": -1, "tomorrow": 1}[match["relative"].lower()]
        return (today + timedelta(days=days)).isoformat()
    if match["unit"]:
        step = {"last": -1, "this": 0, "next": 1}[match["which"].lower()]
        months = today.year * 12 + today.month - 1 + step
        return str(today.year + step) if match["unit"] == "year" else f"{months // 12}-{months % 12 + 1:02d}"
    if match["bare"]:
        return _bare_month(match, today)
    return _weekday(match, today)


def _bare_month(match: re.Match[str], today: date) -> str:
    """*in March*: the last one, or the next where the words look ahead."""
    month = _month(match["bare"])
    is_ahead = AHEAD.search(match.string, max(0, match.start() - 60), match.start() - 3) is not None
    year = today.year - (month > today.month and not is_ahead) + (month < today.month and is_ahead)
    return f"{year}-{month:02d}"


def _weekday(match: re.Match[str], today: date) -> str | None:
    """The nearest such weekday up to the day of publication; later only where the words look ahead."""
    wanted = WEEKDAYS[match["weekday"].lower()]
    if match["week"]:
        monday = today - timedelta(days=today.weekday())
        return (monday + timedelta(days=wanted + (7 if match["week"] == "next" else -7))).isoformat()
    before = match.string[max(0, match.start() - 8) : match.start()].lower()
    if re.search(r"next $|(?:this|last|every|each) $|s $", before):
        return None
    if AHEAD.search(match.string, max(0, match.start() - 60), match.start()) is not None:
        return (today + timedelta(days=(wanted - today.weekday() - 1) % 7 + 1)).isoformat()
    return (today - timedelta(days=(today.weekday() - wanted) % 7)).isoformat()
