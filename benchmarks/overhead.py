"""What the ledger and Prefect cost beside the bare functions, in processor time over the same pages.

    python benchmarks/overhead.py ../shared [--pages 2000] [--rounds 3] [--ways bare flow]
                                            [--database-url URL] [--children 1] [--at-once]
    python benchmarks/overhead.py ../shared --gain [--pages 294] [--rounds 3]

The stored pages are repeated under other addresses, each copy with its longer words in another order, until
there are enough. Then three ways, each in a process of its own, its children counted with it:

    bare     reading, cleaning, sketching, extracting and linking alone: no database, no children
    stages   the whole job of `onrecord ingest`: children, leases, ledger, links, the database's client
    flow     the same as the flow ingest-seeds under a Prefect server, whose own time is told apart

numpy multiplies on one thread in all of them: a second one would only spin.

With --at-once the ways of a round run beside each other, where there is a core for each: on a machine whose
speed changes from one quarter of an hour to the next (by a third, on a virtual one), ways that take turns are
measured on two machines. Who has ended makes room for *bare* again, uncounted, until all have: nobody is
measured alone.

With --gain: how much faster by the clock two children do the stages that run in children, cleaning and
extracting, than one does, and the whole job. Only where two cores are idle does it say anything.

Median of the rounds. On another database than SQLite its server's time is in none of the figures.
"""

from __future__ import annotations

import argparse
import json
import lzma
import os
import random
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from pathlib import Path

from ledgers import own_database

SETS = ("zyte_article", "wcxb_article")
WAYS = ("bare", "stages", "flow")
# Enough words for copies to share no more than two articles do, else they are reprints and are compared.
MOVED = re.compile(r"\b(?!said\b|says\b|told\b|added\b|according\b)[^\W\d_A-Z][^\W\d_]{3,}\b")
_alembic = threading.Lock()  # it keeps what it migrates in its module
RATIOS = (("stages", "bare"), ("flow", "stages"), ("flow", "bare"), ("server", "flow"))


def main() -> None:
    """Prints a line for each round, then the medians and their ratios."""
    asked = _arguments()
    if asked.inside:
        _inside(asked.inside, asked.shared)
        return
    if asked.gain:
        _gain(asked)
        return
    found: dict[str, list[float]] = {}
    with tempfile.TemporaryDirectory() as scratch:
        press = Path(scratch) / "press.jsonl"
        n_pages = _write(press, asked.shared, asked.pages)
        for number in range(asked.rounds):
            for told in _round(press, Path(scratch) / str(number), asked):
                for name, seconds in told.items():
                    found.setdefault(name, []).append(seconds)
            last = " ".join(f"{name}={seconds[-1]:.1f}s" for name, seconds in found.items())
            _say(f"round {number + 1} pages={n_pages} {last}")
    middle = {name: statistics.median(seconds) for name, seconds in found.items()}
    _say("median " + " ".join(f"{name}={seconds:.1f}s" for name, seconds in middle.items()))
    over = [
        f"{way}/{base}={middle[way] / middle[base]:.3f}" for way, base in RATIOS if {way, base} <= set(middle)
    ]
    _say(" ".join(over))


def _gain(asked: argparse.Namespace) -> None:
    """Prints what two children gain over one by the clock: in the stages of children, and over all."""
    found: dict[int, list[tuple[float, float]]] = {1: [], 2: []}
    with tempfile.TemporaryDirectory() as scratch:
        press = Path(scratch) / "press.jsonl"
        _write(press, asked.shared, asked.pages)
        for number in range(asked.rounds):
            for asked.children in found:
                folder = Path(scratch) / f"gain{asked.children}-{number}"
                folder.mkdir()
                with _environment(folder, asked) as told:
                    in_children, whole = map(float, _told("gain", press, folder, told).split())
                found[asked.children].append((in_children, whole))
                _say(f"children={asked.children} in_children={in_children:.1f}s whole={whole:.1f}s")
    for place, name in enumerate(("in_children", "whole")):
        one, two = (statistics.median(seconds[place] for seconds in found[n]) for n in (1, 2))
        _say(f"{name} one/two={one / two:.2f}")


def _write(press: Path, shared: Path, wanted: int) -> int:
    """One line a page; copies differ from each other as much as two articles do."""
    rows = [row for name in SETS for row in _rows(shared / f"data/pages/{name}.dev.jsonl.xz")]
    with press.open("w", encoding="utf-8") as out:
        for number in range(wanted):
            row, copy = rows[number % len(rows)], number // len(rows)
            page = row["html"] if copy == 0 else _shuffled(row["html"], copy)
            url = f"https://copy{copy}.example/{number}"
            out.write(json.dumps({"url": url, "html": page, "outlet": f"Outlet {number % 40}"}) + "\n")
    return wanted


def _rows(path: Path) -> Iterator[dict[str, str]]:
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def _shuffled(page: str, seed: int) -> str:
    """The page with its longer words in another order; marks, cues, names and short words stay."""
    parts = re.split(r"(<script.*?</script>|<style.*?</style>|<[^>]*>)", page, flags=re.DOTALL)
    words = [found for text in parts[::2] for found in MOVED.findall(text)]
    random.Random(seed).shuffle(words)
    others = iter(words)
    parts[::2] = [MOVED.sub(lambda _: next(others), text) for text in parts[::2]]
    # canonical addresses would make all copies one article
    return re.sub(r'(canonical|og:url)("[^>]*?)https?://[^"]*', r"\1\2", "".join(parts))


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
    command = [sys.executable, str(Path(__file__).absolute()), str(press), "--inside", "bare"]
    told = os.environ | {"OPENBLAS_NUM_THREADS": "1"}
    with subprocess.Popen(command, env=told, stdout=subprocess.DEVNULL) as child:
        try:
            yield
        finally:
            child.kill()


