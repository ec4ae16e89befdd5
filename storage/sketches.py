"""Sketches and bands: what the ledger holds that may bear on a page, asked for in bulk, and what it keeps."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import datetime
from typing import Literal

import sqlalchemy as sa
from sqlmodel import Session, col, select

from onrecord.duplicates import NO_URL, Known, Shown
from onrecord.types import Candidate, Sketch
from storage import tables
from storage.bands import add_bands, by_periods, folded, meeting
from storage.bulk import add_missing, insert_new
from storage.periods import period_of
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
        for periods, members in by_periods(opened, group):
            found |= meeting(opened, periods, members)
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
    add_bands(
        opened,
        sorted(
            (period, band, version)
            for version, (published_at, kept) in once.items()
            if version in added
            for period in [period_of(published_at)]
            for band in {folded(band) for band in kept.bands}
        ),
    )


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
