"""The pages in a browser: from the front page to the characters of a claim, and nothing else is asked."""

import socket
import threading
import time
import urllib.request

import pytest
import uvicorn

from browse.app import make_app
from tests.flows.chromium import open_browser

pytestmark = pytest.mark.process
STYLED = "document.readyState === 'complete'"  # the style sheet has come, too


@pytest.fixture
def served(reader):
    """The address at which the small ledger is served on this machine."""
    listening = socket.socket()
    listening.bind(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(make_app(reader.ledger), log_level="error"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
    thread.start()
    address = f"http://127.0.0.1:{listening.getsockname()[1]}"
    _wait(address)
    yield address
    server.should_exit = True
    thread.join(30)


def _wait(address):
    until = time.monotonic() + 60
    while time.monotonic() < until:
        try:
            with urllib.request.urlopen(f"{address}/static/style.css", timeout=10):
                return
        except OSError:
            time.sleep(0.1)


@pytest.mark.parametrize("reader", ["sqlite"], indirect=True)
def test_three_clicks_lead_from_the_front_page_to_the_characters_of_a_claim(served, tmp_path):
    with open_browser(tmp_path) as browser:
        browser.open(f"{served}/?day=2026-10-05")
        browser.wait_for("Came in, by outlet")
        browser.click("On quarry")
        browser.wait_for("Forty carts left the quarry")
        browser.click("why")
        browser.wait_for("Its evidence in the article’s characters")
        browser.wait(STYLED)
        assert browser.run("getComputedStyle(document.body).fontFamily").startswith('"Iowan')
        assert browser.run("document.querySelectorAll('mark').length > 0")
        assert browser.strangers() == []
        assert browser.complaints == []
        assert {one.removeprefix(served).split("?")[0].rpartition("/")[0] for one in browser.asked} <= {
            "", "/articles", "/claims", "/static",
        }  # fmt: skip


@pytest.mark.parametrize("reader", ["sqlite"], indirect=True)
@pytest.mark.parametrize("path", ["/", "/articles/1", "/claims/aaaa1111", "/disputes?possible=true", "/runs"])
def test_no_page_is_wider_than_a_phone(served, tmp_path, path):
    with open_browser(tmp_path) as browser:
        size = {"width": 390, "height": 800, "deviceScaleFactor": 1, "mobile": True}
        browser.tell("Emulation.setDeviceMetricsOverride", **size)
        browser.open(served + path)
        browser.wait_for("On Record")
        browser.wait(STYLED)
        assert browser.run("document.documentElement.scrollWidth") <= 390
