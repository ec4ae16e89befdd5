"""Backups of a SQLite ledger: dated copies, each checked, listed with the day on which it expires."""

from __future__ import annotations

import os
import re
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from sqlalchemy.engine import Engine

from storage.engine import DatabaseProblem, bodies_path, database_path, is_sqlite
from storage.scrubbing import outside_transactions

_STAMP = "%Y%m%dT%H%M%SZ"


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of the ledger and its raw pages, whole since ``made_at``."""

    path: Path
    made_at: datetime
    expires_on: date
    n_bytes: int


def backups(engine: Engine, folder: str, keep_days: int) -> list[Backup]:
    """The backups that are there, the oldest first. PostgreSQL is backed up by its own tools."""
    if not is_sqlite(engine):
        return []
    path, found = database_path(engine), []
    # of a pair the pages are put in place first: where the ledger is, both are whole
    for file in sorted(_folder(path, folder).glob(f"{path.stem}-*{path.suffix}")):
        match = re.fullmatch(rf"{re.escape(path.stem)}-(\d{{8}}T\d{{6}}Z)", file.stem)
        if match is None:
            continue
        made_at = datetime.strptime(match[1], _STAMP).replace(tzinfo=UTC)
        size = sum(one.stat().st_size for one in (file, bodies_path(file)) if one.exists())
        found.append(Backup(file, made_at, (made_at + timedelta(days=keep_days)).date(), size))
    return found


def back_up(engine: Engine, folder: str, keep_days: int, now: datetime) -> Backup:
    """A checked copy of both files lies in the folder; raises DatabaseProblem where the copy is not sound.

    Written under another name and renamed when it is whole: what was killed leaves no backup.
    """
    path = database_path(engine)
    target = _folder(path, folder) / f"{path.stem}-{now.strftime(_STAMP)}{path.suffix}"
    target.parent.mkdir(parents=True, exist_ok=True)
    for leftover in target.parent.glob(f"{path.stem}-*.part"):
        leftover.unlink(missing_ok=True)
    parts = [file.with_name(f"{file.name}.part") for file in (target, bodies_path(target))]
    try:
        for schema, part in zip(("main", "bodies"), parts, strict=True):
            quoted = str(part).replace("'", "''")
            outside_transactions(engine, f"VACUUM {schema} INTO '{quoted}'")
            _require_sound(part)
    except Exception:
        for part in parts:  # on a full disk half a copy would keep the ledger from being written
            part.unlink(missing_ok=True)
        raise
    os.replace(parts[1], bodies_path(target))
    os.replace(parts[0], target)
    return next(one for one in backups(engine, folder, keep_days) if one.path == target)


def expire(engine: Engine, folder: str, keep_days: int, today: date) -> list[Path]:
    """Backups whose day has come are gone; the newest always stays."""
    gone = [one for one in backups(engine, folder, keep_days)[:-1] if one.expires_on <= today]
    for one in gone:
        one.path.unlink(missing_ok=True)
        bodies_path(one.path).unlink(missing_ok=True)
    return [one.path for one in gone]


def faults(file: Path) -> list[str]:
    """What is wrong inside a SQLite file; nothing where it is sound."""
    with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as connection:
        try:
            found = connection.execute("PRAGMA integrity_check(20)").fetchall()
        except sqlite3.DatabaseError as error:
            return [str(error)]
    return [row[0] for row in found if row[0] != "ok"]


def _require_sound(part: Path) -> None:
    if found := faults(part):
        raise DatabaseProblem(
            f"the copy {part.name} is not sound: {found[0]}",
            "check the disk; restore the newest earlier backup if the ledger itself is damaged",
        )


def _folder(path: Path, folder: str) -> Path:
    return path.parent / folder
