"""Works: the articles, outlets and stories that stored versions belong to, a batch at a time.

Whoever writes here holds the lock "judge": no two write at once, so rows need no order of their own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col, select

from onrecord.dates import precision_of
from onrecord.duplicates import NO_URL
from storage import tables
from storage.bulk import Row, add_missing, update_all
from storage.outlets import name_outlets, outlets_of, said_by
from storage.sightings import in_order_shown
from storage.stories import join_stories

_version = tables.ArticleVersion


@dataclass(frozen=True, slots=True)
class Version:
    """A version without its words: what decides where it belongs, and what its article shows of it."""

    id: int
    version_key: str
    article_key: str
    text_key: str
    article_id: int | None
    title: str | None
    url: str | None
    outlet: str | None
    origins: Mapping[str, Any]
    published: str | None
    published_at: datetime | None
    modified_at: datetime | None
    language: str | None
    first_seen_at: datetime


@dataclass(frozen=True, slots=True)
class Judged:
    """A page with its verdict, and the version that it shows."""

    page_id: int
    verdict: str | None
    version: Version


_COLUMNS = [getattr(_version, name) for name in Version.__dataclass_fields__]


def judged(opened: Session, page_ids: Sequence[int]) -> list[Judged]:
    """The pages with their verdicts and the versions that they show, in the order given."""
    statement = (
        sa.select(col(tables.Page.id), col(tables.Page.verdict), *_COLUMNS)
        .join_from(tables.Page, _version, col(tables.Page.version_id) == col(_version.id))
        .where(col(tables.Page.id).in_(page_ids))
    )
    rows = opened.connection().execute(statement)
    found = {page: Judged(page, verdict, Version(*shows)) for page, verdict, *shows in rows}
    return [found[page] for page in page_ids]


def stored_without_url(opened: Session, text_keys: Collection[str]) -> list[Version]:
    """The stored versions of works without a URL that have one of these texts."""
    if not text_keys:
        return []
    statement = sa.select(*_COLUMNS).where(
        col(_version.text_key).in_(sorted(text_keys)),
        col(_version.article_key).startswith(NO_URL),
        col(_version.article_id).is_not(None),
    )
    return [Version(*row) for row in opened.connection().execute(statement)]


def store_versions(opened: Session, version_ids: Sequence[int], now: datetime, run_id: int) -> dict[int, int]:
    """The versions belong to their articles, whose current version and story are right; safe to repeat.

    Returns the article of each.
    """
    if not version_ids:
        return {}
    members = _members(opened, version_ids)
    known = _articles(opened, members)
    rows = _rows(opened, members, known)
    _add_articles(opened, [row for row in rows if row["article_key"] not in known], now, run_id)
    changed = [row for row in rows if row["article_key"] in known and not _is_as(known, row)]
    update_all(opened, tables.Article, changed, "article_key")
    shown: Row = {str(one.id): one.outlet for versions in members.values() for one in versions}
    name_outlets(opened, [(row["publisher_id"], shown[str(row["current_version_id"])]) for row in rows])
    placed = _place(opened, version_ids)
    _choose_claims(opened, [row for row in changed if _has_turned(known, row)], known)
    join_stories(opened, version_ids)
    opened.expire_all()  # what a caller has read of these rows is no longer so
    return placed


# -- articles ----------------------------------------------------------------------------------


def _members(opened: Session, version_ids: Sequence[int]) -> dict[str, list[Version]]:
    """The versions of each work that one of these belongs to: those that are stored, and these."""
    keys = set(opened.exec(select(_version.article_key).where(col(_version.id).in_(version_ids))))
    of = sa.select(*_COLUMNS).where(col(_version.article_key).in_(sorted(keys))).order_by(col(_version.id))
    members: dict[str, list[Version]] = defaultdict(list)
    for row in opened.connection().execute(of):
        version = Version(*row)
        if version.article_id is not None or version.id in version_ids:
            members[version.article_key].append(version)
    return members


def _articles(opened: Session, keys: Iterable[str]) -> dict[str, Row]:
    """The articles that there are, by key."""
    articles = tables.Article.__table__  # type: ignore[attr-defined]
    found = opened.connection().execute(sa.select(articles).where(articles.c.article_key.in_(list(keys))))
    return {row.article_key: dict(row._mapping) for row in found}


def _rows(opened: Session, members: Mapping[str, Sequence[Version]], known: Mapping[str, Row]) -> list[Row]:
    """What the articles of these versions are; what no version says stays as it was."""
    current = _current(opened, members)
    outlets = _outlets(opened, current, known)
    rows: list[Row] = []
    for key, versions in members.items():
        shown, old = current[key], known.get(key, {})
        published_at, published = _first_published(versions)
        rows.append(
            {
                "article_key": key,
                "url": shown.url or old.get("url"),
                "publisher_id": outlets[key] or old.get("publisher_id"),
                "title": shown.title,
                "language": shown.language,
                "published_at": published_at,
                "published": published,
                "published_precision": precision_of(published),
                "current_version_id": shown.id,
            }
        )
    return rows


def _outlets(
    opened: Session, current: Mapping[str, Version], known: Mapping[str, Row]
) -> dict[str, int | None]:
    """The outlet of each work, by what its current version says, and by its address."""
    urls = {key: one.url or known.get(key, {}).get("url") for key, one in current.items()}
    said = [said_by(urls[key], one.outlet, one.origins) for key, one in current.items()]
    return dict(zip(current, outlets_of(opened, said), strict=True))


def _first_published(versions: Sequence[Version]) -> tuple[datetime | None, str | None]:
    """The earliest date of the versions; a clock of that day goes before the day alone, which says less."""
    dates = sorted((v.published_at, v.published or "") for v in versions if v.published_at is not None)
    if not dates:
        return None, None
    day = dates[0][1][:10]
    return next((one for one in dates if len(one[1]) > len(day) and one[1].startswith(day)), dates[0])


def _current(opened: Session, members: Mapping[str, Sequence[Version]]) -> dict[str, Version]:
    """The current version of each work is the one that a page showed last."""
    numbers = {version.id: version for versions in members.values() for version in versions}
    current = {key: max(versions, key=_recency) for key, versions in members.items()}
    shown = [numbers[version] for version in in_order_shown(opened, list(members)) if version in numbers]
    return current | {version.article_key: version for version in shown}


def _recency(version: Version) -> tuple[datetime, datetime, str]:
    dated = version.modified_at or version.published_at or datetime.min.replace(tzinfo=UTC)
    return dated, version.first_seen_at, version.version_key


def _is_as(known: Mapping[str, Row], row: Row) -> bool:
    old = known[str(row["article_key"])]
    return all(old[name] == value for name, value in row.items())


def _has_turned(known: Mapping[str, Row], row: Row) -> bool:
    return known[str(row["article_key"])]["current_version_id"] != row["current_version_id"]


def _add_articles(opened: Session, rows: Sequence[Row], now: datetime, run_id: int) -> None:
    """The articles are there, each in a story of its own until it is joined."""
    if not rows:
        return
    keys = [str(row["article_key"]) for row in rows]
    add_missing(opened, tables.Story, [{"story_key": key} for key in keys])
    found = opened.exec(
        select(tables.Story.story_key, tables.Story.id).where(col(tables.Story.story_key).in_(keys))
    )
    stories = dict(found.all())
    seen: Row = {"first_seen_at": now, "first_run": run_id}
    fresh: list[Row] = [{**row, **seen, "story_id": stories[str(row["article_key"])]} for row in rows]
    add_missing(opened, tables.Article, fresh)


def _place(opened: Session, version_ids: Sequence[int]) -> dict[int, int]:
    """The versions point to their articles."""
    article = sa.select(col(tables.Article.id)).where(col(tables.Article.article_key) == _version.article_key)
    ours = col(_version.id).in_(version_ids)
    alone = sa.update(_version).where(ours, col(_version.article_id).is_(None))
    opened.connection().execute(alone.values(article_id=article.scalar_subquery()))
    return {
        version or 0: found or 0
        for version, found in opened.exec(select(_version.id, _version.article_id).where(ours))
    }


def _choose_claims(opened: Session, turned: Sequence[Row], known: Mapping[str, Row]) -> None:
    """The claims that count of these articles are those of the version that is current now."""
    if not turned:
        return
    articles = [known[str(row["article_key"])]["id"] for row in turned]
    flags = sa.update(tables.Claim).where(col(tables.Claim.article_id).in_(articles))
    opened.connection().execute(flags.values(is_current=sa.false()))
    extraction = tables.Extraction
    of_current = select(extraction.id).where(
        col(extraction.version_id).in_([row["current_version_id"] for row in turned]),
        col(extraction.is_current),
    )
    current = flags.where(col(tables.Claim.extraction_id).in_(of_current))
    opened.connection().execute(current.values(is_current=sa.true()))
