"""Claims that are withheld alone, and works that are: put aside, found again by their names, listed."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlmodel import Session, col, delete, select

from onrecord.dates import in_utc
from storage import setaside, tables
from storage.bulk import add_missing, one_of
from storage.queries.rows import rows


@dataclass(frozen=True, slots=True)
class Withheld:
    """What is withheld, under the name that releases it, with its work's headline; of a claim no word."""

    name: str
    title: str | None
    url: str | None
    n_claims: int
    reason: str
    decided_at: str


def withhold_claim(opened: Session, claim_id: int, reason: str, now: datetime) -> set[int]:
    """The claim is withheld, in every version and copy of its work; returns all claims that go with it."""
    claim = opened.get_one(tables.Claim, claim_id)
    row: dict[str, object] = {
        "claim_key": claim.claim_key, "claim_number": claim_id, "reason": reason, "decided_at": now
    }  # fmt: skip
    add_missing(opened, tables.WithheldClaim, [row])
    return _borne(opened, _under(opened, claim_id))


def release_claim(opened: Session, claim_id: int) -> set[int] | None:
    """The claim is no longer withheld; returns all claims that are back, None where it was not withheld."""
    marks = _under(opened, claim_id)
    if not marks:
        return None
    back = _borne(opened, marks)
    mark = tables.WithheldClaim
    opened.connection().execute(delete(mark).where(col(mark.id).in_(sorted(marks))))
    opened.expire_all()
    return back


def versions_of(opened: Session, claim_ids: Collection[int]) -> set[int]:
    """The versions in which these claims stand."""
    claim = tables.Claim
    return set(opened.exec(select(claim.version_id).where(one_of(opened, col(claim.id), claim_ids))))


def all_withheld(opened: Session) -> list[Withheld]:
    """Everything that is withheld, the newest last."""
    found = [*_claims(opened), *_works(opened)]
    return sorted(found, key=lambda one: (one.decided_at, one.name))


def _under(opened: Session, claim_id: int) -> set[int]:
    """The marks by which the claim is withheld: its own, or those of the same words elsewhere in its work."""
    found = rows(opened, "SELECT withheld_id AS id FROM claims_withheld WHERE claim_id = :id", id=claim_id)
    named = opened.exec(select(tables.WithheldClaim.id).where(tables.WithheldClaim.claim_number == claim_id))
    return {row["id"] for row in found} or {number or 0 for number in named}


def _borne(opened: Session, marks: Collection[int]) -> set[int]:
    found = rows(opened, "SELECT withheld_id, claim_id FROM claims_withheld")
    return {row["claim_id"] for row in found if row["withheld_id"] in marks}


def _claims(opened: Session) -> list[Withheld]:
    return [
        Withheld(
            f"claim:{row['claim_number']}", row["title"], row["url"], row["n_claims"], row["reason"],
            row["decided_at"],
        )
        for row in rows(opened, _WITHHELD)
    ]  # fmt: skip


def _works(opened: Session) -> list[Withheld]:
    acts = {
        row.subject_key.partition(":")[2]: row
        for row in opened.exec(select(tables.Tombstone).where(tables.Tombstone.act == "withheld"))
    }
    found = []
    for _, packed in setaside.all_packed(opened):
        act = next((acts[mark] for mark in packed["marks"] if mark in acts), None)
        if act is not None:  # else it broke off between its copy and its going, or is released just now
            found += [_work(article, packed, act) for article in packed["rows"].get("articles", [])]
    return found


def _work(article: dict[str, Any], packed: dict[str, Any], act: tables.Tombstone) -> Withheld:
    claims = [one for one in packed["rows"].get("claims", []) if one["article_id"] == article["id"]]
    current = sum(bool(one["is_current"]) for one in claims)
    decided_at = in_utc(act.decided_at).isoformat(timespec="seconds")
    name = f"article:{article['id']}"
    return Withheld(name, article["title"], article["url"], current, act.reason, decided_at)


_WITHHELD = """
    SELECT w.claim_number, w.reason, w.decided_at, max(a.title) AS title, max(a.url) AS url,
        count(DISTINCT x.claim_id) AS n_claims
    FROM withheld_claims w
    LEFT JOIN claims_withheld x ON x.withheld_id = w.id
    LEFT JOIN articles a ON a.id = x.article_id
    GROUP BY w.id, w.claim_number, w.reason, w.decided_at
"""
