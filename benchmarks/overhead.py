"""What the ledger and Prefect cost beside the bare functions, in processor time over the same pages.

    python benchmarks/overhead.py ../shared [--pages 2000] [--rounds 3] [--ways bare flow]
                                            [--database-url URL] [--children 1] [--at-once]

The stored pages are repeated under other addresses, each copy with its longer words in another order, until
there are enough. Then the ways of ways.py: bare, stages and flow, each in a process of its own, its children
counted with it; the time of the Prefect server that the flow reports to is told apart.

numpy multiplies on one thread in all of them: a second one would only spin.

With --at-once the ways of a round run beside each other, where there is a core for each: on a machine whose
speed changes from one quarter of an hour to the next (by a third, on a virtual one), ways that take turns are
measured on two machines. Who has ended makes room for *bare* again, uncounted, until all have: nobody is
measured alone.

Median of the rounds. On another database than SQLite its server's time is in none of the figures.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import ways
from press import write_press

WAYS = ("bare", "stages", "flow")
RATIOS = (("stages", "bare"), ("flow", "stages"), ("flow", "bare"), ("server", "flow"))


def main() -> None:
    """Prints a line for each round, then the medians and their ratios."""
    asked = _arguments()
    found: dict[str, list[float]] = {}
    with tempfile.TemporaryDirectory() as scratch:
        press = Path(scratch) / "press.jsonl"
        write_press(press, asked.shared, asked.pages)
        for number in range(asked.rounds):
            for told in _round(press, Path(scratch) / str(number), asked):
                for name, seconds in told.items():
                    found.setdefault(name, []).append(seconds)
            last = " ".join(f"{name}={seconds[-1]:.1f}s" for name, seconds in found.items())
            ways.say(f"round {number + 1} pages={asked.pages} {last}")
    middle = {name: statistics.median(seconds) for name, seconds in found.items()}
    ways.say("median " + " ".join(f"{name}={seconds:.1f}s" for name, seconds in middle.items()))
    over = [
        f"{way}/{base}={middle[way] / middle[base]:.3f}" for way, base in RATIOS if {way, base} <= set(middle)
    ]
    ways.say(" ".join(over))


def _round(press: Path, folder: Path, asked: argparse.Namespace) -> Iterator[dict[str, float]]:
    """The processor times of each way, one after the other or beside each other."""
    if not asked.at_once:
        yield from (_measured(way, press, folder / way, asked) for way in asked.ways)
        return
    all_ended = threading.Barrier(len(asked.ways))

    def measured(way: str) -> dict[str, float]:
        try:
            told = _measured(way, press, folder / way, asked)
            with _busy(press):
                all_ended.wait()
        except BaseException:
            all_ended.abort()  # nobody waits for one that failed
            raise
        return told

    with ThreadPoolExecutor(len(asked.ways)) as threads:
        yield from threads.map(measured, asked.ways)


@contextmanager
def _busy(press: Path) -> Iterator[None]:
    """The processor has as much to do as before, uncounted."""
    told = os.environ | {"OPENBLAS_NUM_THREADS": "1"}
    with subprocess.Popen(ways.command("bare", press), env=told, stdout=subprocess.DEVNULL) as child:
        try:
            yield
        finally:
            child.kill()


def _measured(way: str, press: Path, folder: Path, asked: argparse.Namespace) -> dict[str, float]:
    """The processor time of one way, and of the server where it has one."""
    folder.mkdir(parents=True)
    with ways.environment(folder, asked.database_url, way, asked.children) as told:
        if way != "flow":
            return {way: ways.run(way, press, folder, told).cpu}
        with _server(folder) as (url, server):
            before = _cpu(server)
            told |= {"PREFECT_API_URL": url, "PREFECT_HOME": str(folder)}
            spent = ways.run(way, press, folder, told).cpu
            time.sleep(5)  # what it was sent last is written down
            return {way: spent, "server": _cpu(server) - before}


@contextmanager
def _server(folder: Path) -> Iterator[tuple[str, int]]:
    from flows.children import end_child
    from flows.server import free_port, start_server, wait_for_health

    port = free_port()
    child = start_server(folder, port, with_ui=False)
    try:
        wait_for_health(f"http://127.0.0.1:{port}/api", child, folder, "Starting a Prefect server …")
        yield f"http://127.0.0.1:{port}/api", child.pid
    finally:
        end_child(child)


def _cpu(pid: int) -> float:
    """Seconds of processor time that a process has used."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _arguments() -> argparse.Namespace:
    parser = ways.parser(__doc__, pages=2000)
    parser.add_argument("--ways", nargs="+", choices=WAYS, default=WAYS)
    parser.add_argument("--children", type=int, default=1)
    parser.add_argument("--at-once", action="store_true", help="the ways of a round beside each other")
    return parser.parse_args()


if __name__ == "__main__":
    main()
