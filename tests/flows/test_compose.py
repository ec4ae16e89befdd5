"""docker-compose.yml: what it promises, and each of its commands run bare against a real PostgreSQL."""

import os
import re
import shlex
import signal
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest
import sqlalchemy as sa
import yaml

from flows.attach import is_healthy
from flows.environment import client_environment, server_environment
from flows.families import children, end
from flows.server import free_port
from onrecord.settings import NAMES, Settings, variable_of
from tests.flows.house import ROOT, House

DESCRIBED = yaml.safe_load((ROOT / "docker-compose.yml").read_text(encoding="utf-8"))
SERVICES = DESCRIBED["services"]
LASTING = [name for name, service in SERVICES.items() if service["restart"] != "no"]


def left_out(path):
    """Whether the file stays out of the image, by the rules of .dockerignore that are used here."""
    for line in (ROOT / ".dockerignore").read_text(encoding="utf-8").split():
        rule = re.escape(line.removeprefix("**/")).replace(r"\*", "[^/]*")
        start = "(.*/)?" if line.startswith("**/") else ""
        if re.fullmatch(f"{start}{rule}(/.*)?", path):
            return True
    return False


@pytest.mark.parametrize(
    "path",
    [".env", ".env.local", "deep/.env", "onrecord.toml", "onrecord.db", "old/onrecord.db-wal", "backups/a"],
)
def test_secrets_and_ledgers_stay_out_of_the_image(path):
    assert left_out(path)


@pytest.mark.parametrize("path", ["flows/up.py", "prefect.yaml", "seeds/feeds.toml", "requirements.lock"])
def test_what_the_program_needs_is_in_the_image(path):
    assert (ROOT / path).exists()
    assert not left_out(path)


@pytest.mark.parametrize("name", LASTING)
def test_a_service_that_lasts_is_started_again_and_tells_its_health(name):
    assert SERVICES[name]["restart"] == "unless-stopped"
    assert SERVICES[name]["healthcheck"]["test"][0] in {"CMD", "CMD-SHELL"}


@pytest.mark.parametrize("name", SERVICES)
def test_no_service_runs_as_root_or_may_become_it(name):
    service = SERVICES[name]
    assert service["cap_drop"] == ["ALL"]
    assert service["security_opt"] == ["no-new-privileges:true"]
    assert not {"privileged", "cap_add", "network_mode", "pid"} & set(service)
    if "build" in service:
        last_user = re.findall(r"^USER (\w+)$", (ROOT / "Dockerfile").read_text(), re.MULTILINE)[-1]
        assert last_user == "onrecord"
        assert "user" not in service
    else:
        assert service["user"] == "postgres"


def test_every_named_volume_is_used_and_declared():
    used = {v.split(":")[0] for s in SERVICES.values() for v in s.get("volumes", []) if v[0] not in "./"}
    assert used == set(DESCRIBED["volumes"])


def test_the_server_is_told_what_was_measured():
    measured = server_environment({}, Path("home"), with_ui=True)
    of_its_own = {"PGPASSWORD", "PREFECT_SERVER_DATABASE_CONNECTION_URL"}
    told = {n: v for n, v in SERVICES["server"]["environment"].items() if n not in of_its_own}
    assert told == {n: v for n, v in measured.items() if n != "PREFECT_HOME"}


def test_prefects_own_tables_are_on_the_same_server_in_a_database_that_is_made():
    url = sa.engine.make_url(SERVICES["server"]["environment"]["PREFECT_SERVER_DATABASE_CONNECTION_URL"])
    assert (url.drivername, url.host, url.password) == ("postgresql+asyncpg", "database", None)
    [mounted] = SERVICES["database"]["configs"]
    assert mounted["target"].startswith("/docker-entrypoint-initdb.d/")
    assert DESCRIBED["configs"][mounted["source"]]["content"] == f"CREATE DATABASE {url.database};"


@pytest.mark.parametrize("name", ["deploy", "worker"])
def test_clients_are_told_what_those_of_one_machine_are(name):
    told = SERVICES[name]["environment"]
    ours = client_environment({}, Path("home"), told["PREFECT_API_URL"])
    for setting in ("PREFECT_FLOWS_HEARTBEAT_FREQUENCY", "PREFECT_LOGGING_EXTRA_LOGGERS", "DO_NOT_TRACK"):
        assert told[setting] == ours[setting]


def test_settings_handed_on_are_settings():
    told = SERVICES["worker"]["environment"]
    handed = {name for name, said in told.items() if said == f"${{{name}:-}}"}
    assert handed
    assert handed <= set(map(variable_of, NAMES))
    assert Settings.from_env(dict.fromkeys(handed, "")) == Settings.from_env({})


def test_the_password_is_in_no_address():
    for service in SERVICES.values():
        for name, said in service["environment"].items():
            assert "POSTGRES_PASSWORD" not in said or name in {"PGPASSWORD", "POSTGRES_PASSWORD"}


