"""A case: claims, notes, open questions and what was answered, kept together under a name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from onrecord.errors import OnRecordError

Entry = Literal["claim", "note", "question", "answer"]
ENTRIES: tuple[Entry, ...] = ("claim", "note", "question", "answer")
MOST_LETTERS = 80  # of a name


class CaseWrong(OnRecordError):
    """What somebody wants to put into a case cannot be put there."""


@dataclass(frozen=True, slots=True)
class CaseEntry:
    """One thing in a case, by the number that takes it out again.

    ``words`` are the note, the question or the answer; of a claim why it is there. ``whom`` was asked;
    ``answers`` is the number of a question. ``claim_id`` is the claim as it holds now: None where it was
    rejected, withheld or is read otherwise.
    """

    number: int
    entry: Entry
    words: str
    by: str
    at: str
    whom: str | None = None
    answers: int | None = None
    claim_key: str | None = None
    claim_id: int | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """A case under the name that was first given, its entries the oldest first."""

    name: str
    entries: tuple[CaseEntry, ...]


def case_key(name: str) -> str:
    """What two names of one case share; raises CaseWrong.

    >>> case_key("The  Quay")
    'the quay'
    """
    key = " ".join(name.casefold().split())
    if not key or len(key) > MOST_LETTERS or ":" in key:
        raise CaseWrong(
            f"“{name}” names no case.", f"Give a name of at most {MOST_LETTERS} letters without a colon."
        )
    return key


def open_questions(entries: Sequence[CaseEntry]) -> list[CaseEntry]:
    """The questions that nobody answered."""
    answered = {one.answers for one in entries}
    return [one for one in entries if one.entry == "question" and one.number not in answered]


def in_turn(entries: Sequence[CaseEntry]) -> list[CaseEntry]:
    """Claims, then notes, then each question with its answers behind it."""
    placed: list[CaseEntry] = [one for kind in ("claim", "note") for one in entries if one.entry == kind]
    for question in (one for one in entries if one.entry == "question"):
        placed += [question, *(one for one in entries if one.answers == question.number)]
    known = {one.number for one in placed}
    return placed + [one for one in entries if one.number not in known]
