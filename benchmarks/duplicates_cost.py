"""What a document costs as the archive grows: python benchmarks/duplicates_cost.py [--documents N]

Judges synthetic documents through the database, in batches of 50 as the stage does, and prints the cost of
a document at several sizes of the archive (take, read, sketch, judge, write), by the clock and by this
process's own CPU; bytes a document in the tables and indexes of duplicates at the end. One in ten is a
reprint of a document of the last days. Give a PostgreSQL URL with --url to measure there (the database must
be empty). The texts are not indexed for search: that is no part of judging.
"""

from __future__ import annotations

import argparse
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from itertools import islice

import sqlalchemy as sa
from sqlalchemy.engine import Engine

from onrecord.sketches import SKETCH_VERSION, sketch
from onrecord.types import CleanArticle, RunRef
from stages.judging import judge
from stages.runs import open_run
from storage import ledger, search, tables
from storage.articles import add_version
from storage.engine import is_sqlite, open_engine, session, writing
from storage.upgrade import upgrade

BEGIN = datetime(2020, 1, 1, tzinfo=UTC)
BATCH = 50
WORDS = [f"w{number:05}" for number in range(40_000)]


def main() -> None:
    arguments = _arguments()
    with tempfile.TemporaryDirectory() as folder:
        url = arguments.url or f"sqlite:///{folder}/cost.db"
        upgrade(url)
        engine = open_engine(url)
        with writing(engine) as opened:
            search.drop_search(opened.connection())
        _measure(engine, arguments.documents, arguments.per_day)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--url")
    parser.add_argument("--documents", type=int, default=100_000)
    parser.add_argument("--per-day", type=int, default=1_000)
    return parser.parse_args()


def _measure(engine: Engine, documents: int, per_day: int) -> None:
    _say(f"{engine.dialect.name}: {documents} documents, {per_day} a day")
    texts = _texts(per_day)
    costs: list[tuple[float, float]] = []
    with open_run(engine, flow="benchmark", asked="", now=BEGIN) as run:
        for done in range(0, documents, BATCH):
            pages = add_pages(engine, run, [next(texts) for _ in range(BATCH)])
            started, worked = time.perf_counter(), time.process_time()
            judge(engine, run, pages)
            costs.append(((time.perf_counter() - started) / BATCH, (time.process_time() - worked) / BATCH))
            if (done + BATCH) in _marks(documents):
                _say_cost(costs, done + BATCH)
    (first, first_cpu), (last, last_cpu) = _cost(costs, 1_000), _cost(costs, documents)
    _say(f"the last costs {last / first:.2f} times the thousandth, {last_cpu / first_cpu:.2f} in CPU")
    _say_bytes(engine, documents)
    _say_pure(per_day)


def _marks(documents: int) -> set[int]:
    return {n for n in (1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000, documents) if n <= documents}


def _cost(costs: list[tuple[float, float]], at: int) -> tuple[float, float]:
    """The medians of the twenty batches that end there: a busy machine makes outliers."""
    batches = costs[max(0, at // BATCH - 20) : at // BATCH]
    return statistics.median(wall for wall, _ in batches), statistics.median(cpu for _, cpu in batches)


def _say_cost(costs: list[tuple[float, float]], at: int) -> None:
    wall, cpu = _cost(costs, at)
    _say(
        f"at {at:>7,}: {wall * 1000:.2f} ms a document, {1 / wall:.0f} a second; "
        f"{cpu * 1000:.2f} ms of CPU, {1 / cpu:.0f} a second"
    )


def _texts(per_day: int) -> Iterator[CleanArticle]:
    """Texts of 150 to 600 words, as frequent as words are in news; one in ten is an earlier one, edited."""
    chance = random.Random(1)
    weights = [1 / (rank + 3) for rank in range(len(WORDS))]
    recent: list[str] = []
    number = 0
    while True:
        if recent and chance.random() < 0.1:
            words = chance.choice(recent).split()
            cut = words[: max(60, int(len(words) * chance.uniform(0.6, 1)))]
            text = " ".join(w if chance.random() > 0.03 else chance.choice(WORDS) for w in cut)
        else:
            text = " ".join(chance.choices(WORDS, weights, k=chance.randint(150, 600)))
            recent = [*recent[-per_day * 3 :], text]
        published = BEGIN + timedelta(days=number / per_day)
        place = f"https://outlet{number % 97}.example/{number}"
        yield CleanArticle(text, f"Title {number}", published=published.isoformat(), url=place)
        number += 1


def add_pages(engine: Engine, run: RunRef, cleaned: Sequence[CleanArticle]) -> list[int]:
    """The articles are cleaned pages that wait for the judge; returns the pages' ids."""
    ids = []
    with writing(engine) as opened:
        for clean in cleaned:
            place = clean.url or ""
            page = tables.Page(
                page_key=place, locator=place, locator_key=place, content_key=place, media="text",
                read_at=BEGIN, taken_run=run.id,
            )  # fmt: skip
            opened.add(page)
            opened.flush()
            page.version_id = add_version(opened, page, clean, "bench", BEGIN)
            ids.append(page.id or 0)
        opened.flush()
        ledger.open_work(opened, "judge", ids, SKETCH_VERSION, run.id)
    return ids


def _say_bytes(engine: Engine, documents: int) -> None:
    with session(engine) as opened:
        for table in ("sketches", "bands", "text_twins"):
            if is_sqlite(engine):
                question = f"SELECT sum(pgsize) FROM dbstat WHERE name LIKE '%{table}%'"
            else:
                question = f"SELECT pg_total_relation_size('{table}')"
            try:
                n_bytes = opened.connection().execute(sa.text(question)).scalar_one()
            except sa.exc.OperationalError:
                _say("this SQLite cannot tell the size of a table")
                return
            _say(f"{table}: {n_bytes / documents:.0f} bytes a document")


def _say_pure(per_day: int) -> None:
    texts = [clean.text for clean in islice(_texts(per_day), 1_000)]
    started = time.perf_counter()
    for text in texts:
        sketch(text)
    seconds = time.perf_counter() - started
    characters = sum(map(len, texts)) / len(texts)
    _say(f"sketching alone: {len(texts) / seconds:.0f} a second of CPU, {characters:.0f} characters each")


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
