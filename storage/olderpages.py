"""Older pages of feeds, which are read once: which comes next, and how many more."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

import sqlalchemy as sa
from sqlmodel import Session, col, select

from storage import tables

_urls = tables.FeedUrl


@dataclass(frozen=True, slots=True)
class OlderPage:
    """The next older page of a feed, and how many may still be asked for, this one among them."""

    feed_id: int
    url: str
    n_left: int


def older_pages(opened: Session, feed_ids: Collection[int]) -> list[OlderPage]:
    """The page that comes next for each of the feeds whose past is still being read."""
    statement = (
        select(_urls.feed_id, _urls.older_url, _urls.n_older_left)
        .where(
            col(_urls.feed_id).in_(sorted(feed_ids)),
            col(_urls.older_url).is_not(None),
            _urls.n_older_left > 0,
        )
        .order_by(col(_urls.feed_id))
    )
    return [OlderPage(feed_id, url or "", n_left) for feed_id, url, n_left in opened.exec(statement)]


def set_older(opened: Session, next_of: Mapping[int, tuple[str, int] | None]) -> None:
    """Each feed goes on with this page and so many more; with none its past is read."""
    for feed_id, following in sorted(next_of.items()):
        url, n_left = following or (None, 0)
        statement = sa.update(_urls).where(col(_urls.feed_id) == feed_id)
        opened.connection().execute(statement.values(older_url=url, n_older_left=n_left))
