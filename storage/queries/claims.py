"""Claims as they are shown: in their sentence, with speaker, cue, outlet and date."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col, select

from storage import tables
from storage.queries.known import bearers
from storage.queries.rows import rows, rows_with
from storage.search import claims_with
from storage.views.current import CURRENT, LINKS, PUBLIC, kept_claim


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """A row of `claims_view`, which docs/schema.md explains."""

    claim_id: int
    claim_key: str
    origin: str | None
    origin_kind: str | None
    origin_named: str
    speaker: str | None
    chain: str | None
    cue: str | None
    origin_cue: str | None
    said_on: str | None
    role: str | None
    speaks_for: str | None
    quote: str
    content: str
    polarity: str
    stated_as: str
    quotation: str
    place: str
    basis: str
    extraction_confidence: float
    name_confidence: float | None
    reviewed: str
    title: str | None
    publisher: str | None
    url: str | None
    published: str | None
    published_at: str | None
    published_precision: str | None
    posted: str | None
    first_seen_at: str
    language: str | None
    genre: str
    sentence_start: int
    sentence_end: int
    article_id: int
    version_id: int
    page_id: int
    extraction_id: int
    corrected: str | None = None
    corrected_by: str | None = None
    known_as: str | None = None
    known_by: str | None = None
    label: str | None = None
    standing: str | None = None
    standing_at: str | None = None
    look_again: str = "no"
    content_spans: tuple[tuple[int, int], ...] = ()  # into `quote`


@dataclass(frozen=True, slots=True)
class ClaimQuery:
    """What is asked of the claims; speakers and outlets by the names the ledger knows.

    ``speaker_ids`` are speakers of single articles; whoever is known to be one of the named is meant too.
    """

    speakers: tuple[str, ...] | None = None
    outlets: tuple[str, ...] | None = None
    words: str | None = None
    since: date | None = None
    denied: bool = False
    limit: int = 20
    offset: int = 0
    name_at_least: float = 0.0  # above 0: only what the speakers are the origin of, by a name that is so sure
    speaker_ids: tuple[int, ...] | None = None
    is_public: bool = False  # only what may leave the desk


@dataclass(frozen=True, slots=True)
class FoundClaims:
    """The first claims that answer a question, newest first, and how many do in all."""

    claims: tuple[ClaimRow, ...]
    total: int


def find_claims(session: Session, asked: ClaimQuery) -> FoundClaims:
    """The current claims that answer the question; dates count from publication, else from first sight."""
    claim = CURRENT.c
    conditions = _conditions(session.get_bind().dialect.name, asked)
    said_at = sa.func.coalesce(claim.published_at, claim.first_seen_at)
    first = (
        sa.select(claim.id)
        .where(*conditions)
        .order_by(said_at.desc(), claim.version_id, claim.content_start, claim.id)
        .limit(asked.limit)
        .offset(asked.offset)
    )
    found = claim_rows(session, session.connection().execute(first).scalars().all())
    return FoundClaims(tuple(found), _count(session, conditions))


def _count(session: Session, conditions: Sequence[Any]) -> int:
    """How many claims answer the question; of all that are held without reading them."""
    if not conditions:
        return int(rows(session, "SELECT claims FROM claims_held")[0]["claims"])
    counted = sa.select(sa.func.count()).select_from(CURRENT).where(*conditions)
    return int(session.connection().execute(counted).scalar_one())


def claim_rows(session: Session, ids: Sequence[int]) -> list[ClaimRow]:
    """The current claims with these ids, in the order given, their content's characters marked."""
    found = {row["claim_id"]: row for row in rows_with(session, _VIEWED, ids)}
    spans = _content_spans(session, found)
    return [
        ClaimRow(**found[id], content_spans=_within(spans.get(id, []), found[id]))
        for id in ids
        if id in found
    ]


def words_of_claim(session: Session, claim_id: int) -> tuple[str, str]:
    """What a current claim is known by whatever it is numbered: its words, and its work."""
    [row] = rows_with(session, _KNOWN_BY, [claim_id])
    return row["words_key"], row["article_key"]


_KNOWN_BY = """
    SELECT c.words_key, a.article_key FROM claims_current c JOIN articles a ON a.id = c.article_id
    WHERE c.id IN :ids
"""
_VIEWED = "SELECT * FROM claims_view WHERE claim_id IN :ids"
_SPANS = "SELECT claim_id, start, \"end\" FROM claim_spans WHERE part = 'content' AND claim_id IN :ids"


def _conditions(dialect: str, asked: ClaimQuery) -> list[Any]:
    claim, link = CURRENT.c, LINKS.c
    kept: list[Any] = []
    if asked.speakers is not None and asked.name_at_least > 0:
        kept += [claim.origin_speaker_id.in_(bearers(asked.speakers)), _sure_name(asked.name_at_least)]
    elif asked.speakers is not None:
        kept.append(claim.id.in_(_said_or_passed_on(bearers(asked.speakers))))
    if asked.speaker_ids is not None:
        kept.append(claim.id.in_(_said_or_passed_on(asked.speaker_ids)))
    if asked.outlets is not None:
        outlets = select(tables.Publisher.id).where(col(tables.Publisher.name).in_(asked.outlets))
        kept.append(claim.publisher_id.in_(outlets))
    if asked.words is not None:
        kept.append(claims_with(dialect, asked.words))
    if asked.since is not None:
        begun = datetime.combine(asked.since, time(), UTC)
        kept.append(sa.func.coalesce(claim.published_at, claim.first_seen_at) >= begun)
    if asked.is_public:
        kept.append(claim.id.in_(sa.select(PUBLIC.c.id)))
    if asked.denied:
        # read once: the joins of a view cost as often as it is named
        denials = sa.select(link.a_claim_id, link.b_claim_id).where(link.kind == "denial").cte("denials")
        ends = sa.union(sa.select(denials.c.a_claim_id), sa.select(denials.c.b_claim_id))
        kept.append(sa.or_(claim.polarity == "denied", claim.id.in_(sa.select(ends.subquery()))))
    return kept


def _said_or_passed_on(speakers: sa.Select[tuple[int]] | tuple[int, ...]) -> sa.Select[tuple[int]]:
    return sa.select(col(tables.Attribution.claim_id)).where(col(tables.Attribution.speaker_id).in_(speakers))


def _sure_name(at_least: float) -> Any:
    """The condition that the origin's name is right with this chance, or that a person kept the claim."""
    return sa.or_(CURRENT.c.name_confidence >= at_least, sa.text(kept_claim("claims.id")))


def _content_spans(session: Session, ids: Iterable[int]) -> dict[int, list[tuple[int, int]]]:
    spans: dict[int, list[tuple[int, int]]] = {}
    for row in rows_with(session, _SPANS, ids):
        spans.setdefault(row["claim_id"], []).append((row["start"], row["end"]))
    return spans


def _within(spans: list[tuple[int, int]], row: dict[str, object]) -> tuple[tuple[int, int], ...]:
    """The spans counted from the start of the sentence, what lies outside it cut off."""
    start, length = int(str(row["sentence_start"])), len(str(row["quote"]))
    moved = ((max(s - start, 0), min(e - start, length)) for s, e in sorted(spans))
    return tuple((s, e) for s, e in moved if s < e)
