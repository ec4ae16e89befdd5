"""Counts, always with what they were counted over."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlmodel import Session

from storage.queries.rows import rows, rows_with
from storage.views.labels import label_words


@dataclass(frozen=True, slots=True)
class Coverage:
    """What the ledger holds, and from when to when it was published; claims that a person reviewed apart."""

    articles: int
    outlets: int
    claims: int
    reviewed: int
    undated: int
    earliest: str | None
    latest: str | None
    languages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """An article in the version that is current, with what was read out of it."""

    article_id: int
    title: str | None
    publisher: str | None
    published: str | None
    url: str | None
    language: str | None
    genre: str | None
    n_words: int
    claims: int
    versions: int
    same_text_elsewhere: int
    first_seen_at: str
    page_id: int
    label: str | None = None


def coverage(session: Session) -> Coverage:
    """What everything that is counted in this ledger is counted over."""
    [found] = rows(session, _HELD)
    languages = rows(session, "SELECT DISTINCT language FROM articles WHERE language IS NOT NULL ORDER BY 1")
    return Coverage(
        articles=found["articles"],
        outlets=found["outlets"],
        claims=found["claims"],
        reviewed=found["reviewed"],
        undated=found["undated"],
        earliest=_day(found["earliest_at"]),
        latest=_day(found["latest_at"]),
        languages=tuple(row["language"] for row in languages),
    )


def articles(
    session: Session,
    *,
    outlets: tuple[str, ...] | None = None,
    ids: tuple[int, ...] | None = None,
    limit: int = 20,
    offset: int = 0,
) -> list[ArticleRow]:
    """The articles that were published last, of these outlets if some are given; or those with these ids."""
    if ids is not None:
        found = {row["article_id"]: ArticleRow(**row) for row in rows_with(session, _ARTICLES_BY_ID, ids)}
        return [found[id] for id in ids if id in found]
    condition, values = _of_outlets(outlets)
    statement = (
        f"{_ARTICLES} {condition} ORDER BY coalesce(a.published_at, a.first_seen_at) DESC, a.id"
        " LIMIT :limit OFFSET :offset"
    )
    listed = rows(session, statement, limit=limit, offset=offset, **values)
    return [ArticleRow(**row) for row in listed]


def count_articles(session: Session, *, outlets: tuple[str, ...] | None = None) -> int:
    """How many articles there are, of these outlets where some are given."""
    condition, values = _of_outlets(outlets)
    return int(rows(session, f"SELECT count(*) AS n {_PLACED} {condition}", **values)[0]["n"])


_HELD = """
    SELECT (SELECT count(*) FROM articles) AS articles,
        (SELECT count(DISTINCT publisher_id) FROM articles) AS outlets,
        held.claims AS claims, held.reviewed AS reviewed,
        (SELECT count(*) FROM articles WHERE published_at IS NULL) AS undated,
        (SELECT min(published_at) FROM articles) AS earliest_at,
        (SELECT max(published_at) FROM articles) AS latest_at
    FROM claims_held held
"""

_PLACED = """
    FROM articles a
    JOIN article_versions v ON v.id = a.current_version_id
    LEFT JOIN publishers p ON p.id = a.publisher_id
"""
_ARTICLES = f"""
    SELECT a.id AS article_id, v.title AS title, p.name AS publisher,
        coalesce(v.published, a.published) AS published, coalesce(v.url, a.url) AS url,
        v.language AS language, v.genre AS genre, v.n_words AS n_words, v.page_id AS page_id,
        (SELECT count(*) FROM claims_current c WHERE c.version_id = v.id) AS claims,
        (SELECT count(*) FROM article_versions o WHERE o.article_id = a.id) AS versions,
        (SELECT count(*) FROM articles o WHERE o.story_id = a.story_id AND o.id <> a.id)
            AS same_text_elsewhere,
        a.first_seen_at AS first_seen_at, {label_words("a.id")} AS label
    {_PLACED}
"""
_ARTICLES_BY_ID = f"{_ARTICLES} WHERE a.id IN :ids"


def _of_outlets(outlets: tuple[str, ...] | None) -> tuple[str, dict[str, Any]]:
    """The condition, one parameter for each value: nothing that was typed is written into the statement."""
    if outlets is None:
        return "", {}
    names = ", ".join(f":v{i}" for i in range(len(outlets)))
    return f"WHERE p.name IN ({names})", {f"v{i}": value for i, value in enumerate(outlets)}


def _day(moment: str | None) -> str | None:
    return None if moment is None else moment[:10]
