"""The Prefect server that answers, and whether it writes to our ledger.

Imports no Prefect: finding out that there is no server must not cost four seconds.
"""

from __future__ import annotations

import json
import os
import urllib.error
import urllib.request
from collections.abc import Callable, Collection, Sequence

UP_URL = "http://127.0.0.1:4200/api"
PROBE_SECONDS = 0.5
ASK_SECONDS = 5.0  # a busy server takes a second or two to list runs
MOST_BYTES = 8 * 1024 * 1024  # a run is some kilobytes


def is_healthy(api_url: str, seconds: float = PROBE_SECONDS) -> bool:
    """Whether a Prefect server answers at this address within the time."""
    try:
        with _opener().open(f"{api_url.rstrip('/')}/health", timeout=seconds) as answer:
            return json.loads(answer.read(64)) is True
    except (OSError, ValueError):  # refused, late, cut off, not an address, or not Prefect's answer
        return False


def server_url(seconds: float = PROBE_SECONDS) -> str | None:
    """Where a Prefect server answers in time: the address that was set, else the one ``make up`` uses."""
    url = os.environ.get("PREFECT_API_URL") or UP_URL
    return url if is_healthy(url, seconds) else None


def writes_to_ledger(api_url: str, held: Callable[[Sequence[str]], Collection[str]]) -> bool:
    """Whether what was last finished there stands in our ledger, of every deployment that reads into one.

    ``held`` picks from ids of Prefect's runs those that the ledger has. A server that has finished nothing
    yet, or does not say what, proves nothing.
    """
    last = _last_runs(api_url)
    return bool(last) and set(held(last)) == set(last)


def _last_runs(api_url: str) -> list[str]:
    """The newest finished run of each deployment of ours on the server."""
    asked = {
        "sort": "END_TIME_DESC",
        "limit": 200,
        "flows": {"name": {"any_": ["ingest-feeds", "ingest-seeds"]}},
        "flow_runs": {"state": {"type": {"any_": ["COMPLETED"]}}, "deployment_id": {"is_null_": False}},
    }
    request = urllib.request.Request(
        f"{api_url.rstrip('/')}/flow_runs/filter",
        json.dumps(asked).encode(),
        {"Content-Type": "application/json"},
    )
    try:
        with _opener().open(request, timeout=ASK_SECONDS) as answer:
            runs = json.loads(answer.read(MOST_BYTES))
            newest = {str(run["deployment_id"]): str(run["id"]) for run in reversed(runs)}
    except (OSError, ValueError, KeyError, TypeError):  # refused, locked, or not Prefect's answer
        return []
    return list(newest.values())


def _opener() -> urllib.request.OpenerDirector:
    # an empty ProxyHandler: a proxy of the environment knows nothing of this machine's loopback
    return urllib.request.build_opener(urllib.request.ProxyHandler({}))
