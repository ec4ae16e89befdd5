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
from storage.views.current import CONFIRMED_LINK, REJECTED_CLAIM, REJECTED_LINK, link_key

Kind = Literal["claim", "link"]
Decision = Literal["confirm", "reject"]

_NAMED = re.compile(r"(claim|link):([0-9]{1,18})")


@dataclass(frozen=True, slots=True)
class Reviewable:
    """A claim or link that a person may decide about.

    ``key`` is what is looked at, ``words_key`` what a decision is bound to. ``claims`` are those whose
    propositions it bears on: the same words in every version of the article, and in every copy of its text.
    """

    kind: Kind
    number: int
    key: str
    words_key: str
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
        subject_kind=what.kind, subject_key=what.key, words_key=what.words_key, decision=decision,
        reviewer=by, reason=why, decided_at=now,
    )  # fmt: skip
    opened.add(row)
    opened.flush()


def rejected_claims(opened: Session, claim_ids: Iterable[int]) -> set[int]:
    """Those of the claims that a person rejected."""
    claim = tables.Claim.__table__.alias("c")  # type: ignore[attr-defined]
    # from the claims to their reviews: SQLite would try each claim with each review of the ledger
    found = sa.select(claim.c.id).where(one_of(opened, claim.c.id, claim_ids), sa.text(REJECTED_CLAIM))
    return set(opened.connection().execute(found).scalars())


def rejected_links(opened: Session, link_ids: Iterable[int]) -> set[int]:
    """Those of the links that a person rejected."""
    return _decided_links(opened, link_ids, REJECTED_LINK)


def confirmed_links(opened: Session, link_ids: Iterable[int]) -> set[int]:
    """Those of the links that a person looked at and kept."""
    return _decided_links(opened, link_ids, CONFIRMED_LINK)


def _decided_links(opened: Session, link_ids: Iterable[int], decided: str) -> set[int]:
    review = tables.Review
    if opened.exec(select(review.id).where(review.subject_kind == "link").limit(1)).first() is None:
        return set()
    link = tables.Link.__table__.alias("l")  # type: ignore[attr-defined]
    a, b = (tables.Claim.__table__.alias(name) for name in ("a", "b"))  # type: ignore[attr-defined]
    ends = link.c.a_claim_id == a.c.id, link.c.b_claim_id == b.c.id
    found = sa.select(link.c.id).where(one_of(opened, link.c.id, link_ids), *ends, sa.text(decided))
    return set(opened.connection().execute(found).scalars())


def bind_to_words(connection: sa.Connection) -> None:
    """Reviews without words are bound to those of the claims that they name, where these are there."""
    of_claims = """
        UPDATE reviews SET words_key = (
            SELECT c.words_key FROM claims c WHERE c.claim_key = reviews.subject_key
            ORDER BY c.is_current DESC, c.id DESC LIMIT 1
        ) WHERE words_key IS NULL AND subject_kind = 'claim'
    """
    connection.execute(sa.text(of_claims))
    unbound = sa.text("SELECT id, subject_key FROM reviews WHERE words_key IS NULL AND subject_kind = 'link'")
    for number, key in connection.execute(unbound).all():
        bound = sa.text("UPDATE reviews SET words_key = :words WHERE id = :id")
        connection.execute(bound, {"id": number, "words": _words_of_link(connection, key)})


def _words_of_link(connection: sa.Connection, key: str) -> str | None:
    kind, *ends = key.split(":")
    newest = sa.text(
        "SELECT words_key FROM claims WHERE claim_key = :key ORDER BY is_current DESC, id DESC LIMIT 1"
    )
    a, b = (connection.execute(newest, {"key": end}).scalar() for end in ends)
    return link_key(kind, a, b) if a and b else None


def drop_of(opened: Session, keys: Collection[str]) -> None:
    """No review speaks of a claim with one of these keys, or of a link of it."""
    review, gone = tables.Review, set(keys)
    subjects = col(review.subject_kind).in_(("claim", "link"))
    found = opened.exec(select(review.id, review.subject_key).where(subjects)).all()
    ids = [number or 0 for number, key in found if gone & set(key.split(":"))]  # a link's has two in it
    opened.connection().execute(delete(review).where(one_of(opened, col(review.id), ids)))


def _claim(opened: Session, number: int) -> Reviewable | None:
    claim = tables.Claim
    found = opened.exec(select(claim).where(claim.id == number)).first()
    if found is None:
        return None
    return Reviewable(
        "claim", number, found.claim_key, found.words_key, f"“{found.sentence}”", _current(opened, [found])
    )


def _link(opened: Session, number: int) -> Reviewable | None:
    link, claim = tables.Link, tables.Claim
    found = opened.exec(select(link).where(link.id == number)).first()
    if found is None:
        return None
    a, b = (
        opened.exec(select(claim).where(claim.id == end)).one()
        for end in (found.a_claim_id, found.b_claim_id)
    )
    key = link_key(found.kind, a.claim_key, b.claim_key)
    words = link_key(found.kind, a.words_key, b.words_key)
    label = f"{found.kind} between claim:{found.a_claim_id} and claim:{found.b_claim_id}"
    return Reviewable("link", number, key, words, label, _current(opened, [a, b]))


def _current(opened: Session, looked_at: Collection[tables.Claim]) -> frozenset[int]:
    """The current claims that a decision about these bears on, rejected or not."""
    claim = tables.Claim
    held = sa.orm.aliased(claim)
    found: set[int] = set()
    for one in looked_at:
        articles = select(held.article_id).where(held.claim_key == one.claim_key)
        same = claim.words_key == one.words_key, col(claim.article_id).in_(articles)
        found |= {number or 0 for number in opened.exec(select(claim.id).where(*same, col(claim.is_current)))}
    return frozenset(found)
