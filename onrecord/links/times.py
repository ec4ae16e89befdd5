"""Times: when what a content tells happens, and whether two contents tell of times that cannot be one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from itertools import product

from onrecord.english.calendar import DAYS, MONTHS, SHORT_MONTHS
from onrecord.links.words import listed

_MONTH = "(?P<month>" + "|".join((*MONTHS, *SHORT_MONTHS)) + r")\b\.?"
_IN_MONTH = re.compile(
    rf"\b(?:(?P<before>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? {_MONTH}"
    rf"|{_MONTH.replace('month', 'month2')} (?P<behind>\d{{1,2}})(?:st|nd|rd|th)?(?![\d,.]\d|\d| per| %|%))"
    r"|\b(?:in|until|since|by|early|late|mid|last|next|this|of)[ -]"
    rf"{_MONTH.replace('month', 'month3')}\b(?! \d)",
    re.IGNORECASE,
)
_IN_YEAR = re.compile(r"\b(?:in|by|until|since|of|from) (?P<year>(?:19|20)\d\d)\b")
_IN_DECADE = re.compile(r"\b(?P<decade>(?:1[5-9]|20)\d0)s\b")
_RELATIVE = re.compile(
    r"\b(?P<which>last|this|past|previous|next|coming) (?P<unit>week|month|year)\b"
    r"|\b(?P<day>yesterday|today|tonight|tomorrow)\b"
)
_WHICH = {"last": -1, "past": -1, "previous": -1, "this": 0, "next": 1, "coming": 1}
_UNITS = {
    "week": (1, 14, 7),
    "month": (7, 39, 31),
    "year": (40, 730, 366),
}  # nearest, farthest, half of *this*
_NEAR = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}
_WEEKDAY = re.compile(rf"\b(?P<day>{'|'.join(DAYS)})s?\b")
_CLOCK = re.compile(
    r"\b(?P<hour>\d{1,2})(?:[:.] ?(?P<minute>\d\d))? ?(?P<half>[ap])\.?m\b|\b(?P<word>noon|midnight|midday)\b"
    r"|\b(?:at|by|until|from|since|around|about|before|after) (?P<hour24>\d{1,2}):(?P<minute24>\d\d)\b"
)
_STAMPED = re.compile(
    r"\b(?:19|20)\d\d,? (?:at )?$"
)  # *March 14, 2013 at 11:51 AM*: of the text, not of what it tells
_PART = {
    **dict.fromkeys(listed("morning dawn daybreak sunrise"), "morning"),
    "afternoon": "afternoon",
    **dict.fromkeys(listed("evening night nights nightfall dusk sunset"), "night"),
}
_SEASON = re.compile(
    r"\b(?:the|this|last|next|in|every|early|late) (?P<season>spring|summer|autumn|fall|winter)\b"
)
_TURN = frozenset(listed("early late night overnight midnight evening tonight dawn"))  # one night, two days
_WORD = re.compile(r"[a-z]+")
_HALF_AN_HOUR = 30
_UNDATED = date(2000, 6, 15)  # any day will do where neither was published on one


@dataclass(frozen=True, slots=True)
class Times:
    """The times that a content names: spans of days, weekdays, minutes of the day, its parts, seasons."""

    spans: tuple[tuple[date, date], ...] = ()
    near: tuple[
        tuple[date, date], ...
    ] = ()  # of what hangs on the day of publication, which may be a day off
    weekdays: frozenset[int] = frozenset()
    minutes: frozenset[int] = frozenset()
    parts: frozenset[str] = frozenset()
    seasons: frozenset[str] = frozenset()
    is_at_turn: bool = False  # about midnight, which belongs to two days


def are_apart(one: Times, other: Times) -> bool:
    """True where both name a time of one kind and no two of those meet."""
    if _never_meet(one.spans, other.spans) or _never_meet(one.near, other.near):
        return True
    if _are_other_days(one, other) or _are_other_hours(one.minutes, other.minutes):
        return True
    is_turn = one.is_at_turn and other.is_at_turn
    if one.parts and other.parts and one.parts.isdisjoint(other.parts) and not is_turn:
        return True
    return bool(one.seasons and other.seasons) and one.seasons.isdisjoint(other.seasons)


def _never_meet(one: tuple[tuple[date, date], ...], other: tuple[tuple[date, date], ...]) -> bool:
    if not one or not other:
        return False
    return not any(a[0] <= b[1] and b[0] <= a[1] for a, b in product(one, other))


def _are_other_days(one: Times, other: Times) -> bool:
    a, b = (x.weekdays or {start.weekday() for start, end in x.spans if start == end} for x in (one, other))
    if not a or not b or not (one.weekdays or other.weekdays) or not a.isdisjoint(b):
        return False
    nearest = min(min((x - y) % 7, (y - x) % 7) for x, y in product(a, b))
    return nearest > 1 or not (one.is_at_turn or other.is_at_turn)


def _are_other_hours(one: frozenset[int], other: frozenset[int]) -> bool:
    return bool(one and other) and all(abs(a - b) > _HALF_AN_HOUR for a, b in product(one, other))


@lru_cache(maxsize=10_000)
def times(content: str, published: date | None) -> Times:
    """The times that the words name; those that hang on the day of publication, from that day."""
    lower = content.lower()
    words = frozenset(_WORD.findall(lower))
    return Times(
        spans=tuple(_named(content, published or _UNDATED)),
        near=tuple(_near(lower, published or _UNDATED)),
        weekdays=frozenset(DAYS.index(match["day"]) for match in _WEEKDAY.finditer(lower)),
        minutes=frozenset(_minutes(lower)),
        parts=frozenset(_PART[word] for word in words & _PART.keys()),
        seasons=frozenset(match["season"] for match in _SEASON.finditer(lower)),
        is_at_turn=not words.isdisjoint(_TURN),
    )


def _named(content: str, published: date) -> Iterator[tuple[date, date]]:
    """First and last day of each time that is named: *4 March*, *in May*, *in 2031*."""
    dated = list(_in_months(content, published))
    yield from dated
    if not dated:  # *4 May 2031* is that day
        for match in _IN_YEAR.finditer(content):
            yield date(int(match["year"]), 1, 1), date(int(match["year"]), 12, 31)
    for match in _IN_DECADE.finditer(content):
        yield date(int(match["decade"]), 1, 1), date(int(match["decade"]) + 9, 12, 31)


def _near(lower: str, published: date) -> Iterator[tuple[date, date]]:
    """The same of what hangs on the day of publication: *yesterday*, *last month*."""
    for match in _RELATIVE.finditer(lower):
        first, last = _days_away(match)
        yield published + timedelta(days=first), published + timedelta(days=last)


def _in_months(content: str, published: date) -> Iterator[tuple[date, date]]:
    for match in _IN_MONTH.finditer(content):
        name = match["month"] or match["month2"] or match["month3"]
        if not name[0].isupper():
            continue  # *may*, *march*
        month = next(i for i, known in enumerate(MONTHS, 1) if known.startswith(name[:3].lower()))
        day = int(match["before"] or match["behind"] or 0)
        if day <= 28 or (day <= 31 and month != 2):
            first, last = _nearest(month, day, published)
            yield _part_of(match[0].lower(), first, last)


def _part_of(words: str, first: date, last: date) -> tuple[date, date]:
    """Of a month the half that *early* or *late* names."""
    if words.startswith("early"):
        return first, first.replace(day=15)
    return (first.replace(day=16), last) if words.startswith("late") else (first, last)


def _nearest(month: int, day: int, published: date) -> tuple[date, date]:
    """The day, or where it is 0 the month, in the year that brings it nearest to publication."""
    day_or_last = min(day, 30) or 28
    year = min(
        (published.year + n for n in (-1, 0, 1)),
        key=lambda y: abs((date(y, month, day_or_last) - published).days),
    )
    return date(year, month, min(day, 30) or 1), date(year, month, day_or_last)


def _days_away(match: re.Match[str]) -> tuple[int, int]:
    if match["day"]:
        return _NEAR[match["day"]], _NEAR[match["day"]]
    nearest, farthest, half = _UNITS[match["unit"]]
    which = _WHICH[match["which"]]
    return (-half, half) if not which else (nearest, farthest) if which > 0 else (-farthest, -nearest)


def _minutes(lower: str) -> Iterable[int]:
    for match in _CLOCK.finditer(lower):
        if _STAMPED.search(lower, 0, match.start()):
            continue
        if match["word"]:
            yield 0 if match["word"] == "midnight" else 12 * 60
        elif match["hour24"]:
            yield int(match["hour24"]) * 60 + int(match["minute24"])
        else:
            yield (int(match["hour"]) % 12 + 12 * (match["half"] == "p")) * 60 + int(match["minute"] or 0)
