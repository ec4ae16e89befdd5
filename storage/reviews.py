"""What people decided about claims and links: only ever added, under keys that outlive their numbers."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Literal, NamedTuple

import sqlalchemy as sa
from sqlmodel import Session, col, delete, select

from onrecord.rulings import ruling
from storage import tables
from storage.bulk import one_of
from storage.corrections import reviews_of
from storage.views.current import CONFIRMED_LINK, HOLDS_OF_LINK, REJECTED_CLAIM, REJECTED_LINK, link_key

Kind = Literal["claim", "link"]
Decision = Literal["confirm", "reject", "correct", "note", "undo"]

_NAMED = re.compile(r"(claim|link):([0-9]{1,18})")


@dataclass(frozen=True, slots=True)
class Reviewable:
    """A claim or link that a person may decide about.

    ``key`` is what is looked at, ``words_key`` what a decision is bound to. ``claims`` are those whose
    propositions it bears on: the same words in every version of the article, and in every copy of its text;
    ``versions`` are with them those of earlier versions and readings, of a claim alone.
    """

    kind: Kind
    number: int
    key: str
    words_key: str
    label: str
    claims: frozenset[int]
    versions: frozenset[int] = frozenset()


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


@dataclass(frozen=True, slots=True)
class Act:
    """What a person does: the decision, who, why and when; the corrected fields of a correction."""

    decision: Decision
    by: str
    why: str
    now: datetime
    correction: Mapping[str, str] = field(default_factory=dict)


def add(opened: Session, what: Reviewable, act: Act) -> None:
    """The decision holds from now on, until another one is made or it is taken back."""
    row = tables.Review(
        subject_kind=what.kind, subject_key=what.key, words_key=what.words_key, decision=act.decision,
        reviewer=act.by, reason=act.why, decided_at=act.now,
    )  # fmt: skip
    if act.correction:
        row.correction = json.dumps(dict(act.correction), ensure_ascii=False, sort_keys=True)
    opened.add(row)
    opened.flush()


def take_back(opened: Session, what: Reviewable, act: Act) -> Reviewable | None:
    """The last decision that holds of this is taken back; returns all it bore on, None where none holds.

    The new review has the subject of the one before: one goes when the other does.
    """
    undone = opened.get(tables.Review, last_holding(opened, what) or 0)
    if undone is None:
        return None
    row = tables.Review(
        subject_kind=undone.subject_kind, subject_key=undone.subject_key, words_key=undone.words_key,
        decision="undo", reviewer=act.by, reason=act.why, decided_at=act.now, undoes=undone.id,
    )  # fmt: skip
    opened.add(row)
    opened.flush()
    if what.kind == "link":
        return what
    also = borne(opened, undone.subject_key, undone.words_key or "")
    return replace(what, claims=what.claims | _now(opened, also), versions=what.versions | also)


def last_holding(opened: Session, what: Reviewable) -> int | None:
    """The number of the last review that speaks of this and was not taken back, if there is one."""
    if what.kind == "claim":
        last = ruling(reviews_of(opened, [what.number]).get(what.number, [])).last
        return None if last is None else last.id
    asked = sa.text(
        "SELECT max(r.id) FROM links l JOIN claims a ON a.id = l.a_claim_id JOIN claims b ON"
        f" b.id = l.b_claim_id, reviews r WHERE l.id = :number AND {HOLDS_OF_LINK}"
    )
    return opened.connection().execute(asked, {"number": what.number}).scalar()


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
    """No review speaks of a claim, work or speaker with one of these keys, or a link; nor is any withheld."""
    review, gone = tables.Review, set(keys)
    subjects = col(review.subject_kind).in_(("claim", "link", "article", "speaker", "check", "case"))
    found = opened.exec(select(review.id, review.subject_key).where(subjects)).all()
    ids = [number or 0 for number, key in found if gone & {key, *key.split(":")}]  # a link's has two in it
    by = col(tables.Correction.review_id)
    opened.connection().execute(delete(tables.Correction).where(one_of(opened, by, ids)))
    opened.connection().execute(delete(review).where(one_of(opened, col(review.id), ids)))
    withheld = tables.WithheldClaim
    opened.connection().execute(delete(withheld).where(one_of(opened, col(withheld.claim_key), gone)))


def _claim(opened: Session, number: int) -> Reviewable | None:
    claim = tables.Claim
    found = opened.exec(select(claim).where(claim.id == number)).first()
    if found is None:
        return None
    versions = borne(opened, found.claim_key, found.words_key)
    current = _now(opened, versions)
    return Reviewable(
        "claim", number, found.claim_key, found.words_key, f"“{found.sentence}”", current, versions
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
    both = borne(opened, a.claim_key, a.words_key) | borne(opened, b.claim_key, b.words_key)
    return Reviewable("link", number, key, words, label, _now(opened, both))


def borne(opened: Session, claim_key: str, words_key: str) -> frozenset[int]:
    """The claims that a decision about this one speaks of, rejected or not, of earlier versions too."""
    claim = tables.Claim
    held = sa.orm.aliased(claim)
    articles = select(held.article_id).where(held.claim_key == claim_key)
    same = claim.words_key == words_key, col(claim.article_id).in_(articles)
    return frozenset(number or 0 for number in opened.exec(select(claim.id).where(*same)))


def _now(opened: Session, claim_ids: Collection[int]) -> frozenset[int]:
    """Those of them that are current."""
    claim = tables.Claim
    wanted = select(claim.id).where(one_of(opened, col(claim.id), claim_ids), col(claim.is_current))
    return frozenset(number or 0 for number in opened.exec(wanted))
