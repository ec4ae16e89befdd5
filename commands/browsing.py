"""The reading room, from the command line: `browse`."""

from __future__ import annotations

from typing import Annotated

import typer

from commands.printing import note


def browse(
    port: Annotated[int, typer.Option(min=1, max=65535, help="Where the pages are served.")] = 8400,
    host: Annotated[
        str,
        typer.Option(help="The address to serve at; off this machine needs ONRECORD_BROWSE_PASSWORD."),
    ] = "127.0.0.1",
) -> None:
    """Open the ledger as pages to read in a browser, on this machine, until Ctrl-C.

    Example: onrecord browse
    """
    from browse.serving import require_password, serve
    from onrecord.settings import Settings

    settings = Settings.from_env()
    require_password(host, settings.browse_password)
    note(f"Open http://{f'[{host}]' if ':' in host else host}:{port} in a browser. Ctrl-C ends it.")
    serve(
        settings.database_url,
        host=host,
        port=port,
        password=settings.browse_password,
        reviewer=settings.reviewer.strip(),
    )
