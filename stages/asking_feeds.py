"""Asks feeds that are due, politely, and keeps what they answer."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Collection, Sequence
from functools import partial

from sqlalchemy.engine import Engine

from onrecord.fetching.answers import Wanted, weight_of
from onrecord.schedules import conditional
from onrecord.settings import Settings
from onrecord.types import RunRef
from stages.clocks import Clock, utc_now
from stages.feed_answers import is_host_failure
from stages.keeping_feeds import FeedCounts, Told, keep_answers
from stages.network import PATIENCE, Network, Tell, gathered
from stages.older_pages import read_older
from storage import feeds, hosts
from storage.engine import session, writing
from storage.feeds import KnownFeed
from storage.hosts import HostLease

SAVE_TOGETHER = 100  # answers in one transaction; as many are asked again when the process is killed
PER_HOST = 25  # feeds, or pages, of one host in one turn: with a second between them, half a minute


def due_feeds(engine: Engine, run: RunRef, *, limit: int, size: int) -> list[list[int]]:
    """Groups of feeds whose time has come, all of one host's in one group."""
    with session(engine) as opened:
        return by_host(feeds.due(opened, run.now, limit, PER_HOST), size)


def by_host(due: Sequence[tuple[int, int]], size: int) -> list[list[int]]:
    """Ids in groups of about ``size``, those of one host together.

    Hosts with many come first and so together: a group lasts as long as its slowest host.
    """
    waiting: dict[int, list[int]] = defaultdict(list)
    for subject, host in due:
        waiting[host].append(subject)
    groups: list[list[int]] = []
    for subjects in sorted(waiting.values(), key=len, reverse=True):
        if not groups or len(groups[-1]) + len(subjects) > size:
            groups.append([])
        groups[-1].extend(subjects)
    return groups


def ask_feeds(engine: Engine, run: RunRef, feed_ids: Sequence[int], *, clock: Clock = utc_now) -> FeedCounts:
    """Each of the feeds that is still due has been asked, and all that was new in it is kept."""
    settings = Settings.from_env()
    with writing(engine) as opened:
        due = feeds.load(opened, feed_ids, run.now)
        leases = hosts.lease(
            opened, run.id, {feed.host_id for feed in due}, clock(), seconds=settings.lease_seconds
        )
    mine: dict[int, list[KnownFeed]] = defaultdict(list)
    for feed in due:
        if feed.host_id in leases:
            mine[feed.host_id].append(feed)
    jobs = [partial(_ask_host, leases[host], asked, clock) for host, asked in mine.items()]
    counts, renewed = FeedCounts(), time.monotonic()
    try:
        with gathered(settings, jobs, clock, SAVE_TOGETHER) as groups:
            for group in groups:
                counts += keep_answers(engine, run, leases, group)
                if time.monotonic() - renewed > settings.lease_seconds / 5:
                    _renew(engine, leases.values(), settings)
                    renewed = time.monotonic()
        counts += read_older(engine, run, leases, due, settings, clock)
    finally:
        with writing(engine) as opened:
            hosts.release(opened, list(leases.values()))
    return counts + FeedCounts(left=len(feed_ids) - counts.asked)


def _renew(engine: Engine, leases: Collection[HostLease], settings: Settings) -> None:
    with writing(engine) as opened:
        hosts.renew(opened, hosts.still_held(opened, leases), seconds=settings.lease_seconds)


async def _ask_host(
    lease: HostLease, asked: Sequence[KnownFeed], clock: Clock, network: Network, tell: Tell
) -> None:
    """The host's feeds are asked one after the other, until one answer says to leave the host alone.

    Those for which there is no time are due in the next turn.
    """
    since: float | None = None  # its first turn: the wait for a place among all hosts is not its own time
    network.keep_distance(lease.host, lease.last_asked_at, clock())
    for feed in asked:
        if since is not None and time.monotonic() - since > PATIENCE:
            return
        etag, last_modified = conditional(feed.state, clock())
        answer = await network.ask(Wanted(feed.state.fetch_url, "feed", etag, last_modified), lease.host)
        since = since or time.monotonic()
        await tell(Told(feed, answer, was_conditional=(etag or last_modified) is not None), weight_of(answer))
        if is_host_failure(answer):
            return
