"""An article as it stands now, to be read with its claims marked."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from sqlmodel import Session

from onrecord.linktypes import kinds_of
from onrecord.types.blocks import TextBlock, TextBlocks
from storage.queries.claims import ClaimRow, claim_rows
from storage.queries.rows import rows, rows_with


@dataclass(frozen=True, slots=True)
class ArticleText:
    """The current version of an article; the blocks' spans lie in its text."""

    article_id: int
    title: str | None
    standfirst: str | None
    byline: str | None
    text: str
    blocks: TextBlocks
    publisher: str | None
    outlet_id: int | None
    url: str | None
    published: str | None
    first_seen_at: str
    language: str | None
    genre: str
    n_words: int
    is_internal: bool
    version_id: int
    version_key: str
    versions: int
    edits: int


@dataclass(frozen=True, slots=True)
class MarkedClaim:
    """A claim of the article, its content's characters in the text, and to how many others it is linked."""

    claim: ClaimRow
    spans: tuple[tuple[int, int], ...]
    links: int


@dataclass(frozen=True, slots=True)
class SameText:
    """Another article that carries substantially the same text."""

    article_id: int
    title: str | None
    publisher: str | None
    published: str | None
    first_seen_at: str


def article_text(session: Session, article_id: int) -> ArticleText:
    """The article as it stands now; raises LookupError where the ledger holds none with this number."""
    found = rows(session, _ARTICLE, id=article_id)
    if not found:
        raise LookupError(article_id)
    row = found[0]
    blocks, is_internal = row.pop("blocks"), bool(row.pop("is_internal"))
    return ArticleText(**row, blocks=_blocks(blocks), is_internal=is_internal)


def claims_of_article(session: Session, article: ArticleText) -> list[MarkedClaim]:
    """Its current claims in the order of the text."""
    ids = [row["id"] for row in rows(session, _CLAIMS, id=article.version_id)]
    spans: dict[int, list[tuple[int, int]]] = {id: [] for id in ids}
    for row in rows_with(session, _SPANS, ids):
        spans[row["claim_id"]].append((row["start"], row["end"]))
    linked = {row["claim_id"]: row["n"] for row in rows_with(session, _LINKED, ids)}
    return [
        MarkedClaim(claim, tuple(sorted(spans[claim.claim_id])), linked.get(claim.claim_id, 0))
        for claim in claim_rows(session, ids)
    ]


def same_text_elsewhere(session: Session, article_id: int) -> list[SameText]:
    """The articles of its story, those published first at the head."""
    return [SameText(**row) for row in rows(session, _ELSEWHERE, id=article_id)]


def _blocks(stored: Any) -> TextBlocks:
    """What the column of JSON holds: one engine gives it as text."""
    listed = json.loads(stored) if isinstance(stored, str) else stored
    return tuple(TextBlock((span[0], span[1]), kind, label, at) for span, kind, label, at in listed)


_ARTICLE = """
    SELECT a.id AS article_id, v.title, v.standfirst, v.byline, v.text, v.blocks, p.name AS publisher,
        p.id AS outlet_id, coalesce(v.url, a.url) AS url, coalesce(v.published, a.published) AS published,
        a.first_seen_at, v.language, v.genre, v.n_words, v.is_internal, v.id AS version_id, v.version_key,
        (SELECT count(*) FROM article_versions o WHERE o.article_id = a.id) AS versions,
        (SELECT count(*) FROM comparisons c
         WHERE c.article_id = a.id AND c.relation = 'edit' AND c.to_run IS NULL) AS edits
    FROM articles a
    JOIN article_versions v ON v.id = a.current_version_id
    LEFT JOIN publishers p ON p.id = a.publisher_id
    WHERE a.id = :id
"""
_CLAIMS = "SELECT id FROM claims_current WHERE version_id = :id ORDER BY content_start, id"
_SPANS = "SELECT claim_id, start, \"end\" FROM claim_spans WHERE part = 'content' AND claim_id IN :ids"
_SHOWN = ", ".join(f"'{kind}'" for kind in kinds_of(shown=True))
_LINKED = f"""
    SELECT e.claim_id AS claim_id, count(*) AS n FROM (
        SELECT a_claim_id AS claim_id FROM links_current WHERE a_claim_id IN :ids AND kind IN ({_SHOWN})
        UNION ALL
        SELECT b_claim_id FROM links_current WHERE b_claim_id IN :ids AND kind IN ({_SHOWN})
    ) e GROUP BY e.claim_id
"""
_ELSEWHERE = """
    SELECT o.id AS article_id, v.title, p.name AS publisher, coalesce(v.published, o.published) AS published,
        o.first_seen_at
    FROM articles a JOIN articles o ON o.story_id = a.story_id AND o.id <> a.id
    JOIN article_versions v ON v.id = o.current_version_id
    LEFT JOIN publishers p ON p.id = o.publisher_id
    WHERE a.id = :id ORDER BY coalesce(o.published_at, o.first_seen_at), o.id
"""
