"""Feeds that are due, asked, and what is remembered of each until the next time."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col, select

from onrecord.feedplans import FeedPlan, FeedState
from onrecord.secrets import public_url
from onrecord.urls import host_of
from storage import tables
from storage.hosts import add_hosts, bound_like, first_of_each, is_calm

_feeds = tables.Feed


@dataclass(frozen=True, slots=True)
class KnownFeed:
    """A feed that may be asked: where, what it is called, and what its last answers left."""

    feed_id: int
    host_id: int
    place: str
    title: str | None
    outlet: str | None
    state: FeedState


@dataclass(frozen=True, slots=True)
class FeedNews:
    """What one answer changes about a feed; ``fetched`` is a row of feed_fetches worth keeping, or None.

    ``has_moved`` where the address to fetch, or the one it may be moving to, is another than before.
    """

    feed_id: int
    plan: FeedPlan
    answered_at: datetime
    code: str | None = None
    detail: str | None = None
    has_new: bool = False
    format: str | None = None
    title: str | None = None
    language: str | None = None
    has_moved: bool = False
    fetched: Mapping[str, Any] | None = None


def due(opened: Session, now: datetime, limit: int, per_host: int) -> list[tuple[int, int]]:
    """Feeds of the web whose time has come, not paused, of hosts that may be asked; with their hosts.

    The longest due of each host come first, then the second of each: many feeds of one host keep
    nobody else's waiting.
    """
    order = (col(_feeds.next_fetch_at), col(_feeds.id))
    place = sa.func.row_number().over(partition_by=col(_feeds.host_id), order_by=order).label("place")
    is_due = (_feeds.kind == "web", ~col(_feeds.is_paused), col(_feeds.next_fetch_at) <= now)
    waiting = (
        select(_feeds.id, _feeds.host_id, _feeds.next_fetch_at, place)
        .join(tables.Host, col(tables.Host.id) == col(_feeds.host_id))
        .where(*is_due, is_calm(now))
        .subquery()
    )
    return first_of_each(opened, waiting, limit, per_host)


def load(opened: Session, feed_ids: Collection[int], now: datetime) -> list[KnownFeed]:
    """Those of the feeds that are still due and not paused, with what is remembered of them, by their ids."""
    statement = (
        select(tables.Feed, tables.FeedUrl)
        .join(tables.FeedUrl, col(tables.FeedUrl.feed_id) == col(_feeds.id))
        .where(col(_feeds.id).in_(sorted(feed_ids)), ~col(_feeds.is_paused), col(_feeds.next_fetch_at) <= now)
        .order_by(col(_feeds.id))
    )
    return [
        KnownFeed(feed.id or 0, feed.host_id or 0, feed.place, feed.title, feed.outlet, _state(feed, url))
        for feed, url in opened.exec(statement)
    ]


def _state(feed: tables.Feed, url: tables.FeedUrl) -> FeedState:
    started = FeedState(url.fetch_url)
    turnover = feed.quickest_turnover_seconds
    return FeedState(
        fetch_url=url.fetch_url,
        interval=started.interval
        if feed.interval_seconds is None
        else timedelta(seconds=feed.interval_seconds),
        etag=feed.etag,
        last_modified=feed.last_modified,
        body_hash=feed.body_hash,
        n_failures=feed.n_failures,
        failing_since=feed.failing_since,
        moved_to=url.moved_to,
        n_moved=feed.n_moved,
        moved_since=url.moved_since,
        last_asked_at=feed.last_asked_at,
        last_full_fetch_at=feed.last_full_fetch_at,
        quickest_turnover=None if turnover is None else timedelta(seconds=turnover),
        stopped=feed.stopped,
    )


def save(opened: Session, news: Sequence[FeedNews], run_id: int) -> None:
    """Every feed is as its answer left it, in the order of ids; answers worth keeping are kept."""
    ordered = sorted(news, key=lambda one: one.feed_id)
    _learn(opened, [one for one in ordered if one.code is None], run_id, well=True)
    _learn(opened, [one for one in ordered if one.code is not None], run_id, well=False)
    for one in ordered:
        if one.has_moved:
            _move(opened, one)
    kept = [
        {"feed_id": one.feed_id, "run_id": run_id, **one.fetched}
        for one in ordered
        if one.fetched is not None
    ]
    if kept:
        opened.connection().execute(sa.insert(tables.FeedFetch), kept)


def _learn(opened: Session, news: Sequence[FeedNews], run_id: int, *, well: bool) -> None:
    if not news:
        return
    rows = [_feed_row(one) for one in news]
    values: dict[str, Any] = {name: _bound(name) for name in rows[0] if name != "id"}
    statement = (
        sa.update(_feeds)
        .where(col(_feeds.id) == sa.bindparam("b_id"))
        .values(_learned(values, well) | {"asked_run": run_id})
    )
    opened.connection().execute(statement, [{f"b_{name}": row[name] for name in row} for row in rows])


def _bound(name: str) -> sa.BindParameter[Any]:
    return bound_like(getattr(_feeds, "last_success_at" if name == "answered_at" else name), f"b_{name}")


def _move(opened: Session, one: FeedNews) -> None:
    state, urls = one.plan.state, tables.FeedUrl
    moved = sa.update(urls).where(col(urls.feed_id) == one.feed_id)
    opened.connection().execute(
        moved.values(fetch_url=state.fetch_url, moved_to=state.moved_to, moved_since=state.moved_since)
    )
    host = add_hosts(opened, [host_of(state.fetch_url)])[host_of(state.fetch_url)]
    values: dict[str, Any] = {"place": public_url(state.fetch_url), "host_id": host}
    if (twin := _asked_there(opened, one.feed_id, state.fetch_url)) is not None:
        values |= {"is_paused": True, "next_fetch_reason": f"it moved to the address of feed {twin}"}
    changed = sa.update(_feeds).where(col(_feeds.id) == one.feed_id)
    opened.connection().execute(changed.values(**values))


def _asked_there(opened: Session, feed_id: int, fetch_url: str) -> int | None:
    """The number of another feed that is asked at this address; feeds move so seldom that no index helps."""
    urls = tables.FeedUrl
    asked = (~col(_feeds.is_paused), col(_feeds.stopped).is_(None), col(_feeds.id) != feed_id)
    statement = (
        select(_feeds.id)
        .join(urls, col(urls.feed_id) == col(_feeds.id))
        .where(urls.fetch_url == fetch_url, *asked)
    )
    return opened.exec(statement.order_by(col(_feeds.id))).first()


def _learned(values: dict[str, Any], well: bool) -> dict[str, Any]:
    """What an answer tells only sometimes stays as it was where it says nothing."""
    for name in ("format", "title", "language", "last_new_entry_at", "entries_may_be_lost_at"):
        values[name] = sa.func.coalesce(values[name], getattr(_feeds, name))
    # a title that a person gave outranks the feed's own
    values["title"] = sa.func.coalesce(_feeds.title, values["title"])
    values["last_success_at" if well else "last_failure_at"] = values.pop("answered_at")
    if well:
        del values["last_failure_code"], values["last_failure_detail"]
    return values


def _feed_row(one: FeedNews) -> dict[str, Any]:
    state, plan = one.plan.state, one.plan
    turnover = state.quickest_turnover
    return {
        "id": one.feed_id,
        "answered_at": one.answered_at,
        "last_failure_code": one.code,
        "last_failure_detail": one.detail,
        "last_new_entry_at": one.answered_at if one.has_new else None,
        "format": one.format,
        "title": one.title,
        "language": one.language,
        "interval_seconds": int(state.interval.total_seconds()),
        "etag": state.etag,
        "last_modified": state.last_modified,
        "body_hash": state.body_hash,
        "n_failures": state.n_failures,
        "failing_since": state.failing_since,
        "n_moved": state.n_moved,
        "last_asked_at": state.last_asked_at,
        "last_full_fetch_at": state.last_full_fetch_at,
        "quickest_turnover_seconds": None if turnover is None else int(turnover.total_seconds()),
        "stopped": state.stopped,
        "next_fetch_at": plan.next_fetch_at,
        "next_fetch_reason": plan.reason,
        "entries_may_be_lost_at": one.answered_at if plan.entries_may_be_lost else None,
    }
