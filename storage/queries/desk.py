"""Questions of a news desk, each one SELECT that docs/queries.md gives as it stands here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlmodel import Session

from storage.queries.rows import rows


@dataclass(frozen=True, slots=True)
class DeskQuestion:
    """A question: its SELECT and the order of its rows.

    ``day`` is the column that *since* is held against, ``narrowed_by`` those that may be asked for a value.
    """

    name: str
    select: str
    order: str
    columns: tuple[str, ...]
    day: str
    narrowed_by: tuple[str, ...] = ()


SINGLE_SOURCE = DeskQuestion(
    "single_source",
    """
SELECT c.published, c.publisher, c.origin, c.origin_cue, c.chain, c.stated_as, c.quote, c.content, c.title,
    c.url, c.claim_key, c.claim_id AS claim_id, c.article_id,
    coalesce(c.published, CAST(c.first_seen_at AS TEXT)) AS day
FROM claims_view c
JOIN members_current m ON m.claim_id = c.claim_id AND m.stance = 'supports'
JOIN corroboration p ON p.proposition_id = m.proposition_id
WHERE c.chain IS NOT NULL AND c.origin_named = 'no'
    AND c.origin_kind NOT IN ('document', 'organization', 'outlet', 'country')
    AND p.separately_named_origins = 0 AND p.unknown_origins = 1
""",
    "day DESC, claim_id",
    (
        "published", "publisher", "origin", "origin_cue", "chain", "stated_as", "quote", "content", "title",
        "url", "claim_key", "claim_id", "article_id",
    ),
    "day",
)  # fmt: skip
FIGURES = DeskQuestion(
    "figures",
    r"""
SELECT c.published, q.words, q.value, q.high, q.bound, q.counted, c.polarity, c.origin, c.origin_named,
    c.origin_cue, c.publisher, c.quote, c.title, c.url, c.claim_key, c.claim_id AS claim_id, c.article_id,
    q.start AS start,
    coalesce(c.published, CAST(c.first_seen_at AS TEXT)) AS day
FROM quantities q JOIN claims_view c ON c.claim_id = q.claim_id
WHERE lower(q.counted) LIKE :counted ESCAPE '\' AND lower(c.quote) LIKE :words ESCAPE '\'
""",
    "day, claim_id, start",
    (
        "published", "words", "value", "high", "bound", "counted", "polarity", "origin", "origin_named",
        "origin_cue", "publisher", "quote", "title", "url", "claim_key", "claim_id", "article_id",
    ),
    "day",
)  # fmt: skip
CORRECTIONS = DeskQuestion(
    "corrections",
    """
SELECT e.kind, e.noticed_at, e.detail, e.publisher, e.title, e.url, e.article_id
FROM page_changes e
WHERE e.kind IN ('withdrawn', 'correction', 'clarification', 'editors_note', 'gone')
UNION ALL
SELECT DISTINCT 'edited_with_note', r.after_at, r.note, r.publisher, r.title, r.url, r.article_id
FROM revisions r
WHERE r.is_silent = 'no' AND r.may_protect = 'no'
""",
    "noticed_at DESC, kind, url",
    ("kind", "noticed_at", "detail", "publisher", "title", "url", "article_id"),
    "noticed_at",
)
NEW = DeskQuestion(
    "new",
    """
SELECT a.first_seen_at AS first_seen_at, coalesce(v.published, a.published) AS published, p.name AS publisher,
    v.title, coalesce(v.url, a.url) AS url, v.language, v.genre, v.n_words,
    (SELECT count(*) FROM claims_current c WHERE c.version_id = v.id) AS claims, a.id AS article_id,
    a.first_run AS run_id
FROM articles a
JOIN article_versions v ON v.id = a.current_version_id
LEFT JOIN publishers p ON p.id = a.publisher_id
""",
    "first_seen_at DESC, article_id DESC",
    (
        "first_seen_at", "published", "publisher", "title", "url", "language", "genre", "n_words", "claims",
        "article_id", "run_id",
    ),
    "first_seen_at",
    ("run_id",),
)  # fmt: skip
REJECTIONS = DeskQuestion(
    "rejections",
    """
SELECT r.run_id, r.rejected_at AS rejected_at, r.stage, r.code, w.meaning, g.locator, r.detail, r.remedy,
    r.id AS id
FROM rejections r JOIN reasons w ON w.code = r.code JOIN pages g ON g.id = r.page_id
""",
    "rejected_at DESC, id DESC",
    ("run_id", "rejected_at", "stage", "code", "meaning", "locator", "detail", "remedy"),
    "rejected_at",
    ("stage", "code", "run_id"),
)
QUESTIONS = (SINGLE_SOURCE, FIGURES, CORRECTIONS, NEW, REJECTIONS)


def ask(
    session: Session,
    question: DeskQuestion,
    *,
    since: date | None = None,
    limit: int = 20,
    offset: int = 0,
    narrowed: Mapping[str, Any] | None = None,
    **values: str,
) -> tuple[list[dict[str, Any]], int]:
    """The first rows that answer the question, and how many there are.

    ``narrowed`` has values of columns of ``narrowed_by``; ``values`` are the parameters of its SELECT.
    """
    wanted = {name: value for name, value in (narrowed or {}).items() if value is not None}
    assert set(wanted) <= set(question.narrowed_by), wanted
    conditions = [f"{name} = :{name}" for name in wanted]
    if since is not None:
        conditions.append(f"substr(CAST({question.day} AS TEXT), 1, 10) >= :since")
        wanted["since"] = since.isoformat()
    asked = f"FROM ({question.select}) asked" + (f" WHERE {' AND '.join(conditions)}" if conditions else "")
    [counted] = rows(session, f"SELECT count(*) AS n {asked}", **wanted, **values)
    listed = (
        f"SELECT {', '.join(question.columns)} {asked} ORDER BY {question.order} LIMIT :most OFFSET :first"
    )
    found = rows(session, listed, **wanted, **values, most=limit, first=offset)
    return found, int(counted["n"])


def holding(words: str | None) -> str:
    """The pattern of a text that holds the words as they are; of any text for none.

    >>> holding("50% of_it")
    '%50\\\\% of\\\\_it%'
    """
    escaped = (words or "").lower().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{escaped}%" if escaped else "%"


def last_run_with_news(session: Session) -> int | None:
    """The run that last brought an article which was not there before."""
    [found] = rows(session, "SELECT max(first_run) AS run FROM articles")
    return None if found["run"] is None else int(found["run"])
