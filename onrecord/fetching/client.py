"""One URL is asked for, redirects and all, and whatever happens is a value."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from importlib.metadata import version

import aiohttp

from onrecord.fetching.addresses import Network, port_refusal, refusal
from onrecord.fetching.answers import Answer, FetchFailed, Limits, Wanted
from onrecord.fetching.connecting import LookUp, MakeSocket, Tls, open_connector, system_look_up
from onrecord.fetching.exchanging import ask, open_session
from onrecord.fetching.replies import Trail, failed, judge_reply
from onrecord.fetching.requests import limits_for, user_agent
from onrecord.fetching.targets import BadUrl, address_of, read_target

LOOK_UPS = 32  # threads wait for DNS, and a few dead names must not hold up all the others


@dataclass(frozen=True, slots=True)
class Client:
    """What every fetch shares: the pool of connections, the limits, and what may be reached."""

    session: aiohttp.ClientSession
    limits: Limits
    allowed: tuple[Network, ...]
    agent: str
    now: Callable[[], datetime]


@asynccontextmanager
async def open_client(
    *,
    contact: str = "",
    allowed: Sequence[Network] = (),
    limits: Limits | None = None,
    look_up: LookUp | None = None,
    make_socket: MakeSocket | None = None,
    tls: Tls | None = None,
    now: Callable[[], datetime] | None = None,
) -> AsyncIterator[Client]:
    """A client that reaches nothing but public addresses and the networks in ``allowed``.

    ``contact`` is told to every server. ``look_up`` and ``make_socket`` stand for DNS and the operating
    system; the guard is around both. It closes with the last byte: no connection outlives the block.
    """
    limits = limits or Limits()
    threads = ThreadPoolExecutor(LOOK_UPS, thread_name_prefix="dns")
    networks = tuple(allowed)
    connector = open_connector(look_up or system_look_up(threads), make_socket, networks, tls)
    try:
        async with open_session(connector, limits) as session:
            agent = user_agent(version("onrecord"), contact)
            yield Client(session, limits, networks, agent, now or partial(datetime.now, UTC))
    finally:
        threads.shutdown(wait=False, cancel_futures=True)


async def fetch(client: Client, wanted: Wanted) -> Answer:
    """What asking for the URL came to, redirects followed; only cancelling it raises."""
    outcome = await fetch_at_host(client, wanted)
    while isinstance(outcome, Trail):
        outcome = await fetch_at_host(client, wanted, outcome)
    return outcome


async def fetch_at_host(client: Client, wanted: Wanted, trail: Trail | None = None) -> Answer | Trail:
    """What asking came to at one host: an answer, or the trail that goes on at another.

    So whoever asks can wait for his turn there, or stay away. The deadline is of all hosts together,
    the time between them left out.
    """
    if trail is None:
        target = read_target(wanted.url)
        if isinstance(target, BadUrl):
            return failed(wanted, "bad_url", client.now(), detail=target.detail)
        trail = Trail(target)
    limits, clock, host = (
        limits_for(wanted.kind, client.limits),
        asyncio.get_running_loop().time,
        trail.at.host,
    )
    began = clock() - trail.seconds
    while trail.at.host == host:
        why_not = refused(client, wanted, trail)
        if why_not is not None:
            return why_not
        reply = await ask(client.session, wanted, trail, client.agent, limits, began + limits.seconds)
        outcome = judge_reply(wanted, trail, reply, most=limits.redirects, now=client.now())
        if not isinstance(outcome, Trail):
            return outcome
        trail = outcome
    return replace(trail, seconds=clock() - began)


def refused(client: Client, wanted: Wanted, trail: Trail) -> FetchFailed | None:
    """The failure where port or address can be refused before anything is looked up."""
    port, address = trail.at.port, address_of(trail.at)
    if (why := port_refusal(port)) is not None:
        return failed(wanted, "blocked_port", client.now(), trail=trail, detail=f"{port} is {why}")
    if address is not None and (why := refusal(address, client.allowed)) is not None:
        return failed(wanted, "blocked_address", client.now(), trail=trail, detail=f"{address} is {why}")
    return None
