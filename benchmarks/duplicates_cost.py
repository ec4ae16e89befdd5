"""What a document costs as the archive grows: python benchmarks/duplicates_cost.py [--sizes 1000 100000]

For each size a ledger of its own is filled with so many texts (versions with random sketches of the usual
size, spread over the days), and then a thousand synthetic documents are judged as the stage does: taken,
read, sketched, judged, written, in batches of 50. One in ten is a reprint of a document of the last days.
Prints the cost of one by the clock and in CPU: this process's and, where PostgreSQL runs on the same Linux,
its own; the CPU of sketching alone at that moment (a busy machine is slower by as much); and the bytes that a
document takes. Give a PostgreSQL URL with --url to measure there: databases are made beside it and dropped.
Texts are not indexed for search here.
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
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.engine import Engine

from onrecord.sketches import SKETCH_VERSION, sketch
from onrecord.types import CleanArticle, RunRef, Sketch
from stages.judging import judge
from stages.runs import open_run
from stages.work import in_groups
from storage import bulk, ledger, search, sketches, tables
from storage.articles import add_version, version_ids
from storage.engine import is_sqlite, open_engine, session, writing
from storage.upgrade import upgrade

BEGIN = datetime(2020, 1, 1, tzinfo=UTC)
BATCH = 50
WORDS = [f"w{number:05}" for number in range(40_000)]


def main() -> None:
    arguments = _arguments()
    costs = []
    for size in arguments.sizes:
        with tempfile.TemporaryDirectory() as folder:
            base = arguments.url or f"sqlite:///{folder}/cost"
            with own_database(base, size) as url:
                engine = open_engine(url)
                costs.append(_measure(engine, size, arguments.per_day))
                engine.dispose()
    (wall, cpu, alone), (last_wall, last_cpu, last_alone) = costs[0], costs[-1]
    _say(f"the last costs {last_wall / wall:.2f} times the first, {last_cpu / cpu:.2f} in CPU")
    _say(f"less what sketching alone cost more: {last_cpu / cpu * alone / last_alone:.2f} in CPU")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--url")
    parser.add_argument("--sizes", type=int, nargs="+", default=[1_000, 10_000, 100_000])
    parser.add_argument("--per-day", type=int, default=300)
    return parser.parse_args()


def _measure(engine: Engine, size: int, per_day: int) -> tuple[float, float, float]:
    """Seconds a document by the clock, in CPU, and of sketching alone, when the ledger holds so many."""
    with writing(engine) as opened:
        search.drop_search(opened.connection())
    _fill_archive(engine, size, per_day)
    texts = _texts(per_day, size)
    costs, server = [], 0.0
    with open_run(engine, flow="benchmark", asked="", now=BEGIN) as run:
        for _ in range(1_000 // BATCH):
            pages = add_pages(engine, run, [next(texts) for _ in range(BATCH)])
            server -= _server_cpu(engine)
            started, worked = time.perf_counter(), time.process_time()
            judge(engine, run, pages)
            costs.append(((time.perf_counter() - started) / BATCH, (time.process_time() - worked) / BATCH))
            server += _server_cpu(engine)
    # medians: others use the machine too; the server's clock ticks too slowly for one of a batch
    wall, own = statistics.median(w for w, _ in costs), statistics.median(c for _, c in costs)
    theirs = server / BATCH / len(costs)
    cpu, alone = own + theirs, _sketching(per_day)
    _say(
        f"{engine.dialect.name}, {size:>7,} before, {per_day} a day: {wall * 1000:.2f} ms a document "
        f"({1 / wall:.0f} a second), {cpu * 1000:.2f} ms of CPU ({1 / cpu:.0f}), of which the server's is "
        f"{theirs * 1000:.2f} and sketching {alone * 1000:.2f}"
    )
    _say_bytes(engine, size + 1_000)
    return wall, cpu, alone


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


def _say_bytes(engine: Engine, documents: int) -> None:
    with session(engine) as opened:
        for table in ("sketches", "bands"):
            if is_sqlite(engine):
                question = f"SELECT sum(pgsize) FROM dbstat WHERE name LIKE '%{table}%'"
            else:
                question = f"SELECT pg_total_relation_size('{table}')"
            n_bytes = opened.connection().execute(sa.text(question)).scalar_one()
            _say(f"    {table}: {n_bytes / documents:.0f} bytes a document")


def _sketching(per_day: int) -> float:
    texts = [clean.text for clean in islice(_texts(per_day), 400)]
    started = time.process_time()
    for text in texts:
        sketch(text)
    return (time.process_time() - started) / len(texts)


@contextmanager
def own_database(url: str, number: int) -> Iterator[str]:
    """An upgraded ledger of our own beside the given one, gone afterwards."""
    parsed = sa.engine.make_url(url)
    name = f"{parsed.database}_{number}"
    if parsed.get_backend_name() == "sqlite":
        ours = parsed.set(database=f"{name}.db").render_as_string(hide_password=False)
        upgrade(ours)
        yield ours
        for path in Path(name).parent.glob(f"{Path(name).name}*.db*"):
            path.unlink()
        return
    admin_url = parsed.set(drivername="postgresql+psycopg", database="postgres")
    admin = sa.create_engine(admin_url, isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        connection.execute(sa.text(f"CREATE DATABASE {name}"))
    ours = parsed.set(database=name).render_as_string(hide_password=False)
    upgrade(ours)
    yield ours
    with admin.connect() as connection:
        connection.execute(sa.text(f"DROP DATABASE {name} WITH (FORCE)"))
    admin.dispose()


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
