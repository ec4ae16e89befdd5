"""The reading room, from the command line: `browse`."""

from __future__ import annotations

from typing import Annotated

import typer

from commands.leaving import Embargoed, Internal, OptedOut, all_the_same
from commands.printing import note


def browse(
    port: Annotated[int, typer.Option(min=1, max=65535, help="Where the pages are served.")] = 8400,
    host: Annotated[
        str,
        typer.Option(help="The address to serve at; off this machine needs ONRECORD_BROWSE_PASSWORD."),
    ] = "127.0.0.1",
    internal: Internal = False,
    embargoed: Embargoed = False,
    ai_opt_out: OptedOut = False,
) -> None:
    """Open the ledger as pages to read in a browser, on this machine, until Ctrl-C.

    Where a password is asked for, readers may sit anywhere: pages then leave out what may not leave the
    desk (see `onrecord label --help`), but for what is named by an option.

    Example: onrecord browse
    """
    from browse.serving import require_password, serve
    from onrecord.settings import Settings

    settings = Settings.from_env()
    require_password(host, settings.browse_password)
    named = all_the_same(internal, embargoed, ai_opt_out)
    note(f"Open http://{f'[{host}]' if ':' in host else host}:{port} in a browser. Ctrl-C ends it.")
    serve(
        settings.database_url,
        host=host,
        port=port,
        password=settings.browse_password,
        reviewer=settings.reviewer.strip(),
        named=named,
    )
