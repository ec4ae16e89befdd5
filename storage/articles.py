"""Versions: what the cleaned pages show, and by which key a work is known."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlmodel import Session, col, select

from onrecord.dates import moment, precision_of
from onrecord.duplicates import NO_URL
from onrecord.revisions import substance
from onrecord.searchwords import stored_words
from onrecord.types import ArticleText, CleanArticle, TextBlock, TextBlocks
from onrecord.urls import is_url, url_key
from storage import tables
from storage.bulk import Row, add_missing
from storage.pages import key_of
from storage.sightings import add_sightings

LONGEST_KEY = 500  # PostgreSQL refuses an index entry of more than about 2,700 bytes


def article_key(url: str | None, locator: str) -> str:
    """What a work is known by: the key of its URL, or where it lay."""
    key = url_key(url) if url else NO_URL + locator
    return key if len(key) <= LONGEST_KEY else f"{key[:LONGEST_KEY]}#{key_of(key)}"


def add_versions(
    opened: Session, shown: Sequence[tuple[tables.Page, CleanArticle]], cleaner_version: str, now: datetime
) -> list[int]:
    """Each page shows a version: one for every work, headline, standfirst, byline and text.

    Clocks, counters, share lines and typography make no version of their own: the first wording is kept.
    Returns the versions' ids in the order given.
    """
    rows = [_version_row(page, clean) for page, clean in shown]
    add_missing(
        opened,
        tables.ArticleVersion,
        [row | {"cleaner_version": cleaner_version, "first_seen_at": now} for row in rows],
    )
    ids = version_ids(opened, {str(row["version_key"]) for row in rows})
    versions = [ids[str(row["version_key"])] for row in rows]
    add_sightings(
        opened,
        [
            (page, version, moment(clean.modified) or moment(clean.published))
            for (page, clean), version in zip(shown, versions, strict=True)
        ],
    )
    return versions


def add_version(
    opened: Session, page: tables.Page, clean: CleanArticle, cleaner_version: str, now: datetime
) -> int:
    """As ``add_versions`` for one page."""
    return add_versions(opened, [(page, clean)], cleaner_version, now)[0]


def _version_row(page: tables.Page, clean: CleanArticle) -> Row:
    work = article_key(clean.url, page.locator)
    byline = ", ".join(clean.authors) or None
    frame = (clean.title, clean.standfirst, byline, clean.text)
    return {
        "version_key": key_of(work, *(substance(part or "") for part in frame)),
        "article_key": work,
        "text_key": key_of(clean.text),
        "search_words": stored_words(f"{clean.title or ''} {clean.text}"),
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
        "published_precision": precision_of(clean.published),
        "modified": clean.modified,
        "modified_at": moment(clean.modified),
        "language": clean.language,
        "genre": clean.genre,
        "origins": dict(clean.origins),
        "dropped": [{"text": line.text, "rule": line.rule} for line in clean.dropped],
        "section": clean.section,
        "is_paywalled": clean.is_paywalled,
        "is_internal": clean.url is None and not is_url(page.locator),
        "copied_from": clean.copied_from,
        "blocks": stored_blocks(clean),
    }


def version_ids(opened: Session, version_keys: Iterable[str]) -> dict[str, int]:
    """The ids of versions by their keys."""
    key, number = tables.ArticleVersion.version_key, tables.ArticleVersion.id
    statement = select(key, number).where(col(key).in_(sorted(version_keys)))
    return {found: version or 0 for found, version in opened.exec(statement)}


def by_number(opened: Session, version_ids: Sequence[int]) -> dict[int, tables.ArticleVersion]:
    """The versions with these numbers."""
    version = tables.ArticleVersion
    found = opened.exec(select(version).where(col(version.id).in_(version_ids)).order_by(col(version.id)))
    return {one.id or 0: one for one in found}


def texts_of(opened: Session, version_ids: Sequence[int]) -> list[ArticleText]:
    """Each version as the extractor reads it, in the order given."""
    versions = by_number(opened, version_ids)
    return [_text(versions[number]) for number in version_ids]


def _text(version: tables.ArticleVersion) -> ArticleText:
    return ArticleText(
        str(version.id),
        version.text,
        version.title,
        version.outlet,
        version.published,
        blocks_of(version),
    )


def stored_blocks(clean: CleanArticle) -> list[list[Any]]:
    """The stretches of the text that its page set apart, as they are kept."""
    return [[list(one.span), one.kind, one.label, one.at] for one in clean.blocks]


def blocks_of(version: tables.ArticleVersion) -> TextBlocks:
    """The stretches of the version's text that its page set apart."""
    stored: list[Any] = version.blocks
    return tuple(TextBlock((start, end), *told) for (start, end), *told in stored)


def versions_of_same_works(opened: Session, versions: Collection[int]) -> list[int]:
    """All versions of the articles that these belong to, themselves among them."""
    version = tables.ArticleVersion
    works = select(version.article_id).where(col(version.id).in_(sorted(versions)))
    statement = select(version.id).where(col(version.article_id).in_(works)).order_by(col(version.id))
    return [number or 0 for number in opened.exec(statement)]


def article_keys(opened: Session, article_ids: Iterable[int]) -> dict[int, str]:
    """The keys of these articles, by number."""
    article = tables.Article
    asked = select(article.id, article.article_key).where(col(article.id).in_(sorted(article_ids)))
    return {number or 0: key for number, key in opened.exec(asked)}


def articles_of(opened: Session, version_ids: Iterable[int]) -> set[int]:
    """The articles that these versions are of."""
    version = tables.ArticleVersion
    asked = select(version.article_id).where(col(version.id).in_(sorted(version_ids)))
    return {number for number in opened.exec(asked) if number is not None}
