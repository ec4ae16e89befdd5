"""Visits the addresses of articles that are due, as robots.txt allows, and keeps what they answer."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from urllib.parse import urlsplit

from sqlalchemy.engine import Engine
from sqlmodel import Session

from onrecord.cleaning import CLEANER_VERSION
from onrecord.fetching.answers import Answer, Fetched, FetchFailed, Wanted
from onrecord.fetching.client import fetch
from onrecord.robots import Robots, RobotsDecision, is_stale, read_robots
from onrecord.settings import Settings
from onrecord.types import Document, ReadFailed, RunRef
from onrecord.waits import retry_after
from stages.asking_feeds import by_host
from stages.clocks import Clock, utc_now
from stages.feed_answers import is_host_failure
from stages.network import Network, Tell, gathered
from stages.page_answers import Disallowed, disallowed, read_visit
from storage import addresses, hosts, ledger, pages
from storage.addresses import KnownAddress, Visit
from storage.engine import session, writing
from storage.hosts import HostLease, HostNews, HostState, RobotsNews

SAVE_TOGETHER = 20  # pages in one transaction; as many are asked for again when the process is killed
REST = timedelta(minutes=10)  # for which a host that did not answer is left alone, its feeds too


@dataclass(frozen=True, slots=True)
class PageCounts:
    """What became of one group of addresses; ``left`` were not asked for in this turn."""

    asked: int = 0
    fetched: int = 0
    unchanged: int = 0
    rejected: int = 0
    put_off: int = 0
    left: int = 0

    def __add__(self, other: PageCounts) -> PageCounts:
        return PageCounts(
            self.asked + other.asked,
            self.fetched + other.fetched,
            self.unchanged + other.unchanged,
            self.rejected + other.rejected,
            self.put_off + other.put_off,
            self.left + other.left,
        )


@dataclass(frozen=True, slots=True)
class Told:
    """What one address answered, and what robots.txt said of it."""

    address: KnownAddress
    answer: Answer | Disallowed
    robots: Robots
    decision: RobotsDecision


@dataclass(frozen=True, slots=True)
class RobotsTold:
    """A robots.txt as it was just fetched."""

    host_id: int
    news: RobotsNews


def due_pages(engine: Engine, *, limit: int, size: int, clock: Clock = utc_now) -> list[list[int]]:
    """Groups of addresses whose time has come, all of one host's in one group."""
    with session(engine) as opened:
        return by_host(addresses.due(opened, clock(), limit), size)


def visit_pages(
    engine: Engine, run: RunRef, address_ids: Sequence[int], *, clock: Clock = utc_now
) -> PageCounts:
    """Each of the addresses that is still due has been visited, and what it brought is kept."""
    settings = Settings.from_env()
    with writing(engine) as opened:
        due = addresses.load(opened, address_ids, clock())
        of_due = {address.host_id for address in due}
        leases = hosts.lease(opened, run.id, of_due, clock(), seconds=settings.lease_seconds)
        states = hosts.states(opened, leases)
    mine: dict[int, list[KnownAddress]] = defaultdict(list)
    for address in due:
        if address.host_id in leases:
            mine[address.host_id].append(address)
    jobs = [partial(_visit_host, states[host], asked, clock) for host, asked in mine.items()]
    counts = PageCounts()
    try:
        for group in gathered(settings, jobs, clock, SAVE_TOGETHER):
            counts += _keep(engine, run, settings, leases, group, clock)
    finally:
        with writing(engine) as opened:
            hosts.release(opened, list(leases.values()))
    return counts + PageCounts(left=len(address_ids) - counts.asked)


async def _visit_host(
    state: HostState, asked: Sequence[KnownAddress], clock: Clock, network: Network, tell: Tell
) -> None:
    """The host's pages are asked for one after the other, until one answer says to leave it alone."""
    robots = await _robots(state, asked[0].url, clock, network, tell)
    if isinstance(robots, FetchFailed):
        # what kept robots.txt from coming keeps the pages from it, too
        for address in asked[:1] if is_host_failure(robots) else asked:
            nothing = read_robots(None, None, True)
            await tell(Told(address, robots, nothing, nothing.allows(address.url, network.client.agent)))
        return
    for address in asked:
        decision = robots.allows(address.url, network.client.agent)
        if not decision.allowed:
            await tell(Told(address, disallowed(robots, decision), robots, decision))
            continue
        async with network.gate.turn(state.host, decision.crawl_delay_seconds):
            wanted = Wanted(address.url, "page", address.etag, address.last_modified)
            answer = await fetch(network.client, wanted)
        await tell(Told(address, answer, robots, decision))
        if is_host_failure(answer):
            return


