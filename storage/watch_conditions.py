"""Which claims, edits and articles are what a watch asks for."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col, select

from onrecord.unasked import SURE_NAME
from onrecord.watchtypes import Asked
from storage import tables
from storage.bulk import one_of
from storage.queries.known import bearers
from storage.queries.names import named_outlets
from storage.search import claims_with
from storage.views.current import CURRENT
from storage.views.labels import leaves


@dataclass(frozen=True, slots=True)
class Placed:
    """A current claim with what tells it from its copies: its words, its work and its story."""

    claim_id: int
    words_key: str
    polarity: str
    article_id: int
    article_key: str
    story_id: int
    is_internal: bool
    first_seen_at: datetime
    printed_at: datetime


def outlet_ids(opened: Session, asked: Asked) -> tuple[int, ...] | None:
    """The outlets that are meant, as they are called now; None where any is."""
    if asked.outlet is None:
        return None
    names = named_outlets(opened, asked.outlet).names
    publisher = tables.Publisher
    return tuple(one or 0 for one in opened.exec(select(publisher.id).where(col(publisher.name).in_(names))))


def matching(opened: Session, asked: Asked, claim_ids: Collection[int] | None) -> set[int]:
    """Those of the claims, or of all current ones, whose speaker, words and outlet are asked for."""
    if claim_ids is not None and not claim_ids:
        return set()
    claim, conditions = CURRENT.c, list[Any]()
    within = None if claim_ids is None else (min(claim_ids), max(claim_ids))
    if claim_ids is not None:
        conditions.append(one_of(opened, claim.id, claim_ids))
    if asked.speakers:
        conditions.append(claim.id.in_(_attributed(asked.speakers)))
    if (outlets := outlet_ids(opened, asked)) is not None:
        conditions.append(claim.publisher_id.in_(outlets))
    if asked.words is not None:
        conditions.append(claims_with(opened.get_bind().dialect.name, asked.words, within))
    found = set(opened.connection().execute(sa.select(claim.id).where(*conditions)).scalars())
    if asked.speakers and not asked.is_possible_enough:
        return found & _surely_by(opened, asked.speakers, found)
    return found


def _attributed(names: tuple[str, ...]) -> sa.Select[tuple[int]]:
    of = col(tables.Attribution.speaker_id).in_(bearers(names))
    return sa.select(col(tables.Attribution.claim_id)).where(of)


def _surely_by(opened: Session, names: tuple[str, ...], claim_ids: Collection[int]) -> set[int]:
    """Those where the name is sure, or stands in the source as it is written: nobody rather than a guess."""
    link, claim = tables.Attribution, CURRENT.c
    statement = (
        sa.select(
            col(link.claim_id),
            col(link.source),
            col(link.speaker),
            col(link.is_origin),
            claim.name_confidence,
        )
        .join_from(CURRENT, tables.Attribution, col(link.claim_id) == claim.id)
        .where(one_of(opened, claim.id, claim_ids), col(link.speaker_id).in_(bearers(names)))
    )
    return {
        claim_id
        for claim_id, source, speaker, is_origin, confidence in opened.connection().execute(statement)
        if (is_origin and (confidence or 0.0) >= SURE_NAME) or holds_words(source, speaker)
    }


def holds_words(text: str | None, wanted: str) -> bool:
    """Whether all words of one text stand in another, whatever their case and accents."""
    return bool(wanted) and _folded(wanted) <= _folded(text or "")


def _folded(words: str) -> set[str]:
    plain = unicodedata.normalize("NFKD", words.casefold())
    kept = "".join(one if one.isalnum() else " " for one in plain if not unicodedata.combining(one))
    return set(kept.split())


def stays_inside(article: str) -> sa.ColumnElement[bool]:
    """Whether no word of the work may leave the desk now."""
    return sa.not_(sa.literal_column(leaves(article), sa.Boolean))


def placed(opened: Session, claim_ids: Iterable[int]) -> dict[int, Placed]:
    """The current claims with their places, by number."""
    claim, version, article = CURRENT.c, tables.ArticleVersion, tables.Article
    statement = (
        sa.select(
            claim.id, claim.words_key, claim.polarity, claim.article_id, col(article.article_key),
            col(article.story_id), stays_inside("articles.id"), claim.first_seen_at,
            sa.func.coalesce(claim.published_at, claim.first_seen_at),
        )
        .join_from(CURRENT, tables.ArticleVersion, col(version.id) == claim.version_id)
        .join(tables.Article, col(article.id) == claim.article_id)
        .where(one_of(opened, claim.id, claim_ids))
    )  # fmt: skip
    return {row[0]: Placed(*row) for row in opened.connection().execute(statement)}
