"""What may leave the desk all the same, because a person says so; and that something left is written down."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from commands.printing import note

if TYPE_CHECKING:
    from sqlalchemy.engine import Engine

    from onrecord.evidence.quotations import Quotation
    from onrecord.labels import Named, Why

Internal = Annotated[bool, typer.Option("--internal", help="What is internal, too.")]
Embargoed = Annotated[bool, typer.Option("--embargoed", help="What is under an embargo, too.")]
OptedOut = Annotated[
    bool, typer.Option("--ai-opt-out", help="What its publisher reserves against use by AI, too.")
]
Public = Annotated[
    bool, typer.Option("--public", help="Only what may leave the desk: see `onrecord label --help`.")
]


def all_the_same(internal: bool, embargoed: bool, ai_opt_out: bool) -> Named:
    """What was named by the options of a command."""
    asked: dict[Why, bool] = {"internal": internal, "embargoed": embargoed, "opted_out": ai_opt_out}
    return frozenset(why for why, is_named in asked.items() if is_named)


def write_down(engine: Engine, door: str, place: str, claims: Sequence[Quotation] | None = None) -> None:
    """The ledger knows that these claims left, or all of it; a line says where it cannot be written to."""
    from datetime import UTC, datetime

    from sqlalchemy.exc import DBAPIError

    from stages.departing import departed

    try:
        departed(engine, door, place, claims, datetime.now(UTC))
    except DBAPIError:
        note("The ledger cannot be written to: it does not remember that this left.")
