"""Decisions out of the ledger and into another: `reviews export`, `reviews import`."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from commands.answers import ledger
from commands.leaving import Public, write_down
from commands.printing import note, show, write

if TYPE_CHECKING:
    from storage.reviewlines import BroughtIn

reviews = typer.Typer(
    rich_markup_mode=None, no_args_is_help=True, help="Hand decisions of people on, or take them in."
)

Form = Annotated[
    str,
    typer.Option("--format", help="jsonl: a decision a line; gold: claims that people kept, in articles."),
]
Given = Annotated[
    Path, typer.Argument(exists=True, dir_okay=False, help="What `export` printed.", show_default=False)
]


@reviews.command("export")
def export(form: Form = "jsonl", public: Public = False) -> None:
    """Print every decision under a pseudonym, or the claims that people kept as annotated articles.

    Decisions are those about claims, links, edits, articles, names, speakers and fact-checks, with labels
    and withheld claims. The form *gold* is one article a line with the claims that were checked or corrected:
    measure the extractor on your own news with it.

    Example: onrecord reviews export > decisions.jsonl
    """
    from storage.export.gold import gold
    from storage.reviewlines import lines

    forms = {"jsonl": lines, "gold": gold}
    if form not in forms:
        raise typer.BadParameter(f"there is no form {form!r}: say jsonl or gold")
    with ledger() as session:
        for piece in forms[form](session, public):
            write(piece)
        engine = session.get_bind().engine
    write_down(engine, "reviews export --public" if public else "reviews export", form)


@reviews.command("import")
def bring_in(file: Given) -> None:
    """Take in the decisions of another ledger that holds the same texts; twice is once.

    What cannot be taken in is told by its line: nothing is changed for it. Fact-checks themselves are
    taken in by `onrecord checks import` first.

    Example: onrecord reviews import decisions.jsonl
    """
    from stages.exchanging import bring_in_reviews

    with ledger() as session:
        engine = session.get_bind().engine
    with file.open(encoding="utf-8") as lines:
        found = bring_in_reviews(engine, lines, datetime.now(UTC))
    _tell(found)
    raise typer.Exit(1 if found.refused else 0)


def _tell(found: BroughtIn) -> None:
    from commands.printing import plain
    from onrecord.wording import many

    for number, why in found.refused:
        note(f"line {number}: {plain(why)}.")
    left = f", {len(found.refused):,} refused" if found.refused else ""
    show(f"{many(found.added, 'decision')} taken in, {found.known:,} known before{left}.")
