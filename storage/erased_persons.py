"""People who were erased: what they said and what is said of them goes, and does not come back.

The texts and pages of articles stay: they are the outlets' (docs/decisions/0034-erasing-a-person.md).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import datetime

import sqlalchemy as sa
from sqlmodel import Session, col, delete, select

from onrecord.names_erased import forms_in, mark_of, tells_of
from onrecord.types import Claim, Extraction
from storage import factchecks, personlists, reviews, tables, watches
from storage.bulk import one_of
from storage.claim_keys import keys_left, keys_of
from storage.removal import rows_of
from storage.subjects import Subject
from storage.tombstones import add as bury

_PREFIX = "erased:person-"  # of such a tombstone
_NONE: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class OfPerson:
    """All that the ledger tells of a name: rows by number, and the works whose texts hold it and stay."""

    claims: frozenset[int]
    speakers: frozenset[int]
    reviews: frozenset[int]
    changes: frozenset[tuple[int, int]]
    watches: tuple[str, ...]
    works: frozenset[int]
    listed: frozenset[int] = frozenset()  # entries of lists with the name
    checks: frozenset[int] = frozenset()  # fact-checks of others that name the person


def told_of(opened: Session, name: str) -> OfPerson:
    """What is said by and of whoever bears the name: in claims of all versions, reviews, edits, watches."""
    marks = frozenset({mark_of(name)})
    forms = _forms(opened, name, marks)
    said = _speakers(opened, name, marks)
    claims = _claims(opened, said, forms)
    return OfPerson(
        claims, said, _reviews(opened, keys_of(opened, claims), marks), _changes(opened, claims, forms),
        tuple(one.name for one in watches.all_of(opened) if forms_in(f"{one.name} {one.asked}", marks)),
        frozenset(_works(opened, forms)), personlists.naming(opened, marks), factchecks.naming(opened, marks),
    )  # fmt: skip


def erase(opened: Session, name: str, found: OfPerson, reason: str, now: datetime) -> None:
    """Nothing of what was found is left; links and memberships must have been retired before."""
    sets = (_NONE, _NONE, _NONE, _NONE, _NONE, found.claims, found.speakers, _NONE, _NONE)
    keys = keys_of(opened, found.claims)
    _forget_hits(opened, found.claims, now)
    change = tables.TextChange
    for comparison, position in sorted(found.changes):
        of = col(change.comparison_id) == comparison, col(change.position) == position
        opened.connection().execute(delete(change).where(*of))
    claim = tables.Claim
    pointing = sa.update(claim).where(one_of(opened, col(claim.replaced_by), found.claims))
    opened.connection().execute(pointing.values(replaced_by=None))
    for rows in rows_of(opened, Subject("a person", frozenset(), *sets)):
        opened.connection().execute(delete(rows.table).where(rows.condition))
    _count_claims(opened)
    reviews.drop_of(opened, keys - keys_left(opened, keys))
    _drop_reviews(opened, found.reviews)
    for one in watches.all_of(opened):
        if one.name in found.watches:
            watches.remove(opened, one.id)
    personlists.remove(opened, found.listed)
    factchecks.remove(opened, found.checks)
    bury(opened, "erased", [f"person-{mark_of(name)}"], reason, now)
    opened.expire_all()


def without_erased(
    opened: Session, read: Iterable[tuple[tables.ArticleVersion, Extraction]]
) -> list[tuple[tables.ArticleVersion, Extraction]]:
    """The readings of these versions without claims by or of people who were erased."""
    marks = marks_erased(opened)
    return [(version, _without(version.text, one, marks) if marks else one) for version, one in read]


def marks_erased(opened: Session) -> frozenset[str]:
    """What is kept of everybody who was erased."""
    key = col(tables.Tombstone.subject_key)
    found = opened.exec(select(tables.Tombstone.subject_key).where(key.startswith(_PREFIX)))
    return frozenset(one.removeprefix(_PREFIX) for one in found)


def are_named(opened: Session, words: str) -> bool:
    """Whether somebody who was erased is named in full in the words."""
    return bool(forms_in(words, marks_erased(opened)))


def known_as_them(opened: Session, name: str) -> set[str]:
    """The keys of other names whose bearers are still known as the person."""
    speaker, marks = tables.Speaker, frozenset({mark_of(name)})
    columns = select(speaker.name_key, speaker.known_as, speaker.identity_key)
    asked = columns.where(col(speaker.known_by).in_(("desk", "list")))
    return {row[0] for row in opened.exec(asked) if forms_in(f"{row[1]}\n{row[2]}", marks)}


def _without(text: str, read: Extraction, marks: Collection[str]) -> Extraction:
    forms = forms_in(text, marks)

    def is_kept(claim: Claim) -> bool:
        names = [link.speaker for link in claim.chain if link.speaker]
        return not any(mark_of(one) in marks for one in names) and not tells_of(
            text[slice(*claim.sentence)], forms
        )

    return replace(read, claims=tuple(filter(is_kept, read.claims)))


def _forms(opened: Session, name: str, marks: Collection[str]) -> dict[int, frozenset[str]]:
    """How the person is called in each version whose text or headline holds the full name."""
    version = tables.ArticleVersion
    words = name.split() or [""]
    near = sa.or_(*(col(version.text).icontains(one, autoescape=True) for one in (words[0], words[-1])))
    found = opened.exec(select(version.id, version.title, version.text).where(near))
    forms = {number or 0: forms_in(f"{title or ''}\n{text}", marks) for number, title, text in found}
    return {number: called for number, called in forms.items() if called}


def _speakers(opened: Session, name: str, marks: Collection[str]) -> frozenset[int]:
    speaker = tables.Speaker
    words = name.split() or [""]
    near = sa.or_(*(col(speaker.name).icontains(one, autoescape=True) for one in (words[0], words[-1])))
    found = opened.exec(select(speaker.id, speaker.name).where(near))
    return frozenset(number or 0 for number, called in found if mark_of(called) in marks)


def _claims(opened: Session, speakers: Collection[int], forms: dict[int, frozenset[str]]) -> frozenset[int]:
    claim, link = tables.Claim, tables.Attribution
    of = select(claim.id, claim.version_id, claim.sentence).where(
        one_of(opened, col(claim.version_id), forms)
    )
    told = {number or 0 for number, version, words in opened.exec(of) if tells_of(words, forms[version])}
    by = opened.exec(select(link.claim_id).where(one_of(opened, col(link.speaker_id), speakers)))
    return frozenset({*told, *by})


def _reviews(opened: Session, keys: Collection[str], marks: Collection[str]) -> frozenset[int]:
    gone = set(keys)
    return frozenset(
        row.id or 0
        for row in opened.exec(select(tables.Review))
        if gone & {row.subject_key, *row.subject_key.split(":")}
        or forms_in(f"{row.reason} {row.correction or ''}", marks)
        or (row.subject_kind in ("name", "speaker") and forms_in(row.subject_key, marks))
    )


def _changes(
    opened: Session, claims: Collection[int], forms: dict[int, frozenset[str]]
) -> frozenset[tuple[int, int]]:
    change = tables.TextChange
    works: dict[int, frozenset[str]] = defaultdict(frozenset)
    pair = select(tables.Comparison.id, tables.Comparison.from_version_id, tables.Comparison.to_version_id)
    for number, old, new in opened.exec(pair):
        works[number or 0] = forms.get(old, frozenset()) | forms.get(new, frozenset())
    return frozenset(
        (row.comparison_id, row.position)
        for row in opened.exec(select(change))
        if {row.from_claim_id, row.to_claim_id} & set(claims)
        or tells_of(f"{row.before} {row.after} {row.speaker}", works[row.comparison_id])
    )


def _works(opened: Session, versions: Collection[int]) -> set[int]:
    version = tables.ArticleVersion
    of = select(version.article_id).where(one_of(opened, col(version.id), versions))
    return {one for one in opened.exec(of) if one is not None}


def _count_claims(opened: Session) -> None:
    """Readings say how many claims they have, also where some went."""
    claim, reading = tables.Claim, tables.Extraction
    held = select(sa.func.count()).where(col(claim.extraction_id) == col(reading.id)).scalar_subquery()
    opened.connection().execute(sa.update(reading).where(col(reading.n_claims) != held).values(n_claims=held))


def _drop_reviews(opened: Session, numbers: Collection[int]) -> None:
    correction, review = tables.Correction, tables.Review
    held = delete(correction).where(one_of(opened, col(correction.review_id), numbers))
    opened.connection().execute(held)
    opened.connection().execute(delete(review).where(one_of(opened, col(review.id), numbers)))


def _forget_hits(opened: Session, claim_ids: Collection[int], now: datetime) -> None:
    """Hits of these claims fall, without a key by which they could be known again."""
    hit, claim = tables.WatchHit, tables.Claim
    words = set(opened.exec(select(claim.words_key).where(one_of(opened, col(claim.id), claim_ids))))
    ends = sa.or_(*(one_of(opened, col(end), words) for end in (hit.words_key, hit.other_words_key)))
    afresh: dict[str, object] = {
        "fallen_at": sa.func.coalesce(hit.fallen_at, now), "why_fallen": "no_longer", "words_key": None,
        "other_words_key": None, "hit_key": sa.literal("gone:").concat(hit.tag),
    }  # fmt: skip
    opened.connection().execute(sa.update(hit).where(ends).values(**afresh))
    watches.forget_claims(opened, sorted(words))
