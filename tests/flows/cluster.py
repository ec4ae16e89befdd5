"""A PostgreSQL server of a test's own, which it may stop as it likes without hurting anybody else."""

import os
import shutil
import signal
import subprocess
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path

import pytest
import sqlalchemy as sa

from flows.server import free_port

FOLDERS = ("/usr/lib/postgresql/*/bin", "/usr/local/pgsql/bin", "/opt/homebrew/opt/postgresql*/bin")


class Cluster:
    """``url`` names its database; it runs until the test is over, or until it is restarted."""

    def __init__(self, programs, folder, owner):
        self.programs, self.folder, self.owner, self.port = programs, folder, owner, free_port()
        self.url = f"postgresql+psycopg://postgres@127.0.0.1:{self.port}/postgres"
        self.child = None

    def start(self):
        options = {
            "listen_addresses": "127.0.0.1",
            "port": self.port,
            "unix_socket_directories": "",
            "fsync": "off",
        }
        told = [word for name, value in options.items() for word in ("-c", f"{name}={value}")]
        with (self.folder / "log").open("ab") as log:
            self.child = subprocess.Popen(
                [self.programs / "postgres", "-D", self.folder / "data", *told],
                user=self.owner,
                stdout=log,
                stderr=subprocess.STDOUT,
            )
        self._wait_for_answer()

    def restart(self):
        """As after a power cut: every connection is lost at once, and what was committed is found again."""
        self.stop(signal.SIGQUIT)
        self.start()

    def stop(self, number=signal.SIGINT):
        self.child.send_signal(number)
        self.child.wait(60)

    def _wait_for_answer(self, seconds=60):
        engine = sa.create_engine(self.url, poolclass=sa.pool.NullPool)
        until = time.monotonic() + seconds
        while True:
            try:
                with engine.connect():
                    return
            except sa.exc.OperationalError:
                assert time.monotonic() < until, (self.folder / "log").read_text()[-2000:]
                time.sleep(0.2)


@contextmanager
def open_cluster():
    """A running server with nothing in it, on a port of its own; skips where none is installed."""
    programs = _programs()
    owner = "postgres" if os.geteuid() == 0 else None  # it refuses to run as root
    folder = Path(tempfile.mkdtemp(prefix="onrecord-cluster-"))
    try:
        if owner:
            shutil.chown(folder, owner)
        initdb = [
            programs / "initdb",
            "-D",
            folder / "data",
            "-U",
            "postgres",
            "-A",
            "trust",
            "-E",
            "UTF8",
            "-N",
        ]
        subprocess.run(initdb, user=owner, check=True, capture_output=True)
        cluster = Cluster(programs, folder, owner)
        cluster.start()
        try:
            yield cluster
        finally:
            cluster.stop()
    finally:
        shutil.rmtree(folder)


def _programs():
    places = [Path(found).parent for found in [shutil.which("initdb")] if found]
    for pattern in FOLDERS:
        places += Path("/").glob(pattern.lstrip("/"))
    if not places:
        pytest.skip("no PostgreSQL server is installed here that a test could start for itself")
    return sorted(places)[-1]
