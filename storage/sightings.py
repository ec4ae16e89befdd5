"""Sightings: which page showed which version of an article, in which order."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col, select

from storage import tables
from storage.ledger import add_missing


def add_sighting(opened: Session, page: tables.Page, version_id: int, stated_at: datetime | None) -> None:
    """The page is on record as having shown the version.

    A page from the network showed it when it was fetched. When a file was read says nothing about that:
    there the publisher's own date counts, where it gives one.
    """
    shown_at = page.read_at if page.address_id is not None else stated_at or page.read_at
    row: dict[str, object] = {
        "page_id": page.id,
        "version_id": version_id,
        "shown_at": shown_at,
        "seen_at": page.read_at,
    }
    add_missing(opened, tables.Sighting, [row])


def move_sighting(opened: Session, page_id: int, version_id: int) -> None:
    """The page is on record as having shown another version than was thought: the same words elsewhere."""
    moved = sa.update(tables.Sighting).where(col(tables.Sighting.page_id) == page_id)
    opened.connection().execute(moved.values(version_id=version_id))


def sightings_of(opened: Session, article_id: int) -> list[tables.Sighting]:
    """What the stored pages of the article showed, in order."""
    statement = (
        select(tables.Sighting)
        .join(tables.ArticleVersion, col(tables.ArticleVersion.id) == col(tables.Sighting.version_id))
        .join(tables.Page, col(tables.Page.id) == col(tables.Sighting.page_id))
        .where(tables.ArticleVersion.article_id == article_id, col(tables.Page.outcome).is_not(None))
        .order_by(*in_order())
    )
    return list(opened.exec(statement.execution_options(populate_existing=True)))


def in_order() -> list[Any]:
    """By when they were shown, then read, then by place: line 9 of a file before its line 10."""
    sighting, page = tables.Sighting, tables.Page
    by_place = [sa.func.length(col(page.locator)), col(page.locator), col(page.page_key)]
    return [col(sighting.shown_at), col(sighting.seen_at), *by_place]
