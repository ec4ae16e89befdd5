"""What a reader waits for: milliseconds of every page, row and answer over a ledger of 200,000 claims.

    python -m benchmarks.browse_cost URL [claims]

URL is an empty database of one's own, on either engine; it is filled, and left.
"""

from __future__ import annotations

import statistics
import sys
import time

from starlette.testclient import TestClient

from benchmarks.reviews_cost import fill, links
from browse.app import make_app
from storage.engine import open_engine
from storage.upgrade import upgrade

TURNS = 12
ADDRESSES = (
    "/", "/articles", "/articles/700", "/articles/700/edits", "/claims", "/claims?speaker=Ada+Lund",
    "/claims?word=gate", "/claims?denied=true", "/claims/500", "/outlets", "/outlets/1", "/speakers",
    "/speaker?name=Ada+Lund", "/search?q=gate", "/disputes", "/disputes?possible=true", "/new",
    "/single-source", "/figures?counted=carts", "/corrections", "/feeds", "/runs", "/runs/1", "/rejections",
    "/claims.csv?limit=1000", "/api/claims_view",
)  # fmt: skip


def measured(client: TestClient, address: str) -> tuple[int, float, float]:
    """The status, and the median and the slowest but one of its times, in milliseconds."""
    times = []
    for _ in range(TURNS):
        begun = time.perf_counter()
        answer = client.get(address, follow_redirects=True)
        times.append((time.perf_counter() - begun) * 1000)
    times.sort()
    return answer.status_code, statistics.median(times), times[-2]


def main(url: str, n_claims: int = 200_000) -> None:
    upgrade(url)
    engine = open_engine(url)
    fill(engine, n_claims)
    links(engine, n_claims)
    client = TestClient(make_app(url), base_url="http://127.0.0.1:8400")
    print(f"{engine.dialect.name}, {n_claims:,} claims; ms: median, slowest but one of {TURNS}")  # noqa: T201 - it prints
    for address in ADDRESSES:
        status, median, slow = measured(client, address)
        print(f"{status} {median:8.0f} {slow:8.0f}  {address}")  # noqa: T201 - the same


if __name__ == "__main__":
    main(sys.argv[1], *map(int, sys.argv[2:]))
