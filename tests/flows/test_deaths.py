"""Flow, worker, both, or the database's connections die at random moments: nothing is lost or doubled.

Takes a quarter of an hour: ``pytest -m long tests/flows/test_deaths.py``.
"""

import os
import random
import signal
import time
from pathlib import Path

import pytest
import sqlalchemy as sa

from flows.families import children, descendants, end_at_once
from stages.ingest import ingest
from storage.engine import open_engine
from storage.upgrade import upgrade
from tests.flows.house import open_house
from tests.flows.test_production import write_press
from tests.stages.holding import NOW, held

pytestmark = [pytest.mark.long, pytest.mark.prefect]

DEATHS = ["flow", "worker", "both", "database"]
TIMES_EACH = 3


def flow_process(house, run):
    """The process that works on the run, and what it started."""
    for worker in house.workers.values():
        for one in children(worker.pid):
            if run.encode() in Path(f"/proc/{one.pid}/environ").read_bytes():
                return worker, [one, *descendants(one.pid)]
    raise AssertionError("no process works on the run")


def strike(house, run, what, engine):
    """One of them is dead; a new worker stands where one died."""
    if what == "database":
        with engine.execution_options(isolation_level="AUTOCOMMIT").connect() as asked:
            ended = (
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database()"
            )
            asked.execute(sa.text(f"{ended} AND pid <> pg_backend_pid()"))
        return
    worker, family = flow_process(house, run)
    if what in {"worker", "both"}:
        os.kill(worker.pid, signal.SIGKILL)
    if what in {"flow", "both"}:
        end_at_once(family[:1])
    if what in {"worker", "both"}:
        worker.wait()
        name = next(name for name, one in house.workers.items() if one is worker)
        del house.workers[name]
        house.add_worker(f"{name}+")


def test_whatever_dies_the_ledger_is_that_of_a_quiet_day(new_postgres, tmp_path):
    dice, folders, struck = random.Random(11), [], {}
    upgrade(new_postgres)
    engine = open_engine(new_postgres)
    with open_house(tmp_path, new_postgres) as house:
        house.add_worker("worker-1")
        house.add_worker("worker-2")
        for n, what in enumerate(DEATHS * TIMES_EACH):
            folder = tmp_path / f"press{n}"
            folder.mkdir()
            write_press(folder, 30, seed=n)
            folders.append(folder)
            run = house.start("ingest-seeds", paths=[folder.name], batch_size=5)
            house.wait(run, "RUNNING")
            time.sleep(dice.uniform(0, 8))
            if house.state(run)["type"] == "RUNNING":
                strike(house, run, what, engine)
                struck[run] = (what, time.monotonic())
            after = house.start("ingest-seeds", paths=[folder.name])  # what stands still must not hold it up
            assert house.wait(after, seconds=180)["type"] == "COMPLETED"
        for run, (what, killed_at) in struck.items():
            state = house.wait(run, seconds=max(1, 120 - (time.monotonic() - killed_at)))
            assert state["type"] in {"COMPLETED", "CRASHED", "FAILED"}, what
        assert len(struck) >= len(DEATHS)
        last = house.start("ingest-seeds", paths=[folder.name for folder in folders])
        assert house.wait(last, seconds=180)["type"] == "COMPLETED"
    url = f"sqlite:///{tmp_path / 'quiet.db'}"
    upgrade(url)
    for folder in folders:
        ingest(open_engine(url), [str(folder)], now=NOW)
    assert held(engine) == held(open_engine(url))
