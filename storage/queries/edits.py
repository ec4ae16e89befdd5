"""The edits of one article: each step from one version to the next, with both texts and what changed."""

from __future__ import annotations

from dataclasses import dataclass

from sqlmodel import Session

from onrecord.urls import is_url, url_key
from storage.queries.rows import rows


@dataclass(frozen=True, slots=True)
class EditEvent:
    """One thing that an edit did, as the view `revisions` has it."""

    kind: str
    about: str
    before: str | None
    after: str | None
    detail: str | None
    speaker: str | None


@dataclass(frozen=True, slots=True)
class Edit:
    """A step from one version to the next; `is_silent` is None while the two are not compared yet."""

    comparison_id: int
    before_at: str | None
    after_at: str
    is_silent: bool | None
    note: str | None
    before_title: str | None
    after_title: str | None
    before_text: str
    after_text: str
    events: tuple[EditEvent, ...]


@dataclass(frozen=True, slots=True)
class EditedArticle:
    """An article with its edits, the earliest first."""

    article_id: int
    title: str | None
    publisher: str | None
    url: str | None
    published: str | None
    versions: int
    sightings: int
    edits: tuple[Edit, ...]


def article_ids(session: Session, reference: str) -> list[int]:
    """The articles that a number, an address or words of a headline name; the newest first."""
    wanted = reference.strip()
    if wanted.isdecimal() and len(wanted) < 19:
        found = rows(session, "SELECT id FROM articles WHERE id = :id", id=int(wanted))
    elif is_url(wanted):
        found = rows(session, "SELECT id FROM articles WHERE article_key = :key", key=url_key(wanted))
    else:
        escaped = wanted.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
        found = rows(session, _BY_TITLE, title=f"%{escaped.lower()}%") if wanted else []
    return [row["id"] for row in found]


def edits_of(session: Session, article_id: int) -> EditedArticle:
    """All that the article's pages showed to have been edited."""
    [article] = rows(session, _ARTICLE, id=article_id)
    found = rows(session, _EDITS, id=article_id)
    events: dict[int, list[EditEvent]] = {}
    for row in rows(session, _EVENTS, id=article_id):
        events.setdefault(row.pop("comparison_id"), []).append(EditEvent(**row))
    edits = tuple(_edit(row, tuple(events.get(row["comparison_id"], ()))) for row in found)
    return EditedArticle(**article, edits=edits)


def _edit(row: dict[str, object], events: tuple[EditEvent, ...]) -> Edit:
    silent = row.pop("is_silent")
    return Edit(**row, is_silent=None if silent is None else bool(silent), events=events)  # type: ignore[arg-type]


_BY_TITLE = """
    SELECT id FROM articles WHERE lower(title) LIKE :title ESCAPE '\\'
    ORDER BY coalesce(published_at, first_seen_at) DESC, id LIMIT 50
"""
_ARTICLE = """
    SELECT a.id AS article_id, a.title, p.name AS publisher, a.url, a.published,
        (SELECT count(*) FROM article_versions v WHERE v.article_id = a.id) AS versions,
        (SELECT count(*) FROM sightings s JOIN article_versions v ON v.id = s.version_id
         WHERE v.article_id = a.id) AS sightings
    FROM articles a LEFT JOIN publishers p ON p.id = a.publisher_id WHERE a.id = :id
"""
_EDITS = """
    SELECT c.id AS comparison_id, c.before_at, c.after_at, c.is_silent, c.note,
        o.title AS before_title, n.title AS after_title, o.text AS before_text, n.text AS after_text
    FROM comparisons c
    JOIN article_versions o ON o.id = c.from_version_id
    JOIN article_versions n ON n.id = c.to_version_id
    JOIN sightings s ON s.page_id = c.page_id
    WHERE c.article_id = :id AND coalesce(c.relation, '') = 'edit' AND c.to_run IS NULL
    ORDER BY s.shown_at, s.seen_at, c.id
"""
_EVENTS = """
    SELECT comparison_id, kind, about, before, after, detail, speaker
    FROM revisions WHERE article_id = :id ORDER BY comparison_id, position
"""
