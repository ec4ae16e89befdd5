"""The same pages through bare functions, stages or flow, each way in a process of its own.

    python benchmarks/ways.py texts|bare|stages|flow PRESS [--part 0 2]

    texts    reading, cleaning, sketching and extracting alone: no database, no children
    bare     the same, and linking
    stages   the whole job of `onrecord ingest`: children, leases, ledger, links, the database's client
    flow     the same as the flow ingest-seeds under a Prefect server

Prints what it took, as JSON. With --part texts and bare read every second page only, from the first.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass
from itertools import islice
from pathlib import Path

from ledgers import own_database

from onrecord.types import ArticleText

NAMES = ("texts", "bare", "stages", "flow")
_alembic = threading.Lock()  # it keeps what it migrates in its module


@dataclass(frozen=True, slots=True)
class Spent:
    """Seconds: of processor time with all children; by the clock; by the clock in cleaning and extracting."""

    cpu: float
    clock: float
    in_children: float = 0.0


def main() -> None:
    """Does the work one way and prints what it took."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("way", choices=NAMES)
    parser.add_argument("press", type=Path)
    parser.add_argument("--part", type=int, nargs=2, default=(0, 1))
    asked = parser.parse_args()
    begun, in_children = time.monotonic(), 0.0
    if asked.way == "stages":
        in_children = _stages(asked.press)
    elif asked.way == "flow":
        _flow(asked.press)
    else:
        _bare(asked.press, asked.part, linked=asked.way == "bare")
    took = Spent(_processor_time(), time.monotonic() - begun, in_children)
    sys.stdout.write(json.dumps(asdict(took)) + "\n")


@contextmanager
def environment(folder: Path, url: str, ending: str, children: int) -> Iterator[dict[str, str]]:
    """What a process is told: a ledger of its own above all, beside that at ``url`` or in the folder."""
    told = {name: said for name, said in os.environ.items() if not name.startswith(("PREFECT_", "ONRECORD_"))}
    told |= {"ONRECORD_CHILDREN": str(children), "ONRECORD_DOCUMENT_SECONDS": "300"}
    told |= {"OPENBLAS_NUM_THREADS": "1"}
    with ExitStack() as left_at_the_end:
        with _alembic:
            wanted = url or f"sqlite:///{folder / 'ledger'}"
            ours = left_at_the_end.enter_context(own_database(wanted, ending))
        yield told | {"ONRECORD_DATABASE_URL": ours}


def command(way: str, press: Path, part: Sequence[int] = (0, 1)) -> list[str]:
    """What starts one way."""
    return [sys.executable, str(Path(__file__).absolute()), way, str(press), "--part", *map(str, part)]


def run(way: str, press: Path, folder: Path, told: dict[str, str], part: Sequence[int] = (0, 1)) -> Spent:
    """What the work took one way, in a process of its own."""
    done = subprocess.run(
        command(way, press, part), cwd=folder, env=told, stdout=subprocess.PIPE, text=True, check=True
    )
    return Spent(**json.loads(done.stdout.splitlines()[-1]))


def parser(description: str | None, pages: int) -> argparse.ArgumentParser:
    """What every measuring of whole runs is asked."""
    made = argparse.ArgumentParser(description=description, formatter_class=argparse.RawTextHelpFormatter)
    made.add_argument("shared", type=Path, help="the folder that holds data/pages")
    made.add_argument("--pages", type=int, default=pages)
    made.add_argument("--rounds", type=int, default=3)
    made.add_argument("--database-url", default="")
    return made


def say(line: str) -> None:
    """The line is on standard output at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _processor_time() -> float:
    """Seconds that this process and its children have used; children count once they have ended."""
    from stages import pool

    pool.close()
    both = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(used.ru_utime + used.ru_stime for used in both)


def _bare(press: Path, part: Sequence[int], *, linked: bool) -> None:
    from onrecord.claims import extract
    from onrecord.links import link_claims
    from onrecord.links.to_linkable import linkable_claim

    claims = []
    for text in _texts(press, part):
        found = extract(text).claims
        claims += [linkable_claim(f"{text.id}/{n:06}", claim, text, text.id) for n, claim in enumerate(found)]
    if linked:
        link_claims(claims)


def _texts(press: Path, part: Sequence[int]) -> Iterator[ArticleText]:
    from onrecord.cleaning import clean_document
    from onrecord.seeds import find_files, read_file
    from onrecord.sketches import sketch
    from onrecord.types import CleanArticle, Document

    first, step = part
    for file in find_files([press]):
        for document in islice(read_file(file), first, None, step):
            assert isinstance(document, Document), document
            made = clean_document(document)
            if isinstance(made, CleanArticle):
                sketch(made.text)
                yield ArticleText(document.locator, made.text, made.title, made.outlet, made.published)


def _stages(press: Path) -> float:
    """Seconds by the clock that cleaning and extracting took."""
    from datetime import UTC, datetime

    from onrecord.settings import Settings
    from stages.ingest import ingest
    from storage.engine import open_engine

    last, spent = time.monotonic(), {"clean": 0.0, "extract": 0.0}

    def told(stage: str, _done: int, _total: int) -> None:
        nonlocal last
        now = time.monotonic()
        spent[stage], last = spent.get(stage, 0.0) + now - last, now

    engine = open_engine(Settings.from_env().database_url)
    ingest(engine, [str(press)], now=datetime.now(UTC), progress=told)
    return spent["clean"] + spent["extract"]


def _flow(press: Path) -> None:
    from flows.ingest_seeds import ingest_seeds

    ingest_seeds(paths=[str(press)])


if __name__ == "__main__":
    main()
