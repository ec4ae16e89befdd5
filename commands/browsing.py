"""The reading room, from the command line: `browse`."""

from __future__ import annotations

from typing import Annotated

import typer

from commands.printing import note


def browse(
    port: Annotated[int, typer.Option(min=1, max=65535, help="Where the pages are served.")] = 8400,
) -> None:
    """Open the ledger as pages to read in a browser, on this machine, until Ctrl-C.

    Example: onrecord browse
    """
    from browse.serving import serve
    from onrecord.settings import Settings

    note(f"Open http://127.0.0.1:{port} in a browser. Ctrl-C ends it.")
    serve(Settings.from_env().database_url, port=port)
