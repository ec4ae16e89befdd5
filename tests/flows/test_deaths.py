"""Flow, worker, both, or the database's server die at random moments: nothing is lost or doubled.

Takes a quarter of an hour: ``pytest -m long tests/flows/test_deaths.py``.
"""

import os
import random
import signal
import time
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from flows.families import children, descendants, end_at_once
from stages.ingest import ingest
from storage.engine import open_engine
from storage.upgrade import upgrade
from tests.flows.cluster import open_cluster
from tests.flows.house import open_house
from tests.flows.test_production import write_press
from tests.stages.holding import NOW, held

pytestmark = [pytest.mark.long, pytest.mark.prefect]

DEATHS = ["flow", "worker", "both"] * 3 + ["database"]


def flow_process(house, run):
    """The process that works on the run, and what it started."""
    for worker in house.workers.values():
        for one in children(worker.pid):
            if run.encode() in Path(f"/proc/{one.pid}/environ").read_bytes():
                return worker, [one, *descendants(one.pid)]
    raise AssertionError("no process works on the run")


def strike(house, run, what, cluster):
    """One of them is dead; a new worker stands where one died, and the database's server is up again."""
    if what == "database":
        cluster.restart()
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


@pytest.fixture
def cluster():
    with open_cluster() as opened:
        yield opened


def test_whatever_dies_the_ledger_is_that_of_a_quiet_day(cluster, tmp_path):
    dice, struck = random.Random(11), {}
    upgrade(cluster.url)
    folders = [tmp_path / f"press{n}" for n, _ in enumerate(DEATHS)]
    with open_house(tmp_path, cluster.url) as house:
        house.add_worker("worker-1")
        house.add_worker("worker-2")
        for n, (folder, what) in enumerate(zip(folders, DEATHS, strict=True)):
            folder.mkdir()
            write_press(folder, 30, seed=n)
            run = house.start("ingest-seeds", paths=[folder.name], batch_size=5)
            house.wait(run, "RUNNING")
            time.sleep(dice.uniform(0, 8))
            if house.state(run)["type"] == "RUNNING":
                strike(house, run, what, cluster)
                struck[run] = (what, datetime.now(UTC))
            after = house.start("ingest-seeds", paths=[folder.name])  # what stands still must not hold it up
            assert house.wait(after)["type"] == "COMPLETED"
        for run, (what, killed_at) in struck.items():
            state = house.wait(run)
            assert state["type"] in {"COMPLETED", "CRASHED", "FAILED"}, what
            assert datetime.fromisoformat(state["timestamp"]) - killed_at < timedelta(minutes=2), what
        assert Counter(what for what, _ in struck.values()) == Counter(DEATHS), "a run ended before its death"
        folders.append(tmp_path / "seeds")  # which the schedule may have read meanwhile
        last = house.start("ingest-seeds", paths=[folder.name for folder in folders])
        assert house.wait(last)["type"] == "COMPLETED"
    engine = open_engine(cluster.url)
    engine.dispose()  # its connections are those of before the restart
    assert held(engine) == undisturbed(tmp_path, folders)


def undisturbed(tmp_path, folders):
    """What one process after another would hold, on SQLite and without Prefect."""
    url = f"sqlite:///{tmp_path / 'quiet.db'}"
    upgrade(url)
    for folder in folders:
        ingest(open_engine(url), [str(folder)], now=NOW)
    return held(open_engine(url))
