"""Reads the past of a new feed that comes in pages: page after page, up to a bound, once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from sqlalchemy.engine import Engine

from onrecord.fetching.answers import Wanted, weight_of
from onrecord.settings import Settings
from onrecord.types import RunRef
from stages.clocks import Clock
from stages.feed_answers import Read, is_host_failure
from stages.keeping_entries import keep_entries, shown_in
from stages.keeping_feeds import FeedCounts, Told, older_after, texts_in, understood
from stages.network import Job, Network, Tell, gathered
from storage import hosts, pages
from storage.engine import session, writing
from storage.feeds import KnownFeed
from storage.hosts import HostLease
from storage.olderpages import OlderPage, older_pages, set_older

TOGETHER = 20  # pages in one transaction


@dataclass(frozen=True, slots=True)
class _Asked:
    """A page that is asked for, of which feed, and what it answered."""

    page: OlderPage
    told: Told


def read_older(
    engine: Engine,
    run: RunRef,
    leases: Mapping[int, HostLease],
    asked: Sequence[KnownFeed],
    settings: Settings,
    clock: Clock,
) -> FeedCounts:
    """The feeds' older pages are read to their end or to the bound; what fails waits for the next turn."""
    waiting = {feed.feed_id: feed for feed in asked if feed.host_id in leases}
    counts = FeedCounts()
    while waiting:
        with session(engine) as opened:
            following = older_pages(opened, waiting)
        jobs = _jobs(leases, waiting, following, clock)
        waiting = {}
        if not jobs:
            break
        with gathered(settings, jobs, clock, TOGETHER) as groups:
            for group in groups:
                went_on, n_new = _keep(engine, run, leases, group)
                counts += FeedCounts(entries=n_new)
                waiting |= {feed.feed_id: feed for feed in went_on}
    return counts


def _jobs(
    leases: Mapping[int, HostLease],
    waiting: Mapping[int, KnownFeed],
    following: Sequence[OlderPage],
    clock: Clock,
) -> list[Job]:
    by_host: dict[int, list[tuple[KnownFeed, OlderPage]]] = defaultdict(list)
    for page in following:
        feed = waiting[page.feed_id]
        by_host[feed.host_id].append((feed, page))
    return [partial(_ask_host, leases[host], some, clock) for host, some in by_host.items()]


async def _ask_host(
    lease: HostLease,
    some: Sequence[tuple[KnownFeed, OlderPage]],
    clock: Clock,
    network: Network,
    tell: Tell,
) -> None:
    network.keep_distance(
        lease.host, clock(), clock()
    )  # it was asked for the page after this one a moment ago
    for feed, page in some:
        answer = await network.ask(Wanted(page.url, "feed"), lease.host)
        # nothing of the feed's own page is compared with this one
        fresh = replace(feed, state=replace(feed.state, fetch_url=page.url, body_hash=None))
        await tell(_Asked(page, Told(fresh, answer, was_conditional=False)), weight_of(answer))
        if is_host_failure(answer):
            return


def _keep(
    engine: Engine, run: RunRef, leases: Mapping[int, HostLease], group: Sequence[_Asked]
) -> tuple[list[KnownFeed], int]:
    """The feeds that go on to a page before this one, and how many entries were new."""
    reads = understood(engine, [one.told for one in group])
    texts = texts_in(reads)
    with writing(engine) as opened:
        for key in sorted(texts):
            pages.add_body(opened, texts[key])
    with writing(engine) as opened:
        held = hosts.still_held(opened, [leases[one.told.feed.host_id] for one in group])
        mine = [(one, read) for one, read in zip(group, reads, strict=True) if one.told.feed.host_id in held]
        shown = [shown_in(opened, one.told.feed, read.feed, read.answered_at) for one, read in mine]
        if shown:
            keep_entries(opened, run, shown, max(one.shown_at for one in shown))
        following = {
            one.page.feed_id: _following(one.page, read, new.n_new)
            for (one, read), new in zip(mine, shown, strict=True)
        }
        set_older(opened, following)
    went_on = [one.told.feed for one, read in mine if following[one.page.feed_id] and read.code is None]
    return went_on, sum(one.n_new for one in shown)


def _following(page: OlderPage, read: Read, n_new: int) -> tuple[str, int] | None:
    """Where the past goes on; nowhere behind a page with nothing new, which would lead round in a circle."""
    if page.n_left <= 1:
        return None
    if read.code is not None:
        return (page.url, page.n_left - 1) if read.is_passing else None
    onward = older_after(page.url, read.feed) if n_new else None
    return (onward, page.n_left - 1) if onward else None
