"""Reading again what is stored, with a newer version of the program: `reprocess`."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from commands.answers import AsJson
from commands.printing import plain, show, write_json
from commands.runs import show_progress, upgraded_engine

if TYPE_CHECKING:
    from storage.queries.replays import Replay


def reprocess(
    what: Annotated[
        Literal["claims", "text", "links"],
        typer.Argument(
            help="claims: read them again from stored texts; text: clean stored pages again, then the "
            "claims; links: tell anew who repeats, denies or corrects whom."
        ),
    ],
    most: Annotated[int, typer.Option(min=1, help="Read at most so many texts.")] = 10_000_000,
    json: AsJson = False,
) -> None:
    """Read everything stored again with this version of the program, and show what is otherwise.

    Old readings stay; a claim that was replaced points to its successor. May be stopped and started
    again at any time; what this version has read already is not read twice.

    Example: onrecord reprocess claims
    """
    from stages.reprocessing import reprocess as read_again
    from storage.engine import session
    from storage.queries.replays import replay

    engine = upgraded_engine()
    run_id = read_again(engine, what, now=datetime.now(UTC), most=most, progress=show_progress)
    with session(engine) as opened:
        found = replay(opened, run_id)
    if json:
        write_json(found)
    else:
        _show(found)


def _show(found: Replay) -> None:
    from rich.text import Text

    from commands.printing import table
    from onrecord.wording import many

    show(Text(f"Run {found.run_id}: {many(found.texts, 'text')} read again, {found.first_readings} anew."))
    if found.cleaned:
        outcomes = ", ".join(f"{n} {outcome}" for outcome, n in found.cleaned.items())
        show(Text(f"Pages: {outcomes}."))
    changed = [(kind, n) for kind, n in found.claims.items() if n]
    if changed:
        show(table(("claims", ""), changed, numbers=(1,)))
    for one in found.examples:
        show(Text(f"\n{one.kind}, in version {one.version_id}", style="bold"))
        for sign, words in (("-", one.before), ("+", one.after)):
            if words is not None:
                show(Text(f"{sign} {plain(words)}"))
