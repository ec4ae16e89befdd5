"""The reading room opened: on this machine, or behind a password on a network; until Ctrl-C."""

from __future__ import annotations

import ipaddress
import socket

import uvicorn

from browse.app import make_app
from browse.sessions import LEAST_LETTERS
from onrecord.errors import OnRecordError
from onrecord.labels import NOTHING, Named
from storage.engine import open_engine
from storage.queries.asking import database_problems
from storage.upgrade import require_current


class CannotServe(OnRecordError):
    """The pages cannot be served as it was asked."""


def serve(
    database_url: str,
    *,
    host: str,
    port: int,
    password: str,
    reviewer: str = "",
    named: Named = NOTHING,
) -> None:
    """The pages are served until the process is told to end; raises CannotServe, DatabaseProblem.

    Behind a password they show what may leave the desk, and what is ``named``.
    """
    require_password(host, password)
    with database_problems(database_url):
        require_current(open_engine(database_url))
    _require_free(host, port)
    uvicorn.run(
        make_app(database_url, password, reviewer, named),
        host=host,
        port=port,
        log_level="warning",
        server_header=False,
        proxy_headers=False,  # nobody's word is taken for where somebody asks from
    )


def require_password(host: str, password: str) -> None:
    """Raises CannotServe where a network could read the pages without a password that is worth its name."""
    if not password and not is_loopback(host):
        raise CannotServe(
            f"At {host} a network can reach the pages, and nobody would be asked for a password.",
            "Set ONRECORD_BROWSE_PASSWORD, or leave --host out to serve this machine alone.",
        )
    if password and len(password) < LEAST_LETTERS:
        raise CannotServe(
            "ONRECORD_BROWSE_PASSWORD is too short to guard a ledger.",
            f"Set one of at least {LEAST_LETTERS} letters.",
        )


def is_loopback(host: str) -> bool:
    """Whether nobody but this machine can reach the address."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _require_free(host: str, port: int) -> None:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family) as trial:
        trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # as the server itself does
        try:
            trial.bind((host, port))
        except OSError:
            raise CannotServe(
                f"Another program uses port {port}.",
                "End it, or name another with --port.",
            ) from None
