"""Sketches by an earlier method: which texts have one, and a new one in its place."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Session, col, delete, select

from onrecord.sketches import SKETCH_VERSION
from onrecord.types import Sketch
from storage import tables
from storage.bands import folded
from storage.periods import period_of
from storage.sketches import add_sketches


def outdated(opened: Session, below: int | None, limit: int) -> list[tuple[int, datetime | None, str]]:
    """Versions (id, date, text) that another method sketched, the newest first, from an id downwards."""
    version, kept = tables.ArticleVersion, tables.Sketch
    statement = select(version.id, version.published_at, version.text).join(kept).where(
        kept.sketch_version != SKETCH_VERSION
    )  # fmt: skip
    if below is not None:
        statement = statement.where(col(version.id) < below)
    found = opened.exec(statement.order_by(col(version.id).desc()).limit(limit))
    return [(number or 0, published_at, text) for number, published_at, text in found]


def renew(
    opened: Session, sketched: Sequence[tuple[int, datetime | None, Sketch]], snapshot_id: int | None
) -> None:
    """These versions are found by these sketches alone; what they were judged to be stays as it was."""
    dates = {version: published_at for version, published_at, _ in sketched}
    for kept in opened.exec(select(tables.Sketch).where(col(tables.Sketch.version_id).in_(sorted(dates)))):
        bands = {folded(band) for band in memoryview(kept.bands).cast("q")}
        opened.connection().execute(
            delete(tables.Band).where(
                col(tables.Band.version_id) == kept.version_id,
                col(tables.Band.period) == period_of(dates[kept.version_id]),
                col(tables.Band.band).in_(sorted(bands)),
            )
        )
        opened.delete(kept)
    opened.flush()
    add_sketches(opened, sketched, snapshot_id)
