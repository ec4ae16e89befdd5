"""The ledger in natural keys alone: two databases that hold the same print the same lines."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

from sqlmodel import Session

from storage.claim_rows import PLAIN
from storage.export.forms import ExportFormat
from storage.export.leaving import outward
from storage.queries.edits import WORDS_HELD_BACK
from storage.queries.rows import rows
from storage.views.current import DIRECTED

# No ids, no times of running, no run numbers; nor which of new, duplicate, reprint or revised a page was:
# that depends on which of two pages came first.


def canonical(session: Session, is_public: bool = False) -> Iterator[str]:
    """Sorted lines of JSON: pages, articles, versions, stories, claims, links, propositions and so on.

    What a person rejected is in the line of the decision alone: its key, without its words. Of an article
    with an edit that may protect somebody the current version alone is there, until a person has decided.
    With ``is_public`` only what may leave the desk (storage/export/leaving.py).
    """
    parts = (_articles, _claims, _links, _pages, _propositions, _rejections, _reviews, _stories, _versions)
    records = (record for part in parts for record in part(session))
    yield from sorted(map(_line, outward(session, records) if is_public else records))


def _line(record: dict[str, Any]) -> str:
    return json.dumps(record, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _pages(session: Session) -> Iterator[dict[str, Any]]:
    for row in rows(session, "SELECT page_key, locator, content_key, body_key, media, outcome FROM pages"):
        outcome = row.pop("outcome")
        ended = None if outcome is None else "rejected" if outcome == "rejected" else "kept"
        yield {"a": "page", **row, "ended": ended}


def _rejections(session: Session) -> Iterator[dict[str, Any]]:
    statement = "SELECT g.page_key, r.stage, r.code FROM rejections r JOIN pages g ON g.id = r.page_id"
    return ({"a": "rejection", **row} for row in rows(session, statement))


def _reviews(session: Session) -> Iterator[dict[str, Any]]:
    statement = "SELECT subject_kind, subject_key, decision FROM reviews_current"
    return ({"a": "review", **row} for row in rows(session, statement))


def _articles(session: Session) -> Iterator[dict[str, Any]]:
    statement = """
        SELECT a.article_key, a.title, a.url, a.published, a.language, p.publisher_key,
            v.version_key AS current, s.standing
        FROM articles a
        LEFT JOIN article_standing s ON s.article_id = a.id
        LEFT JOIN publishers p ON p.id = a.publisher_id
        LEFT JOIN article_versions v ON v.id = a.current_version_id
    """
    return ({"a": "article", **row} for row in rows(session, statement))


def _versions(session: Session) -> Iterator[dict[str, Any]]:
    statement = f"""
        SELECT v.version_key, v.article_key, v.text_key, v.title, v.standfirst, v.byline, v.published,
            v.modified, v.language, v.genre, v.blocks, e.extractor_version, e.n_claims, e.problem
        FROM article_versions v
        LEFT JOIN extractions e ON e.version_id = v.id AND e.is_current
        WHERE v.article_id IS NOT NULL AND v.id NOT IN ({WORDS_HELD_BACK})
    """
    return ({"a": "version", **row, "blocks": _read(row["blocks"])} for row in rows(session, statement))


def _read(stored: Any) -> Any:
    """What a column of JSON holds: SQLite hands out its words."""
    return json.loads(stored) if isinstance(stored, str) else stored


def _stories(session: Session) -> Iterator[dict[str, Any]]:
    members: dict[int, list[str]] = defaultdict(list)
    for row in rows(session, "SELECT story_id, article_key FROM articles"):
        members[row["story_id"]].append(row["article_key"])
    return ({"a": "story", "articles": sorted(keys)} for keys in members.values())


def _claims(session: Session) -> Iterator[dict[str, Any]]:
    chains = _grouped(rows(session, "SELECT * FROM attributions ORDER BY claim_id, link"), "speaker_id")
    figures = _grouped(rows(session, "SELECT * FROM quantities ORDER BY claim_id, start"))
    dates = _grouped(rows(session, "SELECT * FROM claim_dates ORDER BY claim_id, start"))
    spans = _grouped(rows(session, _SPANS))
    for row in rows(session, _CLAIMS):
        claim = row.pop("id")
        yield {
            "a": "claim",
            **row,
            "is_current": bool(row["is_current"]),
            "chain": chains.get(claim, []),
            "quantities": figures.get(claim, []),
            "dates": dates.get(claim, []),
            "spans": spans.get(claim, []),
        }


_SPANS = (
    'SELECT claim_id, part, link, start, "end" FROM claim_spans ORDER BY claim_id, part, start, "end", link'
)
_CLAIMS = f"""
    SELECT c.id, c.claim_key, v.version_key, c.content, c.sentence_start, c.sentence_end,
        {", ".join(f"c.{name}" for name in PLAIN)}, c.extraction_confidence,
        c.origin, c.origin_kind, c.is_current, e.extractor_version
    FROM claims c
    JOIN article_versions v ON v.id = c.version_id
    JOIN extractions e ON e.id = c.extraction_id
    WHERE e.is_current AND c.id NOT IN (SELECT claim_id FROM claims_rejected)
        AND v.id NOT IN ({WORDS_HELD_BACK})
