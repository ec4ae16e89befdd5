"""Keeps what feeds answered: new entries, addresses to fetch or pages to clean, and when to ask again."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy.engine import Engine
from sqlmodel import Session

from onrecord.cleaning import CLEANER_VERSION
from onrecord.feeds import FeedEntry, ParsedFeed, parse_feed
from onrecord.fetching.answers import Answer, FetchFailed
from onrecord.schedules import FeedPlan, after_answer
from onrecord.secrets import public_url, scrub, secrets_in
from onrecord.seeds.listings import entry_document, entry_metadata, own_text
from onrecord.settings import Settings
from onrecord.types import Metadata, Rejected, RunRef
from stages.feed_answers import Read, read_answer
from stages.pool import Died, each
from storage import addresses, feeds, hosts, ledger, pages
from storage.addresses import Promise
from storage.engine import session, writing
from storage.feeds import FeedNews, KnownFeed, NewEntry
from storage.hosts import HostLease, HostNews
from storage.tombstones import BARRED, any_of, marks_of, under


@dataclass(frozen=True, slots=True)
class FeedCounts:
    """What became of one group of feeds; ``entries`` are those never seen before."""

    asked: int = 0
    changed: int = 0
    unchanged: int = 0
    failed: int = 0
    left: int = 0
    entries: int = 0

    def __add__(self, other: FeedCounts) -> FeedCounts:
        return FeedCounts(
            self.asked + other.asked,
            self.changed + other.changed,
            self.unchanged + other.unchanged,
            self.failed + other.failed,
            self.left + other.left,
            self.entries + other.entries,
        )


@dataclass(frozen=True, slots=True)
class Told:
    """What one feed answered."""

    feed: KnownFeed
    answer: Answer
    was_conditional: bool


def keep_answers(
    engine: Engine, run: RunRef, leases: Mapping[int, HostLease], group: Sequence[Told]
) -> FeedCounts:
    """What a group of answers brought is in the ledger, in one transaction."""
    if not group:
        return FeedCounts()
    with session(engine) as opened:
        reads = [_without_erased(opened, one, read) for one, read in zip(group, _read(group), strict=True)]
    bodies = _bodies(reads)
    if bodies:
        with writing(engine) as opened:
            for body in bodies.values():
                pages.add_body(opened, body)
    counts = FeedCounts()
    with writing(engine) as opened:
        held = hosts.still_held(opened, [leases[one.feed.host_id] for one in group])
        told = [(one, read) for one, read in zip(group, reads, strict=True) if one.feed.host_id in held]
        news = [_take_in(opened, run, one, read) for one, read in told]
        feeds.save(opened, [one for one, _ in news], run.id)
        hosts.learn(opened, _host_news(told, [one.plan for one, _ in news]))
        counts += sum((told for _, told in news), FeedCounts())
    return counts


def _read(group: Sequence[Told]) -> Iterator[Read]:
    """Each answer as values; feeds that changed are parsed in children that may die."""
    first = [read_answer(one.feed.state, one.answer, one.was_conditional) for one in group]
    changed: dict[int, tuple[bytes, str]] = {
        n: (read.body, read.url) for n, read in enumerate(first) if read.body is not None
    }
    parsed = dict(zip(changed, each(Settings.from_env(), _parse, list(changed.values())), strict=True))
    for n, read in enumerate(first):
        yield read if n not in parsed else _with_feed(read, parsed[n])


def _parse(given: tuple[bytes, str]) -> ParsedFeed | Rejected:
    body, url = given
    return parse_feed(body, url)


def _with_feed(read: Read, parsed: ParsedFeed | Rejected | Died) -> Read:
    return read.parsed(Rejected(parsed.code, parsed.detail) if isinstance(parsed, Died) else parsed)


def _without_erased(opened: Session, one: Told, read: Read) -> Read:
    """The answer without what was taken out; then its raw bytes, which hold it, are not kept either."""
    if read.feed is None or not any_of(opened, BARRED):
        return read
    secrets = secrets_in(one.feed.state.fetch_url)
    keys = {feeds.entry_row_key(entry.key, secrets): entry for entry in read.entries}
    stubs = feeds.taken_out(opened, one.feed.feed_id, list(keys))
    marks = {marks_of(entry.url, entry.key)[0]: key for key, entry in keys.items() if entry.url}
    stubs |= {marks[mark] for mark in under(opened, BARRED, marks)}
    if not stubs:
        return read
    left = tuple(entry for key, entry in keys.items() if key not in stubs)
    return replace(read, body=None, feed=replace(read.feed, entries=left))


def _bodies(reads: Sequence[Read]) -> dict[str, bytes]:
    """The raw feeds, and the articles' texts that they carry, by their keys."""
    raw = [read.body for read in reads if read.body is not None]
    carried = [text.encode("utf-8") for read in reads for entry in read.entries if (text := own_text(entry))]
    return {pages.key_of(body): body for body in [*raw, *carried]}


