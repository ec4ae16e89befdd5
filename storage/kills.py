"""Works that an agency killed by a notice of its own: found when either of the two is linked."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import timedelta

import sqlalchemy as sa
from sqlmodel import Session, col, select

from onrecord.dates import in_utc
from onrecord.kills import headline_key, killed_headlines
from storage import tables
from storage.bulk import insert_missing, one_of

WINDOW = timedelta(days=14)  # between a report and the notice that kills it
_article, _version = tables.Article, tables.ArticleVersion


def look(opened: Session, version_ids: Collection[int]) -> int:
    """Works of the outlets of these versions that a notice of the same outlet kills are marked so."""
    of = one_of(opened, col(_article.current_version_id), version_ids)
    outlets = {one for one in opened.exec(select(_article.publisher_id).where(of)) if one is not None}
    return sum(_look(opened, notice) for notice in _notices(opened, outlets))


def _notices(opened: Session, outlets: Collection[int]) -> Iterable[tables.Article]:
    """The articles of these outlets that may be notices, by their titles."""
    title = sa.func.lower(col(_article.title))
    words = sa.or_(title.contains("kill"), title.contains("withdraw"))
    return opened.exec(
        select(_article).where(one_of(opened, col(_article.publisher_id), outlets), words)
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
    printed = sa.func.coalesce(col(_article.published_at), col(_article.first_seen_at))
    of = select(_article).where(_article.publisher_id == notice.publisher_id, _article.id != notice.id)
    return list(opened.exec(of.where(printed >= at - WINDOW, printed <= at + timedelta(days=1))))
