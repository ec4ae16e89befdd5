"""Works that an agency killed by a notice of its own: found when either of the two is linked."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col, select

from onrecord.dates import in_utc
from onrecord.kills import headline_key, killed_headlines
from storage import tables
from storage.bulk import insert_missing, one_of

WINDOW = timedelta(days=14)  # between a report and the notice that kills it
BEFORE = timedelta(
    days=1
)  # by which a notice may be dated earlier than what it kills: clocks and zones differ
_article, _version = tables.Article, tables.ArticleVersion
_PRINTED: Any = sa.func.coalesce(col(_article.published_at), col(_article.first_seen_at))


def look(opened: Session, version_ids: Collection[int]) -> int:
    """Works of the outlets of these versions that a notice of the same outlet kills are marked so."""
    of = one_of(opened, col(_article.current_version_id), version_ids)
    printed: list[tuple[int | None, datetime]] = list(
        opened.exec(select(_article.publisher_id, _PRINTED).where(of))
    )
    outlets = {outlet for outlet, _ in printed if outlet is not None}
    days = [in_utc(at) for outlet, at in printed if outlet is not None]
    return sum(_look(opened, notice) for notice in _notices(opened, outlets, days))


def _notices(
    opened: Session, outlets: Collection[int], days: Collection[datetime]
) -> Iterable[tables.Article]:
    """The articles of these outlets that by title and day may be notices on what was printed then."""
    if not days:
        return ()
    title = sa.func.lower(col(_article.title))
    words = sa.or_(title.contains("kill"), title.contains("withdraw"))
    then = _PRINTED.between(min(days) - BEFORE, max(days) + WINDOW)
    return opened.exec(
        select(_article).where(one_of(opened, col(_article.publisher_id), outlets), then, words)
    ).all()


def _look(opened: Session, notice: tables.Article) -> int:
    version = opened.get(_version, notice.current_version_id or 0)
    keys = killed_headlines(notice.title, version.text) if version is not None else frozenset()
    if not keys:
        return 0
    killed = [one.id for one in _around(opened, notice) if one.id and headline_key(one.title or "") in keys]
    rows: list[dict[str, object]] = [
        {"article_id": number, "notice_article_id": notice.id, "noticed_at": notice.first_seen_at}
        for number in sorted(killed)
    ]
    return insert_missing(opened, tables.Kill, rows)


def _around(opened: Session, notice: tables.Article) -> list[tables.Article]:
    """What the outlet printed in the days before the notice."""
    at = in_utc(notice.published_at or notice.first_seen_at)
    of = select(_article).where(_article.publisher_id == notice.publisher_id, _article.id != notice.id)
    return list(opened.exec(of.where(_PRINTED.between(at - WINDOW, at + BEFORE))))
