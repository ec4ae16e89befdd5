"""Feeds as people list them: added, found by words, paused, made due, exported; and folders of files."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col, select

from onrecord.feedlists import ListedFeed
from onrecord.schedules import first_fetch_at
from onrecord.secrets import public_url
from onrecord.types import RunRef
from onrecord.urls import host_of
from storage import tables
from storage.bulk import add_missing
from storage.hosts import A_STATEMENT, add_hosts
from storage.pages import key_of

_feeds = tables.Feed


def add_feeds(opened: Session, listed: Sequence[ListedFeed], listed_in: str, now: datetime) -> list[bool]:
    """Each feed is in the ledger; says for each whether it is new. A long list is not asked all at once."""
    hosts = add_hosts(opened, [host_of(feed.place) for feed in listed if feed.kind == "web"])
    keys = [feed_key(feed.kind, feed.place) for feed in listed]
    known = set(_ids(opened, keys))
    added: list[bool] = []
    for key in keys:
        added.append(key not in known)
        known.add(key)  # one that stands in the list twice is new once
    new = [n for n, is_new in enumerate(added) if is_new]
    add_missing(opened, tables.Feed, [_listed_row(listed[n], n, hosts, listed_in, now) for n in new])
    ids, urls = _ids(opened, [keys[n] for n in new]), {keys[n]: listed[n].place for n in new}
    web = [key for n, key in enumerate(keys) if added[n] and listed[n].kind == "web"]
    add_missing(opened, tables.FeedUrl, [{"feed_id": ids[key], "fetch_url": urls[key]} for key in web])
    return added


def _listed_row(
    feed: ListedFeed, n: int, hosts: Mapping[str, int], listed_in: str, now: datetime
) -> dict[str, object]:
    is_web = feed.kind == "web"
    return {
        "feed_key": feed_key(feed.kind, feed.place),
        "kind": feed.kind,
        "place": public_url(feed.place) if is_web else feed.place,
        "title": feed.title,
        "outlet": feed.outlet,
        "is_paused": feed.is_paused,
        "is_internal": feed.is_internal,
        "listed_in": listed_in,
        "listed_under": feed.group,
        "host_id": hosts[host_of(feed.place)] if is_web else None,
        "added_at": now,
        "next_fetch_at": first_fetch_at(feed.place, n, now),
    }


def feed_key(kind: str, place: str) -> str:
    """What a feed is known by: its kind, and its address with the secrets in it (hashed)."""
    return key_of(kind, place)


def _ids(opened: Session, keys: Sequence[str]) -> dict[str, int]:
    """The numbers of those feeds that are known, by their keys."""
    found: dict[str, int] = {}
    for first in range(0, len(keys), A_STATEMENT):
        wanted = col(_feeds.feed_key).in_(keys[first : first + A_STATEMENT])
        rows = opened.exec(select(_feeds.feed_key, _feeds.id).where(wanted))
        found.update({key: feed_id or 0 for key, feed_id in rows})
    return found


def find(opened: Session, words: str) -> list[int]:
    """Feeds by number, or by an address or a title that contains the words."""
    if words.isdecimal() and len(words) <= 18:  # a longer number is none of ours, and none of SQL's
        return [one or 0 for one in opened.exec(select(_feeds.id).where(_feeds.id == int(words)))]
    known = col(_feeds.feed_key) == feed_key("web", words)
    in_place = col(_feeds.place).icontains(words, autoescape=True)
    in_title = col(_feeds.title).icontains(words, autoescape=True)
    statement = select(_feeds.id).where(
        col(_feeds.kind).in_(("web", "folder")), sa.or_(known, in_place, in_title)
    )
    return [one or 0 for one in opened.exec(statement.order_by(col(_feeds.id)))]


def set_paused(opened: Session, feed_ids: Collection[int], is_paused: bool) -> None:
    """The feeds are asked no more, or again."""
    statement = sa.update(_feeds).where(col(_feeds.id).in_(sorted(feed_ids)))
    opened.connection().execute(statement.values(is_paused=is_paused))


def with_entries(opened: Session, feed_ids: Collection[int]) -> set[int]:
    """Those of the feeds that brought something: what they listed is known by them."""
    entry = tables.Entry
    return set(opened.exec(select(entry.feed_id).where(col(entry.feed_id).in_(sorted(feed_ids))).distinct()))


def remove(opened: Session, feed_ids: Collection[int]) -> None:
    """The feeds, which brought nothing, are not known any more."""
    for table, column in (
        (tables.FeedUrl, tables.FeedUrl.feed_id),
        (tables.FeedFetch, tables.FeedFetch.feed_id),
        (tables.Feed, tables.Feed.id),
    ):
        gone = sa.delete(table).where(col(column).in_(sorted(feed_ids)))
        opened.connection().execute(gone)


def set_internal(opened: Session, feed_ids: Collection[int], is_internal: bool) -> None:
    """What the feeds brought and will bring stays inside, or may leave."""
    statement = sa.update(_feeds).where(col(_feeds.id).in_(sorted(feed_ids)))
    opened.connection().execute(statement.values(is_internal=is_internal))


def make_due(opened: Session, feed_ids: Collection[int], now: datetime) -> None:
    """The feeds are asked in the next turn, whatever their schedule says."""
    statement = sa.update(_feeds).where(col(_feeds.id).in_(sorted(feed_ids)))
    opened.connection().execute(
        statement.values(next_fetch_at=now, next_fetch_reason="a person asked for it")
    )


def listed(opened: Session, *, with_secrets: bool = False) -> list[ListedFeed]:
    """Every feed on the network or in a folder, as a list of feeds names it; secrets only where asked for."""
    statement = (
        select(tables.Feed, tables.FeedUrl.fetch_url)
        .outerjoin(tables.FeedUrl, col(tables.FeedUrl.feed_id) == col(_feeds.id))
        .where(col(_feeds.kind).in_(("web", "folder")))
        .order_by(col(_feeds.id))
    )
    return [
        ListedFeed(
            place=url if with_secrets and url is not None else feed.place,
            kind=feed.kind,  # type: ignore[arg-type]
            title=feed.title,
            outlet=feed.outlet,
            is_paused=feed.is_paused,
            group=feed.listed_under,
            is_internal=feed.is_internal,
        )
        for feed, url in opened.exec(statement)
    ]


def places(opened: Session, feed_ids: Collection[int]) -> dict[int, str]:
    """Where the feeds are, for people."""
    rows = opened.exec(select(_feeds.id, _feeds.place).where(col(_feeds.id).in_(sorted(feed_ids))))
    return {feed_id or 0: place for feed_id, place in rows}


FOLDER_AGAIN = timedelta(minutes=15)  # reading a folder again costs little: what was read is known by hash


def folder_failed(opened: Session, feed_id: int, run: RunRef, code: str, detail: str) -> None:
    """The folder itself could not be read, for this reason; it is looked at again in a quarter of an hour."""
    values: dict[str, Any] = {
        "last_failure_at": run.now,
        "last_failure_code": code,
        "last_failure_detail": detail,
        "n_failures": _feeds.n_failures + 1,
        "failing_since": sa.func.coalesce(_feeds.failing_since, run.now),
        "last_asked_at": run.now,
        "asked_run": run.id,
        "next_fetch_at": run.now + FOLDER_AGAIN,
        "next_fetch_reason": "folders are looked at every 15 minutes",
    }
    opened.connection().execute(sa.update(_feeds).where(col(_feeds.id) == feed_id).values(**values))


def folder_read(opened: Session, feed_id: int, run: RunRef, n_new: int, n_entries: int) -> None:
    """The folder was read; it is looked at again in a quarter of an hour."""
    values: dict[str, Any] = {
        "last_success_at": run.now,
        "n_failures": 0,
        "failing_since": None,
        "last_asked_at": run.now,
        "asked_run": run.id,
        "next_fetch_at": run.now + FOLDER_AGAIN,
        "next_fetch_reason": "folders are looked at every 15 minutes",
    }
    if n_new:
        values["last_new_entry_at"] = run.now
        brought = {"feed_id": feed_id, "run_id": run.id, "answered_at": run.now, "headers": {}, "n_bytes": 0}
        kept = brought | {"n_entries": n_entries, "n_new": n_new}
        opened.connection().execute(sa.insert(tables.FeedFetch).values(**kept))
    opened.connection().execute(sa.update(_feeds).where(col(_feeds.id) == feed_id).values(**values))


def due_folders(opened: Session, now: datetime, limit: int) -> dict[int, str]:
    """Folders whose time has come and that are not paused, by the number of their feed, longest due first."""
    statement = (
        select(_feeds.id, _feeds.place)
        .where(_feeds.kind == "folder", ~col(_feeds.is_paused), col(_feeds.next_fetch_at) <= now)
        .order_by(col(_feeds.next_fetch_at), col(_feeds.id))
        .limit(limit)
    )
    return {feed_id or 0: place for feed_id, place in opened.exec(statement)}
