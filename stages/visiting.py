"""Visits the addresses of articles that are due, as robots.txt allows, and keeps what they answer."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from urllib.parse import urlsplit

from sqlalchemy.engine import Engine

from onrecord.fetching.answers import Answer, Fetched, FetchFailed, Wanted, weight_of
from onrecord.fetching.replies import Trail
from onrecord.robots import Robots, is_stale, read_robots
from onrecord.settings import Settings
from onrecord.types import RunRef
from onrecord.urls import host_of
from stages.asking_feeds import PER_HOST, by_host
from stages.clocks import Clock, utc_now
from stages.feed_answers import is_host_failure
from stages.keeping_pages import PageCounts, RobotsTold, Told, keep_visits
from stages.network import PATIENCE, Network, Tell, gathered
from stages.page_answers import disallowed
from storage import addresses, hosts
from storage.addresses import KnownAddress
from storage.engine import session, writing
from storage.hosts import HostState, RobotsNews

SAVE_TOGETHER = 20  # pages in one transaction; as many are asked for again when the process is killed


def due_pages(engine: Engine, *, limit: int, size: int, clock: Clock = utc_now) -> list[list[int]]:
    """Groups of addresses whose time has come, all of one host's in one group."""
    with session(engine) as opened:
        return by_host(addresses.due(opened, clock(), limit, PER_HOST), size)


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
        with gathered(settings, jobs, clock, SAVE_TOGETHER) as groups:
            for group in groups:
                counts += keep_visits(engine, run, settings, leases, group, clock)
    finally:
        with writing(engine) as opened:
            hosts.release(opened, list(leases.values()))
    return counts + PageCounts(left=len(address_ids) - counts.asked)


async def _visit_host(
    state: HostState, asked: Sequence[KnownAddress], clock: Clock, network: Network, tell: Tell
) -> None:
    """The host's pages are asked for one after the other, until one answer says to leave it alone.

    Those for which there is no time are due in the next turn.
    """
    until = time.monotonic() + PATIENCE
    network.keep_distance(state.host, state.last_asked_at, clock())
    robots = await _robots(state, asked[0].url, clock, network, tell)
    if isinstance(robots, FetchFailed):
        # what kept robots.txt from coming keeps the pages from it, too
        for address in asked[:1] if is_host_failure(robots) else asked:
            await tell(_unanswered(address, robots), 0)
        return
    known: dict[str, Robots | FetchFailed] = {state.host: robots}
    for address in asked:
        decision = robots.allows(address.url, network.client.agent)
        if not decision.allowed:
            await tell(Told(address, disallowed(robots, decision), robots, decision), 0)
            continue
        if time.monotonic() > until:
            return
        told = await _visit(address, state.host, known, network)
        await tell(told, weight_of(told.answer) if isinstance(told.answer, Fetched) else 0)
        if isinstance(told.answer, FetchFailed) and is_host_failure(told.answer):
            return


async def _visit(
    address: KnownAddress, host: str, known: dict[str, Robots | FetchFailed], network: Network
) -> Told:
    """What became of an allowed page: a host it leads to is asked in its turn, for what it allows alone.

    ``known`` is what robots.txt says, by host; what is learned on the way is added.
    """
    robots, agent = known[host], network.client.agent
    assert isinstance(robots, Robots), "a host that is silent is not visited"
    decision = robots.allows(address.url, agent)
    wanted = Wanted(address.url, "page", address.etag, address.last_modified)
    step = await network.step(wanted, host, decision.crawl_delay_seconds)
    while isinstance(step, Trail):
        there = step.at.url
        found = await _robots_there(there, known, network)
        if isinstance(found, FetchFailed):
            return _unanswered(address, replace(found, url=address.url, redirects=step.redirects))
        robots, decision = found, found.allows(there, agent)
        if not decision.allowed:
            return Told(address, disallowed(robots, decision, there), robots, decision)
        step = await network.step(wanted, host_of(there), decision.crawl_delay_seconds, step)
    return Told(address, step, robots, decision)


def _unanswered(address: KnownAddress, answer: FetchFailed) -> Told:
    """The page's visit where not even robots.txt was answered: what kept it from coming keeps the page."""
    nothing = read_robots(None, None, True)
    return Told(address, answer, nothing, nothing.allows(address.url, ""))


async def _robots_there(
    url: str, known: dict[str, Robots | FetchFailed], network: Network
) -> Robots | FetchFailed:
    host = host_of(url)
    if host not in known:
        known[host] = _understood(await network.ask(Wanted(_robots_url(url), "robots"), host))
    return known[host]


async def _robots(
    state: HostState, url: str, clock: Clock, network: Network, tell: Tell
) -> Robots | FetchFailed:
    """The host's robots.txt: as remembered for a day, else as it is now; or why no server answered."""
    if state.robots_fetched_at is not None and not is_stale(state.robots_fetched_at, clock()):
        return read_robots(state.robots_status, state.robots_body, False)
    answer = await network.ask(Wanted(_robots_url(url), "robots"), state.host)
    robots = _understood(answer)
    if isinstance(robots, Robots) and (isinstance(answer, Fetched) or (answer.status or 0) >= 400):
        body = answer.body if isinstance(answer, Fetched) else None
        await tell(RobotsTold(state.host_id, RobotsNews(answer.status, body, clock())), weight_of(answer))
    return robots


def _understood(answer: Answer) -> Robots | FetchFailed:
    """What robots.txt says; the failure itself where no server answered, or one that wants its rest."""
    if isinstance(answer, FetchFailed) and (answer.code == "http_429" or _is_silent(answer)):
        return answer
    if isinstance(answer, FetchFailed) and (answer.status or 0) < 400:
        # it is there, but did not come whole, or sent us in circles: what it forbids is not known
        return read_robots(None, None, True)
    return read_robots(answer.status, answer.body if isinstance(answer, Fetched) else None, False)


def _is_silent(answer: FetchFailed) -> bool:
    """True where no server answered at all; one that sent us elsewhere did."""
    return answer.status is None and not answer.redirects


def _robots_url(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}/robots.txt"
