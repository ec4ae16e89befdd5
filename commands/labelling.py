"""What may leave the desk: `label`, and the same for feeds."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated, Any

import typer

from commands.answers import AsJson, ledger
from commands.printing import note, plain, show, write_json
from commands.runs import upgraded_engine

if TYPE_CHECKING:
    from storage.labels import LabelRow

Work = Annotated[
    str,
    typer.Argument(
        metavar="[WORK]", help="An article's number, claim:NUMBER, an address or a path.", show_default=False
    ),
]
Inside = Annotated[bool, typer.Option("--internal", help="It stays in the desk.")]
Outside = Annotated[bool, typer.Option("--public", help="It may leave the desk.")]
Until = Annotated[
    str,
    typer.Option(
        "--embargo", metavar="MOMENT", help="As 2026-12-01 06:00 Europe/Berlin.", show_default=False
    ),
]
Over = Annotated[bool, typer.Option("--no-embargo", help="The embargo is over: nothing else ends it.")]
OptOut = Annotated[
    bool | None, typer.Option("--ai-opt-out/--no-ai-opt-out", help="Its publisher reserves it against AI.")
]
Undo = Annotated[bool, typer.Option("--clear", help="Take back all that was put on it by hand.")]
By = Annotated[str, typer.Option(help="Who says so; else ONRECORD_REVIEWER.", show_default=False)]
Why = Annotated[str, typer.Option(help="Why.", show_default=False)]


def label(
    work: Work = "", internal: Inside = False, public: Outside = False, embargo: Until = "",
    no_embargo: Over = False, ai_opt_out: OptOut = None, clear: Undo = False, by: By = "", why: Why = "",
    json: AsJson = False,
) -> None:  # fmt: skip
    """Say what may leave the desk of a work, or see it; without a work, all that was said by hand.

    Evidence, citations, what watches send, and exports with --public leave out what is internal, under an
    embargo, or reserved against use by AI. Inside the desk everything is shown, with its labels. Mails,
    papers, transcripts and files that name no address are internal unless you say otherwise.

    Example: onrecord label 12 --embargo "2026-12-01 06:00 Europe/Berlin"
    """
    marks = _marks(internal, public, embargo, no_embargo, ai_opt_out)
    if not work:
        if marks or clear:
            raise typer.BadParameter("say which work")
        return _show_all(json)
    if clear and marks:
        raise typer.BadParameter("--clear stands alone")
    if marks or clear:
        return _put(work, marks, by, why)
    return _show_one(work, json)


def _marks(
    internal: bool, public: bool, embargo: str, no_embargo: bool, ai_opt_out: bool | None
) -> dict[str, Any]:
    """What is to be put; raises where it says two things at once."""
    from onrecord.labels import embargo_from

    if internal and public:
        raise typer.BadParameter("choose one of --internal and --public")
    if embargo and no_embargo:
        raise typer.BadParameter("choose one of --embargo and --no-embargo")
    marks: dict[str, Any] = {}
    if internal or public:
        marks["audience"] = "internal" if internal else "public"
    if embargo:
        found = embargo_from(embargo)
        marks |= {"embargo_at": found.at, "embargo": found.written}
    if no_embargo:
        marks |= {"embargo_at": None, "embargo": None}
    if ai_opt_out is not None:
        marks["ai_opt_out"] = ai_opt_out
    return marks


def _put(work: str, marks: dict[str, Any], by: str, why: str) -> None:
    from onrecord.settings import Settings
    from stages.labelling import clear, put
    from stages.watch_looks import tell_now

    who = by.strip() or Settings.from_env().reviewer.strip()
    if not who:
        raise typer.BadParameter("say who labels it, with --by or ONRECORD_REVIEWER")
    engine, now = upgraded_engine(), datetime.now(UTC)
    found = put(engine, work, marks, who, why, now) if marks else clear(engine, work)
    for row in found:
        _show(row)
    tell_now(engine, now)


def _show_one(work: str, json: bool) -> None:
    from stages.labelling import labels

    found = labels(upgraded_engine(), work)
    if json:
        return write_json(found)
    for row in found:
        _show(row)
    return None


def _show_all(json: bool) -> None:
    from storage.labels import labelled

    with ledger() as session:
        found = labelled(session)
    if json:
        return write_json(found)
    if not found:
        note("Nothing was labelled by hand.")
    for row in found:
        _show(row)
    return None


def _show(row: LabelRow) -> None:
    from commands.wording import label_lines

    show(
        f"article:{row.article_id} {plain(row.title) or '(no title)'}, {plain(row.publisher) or 'no outlet'}"
    )
    for line in label_lines(row, datetime.now(UTC)):
        show(f"    {line}")
