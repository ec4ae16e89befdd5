"""Versions, articles, publishers and stories: what the cleaned pages become."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, time

import sqlalchemy as sa
from sqlmodel import Session, col, select

from onrecord.duplicates import NO_URL
from onrecord.revisions import substance
from onrecord.types import CleanArticle
from onrecord.urls import url_key
from storage import tables
from storage.ledger import add_missing
from storage.pages import key_of
from storage.sightings import add_sighting, sightings_of

LONGEST_KEY = 500  # PostgreSQL refuses an index entry of more than about 2,700 bytes


def moment(published: str | None) -> datetime | None:
    """A publisher's date as an instant: a bare day counts from its first moment in UTC."""
    if published is None:
        return None
    if len(published) == len("2024-10-15"):
        return datetime.combine(date.fromisoformat(published), time(), UTC)
    return datetime.fromisoformat(published).astimezone(UTC)


def article_key(url: str | None, locator: str) -> str:
    """What a work is known by: the key of its URL, or where it lay."""
    key = url_key(url) if url else NO_URL + locator
    return key if len(key) <= LONGEST_KEY else f"{key[:LONGEST_KEY]}#{key_of(key)}"


def add_version(
    opened: Session, page: tables.Page, clean: CleanArticle, cleaner_version: str, now: datetime
) -> int:
    """The page shows a version: one for every work, headline, standfirst, byline and text.

    Clocks, counters, share lines and typography make no version of their own: the first wording is kept.
    """
    work = article_key(clean.url, page.locator)
    byline = ", ".join(clean.authors) or None
    frame = (clean.title, clean.standfirst, byline, clean.text)
    version_key = key_of(work, *(substance(part or "") for part in frame))
    row: dict[str, object] = {
        "version_key": version_key,
        "article_key": work,
        "text_key": key_of(clean.text),
        "page_id": page.id,
        "title": clean.title,
        "standfirst": clean.standfirst,
        "byline": byline,
        "text": clean.text,
        "n_words": len(clean.text.split()),
        "url": clean.url,
        "outlet": clean.outlet,
        "published": clean.published,
        "published_at": moment(clean.published),
        "modified": clean.modified,
        "modified_at": moment(clean.modified),
        "language": clean.language,
        "genre": clean.genre,
        "origins": dict(clean.origins),
        "dropped": [{"text": line.text, "rule": line.rule} for line in clean.dropped],
        "cleaner_version": cleaner_version,
        "first_seen_at": now,
        "section": clean.section,
        "is_paywalled": clean.is_paywalled,
        "places": [[list(span), place] for span, place in clean.places],
    }
    add_missing(opened, tables.ArticleVersion, [row])
    version = version_id(opened, version_key)
    add_sighting(opened, page, version, moment(clean.modified) or moment(clean.published))
    return version


def version_ids(opened: Session, version_keys: Iterable[str]) -> dict[str, int]:
    """The ids of versions by their keys."""
    statement = select(tables.ArticleVersion).where(
        col(tables.ArticleVersion.version_key).in_(list(version_keys))
    )
    return {version.version_key: version.id or 0 for version in opened.exec(statement)}


def versions_of_same_work(opened: Session, version: int) -> list[int]:
    """All versions of the article that this one belongs to, itself among them."""
    work = (
        select(tables.ArticleVersion.article_id).where(tables.ArticleVersion.id == version).scalar_subquery()
    )
    return [
        v or 0
        for v in opened.exec(select(tables.ArticleVersion.id).where(tables.ArticleVersion.article_id == work))
    ]


def version_id(opened: Session, version_key: str) -> int:
    found = opened.exec(
        select(tables.ArticleVersion.id).where(tables.ArticleVersion.version_key == version_key)
    )
    return found.one() or 0


# -- storing -----------------------------------------------------------------------------------


def store_version(
    opened: Session, version: tables.ArticleVersion, now: datetime, run_id: int
) -> tables.Article:
    """The version belongs to its article, whose current version and story are right; safe to repeat."""
    article = _article(opened, version, now, run_id)
    if version.article_id is None:
        version.article_id = article.id
        opened.add(version)
        opened.flush()
    _choose_current(opened, article)
    _join_stories(opened, article, version.id or 0)
    return article


