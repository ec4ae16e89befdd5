"""The `onrecord` command: its parts, and what its exit codes mean."""

from __future__ import annotations

import io
import sys
from typing import Annotated

import typer

from commands import (
    asking,
    asking_feeds,
    assistants,
    browsing,
    casing,
    checking,
    desk,
    disputing,
    edits,
    evidencing,
    exchanging,
    exporting,
    ingesting,
    labelling,
    logs,
    maintaining,
    matching,
    pages_back,
    persons,
    quoting,
    reasons,
    removal,
    reprocessing,
    reviewing,
    searching,
    settings,
    standing,
    stories,
    texts,
    watching,
)
from commands.printing import NobodyReads, note, sentences, write
from onrecord.collecting import seldom_collecting
from onrecord.errors import OnRecordError, SettingsWrong
from onrecord.threads import ask_for_one_thread

FINE, REJECTED, USAGE, DATABASE = 0, 1, 2, 3

# without rich, help is printed without importing it: that is most of its time
app = typer.Typer(
    name="onrecord",
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    add_completion=True,
    no_args_is_help=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 80},
)


def _tell_version(is_asked: bool) -> None:
    if is_asked:
        from importlib.metadata import version

        write(f"onrecord {version('onrecord')}\n")
        raise typer.Exit


@app.callback()
def onrecord(
    version: Annotated[  # noqa: ARG001 - told by its callback, before any command
        bool,
        typer.Option("--version", callback=_tell_version, is_eager=True, help="Tell the version, and end."),
    ] = False,
) -> None:
    """A ledger of who said what in the news: the exact words, through whom, and who disagrees.

    Begin with: onrecord ingest seeds

    The ledger is the file onrecord.db in this folder; set ONRECORD_DATABASE_URL for another.
    Exit codes: 0 fine, 1 some input was not kept or is not there, 2 usage, 3 database.
    """
    logs.configure()  # here, so that help need not read the settings


for command in (
    ingesting.ingest, asking.claims, searching.search, matching.match, disputing.disputes, *desk.COMMANDS,
    asking.articles, reasons.why, quoting.cite, pages_back.page, edits.diff, browsing.browse,
    standing.status, texts.clean,
    texts.extract, stories.dedupe, stories.link, exporting.export, evidencing.evidence,
    casing.case,
    ingesting.up, settings.settings, removal.erase, removal.withhold, removal.hold,
    labelling.label,
    reviewing.review,
    maintaining.maintain, reprocessing.reprocess, assistants.mcp,
):  # fmt: skip
    app.command()(command)
app.command("import")(exporting.bring_in)
app.add_typer(asking_feeds.feeds, name="feeds")
app.add_typer(persons.speakers, name="speakers")
app.add_typer(checking.checks, name="checks")
app.add_typer(watching.watch, name="watch")
app.add_typer(exchanging.reviews, name="reviews")
app.add_typer(ingesting.db, name="db")


def run() -> None:
    """The command line is obeyed; ends the process with its exit code."""
    ask_for_one_thread()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # the terminal may not know a letter
    try:
        with seldom_collecting():
            app()
    except NobodyReads:
        sys.exit(FINE)
    except SettingsWrong as error:
        for mistake in error.mistakes:
            note(f"onrecord: {sentences(mistake)}")
        note(sentences(error.remedy))
        sys.exit(USAGE)
    except OnRecordError as error:
        note(f"onrecord: {sentences(error.message, error.remedy)}")
        sys.exit(_code(error))


def _code(error: OnRecordError) -> int:
    from stages.removing import NotThere
    from storage.engine import DatabaseProblem

    if isinstance(error, NotThere):
        return REJECTED
    return DATABASE if isinstance(error, DatabaseProblem) else USAGE


if __name__ == "__main__":
    run()
