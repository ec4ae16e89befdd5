"""Whatever moment a run is killed at, the next one ends where an undisturbed one would have."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from stages.ingest import ingest
from storage.engine import open_engine
from storage.upgrade import upgrade
from tests.stages.holding import NOW, held

ROOT = Path(__file__).parents[2]
STAGES = ["read", "clean", "judge", "store", "extract", "link", "compare"]

pytestmark = pytest.mark.kill


def start(url, folder, last=0):
    command = [sys.executable, "-m", "tests.stages.killed_ingest", url, str(folder), str(last)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT)


def run_whole(url, folder):
    """Statements sent when each stage ended, and what the ledger then holds."""
    process = start(url, folder)
    out, _ = process.communicate(timeout=300)
    assert process.returncode == 0
    ends = {stage: int(sent) for stage, sent in (line.split() for line in out.splitlines())}
    return ends, held(open_engine(url))


def moments(ends):
    """For each stage a statement in its middle and the last but one before it ends."""
    began = 0
    for stage in STAGES:
        yield from ((stage, began + (ends[stage] - began) // 2), (stage, ends[stage] - 1))
        began = ends[stage]


def another_database(url, tmp_path, request, name):
    if url.startswith("sqlite"):
        return f"sqlite:///{tmp_path / name}.db"
    import sqlalchemy as sa

    parsed = sa.engine.make_url(url)
    database = f"{parsed.database}_{name}"
    admin = sa.create_engine(parsed.set(database="postgres"), isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        connection.execute(sa.text(f"CREATE DATABASE {database}"))

    def drop():
        with admin.connect() as connection:
            connection.execute(sa.text(f"DROP DATABASE {database} WITH (FORCE)"))
        admin.dispose()

    request.addfinalizer(drop)
    return parsed.set(database=database).render_as_string(hide_password=False)


def test_a_killed_run_is_finished_by_the_next(database_url, folder, tmp_path, request):
    upgrade(database_url)
    ends, expected = run_whole(database_url, folder)
    assert len(expected) > 20
    for number, (stage, last) in enumerate(moments(ends)):
        url = another_database(database_url, tmp_path, request, f"k{number}")
        upgrade(url)
        process = start(url, folder, last)
        process.communicate(timeout=300)
        assert process.returncode == -signal.SIGKILL, (stage, last)
        engine = open_engine(url)
        ingest(engine, [str(folder)], now=NOW)
        assert held(engine) == expected, (stage, last)
        engine.dispose()


def test_two_runs_at_once_hold_what_one_would(database_url, folder, tmp_path, request):
    upgrade(database_url)
    _, expected = run_whole(database_url, folder)
    url = another_database(database_url, tmp_path, request, "two")
    upgrade(url)
    both = [start(url, folder), start(url, folder)]
    for process in both:
        process.communicate(timeout=300)
        assert process.returncode == 0
    engine = open_engine(url)
    ingest(engine, [str(folder)], now=NOW)  # what one left while the other held it
    assert held(engine) == expected
    engine.dispose()
