"""Reviewed claims as annotated articles: to measure the extractor on what a desk itself has checked."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from sqlmodel import Session

from storage.doors import all_that_stay, works_without_text
from storage.queries.rows import rows, rows_with


def gold(session: Session, is_public: bool = False) -> Iterator[str]:
    """A line of JSON for each article with a claim that a person kept, in its current version.

    ``claims`` are those that people kept, as corrected. ``is_complete`` tells whether they looked at all of
    the article's: only there does a claim too many count as wrong. What the program missed is not in it.
    With ``is_public`` only articles whose text may leave the desk.
    """
    kept = rows(session, _KEPT)
    if is_public:
        stay = all_that_stay(session).keys() | works_without_text(session)
        kept = [row for row in kept if row["article_id"] not in stay]
    parts = {name: _by_claim(session, asked, [row["id"] for row in kept]) for name, asked in _PARTS.items()}
    articles: dict[int, list[dict[str, Any]]] = defaultdict(list)
    for row in kept:
        articles[row["version_id"]].append(row)
    links = rows(session, _LINKS)
    for version in rows_with(session, _VERSIONS, sorted(articles)):
        yield json.dumps(_article(version, articles[version["id"]], parts, links), ensure_ascii=False) + "\n"


def _article(
    version: dict[str, Any],
    kept: list[dict[str, Any]],
    parts: dict[str, dict[int, list[dict[str, Any]]]],
    links: list[dict[str, Any]],
) -> dict[str, Any]:
    places = {row["id"]: place for place, row in enumerate(kept)}
    inside = [one for one in links if one["a_claim_id"] in places and one["b_claim_id"] in places]
    return {
        "id": version["version_key"],
        "outlet": version["outlet"],
        "published": (version["published"] or "")[:10] or None,
        "title": version["title"],
        "text": version["text"],
        "is_complete": version["unseen"] == 0,
        "claims": [_claim(row, parts) for row in kept],
        "links": [
            {
                "kind": one["kind"],
                "claims": [places[one["a_claim_id"]], places[one["b_claim_id"]]],
                "note": None,
            }
            for one in inside
        ],
    }


def _claim(row: dict[str, Any], parts: dict[str, dict[int, list[dict[str, Any]]]]) -> dict[str, Any]:
    spans = parts["spans"].get(row["id"], [])
    return {
        "id": row["claim_key"],
        "content": _spans(spans, "content"),
        "quote": row["quote"],
        "chain": [
            {
                "source": _spans(spans, "source", link["link"]),
                "cue": _spans(spans, "cue", link["link"]),
                "speaker": link["speaker"],
                "kind": link["kind"],
                "said_on": link["said_on"],
            }
            for link in parts["chain"].get(row["id"], [])
        ],
        "polarity": row["polarity"],
        "certainty": row["certainty"],
        "hedges": _spans(spans, "hedge"),
        "quantities": [
            {
                "span": [one["start"], one["end"]],
                "value": one["value"],
                "high": one["high"],
                "of": one["counted"],
                "bound": one["bound"],
            }
            for one in parts["quantities"].get(row["id"], [])
        ],
        "note": None,
    }


def _spans(spans: list[dict[str, Any]], part: str, link: int | None = None) -> list[list[int]]:
    return [[one["start"], one["end"]] for one in spans if (one["part"], one["link"]) == (part, link)]


def _by_claim(session: Session, asked: str, ids: list[int]) -> dict[int, list[dict[str, Any]]]:
    found: dict[int, list[dict[str, Any]]] = defaultdict(list)
    for row in rows_with(session, asked, ids):
        found[row["claim_id"]].append(row)
    return found


_KEPT = """
    SELECT c.id, c.claim_key, c.version_id, c.article_id, c.quote, c.polarity, c.certainty
    FROM claims_current c JOIN claims_view w ON w.claim_id = c.id
    WHERE w.reviewed = 'yes' ORDER BY c.version_id, c.content_start, c.claim_key
"""
_VERSIONS = """
    SELECT v.id, v.version_key, v.title, v.text, coalesce(v.published, a.published) AS published,
        p.name AS outlet, (
            SELECT count(*) FROM claims_view w WHERE w.version_id = v.id AND w.reviewed = 'no'
        ) AS unseen
    FROM article_versions v JOIN articles a ON a.id = v.article_id
    LEFT JOIN publishers p ON p.id = a.publisher_id
    WHERE v.id IN :ids ORDER BY v.version_key
"""
_PARTS = {
    "spans": 'SELECT claim_id, part, link, start, "end" FROM claim_spans'
    ' WHERE claim_id IN :ids ORDER BY start, "end"',
    "chain": "SELECT claim_id, link, speaker, kind, said_on FROM attributions"
    " WHERE claim_id IN :ids ORDER BY link",
    "quantities": 'SELECT claim_id, start, "end", value, high, counted, bound FROM quantities'
    " WHERE claim_id IN :ids ORDER BY start",
}
_LINKS = """
    SELECT l.kind, l.a_claim_id, l.b_claim_id FROM reviews_current r
    JOIN links_current l ON l.link_key = r.subject_key
    WHERE r.subject_kind = 'link' AND r.decision = 'confirm' ORDER BY l.link_key
"""
