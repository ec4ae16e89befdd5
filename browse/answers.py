"""What a page is asked with, and what it answers: rows for programs, and a template for people."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlmodel import Session

from browse.memory import Found, Memory
from onrecord.records import columns_of
from storage.queries import Coverage, coverage

MOST_ON_A_PAGE = 200  # rows that a page for people holds
MOST_ROWS = 10_000  # rows that JSON and CSV hold; `onrecord … --limit 0` and exports have all


@dataclass(frozen=True, slots=True)
class Asked:
    """The ledger as a page may ask it, when it is asked, and what is remembered of it."""

    session: Session
    now: datetime
    memory: Memory

    def coverage(self) -> Coverage:
        """What everything is counted over."""
        return self.remembered("coverage", lambda: coverage(self.session))

    def remembered(self, name: str, ask: Callable[[], Found]) -> Found:
        """What is asked, or was while the ledger was the same: for what is counted over all of it."""
        return self.memory.recall(self.session, name, ask, self.now)


@dataclass(frozen=True, slots=True)
class Paging:
    """Which part of a list is shown: a page of so many rows, out of so many in all."""

    page: int
    limit: int
    total: int
    noun: str

    @property
    def first(self) -> int:
        """The number of the first row, counted from one; 0 of none."""
        return min((self.page - 1) * self.limit + 1, self.total)

    @property
    def last(self) -> int:
        return min(self.page * self.limit, self.total)

    @property
    def has_more(self) -> bool:
        return self.last < self.total


@dataclass(frozen=True, slots=True)
class Answer:
    """A page: its template with what that shows; its rows with their columns.

    ``record`` is what JSON holds where that is no list of the rows; ``moved_to`` the permanent address, where
    it was asked for at another.
    """

    template: str
    title: str
    shown: Mapping[str, Any] = field(default_factory=dict)
    rows: Sequence[Any] = ()
    columns: Sequence[str] = ()
    record: Any = None
    paging: Paging | None = None
    moved_to: str | None = None
    status: int = 200


class NotHere(Exception):
    """The ledger holds nothing that the address names; with what a reader can do."""

    def __init__(self, message: str, remedy: str = "") -> None:
        super().__init__(message, remedy)
        self.message, self.remedy = message, remedy


def listed(
    template: str, title: str, rows: Sequence[Any], kind: type, paging: Paging, **shown: Any
) -> Answer:
    """A page that shows a part of a list; its rows are what a command prints of the same question."""
    return Answer(template, title, {"found": rows, **shown}, rows, columns_of(kind), None, paging)
