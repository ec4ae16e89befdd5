"""`onrecord up` on a machine with nothing: it starts all, runs the demonstration, and leaves no process."""

import os
import signal
import socket
import subprocess
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from flows.attach import is_healthy
from flows.families import descendants, is_there
from flows.server import free_port
from tests.flows.house import ROOT, House

pytestmark = pytest.mark.prefect

UP = "import sys; from flows.up import up; sys.exit(up(int(sys.argv[1])))"


def environment():
    kept = {name: said for name, said in os.environ.items() if not name.startswith(("PREFECT_", "ONRECORD_"))}
    return kept | {"PYTHONPATH": str(ROOT)}


def start(folder, port):
    command = [sys.executable, "-c", UP, str(port)]
    return subprocess.Popen(command, cwd=folder, env=environment(), stderr=subprocess.PIPE, text=True)


def wait_for_a_completed_run(house, seconds):
    """A run that nobody asked for has completed: the first one, or one of the schedule.

    Where both meet, the deployment lets one of them through and cancels the other.
    """
    completed = {"deployments": {"name": {"any_": ["ingest-feeds"]}}}
    completed["flow_runs"] = {"state": {"type": {"any_": ["COMPLETED"]}}}
    until = time.monotonic() + seconds
    while not house.ask("flow_runs/filter", completed):
        assert time.monotonic() < until, house.ask("flow_runs/filter", {})
        time.sleep(0.5)


def wait_until_gone(family, seconds=300):
    until = time.monotonic() + seconds
    while time.monotonic() < until and any(map(is_there, family)):
        time.sleep(0.2)
    return [one for one in family if is_there(one)]


@pytest.fixture
def project(tmp_path):
    for name in ("flows", "seeds", "prefect.yaml"):
        (tmp_path / name).symlink_to(ROOT / name)
    return tmp_path


def test_up_runs_the_demonstration_and_leaves_nothing_behind(project):
    port = free_port()
    up = start(project, port)
    try:
        said = iter(up.stderr.readline, "")
        assert any(line.startswith("Ready. Open http://127.0.0.1") for line in said)
        house = House(f"http://127.0.0.1:{port}", project, {})
        wait_for_a_completed_run(house, 300)
        again = subprocess.run(
            [sys.executable, "-c", UP, str(port)],
            cwd=project, env=environment(), capture_output=True, text=True, timeout=600, check=False,
        )  # fmt: skip
        assert (again.returncode, again.stderr.strip()) == (0, f"Prefect is already running at {house.url}")
        run = house.start("ingest-seeds", paths=["seeds"])
        house.wait(run, "RUNNING", "COMPLETED")
        family = descendants(up.pid)
        assert len(family) >= 2
        up.send_signal(signal.SIGINT)
        assert up.wait(600) == 0
        assert wait_until_gone(family) == []
        assert not is_healthy(house.url + "/api")
    finally:
        up.kill()
        up.communicate()


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 0), (signal.SIGTERM, 143)])
def test_a_signal_before_it_is_ready_ends_all_that_was_started(project, number, code):
    up = start(project, free_port())
    try:
        assert up.stderr.readline().startswith("Starting the Prefect server")
        until = time.monotonic() + 300
        while not (family := descendants(up.pid)) and time.monotonic() < until:
            time.sleep(0.05)
        assert family, "a server is being started"
        up.send_signal(number)
        _, said = up.communicate(timeout=600)
        assert (up.returncode, "Traceback" in said) == (code, False)
        assert wait_until_gone(family) == []
    finally:
        up.kill()


def test_a_port_that_others_use_is_named(project):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        up = start(project, port)
        _, said = up.communicate(timeout=600)
    assert up.returncode != 0
    assert f"Another program uses port {port}." in said


def test_a_server_of_another_folder_is_not_taken_for_ours(project):
    class Healthy(BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b"true")

        def log_message(self, *_):
            pass

    with HTTPServer(("127.0.0.1", 0), Healthy) as server:
        threading.Thread(target=server.serve_forever, args=[0.02], daemon=True).start()
        up = start(project, server.server_port)
        _, said = up.communicate(timeout=600)
        server.shutdown()
    assert up.returncode != 0
    assert "started elsewhere" in said


def test_a_folder_without_deployments_is_told_what_to_do(tmp_path):
    up = start(tmp_path, free_port())
    _, said = up.communicate(timeout=600)
    assert up.returncode != 0
    assert "There is no prefect.yaml in this folder." in said
