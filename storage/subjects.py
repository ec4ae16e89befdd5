"""What an act is about: one work, with everything in the ledger that holds its words."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Any

from sqlmodel import Session, col, or_, select

from onrecord.duplicates import NO_URL
from onrecord.secrets import public_url
from storage import tables
from storage.addresses import address_key
from storage.articles import article_key
from storage.pages import key_of
from storage.queries.whys import MIN_PREFIX, claim_ids
from storage.stubs import stub_of
from storage.tombstones import text_mark, work_mark

Ids = frozenset[int]


@dataclass(frozen=True, slots=True)
class Subject:
    """The ids of everything that belongs to a work, and the marks it is known by afterwards."""

    label: str
    marks: frozenset[str]
    articles: Ids
    versions: Ids
    pages: Ids
    addresses: Ids
    extractions: Ids
    claims: Ids
    speakers: Ids
    comparisons: Ids
    entries: Ids


def subject_of(opened: Session, reference: str) -> Subject | None:
    """The work that a number of an article, ``page:N``, ``claim:N``, an address or a path names."""
    kind, _, number = reference.rpartition(":")
    if number.isdecimal() and kind in ("", "article", "page") and len(number) < 19:
        return _numbered(opened, kind or "article", int(number))
    if kind == "claim":
        return _of_claim(opened, number)
    return _named(opened, reference)


def row_named(reference: str) -> tuple[str, Callable[[Mapping[str, Any]], bool]]:
    """The table and the row that the words name, also of a work that is set aside."""
    kind, _, number = reference.strip().lower().rpartition(":")
    if kind in ("", "article", "page", "claim") and number.isdecimal():
        table = {"page": "pages", "claim": "claims"}.get(kind, "articles")
        return table, lambda row: row["id"] == int(number)
    if kind == "claim" and len(number) >= MIN_PREFIX:
        return "claims", lambda row: str(row["claim_key"]).startswith(number)
    places = _places(reference)
    located = {key_of(place) for place in places}
    return "pages", lambda row: row["locator_key"] in located or row["known"].get("url") in places


def _places(reference: str) -> list[str]:
    """Where a page lies that has this address or path."""
    return [public_url(reference), reference] if "://" in reference else [os.path.realpath(reference)]


def marks_named(reference: str) -> frozenset[str]:
    """The marks under which a work with this address or path would have been taken out."""
    if "://" in reference:
        return frozenset({work_mark(article_key(public_url(reference), reference))})
    return frozenset({work_mark(article_key(None, os.path.realpath(reference)))})


def _numbered(opened: Session, kind: str, number: int) -> Subject | None:
    if kind == "page":
        return subject(opened, f"page {number}", pages={number})
    return subject(opened, f"article {number}", articles={number})


def _of_claim(opened: Session, reference: str) -> Subject | None:
    claims = claim_ids(opened, reference)
    found = opened.exec(select(tables.Claim.article_id).where(col(tables.Claim.id).in_(claims)))
    return subject(opened, f"claim {reference}", articles=set(found))


def _named(opened: Session, reference: str) -> Subject | None:
    """A work by its address, or by the path of its file."""
    places = _places(reference)
    if "://" in reference:
        key, keys = article_key(places[0], reference), address_key(reference, places[0])
    else:
        key, keys = article_key(None, places[0]), ""
    articles = opened.exec(select(tables.Article.id).where(tables.Article.article_key == key))
    addresses = opened.exec(
        select(tables.Address.id).where(col(tables.Address.address_key).in_([keys, stub_of(keys)]))
    )
    said = col(tables.Page.known)["url"].as_string().in_(places)
    located = col(tables.Page.locator_key).in_([key_of(place) for place in places])
    pages = opened.exec(select(tables.Page.id).where(or_(located, said)))
    return subject(
        opened,
        public_url(reference),
        articles=_some(articles),
        pages=_some(pages),
        addresses=_some(addresses),
    )


def subject(
    opened: Session,
    label: str,
    *,
    articles: Collection[int] = (),
    pages: Collection[int] = (),
    addresses: Collection[int] = (),
) -> Subject | None:
    """Everything that belongs to the same work as these; None where there is nothing of it."""
    found = set(articles), set(pages), set(addresses)
    grown = _grow(opened, *found)
    while grown != found:  # a page leads to its article, an article to its other pages and their addresses
        found, grown = grown, _grow(opened, *grown)
    works, read, visited = _ids(opened, tables.Article, "id", grown[0]), *grown[1:]
    versions = _versions(opened, works, read)
    if not (works or _exist(opened, read) or visited):
        return None
    claims = _ids(opened, tables.Claim, "version_id", versions)
    return Subject(
        label=label,
        marks=_marks(opened, versions, read, visited),
        articles=frozenset(works),
        versions=frozenset(versions),
        pages=frozenset(read),
        addresses=frozenset(visited),
        extractions=frozenset(_ids(opened, tables.Extraction, "version_id", versions)),
        claims=frozenset(claims),
        speakers=frozenset(_ids(opened, tables.Speaker, "article_id", works)),
        comparisons=frozenset(
            _ids(opened, tables.Comparison, "article_id", works)
            | _ids(opened, tables.Comparison, "from_version_id", versions)
            | _ids(opened, tables.Comparison, "to_version_id", versions)
            | _ids(opened, tables.Comparison, "page_id", read)
        ),
        entries=frozenset(
            _ids(opened, tables.Entry, "page_id", read) | _ids(opened, tables.Entry, "address_id", visited)
        ),
    )


def _grow(
    opened: Session, articles: set[int], pages: set[int], addresses: set[int]
) -> tuple[set[int], set[int], set[int]]:
    versions = _versions(opened, articles, pages)
    rows = opened.exec(
        select(tables.ArticleVersion.article_id).where(col(tables.ArticleVersion.id).in_(versions))
    )
    works = articles | _some(rows)
    shown = opened.exec(select(tables.Sighting.page_id).where(col(tables.Sighting.version_id).in_(versions)))
    first = opened.exec(
        select(tables.ArticleVersion.page_id).where(col(tables.ArticleVersion.id).in_(versions))
    )
    read = (
        pages
        | _some(shown)
        | _some(first)
        | _ids(opened, tables.Page, "version_id", versions)
        | _ids(opened, tables.Page, "address_id", addresses)
    )
    at = opened.exec(select(tables.Page.address_id).where(col(tables.Page.id).in_(read)))
    return works, read, addresses | _some(at) | _ids(opened, tables.Address, "page_id", read)


def _versions(opened: Session, articles: set[int], pages: set[int]) -> set[int]:
    shown = opened.exec(select(tables.Page.version_id).where(col(tables.Page.id).in_(pages)))
    stored = _ids(opened, tables.ArticleVersion, "article_id", articles)
    keys = select(tables.ArticleVersion.article_key).where(
        col(tables.ArticleVersion.id).in_(_some(shown) | stored)
    )
    same = opened.exec(
        select(tables.ArticleVersion.id).where(
            col(tables.ArticleVersion.article_key).in_(sorted(set(opened.exec(keys))))
        )
    )
    again = opened.exec(select(tables.Page.version_id).where(col(tables.Page.id).in_(pages)))
    return stored | _some(same) | _some(again)


def _marks(opened: Session, versions: set[int], pages: set[int], addresses: set[int]) -> frozenset[str]:
    marks = set()
    statement = select(tables.ArticleVersion).where(col(tables.ArticleVersion.id).in_(versions))
    for version in opened.exec(statement):
        marks.add(work_mark(version.article_key))
        if version.article_key.startswith(NO_URL):
            marks.add(text_mark(version.text_key))
    for page in opened.exec(select(tables.Page).where(col(tables.Page.id).in_(pages))):
        marks.add(work_mark(article_key(page.known.get("url"), page.locator)))
    for address in opened.exec(select(tables.Address).where(col(tables.Address.id).in_(addresses))):
        marks.add(work_mark(article_key(address.url, address.url)))
    return frozenset(marks)


def _exist(opened: Session, pages: set[int]) -> bool:
    return (
        bool(pages)
        and opened.exec(select(tables.Page.id).where(col(tables.Page.id).in_(pages))).first() is not None
    )


def _ids(opened: Session, table: Any, column: str, among: Collection[int]) -> set[int]:
    if not among:
        return set()
    return _some(opened.exec(select(table.id).where(col(getattr(table, column)).in_(sorted(among)))))


def _some(rows: Any) -> set[int]:
    return {row for row in rows if row is not None}


def own_keys(opened: Session, found: Subject) -> set[str]:
    """What decisions about the work itself, and about those who speak in it, are known by."""
    article, speaker = tables.Article, tables.Speaker
    works = select(article.article_key).where(col(article.id).in_(sorted(found.articles)))
    speakers = select(speaker.speaker_key).where(col(speaker.id).in_(sorted(found.speakers)))
    return {*opened.exec(works), *opened.exec(speakers)}
