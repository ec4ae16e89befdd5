"""A Prefect server of the test's own with its deployments and workers, all of it on loopback."""

import json
import os
import subprocess
import sys
import time
import urllib.error
import urllib.request
import uuid
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import yaml

from flows.children import end_child, start_prefect
from flows.environment import POOL, client_environment
from flows.server import free_port, start_server, wait_for_health

ROOT = Path(__file__).parents[2]
ENDED = {"COMPLETED", "FAILED", "CRASHED", "CANCELLED"}


@dataclass
class House:
    """``url`` is the server's; ``told`` the environment of its clients; ``workers`` by their names."""

    url: str
    folder: Path
    told: dict
    workers: dict = field(default_factory=dict)

    def ask(self, path, body=None, method=None):
        """What Prefect's API answers."""
        request = urllib.request.Request(
            f"{self.url}/api/{path}",
            data=None if body is None else json.dumps(body).encode(),
            headers={"content-type": "application/json"},
            method=method,
        )
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        for tries_left in (4, 3, 2, 1, 0):
            try:
                with opener.open(request, timeout=120) as answer:
                    said = answer.read()
                    return json.loads(said) if said else None
            except (urllib.error.URLError, TimeoutError) as error:
                # 503: its own SQLite was locked. As clients do, ask again: nothing is doubled by that
                if getattr(error, "code", 503) != 503 or not tries_left:
                    raise
                time.sleep(1)
        raise AssertionError("unreachable")

    def deployment(self, name):
        return self.ask(f"deployments/name/{name}/{name}")

    def start(self, name, **parameters):
        """A run of the deployment waits for a worker; returns its id."""
        path = f"deployments/{self.deployment(name)['id']}/create_flow_run"
        once = {"idempotency_key": uuid.uuid4().hex}  # asked twice, it is one run all the same
        return self.ask(path, {"parameters": parameters, "state": {"type": "SCHEDULED"}} | once)["id"]

    def schedule(self, name, every, **parameters):
        """The deployment runs every so many seconds; returns what ``unschedule`` ends."""
        interval = {"interval": every, "anchor_date": datetime.now(UTC).isoformat()}
        one = {"active": True, "schedule": interval, "parameters": parameters}
        path = f"deployments/{self.deployment(name)['id']}/schedules"
        [made] = self.ask(path, [one])
        return f"{path}/{made['id']}"

    def unschedule(self, name, path):
        """No run of the schedule begins any more; returns those that did."""
        self.ask(path, method="DELETE")
        for run in self.scheduled(name):
            if run["state_type"] == "SCHEDULED":
                with suppress(urllib.error.HTTPError):  # gone with its schedule
                    self.ask(f"flow_runs/{run['id']}", method="DELETE")
        return [run["id"] for run in self.scheduled(name)]

    def scheduled(self, name):
        """The deployment's runs that nobody asked for, in the order of their times."""
        wanted = {"flow_runs": {"deployment_id": {"any_": [self.deployment(name)["id"]]}}, "limit": 200}
        runs = [run for run in self.ask("flow_runs/filter", wanted) if run["auto_scheduled"]]
        return sorted(runs, key=lambda run: run["expected_start_time"])

    def wait_for_schedule(self, name, *kinds, seconds=300):
        """The first of the scheduled runs that is in one of these states; returns its id."""
        until = time.monotonic() + seconds
        while not (found := [run for run in self.scheduled(name) if run["state_type"] in kinds]):
            seen = [(run["state_type"], run["state"]["message"]) for run in self.scheduled(name)]
            assert time.monotonic() < until, f"no run is {kinds}: {seen}\n{self.said()[-3000:]}"
            time.sleep(0.3)
        return found[0]["id"]

    def state(self, run):
        return self.ask(f"flow_runs/{run}")["state"]

    def wait(self, run, *kinds, seconds=300):
        """The run's state as soon as it is one of these kinds; any end where none is named."""
        wanted, until = set(kinds) or ENDED, time.monotonic() + seconds
        while (state := self.state(run))["type"] not in wanted:
            if time.monotonic() > until:
                raise AssertionError(f"{run} is still {state['type']}\n{self.said()[-3000:]}")
            time.sleep(0.3)
        return state

    def logs(self, run):
        """What the run logged, oldest first."""
        wanted = {"logs": {"flow_run_id": {"any_": [run]}}, "sort": "TIMESTAMP_ASC", "limit": 200}
        return [log["message"] for log in self.ask("logs/filter", wanted)]

    def artifacts(self, run):
        """The run's artifacts by key."""
        wanted = {"artifacts": {"flow_run_id": {"any_": [run]}}, "limit": 200}
        return {one["key"]: one for one in self.ask("artifacts/filter", wanted)}

    def said(self):
        """What server and workers wrote."""
        return "\n".join(log.read_text(errors="replace") for log in sorted(self.folder.glob("*.log")))

    def add_worker(self, name, **more):
        arguments = ["worker", "start", "--pool", POOL, "--name", name]
        self.workers[name] = start_prefect(arguments, self.told | more, self.folder / f"{name}.log")
        return self.workers[name]

    def do(self, module):
        """The module has run as a command against this server."""
        command = [sys.executable, "-m", module]
        done = subprocess.run(
            command, cwd=self.folder, env=self.told, capture_output=True, text=True, timeout=300, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr


@contextmanager
def open_house(folder, database_url, **settings):
    """A server with deployments and watches, no worker yet; everything is ended afterwards, by its pid."""
    for name in ("flows", "seeds"):
        (folder / name).symlink_to(ROOT / name)
    (folder / "prefect.yaml").write_text(_without_clock(), encoding="utf-8")
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    ours = {name: said for name, said in os.environ.items() if not name.startswith(("PREFECT_", "ONRECORD_"))}
    ours |= {"ONRECORD_DATABASE_URL": database_url, "PYTHONPATH": str(ROOT), **settings}
    with ExitStack() as stack:
        server = start_server(folder, port, with_ui=True)
        stack.callback(end_child, server)
        wait_for_health(f"{url}/api", server, folder, "Starting a server for tests …")
        house = House(url, folder, client_environment(ours, folder, f"{url}/api"))
        stack.callback(lambda: [end_child(worker) for worker in house.workers.values()])
        house.do("flows.deploying")
        house.do("flows.zombies")
        yield house


def _without_clock():
    """prefect.yaml with its schedules switched off: what runs is what a test asked for, whatever the time."""
    described = yaml.safe_load((ROOT / "prefect.yaml").read_text(encoding="utf-8"))
    for deployment in described["deployments"]:
        for schedule in deployment.get("schedules", []):
            schedule["active"] = False
    return yaml.safe_dump(described)
