"""What a person decides: `review`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated

import typer

from commands.answers import AsJson, ledger
from commands.conflicting import show_conflicts
from commands.printing import plain, show

if TYPE_CHECKING:
    from storage.reviews import Decision, Reviewable

Subjects = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[SUBJECT]...",
        help="claim:NUMBER or link:NUMBER, as the lists show them; or article:NUMBER.",
        show_default=False,
    ),
]
Reject = Annotated[bool, typer.Option("--reject", help="It is wrong, or no claim: in no answer any more.")]
Confirm = Annotated[
    bool, typer.Option("--confirm", help="The outlet printed this; brings back what was rejected.")
]
Correct = Annotated[
    list[str],
    typer.Option(
        "--correct",
        metavar="FIELD=VALUE",
        help="Put this in place of what was read; may be given several times.",
        show_default=False,
    ),
]
Note = Annotated[str, typer.Option("--note", help="Only write this down beside it.", show_default=False)]
Undo = Annotated[bool, typer.Option("--undo", help="Take back the last decision that holds.")]
Next = Annotated[
    bool, typer.Option("--next", help="One subject after another, a key each; with --json: print the next.")
]
Conflicts = Annotated[
    bool, typer.Option("--conflicts", help="List decisions about what the program reads otherwise now.")
]
By = Annotated[str, typer.Option(help="Who decides; else the setting ONRECORD_REVIEWER.", show_default=False)]
Why = Annotated[str, typer.Option(help="Why: kept on record.", show_default=False)]


def review(
    subjects: Subjects = None,
    reject: Reject = False,
    confirm: Confirm = False,
    correct: Correct = [],  # noqa: B006 - Typer makes a new list of it
    note: Note = "",
    undo: Undo = False,
    following: Next = False,
    conflicting: Conflicts = False,
    json: AsJson = False,
    by: By = "",
    why: Why = "",
) -> None:
    """Decide about claims or links: rejected, kept as printed, or corrected, in all that answers.

    A decision is only ever added; the last one holds, in every copy of the text, in later versions
    of the article and after reading again, as long as the claim's sentence and speaker are the same.
    `onrecord why` shows it, and both readings of what was corrected.

    Fields to correct: speaker (kind=, role=, speaks_for= with it), source, content, polarity,
    certainty, figures. Words are copied from the sentence; an empty speaker= is nobody, an empty
    source= the outlet itself. Of an article: outlet, published, duplicate_of (empty: of none).

    Example: onrecord review claim:12 --correct speaker="Ada Lund" --by Ines
    """
    if conflicting:
        return show_conflicts(json)
    if following:
        return _queue(reviewer_of(by), json)
    if not subjects:
        raise typer.BadParameter("name what is decided: claim:NUMBER or link:NUMBER; or --next")
    return _decide(subjects, (reject, confirm, correct, note, undo), by, why)


def _queue(reviewer: str, json: bool) -> None:
    from commands.queueing import print_next, work_through

    with ledger() as session:
        engine = session.get_bind().engine
    (print_next if json else work_through)(engine, reviewer)


def _decide(
    subjects: Sequence[str], asked: tuple[bool, bool, list[str], str, bool], by: str, why: str
) -> None:
    from onrecord.corrections import given
    from stages.reviewing import review as decide

    if all(one.strip().lower().startswith("article:") for one in subjects):
        return _decide_works(subjects, asked, by, why)
    reject, confirm, correct, note, undo = asked
    decision, reviewer = _decision(reject, confirm, bool(correct), note, undo), reviewer_of(by)
    if decision == "reject" and not why.strip():
        raise typer.BadParameter("say why, with --why")
    fields = given(correct)
    with ledger() as session:  # it must be there: nothing is made for a decision about nothing
        engine = session.get_bind().engine
    reason = note.strip() or why.strip()
    found = decide(engine, subjects, decision, reviewer, reason, datetime.now(UTC), fields)
    return show(*_told(found, decision, reviewer, fields))


def _decide_works(
    subjects: Sequence[str], asked: tuple[bool, bool, list[str], str, bool], by: str, why: str
) -> None:
    from onrecord.workcorrections import given
    from stages.work_reviewing import review_works
    from storage.reviews import Act

    reject, confirm, correct, note, undo = asked
    decision, reviewer = _decision(reject, confirm, bool(correct), note, undo), reviewer_of(by)
    fields = given(correct)
    with ledger() as session:
        engine = session.get_bind().engine
    act = Act(decision, reviewer, note.strip() or why.strip(), datetime.now(UTC), fields)
    found = review_works(engine, subjects, act)
    done = _DONE[decision].format(plain(reviewer), ", ".join(one.replace("_", " ") for one in fields))
    show(*(f"article:{number} {plain(label)}" for number, label in found), done)


def _decision(reject: bool, confirm: bool, correct: bool, note: str, undo: bool) -> Decision:
    asked: dict[Decision, bool] = {
        "reject": reject, "confirm": confirm, "correct": correct, "note": bool(note.strip()), "undo": undo,
    }  # fmt: skip
    [*given] = (one for one, is_given in asked.items() if is_given)
    if len(given) != 1:
        raise typer.BadParameter("decide, with one of --confirm, --reject, --correct, --note and --undo")
    return given[0]


def reviewer_of(by: str) -> str:
    """Who decides: whoever was named, else whom the settings name."""
    from onrecord.settings import Settings

    reviewer = by.strip() or Settings.from_env().reviewer.strip()
    if not reviewer:
        raise typer.BadParameter("say who decides, with --by or the setting ONRECORD_REVIEWER")
    return reviewer


_DONE = {
    "reject": "Rejected by {}: in no answer any more, until --confirm or --undo.",
    "confirm": "Checked against the page by {}: the outlet printed this.",
    "correct": "Corrected by {}: {}.",
    "note": "Noted by {}.",
    "undo": "Taken back by {}: the decision before holds, if there was one.",
}
_OF_LINKS = {"confirm": "Looked at and kept by {}."}


def _told(
    found: Sequence[Reviewable], decision: Decision, reviewer: str, fields: Mapping[str, str]
) -> list[str]:
    lines = [f"{one.kind}:{one.number} {plain(one.label)}{_copies(one)}" for one in found]
    words = _OF_LINKS if all(one.kind == "link" for one in found) else {}
    done = words.get(decision, _DONE[decision])
    return [*lines, done.format(plain(reviewer), ", ".join(one.replace("_", " ") for one in fields))]


def _copies(one: Reviewable) -> str:
    """A decision about a claim holds for the same words in every copy of its text."""
    n = len(one.claims) if one.kind == "claim" else 1
    return f" (the same words in {n} claims)" if n > 1 else ""
