"""Cleans again what is stored: the page shows a new version of its article, or keeps the one it had."""

from __future__ import annotations

from dataclasses import replace

from sqlmodel import Session

from onrecord.claims import EXTRACTOR_VERSION
from onrecord.cleaning import CLEANER_VERSION
from onrecord.sketches import SKETCH_VERSION, sketch
from onrecord.types import CleanArticle, Rejected, RunRef
from storage import (
    articles,
    claimed,
    ledger,
    pairings,
    readings,
    sightings,
    sketches,
    snapshots,
    tables,
    works,
)
from storage.engine import one_at_a_time


def rewrite(
    opened: Session, page: tables.Page, made: CleanArticle | Rejected, run: RunRef
) -> tuple[str, int]:
    """The page shows what this cleaner made of it; its outcome and its run's account stay as they were.

    A page that is refused now, or would be another work, keeps its text: a person put it there once.
    """
    before = None if page.version_id is None else opened.get(tables.ArticleVersion, page.version_id)
    if isinstance(made, Rejected):
        return f"kept: {made.code}", 0
    if before is None:
        [(_, made)] = claimed.under_right_address(opened, [(page, made)])
        return _accept(opened, page, made, run)
    if claimed.is_under_own(page, before.article_key):
        made = replace(made, url=claimed.own_url(page))
    if before.article_id is None or articles.article_key(made.url, page.locator) != before.article_key:
        return "kept: another work", 0
    number = articles.add_version(opened, page, made, CLEANER_VERSION, run.now)
    if number == before.id:
        before.cleaner_version = CLEANER_VERSION
        if before.text == made.text:  # otherwise the same in substance: its blocks lie elsewhere
            before.blocks = articles.stored_blocks(made)
        opened.add(before)
        return "same text", 0
    _show(opened, page, number, run)
    return "new text", 1


def _accept(opened: Session, page: tables.Page, made: CleanArticle, run: RunRef) -> tuple[str, int]:
    """A page that was refused before is accepted now: it goes on like any other, in this run's account."""
    readings.accept_after_all(opened, page, run.id)
    page.version_id = articles.add_version(opened, page, made, CLEANER_VERSION, run.now)
    opened.add(page)
    opened.flush()
    ledger.open_work(opened, "judge", [page.id or 0], SKETCH_VERSION, run.id)
    return "accepted", 1


def _show(opened: Session, page: tables.Page, number: int, run: RunRef) -> None:
    one_at_a_time(opened, "judge")
    page.version_id = number
    opened.add(page)
    opened.flush()
    sightings.move_sighting(opened, page.id or 0, number)
    version = opened.get_one(tables.ArticleVersion, number)
    common = snapshots.newest(opened)
    kept = sketch(version.text, common.shingles)
    sketches.add_sketches(opened, [(number, version.published_at, kept)], common.id)
    placed = works.store_versions(opened, [number], run.now, run.id)
    ledger.open_work(opened, "extract", [number], EXTRACTOR_VERSION, run.id)
    pairings.open_edits(opened, placed.values(), run.id)
