"""The only file that opens a socket: DNS, TLS, and the guard that sees every address before it is reached."""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import Awaitable, Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from ipaddress import ip_address
from typing import Any

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult
from aiohttp.client_proto import ResponseHandler

from onrecord.fetching.addresses import Network, refusal
from onrecord.fetching.heads import LONGEST_HEAD, head_end, is_http, is_news, mended
from onrecord.fetching.replies import Reply

AddrInfo = tuple[int | socket.AddressFamily, int | socket.SocketKind, int, str, tuple[Any, ...]]
LookUp = Callable[[str], Awaitable[Sequence[str]]]
MakeSocket = Callable[[AddrInfo], socket.socket]
Tls = ssl.SSLContext


class BlockedAddress(OSError):
    """Nothing may be sent to the address. An OSError, because that is what aiohttp hands on."""


def open_connector(
    look_up: LookUp, make_socket: MakeSocket | None, allowed: tuple[Network, ...], tls: Tls | None
) -> aiohttp.TCPConnector:
    """Connections to nothing but public addresses and the networks in ``allowed``."""
    connector = aiohttp.TCPConnector(
        resolver=_Resolver(look_up, allowed),
        socket_factory=guarded(make_socket or _plain_socket, allowed),
        ssl=tls or True,
        limit=0,  # how many at once is the gate's to say
        ttl_dns_cache=60,
    )
    # aiohttp has no other place where a head can be seen before its parser refuses it
    assert isinstance(connector._factory, partial), "aiohttp makes its protocols in another way"
    handler: type[ResponseHandler] = _Handler
    connector._factory = partial(handler, loop=asyncio.get_running_loop())
    return connector


class _Handler(ResponseHandler):
    """aiohttp asks for a class: each head is mended before it is parsed, each body goes on as it comes."""

    _head: bytes | None = None  # what came of a head; None within a body and between exchanges

    def set_response_params(self, **params: Any) -> None:
        self._head = b""
        super().set_response_params(**params)

    def data_received(self, data: bytes) -> None:
        while self._head is not None and data:
            begun = self._head + data
            end = head_end(begun, len(self._head))
            if end is None and len(begun) <= LONGEST_HEAD and is_http(begun):
                self._head = begun
                return
            head, data = begun[:end], begun[end:] if end else b""
            if not is_news(head):
                self._head = None
                data = (mended(head) if end else head) + data  # at once: an error in either is known at once
            else:
                self._head = b""
        super().data_received(data)


def failure_of(error: Exception, *, is_body: bool = False) -> Reply:
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
