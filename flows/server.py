"""A Prefect server for one job: one that runs and is ours, or one of our own that ends with the job."""

from __future__ import annotations

import fcntl
import os
import socket
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from flows.attach import is_healthy
from flows.children import Child, end_child, ending_on_sigterm, start_prefect
from flows.environment import server_environment, tell_this_process
from onrecord.errors import OnRecordError

HOME = Path("var/prefect")  # in the current folder, so that the next start need not migrate again
HEALTH_SECONDS = 240  # a first start took 40 s on a busy machine, 60 s under a load of 15
TELL_EVERY_SECONDS = 5
HAND_OVER_SECONDS = 10


class ServerDidNotStart(OnRecordError):
    """A Prefect server of our own ended or stayed silent."""


def ingest_as_flow(paths: list[str], server: str | None) -> int:
    """The paths are in the ledger, read by the flow under this server or one of our own; the run's id."""
    with server_for("this run", server):
        # only now: Prefect reads where its server is when it is first imported
        from flows.ingest_seeds import ingest_seeds

        return ingest_seeds(paths=paths)


@contextmanager
def server_for(job: str, running: str | None = None) -> Iterator[str]:
    """While it lasts, Prefect's API answers at the address given, and this process is told of it.

    ``running`` is a server that is known to be ours; without it one is started that ends with the job.
    """
    if running is not None:
        _say(f"Using the Prefect server at {running}")
        tell_this_process(running)
        yield running
        return
    with ExitStack() as stack:
        stack.enter_context(ending_on_sigterm())
        home = stack.enter_context(_home())
        url = stack.enter_context(_own_server(job, home))
        tell_this_process(url, home)
        yield url


@contextmanager
def _own_server(job: str, home: Path) -> Iterator[str]:
    port = free_port()
    child = start_server(home, port, with_ui=False)
    try:
        url = f"http://127.0.0.1:{port}/api"
        wait_for_health(url, child, home, f"Starting a Prefect server for {job} (takes 10 to 30 seconds) …")
        yield url
    finally:
        _hand_over()
        end_child(child)


def _hand_over() -> None:
    """Logs and events still in this process's hands are with the server, where Prefect was used at all.

    Left to Prefect's own exit, they would meet a server that is gone, and wait a minute for it.
    """
    if "prefect.events.worker" in sys.modules:
        from prefect.events.worker import EventsWorker
        from prefect.logging.handlers import APILogWorker

        EventsWorker.drain_all(timeout=HAND_OVER_SECONDS)
        APILogWorker.drain_all(timeout=HAND_OVER_SECONDS)


def start_server(home: Path, port: int, *, with_ui: bool) -> Child:
    """A server is starting on this loopback port, with all it keeps in ``home``."""
    arguments = ["server", "start", "--host", "127.0.0.1", "--port", str(port)]
    environment = server_environment(os.environ, home.absolute(), with_ui=with_ui)
    return start_prefect(arguments, environment, home / "server.log")


def wait_for_health(url: str, child: Child, home: Path, sentence: str) -> None:
    """The server answers; while it does not, a line on stderr says so every five seconds."""
    started, told = time.monotonic(), 0.0
    _say(sentence)
    while not is_healthy(url):
        waited = time.monotonic() - started
        if child.poll() is not None or waited > HEALTH_SECONDS:
            log = home / "server.log"
            raise ServerDidNotStart(f"The Prefect server did not start within {waited:.0f} s.", f"See {log}.")
        if waited - told >= TELL_EVERY_SECONDS:
            told = waited
            _say(f"{sentence} {waited:.0f} s")
        time.sleep(0.2)


@contextmanager
def locked_home(home: Path = HOME) -> Iterator[bool]:
    """Whether ``home`` is ours alone; free again the moment this process is gone."""
    home.mkdir(parents=True, exist_ok=True)
    with (home / "lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            yield False
        else:
            yield True


@contextmanager
def _home() -> Iterator[Path]:
    """A home of our own: two servers over one home would share one SQLite file."""
    with locked_home() as is_ours:
        if is_ours:
            yield HOME.absolute()
        else:
            with tempfile.TemporaryDirectory(prefix="onrecord-", ignore_cleanup_errors=True) as folder:
                yield Path(folder)


def free_port() -> int:
    """A port of this machine's loopback that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _say(sentence: str) -> None:
    sys.stderr.write(f"{sentence}\n")
    sys.stderr.flush()