def _measured(way: str, press: Path, folder: Path, asked: argparse.Namespace) -> dict[str, float]:
    """The processor time of one way, and of the server where it has one."""
    folder.mkdir(parents=True)
    with _environment(folder, asked) as told:
        return _spent(way, press, folder, told)


def _spent(way: str, press: Path, folder: Path, told: dict[str, str]) -> dict[str, float]:
    if way != "flow":
        return {way: _run(way, press, folder, told)}
    with _server(folder) as (url, server):
        before = _cpu(server)
        spent = _run(way, press, folder, told | {"PREFECT_API_URL": url, "PREFECT_HOME": str(folder)})
        time.sleep(5)  # what it was sent last is written down
        return {way: spent, "server": _cpu(server) - before}


@contextmanager
def _environment(folder: Path, asked: argparse.Namespace) -> Iterator[dict[str, str]]:
    """What a process is told: a ledger of its own above all, beside the database that was given."""
    told = {name: said for name, said in os.environ.items() if not name.startswith(("PREFECT_", "ONRECORD_"))}
    told |= {"ONRECORD_CHILDREN": str(asked.children), "ONRECORD_DOCUMENT_SECONDS": "300"}
    told |= {"OPENBLAS_NUM_THREADS": "1"}
    with ExitStack() as left_at_the_end:
        with _alembic:
            wanted = asked.database_url or f"sqlite:///{folder / 'ledger'}"
            url = left_at_the_end.enter_context(own_database(wanted, asked.pages))
        yield told | {"ONRECORD_DATABASE_URL": url}


def _run(way: str, press: Path, folder: Path, told: dict[str, str]) -> float:
    return float(_told(way, press, folder, told))


def _told(way: str, press: Path, folder: Path, told: dict[str, str]) -> str:
    command = [sys.executable, str(Path(__file__).absolute()), str(press), "--inside", way]
    done = subprocess.run(command, cwd=folder, env=told, stdout=subprocess.PIPE, text=True, check=True)
    return done.stdout.splitlines()[-1]


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


def _inside(way: str, press: Path) -> None:
    """Does the work one way and prints the seconds that this process and its children used."""
    if way == "gain":
        _say(_clocked(press))
        return
    if way == "bare":
        _bare(press)
    elif way == "stages":
        _stages(press)
    else:
        _flow(press)
    from stages import pool

    pool.close()  # children count once they have been waited for
    both = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    _say(str(sum(used.ru_utime + used.ru_stime for used in both)))


def _bare(press: Path) -> None:
    from commands.stories import linkable_claim
    from onrecord.claims import extract
    from onrecord.cleaning import clean_document
    from onrecord.links import link_claims
    from onrecord.seeds import find_files, read_file
    from onrecord.sketches import sketch
    from onrecord.types import ArticleText, CleanArticle, Document

    claims = []
    for file in find_files([press]):
        for document in read_file(file):
            assert isinstance(document, Document), document
            made = clean_document(document)
            if isinstance(made, CleanArticle):
                sketch(made.text)
                text = ArticleText(document.locator, made.text, made.title, made.outlet, made.published)
                found = extract(text).claims
                claims += [
                    linkable_claim(f"{text.id}/{n:06}", claim, text, text.id) for n, claim in enumerate(found)
                ]
    link_claims(claims)


def _stages(press: Path) -> None:
    from datetime import UTC, datetime

    from onrecord.settings import Settings
    from stages.ingest import ingest
    from storage.engine import open_engine
    from storage.upgrade import upgrade

    url = Settings.from_env().database_url
    upgrade(url)
    ingest(open_engine(url), [str(press)], now=datetime.now(UTC))


def _clocked(press: Path) -> str:
    """Seconds by the clock that the stages took whose work is done in children, and all of them."""
    from datetime import UTC, datetime

    from onrecord.settings import Settings
    from stages.ingest import ingest
    from storage.engine import open_engine
    from storage.upgrade import upgrade

    url = Settings.from_env().database_url
    upgrade(url)
    begun = last = time.monotonic()
    spent: dict[str, float] = {}

    def told(stage: str, _done: int, _total: int) -> None:
        nonlocal last
        now = time.monotonic()
        spent[stage], last = spent.get(stage, 0.0) + now - last, now

    ingest(open_engine(url), [str(press)], now=datetime.now(UTC), progress=told)
    return f"{spent['clean'] + spent['extract']} {time.monotonic() - begun}"


def _flow(press: Path) -> None:
    from flows.ingest_seeds import ingest_seeds

    ingest_seeds(paths=[str(press)])


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("shared", type=Path, help="the folder that holds data/pages")
    parser.add_argument("--pages", type=int, default=2000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--ways", nargs="+", choices=WAYS, default=WAYS)
    parser.add_argument("--children", type=int, default=1)
    parser.add_argument("--database-url", default="")
    parser.add_argument("--at-once", action="store_true", help="the ways of a round beside each other")
    parser.add_argument("--gain", action="store_true", help="measure two children against one instead")
    parser.add_argument("--inside", choices=(*WAYS, "gain"), help=argparse.SUPPRESS)
    return parser.parse_args()


if __name__ == "__main__":
    main()
