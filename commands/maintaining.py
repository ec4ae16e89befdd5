"""Keeping the ledger in order: `maintain`."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated

import typer

from commands.answers import AsJson
from commands.printing import show, table, write_json
from commands.runs import upgraded_engine


def maintain(
    no_backup: Annotated[bool, typer.Option("--no-backup", help="Make no copy this time.")] = False,
    json: AsJson = False,
) -> None:
    """Keep the ledger in order: dead runs, quarantine, old raw pages, a check, and a backup.

    What is kept how long is set by ONRECORD_KEEP_PAGES_DAYS, ONRECORD_KEEP_FEEDS_DAYS and
    ONRECORD_KEEP_BACKUPS_DAYS. PostgreSQL is backed up by its own tools.

    Example: onrecord maintain
    """
    from stages.maintaining import maintain as keep

    skip = frozenset({"backup"}) if no_backup else frozenset[str]()
    done = keep(upgraded_engine(), now=datetime.now(UTC), skip=skip)
    if json:
        return write_json(done)
    show(table(("step", "touched", "what"), [(one.name, one.n, one.words) for one in done], numbers=(1,)))
    return None
