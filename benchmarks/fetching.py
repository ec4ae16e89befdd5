"""What a fetch costs beside bare aiohttp, and what a bomb costs; everything on loopback.

    python benchmarks/fetching.py [--requests 2000] [--rounds 3]    CPU ms a request, and the ratio
    python benchmarks/fetching.py --bombs [--json]                  CPU seconds and MiB until one is refused

The server runs in a process of its own, so that its time is not counted. Rounds alternate between the
two clients; the least of each is compared, since other work on the machine only ever adds.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import multiprocessing
import resource
import socket
import sys
import time
import zlib
from collections.abc import Callable

import aiohttp
import brotli
import zstandard

from onrecord.fetching.addresses import parse_allowed
from onrecord.fetching.answers import Fetched, FetchFailed, Wanted
from onrecord.fetching.client import fetch, open_client

MIB = bytes(1 << 20)
BODY = b"<p>The council met again and counted what was left of the roof.</p>" * 300
LOOPBACK = parse_allowed("127.0.0.1")


def main() -> None:
    """Prints one line a measurement."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--requests", type=int, default=2000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--bombs", action="store_true")
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    if given.bombs:
        measure_bombs(as_json=given.json)
    else:
        measure_requests(given.requests, given.rounds)


def measure_requests(n_requests: int, n_rounds: int) -> None:
    """CPU milliseconds of one request, ours and bare, and how many times ours is the other."""
    with _served(_page(BODY)) as url:
        times: dict[str, list[float]] = {"aiohttp": [], "onrecord": []}
        for _ in range(n_rounds):
            times["aiohttp"].append(_cpu(_bare, url, n_requests))
            times["onrecord"].append(_cpu(_ours, url, n_requests))
    best = {name: min(spent) * 1000 / n_requests for name, spent in times.items()}
    for name, milliseconds in best.items():
        _say(f"{name} cpu_ms_per_request={milliseconds:.3f}")
    _say(f"ratio={best['onrecord'] / best['aiohttp']:.2f} requests={n_requests} body_bytes={len(BODY)}")


def measure_bombs(*, as_json: bool) -> None:
    """CPU time and growth of memory until each bomb of a gigabyte is refused, by a fresh process each."""
    for name, make in BOMBS.items():
        wire = make()
        with _served(_page(wire, name)) as url, multiprocessing.get_context("spawn").Pool(1) as pool:
            row = pool.apply(_refused, (url,))
        row = {"bomb": name, "wire_bytes": len(wire), "unpacks_to": 1 << 30, **row}
        _say(json.dumps(row) if as_json else " ".join(f"{key}={value}" for key, value in row.items()))


def _refused(url: str) -> dict[str, object]:
    """What became of a bomb in this process, which has fetched nothing large before."""

    async def run() -> dict[str, object]:
        async with open_client(allowed=LOOPBACK) as client:
            await fetch(client, Wanted(url + "warm", "robots"))
            before, began = _peak_mib(), time.process_time()
            answer = await fetch(client, Wanted(url, "page"))
            seconds = time.process_time() - began
        code = answer.code if isinstance(answer, FetchFailed) else "fetched"
        return {"code": code, "cpu_seconds": round(seconds, 3), "growth_mib": round(_peak_mib() - before, 1)}

    return asyncio.run(run())


def _peak_mib() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _zlib_bomb(wbits: int) -> bytes:
    """After a full flush each mebibyte packs to the same bytes: one is packed, the others are copied."""
    packer = zlib.compressobj(9, wbits=wbits)
    first = packer.compress(MIB) + packer.flush(zlib.Z_FULL_FLUSH)
    again = packer.compress(MIB) + packer.flush(zlib.Z_FULL_FLUSH)
    return first + again * 1023


def _packed(compress: Callable[[bytes], bytes], flush: Callable[[], bytes]) -> bytes:
    pieces = [compress(MIB) for _ in range(1024)]
    return b"".join([*pieces, flush()])


def _brotli_bomb() -> bytes:
    packer = brotli.Compressor(quality=1)
    return _packed(packer.process, packer.finish)


def _zstd_bomb() -> bytes:
    packer = zstandard.ZstdCompressor(level=1).compressobj()
    return _packed(packer.compress, packer.flush)


def _twice(compress: Callable[[bytes], bytes]) -> bytes:
    return compress(_zlib_bomb(31))


BOMBS: dict[str, Callable[[], bytes]] = {
    "gzip": lambda: _zlib_bomb(31),
    "deflate": lambda: _zlib_bomb(15),
    "br": _brotli_bomb,
    "zstd": _zstd_bomb,
    "gzip, gzip": lambda: _twice(lambda wire: zlib.compress(wire, wbits=31)),
    "gzip, br": lambda: _twice(brotli.compress),
    "gzip, zstd": lambda: _twice(zstandard.compress),
}


def _bare(url: str, n_requests: int) -> None:
    async def run() -> None:
        async with aiohttp.ClientSession() as session:
            for _ in range(n_requests):
                async with session.get(url) as response:
                    assert await response.read() == BODY

    asyncio.run(run())


def _ours(url: str, n_requests: int) -> None:
    async def run() -> None:
        async with open_client(allowed=LOOPBACK) as client:
            for _ in range(n_requests):
                answer = await fetch(client, Wanted(url, "page"))
                assert isinstance(answer, Fetched), answer
                assert answer.body == BODY

    asyncio.run(run())


def _cpu(work: Callable[[str, int], None], url: str, n_requests: int) -> float:
    began = time.process_time()
    work(url, n_requests)
    return time.process_time() - began


def _page(body: bytes, encoding: str = "identity") -> bytes:
    lines = ["HTTP/1.1 200 OK", "Content-Type: text/html; charset=utf-8", "Server: bench", 'ETag: "a"']
    lines += [f"Content-Encoding: {encoding}", f"Content-Length: {len(body)}"]
    return "\r\n".join([*lines, "", ""]).encode() + body


class _served:
    """A server in a process of its own that gives everybody the same bytes, until the block ends."""

    def __init__(self, answer: bytes) -> None:
        self._answer = answer

    def __enter__(self) -> str:
        listener = socket.create_server(("127.0.0.1", 0))
        port = listener.getsockname()[1]
        context = multiprocessing.get_context("fork")  # nothing runs yet, and the listener goes along
        self._server = context.Process(target=_serve, args=(listener, self._answer), daemon=True)
        self._server.start()
        listener.close()
        return f"http://127.0.0.1:{port}/"

    def __exit__(self, *_: object) -> None:
        self._server.terminate()
        self._server.join()


def _serve(listener: socket.socket, answer: bytes) -> None:
    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                writer.write(_page(b"") if b"/warm" in head else answer)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    async def run() -> None:
        server = await asyncio.start_server(connected, sock=listener)
        await server.serve_forever()

    asyncio.run(run())


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
