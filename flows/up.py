"""Everything on one machine: server, work pool, deployments and worker, until Ctrl-C."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

from flows.attach import is_healthy
from flows.children import Child, end_child, ending_on_sigterm, start_prefect
from flows.environment import POOL, client_environment
from flows.server import HOME, locked_home, start_server, wait_for_health
from onrecord.errors import OnRecordError

DEPLOY_SECONDS = 180


class UpFailed(OnRecordError):
    """Something that `up` needs could not be started."""


def up(port: int = 4200) -> int:
    """Server, pool, deployments and worker run until Ctrl-C or SIGTERM, and then nothing does."""
    url = f"http://127.0.0.1:{port}"
    if is_healthy(f"{url}/api"):
        _say(f"Prefect is already running at {url}")
        return 0
    _require_deployments(Path("prefect.yaml"))
    with ExitStack() as stack:
        stack.enter_context(ending_on_sigterm())
        if not stack.enter_context(locked_home()):
            raise UpFailed(f"Another Prefect server is using {HOME}.", "Wait for it to end, or end it.")
        children = _start(stack, url, port)
        _say(f"Ready. Open {url} and choose Deployments, ingest-seeds, Run. Ctrl-C ends everything.")
        return _wait(children)


def _start(stack: ExitStack, url: str, port: int) -> dict[str, Child]:
    home = HOME.absolute()
    server = stack.enter_context(_ended(start_server(HOME, port, with_ui=True)))
    wait_for_health(f"{url}/api", server, HOME, "Starting the Prefect server (takes 10 to 30 seconds) …")
    told = client_environment(os.environ, home, f"{url}/api")
    _say("Creating the work pool and the deployments …")
    _finish([sys.executable, "-m", "flows.deploying"], told, "Deploying")
    _finish([sys.executable, "-m", "flows.zombies"], told, "The watch over silent runs")
    worker = start_prefect(
        ["worker", "start", "--pool", POOL, "--name", "worker-1"], told, HOME / "worker.log"
    )
    return {"server": server, "worker": stack.enter_context(_ended(worker))}


def _finish(command: Sequence[str], told: Mapping[str, str], name: str) -> None:
    done = subprocess.run(
        command, env=dict(told), capture_output=True, text=True, timeout=DEPLOY_SECONDS, check=False
    )
    if done.returncode != 0:
        words = (done.stdout + done.stderr).strip()[-1500:]
        raise UpFailed(f"{name} failed:\n{words}", "Correct what it names, and start again.")


def _wait(children: Mapping[str, Child]) -> int:
    try:
        while True:
            for name, child in children.items():
                if child.poll() is not None:
                    raise UpFailed(f"The {name} ended by itself.", f"See {HOME / name}.log.")
            time.sleep(0.5)
    except KeyboardInterrupt:
        _say("Ending worker and server …")
        return 0


@contextmanager
def _ended(child: Child) -> Iterator[Child]:
    try:
        yield child
    finally:
        end_child(child)


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
