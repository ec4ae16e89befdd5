"""Keeps what feeds answered: new entries, addresses to fetch or pages to clean, and when to ask again."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy.engine import Engine
from sqlmodel import Session

from onrecord.feedplans import FeedPlan
from onrecord.feeds import ParsedFeed, parse_feed
from onrecord.fetching.answers import Answer, FetchFailed
from onrecord.publicheaders import public_headers
from onrecord.schedules import after_answer
from onrecord.secrets import secrets_in
from onrecord.seeds.listings import own_text
from onrecord.settings import Settings
from onrecord.types import Rejected, RunRef
from onrecord.urls import host_of
from stages.feed_answers import Read, leads_elsewhere, read_answer
from stages.keeping_entries import Shown, keep_entries, shown_in
from stages.pool import Died, each
from storage import entries, feeds, hosts, pages
from storage.engine import session, writing
from storage.feeds import FeedNews, KnownFeed
from storage.hosts import HostLease, HostNews
from storage.olderpages import set_older
from storage.tombstones import BARRED, any_of, marks_of, under

OLDER_PAGES = 10  # of a new feed: some hundreds of entries, a second or more between two requests


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
    reads = understood(engine, group)  # before any transaction is open
    bodies = _bodies(reads)
    if bodies:
        with writing(engine) as opened:
            for key in sorted(bodies):  # in one order: two runs would else wait for each other
                pages.add_body(opened, bodies[key])
    with writing(engine) as opened:
        held = hosts.still_held(opened, [leases[one.feed.host_id] for one in group])
        told = [(one, read) for one, read in zip(group, reads, strict=True) if one.feed.host_id in held]
        shown = [shown_in(opened, one.feed, read.feed, read.answered_at) for one, read in told]
        if shown:
            keep_entries(opened, run, shown, max(one.shown_at for one in shown))
        news = [_plan(read, one) for (_, read), one in zip(told, shown, strict=True)]
        feeds.save(opened, [one for one, _ in news], run.id)
        set_older(opened, _pasts(told))
        hosts.learn(opened, _host_news(told, [one.plan for one, _ in news]))
    return sum((counts for _, counts in news), FeedCounts())


def understood(engine: Engine, group: Sequence[Told]) -> list[Read]:
    """Each answer as values, without what was taken out."""
    parsed = list(_read(group))
    with session(engine) as opened:
        return [_without_erased(opened, one, read) for one, read in zip(group, parsed, strict=True)]


def older_after(url: str, feed: ParsedFeed | None) -> str | None:
    """The page before this one, where the feed names one at the same host."""
    onward = None if feed is None else feed.next_url
    return onward if onward and onward != url and host_of(onward) == host_of(url) else None


def _pasts(told: Sequence[tuple[Told, Read]]) -> dict[int, tuple[str, int]]:
    """Where the past begins of feeds that answered for the first time."""
    first = [(one.feed, read) for one, read in told if one.feed.state.last_full_fetch_at is None]
    return {
        feed.feed_id: (older, OLDER_PAGES)
        for feed, read in first
        if (older := older_after(read.url, read.feed)) is not None
    }


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
    if isinstance(parsed, Died):  # a code of the feed's own: a site that is slow to answer is another matter
        return read.parsed(Rejected("too_costly", parsed.detail))
    return read.parsed(parsed)


def _without_erased(opened: Session, one: Told, read: Read) -> Read:
    """The answer without what was taken out; then its raw bytes, which hold it, are not kept either."""
    if read.feed is None or not any_of(opened, BARRED):
        return read
    secrets = secrets_in(one.feed.state.fetch_url)
    keys = {entries.entry_row_key(entry.key, secrets): entry for entry in read.entries}
    stubs = entries.taken_out(opened, one.feed.feed_id, list(keys))
    marks = {marks_of(entry.url, entry.key)[0]: key for key, entry in keys.items() if entry.url}
    stubs |= {marks[mark] for mark in under(opened, BARRED, marks)}
    if not stubs:
        return read
    left = tuple(entry for key, entry in keys.items() if key not in stubs)
    return replace(read, body=None, feed=replace(read.feed, entries=left))


def _bodies(reads: Sequence[Read]) -> dict[str, bytes]:
    """The raw feeds, and the articles' texts that they carry, by their keys."""
    raw = [read.body for read in reads if read.body is not None]
    return {pages.key_of(body): body for body in raw} | texts_in(reads)


def texts_in(reads: Sequence[Read]) -> dict[str, bytes]:
    """The articles' texts that the feeds carry, by their keys."""
    carried = [text.encode("utf-8") for read in reads for entry in read.entries if (text := own_text(entry))]
    return {pages.key_of(body): body for body in carried}


def _plan(read: Read, shown: Shown) -> tuple[FeedNews, FeedCounts]:
    """How the feed goes on after this answer, and what the answer counts for."""
    feed = shown.feed
    answer = read.as_answer(n_entries=shown.n_entries, n_new=shown.n_new)
    plan = after_answer(feed.state, answer, read.answered_at, jitter=random.random())
    changed = int(read.feed is not None)
    counts = FeedCounts(
        asked=1,
        changed=changed,
        unchanged=int(read.code is None and not changed),
        failed=int(read.code is not None),
        entries=shown.n_new,
    )
    return _news(feed, read, plan, shown.n_entries, shown.n_new), counts


def _news(feed: KnownFeed, read: Read, plan: FeedPlan, n_entries: int, n_new: int) -> FeedNews:
    is_first_failure = read.code is not None and feed.state.n_failures == 0
    kept: dict[str, Any] | None = None
    if read.feed is not None or is_first_failure or (read.code and read.body is not None):
        kept = {
            "answered_at": read.answered_at,
            "status": read.status,
            "code": read.code,
            "detail": read.detail,
            "headers": public_headers(read.headers, feed.state.fetch_url),
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


def _host_news(told: Sequence[tuple[Told, Read]], plans: Sequence[FeedPlan]) -> dict[int, HostNews]:
    """What the answers say of their hosts, the last word counting."""
    news: dict[int, HostNews] = {}
    for (one, read), plan in zip(told, plans, strict=True):
        failed = one.answer if isinstance(one.answer, FetchFailed) else None
        is_own = failed is None or not leads_elsewhere(failed)
        news[one.feed.host_id] = HostNews(
            read.answered_at,
            plan.host_quiet_until if is_own else None,
            read.code,
            has_answered=failed is None or failed.status is not None or not is_own,
        )
    return news
