"""The zones that publishers write behind a clock, as seconds from UTC; a zone with two meanings has none."""

from __future__ import annotations

import re
from datetime import datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

# what RFC 822 gives a meaning, and what feeds use besides; IST, AST and others stand for several zones
_HOURS = {
    "UT": 0, "UTC": 0, "GMT": 0, "Z": 0,
    "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7,
    "CET": 1, "CEST": 2, "MEZ": 1, "MESZ": 2, "BST": 1, "WET": 0, "WEST": 1, "EET": 2, "EEST": 3,
    "MSK": 3, "JST": 9, "KST": 9, "AEST": 10, "AEDT": 11, "NZST": 12, "NZDT": 13, "AKST": -9, "HST": -10,
}  # fmt: skip
_ZONE = re.compile(
    r"(?P<utc>UTC|GMT|UT)?\s?(?:(?P<sign>[+−-])(?P<hours>\d{1,2})(?::?(?P<minutes>\d\d))?)?\s*(?P<name>[A-Z]\S*)?",
    re.IGNORECASE,
)
_COMMENT = re.compile(r"\([^()]*\)|\[[\w/+-]*\]")
_PLACE = re.compile(r"[A-Za-z_]+(?:/[A-Za-z_-]+){1,2}")  # *Europe/Lisbon*
MOST_HOURS = 14  # no clock on earth is further from UTC


def zone_offset(zone: str, at: datetime | None = None) -> int | None:
    """Seconds east of UTC; None where the zone is missing, not known, or contradicts itself.

    ``-0000`` is how mail says that it does not know the zone (RFC 5322). The name of a place has its
    offset ``at`` the time that its clocks show, unless they show it twice or never.
    """
    written = _COMMENT.sub("", zone).strip()
    if at is not None and _PLACE.fullmatch(written):
        return _of_place(written, at)
    match = _ZONE.fullmatch(written)
    if match is None:
        return None
    name = (match["name"] or "").upper()
    named = _HOURS.get(name)
    if match["sign"] is None:
        return named * 3600 if named is not None else 0 if match["utc"] and not name else None
    offset = _numeric(match)
    contradicts = named is not None and offset != named * 3600
    return None if contradicts else offset


def _of_place(name: str, at: datetime) -> int | None:
    try:
        place = ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None
    first, second = (at.replace(tzinfo=place, fold=fold).utcoffset() for fold in (0, 1))
    if first is None or first != second or first.seconds % 60:
        return None
    return int(first.total_seconds())


def _numeric(match: re.Match[str]) -> int | None:
    hours, minutes = int(match["hours"]), int(match["minutes"] or 0)
    is_west = match["sign"] != "+"
    if hours > MOST_HOURS or minutes > 59 or (is_west and hours == minutes == 0):
        return None
    return (-1 if is_west else 1) * (hours * 3600 + minutes * 60)
