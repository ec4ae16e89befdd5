"""The only file that opens a socket: one URL is asked for, and whatever happens is a value."""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from importlib.metadata import version
from ipaddress import ip_address
from typing import Any

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult
from yarl import URL

from onrecord.fetching.addresses import Network, port_refusal, refusal
from onrecord.fetching.answers import Answer, FetchFailed, Limits, Wanted
from onrecord.fetching.inflating import open_body
from onrecord.fetching.replies import (
    WHOLE,
    Reply,
    Trail,
    failed,
    judge_reply,
    readable_headers,
)
from onrecord.fetching.requests import limits_for, request_headers, user_agent
from onrecord.fetching.targets import BadUrl, Target, address_of, read_target
from onrecord.fetching.walls import SMALL, WALLED

AddrInfo = tuple[int | socket.AddressFamily, int | socket.SocketKind, int, str, tuple[Any, ...]]
LookUp = Callable[[str], Awaitable[Sequence[str]]]
MakeSocket = Callable[[AddrInfo], socket.socket]
LOOK_UPS = 32  # threads wait for DNS, and a few dead names must not hold up all the others
REFUSAL_SECONDS = 2.0  # what a refusal says about itself is worth a short look only


@dataclass(frozen=True, slots=True)
class Client:
    """What every fetch shares: the pool of connections, the limits, and what may be reached."""

    session: aiohttp.ClientSession
    limits: Limits
    allowed: tuple[Network, ...]
    agent: str
    now: Callable[[], datetime]


class BlockedAddress(OSError):
    """Nothing may be sent to the address. An OSError, because that is what aiohttp hands on."""


@asynccontextmanager
async def open_client(
    *,
    contact: str = "",
    allowed: Sequence[Network] = (),
    limits: Limits | None = None,
    look_up: LookUp | None = None,
    make_socket: MakeSocket | None = None,
    tls: ssl.SSLContext | None = None,
    now: Callable[[], datetime] | None = None,
) -> AsyncIterator[Client]:
    """A client that reaches nothing but public addresses and the networks in ``allowed``.

    ``contact`` is told to every server. ``look_up`` and ``make_socket`` stand for DNS and the operating
    system; the guard is around both. It closes with the last byte: no connection outlives the block.
    """
    limits = limits or Limits()
    threads = ThreadPoolExecutor(LOOK_UPS, thread_name_prefix="dns")
    networks = tuple(allowed)
    connector = aiohttp.TCPConnector(
        resolver=_Resolver(look_up or system_look_up(threads), networks),
        socket_factory=guarded(make_socket or _plain_socket, networks),
        ssl=tls or True,
        limit=0,  # how many at once is the gate's to say
        ttl_dns_cache=60,
    )
    try:
        async with _session(connector, limits) as session:
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
        refused = _refused(client, wanted, trail)
        if refused is not None:
            return refused
        reply = await _ask(client, wanted, trail.at, limits, began + limits.seconds)
        outcome = judge_reply(wanted, trail, reply, most=limits.redirects, now=client.now())
        if not isinstance(outcome, Trail):
            return outcome
        trail = outcome
    return replace(trail, seconds=clock() - began)


def _refused(client: Client, wanted: Wanted, trail: Trail) -> FetchFailed | None:
    """The failure where port or address can be refused before anything is looked up."""
    port, address = trail.at.port, address_of(trail.at)
    if (why := port_refusal(port)) is not None:
        return failed(wanted, "blocked_port", client.now(), trail=trail, detail=f"{port} is {why}")
    if address is not None and (why := refusal(address, client.allowed)) is not None:
        return failed(wanted, "blocked_address", client.now(), trail=trail, detail=f"{address} is {why}")
    return None


async def _ask(client: Client, wanted: Wanted, target: Target, limits: Limits, deadline: float) -> Reply:
    try:
        async with asyncio.timeout_at(deadline):
            response = await client.session.get(
                URL(target.url, encoded=True),
                headers=request_headers(target, wanted, client.agent),
                allow_redirects=False,
            )
    except Exception as error:  # noqa: BLE001 - whatever a server can make a library raise is one page's outcome
        return _failure(error)
    try:
        return await _read(response, limits, deadline)
    finally:
        response.close()  # a body read to its end has given its connection back already


async def _read(response: aiohttp.ClientResponse, limits: Limits, deadline: float) -> Reply:
    """The reply with its body: whole where one is wanted, its beginning where it may be a wall."""
    status, raw = response.status, response.raw_headers
    headers = readable_headers(raw)
    if sum(len(name) + len(value) + 4 for name, value in raw) > limits.header_bytes:
        return Reply(status, code="bad_response", detail="its headers do not end")
    if status in WHOLE and (response.content_length or 0) > limits.wire_bytes:
        return Reply(status, headers, code="too_large")
    if status in WHOLE:
        return await _whole(response, headers, limits, deadline)
    if status not in WALLED:
        return Reply(status, headers)
    soon = min(deadline, asyncio.get_running_loop().time() + REFUSAL_SECONDS)
    small = replace(limits, wire_bytes=SMALL)
    return Reply(status, headers, (await _whole(response, headers, small, soon)).body)


