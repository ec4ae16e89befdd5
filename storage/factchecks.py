"""Fact-checks of others as they are kept, and which claims a person said they are about."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime

from sqlmodel import Session, col, delete, select

from onrecord.factchecks import FactCheck
from onrecord.names_erased import forms_in
from storage import reviews, tables
from storage.bulk import insert_missing, one_of
from storage.pages import key_of
from storage.queries.rows import rows, rows_with
from storage.reviews import Act, Reviewable

_review = tables.Review


@dataclass(frozen=True, slots=True)
class KeptCheck:
    """A fact-check with its number, and how many claims a person said it is about."""

    check_id: int
    claim: str
    claimant: str | None
    claimed_on: str | None
    rating: str | None
    checker: str
    url: str
    reviewed_on: str | None
    claims: int = 0


def bring_in(opened: Session, given: Sequence[FactCheck], by: str, now: datetime) -> int:
    """The fact-checks are kept, each once by claim, checker and address; returns how many are new."""
    found = {_key(one): one for one in given}
    made: list[dict[str, object]] = [
        {"check_key": key, **asdict(found[key]), "imported_by": by, "imported_at": now}
        for key in sorted(found)
    ]
    return insert_missing(opened, tables.FactCheck, made)


def kept(opened: Session, check_id: int | None = None) -> list[KeptCheck]:
    """All fact-checks, or that with this number; those of no claim first."""
    found = rows(opened, _KEPT, id=check_id or 0)
    return [KeptCheck(**row) for row in found]


def checks_beside(opened: Session, claim_ids: Sequence[int]) -> dict[int, list[dict[str, object]]]:
    """The fact-checks beside each of these claims, as `checks_of_claims` has them."""
    found: dict[int, list[dict[str, object]]] = {}
    for row in rows_with(opened, _BESIDE, claim_ids):
        found.setdefault(row["claim_id"], []).append(row)
    return found


def naming(opened: Session, marks: Collection[str]) -> frozenset[int]:
    """The fact-checks that name one of these people, or were made by them."""
    rows_of_checks = opened.exec(select(tables.FactCheck)).all()
    return frozenset(
        one.id or 0
        for one in rows_of_checks
        if forms_in("\n".join(filter(None, (one.claim, one.claimant, one.rating, one.checker))), marks)
    )


def remove(opened: Session, numbers: Collection[int]) -> None:
    """These fact-checks are kept no more, nor what was decided about them."""
    check = tables.FactCheck
    keys = set(opened.exec(select(check.check_key).where(one_of(opened, col(check.id), numbers))))
    reviews.drop_of(opened, keys)
    opened.connection().execute(delete(check).where(one_of(opened, col(check.id), numbers)))


def decide(opened: Session, check_id: int, claim: Reviewable, act: Act) -> bool:
    """That the check is about the claim, or is not, holds now, or is taken back; false: nothing held."""
    [key] = opened.exec(select(tables.FactCheck.check_key).where(tables.FactCheck.id == check_id)).all()
    subject, undone = f"{key}:{claim.key}", None
    if act.decision == "undo":
        undone = _last(opened, subject)
        if undone is None:
            return False
    row = _review(
        subject_kind="check", subject_key=subject, words_key=claim.words_key, decision=act.decision,
        reviewer=act.by, reason=act.why, decided_at=act.now, undoes=undone,
    )  # fmt: skip
    opened.add(row)
    opened.flush()
    return True


def _last(opened: Session, subject: str) -> int | None:
    taken = select(_review.undoes).where(col(_review.undoes).is_not(None))
    asked = select(_review.id).where(_review.subject_kind == "check", _review.subject_key == subject)
    held = asked.where(col(_review.decision).in_(("confirm", "reject")), col(_review.id).not_in(taken))
    return opened.exec(held.order_by(col(_review.id).desc())).first()


def _key(one: FactCheck) -> str:
    return key_of(one.claim, one.checker, one.url)[:24]


_KEPT = """
    SELECT k.id AS check_id, k.claim AS claim, k.claimant AS claimant, k.claimed_on AS claimed_on,
        k.rating AS rating, k.checker AS checker, k.url AS url, k.reviewed_on AS reviewed_on,
        (SELECT count(*) FROM checks_of_claims c WHERE c.check_id = k.id) AS claims
    FROM fact_checks k WHERE :id = 0 OR k.id = :id ORDER BY 9, k.id
"""
_BESIDE = "SELECT * FROM checks_of_claims WHERE claim_id IN :ids ORDER BY claim_id, check_id"
