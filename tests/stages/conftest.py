"""A small folder to ingest."""

import json
import shutil
from contextlib import ExitStack, contextmanager, nullcontext
from itertools import count

import pytest

from stages.ingest import ingest
from storage.engine import session
from storage.queries.rows import rows
from tests.postgres import own_database, url_of
from tests.stages.holding import NOW
from tests.stages.newsroom import open_newsroom

FIRST = """The harbour board said on Monday that 40 boats had been damaged by the storm off Lissen Point.

"We counted 40 hulls at first light," harbour master Ada Brook said on the quay. Insurers put it at 55.

The ministry denied delaying the storm warning, calling the reports "idle talk".

Fishing has been the main trade of Lissen Point for two centuries, and most boats are owned by families."""
CHANGED = FIRST.replace("40 boats", "44 boats").replace("40 hulls", "44 hulls")
SECOND = """Nearly 300 people marched through the old town of Varrow on Sunday, according to the police.

The organisers said 900 people had come, and accused the council of ignoring them for years.

Councillor Tom Reed said the council may look at the plan again in spring, if the money is found."""


def article(url, text, outlet, published, title):
    return json.dumps({"url": url, "title": title, "outlet": outlet, "published": published, "text": text})


@pytest.fixture
def folder(tmp_path):
    """Six documents: a work and its later version, a reprint, another work, a broken line, an empty file."""
    press = tmp_path / "press"
    press.mkdir()
    lines = [
        article(
            "https://gazette.example/storm", FIRST, "Lissen Gazette", "2026-03-01T08:00:00+00:00", "Storm"
        ),
        article(
            "https://gazette.example/storm", CHANGED, "Lissen Gazette", "2026-03-01T18:00:00+00:00", "Storm"
        ),
        "{broken",
        article(
            "https://echo.example/storm", FIRST, "Varrow Echo", "2026-03-01T11:00:00+00:00", "Storm hits"
        ),
    ]
    (press / "wire.jsonl").write_text("\n".join(lines) + "\n")
    (press / "march.txt").write_text(SECOND)
    (press / "nothing.txt").write_text(" \n")
    return press


@pytest.fixture
def ingested(engine, folder):
    """Ingests the folder into the test's ledger and returns the run's id."""
    return lambda now=NOW: ingest(engine, [str(folder)], now=now)


@pytest.fixture
def newsroom(monkeypatch):
    """A site on loopback that may be asked as fast as the test likes."""
    monkeypatch.setenv("ONRECORD_ALLOW_ADDRESSES", "127.0.0.0/8")
    monkeypatch.setenv("ONRECORD_HOST_SPACING_SECONDS", "0")
    monkeypatch.setenv("ONRECORD_FETCH_SECONDS", "30")
    with open_newsroom() as room:
        yield room


@pytest.fixture(params=["sqlite", "postgresql"])
def another_ledger(request, tmp_path):
    """Makes upgraded, empty ledgers for processes of their own; returns the URL of each."""
    made = _copies(request, tmp_path) if request.param == "sqlite" else _databases(request)
    with ExitStack() as stack:
        yield lambda: stack.enter_context(next(made))


def _copies(request, tmp_path):
    for number in count():
        folder = shutil.copytree(request.getfixturevalue("upgraded_sqlite"), tmp_path / f"another-{number}")
        yield nullcontext(f"sqlite:///{folder / 'ledger.db'}")


def _databases(request):
    server, template = map(request.getfixturevalue, ("postgres", "upgraded_postgres"))
    while True:
        yield _database(server, template)


@contextmanager
def _database(server, template):
    with own_database(server, template) as name:
        yield url_of(server, name)


@pytest.fixture
def new_ledger(tmp_path):
    """Makes further empty ledgers, on SQLite: what they hold is the same on any engine."""
    from storage.engine import open_engine
    from storage.upgrade import upgrade

    made = []

    def make():
        url = f"sqlite:///{tmp_path / f'other-{len(made)}.db'}"
        upgrade(url)
        made.append(open_engine(url))
        return made[-1]

    yield make
    for engine in made:
        engine.dispose()


@pytest.fixture
def told(engine):
    """Asks the test's ledger in SQL."""

    def ask(sql):
        with session(engine) as opened:
            return rows(opened, sql)

    return ask
