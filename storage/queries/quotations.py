"""A claim as it may be quoted, of earlier versions and readings too: what is cited stays findable."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Any, Literal

from sqlmodel import Session

from onrecord.certaintytypes import stated_as
from onrecord.evidence.quotations import Copy, Quotation, Voice, neighbours, sure_name
from onrecord.labels import Why
from storage.pages import find_body
from storage.queries.edits import is_held_back
from storage.queries.rows import rows
from storage.views.claims import KEPT_AT
from storage.views.current import kept_claim
from storage.views.labels import audience


@dataclass(frozen=True, slots=True)
class NotQuoted:
    """Why a claim that the ledger holds is not quoted: rejected, withheld, held back or kept inside."""

    claim_id: int
    article_id: int
    why: Literal["rejected", "held_back"] | Why


def quotation(session: Session, claim_id: int) -> Quotation | NotQuoted:
    """The claim between its neighbours, or why it may not be quoted; raises LookupError for no claim."""
    found = rows(session, _CLAIM, id=claim_id)
    if not found:
        raise LookupError(claim_id)
    claim = found[0]
    for why in _REFUSED:
        if claim[why]:
            return NotQuoted(claim_id, claim["article_id"], why)
    start, end = claim["sentence_start"], claim["sentence_end"]
    pieces = rows(session, _SPANS, id=claim_id)
    spans = ((max(p["start"] - start, 0), min(p["end"], end) - start) for p in pieces)
    before, after = neighbours(claim["text"], (start, end))
    return Quotation(
        before=before,
        after=after,
        spans=tuple((s, e) for s, e in spans if s < e),
        chain=_chain(session, claim),
        stated_as=stated_as(claim["certainty"]),
        is_edited_since=not claim["is_newest"],
        copy=copy_of(session, claim["page_id"]),
        is_current=bool(claim["is_current"]),
        is_internal=bool(claim["is_internal"]),
        reviewed=bool(claim["reviewed"]),
        look_again=claim["look_again"] == "yes",
        **{name: claim[name] for name in _AS_STORED},
    )


def copy_of(session: Session, page_id: int) -> Copy:
    """The page with the hash of its bytes, where they are kept."""
    [page] = rows(session, _PAGE, id=page_id)
    body = find_body(session, page["body_key"])
    sha256 = None if body is None else hashlib.sha256(body).hexdigest()
    return Copy(page_id, page["read_at"], page["address_id"] is not None, page["n_bytes"], sha256)


def _chain(session: Session, claim: dict[str, Any]) -> tuple[Voice, ...]:
    """The links, of which the origin alone has a name that is weighed."""
    return tuple(
        Voice(
            link["source"],
            link["cue"],
            sure_name(link["speaker"], claim["name_confidence"]) if link["is_origin"] else None,
            link["said_on"],
        )
        for link in rows(session, _CHAIN, id=claim["claim_id"])
    )


_REFUSED: tuple[Literal["rejected", "withheld", "held_back"], ...] = ("rejected", "withheld", "held_back")
_AS_STORED = (
    "claim_id", "claim_key", "sentence", "polarity", "quotation", "place", "outlet", "title", "byline", "url",
    "published", "published_precision", "first_seen_at", "article_id", "version_id", "replaced_by",
    "corrected", "corrected_by", "became", "became_at",
)  # fmt: skip
_CLAIM = f"""
    SELECT c.id AS claim_id, c.claim_key, c.sentence, c.sentence_start, c.sentence_end, c.polarity,
        c.certainty, c.quote AS quotation, c.place, c.name_confidence, c.is_current, c.replaced_by,
        c.article_id, c.version_id, v.text, v.title, v.byline, v.page_id, v.first_seen_at,
        p.name AS outlet, coalesce(v.url, a.url) AS url, coalesce(c.posted, v.published) AS published,
        v.published_precision,
        CASE WHEN {audience("c.article_id")} = 'internal' THEN 1 ELSE 0 END AS is_internal,
        CASE WHEN a.current_version_id = v.id THEN 1 ELSE 0 END AS is_newest,
        CASE WHEN {kept_claim("c.id")} THEN 1 ELSE 0 END AS reviewed,
        k.fields AS corrected, who.reviewer AS corrected_by, stands.standing AS became,
        stands.noticed_at AS became_at,
        CASE WHEN stands.noticed_at > ({KEPT_AT}) THEN 'yes' ELSE 'no' END AS look_again,
        CASE WHEN c.id IN (SELECT claim_id FROM claims_rejected) THEN 1 ELSE 0 END AS rejected,
        CASE WHEN c.id IN (SELECT claim_id FROM claims_withheld) THEN 1 ELSE 0 END AS withheld,
        CASE WHEN {is_held_back("v")} THEN 1 ELSE 0 END AS held_back
    FROM claims c
    JOIN article_versions v ON v.id = c.version_id
    JOIN articles a ON a.id = c.article_id
    LEFT JOIN publishers p ON p.id = a.publisher_id
    LEFT JOIN corrections k ON k.claim_id = c.id
    LEFT JOIN reviews who ON who.id = k.review_id
    LEFT JOIN article_standing stands ON stands.article_id = c.article_id
    WHERE c.id = :id
"""
_SPANS = """
    SELECT start, "end" FROM claim_spans WHERE claim_id = :id AND part = 'content' ORDER BY start
"""
_CHAIN = (
    "SELECT source, cue, speaker, is_origin, said_on FROM attributions WHERE claim_id = :id ORDER BY link"
)
_PAGE = "SELECT body_key, read_at, address_id, n_bytes FROM pages WHERE id = :id"
