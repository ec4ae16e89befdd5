"""What a document costs as the archive grows: python benchmarks/duplicates_cost.py [--sizes 1000 100000]

For each size a ledger of its own is filled with so many texts (versions with random sketches of the usual
size, spread over the days). Then, as often as --rounds says, a copy of each judges a thousand synthetic
documents as the stage does: taken, read, sketched, judged, written, batch by batch, one batch in each ledger
in turn, so that what else the machine does meanwhile slows all of them. A first batch wakes each copy and
does not count. One in ten is a reprint of a document of the last days. Prints the median cost of one by the
clock and in CPU: this process's and, where PostgreSQL runs on the same Linux, its own; the CPU of sketching
alone; the bytes that a document takes; and how many times the cost in the first ledger that in the last one
is, by medians and by sums (in which the batches that copy the log back count).
Give a PostgreSQL URL with --url to measure there: databases are made beside it and dropped. Texts are not
indexed for search here.
"""

from __future__ import annotations

import argparse
import os
import random
import statistics
import sys
import tempfile
import time
from array import array
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path

import sqlalchemy as sa
from ledgers import own_database
from sqlalchemy.engine import Engine
from sqlmodel import Session

from onrecord.sketches import SKETCH_VERSION, sketch
from onrecord.types import CleanArticle, RunRef, Sketch
from stages.judging import judge
from stages.runs import open_run
from stages.work import MOST_AT_ONCE, in_groups
from storage import bulk, ledger, search, sketches, tables
from storage.articles import add_version, version_ids
from storage.engine import is_sqlite, open_engine, session, writing

DOCUMENTS = 1_000
BEGIN = datetime(2020, 1, 1, tzinfo=UTC)
WORDS = [f"w{number:05}" for number in range(40_000)]


@dataclass
class Costs:
    """What a document of each batch cost in the ledgers that held so many texts before."""

    size: int
    wall: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)
    server: float = 0.0


@dataclass
class Archive:
    """A ledger that holds so many texts, and what comes next."""

    engine: Engine
    run: RunRef
    texts: Iterator[CleanArticle]
    costs: Costs


def main() -> None:
    asked = _arguments()
    with ExitStack() as at_the_end:
        folder = at_the_end.enter_context(tempfile.TemporaryDirectory())
        base = asked.url or f"sqlite:///{folder}/cost"
        filled = [at_the_end.enter_context(_filled(base, size, asked.per_day)) for size in asked.sizes]
        every = [Costs(size) for size in asked.sizes]
        for _ in range(asked.rounds):
            n_bytes = _round(base, filled, every, asked)
    alone = _sketching(asked.per_day)
    for costs, of_one in zip(every, n_bytes, strict=True):
        _tell(costs, asked, alone, of_one)
    first, last = every[0], every[-1]
    for name, of in (("median", statistics.median), ("sum", sum)):
        wall, cpu = of(last.wall) / of(first.wall), of(last.cpu) / of(first.cpu)
        _say(f"the last costs {wall:.2f} times the first by the clock, {cpu:.2f} in CPU ({name})")


