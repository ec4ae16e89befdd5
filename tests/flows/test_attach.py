import http.server
import json
import threading
from contextlib import contextmanager
from datetime import UTC, datetime

import pytest

from flows.attach import is_healthy, server_url, writes_to_ledger
from flows.server import free_port
from onrecord.types import RunRef
from storage.engine import open_engine
from storage.runs import AnotherLedger, open_run, require_run
from storage.upgrade import upgrade


@contextmanager
def answering(status, body, runs=None):
    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(status)
            self.end_headers()
            self.wfile.write(body)

        def do_POST(self):
            self.rfile.read(int(self.headers["Content-Length"]))
            self.send_response(404 if runs is None else 200)
            self.end_headers()
            self.wfile.write(b"" if runs is None else json.dumps(runs).encode())

        def log_message(self, *_words):
            pass

    with http.server.HTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, args=[0.02], daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/api"
        server.shutdown()


@pytest.mark.parametrize(
    ("status", "body", "expected"),
    [
        pytest.param(200, b"true", True, id="Prefect"),
        pytest.param(200, b"<html>", False, id="another server"),
        pytest.param(503, b"true", False, id="not yet ready"),
    ],
)
def test_only_a_prefect_server_counts_as_healthy(status, body, expected):
    with answering(status, body) as url:
        assert is_healthy(url, 60) is expected


def test_a_set_address_that_is_silent_is_no_server(monkeypatch):
    monkeypatch.setenv("PREFECT_API_URL", f"http://127.0.0.1:{free_port()}/api")
    assert server_url() is None


def test_the_set_address_is_asked(monkeypatch):
    with answering(200, b"true") as url:
        monkeypatch.setenv("PREFECT_API_URL", url)
        assert server_url(60) == url


def finished(*runs):
    """Runs as the server lists them, the newest first, each as its deployment and its id."""
    return [{"deployment_id": deployment, "id": number} for deployment, number in runs]


@pytest.mark.parametrize(
    ("runs", "expected"),
    [
        pytest.param(finished(("feeds", "r1")), True, id="its last run is ours"),
        pytest.param(finished(("feeds", "r9")), False, id="its last run is not ours"),
        pytest.param(finished(("feeds", "r2"), ("feeds", "r9")), True, id="an earlier one is not"),
        pytest.param(finished(("feeds", "r9"), ("feeds", "r1")), False, id="only an earlier one is"),
        pytest.param(finished(("feeds", "r1"), ("seeds", "r9")), False, id="one of two deployments is not"),
        pytest.param(finished(("feeds", "r1"), ("seeds", "r2")), True, id="both are"),
        pytest.param([], False, id="a new server"),
        pytest.param(None, False, id="does not tell"),
        pytest.param({"detail": "no"}, False, id="another answer"),
        pytest.param([3], False, id="not runs"),
    ],
)
def test_a_server_is_ours_only_where_what_it_finished_is_in_our_ledger(runs, expected):
    def held(asked):
        return {"r1", "r2"} & set(asked)

    with answering(200, b"true", runs) as url:
        assert writes_to_ledger(url, held) is expected


def test_nobody_who_answers_is_no_server_of_ours():
    assert writes_to_ledger(f"http://127.0.0.1:{free_port()}/api", set) is False


def test_a_worker_whose_settings_name_another_ledger_refuses_its_batch(tmp_path):
    engines = []
    for name, day in (("ours", 1), ("theirs", 2)):
        url = f"sqlite:///{tmp_path / name}.db"
        upgrade(url)
        engines.append(open_engine(url))
        # both have a run 1: its number alone would mean another run's work
        now = datetime(2026, 11, day, 8, 30, 15, 123456, tzinfo=UTC)
        with open_run(engines[-1], flow="ingest-seeds", asked="a", now=now) as run:
            require_run(engines[-1], run)
    with pytest.raises(AnotherLedger):
        require_run(engines[0], run)
    with pytest.raises(AnotherLedger):
        require_run(engines[1], RunRef(99, run.now))
