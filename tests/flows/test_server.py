"""A real server: the flow twice under it, and what is left of it when its owner is killed."""

import os
import signal
import sqlite3
import subprocess
import sys
import time

import pytest

from flows.attach import is_healthy
from flows.server import free_port

pytestmark = pytest.mark.prefect

TWICE = """
import sys
from flows.server import server_for
with server_for("this test") as url:
    print(url, flush=True)
    from flows.ingest_seeds import ingest_seeds
    print(ingest_seeds(paths=["news"]), ingest_seeds(paths=["news"]), flush=True)
"""
STAY = """
import time
from flows.server import server_for
with server_for("this test") as url:
    print(url, flush=True)
    time.sleep(600)
"""


def alone():
    """An environment in which no other Prefect server answers, and the ledger lies in the current folder."""
    kept = {name: said for name, said in os.environ.items() if not name.startswith(("PREFECT_", "ONRECORD_"))}
    return kept | {"PREFECT_API_URL": f"http://127.0.0.1:{free_port()}/api", "ONRECORD_CHILDREN": "1"}


def gone(url, seconds=300):
    until = time.monotonic() + seconds
    while is_healthy(url) and time.monotonic() < until:
        time.sleep(0.2)
    return not is_healthy(url)


def test_the_flow_run_twice_adds_nothing_and_leaves_no_server(tmp_path):
    (tmp_path / "news").mkdir()
    words = (
        "The mill burned for six hours on Sunday, its owner Orla Venn said. No one was hurt, she said.\n\n"
    )
    (tmp_path / "news" / "mill.txt").write_text(words * 1 + "Firemen put the cost at 40,000 crowns.\n" * 3)
    done = subprocess.run(
        [sys.executable, "-c", TWICE],
        cwd=tmp_path,
        env=alone(),
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    url, runs = done.stdout.split("\n")[:2]
    first, second = map(int, runs.split())
    assert "Starting a Prefect server" in done.stderr
    with sqlite3.connect(tmp_path / "onrecord.db") as ledger:
        taken = "SELECT own_taken, own_unchanged FROM runs WHERE id = ?"
        assert ledger.execute(taken, (first,)).fetchone() == (1, 0)
        assert ledger.execute(taken, (second,)).fetchone() == (1, 1)
        assert ledger.execute("SELECT count(*) FROM articles").fetchone() == (1,)
    assert gone(url)


def test_no_server_outlives_a_killed_command(tmp_path):
    owner = subprocess.Popen(
        [sys.executable, "-c", STAY],
        cwd=tmp_path,
        env=alone(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        url = owner.stdout.readline().strip()
        assert is_healthy(url, 300)
    finally:
        os.kill(owner.pid, signal.SIGKILL)
        owner.communicate()
    assert gone(url)
