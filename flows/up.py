"""Everything on one machine: server, work pool, deployments and worker, until Ctrl-C."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import NoReturn

from flows.attach import is_healthy
from flows.children import Child, end_child, ending_on_sigterm, start_prefect
from flows.environment import POOL, client_environment
from flows.families import children, end, take_in_orphans
from flows.server import HOME, locked_home, start_server, wait_for_health
from onrecord.errors import OnRecordError

DEPLOY_SECONDS = 180
PAGES_PORT = 8400  # of `onrecord browse`
MOST_WORKERS = 10  # one after the other; a worker that ends more often than that will not stay
REST_SECONDS = 5.0


class UpFailed(OnRecordError):
    """Something that `up` needs could not be started."""


def up(port: int = 4200) -> int:
    """Server, pool, deployments and worker run until Ctrl-C or SIGTERM, and then nothing does."""
    url = f"http://127.0.0.1:{port}"
    _require_deployments(Path("prefect.yaml"))
    with ExitStack() as stack:
        stack.enter_context(ending_on_sigterm())
        if not stack.enter_context(locked_home()):
            return _already(url)
        _require_free(url, port)
        stack.enter_context(_no_one_left_behind())
        try:
            _serve(stack, url, port)
        except KeyboardInterrupt:
            _say("Ending worker and server …")
            return 0


def _serve(stack: ExitStack, url: str, port: int) -> NoReturn:
    """Everything is there until Ctrl-C, and ends with the stack."""
    server, told = _start_server(stack, url, port)
    worker = stack.enter_context(_ended(start_worker("worker-1", told)))
    _say(f"Ready. Open {url} and choose Deployments. ingest-feeds runs by its schedule, ingest-seeds by")
    _say(f"its button Run. {_start_pages(stack, told)} Ctrl-C ends everything.")
    _wait(server, worker, lambda: stack.enter_context(_ended(start_worker("worker-1", told))))


def start_worker(name: str, told: Mapping[str, str]) -> Child:
    """A worker of the pool is starting that ends with this process."""
    return start_prefect(["worker", "start", "--pool", POOL, "--name", name], told, HOME / "worker.log")


def _start_pages(stack: ExitStack, told: Mapping[str, str]) -> str:
    """The ledger's pages are being served, where their port is free; what is said of them."""
    if not _is_free(PAGES_PORT):
        return f"Another program uses port {PAGES_PORT}: `onrecord browse --port NUMBER` opens the ledger."
    stack.enter_context(_ended(start_prefect(["onrecord", "browse"], told, HOME / "pages.log")))
    return f"The ledger is at http://127.0.0.1:{PAGES_PORT}."


def _start_server(stack: ExitStack, url: str, port: int) -> tuple[Child, dict[str, str]]:
    """The server answers and holds pool, deployments and watches; says what its clients must be told."""
    home = HOME.absolute()
    server = stack.enter_context(_ended(start_server(HOME, port, with_ui=True)))
    wait_for_health(f"{url}/api", server, HOME, "Starting the Prefect server (takes 10 to 30 seconds) …")
    told = client_environment(os.environ, home, f"{url}/api")
    _say("Creating the work pool and the deployments …")
    _finish([sys.executable, "-m", "commands.main", "db", "upgrade"], told, "Bringing the ledger up to date")
    _finish([sys.executable, "-m", "flows.deploying"], told, "Deploying")
    _finish([sys.executable, "-m", "flows.zombies"], told, "The watch over silent runs")
    return server, told


def _finish(command: Sequence[str], told: Mapping[str, str], name: str) -> None:
    try:
        done = subprocess.run(
            command, env=dict(told), capture_output=True, text=True, timeout=DEPLOY_SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        log = HOME / "server.log"
        raise UpFailed(f"{name} took longer than {DEPLOY_SECONDS} s.", f"See {log}.") from None
    if done.returncode != 0:
        words = (done.stdout + done.stderr).strip()[-1500:]
        raise UpFailed(f"{name} failed:\n{words}", "Correct what it names, and start again.")


def _wait(server: Child, worker: Child, another: Callable[[], Child]) -> NoReturn:
    """Until Ctrl-C; a worker that ended by itself is replaced, a server is not."""
    n_workers = 1
    while server.poll() is None:
        if worker.poll() is not None:
            if n_workers == MOST_WORKERS:
                raise UpFailed("The worker ended again and again.", f"See {HOME / 'worker'}.log.")
            _say(f"The worker ended by itself (see {HOME / 'worker'}.log); starting another …")
            time.sleep(REST_SECONDS)
            worker, n_workers = another(), n_workers + 1
        time.sleep(0.5)
    raise UpFailed("The server ended by itself.", f"See {HOME / 'server'}.log.")


@contextmanager
def _ended(child: Child) -> Iterator[Child]:
    try:
        yield child
    finally:
        end_child(child)


@contextmanager
def _no_one_left_behind() -> Iterator[None]:
    """Runs whose worker was killed become our children, and end with us like the others."""
    take_in_orphans()
    try:
        yield
    finally:
        end(children(os.getpid()), REST_SECONDS)


def _already(url: str) -> int:
    """Somebody else serves this folder: `up` once more, or a job with a server of its own."""
    if is_healthy(f"{url}/api"):
        _say(f"Prefect is already running at {url}")
        return 0
    raise UpFailed(
        f"Another Prefect server is using {HOME}, and does not answer at {url}.",
        "Wait until it has started or ended; or end it.",
    )


def _require_free(url: str, port: int) -> None:
    other = "choose another port: onrecord up --port NUMBER"
    if is_healthy(f"{url}/api"):
        raise UpFailed(
            f"A Prefect server that was started elsewhere answers at {url}.", f"End it, or {other}."
        )
    if not _is_free(port):
        raise UpFailed(f"Another program uses port {port}.", f"End it, or {other}.")


def _is_free(port: int) -> bool:
    with socket.socket() as trial:
        trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # as the server itself does
        try:
            trial.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True


def _require_deployments(described: Path) -> None:
    if not described.exists():
        raise UpFailed(f"There is no {described} in this folder.", "Start from the folder of the project.")


def _say(sentence: str) -> None:
    sys.stderr.write(f"{sentence}\n")
    sys.stderr.flush()


if __name__ == "__main__":
    try:
        sys.exit(up())
    except OnRecordError as error:
        _say(str(error))
        sys.exit(1)
