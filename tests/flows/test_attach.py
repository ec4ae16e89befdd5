import http.server
import threading
from contextlib import contextmanager

import pytest

from flows.attach import is_healthy, server_url
from flows.server import free_port


@contextmanager
def answering(status, body):
    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(status)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_words):
            pass

    with http.server.HTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
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
        assert is_healthy(url) is expected


def test_a_set_address_that_is_silent_is_no_server(monkeypatch):
    monkeypatch.setenv("PREFECT_API_URL", f"http://127.0.0.1:{free_port()}/api")
    assert server_url() is None


def test_the_set_address_is_asked(monkeypatch):
    with answering(200, b"true") as url:
        monkeypatch.setenv("PREFECT_API_URL", url)
        assert server_url() == url
