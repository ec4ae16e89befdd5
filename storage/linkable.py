"""Claims as the linker sees them: read by columns, each text once, however many claims are in it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col

from onrecord.links.to_linkable import JOINT, context_of, quantities_within, topic_of
from onrecord.types import Attribution, LinkableClaim, Quantity, Span
from storage import tables
from storage.bulk import one_of

_OF_OTHER_AIMS = frozenset({"satire", "sponsored"})  # genres that tell nobody how the world is


@dataclass(frozen=True, slots=True)
class _Text:
    """What the claims of one version have in common."""

    version_key: str
    title: str
    text: str
    topic: str
    is_independent: bool


def linkable(opened: Session, claim_ids: Iterable[int]) -> dict[int, LinkableClaim]:
    """The claims as the linker sees them, by id; their ``id`` there is natural: the same in any database."""
    wanted = list(claim_ids)
    if not wanted:
        return {}
    opened.flush()  # asked past the session's objects, which would do that by themselves
    rows = _claims(opened, wanted)
    texts = _texts(opened, {row.version_id for row in rows})
    works = _works(opened, {row.article_id for row in rows})
    chains, figures, pieces = _chains(opened, wanted), _figures(opened, wanted), _pieces(opened, rows)
    return {
        row.id: _claim(
            row,
            texts[row.version_id],
            works[row.article_id],
            chains[row.id],
            quantities_within(tuple(pieces[row.id]), figures[row.id]),
        )
        for row in rows
    }


def _claim(
    row: Any, text: _Text, work: Any, chain: Sequence[Attribution], quantities: tuple[Quantity, ...]
) -> LinkableClaim:
    return LinkableClaim(
        id=f"{text.version_key}/{row.claim_key}",
        article=work.article_key,
        story=work.story_key,
        outlet=work.outlet,
        published=row.posted or work.published,
        content=row.content,
        sentence=row.sentence,
        context=context_of(text.title, text.text, row.sentence_start),
        chain=tuple(chain),
        polarity=row.polarity,
        certainty=row.certainty,
        quantities=quantities,
        place=row.place,
        topic=text.topic,
        at=(row.sentence_start, row.sentence_end),
        basis=row.basis,
        is_independent=text.is_independent,
    )


# -- rows: objects of the tables, with the whole article beside each claim, took most of the time of linking


def _claims(opened: Session, wanted: Sequence[int]) -> Sequence[Any]:
    claim = tables.Claim
    columns: list[Any] = [
        claim.id, claim.claim_key, claim.version_id, claim.article_id, claim.content, claim.sentence,
        claim.sentence_start, claim.sentence_end, claim.polarity, claim.certainty, claim.place, claim.basis,
        claim.content_start, claim.posted,
    ]  # fmt: skip
    return opened.connection().execute(sa.select(*columns).where(one_of(opened, col(claim.id), wanted))).all()


def _texts(opened: Session, version_ids: Iterable[int]) -> dict[int, _Text]:
    version = tables.ArticleVersion
    columns: list[Any] = [version.id, version.version_key, version.title, version.text, version.genre]
    wanted = sa.select(*columns).where(one_of(opened, col(version.id), version_ids))
    return {
        number: _Text(key, title or "", text, topic_of(title, text), genre not in _OF_OTHER_AIMS)
        for number, key, title, text, genre in opened.connection().execute(wanted)
    }


def _works(opened: Session, article_ids: Iterable[int]) -> dict[int, Any]:
    """The articles with their keys, dates, stories and outlets."""
    article, story, outlet = tables.Article, tables.Story, tables.Publisher
    columns: list[Any] = [
        article.id, article.article_key, article.published, story.story_key, col(outlet.name).label("outlet")
    ]  # fmt: skip
    statement = (
        sa.select(*columns)
        .join(story, col(article.story_id) == col(story.id))
        .outerjoin(outlet, col(article.publisher_id) == col(outlet.id))
        .where(one_of(opened, col(article.id), article_ids))
    )
    return {row.id: row for row in opened.connection().execute(statement)}


def _chains(opened: Session, claim_ids: Sequence[int]) -> dict[int, list[Attribution]]:
    one, speaker = tables.Attribution, tables.Speaker
    columns: list[Any] = [  # whom a desk or a list knows has one name, however articles call them
        one.claim_id, sa.func.coalesce(speaker.known_as, one.speaker), one.kind, one.said_on, one.addressee,
        one.role, one.speaks_for,
    ]  # fmt: skip
    wanted = sa.select(*columns).outerjoin_from(one, speaker, col(speaker.id) == col(one.speaker_id))
    wanted = wanted.where(one_of(opened, col(one.claim_id), claim_ids))
    chains: dict[int, list[Attribution]] = defaultdict(list)
    rows = opened.connection().execute(wanted.order_by(col(one.claim_id), col(one.link))).all()
    for claim_id, *said in rows:
        chains[claim_id].append(Attribution((), (), *said))
    return chains


def _pieces(opened: Session, rows: Sequence[Any]) -> dict[int, list[Span]]:
    """The spans of each content in its version's text; asked for only where it may have several."""
    pieces = {row.id: [(row.content_start, row.content_start + len(row.content))] for row in rows}
    span = tables.ClaimSpan
    several = one_of(opened, col(span.claim_id), [row.id for row in rows if JOINT in row.content])
    columns: list[Any] = [span.claim_id, span.start, span.end]
    wanted = sa.select(*columns).where(several, col(span.part) == "content").order_by(col(span.start))
    stored: dict[int, list[Span]] = defaultdict(list)
    for claim_id, start, end in opened.connection().execute(wanted):
        stored[claim_id].append((start, end))
    return pieces | stored


def _figures(opened: Session, claim_ids: Sequence[int]) -> dict[int, list[Quantity]]:
    one = tables.Quantity
    columns: list[Any] = [one.claim_id, one.start, one.end, one.value, one.high, one.counted, one.bound]
    wanted = sa.select(*columns).where(one_of(opened, col(one.claim_id), claim_ids))
    figures: dict[int, list[Quantity]] = defaultdict(list)
    rows = opened.connection().execute(wanted.order_by(col(one.claim_id), col(one.start))).all()
    for claim_id, start, end, *said in rows:
        figures[claim_id].append(Quantity((start, end), *said))
    return figures
