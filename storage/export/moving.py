"""A ledger that leaves whole and comes back as it was, on either engine."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Engine
from sqlmodel import Session

from onrecord.errors import OnRecordError
from storage.engine import open_engine, public_url, writing
from storage.export.packages import DESCRIPTOR, Progress, Written, describe, hash_of
from storage.export.whole import count_on, file_of, is_empty, lines_of, python_type, take_in, whole_tables
from storage.upgrade import newest, upgrade

LEDGER = "onrecord.db"
_WHOLE = "whole ledger"
_FIELDS = {bool: "boolean", int: "integer", float: "number", object: "any"}


class NotWhole(OnRecordError):
    """What was named is no export of a whole ledger, or not as it was written."""


class NotEmpty(OnRecordError):
    """A ledger would be taken into one that holds something."""


def write_whole(session: Session, folder: Path, progress: Progress) -> None:
    """Every table that holds something is a file; the same ledger gives the same bytes."""
    every = whole_tables()
    written = []
    for number, table in enumerate(every, 1):
        if n := _write(session, table, folder):
            written.append(Written(file_of(table), n, _told(table)))
        progress("tables", number, len(every))
    describe(folder, written, created=None, holds=_WHOLE, tables=newest())


def write_ledger(session: Session, folder: Path, progress: Progress) -> None:
    """The folder holds the ledger as a SQLite ledger of its own."""
    url = f"sqlite:///{folder / LEDGER}"
    upgrade(url)
    with writing(open_engine(url)) as made:
        _take_all(made, ((one, lines_of(session, one)) for one in whole_tables()), progress)
    open_engine(url).dispose()


def read_whole(url: str, folder: Path, progress: Progress) -> None:
    """The ledger of the URL is the one that was exported; all of it or, where something is wrong, nothing.

    Raises NotWhole where a file is missing or was changed, NotEmpty where the ledger holds something.
    """
    _check(folder, _descriptor(folder))
    upgrade(url)
    engine = open_engine(url)
    with writing(engine) as made:
        if not is_empty(made):
            raise _not_empty(engine)
        _take_all(made, ((one, _lines(folder / file_of(one))) for one in whole_tables()), progress)


def _take_all(made: Session, rows: Iterable[tuple[sa.Table, Iterable[str]]], progress: Progress) -> None:
    every = whole_tables()
    for number, (table, lines) in enumerate(rows, 1):
        take_in(made, table, lines)
        progress("tables", number, len(every))
    count_on(made)


def _write(session: Session, table: sa.Table, folder: Path) -> int:
    """How many rows there are; of none no file is left, which some readers take for a broken one."""
    n, path = 0, folder / file_of(table)
    with path.open("w", encoding="utf-8", newline="") as file:
        for line in lines_of(session, table):
            file.write(line)
            n += 1
    if not n:
        path.unlink()
    return n


def _told(table: sa.Table) -> dict[str, Any]:
    """Its columns in the order in which they stand in each line."""
    fields = [
        {"name": one.name, "type": _kind(one)} for one in sorted(table.columns, key=lambda one: one.name)
    ]
    return {"mediatype": "application/jsonl", "schema": {"fields": fields}}


def _kind(column: sa.Column[Any]) -> str:
    return _FIELDS.get(python_type(column), "string")


def _descriptor(folder: Path) -> dict[str, Any]:
    try:
        found: dict[str, Any] = json.loads((folder / DESCRIPTOR).read_text(encoding="utf-8"))
        tables = found["onrecord"]["tables"] if found["onrecord"]["holds"] == _WHOLE else None
    except (OSError, ValueError, KeyError, TypeError):
        raise _no_export(folder) from None
    if tables != newest():
        raise NotWhole(
            f"{folder} was written by another version of On Record (its tables are at {tables!r})",
            "take it in with that version, then run `onrecord db upgrade` with this one",
        )
    return found


def _no_export(folder: Path) -> NotWhole:
    return NotWhole(
        f"{folder} holds no whole ledger",
        "name a folder that `onrecord export --what everything --format jsonl` wrote to its end",
    )


def _check(folder: Path, descriptor: dict[str, Any]) -> None:
    """Raises NotWhole unless every file is there, as it was written."""
    told = {one["path"]: one["hash"] for one in descriptor["resources"]}
    for path in (folder / file_of(table) for table in whole_tables()):
        if (hash_of(path) if path.is_file() else None) != told.get(path.name):
            raise NotWhole(f"{path.name} is missing or was changed since", "use an export as it was written")


def _not_empty(engine: Engine) -> NotEmpty:
    return NotEmpty(
        f"{public_url(engine)} holds something already",
        "name a new ledger by ONRECORD_DATABASE_URL: an import makes one, and mixes none",
    )


def _lines(path: Path) -> Iterator[str]:
    """The lines of a table; of one that held nothing there is no file."""
    if not path.exists():
        return
    with closing(path.open(encoding="utf-8", newline="\n")) as file:
        yield from file
