"""Cases as they are kept: what people put into them, only ever added, beside other decisions of people.

Whoever erases a work or a person takes along what cases hold of them.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlmodel import Session

from onrecord.casework import Case, CaseEntry, Entry, open_questions
from storage import tables
from storage.queries.rows import rows

KIND = "case"


@dataclass(frozen=True, slots=True)
class CaseRow:
    """A case with how much is in it, and when something was last put there."""

    name: str
    claims: int
    notes: int
    questions: int
    open_questions: int
    last_at: str


def put(
    opened: Session,
    key: str,
    put_in: Mapping[str, str],
    words: str,
    by: str,
    now: datetime,
    claim: tuple[str, str] | None = None,
) -> int:
    """It is in the case with this key; returns its number.

    ``claim`` has the keys of a claim and of its words.
    """
    subject, bound = claim if claim is not None else (put_in["entry"], None)
    row = tables.Review(
        subject_kind=KIND, subject_key=f"{key}:{subject}", words_key=bound, decision="note", reviewer=by,
        reason=words, decided_at=now, correction=json.dumps(dict(put_in), ensure_ascii=False, sort_keys=True),
    )  # fmt: skip
    opened.add(row)
    opened.flush()
    return row.id or 0


def take_out(opened: Session, one: CaseEntry, by: str, now: datetime) -> None:
    """The entry is in the case no more; that it was stays on record."""
    held = opened.get_one(tables.Review, one.number)
    row = tables.Review(
        subject_kind=KIND, subject_key=held.subject_key, words_key=held.words_key, decision="undo",
        reviewer=by, reason="", decided_at=now, undoes=one.number,
    )  # fmt: skip
    opened.add(row)
    opened.flush()


def case(session: Session, key: str) -> Case | None:
    """The case with this key; None where nothing was ever put into it, or all was taken out."""
    found = rows(session, f"{_ENTRIES} AND substr(r.subject_key, 1, :n) = :head ORDER BY r.id",
                 head=f"{key}:", n=len(key) + 1)  # fmt: skip
    return Case(json.loads(found[0]["put"])["name"], tuple(map(_entry, found))) if found else None


def cases(session: Session) -> list[CaseRow]:
    """Every case, the one that was worked on last first."""
    held: dict[str, list[dict[str, Any]]] = {}
    for row in rows(session, f"{_ENTRIES} ORDER BY r.id"):
        held.setdefault(row["subject_key"].partition(":")[0], []).append(row)
    return sorted(map(_row, held.values()), key=lambda one: one.last_at, reverse=True)


def _row(found: list[dict[str, Any]]) -> CaseRow:
    entries = [_entry(row) for row in found]
    of = [one.entry for one in entries]
    return CaseRow(
        json.loads(found[0]["put"])["name"], of.count("claim"), of.count("note"), of.count("question"),
        len(open_questions(entries)), max(one.at for one in entries),
    )  # fmt: skip


def _entry(row: Mapping[str, Any]) -> CaseEntry:
    put_in = json.loads(row["put"])
    entry: Entry = put_in["entry"]
    answers = put_in.get("answers")
    return CaseEntry(
        row["id"], entry, row["words"], row["by_whom"], str(row["at"]), put_in.get("whom"),
        int(answers) if answers else None,
        row["subject_key"].partition(":")[2] if entry == "claim" else None, row["claim_id"],
    )  # fmt: skip


# A claim is what holds now of the words that were put in: in its article, whichever version is current.
_ENTRIES = """
    SELECT r.id AS id, r.subject_key AS subject_key, r.reason AS words, r.correction AS put,
        r.reviewer AS by_whom, r.decided_at AS at, (
            SELECT min(c.id) FROM claims_current c WHERE c.words_key = r.words_key AND c.article_id IN (
                SELECT x.article_id FROM claims x
                WHERE x.claim_key = substr(r.subject_key, length(r.subject_key) - length(c.claim_key) + 1)
            )
        ) AS claim_id
    FROM reviews r
    WHERE r.subject_kind = 'case' AND r.decision = 'note'
        AND NOT EXISTS (SELECT 1 FROM reviews u WHERE u.undoes = r.id)
"""
