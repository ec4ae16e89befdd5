"""The reading room opened: on this machine, until Ctrl-C."""

from __future__ import annotations

import socket

import uvicorn

from browse.app import make_app
from onrecord.errors import OnRecordError
from storage.engine import open_engine
from storage.queries.asking import database_problems
from storage.upgrade import require_current

LOOPBACK_ADDRESS = "127.0.0.1"


class CannotServe(OnRecordError):
    """The pages cannot be served as it was asked."""


def serve(database_url: str, *, port: int) -> None:
    """The pages are served until the process is told to end; raises CannotServe, DatabaseProblem."""
    with database_problems(database_url):
        require_current(open_engine(database_url))
    _require_free(LOOPBACK_ADDRESS, port)
    uvicorn.run(
        make_app(database_url),
        host=LOOPBACK_ADDRESS,
        port=port,
        log_level="warning",
        server_header=False,
        proxy_headers=False,  # nobody's word is taken for where somebody asks from
    )


def _require_free(host: str, port: int) -> None:
    with socket.socket() as trial:
        trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # as the server itself does
        try:
            trial.bind((host, port))
        except OSError:
            raise CannotServe(
                f"Another program uses port {port}.",
                "End it, or name another with --port.",
            ) from None