def test_things_start_in_order():
    assert SERVICES["server"]["depends_on"] == {"database": {"condition": "service_healthy"}}
    conditions = {"server": "service_healthy", "database": "service_healthy"}
    assert {n: c["condition"] for n, c in SERVICES["deploy"]["depends_on"].items()} == conditions
    waits = SERVICES["worker"]["depends_on"]
    assert waits == {"deploy": {"condition": "service_completed_successfully"}}


class Bare:
    """The services without containers: their commands, with the names of hosts made this machine's."""

    def __init__(self, folder, database_url):
        self.folder, self.port, self.health = folder, free_port(), free_port()
        self.database_url, self.started = database_url, []
        url = sa.engine.make_url(database_url)
        self.prefects = f"{url.database}_prefect"
        told = url.set(drivername="postgresql+asyncpg", database=self.prefects)
        self.prefect_url = told.render_as_string(hide_password=False)
        self.make_databases()

    def make_databases(self):
        """What the file has the database's container run, with a name of our own."""
        for config in DESCRIBED["configs"].values():
            self.on_server(config["content"].replace("DATABASE prefect", f"DATABASE {self.prefects}"))

    def on_server(self, statement):
        with sa.create_engine(self.database_url, isolation_level="AUTOCOMMIT").connect() as connection:
            connection.execute(sa.text(statement))

    def words(self, said):
        """A command or value of the file as it must read here."""
        for there, here in (
            ("python -m", f"{sys.executable} -m"),
            ("onrecord db", f"{Path(sys.executable).parent / 'onrecord'} db"),
            ("0.0.0.0", "127.0.0.1"),
            ("http://server:4200", f"http://127.0.0.1:{self.port}"),
            ("4200", str(self.port)),
            ("8080", str(self.health)),
            ("postgresql://onrecord@database/onrecord", self.database_url),
            ("postgresql+asyncpg://onrecord@database/prefect", self.prefect_url),
        ):
            said = said.replace(there, here)
        return re.sub(r"\$\{\w+:-\}", "", said)  # nothing is set in the environment

    def environment(self, name):
        told = {key: self.words(said) for key, said in SERVICES[name]["environment"].items()}
        kept = {key: os.environ[key] for key in ("PATH", "HOME", "LANG") if key in os.environ}
        there = {"PREFECT_HOME": str(self.folder / name), "PYTHONPATH": str(ROOT), "PGPASSWORD": "none"}
        # the file cannot tell a worker on which port to answer: in a container all are free
        return kept | told | there | {"PREFECT_WORKER_WEBSERVER_PORT": str(self.health)}

    def start(self, name):
        log = (self.folder / f"{name}.log").open("ab")
        child = subprocess.Popen(
            shlex.split(self.words(SERVICES[name]["command"])),
            cwd=self.folder,
            env=self.environment(name),
            stdout=log,
            stderr=subprocess.STDOUT,
        )
        self.started.append(child)
        return child

    def is_well(self, name):
        test = SERVICES[name]["healthcheck"]["test"]
        command = [sys.executable, *map(self.words, test[2:])]
        return subprocess.run(command, env=self.environment(name), cwd=ROOT, check=False).returncode == 0

    def wait_for(self, name, seconds=300):
        until = time.monotonic() + seconds
        while not self.is_well(name):
            assert time.monotonic() < until, (self.folder / f"{name}.log").read_text()[-3000:]
            time.sleep(1)

    def close(self):
        for child in reversed(self.started):
            end(children(child.pid), 5)
            child.send_signal(signal.SIGTERM)
            try:
                child.wait(20)
            except subprocess.TimeoutExpired:
                child.kill()
                child.wait()
        self.on_server(f"DROP DATABASE {self.prefects} WITH (FORCE)")


@pytest.mark.prefect
@pytest.mark.long
def test_the_commands_run_bare_in_their_order(new_postgres, tmp_path):
    for name in ("flows", "seeds", "prefect.yaml"):
        (tmp_path / name).symlink_to(ROOT / name)
    bare = Bare(tmp_path, new_postgres)
    try:
        bare.start("server")
        bare.wait_for("server")
        assert is_healthy(f"http://127.0.0.1:{bare.port}/api")
        deployed = bare.start("deploy")
        assert deployed.wait(300) == 0, (tmp_path / "deploy.log").read_text()[-3000:]
        bare.start("worker")
        bare.wait_for("worker")
        house = House(f"http://127.0.0.1:{bare.port}", tmp_path, {})
        assert house.wait(house.start("ingest-seeds", paths=["seeds"]))["type"] == "COMPLETED"
        with urllib.request.urlopen(f"{house.url}/ui-settings", timeout=120) as answer:  # loopback
            assert b'"available_uis":["v1"]' in answer.read()
    finally:
        bare.close()
    with sa.create_engine(new_postgres).connect() as asked:
        assert asked.execute(sa.text("SELECT count(*) FROM articles")).scalar_one() == 17
