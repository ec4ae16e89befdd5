"""The edits of one article: each step from one version to the next, with both texts and what changed."""

from __future__ import annotations

from dataclasses import dataclass

from sqlmodel import Session

from onrecord.urls import is_url, url_key
from storage.queries.rows import rows
from storage.views.articles import HELD_BACK, UNDECIDED


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
    """A step from one version to the next; `is_silent` is None while the two are not compared yet.

    ``may_protect``: what it ``takes_out`` may protect somebody, and no person has said that it may be seen.
    """

    comparison_id: int
    before_at: str | None
    after_at: str
    is_silent: bool | None
    note: str | None
    may_protect: bool
    takes_out: str | None
    before_title: str | None
    after_title: str | None
    before_text: str
    after_text: str
    events: tuple[EditEvent, ...]


@dataclass(frozen=True, slots=True)
class WaitingEdit:
    """An edit that is shown to nobody until a person has decided, by its article as it stands now."""

    comparison_id: int
    article_id: int
    title: str | None
    publisher: str | None
    before_at: str | None
    after_at: str
    takes_out: str | None


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


def edits_waiting(session: Session) -> list[WaitingEdit]:
    """Every edit that waits for a person's decision, the newest first, with no word of what it took out."""
    return [WaitingEdit(**row) for row in rows(session, _WAITING)]


def _edit(row: dict[str, object], events: tuple[EditEvent, ...]) -> Edit:
    silent, may_protect = row.pop("is_silent"), bool(row.pop("may_protect"))
    is_silent = None if silent is None else bool(silent)
    return Edit(**row, is_silent=is_silent, may_protect=may_protect, events=events)  # type: ignore[arg-type]


# Versions of which no word is shown or exported unasked: of an article with such an edit all but the current.
WORDS_HELD_BACK = f"""
    SELECT w.id FROM article_versions w JOIN articles h ON h.id = w.article_id
    WHERE w.id <> coalesce(h.current_version_id, 0) AND h.id IN (
        SELECT c.article_id FROM comparisons c WHERE c.relation = 'edit' AND c.to_run IS NULL AND {HELD_BACK}
    )
"""


def is_held_back(version: str) -> str:
    """The condition that the version with this alias is one of them, asked of its article alone."""
    return f"""EXISTS (
        SELECT 1 FROM articles h JOIN comparisons c ON c.article_id = h.id
        WHERE h.id = {version}.article_id AND coalesce(h.current_version_id, 0) <> {version}.id
            AND c.relation = 'edit' AND c.to_run IS NULL AND {HELD_BACK}
    )"""


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
_TAKES_OUT = (
    "(SELECT m.detail FROM changes m WHERE m.comparison_id = c.id AND m.kind = 'may_protect') AS takes_out"
)
_WAITING = f"""
    SELECT c.id AS comparison_id, a.id AS article_id, v.title, p.name AS publisher, c.before_at, c.after_at,
        {_TAKES_OUT}
    FROM comparisons c
    JOIN articles a ON a.id = c.article_id
    JOIN article_versions v ON v.id = a.current_version_id
    LEFT JOIN publishers p ON p.id = a.publisher_id
    WHERE c.relation = 'edit' AND c.to_run IS NULL AND {HELD_BACK} AND {UNDECIDED}
    ORDER BY c.after_at DESC, c.id
"""
_EDITS = f"""
    SELECT c.id AS comparison_id, c.before_at, c.after_at, c.is_silent, c.note,
        {HELD_BACK} AS may_protect, {_TAKES_OUT},
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
