"""What people decided about claims and links: only ever added, under keys that outlive their numbers."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, NamedTuple

import sqlalchemy as sa
from sqlmodel import Session, col, delete, select

from storage import tables
from storage.bulk import one_of
from storage.views.current import decided, link_key

Kind = Literal["claim", "link"]
Decision = Literal["confirm", "reject"]

_NAMED = re.compile(r"(claim|link):([0-9]{1,18})")


@dataclass(frozen=True, slots=True)
class Reviewable:
    """A claim or link that a person may decide about.

    ``claims`` are those whose propositions a decision bears on: every copy of the same text has the same key.
    """

    kind: Kind
    number: int
    key: str
    label: str
    claims: frozenset[int]


class Named(NamedTuple):
    """What somebody named: ``claim:12`` or ``link:3``."""

    kind: Kind
    number: int


def named(reference: str) -> Named | None:
    """What the words name, whether or not the ledger holds it."""
    match = _NAMED.fullmatch(reference.strip().lower())
    return None if match is None else Named(match[1], int(match[2]))  # type: ignore[arg-type]


def find(opened: Session, wanted: Named) -> Reviewable | None:
    """What is meant, if the ledger holds it."""
    return (_claim if wanted.kind == "claim" else _link)(opened, wanted.number)


def add(opened: Session, what: Reviewable, decision: Decision, by: str, why: str, now: datetime) -> None:
    """The decision holds from now on, until another one is made."""
    row = tables.Review(
        subject_kind=what.kind, subject_key=what.key, decision=decision, reviewer=by, reason=why,
        decided_at=now,
    )  # fmt: skip
    opened.add(row)
    opened.flush()


def rejected_claims(opened: Session, claim_ids: Iterable[int]) -> set[int]:
    """Those of the claims that a person rejected."""
    claim = tables.Claim
    # from the claims to their reviews: SQLite would try each claim with each review of the ledger
    rejected = sa.text(decided("reject", "claim", "claims.claim_key"))
    found = sa.select(col(claim.id)).where(one_of(opened, col(claim.id), claim_ids), rejected)
    return {number or 0 for number in opened.connection().execute(found).scalars()}


def rejected_links(opened: Session) -> set[str]:
    """The keys of the links that people rejected."""
    review = sa.table("reviews_current", *map(sa.column, ("subject_kind", "subject_key", "decision"))).c
    found = sa.select(review.subject_key).where(review.subject_kind == "link", review.decision == "reject")
    return set(opened.connection().execute(found).scalars())


def drop_of(opened: Session, keys: Collection[str]) -> None:
    """No review speaks of a claim with one of these keys, or of a link of it."""
    review, gone = tables.Review, set(keys)
    subjects = col(review.subject_kind).in_(("claim", "link"))
    found = opened.exec(select(review.id, review.subject_key).where(subjects)).all()
    ids = [number or 0 for number, key in found if gone & set(key.split(":"))]  # a link's has two in it
    opened.connection().execute(delete(review).where(one_of(opened, col(review.id), ids)))


def _claim(opened: Session, number: int) -> Reviewable | None:
    claim = tables.Claim
    found = opened.exec(select(claim.claim_key, claim.sentence).where(claim.id == number)).first()
    if found is None:
        return None
    key, sentence = found
    return Reviewable("claim", number, key, f"“{sentence}”", _current(opened, {key}))


def _link(opened: Session, number: int) -> Reviewable | None:
    link = tables.Link
    found = opened.exec(select(link).where(link.id == number)).first()
    if found is None:
        return None
    keys = _keys(opened, (found.a_claim_id, found.b_claim_id))
    a, b = keys[found.a_claim_id], keys[found.b_claim_id]
    label = f"{found.kind} between claim:{found.a_claim_id} and claim:{found.b_claim_id}"
    return Reviewable("link", number, link_key(found.kind, a, b), label, _current(opened, {a, b}))


def _keys(opened: Session, claim_ids: Iterable[int]) -> dict[int, str]:
    claim = tables.Claim
    found = opened.exec(select(claim.id, claim.claim_key).where(one_of(opened, col(claim.id), claim_ids)))
    return {number or 0: key for number, key in found}


def _current(opened: Session, keys: Collection[str]) -> frozenset[int]:
    """The current claims with these keys, rejected or not."""
    claim = tables.Claim
    statement = select(claim.id).where(one_of(opened, col(claim.claim_key), keys), col(claim.is_current))
    return frozenset(number or 0 for number in opened.exec(statement))
