"""Times: when what a content tells happens, and whether two contents tell of times that cannot be one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from itertools import product

from onrecord.english.calendar import DAYS, MONTHS
from onrecord.english.time_words import (
    CLOCK,
    EARLY,
    IN_DECADE,
    IN_MONTH,
    IN_YEAR,
    LATE,
    MIDNIGHT,
    NEAR,
    PART,
    RELATIVE,
    SEASON,
    STAMPED,
    TURN,
    UNITS,
    WEEKDAY,
    WHICH,
)

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
        weekdays=frozenset(DAYS.index(match["day"]) for match in WEEKDAY.finditer(lower)),
        minutes=frozenset(_minutes(lower)),
        parts=frozenset(PART[word] for word in words & PART.keys()),
        seasons=frozenset(match["season"] for match in SEASON.finditer(lower)),
        is_at_turn=not words.isdisjoint(TURN),
    )


def _named(content: str, published: date) -> Iterator[tuple[date, date]]:
    """First and last day of each time that is named: *4 March*, *in May*, *in 2031*."""
    dated = list(_in_months(content, published))
    yield from dated
    if not dated:  # *4 May 2031* is that day
        for match in IN_YEAR.finditer(content):
            yield date(int(match["year"]), 1, 1), date(int(match["year"]), 12, 31)
    for match in IN_DECADE.finditer(content):
        yield date(int(match["decade"]), 1, 1), date(int(match["decade"]) + 9, 12, 31)


def _near(lower: str, published: date) -> Iterator[tuple[date, date]]:
    """The same of what hangs on the day of publication: *yesterday*, *last month*."""
    for match in RELATIVE.finditer(lower):
        first, last = _days_away(match)
        yield published + timedelta(days=first), published + timedelta(days=last)


def _in_months(content: str, published: date) -> Iterator[tuple[date, date]]:
    for match in IN_MONTH.finditer(content):
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
    if words.startswith(EARLY):
        return first, first.replace(day=15)
    return (first.replace(day=16), last) if words.startswith(LATE) else (first, last)


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
        return NEAR[match["day"]], NEAR[match["day"]]
    nearest, farthest, half = UNITS[match["unit"]]
    which = WHICH[match["which"]]
    return (-half, half) if not which else (nearest, farthest) if which > 0 else (-farthest, -nearest)


def _minutes(lower: str) -> Iterable[int]:
    for match in CLOCK.finditer(lower):
        if STAMPED.search(lower, 0, match.start()):
            continue
        if match["word"]:
            yield 0 if match["word"] == MIDNIGHT else 12 * 60
        elif match["hour24"]:
            yield int(match["hour24"]) * 60 + int(match["minute24"])
        else:
            yield (int(match["hour"]) % 12 + 12 * (match["half"] == "p")) * 60 + int(match["minute"] or 0)
