"""Lists of persons and bodies as they are kept: brought in whole, each list by its name."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col, delete, select

from onrecord.names_erased import forms_in
from onrecord.personlists import Entry
from onrecord.persons import name_key
from storage import tables
from storage.bulk import one_of

_listed, _name = tables.ListedPerson, tables.ListedName
_TOGETHER = 5000  # rows in a statement


def replace(opened: Session, list_name: str, entries: Sequence[Entry], by: str, now: datetime) -> set[str]:
    """The list holds these entries and no others; returns the keys of all names it had or has."""
    before = drop(opened, list_name)
    for start in range(0, len(entries), _TOGETHER):
        _add(opened, list_name, entries[start : start + _TOGETHER], by, now)
    return before | {name_key(name) for entry in entries for name in entry.names}


def drop(opened: Session, list_name: str) -> set[str]:
    """There is no such list any more; returns the keys of the names it had."""
    ids = opened.exec(select(_listed.id).where(_listed.list_name == list_name)).all()
    of = one_of(opened, col(_name.listed_id), [one or 0 for one in ids])
    names = set(opened.exec(select(_name.name_key).where(of)))
    opened.connection().execute(delete(_name).where(of))
    opened.connection().execute(delete(_listed).where(col(_listed.list_name) == list_name))
    return names


def lists(opened: Session) -> list[tuple[str, int, str, datetime]]:
    """Each list: its name, how many persons and bodies it has, by whom and when it was brought in."""
    columns: list[Any] = [
        _listed.list_name, sa.func.count(), sa.func.min(_listed.added_by), sa.func.max(_listed.added_at)
    ]  # fmt: skip
    asked = sa.select(*columns).group_by(col(_listed.list_name)).order_by(col(_listed.list_name))
    return [(row[0], row[1], row[2], row[3]) for row in opened.connection().execute(asked)]


def naming(opened: Session, marks: Collection[str]) -> frozenset[int]:
    """The entries of lists that name one of these people, by whichever of their names."""
    asked = select(_listed.id, _listed.name, _listed.told, _name.name_key).outerjoin(_name)
    found = opened.exec(asked).all()
    return frozenset(row[0] or 0 for row in found if forms_in(f"{row[1]}\n{row[2]}\n{row[3]}", marks))


def remove(opened: Session, numbers: Collection[int]) -> None:
    """These entries are in no list any more."""
    opened.connection().execute(delete(_name).where(one_of(opened, col(_name.listed_id), numbers)))
    opened.connection().execute(delete(_listed).where(one_of(opened, col(_listed.id), numbers)))


def known_names(opened: Session, keys: set[str]) -> list[str]:
    """Those of the names that speakers of the ledger bear."""
    found: set[str] = set()
    wanted = sorted(keys)
    for start in range(0, len(wanted), _TOGETHER):
        of = one_of(opened, col(tables.Speaker.name_key), wanted[start : start + _TOGETHER])
        found |= set(opened.exec(select(tables.Speaker.name_key).where(of)))
    return sorted(found)


def _add(opened: Session, list_name: str, entries: Sequence[Entry], by: str, now: datetime) -> None:
    rows = [
        {
            "person_key": f"list:{list_name}:{entry.id}", "list_name": list_name, "entry_id": entry.id,
            "name": entry.names[0], "kind": entry.kind, "told": list(entry.told), "added_by": by,
            "added_at": now,
        }
        for entry in entries
    ]  # fmt: skip
    numbers = opened.connection().execute(
        sa.insert(_listed).returning(col(_listed.id), col(_listed.entry_id)), rows
    )
    ids = {entry: number for number, entry in numbers}
    names = [
        {"listed_id": ids[entry.id], "name_key": key}
        for entry in entries
        for key in sorted({name_key(name) for name in entry.names})
    ]
    opened.connection().execute(sa.insert(_name), names)
