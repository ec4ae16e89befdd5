"""Filling and keeping the ledger: `ingest`, `export`, `db upgrade`, `up`."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from commands.asking import AsJson, ledger
from commands.files import missing
from commands.printing import note, plain, sentences, show, write, write_json
from onrecord.stagetypes import BY_NAME

if TYPE_CHECKING:
    from sqlalchemy.engine import Engine

    from storage.queries import Counts, RejectionRow, RunReport

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

    Text, Markdown, HTML, feeds and JSON Lines are read, also packed with gzip, and web archives (WARC).
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
    for error in absent:
        note(sentences(error.message, error.remedy))
    present = [path for path in paths if path not in {str(e.message).removesuffix(_ABSENT) for e in absent}]
    if not present:
        raise typer.Exit(2)
    report = report_of(_ingested(present, flow))
    if json:
        write_json(report)
    else:
        show_report(report)
    raise typer.Exit(2 if absent else 1 if report.rejections or report.losses or refused else 0)


def export(
    form: Annotated[
        str, typer.Option("--format", help="In which form; one that is none gets a list of them.")
    ] = "canonical",
    canonical: Annotated[bool, typer.Option("--canonical", help="The same as --format canonical.")] = False,
) -> None:
    """Print the whole ledger in a form that programs read.

    In the form *canonical* two ledgers with the same content print the same lines: natural keys only,
    sorted, one JSON a line.

    Example: onrecord export --format canonical > ledger.jsonl
    """
    from storage.export import format_named

    found = format_named("canonical" if canonical else form)
    with ledger() as session:
        for piece in found.write(session):
            write(piece)


@db.command("upgrade")
def upgrade() -> None:
    """Create the database, or bring an older one to this version. Nothing in it is lost.

    Example: onrecord db upgrade
    """
    from onrecord.settings import Settings

    url = Settings.from_env().database_url
    _upgraded(url, always=True)


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


def show_report(report: RunReport) -> None:
    """What a run did, what it brought that is new, and what the ledger holds now, for a reader."""
    from rich.text import Text

    from commands.news import news_lines
    from commands.wording import counted_over, many
    from flows.reports import without_claims

    show(Text(f"Run {report.run_id} of {plain(report.flow)} over {plain(report.asked)}: {_told(report.own)}"))
    if report.adopted.taken:
        show(Text(f"Left over from earlier runs: {_told(report.adopted)}"))
    totals = report.totals
    show(Text(f"The ledger holds {many(totals.claims, 'claim')} in {counted_over(totals)}."))
    show(*news_lines(report.news))
    if report.n_without_claims:
        show(Text(f"\n{without_claims(report.n_without_claims)}"))
    _show_refused("Not kept, and what to do", report.rejections)
    _show_refused("Kept, but not read whole", report.losses)


_ABSENT = ": there is no such file or folder."
_TOLD = {
    "new": "new", "revised": "revised", "duplicate": "duplicate", "reprint": "reprinted",
    "unchanged": "unchanged", "rejected": "not kept", "deferred": "put off", "pending": "unfinished",
}  # fmt: skip


def _told(counts: Counts) -> str:
    from commands.wording import many

    parts = [f"{getattr(counts, name)} {word}" for name, word in _TOLD.items() if getattr(counts, name)]
    return f"{many(counts.taken, 'document')}: {', '.join(parts)}." if parts else "no documents."


def _show_refused(heading: str, refused: Sequence[RejectionRow]) -> None:
    from rich.padding import Padding
    from rich.text import Text

    if refused:
        show(Text(f"\n{heading}", style="bold"))
    for one in refused:
        show(Text(f"{plain(one.locator)} ({one.code}, while it was {BY_NAME[one.stage].doing})"))
        show(Padding(Text(sentences(plain(one.detail), plain(one.remedy))), (0, 0, 0, 4)))


def _ingested(paths: Sequence[str], as_flow: bool) -> int:
    from onrecord.settings import Settings
    from storage.queries.asking import database_problems

    url = Settings.from_env().database_url
    with database_problems(url):
        _upgraded(url)
        server = _our_server(url, "a server is started for this run" if as_flow else "read here, without it")
        if as_flow or server is not None:
            from flows.attach import ingest_as_flow

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


def report_of(run_id: int) -> RunReport:
    """What a run did and what the ledger holds now."""
    from storage.queries import run_report

    with ledger() as session:
        return run_report(session, run_id)


def upgraded_engine() -> Engine:
    """The database of the settings, there and current."""
    from onrecord.settings import Settings
    from storage.engine import open_engine

    url = Settings.from_env().database_url
    _upgraded(url)
    return open_engine(url)


def _upgraded(url: str, always: bool = False) -> None:
    """The database is there and current; a line says so where something was done."""
    from storage.engine import DatabaseProblem, open_engine, public_url
    from storage.queries.asking import database_problems
    from storage.upgrade import require_current, upgrade

    with database_problems(url):
        engine = open_engine(url)
        try:
            require_current(engine)
        except DatabaseProblem:
            upgrade(url)  # raises by itself where it cannot help: a newer database, one out of reach
            note(f"Brought the database {public_url(engine)} to this version.")
        else:
            if always:
                note(f"The database {public_url(engine)} is of this version already.")


def show_progress(stage: str, done: int, total: int) -> None:
    """How far the work is: one line that changes on a terminal, one a stage elsewhere."""
    if sys.stderr.isatty():
        sys.stderr.write(f"\r{stage} {done} of {total}\x1b[K" + ("\n" if done == total else ""))
        sys.stderr.flush()
    elif done == total:
        note(f"{stage} {done} of {total}")
