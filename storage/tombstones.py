"""Tombstones: works that were erased, withheld or held, known by a hash alone."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Literal

from sqlmodel import Session, col, delete, select

from onrecord.duplicates import NO_URL
from storage import tables
from storage.articles import article_key
from storage.bulk import add_missing
from storage.pages import key_of

Act = Literal["erased", "withheld", "held"]
BARRED: tuple[Act, ...] = ("erased", "withheld")
_SCRUB = "scrub"  # freed bytes still lie in the files of SQLite


def work_mark(key: str) -> str:
    """What a work is known by after it was taken out: nothing of its address can be read from it."""
    return key_of("work", key)


def text_mark(text_key: str) -> str:
    """As ``work_mark`` for the words of a work that has no address of its own."""
    return key_of("text", text_key)


def marks_of(url: str | None, locator: str, text_key: str | None = None) -> list[str]:
    """Every mark under which a document may have been taken out."""
    key = article_key(url, locator)
    marks = [work_mark(key)]
    if text_key is not None and key.startswith(NO_URL):
        marks.append(text_mark(text_key))
    return marks


def add(opened: Session, act: Act, marks: Iterable[str], reason: str, now: datetime) -> None:
    """The act is on record for each of the marks, once."""
    rows: list[dict[str, object]] = [
        {"subject_key": f"{act}:{mark}", "act": act, "reason": reason, "decided_at": now}
        for mark in sorted(set(marks))
    ]
    add_missing(opened, tables.Tombstone, rows)


def take_back(opened: Session, act: Act, marks: Iterable[str]) -> None:
    """The act no longer holds for these marks."""
    keys = [f"{act}:{mark}" for mark in marks]
    opened.connection().execute(delete(tables.Tombstone).where(col(tables.Tombstone.subject_key).in_(keys)))


def under(opened: Session, acts: Iterable[Act], marks: Iterable[str]) -> dict[str, str]:
    """Those of the marks that are under one of the acts, each with the act."""
    wanted = sorted(set(marks))
    kinds = list(acts)
    found: dict[str, str] = {}
    for first in range(0, len(wanted), 5_000):  # SQLite takes 32,766 parameters
        keys = [f"{act}:{mark}" for act in kinds for mark in wanted[first : first + 5_000]]
        rows = opened.exec(select(tables.Tombstone).where(col(tables.Tombstone.subject_key).in_(keys)))
        found.update({row.subject_key.partition(":")[2]: row.act for row in rows})
    return found


def any_of(opened: Session, acts: Iterable[Act]) -> bool:
    """Whether anything at all is under one of the acts: mostly nothing is, and nothing need be looked up."""
    wanted = col(tables.Tombstone.act).in_(list(acts))
    return opened.exec(select(tables.Tombstone.id).where(wanted).limit(1)).first() is not None


def owe_scrub(opened: Session, now: datetime) -> None:
    """Freed bytes still lie in the files until ``scrubbed``."""
    row: dict[str, object] = {"subject_key": _SCRUB, "act": _SCRUB, "reason": "", "decided_at": now}
    add_missing(opened, tables.Tombstone, [row])


def is_scrub_owed(opened: Session) -> bool:
    return opened.exec(select(tables.Tombstone).where(tables.Tombstone.act == _SCRUB)).first() is not None


def scrubbed(opened: Session) -> None:
    """Nothing of what was taken out lies in the files any more."""
    opened.connection().execute(delete(tables.Tombstone).where(col(tables.Tombstone.act) == _SCRUB))
