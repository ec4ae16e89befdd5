"""Keeping the ledger in order: `maintain`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated

import typer

from commands.answers import AsJson
from commands.printing import show, table, write_json
from commands.runs import upgraded_engine

if TYPE_CHECKING:
    from stages.maintaining import Step


def maintain(
    no_backup: Annotated[bool, typer.Option("--no-backup", help="Make no copy this time.")] = False,
    part_works: Annotated[
        bool,
        typer.Option("--part-works", help="Only tell which works an older rule made one of several."),
    ] = False,
    apply: Annotated[
        bool, typer.Option("--apply", help="With --part-works: part them, after a backup.")
    ] = False,
    json: AsJson = False,
) -> None:
    """Keep the ledger in order: dead runs, quarantine, old raw pages, a check, and a backup.

    What is kept how long is set by ONRECORD_KEEP_PAGES_DAYS, ONRECORD_KEEP_FEEDS_DAYS and
    ONRECORD_KEEP_BACKUPS_DAYS. PostgreSQL is backed up by its own tools.

    Example: onrecord maintain
    """
    from stages.maintaining import maintain as keep

    if apply and not part_works:
        raise typer.BadParameter("it goes with --part-works", param_hint="--apply")
    if part_works and not apply:
        return _tell(json)
    if part_works:
        from stages.parting import part_works as part

        return _show(part(upgraded_engine(), now=datetime.now(UTC), with_backup=not no_backup), json)
    skip = frozenset({"backup"}) if no_backup else frozenset[str]()
    return _show(keep(upgraded_engine(), now=datetime.now(UTC), skip=skip), json)


def _show(done: Sequence[Step], json: bool) -> None:
    if json:
        return write_json(list(done))
    show(table(("step", "touched", "what"), [(one.name, one.n, one.words) for one in done], numbers=(1,)))
    return None


def _tell(json: bool) -> None:
    """What would be parted; nothing is."""
    from stages.parting import foresee

    found = foresee(upgraded_engine())
    if json:
        return write_json(found)
    rows = [(one.article_key, one.n_versions, "\n".join(one.addresses)) for one in found]
    show(table(("work", "texts that leave it", "works they are of"), rows, numbers=(1,)))
    show(f"{len(found)} works would be parted. Part them: onrecord maintain --part-works --apply")
    return None
