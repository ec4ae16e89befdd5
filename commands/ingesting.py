"""Filling and keeping the ledger: `ingest`, `db upgrade`, `up`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

import typer

from commands.answers import AsJson
from commands.files import missing
from commands.printing import note, sentences, write_json
from commands.runs import bring_up_to_date, report_of, show_progress, show_report

db = typer.Typer(rich_markup_mode=None, help="Look after the database.", no_args_is_help=True)


def ingest(
    paths: Annotated[
        list[str], typer.Argument(help="Files, folders, or addresses of pages.", show_default=False)
    ],
    flow: Annotated[
        bool, typer.Option("--flow", help="Run as a Prefect flow, with a server if none answers.")
    ] = False,
    json: AsJson = False,
) -> None:
    """Read files, folders or pages into the ledger: articles, and who said what in them.

    Text, Markdown, HTML, feeds and JSON Lines are read, also packed with gzip, web archives (WARC), PDF,
    DOCX, mails (.eml, .mbox) and transcripts (.vtt, .srt).
    An address (https://…) is fetched, as its robots.txt allows. Reading the same again adds nothing.

    Example: onrecord ingest seeds
    """
    from commands.pages import ingest_urls

    urls = [path for path in paths if "://" in path]
    paths = [path for path in paths if "://" not in path]
    refused = ingest_urls(urls, json) if urls else False
    if not paths:
        raise typer.Exit(1 if refused else 0)
    absent = missing(paths)
    for error in absent.values():
        note(sentences(error.message, error.remedy))
    present = [path for path in paths if path not in absent]
    if not present:
        raise typer.Exit(2)
    report = report_of(_ingested(present, flow))
    if json:
        write_json(report)
    else:
        show_report(report)
    raise typer.Exit(2 if absent else 1 if report.rejections or report.losses or refused else 0)


@db.command("upgrade")
def upgrade() -> None:
    """Create the database, or bring an older one to this version. Nothing in it is lost.

    Example: onrecord db upgrade
    """
    from onrecord.settings import Settings

    url = Settings.from_env().database_url
    bring_up_to_date(url, always=True)


@db.callback()
def _db() -> None:
    """Look after the database."""


def up(
    port: Annotated[int, typer.Option(min=1, max=65535, help="Where the pages are served.")] = 4200,
) -> None:
    """Start the Prefect pages, schedules and a worker on this machine, until Ctrl-C.

    Example: onrecord up
    """
    from flows.up import up as start

    raise typer.Exit(start(port=port))


def _ingested(paths: Sequence[str], as_flow: bool) -> int:
    from onrecord.settings import Settings
    from storage.queries.asking import database_problems

    url = Settings.from_env().database_url
    with database_problems(url):
        bring_up_to_date(url)
        server = _our_server(url, "a server is started for this run" if as_flow else "read here, without it")
        if as_flow or server is not None:
            from flows.server import ingest_as_flow

            return ingest_as_flow(list(paths), server)
        return _ingested_here(url, paths)


def _our_server(url: str, otherwise: str) -> str | None:
    """The Prefect server that answers and writes to this database; a line says where one writes elsewhere."""
    from functools import partial

    from flows.attach import server_url, writes_to_ledger
    from onrecord.secrets import public_url
    from stages.runs import with_flow_runs
    from storage.engine import open_engine

    server = server_url()
    if server is None or writes_to_ledger(server, partial(with_flow_runs, open_engine(url))):
        return server
    note(f"The Prefect server at {public_url(server)} is not known to write to this ledger: {otherwise}.")
    return None


def _ingested_here(url: str, paths: Sequence[str]) -> int:
    from datetime import UTC, datetime

    from stages.ingest import ingest as run_stages
    from storage.engine import open_engine

    return run_stages(open_engine(url), paths, now=datetime.now(UTC), progress=show_progress)
