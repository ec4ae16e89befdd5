"""How much faster two children are than one, by the clock, on the stored pages.

    python benchmarks/gain.py ../shared [--pages 294] [--rounds 3] [--database-url URL]

    in_children   cleaning and extracting, the stages whose work is done in children
    whole         the whole job of `onrecord ingest`
    machine       the bare functions: one process with all pages against two with every second one, at once.
                  What two cores are worth here; children can hardly gain more.

Only where two cores are idle does it say anything. Ratios are those of the medians of the rounds.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import ways
from press import write_press


def main() -> None:
    """Prints a line for each number of children in each round, then what the second one gains."""
    asked = ways.parser(__doc__, pages=294).parse_args()
    found: dict[tuple[str, int], list[float]] = {}
    with tempfile.TemporaryDirectory() as scratch:
        press = Path(scratch) / "press.jsonl"
        write_press(press, asked.shared, asked.pages)
        for number in range(asked.rounds):
            for n in (1, 2):
                folder = Path(scratch) / f"{number}-{n}"
                folder.mkdir()
                took = dict(_measured(press, folder, n, asked))
                ways.say(
                    f"round={number + 1} children={n} {' '.join(f'{k}={s:.1f}s' for k, s in took.items())}"
                )
                for name, seconds in took.items():
                    found.setdefault((name, n), []).append(seconds)
    for name in ("in_children", "whole", "machine"):
        one, two = (statistics.median(found[name, n]) for n in (1, 2))
        ways.say(f"{name} one/two={one / two:.2f}")


def _measured(press: Path, folder: Path, n: int, asked: argparse.Namespace) -> Iterator[tuple[str, float]]:
    """Seconds by the clock with ``n`` children, and with ``n`` bare processes."""
    with ways.environment(folder, asked.database_url, "gain", children=n) as told:
        spent = ways.run("stages", press, folder, told)
        yield "in_children", spent.in_children
        yield "whole", spent.clock
        begun = time.monotonic()
        with ThreadPoolExecutor(n) as threads:
            list(threads.map(lambda part: ways.run("texts", press, folder, told, (part, n)), range(n)))
        yield "machine", time.monotonic() - begun


if __name__ == "__main__":
    main()
