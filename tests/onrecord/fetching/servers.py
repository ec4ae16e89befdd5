"""Servers on loopback that answer as a test says, also badly; and one call that asks them."""

import asyncio
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace

from onrecord.fetching.addresses import parse_allowed
from onrecord.fetching.answers import Limits, Wanted
from onrecord.fetching.client import fetch, open_client
from tests.onrecord.fetching import unhurried

LOOPBACK = parse_allowed("127.0.0.0/8")
ROOMY = Limits(seconds=10, wire_bytes=1 << 20, decoded_bytes=4 << 20)
QUICK = replace(ROOMY, seconds=0.3, connect_seconds=0.25)  # for servers that would never end


@dataclass
class Serving:
    """Where a server listens, and the heads of the requests that came, one after the other."""

    host: str
    port: int
    heads: list[bytes] = field(default_factory=list)
    n_connections: int = 0

    def url(self, path="/", host=None, userinfo="", scheme="http"):
        return f"{scheme}://{userinfo}{host or self.host}:{self.port}{path}"


@asynccontextmanager
async def serving(respond, host="127.0.0.1", tls=None):
    """``respond(head, writer)`` answers each request; when it returns True the connection stays open."""
    place = Serving(host, 0)
    tasks = set()

    async def connected(reader, writer):
        tasks.add(asyncio.current_task())
        place.n_connections += 1
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                place.heads.append(head)
                if await respond(head, writer) is not True:
                    break
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    server = await asyncio.start_server(connected, host, 0, ssl=tls)
    place.port = server.sockets[0].getsockname()[1]
    try:
        yield place
    finally:
        server.close()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def says(*pieces, then_wait=0.0):
    """A server that sends the same bytes to everybody, and may then keep silent."""

    async def respond(_, writer):
        for piece in pieces:
            writer.write(piece)
            await writer.drain()
        await asyncio.sleep(then_wait)

    return respond


def page(body=b"hello", status="200 OK", **headers):
    """The bytes of an honest answer."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + body


def moved(location, status="302 Found"):
    return page(b"", status, Location=location)


def by_path(answers):
    """A server that looks the path up, and keeps the connection."""

    async def respond(head, writer):
        writer.write(answers[head.split(b" ")[1].decode()])
        return True

    return respond


def ask(respond, path="/", *, kind="page", limits=ROOMY, **wanted):
    """What one fetch from the server came to."""
    return asked(respond, path, kind=kind, limits=limits, **wanted)[0]


def asked(respond, path="/", *, kind="page", limits=ROOMY, userinfo="", host=None, **wanted):
    """The answer, and the server that gave it."""

    async def run():
        async with serving(respond) as server, open_client(allowed=LOOPBACK, limits=limits) as client:
            url = server.url(path, userinfo=userinfo, host=host)
            return await fetch(client, Wanted(url, kind, **wanted)), server

    return unhurried.run(run())
