"""A headless Chromium on loopback, driven over its own protocol, that tells every address it asked."""

import base64
import json
import shutil
import subprocess
import time
import urllib.request
from contextlib import contextmanager
from itertools import count
from urllib.parse import urlsplit

import pytest
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import connect

FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-extensions",
    "--disable-domain-reliability",
    "--remote-debugging-port=0",
    "--window-size=1280,1400",
]
# what the browser itself would like to know of the world, it asks a port that nobody listens on
NOWHERE = "--proxy-server=127.0.0.1:9"


class Browser:
    """One tab: pages opened, looked at and clicked, and the addresses that were asked meanwhile."""

    def __init__(self, socket):
        self.socket, self.numbers, self.asked, self.complaints = socket, count(1), [], []

    def tell(self, method, **parameters):
        """The browser's answer to one command; what it reports meanwhile is kept."""
        number = next(self.numbers)
        self.socket.send(json.dumps({"id": number, "method": method, "params": parameters}))
        until = time.monotonic() + 180
        while time.monotonic() < until:
            said = json.loads(self.socket.recv(timeout=180))
            if said.get("id") == number:
                assert "error" not in said, (method, said)
                return said["result"]
            self._keep(said)
        raise TimeoutError(method)

    def _keep(self, said):
        match said.get("method"):
            case "Network.requestWillBeSent":
                self.asked.append(said["params"]["request"]["url"])
            case "Network.webSocketCreated":
                self.asked.append(said["params"]["url"])
            case "Page.javascriptDialogOpening":
                self.complaints.append(said["params"]["message"])

    def run(self, script):
        """What a line of JavaScript comes to in the page."""
        found = self.tell("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in found, (script, found)
        return found["result"].get("value")

    def open(self, url):
        self.tell("Page.navigate", url=url)

    def becomes(self, script, seconds=120):
        """The first true value of the script; false when none comes in time."""
        until = time.monotonic() + seconds
        found = self.run(script)
        while not found and time.monotonic() < until:
            time.sleep(0.2)
            found = self.run(script)
        return found

    def wait(self, script, seconds=120):
        """The first true value of the script; fails with what the page shows when none comes in time."""
        if found := self.becomes(script, seconds):
            return found
        raise AssertionError(f"never true: {script}\nthe page shows: {self.text()[:2000]}")

    def text(self):
        return self.run("document.body ? document.body.innerText : ''")

    def wait_for(self, words, seconds=120):
        return self.wait(f"document.body && document.body.innerText.includes({json.dumps(words)})", seconds)

    def click(self, words, kind="button, a, [role=menuitem], [role=tab], .p-tab", seconds=120):
        """The last visible thing of a kind with exactly these words has been clicked."""
        found = (
            f"[...document.querySelectorAll({json.dumps(kind)})]"
            f".filter(e => e.innerText?.trim() === {json.dumps(words)} && e.getClientRects().length).at(-1)"
        )
        self.wait(f"!!({found})", seconds)
        self.run(f"({found}).click(), true")

    def fill(self, selector, words):
        """The field holds the words and keeps them, as if a person had typed them in.

        A page that is still being put together may put its own value back: then they are typed again.
        """
        field = f"document.querySelector({json.dumps(selector)})"
        self.wait(f"!!{field}")
        for _ in range(20):
            self.run(f"{field}.focus(), {field}.select?.(), true")
            self.tell("Input.insertText", text=words)
            time.sleep(0.5)
            if self.run(f"{field}?.value") == words:
                return
        raise AssertionError(f"{selector} keeps {self.run(f'{field}?.value')!r} instead of {words!r}")

    def picture(self, path):
        shown = self.tell("Page.captureScreenshot", format="png")
        path.write_bytes(base64.b64decode(shown["data"]))

    def strangers(self):
        """Every address asked that is not on this machine's loopback."""
        near = {"127.0.0.1", "localhost", "::1"}
        return [
            url
            for url in self.asked
            if urlsplit(url).scheme in {"http", "https", "ws", "wss"} and urlsplit(url).hostname not in near
        ]


@contextmanager
def open_browser(folder):
    """A browser with a fresh profile in the folder; what is not on loopback it could not even reach."""
    program = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if program is None:
        pytest.skip("no Chromium on this machine: apt-get install chromium")
    command = [
        program,
        *FLAGS,
        NOWHERE,
        "--proxy-bypass-list=127.0.0.1",
        f"--user-data-dir={folder}",
        "about:blank",
    ]
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        # no pings: on a busy machine a browser that starts answers none for half a minute
        with connect(_tab(folder, child), max_size=None, proxy=None, ping_interval=None) as socket:
            browser = Browser(socket)
            for domain in ("Page", "Network", "Runtime"):
                browser.tell(f"{domain}.enable")
            yield browser
    except ConnectionClosed as error:
        raise AssertionError("the browser is gone") from error
    finally:
        child.terminate()
        child.wait(60)


def _tab(folder, child):
    """The address of the first tab's protocol."""
    told = folder / "DevToolsActivePort"
    until = time.monotonic() + 180
    while time.monotonic() < until and child.poll() is None:
        if told.exists() and "\n" in (words := told.read_text()):
            port = words.split("\n")[0]
            opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
            with opener.open(f"http://127.0.0.1:{port}/json/list", timeout=120) as answer:
                tabs = [tab for tab in json.load(answer) if tab["type"] == "page"]
            if tabs:
                return tabs[0]["webSocketDebuggerUrl"]
        time.sleep(0.2)
    raise AssertionError("Chromium did not start")
