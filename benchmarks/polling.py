"""How many unchanged feeds one worker keeps: asked over many loopback hosts, and saved.

    python benchmarks/polling.py [--hosts 1000] [--feeds-a-host 2] [--database URL] [--flow]

A server in a process of its own answers every request with 304. Printed: feeds a second with everything
saved, CPU a feed of ours and of bare aiohttp in the same run, memory at the beginning and at the end, and how
many feeds a six-hour interval would allow at that pace, beside Media Cloud's 180,000.
"""

from __future__ import annotations

import argparse
import asyncio
import multiprocessing
import os
import resource
import socket
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

MEDIA_CLOUD = 180_000
INTERVAL = 6 * 3600
ANSWER = b'HTTP/1.1 304 Not Modified\r\nETag: "1"\r\nConnection: keep-alive\r\n\r\n'
FEED = (
    b'<rss version="2.0"><channel><title>F</title><item><guid>1</guid><title>T</title></item></channel></rss>'
)
WHOLE = b'HTTP/1.1 200 OK\r\nETag: "1"\r\nContent-Type: text/xml\r\nContent-Length: %d\r\n\r\n%s' % (
    len(FEED),
    FEED,
)


class Unchanged(asyncio.Protocol):
    """Answers with the feed once, and with 304 whoever says that he has it."""

    def connection_made(self, transport: Any) -> None:
        self.transport, self.heard = transport, b""

    def data_received(self, piece: bytes) -> None:
        self.heard += piece
        while (end := self.heard.find(b"\r\n\r\n")) >= 0:
            asked, self.heard = self.heard[:end].lower(), self.heard[end + 4 :]
            self.transport.write(ANSWER if b"if-none-match" in asked else WHOLE)


def address(n: int) -> str:
    return f"127.{1 + n // 62_500}.{n // 250 % 250}.{1 + n % 250}"


def serve(hosts: int, ready: Any) -> None:
    """Listens on as many loopback addresses, all on one port, until it is terminated."""
    first = socket.create_server((address(0), 0))
    port = first.getsockname()[1]
    sockets = [first, *(socket.create_server((address(n), port)) for n in range(1, hosts))]

    async def listen() -> None:
        loop = asyncio.get_running_loop()
        for one in sockets:
            await loop.create_server(Unchanged, sock=one)
        ready.send(port)
        await asyncio.sleep(3600)

    asyncio.run(listen())


def cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def memory() -> float:
    """MiB held by this process now."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def prepare(engine: Any, urls: list[str], now: datetime) -> None:
    """All the feeds are followed, known to the last byte, and due."""
    import sqlalchemy as sa

    from onrecord.feedlists import ListedFeed
    from storage import tables
    from storage.engine import writing
    from storage.followed import add_feeds

    with writing(engine) as opened:
        add_feeds(opened, [ListedFeed(url) for url in urls], "benchmark", now)
        known = {"etag": '"1"', "body_hash": "known", "last_full_fetch_at": now, "last_asked_at": now}
        opened.connection().execute(sa.update(tables.Feed).values(next_fetch_at=now, **known))


def poll(engine: Any, now: datetime) -> float:
    """One turn of everything due through the stage that the flow's task runs; its seconds."""
    from stages.asking_feeds import ask_feeds, due_feeds
    from stages.keeping_feeds import FeedCounts
    from stages.runs import open_run

    began = time.perf_counter()
    with open_run(engine, flow="benchmark", asked="all", now=now) as run:
        groups = due_feeds(engine, run, limit=1_000_000, size=1_000)
        sum((ask_feeds(engine, run, group) for group in groups), FeedCounts())
    return time.perf_counter() - began


def poll_by_flow(_engine: Any, _now: datetime) -> float:
    """The same as a Prefect flow, tasks, artifacts and report included, server apart; its seconds."""
    from flows.server import server_for

    with server_for("this benchmark"):
        from flows.ingest_feeds import ingest_feeds

        began = time.perf_counter()
        ingest_feeds(feed_list="", most_feeds=200_000, most_pages=0)
        return time.perf_counter() - began


def count(engine: Any, condition: str) -> int:
    import sqlalchemy as sa

    with engine.connect() as connection:
        statement = sa.text(f"SELECT count(*) FROM feeds WHERE {condition}")
        return int(connection.execute(statement).scalar_one())


async def bare(urls: list[str]) -> None:
    """What the library alone needs for the same requests."""
    import aiohttp

    slots = asyncio.Semaphore(64)

    async def one(session: aiohttp.ClientSession, url: str) -> None:
        async with slots, session.get(url, headers={"If-None-Match": '"1"'}) as answer:
            await answer.read()

    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)) as session:
        await asyncio.gather(*(one(session, url) for url in urls))


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--hosts", type=int, default=1000)
    parser.add_argument("--feeds-a-host", type=int, default=2)
    parser.add_argument("--database", default="")
    parser.add_argument("--flow", action="store_true")
    given = parser.parse_args()
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, max(soft, 4 * given.hosts + 512)), hard))
    here, there = multiprocessing.Pipe()
    context = multiprocessing.get_context("spawn")
    server = context.Process(target=serve, args=(given.hosts, there), daemon=True)
    server.start()
    try:
        with tempfile.TemporaryDirectory() as folder:
            measure(given, here.recv(), folder)
    finally:
        server.terminate()
        server.join()


def measure(given: argparse.Namespace, port: int, folder: str) -> None:
    url = given.database or f"sqlite:///{folder}/polling.db"
    os.environ |= {"ONRECORD_DATABASE_URL": url, "ONRECORD_ALLOW_ADDRESSES": "127.0.0.0/8"}
    from storage.engine import open_engine
    from storage.upgrade import upgrade

    upgrade(url)
    engine, now = open_engine(url), datetime.now(UTC)
    urls = [f"http://{address(n)}:{port}/{k}" for n in range(given.hosts) for k in range(given.feeds_a_host)]
    prepare(engine, urls, now)
    held, used = memory(), cpu()
    seconds = (poll_by_flow if given.flow else poll)(engine, now)
    ours, grown = cpu() - used, memory() - held
    unchanged, failed = (
        count(engine, "asked_run IS NOT NULL AND n_failures = 0"),
        count(engine, "n_failures > 0"),
    )
    used = cpu()
    asyncio.run(bare(urls))
    library = cpu() - used
    pace = len(urls) / seconds
    print(f"feeds {len(urls):,} over {given.hosts:,} hosts, unchanged {unchanged:,}, failed {failed}")  # noqa: T201
    print(f"{pace:8.0f} feeds a second, saved; {seconds:.1f} s, CPU {ours:.1f} s")  # noqa: T201
    print(f"{1000 * ours / len(urls):8.2f} ms CPU a feed; bare aiohttp {1000 * library / len(urls):.2f} ms")  # noqa: T201
    print(f"{grown:8.1f} MiB more than before, {memory():.0f} MiB in all")  # noqa: T201
    print(f"{pace * INTERVAL:8,.0f} feeds every six hours (Media Cloud: {MEDIA_CLOUD:,})")  # noqa: T201


if __name__ == "__main__":
    main()
