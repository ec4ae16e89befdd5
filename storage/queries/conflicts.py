"""Decisions whose words the program reads otherwise now: both readings, until a person decides again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from sqlmodel import Session

from onrecord.revisions.substance import folded
from storage.queries.rows import rows, rows_with

# What became of a decision whose claim is not read any more: the program reads otherwise (conflict) or what
# the person put (agreed), somebody decided anew (settled), or the outlet took the sentence out (past).
State = Literal["conflict", "agreed", "settled", "past"]


@dataclass(frozen=True, slots=True)
class Conflict:
    """What a person decided about a claim, and what the program reads in its place; None: no claim."""

    state: State
    article_id: int
    claim_id: int
    sentence: str
    decision: str
    reviewer: str
    reason: str
    decided_at: str
    decided: Mapping[str, Any]
    now_claim_id: int | None
    now: Mapping[str, Any] | None


READ = ("origin", "content", "polarity", "certainty")  # what of two readings is held against each other


def conflicts(session: Session, article_id: int | None = None) -> list[Conflict]:
    """The decisions that are in conflict with what the program reads now, in the order of their claims."""
    return [one for one in left_behind(session, article_id) if one.state == "conflict"]


def left_behind(session: Session, article_id: int | None = None) -> list[Conflict]:
    """Every decision that holds of words in no current claim of their article, and what became of it."""
    where = "" if article_id is None else "AND c.article_id = :article"
    values = {} if article_id is None else {"article": article_id}
    found = rows(session, _LEFT.format(where=where), **values)
    newest = {(row["article_id"], row["words_key"]): row for row in found}  # in the order of their numbers
    works = {row["article_id"] for row in newest.values()}
    current: dict[int, list[dict[str, Any]]] = defaultdict(list)
    for row in rows_with(session, _CURRENT, works):
        current[row["article_id"]].append(row)
    texts = {row["article_id"]: folded(row["text"]) for row in rows_with(session, _TEXTS, works)}
    heirs = _heirs(session, newest.values())
    return [
        _judged(row, current[row["article_id"]], texts.get(row["article_id"], ""), heirs)
        for row in sorted(newest.values(), key=lambda row: int(row["id"]))
    ]


def _judged(
    row: dict[str, Any], current: list[dict[str, Any]], text: str, heirs: Mapping[int, int]
) -> Conflict:
    there = {one["id"]: one for one in current}
    sentence = folded(row["sentence"])
    same = [one for one in current if folded(one["sentence"]) == sentence]
    heir = there.get(heirs.get(row["id"], 0)) or _nearest(row, same)
    stands = heir is not None or sentence in text
    return Conflict(
        state=_state(row, heir, stands),
        article_id=row["article_id"],
        claim_id=row["id"],
        sentence=row["sentence"],
        decision=row["decision"],
        reviewer=row["reviewer"],
        reason=row["reason"],
        decided_at=row["decided_at"],
        decided={name: row[name] for name in READ},
        now_claim_id=None if heir is None else heir["id"],
        now=None if heir is None else {name: heir[name] for name in READ},
    )


def _state(row: dict[str, Any], heir: dict[str, Any] | None, stands: bool) -> State:
    if not stands:
        return "past"
    if heir is None:
        return "agreed" if row["decision"] == "reject" else "conflict"
    if (heir["review_id"] or 0) > row["review_id"]:
        return "settled"
    return "agreed" if row["decision"] != "reject" and _alike(row, heir) else "conflict"


def _alike(one: dict[str, Any], other: dict[str, Any]) -> bool:
    return all(folded(str(one[name])) == folded(str(other[name])) for name in READ)


def _nearest(row: dict[str, Any], same: list[dict[str, Any]]) -> dict[str, Any] | None:
    """Of several claims in the very sentence the one with most words of this in its content."""
    words = set(folded(row["content"]).split())
    return max(
        same, key=lambda one: (len(words & set(folded(one["content"]).split())), -one["id"]), default=None
    )


def _heirs(session: Session, found: Iterable[dict[str, Any]]) -> dict[int, int]:
    """For each claim the last of those that replaced it, one after the other."""
    heirs = {row["id"]: row["replaced_by"] for row in found if row["replaced_by"]}
    while further := {
        row["id"]: row["replaced_by"] for row in rows_with(session, _REPLACED, set(heirs.values()))
    }:
        heirs = {number: further.get(heir, heir) for number, heir in heirs.items()}
    return heirs


_LEFT = """
    SELECT c.id, c.article_id, c.words_key, c.sentence, c.origin, c.content, c.polarity, c.certainty,
        c.replaced_by, d.review_id, d.decision, d.reviewer, d.reason, d.decided_at
    FROM reviews_of_claims d
    JOIN claims c ON c.id = d.claim_id
    WHERE d.holds = 'yes' {where} AND NOT EXISTS (
        SELECT 1 FROM claims n
        WHERE n.words_key = c.words_key AND n.article_id + 0 = c.article_id AND n.is_current
    )
    ORDER BY c.id
"""
_CURRENT = """
    SELECT c.id, c.article_id, c.sentence, c.origin, c.content, c.polarity, c.certainty,
        (SELECT max(d.review_id) FROM reviews_of_claims d WHERE d.claim_id = c.id AND d.holds = 'yes')
            AS review_id
    FROM claims c WHERE c.is_current AND c.article_id IN :ids ORDER BY c.id
"""
_TEXTS = """
    SELECT a.id AS article_id, v.text FROM articles a JOIN article_versions v ON v.id = a.current_version_id
    WHERE a.id IN :ids
"""
_REPLACED = "SELECT id, replaced_by FROM claims WHERE id IN :ids AND replaced_by IS NOT NULL"
