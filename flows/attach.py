"""The Prefect server that answers, if one does, and the ledger's flow run on it or on one of our own.

Imports no Prefect: finding out that there is no server must not cost four seconds.
"""

from __future__ import annotations

import json
import os
import urllib.error
import urllib.request

UP_URL = "http://127.0.0.1:4200/api"
PROBE_SECONDS = 0.5


def is_healthy(api_url: str, seconds: float = PROBE_SECONDS) -> bool:
    """Whether a Prefect server answers at this address within the time."""
    # an empty ProxyHandler: a proxy of the environment knows nothing of this machine's loopback
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(f"{api_url.rstrip('/')}/health", timeout=seconds) as answer:
            return json.loads(answer.read(64)) is True
    except (OSError, ValueError):  # refused, late, cut off, not an address, or not Prefect's answer
        return False


def server_url() -> str | None:
    """Where a Prefect server answers: the address that was set, else the one ``make up`` uses."""
    url = os.environ.get("PREFECT_API_URL") or UP_URL
    return url if is_healthy(url) else None


def ingest_as_flow(paths: list[str]) -> int:
    """The paths are in the ledger, read by the flow under a Prefect server; returns our run's id."""
    from flows.server import server_for

    with server_for("this run"):
        # only now: Prefect reads where its server is when it is first imported
        from flows.ingest_seeds import ingest_seeds

        return ingest_seeds(paths=paths)
