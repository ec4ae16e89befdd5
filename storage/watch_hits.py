"""Which channel was told of which hit, what it is to be told, and which hits go with a work."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

import sqlalchemy as sa
from sqlmodel import Session, col, delete, select

from onrecord.labels import NOTHING, Named
from onrecord.watchtypes import Channel, Watch
from storage import tables
from storage.bulk import Row, add_missing, one_of
from storage.doors import works_that_stay
from storage.subjects import Subject
from storage.tombstones import Act
from storage.watches import forget_claims

Form = Literal["hit", "counted", "correction"]
_hit, _telling = tables.WatchHit, tables.WatchTelling


@dataclass(frozen=True, slots=True)
class Pending:
    """What a channel is to be told: hits by number, the oldest first, and those that fell since."""

    hits: tuple[int, ...]
    fallen: tuple[int, ...]


def pending(opened: Session, watch: Watch, channel: Channel, until: datetime) -> Pending:
    """What the channel was not told yet; outside the desk nothing of works that stay in it."""
    of = col(_hit.watch_id) == watch.id, *_told_to(opened, watch, is_outward=channel.kind != "terminal")
    told = sa.select(col(_telling.hit_id)).where(col(_telling.channel_id) == channel.id)
    new = (
        select(_hit.id)
        .where(*of, col(_hit.fallen_at).is_(None), col(_hit.found_at) < until, col(_hit.id).not_in(told))
        .order_by(col(_hit.found_at), col(_hit.id))
    )
    shown = told.where(col(_telling.form) == "hit")
    corrected = told.where(col(_telling.form) == "correction")
    fallen = (
        select(_hit.id)
        .where(
            col(_hit.watch_id) == watch.id,
            col(_hit.fallen_at).is_not(None),
            col(_hit.id).in_(shown),
            col(_hit.id).not_in(corrected),
        )
        .order_by(col(_hit.fallen_at), col(_hit.id))
    )
    return Pending(
        tuple(one or 0 for one in opened.exec(new)), tuple(one or 0 for one in opened.exec(fallen))
    )


def standing(opened: Session, watch: Watch, *, is_outward: bool) -> list[int]:
    """Every hit of the watch that stands, told or not, the newest last."""
    kept = _told_to(opened, watch, is_outward=is_outward)
    statement = select(_hit.id).where(col(_hit.watch_id) == watch.id, col(_hit.fallen_at).is_(None), *kept)
    return [one or 0 for one in opened.exec(statement.order_by(col(_hit.found_at), col(_hit.id)))]


def named_by(watch: Watch) -> Named:
    """What may leave by the watch all the same."""
    return frozenset({"internal"}) if watch.is_internal else NOTHING


def _told_to(opened: Session, watch: Watch, *, is_outward: bool) -> list[sa.ColumnElement[bool]]:
    """The conditions that a hit may be told of there."""
    if not is_outward:
        return []
    of = select(_hit.article_id, _hit.other_article_id).where(col(_hit.watch_id) == watch.id).distinct()
    works = {work for pair in opened.exec(of) for work in pair if work is not None}
    stay = works_that_stay(opened, works, named_by(watch))
    ends = (col(_hit.article_id), col(_hit.other_article_id))
    ours = sa.and_(col(_hit.what) == "feed", col(_hit.is_internal))  # its place is a path of our own
    kept = [sa.or_(end.is_(None), sa.not_(one_of(opened, end, stay))) for end in ends]
    return kept if watch.is_internal else [*kept, sa.not_(ours)]


def corrected(opened: Session, channel: Channel) -> list[int]:
    """The hits of which the channel was told that they no longer stand."""
    statement = select(_telling.hit_id).where(
        _telling.channel_id == channel.id, _telling.form == "correction"
    )
    return sorted(opened.exec(statement))


def told(opened: Session, channel_id: int, hit_ids: Iterable[int], form: Form, now: datetime) -> None:
    """The channel was told of these hits, in this form."""
    given: list[Row] = [
        {"hit_id": hit, "channel_id": channel_id, "form": form, "told_at": now}
        for hit in sorted(set(hit_ids))
    ]
    add_missing(opened, _telling, given)


def take_out(opened: Session, found: Subject, act: Act, now: datetime) -> None:
    """The hits of a work fall with it. Of an erased one no key is left either; what nobody was told goes."""
    articles = sorted(found.articles)
    ours = sa.or_(col(_hit.article_id).in_(articles), col(_hit.other_article_id).in_(articles))
    known = {
        key
        for pair in opened.exec(select(_hit.words_key, _hit.other_words_key).where(ours))
        for key in pair
        if key
    }
    ids = [one or 0 for one in opened.exec(select(_hit.id).where(ours))]
    if not ids and act != "erased":
        return
    afresh: dict[str, object] = {
        "fallen_at": sa.func.coalesce(_hit.fallen_at, now),
        "why_fallen": "no_longer",
        "article_id": None,
        "other_article_id": None,
        "subject_id": None,
    }
    if act == "erased":
        gone = {"hit_key": sa.literal("gone:").concat(_hit.tag), "words_key": None, "other_words_key": None}
        afresh |= gone
        forget_claims(opened, _words_of(opened, found) or sorted(known))
    of = one_of(opened, col(_hit.id), ids)
    opened.connection().execute(sa.update(_hit).where(of).values(**afresh))
    if act == "erased":
        told_of = sa.select(col(_telling.hit_id))
        opened.connection().execute(delete(_hit).where(of, col(_hit.id).not_in(told_of)))
    opened.expire_all()


def stand_again(opened: Session, claim_ids: Iterable[int]) -> None:
    """Hits of these claims that fell before anybody was told of them stand: what took them down is undone."""
    claim, told_of = tables.Claim, sa.select(col(_telling.hit_id))
    words = set(opened.exec(select(claim.words_key).where(one_of(opened, col(claim.id), claim_ids))))
    ends = sa.or_(*(one_of(opened, col(end), words) for end in (_hit.words_key, _hit.other_words_key)))
    fell = col(_hit.fallen_at).is_not(None), col(_hit.id).not_in(told_of), ends
    opened.connection().execute(sa.update(_hit).where(*fell).values(fallen_at=None, why_fallen=None))
    opened.expire_all()


def _words_of(opened: Session, found: Subject) -> list[str]:
    """The words of the work's claims that stand in no other work."""
    claim = tables.Claim
    ids = sorted(found.claims)
    mine: set[str] = set(opened.exec(select(claim.words_key).where(one_of(opened, col(claim.id), ids))))
    elsewhere = sa.not_(one_of(opened, col(claim.article_id), found.articles))
    left = select(claim.words_key).where(one_of(opened, col(claim.words_key), mine), elsewhere)
    still: set[str] = set(opened.exec(left))
    return sorted(mine - still)