def twin_without_url(opened: Session, version: tables.ArticleVersion) -> tables.ArticleVersion | None:
    """The stored version of a work without a URL that has exactly these words, where there is one."""
    statement = (
        select(tables.ArticleVersion)
        .where(
            tables.ArticleVersion.text_key == version.text_key,
            col(tables.ArticleVersion.article_key).startswith(NO_URL),
            tables.ArticleVersion.article_key != version.article_key,
            col(tables.ArticleVersion.article_id).is_not(None),
        )
        .order_by(col(tables.ArticleVersion.id))
    )
    return opened.exec(statement).first()


def _article(opened: Session, version: tables.ArticleVersion, now: datetime, run_id: int) -> tables.Article:
    found = opened.exec(
        select(tables.Article).where(tables.Article.article_key == version.article_key)
    ).first()
    if found is not None:
        return found
    story = tables.Story(story_key=version.article_key)
    opened.add(story)
    opened.flush()
    article = tables.Article(
        article_key=version.article_key,
        url=version.url,
        story_id=story.id or 0,
        first_seen_at=now,
        first_run=run_id,
        publisher_id=_publisher(opened, version.outlet),
    )
    opened.add(article)
    opened.flush()
    return article


def _publisher(opened: Session, outlet: str | None) -> int | None:
    if not outlet:
        return None
    key = " ".join(outlet.casefold().split())[:LONGEST_KEY]
    add_missing(opened, tables.Publisher, [{"publisher_key": key, "name": outlet[:LONGEST_KEY]}])
    return opened.exec(select(tables.Publisher.id).where(tables.Publisher.publisher_key == key)).one()


def _choose_current(opened: Session, article: tables.Article) -> None:
    """The current version is the one that a page showed last."""
    versions = {
        version.id: version
        for version in opened.exec(
            select(tables.ArticleVersion).where(tables.ArticleVersion.article_id == article.id)
        )
    }
    shown = sightings_of(opened, article.id or 0)
    current = versions[shown[-1].version_id] if shown else max(versions.values(), key=_recency)
    days = sorted(
        (v.published_at, v.published or "") for v in versions.values() if v.published_at is not None
    )
    article.published_at, article.published = days[0] if days else (None, None)
    article.title, article.language = current.title, current.language
    article.url = current.url or article.url
    article.publisher_id = _publisher(opened, current.outlet) or article.publisher_id
    if article.current_version_id != current.id:
        article.current_version_id = current.id
        flags = sa.update(tables.Claim).where(col(tables.Claim.article_id) == article.id)
        opened.connection().execute(flags.values(is_current=sa.false()))
        of_current = col(tables.Claim.extraction_id).in_(
            select(tables.Extraction.id).where(
                tables.Extraction.version_id == current.id, col(tables.Extraction.is_current)
            )
        )
        opened.connection().execute(flags.where(of_current).values(is_current=sa.true()))
    opened.add(article)
    opened.flush()


def _recency(version: tables.ArticleVersion) -> tuple[datetime, datetime, str]:
    dated = version.modified_at or version.published_at or datetime.min.replace(tzinfo=UTC)
    return dated, version.first_seen_at, version.version_key


def _join_stories(opened: Session, article: tables.Article, version: int) -> None:
    """Articles that carry this version's text are of one story: the one with the smallest key stays."""
    twins = sa.or_(col(tables.TextTwin.a_version_id) == version, col(tables.TextTwin.b_version_id) == version)
    pairs = opened.exec(select(tables.TextTwin).where(twins)).all()
    others = {pair.a_version_id if pair.b_version_id == version else pair.b_version_id for pair in pairs}
    statement = (
        select(tables.Story)
        .join(tables.Article)
        .join(tables.ArticleVersion, col(tables.ArticleVersion.article_id) == col(tables.Article.id))
        .where(col(tables.ArticleVersion.id).in_([*others, version]))
    )
    stories = sorted(
        {story.id: story for story in opened.exec(statement)}.values(), key=lambda s: s.story_key
    )
    for story in stories[1:]:
        story.merged_into = stories[0].id
        opened.add(story)
        moved = sa.update(tables.Article).where(col(tables.Article.story_id) == story.id)
        opened.connection().execute(moved.values(story_id=stories[0].id))
    opened.flush()
    opened.refresh(article)
