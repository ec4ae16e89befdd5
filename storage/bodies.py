"""The bytes that pages and feeds came as: whose they are, and which nothing needs any more."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime

import sqlalchemy as sa
from sqlmodel import Session, col, delete, select

from storage import tables
from storage.subjects import Subject


def body_keys(opened: Session, found: Subject) -> set[str]:
    """The raw pages of the work, and its text as a feed carried it."""
    pages = select(tables.Page.body_key).where(col(tables.Page.id).in_(sorted(found.pages)))
    address = tables.Address
    at = select(address.body_key, address.feed_body_key).where(col(address.id).in_(sorted(found.addresses)))
    keys = {key for key in opened.exec(pages) if key is not None}
    return keys | {key for row in opened.exec(at) for key in row if key is not None}


def forget_feeds(opened: Session, found: Subject) -> set[str]:
    """Raw feeds that were fetched since they listed the work carry its words: returns their keys."""
    keys: set[str] = set()
    for feed_id, since in _listed_by(opened, found).items():
        fetch = tables.FeedFetch
        raw = col(fetch.feed_id) == feed_id, col(fetch.answered_at) >= since
        fetched = opened.exec(select(fetch.body_key).where(*raw)).all()
        keys |= {key for key in fetched if key is not None}
        opened.connection().execute(sa.update(fetch).where(*raw).values(body_key=None))
    return keys


def _listed_by(opened: Session, found: Subject) -> Mapping[int, datetime]:
    entry = tables.Entry
    statement = (
        select(entry.feed_id, sa.func.min(entry.first_seen_at))
        .where(col(entry.id).in_(sorted(found.entries)))
        .group_by(col(entry.feed_id))
    )
    return dict(opened.exec(statement).all())


def drop_bodies(opened: Session, keys: Collection[str]) -> int:
    """Those of the bodies that nothing in the ledger needs any more are gone; returns how many."""
    if not keys:
        return 0
    needed: set[str | None] = set()
    wanted = sorted(keys)
    for column in (
        tables.Page.body_key, tables.Address.feed_body_key, tables.FeedFetch.body_key,
    ):  # fmt: skip
        needed |= set(opened.exec(select(column).where(col(column).in_(wanted))))
    gone = [key for key in wanted if key not in needed]
    opened.connection().execute(delete(tables.PageBody).where(col(tables.PageBody.body_key).in_(gone)))
    return len(gone)