"""


def _grouped(found: Iterable[dict[str, Any]], *left_out: str) -> dict[int, list[dict[str, Any]]]:
    groups: dict[int, list[dict[str, Any]]] = defaultdict(list)
    for row in found:
        claim = row.pop("claim_id")
        for column in left_out:
            row.pop(column)
        if "is_origin" in row:
            row["is_origin"] = bool(row["is_origin"])
        groups[claim].append(row)
    return groups


def _links(session: Session) -> Iterator[dict[str, Any]]:
    for row in rows(session, _LINKS):
        ends = [[row["a_claim"], row["a_version"]], [row["b_claim"], row["b_version"]]]
        directed = row["kind"] in DIRECTED
        yield {
            "a": "link",
            "kind": row["kind"],
            "ends": ends if directed else sorted(ends),
            "score": row["score"],
        }


_LINKS = """
    SELECT l.kind, l.score, a.claim_key AS a_claim, va.version_key AS a_version,
        b.claim_key AS b_claim, vb.version_key AS b_version
    FROM links_current l
    JOIN claims_current a ON a.id = l.a_claim_id JOIN article_versions va ON va.id = a.version_id
    JOIN claims_current b ON b.id = l.b_claim_id JOIN article_versions vb ON vb.id = b.version_id
"""


def _propositions(session: Session) -> Iterator[dict[str, Any]]:
    members: dict[int, list[list[str]]] = defaultdict(list)
    for row in rows(session, _MEMBERS):
        members[row["proposition_id"]].append([row["claim_key"], row["version_key"], row["stance"]])
    for row in rows(session, _PROPOSITIONS):
        yield {"a": "proposition", "members": sorted(members[row.pop("id")]), **row}


_PROPOSITIONS = """
    SELECT id, n_claims, n_carriers, n_named_origins, n_unknown_origins, carriers, origins
    FROM propositions p WHERE p.to_run IS NULL AND p.merged_into IS NULL AND EXISTS (
        SELECT 1 FROM members_current m WHERE m.proposition_id = p.id
    )
"""
_MEMBERS = """
    SELECT m.proposition_id, m.stance, c.claim_key, v.version_key
    FROM members_current m
    JOIN claims_current c ON c.id = m.claim_id
    JOIN article_versions v ON v.id = c.version_id
"""


def _written(session: Session, is_public: bool = False) -> Iterator[str]:
    return (line + "\n" for line in canonical(session, is_public))


CANONICAL = ExportFormat(
    "canonical", "natural keys only, sorted, one JSON a line", "ledger.jsonl", "application/jsonl", _written
)
