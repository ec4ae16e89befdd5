"""Keeps the entries that feeds showed for the first time: addresses to fetch, or pages to clean."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlmodel import Session

from onrecord.cleaning import CLEANER_VERSION
from onrecord.feeds import FeedEntry, ParsedFeed
from onrecord.secrets import public_url, scrub, secrets_in
from onrecord.seeds.listings import entry_document, entry_metadata, own_text
from onrecord.types import Metadata, RunRef
from storage import accounts, addresses, entries, ledger, pages
from storage.addresses import Promise, address_key
from storage.entries import NewEntry
from storage.feeds import KnownFeed


@dataclass(frozen=True, slots=True)
class Shown:
    """What one answer of a feed shows that its feed has not shown before, by the entries' keys.

    ``n_entries`` are in the feed now, with the known ones.
    """

    feed: KnownFeed
    parsed: ParsedFeed | None
    shown_at: datetime
    n_entries: int
    promises: Mapping[str, tuple[FeedEntry, Promise]]
    alone: Mapping[str, FeedEntry]

    @property
    def n_new(self) -> int:
        return len(self.promises) + len(self.alone)


def shown_in(opened: Session, feed: KnownFeed, parsed: ParsedFeed | None, shown_at: datetime) -> Shown:
    """The answer's entries that the feed has not shown before; nothing is written."""
    if parsed is None:
        return Shown(feed, None, shown_at, 0, {}, {})
    secrets = secrets_in(feed.state.fetch_url)
    by_key = {entries.entry_row_key(entry.key, secrets): entry for entry in reversed(parsed.entries)}
    known = entries.known_keys(opened, feed.feed_id, list(by_key))
    new = {key: entry for key, entry in by_key.items() if key not in known}
    promises = {
        key: (entry, _promise(entry, feed, parsed, secrets))
        for key, entry in new.items()
        if entry.url is not None
    }
    again = _shown_again(opened, feed, promises)
    promises = {key: promised for key, promised in promises.items() if key not in again}
    alone = {key: entry for key, entry in new.items() if entry.url is None}
    return Shown(feed, parsed, shown_at, len(by_key), promises, alone)


def _shown_again(
    opened: Session, feed: KnownFeed, promises: Mapping[str, tuple[FeedEntry, Promise]]
) -> set[str]:
    """Keys of entries that stand in the ledger under another key: some feeds make new ids up each time."""
    ids = addresses.known_ids(opened, [_key(promise) for _, promise in promises.values()])
    before = entries.sightings(opened, feed.feed_id, ids.values())
    return {
        key for key, (entry, promise) in promises.items() if (ids.get(_key(promise)), entry.title) in before
    }


def _promise(entry: FeedEntry, feed: KnownFeed, parsed: ParsedFeed, secrets: Sequence[str]) -> Promise:
    assert entry.url is not None
    public = scrub(public_url(entry.url), secrets)
    known = entry_metadata(entry, parsed, Metadata(outlet=feed.outlet))
    text = own_text(entry)
    body_key = None if text is None else pages.key_of(text.encode("utf-8"))
    return Promise(entry.url, public, replace(known, url=public), body_key)


def _key(promise: Promise) -> str:
    return address_key(promise.url, promise.public)


def keep_entries(opened: Session, run: RunRef, group: Sequence[Shown], now: datetime) -> None:
    """The entries of the whole group are kept: with a link they promise a page, without one they are pages.

    The addresses of all feeds are added at once and so in one order: two runs whose feeds name the
    same articles would else wait for each other.
    """
    promised = [promise for one in group for _, promise in one.promises.values()]
    ids = addresses.add_addresses(opened, promised, now)
    page_ids = addresses.page_ids(opened, ids.values())
    for one in group:
        rows = [
            _sighting(key, entry, promise, ids[_key(promise)], page_ids)
            for key, (entry, promise) in one.promises.items()
        ]
        rows += _add_pages(opened, run, one)
        entries.add_entries(opened, one.feed.feed_id, rows, one.shown_at)


def _sighting(
    key: str, entry: FeedEntry, promise: Promise, address_id: int, page_ids: Mapping[int, int]
) -> NewEntry:
    page_id = page_ids.get(address_id)
    return NewEntry(
        key,
        promise.public,
        entry.title,
        entry.published,
        address_id,
        page_id,
        entry.categories,
        _transcript(entry),
    )


def _transcript(entry: FeedEntry) -> str | None:
    return None if entry.transcript_url is None else public_url(entry.transcript_url)


def _add_pages(opened: Session, run: RunRef, one: Shown) -> list[NewEntry]:
    """Entries without a link: what text they carry is a page of its own."""
    if not one.alone or one.parsed is None:
        return []
    beside = Metadata(outlet=one.feed.outlet)
    visits = [
        pages.Visited(
            entry_document(f"{one.feed.place}#entry={key}", entry, one.parsed, beside),
            None, one.shown_at, None, {},
        )
        for key, entry in one.alone.items()
    ]  # fmt: skip
    ids, added = pages.add_visited(opened, visits, run.id)
    ledger.open_work(opened, "clean", added.new, CLEANER_VERSION, run.id)
    accounts.add_counts(
        opened, run.id, taken=len(visits), unchanged=added.unchanged, rejected_again=added.rejected_again
    )
    return [
        NewEntry(
            key,
            visit.found.locator,
            entry.title,
            entry.published,
            None,
            page_id,
            entry.categories,
            _transcript(entry),
        )
        for (key, entry), visit, page_id in zip(one.alone.items(), visits, ids, strict=True)
    ]
