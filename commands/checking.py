"""Fact-checks of others beside claims: `checks import`, `list`, `match`, `accept`, `refuse`, `undo`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from commands.answers import AsJson, Limit, ledger
from commands.printing import plain, show, write_json
from commands.reviewing import reviewer_of
from onrecord.wording import check_line

if TYPE_CHECKING:
    from storage.factchecks import KeptCheck
    from storage.reviews import Decision

checks = typer.Typer(
    rich_markup_mode=None,
    no_args_is_help=True,
    help="Fact-checks of others: beside a claim only where a person accepted the match.",
)
Number = Annotated[int, typer.Argument(help="A fact-check, as `checks list` numbers it.", show_default=False)]
Claims = Annotated[list[str], typer.Argument(metavar="CLAIM...", help="claim:NUMBER.", show_default=False)]
By = Annotated[str, typer.Option(help="Who decides; else the setting ONRECORD_REVIEWER.", show_default=False)]
Why = Annotated[str, typer.Option(help="Why: kept on record.", show_default=False)]


@checks.command("import")
def bring_in(
    file: Annotated[Path, typer.Argument(exists=True, dir_okay=False, show_default=False)], by: By = ""
) -> None:
    """Bring in fact-checks: ClaimReview as JSON-LD, a feed of Data Commons, or CSV.

    CSV has the columns claim, checker and url, and may have claimant, claimed_on, rating and
    reviewed_on. Twice is once. None of them is shown beside a claim before a person accepts it.

    Example: onrecord checks import checks.json --by Ines
    """
    from stages.checking import bring_in_checks

    try:
        text = file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise typer.BadParameter(f"{plain(file)} is no text in UTF-8") from None
    found, new = bring_in_checks(_engine(), text, reviewer_of(by), datetime.now(UTC))
    show(
        f"{found:,} in the file, {new:,} of them new. `onrecord checks match` finds claims that may be meant."
    )


@checks.command("list")
def listing(json: AsJson = False) -> None:
    """List the fact-checks that were brought in, those of no claim first.

    Example: onrecord checks list
    """
    from storage.factchecks import kept

    with ledger() as session:
        found = kept(session)
    if json:
        return write_json(found)
    lines = [f"{one.check_id}. {check_line(vars_of(one))}; {_about(one)}" for one in found]
    return show(*(lines or ["There is no fact-check."]))


@checks.command("match")
def match(number: Number, limit: Limit = 10) -> None:
    """Show claims that a fact-check may be about, as the linker judges; nothing is decided.

    Example: onrecord checks match 3
    """
    from commands.wording import heading, sentence
    from onrecord.wording import POSSIBLE
    from stages.matching import claims_in, searched
    from stages.matching import match as look_for
    from storage.factchecks import kept

    with ledger() as session:
        found = kept(session, number)
        if not found:
            raise typer.BadParameter(f"there is no fact-check {number}")
        among = searched(session)
        rows = [row for one in claims_in(found[0].claim) for row in look_for(session, among, one, limit)]
    show(f"{number}. {check_line(vars_of(found[0]))}", POSSIBLE)
    for row in rows[:limit]:
        show(heading(row.claim), sentence(row.claim))
    show(f"Accept with: onrecord checks accept {number} claim:NUMBER" if rows else "No claim is like it.")


@checks.command("accept")
def accept(number: Number, claims: Claims, by: By = "", why: Why = "") -> None:
    """Say that a fact-check is about these claims: it stands beside them, in its own words.

    Example: onrecord checks accept 3 claim:12 --by Ines
    """
    _decide(number, claims, "confirm", by, why)


@checks.command("refuse")
def refuse(number: Number, claims: Claims, by: By = "", why: Why = "") -> None:
    """Say that a fact-check is not about these claims.

    Example: onrecord checks refuse 3 claim:12 --by Ines
    """
    _decide(number, claims, "reject", by, why)


@checks.command("undo")
def undo(number: Number, claims: Claims, by: By = "", why: Why = "") -> None:
    """Take back the last decision about a fact-check and these claims.

    Example: onrecord checks undo 3 claim:12 --by Ines
    """
    _decide(number, claims, "undo", by, why)


def vars_of(one: KeptCheck) -> dict[str, Any]:
    """The check by its fields."""
    from dataclasses import asdict

    return asdict(one)


def _about(one: KeptCheck) -> str:
    return f"beside {one.claims} claims" if one.claims else "beside no claim"


def _decide(number: int, claims: Sequence[str], decision: Decision, by: str, why: str) -> None:
    from stages.checking import decide
    from storage.reviews import Act

    act = Act(decision, reviewer_of(by), why.strip(), datetime.now(UTC))
    n = decide(_engine(), number, claims, act)
    done = {"confirm": "Beside", "reject": "Not beside", "undo": "As before, for"}[decision]
    show(f"{done} {n} claim{'' if n == 1 else 's'}: the same words in every copy of the text.")


def _engine() -> Any:
    with ledger() as session:  # it must be there: nothing is made for a decision about nothing
        return session.get_bind().engine
