"""Sketches and bands: what the ledger holds that may bear on a page, asked for in bulk, and what it keeps."""

from __future__ import annotations

import json
from array import array
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any, Literal

import sqlalchemy as sa
from sqlmodel import Session, col, select

from onrecord.duplicates import NO_URL, WINDOW, Known, Shown, shared_bands_needed
from onrecord.types import Candidate, Sketch
from storage import tables
from storage.bulk import add_missing, insert_new
from storage.periods import UNDATED, period_of, periods_around
from storage.sightings import in_order

MOST_CANDIDATES = 100  # asked for at once: 6,400 bands


def known_by(opened: Session, candidates: Sequence[Candidate]) -> Known:
    """What the ledger holds that may bear on these pages; texts elsewhere only within the date window."""
    same_work = _judged(opened, "article_key", {c.article_key for c in candidates})
    same_words = _judged(opened, "text_key", {c.text_key for c in candidates})
    return Known(
        versions=frozenset((article, version) for article, version, _ in same_work),
        article_keys=frozenset(article for article, _, _ in same_work),
        text_keys=frozenset(text for article, _, text in same_words if article.startswith(NO_URL)),
        neighbours=tuple(_neighbours(opened, candidates)),
        last=_last_shown(opened, {article for article, _, _ in same_work}),
    )


def _judged(opened: Session, column: str, keys: Collection[str]) -> list[tuple[str, str, str]]:
    """Article, version and text keys of the judged versions that have one of these keys."""
    version = tables.ArticleVersion
    statement = (
        select(version.article_key, version.version_key, version.text_key)
        .join(tables.Sketch)
        .where(col(getattr(version, column)).in_(sorted(keys)))
    )
    return list(opened.exec(statement).all())


def _last_shown(opened: Session, article_keys: Collection[str]) -> dict[str, Shown]:
    """Which version the pages of these articles showed last, of those that were judged."""
    version, sighting, page = tables.ArticleVersion, tables.Sighting, tables.Page
    statement = (
        sa.select(
            col(version.article_key), col(version.version_key), col(sighting.shown_at), col(sighting.seen_at),
            col(page.locator),
        )
        .join_from(version, sighting, col(sighting.version_id) == col(version.id))
        .join(page, col(page.id) == col(sighting.page_id))
        .where(col(version.article_key).in_(sorted(article_keys)), col(page.verdict).is_not(None))
        .order_by(*in_order())
    )  # fmt: skip
    return {
        article: Shown(shown, (at, seen, len(place), place))
        for article, shown, at, seen, place in opened.connection().execute(statement)
    }


# -- texts elsewhere ---------------------------------------------------------------------------


def _neighbours(opened: Session, candidates: Sequence[Candidate]) -> list[Candidate]:
    """The judged versions that share bands enough with one of these, in the order of their keys."""
    found: set[int] = set()
    for group in (candidates[i : i + MOST_CANDIDATES] for i in range(0, len(candidates), MOST_CANDIDATES)):
        for periods, members in _by_periods(opened, group):
            found |= _meeting(opened, periods, members)
    found |= _versions_of(opened, {c.copied_from for c in candidates if c.copied_from is not None})
    remembered = [version for part in _parts(sorted(found)) for version in _remembered(opened, part)]
    return sorted(remembered, key=lambda version: version.key)


def _versions_of(opened: Session, article_keys: Collection[str]) -> set[int]:
    """The judged versions of these works."""
    if not article_keys:
        return set()
    version = tables.ArticleVersion
    statement = (
        select(version.id).join(tables.Sketch).where(col(version.article_key).in_(sorted(article_keys)))
    )
    return {number or 0 for number in opened.exec(statement)}


def _by_periods(
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


def _meeting(opened: Session, periods: Sequence[int], candidates: Sequence[Candidate]) -> set[int]:
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


def _parts(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    return (ids[i : i + 1000] for i in range(0, len(ids), 1000))


def _remembered(opened: Session, version_ids: Sequence[int]) -> list[Candidate]:
    """The versions as the judge remembers them; their texts stay where they are."""
    version, kept = tables.ArticleVersion, tables.Sketch
    statement = sa.select(
        col(version.version_key), col(version.article_key), col(version.text_key), col(version.published_at),
        col(kept.sketch_version), col(kept.n_words), col(kept.bands), col(kept.shingles),
    ).join_from(version, kept).where(col(version.id).in_(version_ids))  # fmt: skip
    return [_candidate(*row) for row in opened.connection().execute(statement)]


def _candidate(
    version_key: str, article_key: str, text_key: str, published_at: datetime | None, sketch_version: str,
    n_words: int, bands: bytes, shingles: bytes,
) -> Candidate:  # fmt: skip
    remembered = Sketch(
        sketch_version, n_words, tuple(memoryview(bands).cast("q")), tuple(memoryview(shingles).cast("I"))
    )
    return Candidate(version_key, article_key, text_key, version_key, published_at, remembered)


# -- writing -----------------------------------------------------------------------------------


def add_sketches(
    opened: Session, judged: Sequence[tuple[int, datetime | None, Sketch]], snapshot_id: int | None
) -> None:
    """These versions (id, date, sketch) can be found again by their words; those that could, as before."""
    once = {version: (published_at, kept) for version, published_at, kept in judged}
    rows: list[dict[str, object]] = [
        {
            "version_id": version,
            "sketch_version": kept.version,
            "snapshot_id": snapshot_id,
            "n_words": kept.n_words,
            "shingles": _packed("I", kept.shingles),
            "bands": _packed("q", kept.bands),
        }
        for version, (_, kept) in sorted(once.items())
    ]
    added = insert_new(opened, tables.Sketch, rows, "version_id")
    _add_bands(
        opened,
        sorted(
            (period, band, version)
            for version, (published_at, kept) in once.items()
            if version in added
            for period in [period_of(published_at)]
            for band in {folded(band) for band in kept.bands}
        ),
    )


def _add_bands(opened: Session, rows: Sequence[tuple[int, int, int]]) -> None:
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


def _packed(kind: Literal["I", "q"], numbers: Sequence[int]) -> bytes:
    return array(kind, numbers).tobytes()


def add_twins(opened: Session, pairs: Iterable[tuple[int, int]], sketch_version: str) -> None:
    """These pairs of versions are known to carry substantially the same text."""
    sorted_pairs = sorted({(min(pair), max(pair)) for pair in pairs})
    rows: list[dict[str, object]] = [
        {"a_version_id": a, "b_version_id": b, "sketch_version": sketch_version}
        for a, b in sorted_pairs
        if a != b
    ]
    add_missing(opened, tables.TextTwin, rows)


def add_verdicts(opened: Session, verdicts: Sequence[tuple[int, str]]) -> None:
    """These pages (id, verdict) know what they are."""
    pages = tables.Page.__table__  # type: ignore[attr-defined]
    pages_by_verdict: dict[str, list[int]] = defaultdict(list)
    for page, verdict in verdicts:
        pages_by_verdict[verdict].append(page)
    for verdict, ids in pages_by_verdict.items():
        opened.connection().execute(sa.update(pages).where(pages.c.id.in_(ids)).values(verdict=verdict))
