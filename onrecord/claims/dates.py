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
MONTH = (
    r"(?P<month>January|February|March|April|May|June|July|August|September|October|November|December|"
    r"Jan\.?|Feb\.?|Mar\.|Apr\.?|Jun\.?|Jul\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?)"
)
DATE = re.compile(
    rf"\b(?P<iso>\d{{4}}-\d\d-\d\d)\b"
    rf"|\b{MONTH}\s(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b(?!\s?%|,\d{{3}}\b)(?:,?\s(?P<year>(?:1[5-9]|20)\d\d)\b)?"
    rf"|\b(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?(?: of)?"
    rf"\s{MONTH.replace('month', 'month2')}\b(?:,?\s(?P<year2>(?:1[5-9]|20)\d\d)\b)?"
    rf"|\b{MONTH.replace('month', 'month3')}\s(?P<year3>(?:1[5-9]|20)\d\d)\b"
    rf"|\b(?P<decade>(?:1[5-9]|20)\d0)s\b"
    rf"|\b(?P<alone>(?:1[5-9]|20)\d\d)\b(?!\s?%|,\d)"
    rf"|\b(?P<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
    rf"|\b(?P<relative>today|yesterday|tomorrow)\b"
)


AHEAD = re.compile(
    r"\b(?:will|(?:is|are|plans?|expected) to|to be|due|scheduled|planned for|meets?|"
    r"session for|until|by)\b[^.;]*$"
)


def find_dates(text: str, spans: Spans, published: str | None) -> tuple[ClaimDate, ...]:
    """The dates of a content; weekdays and *yesterday* only where the day of publication is known."""
    today = published_day(published)
    found = []
    for start, end in spans:
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
    if match["iso"]:
        return match["iso"] if published_day(match["iso"]) else None
    if match["month"] or match["month2"]:
        month = MONTHS[(match["month"] or match["month2"])[:3].lower()]
        day = int(match["day"] or match["day2"])
        year = match["year"] or match["year2"]
        return _day(year, month, day, today)
    if match["month3"]:
        return f"{match['year3']}-{MONTHS[match['month3'][:3].lower()]:02d}"
    if match["decade"]:
        return match["decade"][:3] + "X"
    if match["alone"]:
        return match["alone"]
    return _relative(match, today)


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


def _relative(match: re.Match[str], today: date | None) -> str | None:
    """The nearest such weekday up to the day of publication; later only after *next* or *this*."""
    if today is None:
        return None
    if match["relative"]:
        return (
            today + timedelta(days={"today": 0, "yesterday": -1, "tomorrow": 1}[match["relative"]])
        ).isoformat()
    before = match.string[max(0, match.start() - 8) : match.start()].lower()
    if re.search(r"next $|(?:this|last|every|each) $|s $", before):
        return None
    ahead = AHEAD.search(match.string, max(0, match.start() - 60), match.start())
    if ahead is not None:
        return (
            today + timedelta(days=(WEEKDAYS[match["weekday"].lower()] - today.weekday() - 1) % 7 + 1)
        ).isoformat()
    back = (today.weekday() - WEEKDAYS[match["weekday"].lower()]) % 7
    return (today - timedelta(days=back)).isoformat()