async def _robots(
    state: HostState, url: str, clock: Clock, network: Network, tell: Tell
) -> Robots | FetchFailed:
    """The host's robots.txt: as remembered for a day, else as it is now; or why no server answered."""
    if state.robots_fetched_at is not None and not is_stale(state.robots_fetched_at, clock()):
        return read_robots(state.robots_status, state.robots_body, False)
    parts = urlsplit(url)
    wanted = Wanted(f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}/robots.txt", "robots")
    async with network.gate.turn(state.host):
        answer = await fetch(network.client, wanted)
    if isinstance(answer, FetchFailed) and answer.status is None:
        return answer
    if isinstance(answer, FetchFailed) and (answer.status or 0) < 400:
        # it is there, but did not come whole, or sent us in circles: what it forbids is not known
        return read_robots(None, None, True)
    body = answer.body if isinstance(answer, Fetched) else None
    await tell(RobotsTold(state.host_id, RobotsNews(answer.status, body, clock())))
    return read_robots(answer.status, body, False)


def _keep(
    engine: Engine,
    run: RunRef,
    settings: Settings,
    leases: dict[int, HostLease],
    group: Sequence[Told | RobotsTold],
    clock: Clock,
) -> PageCounts:
    """What a group of visits brought is in the ledger, in one transaction."""
    told = [one for one in group if isinstance(one, Told)]
    visits = [
        read_visit(t.address, t.answer, t.robots, t.decision, settings, _moment(t, clock), random.random())
        for t in told
    ]
    with writing(engine) as opened:
        pages.add_bodies(opened, [visit.found for visit in visits if isinstance(visit.found, Document)])
    with writing(engine) as opened:
        held = hosts.still_held(opened, leases.values())
        hosts.renew(opened, held, seconds=settings.lease_seconds)
        for one in group:
            if isinstance(one, RobotsTold) and one.host_id in held:
                hosts.keep_robots(opened, one.host_id, one.news)
        mine = [visit for visit in visits if visit.address.host_id in held]
        counts = _save(opened, run, [_from_feed(opened, visit) for visit in mine])
        hosts.learn(opened, _host_news([t for t in told if t.address.host_id in held], clock))
    return counts


def _moment(told: Told, clock: Clock) -> datetime:
    match told.answer:
        case Disallowed():
            return clock()
        case FetchFailed():
            return told.answer.failed_at
        case _:
            return told.answer.answered_at


def _from_feed(opened: Session, visit: Visit) -> Visit:
    """A page that cannot be had is the article as the feed carried it, where the feed did."""
    address = visit.address
    is_reserved = isinstance(visit.found, ReadFailed) and visit.found.code == "opted_out"
    if not isinstance(visit.found, ReadFailed) or address.feed_body_key is None or is_reserved:
        return visit
    body = pages.body_of(opened, address.feed_body_key)
    return replace(visit, found=Document(address.public, body, "html", address.known), headers={})


def _save(opened: Session, run: RunRef, visits: Sequence[Visit]) -> PageCounts:
    found = [visit for visit in visits if visit.found is not None]
    seen = [
        pages.Visited(
            visit.found,  # type: ignore[arg-type]
            visit.address.address_id,
            visit.visited_at,
            visit.status,
            visit.headers,
            visit.address.body_key,
        )
        for visit in found
    ]
    ids, added = pages.add_visited(opened, seen, run.id)
    by_address = {visit.address.address_id: page for visit, page in zip(found, ids, strict=True)}
    for visit in sorted(visits, key=lambda one: one.address.address_id):
        addresses.save_visit(opened, visit, by_address.get(visit.address.address_id), run.id)
    ledger.open_work(opened, "clean", added.new, CLEANER_VERSION, run.id)
    put_off = sum(visit.is_put_off for visit in visits)
    unchanged = len(visits) - len(found) - put_off + added.unchanged
    ledger.add_counts(
        opened,
        run.id,
        taken=len(visits),
        unchanged=unchanged,
        rejected_again=added.rejected_again,
        put_off=put_off,
    )
    rejected = sum(isinstance(visit.found, ReadFailed) for visit in found)
    return PageCounts(len(visits), len(added.new), unchanged, rejected, put_off)


def _host_news(told: Sequence[Told], clock: Clock) -> dict[int, HostNews]:
    """What the answers say of their hosts, the last word counting."""
    news: dict[int, HostNews] = {}
    for one in told:
        answer, now = one.answer, _moment(one, clock)
        if isinstance(answer, Disallowed):
            continue
        failed = isinstance(answer, FetchFailed)
        quiet = _quiet_until(answer, now) if isinstance(answer, FetchFailed) else None
        news[one.address.host_id] = HostNews(
            now,
            quiet,
            answer.code if isinstance(answer, FetchFailed) else None,
            not failed or answer.status is not None,
        )
    return news


def _quiet_until(answer: FetchFailed, now: datetime) -> datetime | None:
    """Until when the host is left alone: as long as it asked for, else a while."""
    if not is_host_failure(answer):
        return None
    asked = retry_after(answer.headers, now)
    return now + (asked or REST)
