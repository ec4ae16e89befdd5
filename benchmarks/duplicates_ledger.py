"""What duplicates find through the database: python benchmarks/duplicates_ledger.py GOLD.jsonl[.xz] --url URL

Puts the documents of the gold into an empty ledger in random order, in ten runs one after the other or
(--workers 2) in several processes at once; judges and stores them as the stages do, and scores the stories
with the scorer found beside the gold (eval/duplicates.py). Prints whether each order gave the same stories.
The databases are made beside the given one, SQLite or PostgreSQL, and dropped.
"""

from __future__ import annotations

import argparse
import random
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import sqlalchemy as sa
from duplicates_cost import BEGIN, add_pages
from eval_duplicates import read_rows, scored
from ledgers import own_database
from sqlalchemy.engine import Engine

from onrecord.types import CleanArticle
from stages.judging import judge
from stages.runs import open_run
from stages.storing import store
from stages.work import in_groups
from storage.engine import open_engine, session

BATCH = 50


def main() -> None:
    arguments = _arguments()
    if arguments.part is not None:
        _work(open_engine(arguments.url), arguments.gold, arguments.seed, arguments.part, arguments.workers)
        return
    first = None
    for seed in range(arguments.orders):
        with own_database(arguments.url, seed) as url:
            started = time.perf_counter()
            _fill(url, arguments, seed)
            seconds = time.perf_counter() - started
            names = {str(row["i"]): row["i"] for row in read_rows(arguments.gold)}
            labels = [(names[key], label) for key, label in _labels(open_engine(url))]
            open_engine(url).dispose()
        same = "" if first is None else " same stories" if _groups(labels) == first else " OTHER STORIES"
        first = first or _groups(labels)
        sys.stdout.write(f"order {seed}: {len(labels) / seconds:.0f} documents a second{same}\n")
        sys.stdout.write(scored(arguments.gold, labels))
        sys.stdout.flush()


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--url", required=True)
    parser.add_argument("--orders", type=int, default=1)
    parser.add_argument("--runs", type=int, default=10)
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--seed", type=int, default=0, help=argparse.SUPPRESS)
    parser.add_argument("--part", type=int, help=argparse.SUPPRESS)
    return parser.parse_args()


def _fill(url: str, arguments: argparse.Namespace, seed: int) -> None:
    if arguments.workers == 1:
        rows = _order(arguments.gold, seed)
        for part in range(arguments.runs):
            _put(open_engine(url), rows[part :: arguments.runs])
        return
    common = [str(arguments.gold), "--url", url, "--seed", str(seed), "--workers", str(arguments.workers)]
    command = [sys.executable, __file__, *common, "--part"]
    workers = [subprocess.Popen([*command, str(part)]) for part in range(arguments.workers)]
    assert [worker.wait() for worker in workers] == [0] * len(workers)


def _work(engine: Engine, gold: Path, seed: int, part: int, workers: int) -> None:
    _put(engine, _order(gold, seed)[part::workers])


def _order(gold: Path, seed: int) -> list[dict[str, str]]:
    rows = read_rows(gold)
    return random.Random(seed).sample(rows, len(rows))


def _put(engine: Engine, rows: Sequence[dict[str, str]]) -> None:
    """One run judges and stores these documents."""
    with open_run(engine, flow="benchmark", asked="", now=BEGIN) as run:
        for group in in_groups(rows, BATCH):
            cleaned = [CleanArticle(row["text"], url=f"https://outlet.example/{row['i']}") for row in group]
            pages = add_pages(engine, run, cleaned)
            judge(engine, run, pages)
            store(engine, run, pages)


def _labels(engine: Engine) -> list[tuple[str, str]]:
    with session(engine) as opened:
        found = opened.connection().execute(sa.text("SELECT url, story_id FROM articles"))
        return [(url.rpartition("/")[2], str(story)) for url, story in found]


def _groups(labels: Sequence[tuple[str, str]]) -> set[frozenset[str]]:
    members: dict[str, set[str]] = {}
    for key, label in labels:
        members.setdefault(label, set()).add(key)
    return {frozenset(group) for group in members.values()}


if __name__ == "__main__":
    main()