def _take_in(opened: Session, run: RunRef, one: Told, read: Read) -> tuple[FeedNews, FeedCounts]:
    """The feed's new entries are kept; says how the feed goes on."""
    feed = one.feed
    secrets = secrets_in(feed.state.fetch_url)
    by_key = {feeds.entry_row_key(entry.key, secrets): entry for entry in reversed(read.entries)}
    known = feeds.known_keys(opened, feed.feed_id, list(by_key))
    new = {key: entry for key, entry in by_key.items() if key not in known}
    if read.feed is not None and new:
        _add_entries(opened, run, feed, read.feed, new, read.answered_at)
    plan = after_answer(
        feed.state,
        read.as_answer(n_entries=len(by_key), n_new=len(new)),
        read.answered_at,
        jitter=random.random(),
    )
    changed = int(read.feed is not None)
    counts = FeedCounts(
        asked=1,
        changed=changed,
        unchanged=int(read.code is None and not changed),
        failed=int(read.code is not None),
        entries=len(new),
    )
    return _news(feed, read, plan, len(by_key), len(new)), counts


def _news(feed: KnownFeed, read: Read, plan: FeedPlan, n_entries: int, n_new: int) -> FeedNews:
    is_first_failure = read.code is not None and feed.state.n_failures == 0
    kept: dict[str, Any] | None = None
    if read.feed is not None or is_first_failure or (read.code and read.body is not None):
        kept = {
            "answered_at": read.answered_at,
            "status": read.status,
            "code": read.code,
            "detail": read.detail,
            "headers": read.public_headers,
            "body_key": None if read.body is None else pages.key_of(read.body),
            "n_bytes": len(read.body or b""),
            "n_entries": n_entries,
            "n_new": n_new,
        }
    state = plan.state
    return FeedNews(
        feed_id=feed.feed_id,
        plan=plan,
        answered_at=read.answered_at,
        code=read.code,
        detail=read.detail,
        has_new=n_new > 0,
        format=read.feed.kind if read.feed else None,
        title=read.feed.title if read.feed else None,
        language=read.feed.language if read.feed else None,
        has_moved=(state.fetch_url, state.moved_to) != (feed.state.fetch_url, feed.state.moved_to),
        fetched=kept,
    )


def _add_entries(
    opened: Session,
    run: RunRef,
    feed: KnownFeed,
    parsed: ParsedFeed,
    new: Mapping[str, FeedEntry],
    now: datetime,
) -> None:
    """Entries with a link promise a page; those without are pages themselves, or refused."""
    secrets = secrets_in(feed.state.fetch_url)
    beside = Metadata(outlet=feed.outlet)
    promises = {
        key: _promise(entry, parsed, beside, secrets) for key, entry in new.items() if entry.url is not None
    }
    ids = addresses.add_addresses(opened, list(promises.values()), now)
    page_ids = addresses.page_ids(opened, ids.values())
    rows = []
    for key, promise in promises.items():
        address_id = ids[addresses.address_key(promise.url, promise.public)]
        entry = new[key]
        rows.append(
            NewEntry(key, promise.public, entry.title, entry.published, address_id, page_ids.get(address_id))
        )
    alone = {key: entry for key, entry in new.items() if entry.url is None}
    rows += _add_pages(opened, run, feed, parsed, alone, now)
    feeds.add_entries(opened, feed.feed_id, rows, now)


def _promise(entry: FeedEntry, parsed: ParsedFeed, beside: Metadata, secrets: Sequence[str]) -> Promise:
    assert entry.url is not None
    public = scrub(public_url(entry.url), secrets)
    known = entry_metadata(entry, parsed, beside)
    text = own_text(entry)
    body_key = None if text is None else pages.key_of(text.encode("utf-8"))
    return Promise(entry.url, public, replace(known, url=public), body_key)


def _add_pages(
    opened: Session,
    run: RunRef,
    feed: KnownFeed,
    parsed: ParsedFeed,
    alone: Mapping[str, FeedEntry],
    now: datetime,
) -> list[NewEntry]:
    """Entries without a link: what text they carry is a page of its own."""
    if not alone:
        return []
    beside = Metadata(outlet=feed.outlet)
    visits = [
        pages.Visited(entry_document(f"{feed.place}#entry={key}", entry, parsed, beside), None, now, None, {})
        for key, entry in alone.items()
    ]
    ids, added = pages.add_visited(opened, visits, run.id)
    ledger.open_work(opened, "clean", added.new, CLEANER_VERSION, run.id)
    ledger.add_counts(
        opened, run.id, taken=len(visits), unchanged=added.unchanged, rejected_again=added.rejected_again
    )
    return [
        NewEntry(key, visit.found.locator, entry.title, entry.published, None, page_id)
        for (key, entry), visit, page_id in zip(alone.items(), visits, ids, strict=True)
    ]


def _host_news(told: Sequence[tuple[Told, Read]], plans: Sequence[FeedPlan]) -> dict[int, HostNews]:
    """What the answers say of their hosts, the last word counting."""
    news: dict[int, HostNews] = {}
    for (one, read), plan in zip(told, plans, strict=True):
        has_answered = not isinstance(one.answer, FetchFailed) or one.answer.status is not None
        news[one.feed.host_id] = HostNews(read.answered_at, plan.host_quiet_until, read.code, has_answered)
    return news
