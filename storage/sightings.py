"""Sightings: which page showed which version of an article, in which order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col

from onrecord.types import Showing
from storage import tables
from storage.bulk import Row, add_missing, update_all


def add_sightings(opened: Session, shown: Iterable[tuple[tables.Page, int, datetime | None]]) -> None:
    """The pages are on record as having shown these versions; each with the date that its publisher states.

    A page from the network showed it when it was fetched. When a file was read says nothing about that:
    there the publisher's own date counts, where it gives one.
    """
    rows: list[Row] = [
        {
            "page_id": page.id,
            "version_id": version_id,
            "shown_at": page.read_at if page.address_id is not None else stated_at or page.read_at,
            "seen_at": page.read_at,
        }
        for page, version_id, stated_at in shown
    ]
    add_missing(opened, tables.Sighting, rows)


def move_sighting(opened: Session, page_id: int, version_id: int) -> None:
    """The page is on record as having shown another version than was thought: the same words elsewhere."""
    move_sightings(opened, {page_id: version_id})


def move_sightings(opened: Session, moves: Mapping[int, int]) -> None:
    """As ``move_sighting`` for several pages, each with the version that it showed."""
    rows: list[Row] = [{"page_id": page, "version_id": moves[page]} for page in sorted(moves)]
    update_all(opened, tables.Sighting, rows, "page_id")


@dataclass(frozen=True, slots=True)
class Shown:
    """A stored page of an article, the version that it showed, and when it was read, now and before."""

    page_id: int
    version_id: int
    seen_at: datetime
    previous_at: datetime | None


def shown_by(opened: Session, article_ids: Collection[int]) -> dict[int, list[Shown]]:
    """What the stored pages of each article showed, in order."""
    sighting, page, version = tables.Sighting, tables.Page, tables.ArticleVersion
    columns = (version.article_id, page.id, version.id, sighting.seen_at, page.previous_at)
    statement = _stored(*map(col, columns)).where(col(version.article_id).in_(sorted(article_ids)))
    found: dict[int, list[Shown]] = defaultdict(list)
    for article, *shown in opened.connection().execute(statement):
        found[article].append(Shown(*shown))
    return found


def in_order_shown(opened: Session, article_keys: Collection[str]) -> list[int]:
    """The versions that the stored pages of these works showed, in order."""
    version = tables.ArticleVersion
    statement = _stored(col(version.id)).where(col(version.article_key).in_(sorted(article_keys)))
    return list(opened.connection().execute(statement).scalars())


def _stored(*columns: Any) -> sa.Select[Any]:
    sighting, page, version = tables.Sighting, tables.Page, tables.ArticleVersion
    return (
        sa.select(*columns)
        .join_from(sighting, version, col(version.id) == col(sighting.version_id))
        .join(page, col(page.id) == col(sighting.page_id))
        .where(col(page.outcome).is_not(None))
        .order_by(*in_order())
    )


@dataclass(frozen=True, slots=True)
class ShownText:
    """A page with the text it showed, as the judge asks for it."""

    page_id: int
    version_id: int
    text: str
    page_key: str
    article_key: str
    text_key: str
    version_key: str
    published_at: datetime | None
    copied_from: str | None
    showing: Showing


def shown_texts(opened: Session, page_ids: Sequence[int]) -> list[ShownText]:
    """What these pages showed."""
    sighting, page, version = tables.Sighting, tables.Page, tables.ArticleVersion
    statement = (
        sa.select(
            col(page.id), col(version.id), col(version.text), col(page.page_key), col(version.article_key),
            col(version.text_key), col(version.version_key), col(version.published_at),
            col(version.copied_from), col(sighting.shown_at), col(sighting.seen_at), col(page.locator),
        )
        .join_from(page, version, col(page.version_id) == col(version.id))
        .join(sighting, col(sighting.page_id) == col(page.id))
        .where(col(page.id).in_(page_ids))
    )  # fmt: skip
    return [_shown_text(*row) for row in opened.connection().execute(statement)]


def _shown_text(*row: Any) -> ShownText:
    *shown, shown_at, seen_at, place = row
    showing = (shown_at, seen_at, len(place), place)
    return ShownText(*(*shown, showing))


def in_order() -> list[Any]:
    """By when they were shown, then read, then by place: line 9 of a file before its line 10."""
    sighting, page = tables.Sighting, tables.Page
    by_place = [sa.func.length(col(page.locator)), col(page.locator), col(page.page_key)]
    return [col(sighting.shown_at), col(sighting.seen_at), *by_place]