def _round(
    base: str, filled: Sequence[str], every: Sequence[Costs], asked: argparse.Namespace
) -> list[dict[str, float]]:
    """A copy of each ledger judges a thousand documents; returns the bytes a document by table in each."""
    with ExitStack() as after:
        archives = [
            after.enter_context(_copied(base, template, costs, asked))
            for template, costs in zip(filled, every, strict=True)
        ]
        for _ in range(DOCUMENTS // asked.batch):
            for archive in archives:
                _judge(archive, asked.batch)
        return [_bytes(archive.engine, archive.costs.size + DOCUMENTS + asked.batch) for archive in archives]


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--url")
    parser.add_argument("--sizes", type=int, nargs="+", default=[1_000, 10_000, 100_000])
    parser.add_argument("--per-day", type=int, default=300)
    parser.add_argument("--rounds", type=int, default=4)
    parser.add_argument("--batch", type=int, default=MOST_AT_ONCE, choices=(10, 20, 50, 100, 200, 500))
    return parser.parse_args()


@contextmanager
def _filled(base: str, size: int, per_day: int) -> Iterator[str]:
    """A ledger with so many texts, closed, to be copied."""
    with own_database(base, size) as url:
        engine = open_engine(url)
        with writing(engine) as opened:
            search.drop_search(opened.connection())
        _fill_archive(engine, size, per_day)
        engine.dispose()
        yield url


@contextmanager
def _copied(base: str, template: str, costs: Costs, asked: argparse.Namespace) -> Iterator[Archive]:
    """A copy of the filled ledger, awake: one batch was judged in it."""
    with own_database(f"{base}_copy", costs.size, template) as url:
        engine = open_engine(url)
        with open_run(engine, flow="benchmark", asked="", now=BEGIN) as run:
            archive = Archive(engine, run, _texts(asked.per_day, costs.size), costs)
            judge(engine, run, _next_pages(archive, asked.batch))
            yield archive
        engine.dispose()


def _next_pages(archive: Archive, batch: int) -> list[int]:
    return add_pages(archive.engine, archive.run, list(islice(archive.texts, batch)))


def _judge(archive: Archive, batch: int) -> None:
    """One more batch is judged, and what it cost written down."""
    pages, costs = _next_pages(archive, batch), archive.costs
    costs.server -= _server_cpu(archive.engine)
    started, worked = time.perf_counter(), time.process_time()
    judge(archive.engine, archive.run, pages)
    wall, cpu = time.perf_counter() - started, time.process_time() - worked
    costs.server += _server_cpu(archive.engine)
    costs.wall.append(wall / batch)
    costs.cpu.append(cpu / batch)


def _tell(costs: Costs, asked: argparse.Namespace, alone: float, n_bytes: dict[str, float]) -> None:
    # the server's clock ticks too slowly for one batch: its share is the same for all
    theirs = costs.server / asked.batch / len(costs.wall)
    costs.cpu = [own + theirs for own in costs.cpu]
    wall, cpu = statistics.median(costs.wall), statistics.median(costs.cpu)
    _say(
        f"{costs.size:>7,} before, {asked.per_day} a day, {len(costs.wall)} batches of {asked.batch}: "
        f"{wall * 1000:.2f} ms a document ({1 / wall:.0f} a second), "
        f"{cpu * 1000:.2f} ms of CPU ({1 / cpu:.0f}), of which "
        f"the server's is {theirs * 1000:.2f} and sketching {alone * 1000:.2f}"
    )
    for table, of_one in n_bytes.items():
        _say(f"    {table}: {of_one:.0f} bytes a document")


def _server_cpu(engine: Engine) -> float:
    """CPU seconds of the processes that serve this database; nothing where they cannot be seen from here."""
    if is_sqlite(engine):
        return 0.0
    ours = "datname = current_database() AND backend_type = 'client backend'"
    with engine.connect() as connection:
        asked = connection.execute(sa.text(f"SELECT pid FROM pg_stat_activity WHERE {ours}"))
        pids = asked.scalars().all()
    stats = [Path(f"/proc/{pid}/stat") for pid in pids]
    lines = [path.read_text() for path in stats if path.exists()]
    ticks = [line.rpartition(")")[2].split()[11:13] for line in lines if "(postgres)" in line]
    return sum(int(user) + int(system) for user, system in ticks) / os.sysconf("SC_CLK_TCK")


def _fill_archive(engine: Engine, size: int, per_day: int) -> None:
    """So many versions lie in the ledger, with sketches that share nothing with each other."""
    chance = random.Random(2)
    for group in in_groups(range(size), 1_000):
        with writing(engine) as opened:
            rows = [_row(number, BEGIN + timedelta(days=number / per_day)) for number in group]
            bulk.add_missing(opened, tables.ArticleVersion, rows)
            keys = [str(row["version_key"]) for row in rows]
            ids = version_ids(opened, keys)
            kept = [
                (ids[key], BEGIN + timedelta(days=number / per_day), _random_sketch(chance))
                for key, number in zip(keys, group, strict=True)
            ]
            sketches.add_sketches(opened, kept, None)


def _row(number: int, published: datetime) -> dict[str, object]:
    key = f"filled-{number}"
    return {
        "version_key": key, "article_key": key, "text_key": key, "page_id": 0, "text": "", "n_words": 375,
        "genre": "news", "origins": {}, "dropped": [], "cleaner_version": "bench", "first_seen_at": published,
        "published_at": published,
    }  # fmt: skip


def _random_sketch(chance: random.Random) -> Sketch:
    bands, shingles = array("q", chance.randbytes(8 * 64)), array("I", chance.randbytes(4 * 370))
    return Sketch(SKETCH_VERSION, 375, tuple(bands), tuple(sorted(shingles)))


def _texts(per_day: int, first: int = 0) -> Iterator[CleanArticle]:
    """Texts of 150 to 600 words, as frequent as words are in news; one in ten is an earlier one, edited."""
    chance = random.Random(1)
    weights = [1 / (rank + 3) for rank in range(len(WORDS))]
    recent: list[str] = []
    number = first
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


def _bytes(engine: Engine, documents: int) -> dict[str, float]:
    with session(engine) as opened:
        return {table: _size(opened, table) / documents for table in ("sketches", "bands")}


def _size(opened: Session, table: str) -> int:
    if opened.get_bind().dialect.name == "sqlite":
        question = f"SELECT sum(pgsize) FROM dbstat WHERE name LIKE '%{table}%'"
    else:
        question = f"SELECT pg_total_relation_size('{table}')"
    return int(opened.connection().execute(sa.text(question)).scalar_one())


def _sketching(per_day: int) -> float:
    texts = [clean.text for clean in islice(_texts(per_day), 400)]
    started = time.process_time()
    for text in texts:
        sketch(text)
    return (time.process_time() - started) / len(texts)


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