async def _whole(
    response: aiohttp.ClientResponse, headers: dict[str, str], limits: Limits, deadline: float
) -> Reply:
    body = open_body(headers.get("content-encoding", ""), limits.decoded_bytes)
    if body is None or headers.get("transfer-encoding", "chunked").lower() not in ("chunked", "identity"):
        return Reply(response.status, headers, code="bad_encoding")
    n_bytes, code, detail = 0, None, ""
    try:
        async with asyncio.timeout_at(deadline):
            async for piece in response.content.iter_any():
                n_bytes += len(piece)
                code = body.push(piece) or ("too_large" if n_bytes > limits.wire_bytes else None)
                if code is not None:
                    break
    except Exception as error:  # noqa: BLE001 - the same: a body may break in any way its server likes
        failure = _failure(error, is_body=True)
        code, detail = failure.code, failure.detail
    if code is None and n_bytes:
        code = body.end()
    return Reply(response.status, headers, body.whole(), n_bytes, code, detail)


def _failure(error: Exception, *, is_body: bool = False) -> Reply:
    """The error as a code; what a library says about it stays here, for it may quote the URL."""
    cause = error.os_error if isinstance(error, aiohttp.ClientConnectorError) else error
    if isinstance(cause, BlockedAddress):
        return Reply(code="blocked_address", detail=str(cause))
    if isinstance(error, TimeoutError):
        return Reply(code="timeout")
    if isinstance(error, aiohttp.ClientConnectorDNSError):
        return Reply(code="dns")
    if isinstance(error, aiohttp.ClientSSLError | ssl.SSLError):
        return Reply(code="tls")
    if isinstance(error, aiohttp.ClientConnectorError):
        return Reply(code="refused" if isinstance(cause, ConnectionRefusedError) else "unreachable")
    if isinstance(error, aiohttp.ClientPayloadError | aiohttp.ClientConnectionError | OSError):
        return Reply(code="short_body" if is_body else "reset")
    return Reply(code="bad_response")


def _session(connector: aiohttp.TCPConnector, limits: Limits) -> aiohttp.ClientSession:
    return aiohttp.ClientSession(
        connector=connector,
        timeout=aiohttp.ClientTimeout(total=None, sock_connect=limits.connect_seconds),
        cookie_jar=aiohttp.DummyCookieJar(),
        auto_decompress=False,
        trust_env=False,
        requote_redirect_url=False,
        max_line_size=limits.header_bytes,
        max_field_size=limits.header_bytes,
        max_headers=256,
    )


def guarded(make_socket: MakeSocket, allowed: tuple[Network, ...]) -> MakeSocket:
    """A socket factory that sees the very address to be connected to, after DNS has had its say."""

    def guarded(found: AddrInfo) -> socket.socket:
        why = refusal(str(found[4][0]), allowed)
        if why is not None:
            raise BlockedAddress(f"the address is {why}")
        return make_socket(found)

    return guarded


def _plain_socket(found: AddrInfo) -> socket.socket:
    return socket.socket(found[0], found[1], found[2])


class _Resolver(AbstractResolver):
    """aiohttp asks for a class: names become those of their addresses that may be reached."""

    def __init__(self, look_up: LookUp, allowed: tuple[Network, ...]) -> None:
        self._look_up = look_up
        self._allowed = allowed

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        is_here = host == "localhost" or host.endswith(".localhost")  # RFC 6761: never asked of DNS
        addresses = ["127.0.0.1", "::1"] if is_here else list(await self._look_up(host))
        reached = [address for address in addresses if refusal(address, self._allowed) is None]
        if addresses and not reached:
            why = refusal(addresses[0], self._allowed)
            raise BlockedAddress(f"its name leads to {addresses[0]}, which is {why}")
        if not reached:
            raise OSError("the name has no address")
        found = [_resolved(host, address, port) for address in reached]
        return [one for one in found if family in (socket.AF_UNSPEC, one["family"])]

    async def close(self) -> None:
        """Nothing is held open."""


def _resolved(host: str, address: str, port: int) -> ResolveResult:
    family = socket.AF_INET6 if ip_address(address).version == 6 else socket.AF_INET
    flags = socket.AI_NUMERICHOST | socket.AI_NUMERICSERV
    return ResolveResult(hostname=host, host=address, port=port, family=family, proto=0, flags=flags)


def system_look_up(threads: ThreadPoolExecutor) -> LookUp:
    """A look-up that asks the operating system, in threads of its own."""

    async def look_up(host: str) -> Sequence[str]:
        loop = asyncio.get_running_loop()
        ask = partial(socket.getaddrinfo, host, None, type=socket.SOCK_STREAM, flags=socket.AI_ADDRCONFIG)
        found = await loop.run_in_executor(threads, ask)
        return list(dict.fromkeys(str(address[0]) for *_, address in found))

    return look_up
