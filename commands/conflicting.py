"""Decisions about what the program reads otherwise now: both readings, side by side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from commands.answers import ledger
from commands.printing import plain, show, write_json

if TYPE_CHECKING:
    from rich.text import Text

    from storage.queries import Conflict

DECIDED = {"reject": "rejected", "confirm": "checked against the page", "correct": "corrected"}


def show_conflicts(json: bool) -> None:
    """Every conflict, and how to end one."""
    from onrecord.wording import many
    from storage.queries import conflicts

    with ledger() as session:
        found = conflicts(session)
    if json:
        return write_json(found)
    if not found:
        return show("No decision is in conflict with what the program reads.")
    show(*conflict_lines(found))
    how = "Decide about the claim that is read now, or take the old decision back with --undo."
    return show(f"\n{many(len(found), 'conflict')}. {how}")


def conflict_lines(found: Sequence[Conflict]) -> list[Text]:
    """Who decided what, what was read then or put, and what the program reads now."""
    from rich.text import Text

    return [Text(line) for one in found for line in _lines(one)]


def _lines(one: Conflict) -> list[str]:
    why = f": {plain(one.reason)}" if one.reason else ""
    now = "no claim" if one.now is None else f"claim:{one.now_claim_id} {_reading(one.now)}"
    return [
        f"\nIn conflict: “{plain(one.sentence)}”",
        f"  {DECIDED[one.decision]} by {plain(one.reviewer)} on {one.decided_at[:10]}{why}:"
        f" claim:{one.claim_id} {_reading(one.decided)}",
        f"  the program reads now: {now}",
    ]


def _reading(read: Mapping[str, Any]) -> str:
    from onrecord.certaintytypes import stated_as

    origin = plain(read["origin"]) or "the outlet's own words"
    return f"{origin}: “{plain(read['content'])}”, {read['polarity']}, {stated_as(read['certainty'])}"
