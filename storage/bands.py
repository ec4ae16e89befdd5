"""Bands of sketches: versions that share enough of them are found by them."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session

from onrecord.duplicates import WINDOW, shared_bands_needed
from onrecord.types import Candidate
from storage.periods import UNDATED, period_of, periods_around


def by_periods(
    opened: Session, candidates: Sequence[Candidate]
) -> Iterator[tuple[list[int], list[Candidate]]]:
    """Candidates with the periods in which to look: those around their date, or all where they have none."""
    groups: dict[int, list[Candidate]] = {}
    for candidate in candidates:
        groups.setdefault(period_of(candidate.published_at), []).append(candidate)
    there = _all_periods(opened)  # to look where nothing is costs as much as where something is
    for period, members in groups.items():
        dates = [c.published_at for c in members if c.published_at is not None]
        around = {p for date in dates for p in periods_around(date, WINDOW)}
        yield [p for p in there if period == UNDATED or p in around], members


def _all_periods(opened: Session) -> list[int]:
    """The periods that there are, found by leaping over the index."""
    statement = sa.text(
        "WITH RECURSIVE p(n) AS (SELECT min(period) FROM bands UNION ALL "
        "SELECT (SELECT min(period) FROM bands WHERE period > p.n) FROM p WHERE p.n IS NOT NULL) "
        "SELECT n FROM p WHERE n IS NOT NULL"
    )
    return [period for (period,) in opened.connection().execute(statement)]


def meeting(opened: Session, periods: Sequence[int], candidates: Sequence[Candidate]) -> set[int]:
    """The versions of these periods that share bands enough with one of the candidates."""
    bands = [{folded(band) for band in candidate.sketch.bands} for candidate in candidates]
    wanted = sorted(set().union(*bands))
    if not wanted or not periods:
        return set()
    sharing: dict[int, list[int]] = {}
    for band, version in _look_up(opened, periods, wanted):
        sharing.setdefault(band, []).append(version)
    found: set[int] = set()
    for mine in bands:
        shared = Counter(v for band in mine for v in sharing.get(band, ()))
        found.update(version for version, n in shared.items() if n >= shared_bands_needed)
    return found


# The lists are tables, joined in this order: neither engine may read the bands from end to end instead,
# whatever it believes of a table that nobody has counted yet. OFFSET keeps the innermost by itself.
_LOOK_UP_SQLITE = sa.text(
    "SELECT b.band, b.version_id FROM json_each(:periods) p CROSS JOIN json_each(:bands) w "
    "CROSS JOIN bands b WHERE b.period = p.value AND b.band = w.value"
)


_LOOK_UP_POSTGRES = sa.text(
    "SELECT w, b.version_id FROM unnest(CAST(:periods AS integer[])) p "
    "CROSS JOIN unnest(CAST(:bands AS integer[])) w "
    "CROSS JOIN LATERAL (SELECT version_id FROM bands WHERE period = p AND band = w OFFSET 0) b"
)


def _look_up(opened: Session, periods: Sequence[int], bands: Sequence[int]) -> Iterable[tuple[int, int]]:
    connection = opened.connection()
    if connection.dialect.name == "sqlite":
        lists = {"periods": json.dumps(list(periods)), "bands": json.dumps(list(bands))}
        return [(band, version) for band, version in connection.execute(_LOOK_UP_SQLITE, lists)]
    given = {"periods": _listed(periods), "bands": _listed(bands)}
    return [(band, version) for band, version in connection.execute(_LOOK_UP_POSTGRES, given)]


def _listed(numbers: Iterable[int]) -> str:
    """An array as PostgreSQL reads it: its driver takes longer to write one than the server to read it."""
    return f"{{{','.join(map(str, numbers))}}}"


def folded(band: int) -> int:
    """The band in 32 bits, signed: a smaller row. Where chance makes two meet, the check parts them."""
    bits = (band ^ band >> 32) & 0xFFFFFFFF
    return bits - (1 << 32) if bits >> 31 else bits


def add_bands(opened: Session, rows: Sequence[tuple[int, int, int]]) -> None:
    """In one go, sorted: 64 rows a version are most of what judging writes."""
    connection = opened.connection()
    if connection.dialect.name == "sqlite":
        insert = "INSERT OR IGNORE INTO bands (period, band, version_id) VALUES (?, ?, ?)"
        if rows:
            connection.exec_driver_sql(insert, list(rows))
        return
    driver: Any = connection.connection.driver_connection  # COPY asks less than half of the server
    with driver.cursor() as cursor, cursor.copy("COPY bands (period, band, version_id) FROM STDIN") as copy:
        copy.write("".join([f"{period}\t{band}\t{version}\n" for period, band, version in rows]))
