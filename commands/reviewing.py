"""What a person decides: `review`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated

import typer

from commands.answers import ledger
from commands.printing import plain, show

if TYPE_CHECKING:
    from storage.reviews import Decision, Reviewable

Subjects = Annotated[
    list[str],
    typer.Argument(
        metavar="SUBJECT",
        help="claim:NUMBER or link:NUMBER, as the lists show them.",
        show_default=False,
    ),
]
Reject = Annotated[bool, typer.Option("--reject", help="It is wrong: in no answer any more.")]
Confirm = Annotated[bool, typer.Option("--confirm", help="Looked at and kept; undoes a rejection.")]
By = Annotated[str, typer.Option(help="Who decides; else the setting ONRECORD_REVIEWER.", show_default=False)]
Why = Annotated[str, typer.Option(help="Why: kept on record.", show_default=False)]


def review(
    subjects: Subjects, reject: Reject = False, confirm: Confirm = False, by: By = "", why: Why = ""
) -> None:
    """Decide about claims or links: what is rejected is in no list, count or export.

    A decision is only ever added; the last one holds, in every copy of the text, in later versions
    of the article and after reading again, as long as the claim's sentence and speaker are the same.
    `onrecord why` shows it.

    Example: onrecord review claim:12 --reject --by Ines --why "the minister is not the speaker"
    """
    from stages.reviewing import review as decide

    decision, reviewer = _decision(reject, confirm), reviewer_of(by)
    if not why.strip():
        raise typer.BadParameter("say why, with --why")
    with ledger() as session:  # it must be there: nothing is made for a decision about nothing
        engine = session.get_bind().engine
    found = decide(engine, subjects, decision, reviewer, why.strip(), datetime.now(UTC))
    show(*_told(found, decision, reviewer))


def _decision(reject: bool, confirm: bool) -> Decision:
    if reject == confirm:
        raise typer.BadParameter("decide, with either --reject or --confirm")
    return "reject" if reject else "confirm"


def reviewer_of(by: str) -> str:
    """Who decides: whoever was named, else whom the settings name."""
    from onrecord.settings import Settings

    reviewer = by.strip() or Settings.from_env().reviewer.strip()
    if not reviewer:
        raise typer.BadParameter("say who decides, with --by or the setting ONRECORD_REVIEWER")
    return reviewer


_DONE = {
    "reject": "Rejected by {}: in no answer any more, until --confirm.",
    "confirm": "Looked at and kept by {}.",
}


def _told(found: Sequence[Reviewable], decision: Decision, reviewer: str) -> list[str]:
    lines = [f"{one.kind}:{one.number} {plain(one.label)}{_copies(one)}" for one in found]
    return [*lines, _DONE[decision].format(plain(reviewer))]


def _copies(one: Reviewable) -> str:
    """A decision about a claim holds for the same words in every copy of its text."""
    n = len(one.claims) if one.kind == "claim" else 1
    return f" (the same words in {n} claims)" if n > 1 else ""
