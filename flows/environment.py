"""What a Prefect server and its clients are told through the environment, as measured."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

POOL = "onrecord"
RUNS_KEPT_DAYS = 14  # by Prefect, which keeps 90: one run in ten minutes is 13,000; the ledger keeps its own
HEARTBEAT_SECONDS = 30  # a run that is silent for three of them is dead

# The server writes each event by itself unless told otherwise: a task run then costs 52 to 57 ms
# instead of 12 to 13. A flush interval below 1 becomes 0 and busy-loops.
_BATCHES = {
    "PREFECT_SERVER_SERVICES_TASK_RUN_RECORDER_READ_BATCH_SIZE": "50",
    "PREFECT_SERVER_SERVICES_TASK_RUN_RECORDER_BATCH_SIZE": "50",
    "PREFECT_SERVER_SERVICES_TASK_RUN_RECORDER_FLUSH_INTERVAL": "1",
    "PREFECT_SERVER_SERVICES_EVENT_PERSISTER_READ_BATCH_SIZE": "50",
    "PREFECT_SERVER_SERVICES_EVENT_PERSISTER_BATCH_SIZE": "100",
    "PREFECT_SERVER_SERVICES_TRIGGERS_READ_BATCH_SIZE": "50",
}

# Nothing leaves the machine: the second user interface asks an analytics host on every page.
_QUIET = {
    "DO_NOT_TRACK": "1",
    "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
    "PREFECT_SERVER_UI_V2_ENABLED": "false",
    "PREFECT_SERVER_UI_SHOW_PROMOTIONAL_CONTENT": "false",
}


def server_environment(base: Mapping[str, str], home: Path, *, with_ui: bool) -> dict[str, str]:
    """The environment of a server that keeps all it has in ``home`` and calls nobody."""
    interface = {
        "PREFECT_SERVER_UI_ENABLED": "true" if with_ui else "false",
        "PREFECT_SERVER_UI_API_URL": "/api",  # or any port but 4200 shows an empty page
        "PREFECT_SERVER_SERVICES_DB_VACUUM_ENABLED": "events,flow_runs",
        "PREFECT_SERVER_SERVICES_DB_VACUUM_RETENTION_PERIOD": str(RUNS_KEPT_DAYS * 86_400),
        # in memory, as it is by default, a server that is started again no longer knows whose the slots of a
        # deployment are: it ends runs that are well, and slots of dead ones stay taken
        "PREFECT_SERVER_CONCURRENCY_LEASE_STORAGE": "prefect.server.concurrency.lease_storage.filesystem",
    }
    return _told(base, home) | _BATCHES | interface


def client_environment(base: Mapping[str, str], home: Path, api_url: str) -> dict[str, str]:
    """The environment of whatever talks to the server at ``api_url``."""
    beat = {"PREFECT_FLOWS_HEARTBEAT_FREQUENCY": str(HEARTBEAT_SECONDS)}
    # what the stages log stands beside the run that they worked for
    logs = {"PREFECT_LOGGING_EXTRA_LOGGERS": "stages,storage,onrecord"}
    return _told(base, home) | beat | logs | {"PREFECT_API_URL": api_url}


def _told(base: Mapping[str, str], home: Path) -> dict[str, str]:
    # A profile, an address or a database of somebody's other Prefect must not get in here.
    kept = {name: told for name, told in base.items() if name not in _FOREIGN}
    return kept | _QUIET | {"PREFECT_HOME": str(home), "PREFECT_CLI_PROMPT": "false"}


_FOREIGN = frozenset(
    {
        "PREFECT_API_URL",
        "PREFECT_PROFILE",
        "PREFECT_PROFILES_PATH",
        "PREFECT_API_DATABASE_CONNECTION_URL",
        "PREFECT_SERVER_DATABASE_CONNECTION_URL",
    }
)


def tell_this_process(api_url: str, home: Path | None = None) -> None:
    """From now on, this process's Prefect talks to ``api_url``. Only before Prefect is imported."""
    os.environ.update(_QUIET)
    os.environ["PREFECT_API_URL"] = api_url
    os.environ["PREFECT_FLOWS_HEARTBEAT_FREQUENCY"] = str(HEARTBEAT_SECONDS)
    if home is not None:
        os.environ["PREFECT_HOME"] = str(home)
