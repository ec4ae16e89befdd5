"""What goes with a person, shown before it does; and what had left the desk before."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import typer

from commands.printing import note, plain, show

if TYPE_CHECKING:
    from sqlalchemy.engine import Engine

    from stages.erasing import Preview
    from storage.departures import Left

MOST_WORKS = 20


def erase_person(engine: Engine, name: str, reason: str, yes: bool, dry_run: bool) -> bool:
    """The person is erased after a look at what goes; False where it was only looked at."""
    from stages.erasing import erase_person as take_out
    from stages.erasing import preview
    from stages.watch_looks import tell_now

    _tell(name, preview(engine, name))
    if dry_run:
        return False
    if not yes:
        typer.confirm("Take all of it out for good?", abort=True, err=True)
    now = datetime.now(UTC)
    found, is_scrubbed = take_out(engine, name, reason, now)
    show(f"Erased: {len(found.claims):,} claims, {len(found.reviews):,} decisions and notes.")
    if not is_scrubbed:
        note("Its freed bytes are not written over yet: the next `onrecord maintain` does it.")
    tell_now(engine, now)
    return True


def tell_left(left: Sequence[Left]) -> None:
    """A line for each package, export and channel that holds something of it already."""
    for one in left:
        what = "the whole ledger, as it was" if one.n is None else f"{one.n:,} of it"
        show(f"Had left already: {plain(one.door)} to {plain(one.place)}, {one.left_at[:10]}, {what}.")


def _tell(name: str, found: Preview) -> None:
    what = found.found
    show(
        f"{plain(name)}, whoever bears that name: {len(what.claims):,} claims by and of them, "
        f"{len(what.reviews):,} decisions and notes, {len(what.changes):,} edits, "
        f"{len(what.listed):,} entries of lists, {len(what.checks):,} fact-checks, "
        f"{len(what.watches):,} watches{': ' if what.watches else ''}{', '.join(map(plain, what.watches))}."
    )
    for row in found.works[:MOST_WORKS]:
        show(f"  article:{row.article_id} {plain(row.title) or '(no title)'}, {plain(row.publisher)}")
    if len(found.works) > MOST_WORKS:
        show(f"  and {len(found.works) - MOST_WORKS:,} more")
    if found.works:
        show("These texts and pages hold the name and stay; `onrecord erase WORK` takes one out whole.")
    tell_left(found.left)
