"""Corrected claims: their rows are what people put, with those that the program read kept beside them.

Why they are written into the rows and not laid over by the views: docs/decisions/0030-corrections-in-rows.md.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, SQLModel, col, delete, select

from onrecord.corrections import CannotCorrect, of_link, places_in
from onrecord.rulings import Reviewed, Ruling, ruling
from storage import tables
from storage.bulk import one_of
from storage.claim_rows import Row
from storage.corrected_rows import CLAIM_COLUMNS, ClaimRows, Named, corrected, kind_of
from storage.corrected_speakers import add_speaker, kinds_in, tidy_speakers

_claim, _correction, _review = tables.Claim, tables.Correction, tables.Review
_PARTS: dict[str, type[SQLModel]] = {
    "chain": tables.Attribution,
    "spans": tables.ClaimSpan,
    "quantities": tables.Quantity,
    "dates": tables.ClaimDate,
}


@dataclass(frozen=True, slots=True)
class _Subject:
    """A claim that is corrected, or was, with its article and where its sentence stands."""

    id: int
    article_id: int
    text: str
    sentence: tuple[int, int]


def settle(opened: Session, claim_ids: Collection[int]) -> set[int]:
    """Each of these claims reads as people corrected it, or where nobody did as the program read it.

    Returns those that read otherwise than before.
    """
    held, wanted = _held(opened, claim_ids), _wanted(opened, claim_ids)
    changed = _unsettled(held, wanted)
    if changed:
        _rewrite(opened, changed, held, wanted)
    return set(changed)


def are_unsettled(opened: Session, claim_ids: Collection[int]) -> bool:
    """Whether ``settle`` would change any of these claims."""
    return bool(_unsettled(_held(opened, claim_ids), _wanted(opened, claim_ids)))


def _wanted(opened: Session, claim_ids: Collection[int]) -> dict[int, Ruling]:
    rulings = {number: ruling(found) for number, found in reviews_of(opened, claim_ids).items()}
    return {number: one for number, one in rulings.items() if one.corrected_by is not None}


def _unsettled(held: Mapping[int, tables.Correction], wanted: Mapping[int, Ruling]) -> list[int]:
    return sorted(n for n in {*held, *wanted} if not _is_settled(held.get(n), wanted.get(n)))


def settle_versions(opened: Session, version_ids: Collection[int]) -> set[int]:
    """As ``settle``, for all corrected words in the articles of these versions."""
    if not _exist(opened):
        return set()
    version = tables.ArticleVersion
    of = one_of(opened, col(version.id), version_ids)
    articles = set(opened.exec(select(version.article_id).where(of)))
    words = select(_review.words_key).where(_review.decision == "correct", _review.subject_kind == "claim")
    asked = select(_claim.id).outerjoin(_correction, col(_correction.claim_id) == col(_claim.id))
    meant = sa.or_(col(_correction.claim_id).is_not(None), col(_claim.words_key).in_(words))
    there = one_of(opened, col(_claim.article_id), [one for one in articles if one is not None])
    found = opened.exec(asked.where(there, meant)).all()
    return settle(opened, [number or 0 for number in found])


@contextmanager
def uncorrected(opened: Session, claim_ids: Collection[int]) -> Iterator[None]:
    """Inside, these claims read as the program read them: for who copies their rows."""
    held = _held(opened, claim_ids)
    with opened.begin_nested() as meanwhile:
        if held:
            _rewrite(opened, sorted(held), held, {})
        yield
        meanwhile.rollback()
    opened.expire_all()


def check(opened: Session, claim_id: int, fields: Mapping[str, str]) -> None:
    """Raises CannotCorrect where these fields cannot be put in place in the claim."""
    subject, read = _subject(opened, claim_id), as_read(opened, claim_id)
    links = {place: of_link(fields, place).get("speaker") for place in places_in(fields)}
    named = {place: Named(0, name, "person") for place, name in links.items() if name}
    corrected(read, subject.text, subject.sentence, fields, named)


def as_read(opened: Session, claim_id: int) -> ClaimRows:
    """The claim's rows as the program read them."""
    held = _held(opened, [claim_id]).get(claim_id)
    return _rows(opened, claim_id) if held is None else _unpacked(held.as_read)


def reviews_of(opened: Session, claim_ids: Collection[int]) -> dict[int, list[Reviewed]]:
    """The reviews that speak of each of the claims, the oldest first."""
    view = sa.table("reviews_of_claims", *map(sa.column, ("claim_id", "review_id", "decision", "correction")))
    asked = (
        sa.select(*view.c, col(_review.undoes))
        .join(_review, col(_review.id) == view.c.review_id)
        .where(one_of(opened, sa.type_coerce(view.c.claim_id, sa.BigInteger()), claim_ids))
    )
    opened.flush()  # asked past the session's objects, which would do that by themselves
    found: dict[int, list[Reviewed]] = defaultdict(list)
    for claim, number, decision, correction, undoes in opened.connection().execute(asked):
        found[claim].append(Reviewed(number, decision, json.loads(correction or "{}"), undoes))
    return {claim: sorted(some, key=lambda one: one.id) for claim, some in found.items()}


# -- writing -----------------------------------------------------------------------------------------


def _rewrite(
    opened: Session,
    claim_ids: Sequence[int],
    held: Mapping[int, tables.Correction],
    wanted: Mapping[int, Ruling],
) -> None:
    subjects = {number: _subject(opened, number) for number in claim_ids}
    _lock(opened, {one.article_id for one in subjects.values()})
    touched: set[int] = set()
    for number, subject in subjects.items():
        before = _rows(opened, number)
        read = _unpacked(held[number].as_read) if number in held else before
        after = _corrected(opened, subject, read, wanted[number].fields) if number in wanted else read
        _write(opened, number, after)
        _keep(opened, number, read, wanted.get(number))
        touched |= _speakers(before) | _speakers(after)
    opened.expire_all()
    tidy_speakers(opened, touched)


def _corrected(opened: Session, subject: _Subject, read: ClaimRows, fields: Mapping[str, str]) -> ClaimRows:
    """A copy in another typography may not hold the words of one field: the others hold all the same."""
    named = {}
    for place in places_in(fields):
        link = of_link(fields, place)
        if name := link.get("speaker"):
            kind = kind_of(read, kinds_in(opened, subject.article_id), link, place)
            named[place] = Named(add_speaker(opened, subject.article_id, kind, name), name, kind)
    for left_out in ("", "figures", "content"):
        fields = {name: value for name, value in fields.items() if name != left_out}
        try:
            return corrected(read, subject.text, subject.sentence, fields, named)
        except CannotCorrect:
            continue
    return read


def _write(opened: Session, claim_id: int, rows: ClaimRows) -> None:
    connection = opened.connection()
    connection.execute(sa.update(_claim).where(col(_claim.id) == claim_id).values(**rows.claim))
    for part, table in _PARTS.items():
        connection.execute(delete(table).where(table.__table__.c.claim_id == claim_id))  # type: ignore[attr-defined]
        if some := [{"claim_id": claim_id} | row for row in getattr(rows, part)]:
            connection.execute(sa.insert(table), some)


def _keep(opened: Session, claim_id: int, read: ClaimRows, wanted: Ruling | None) -> None:
    """Beside a corrected claim stands what the program read; beside no other."""
    connection = opened.connection()
    connection.execute(delete(_correction).where(col(_correction.claim_id) == claim_id))
    if wanted is not None:
        packed = {"claim": read.claim} | {part: list(getattr(read, part)) for part in _PARTS}
        packed["put"] = dict(wanted.fields)
        fields = ", ".join(sorted(wanted.fields))
        row = {
            "claim_id": claim_id, "review_id": wanted.corrected_by, "fields": fields, "as_read": packed,
        }  # fmt: skip
        connection.execute(sa.insert(_correction), [row])


def _is_settled(held: tables.Correction | None, wanted: Ruling | None) -> bool:
    if held is None or wanted is None:
        return held is None and wanted is None
    return held.review_id == wanted.corrected_by and held.as_read["put"] == wanted.fields


# -- reading -----------------------------------------------------------------------------------------


def _exist(opened: Session) -> bool:
    """Whether anything is corrected in this ledger, or was."""
    reviewed = select(_review.id).where(_review.decision == "correct").limit(1)
    return any(opened.exec(one).first() is not None for one in (reviewed, select(_correction.claim_id)))


def _held(opened: Session, claim_ids: Iterable[int]) -> dict[int, tables.Correction]:
    found = opened.exec(select(_correction).where(one_of(opened, col(_correction.claim_id), claim_ids)))
    return {one.claim_id: one for one in found.all()}


def _subject(opened: Session, claim_id: int) -> _Subject:
    version = tables.ArticleVersion
    columns: list[Any] = [
        _claim.id, _claim.article_id, version.text, _claim.sentence_start, _claim.sentence_end
    ]  # fmt: skip
    asked = sa.select(*columns).join(version, col(version.id) == col(_claim.version_id))
    number, article, text, *ends = opened.connection().execute(asked.where(col(_claim.id) == claim_id)).one()
    return _Subject(number, article, text, (ends[0], ends[1]))


def _rows(opened: Session, claim_id: int) -> ClaimRows:
    columns = [_claim.__table__.c[name] for name in CLAIM_COLUMNS]  # type: ignore[attr-defined]
    claim = opened.connection().execute(sa.select(*columns).where(col(_claim.id) == claim_id)).one()
    parts = {part: _part(opened, table, claim_id) for part, table in _PARTS.items()}
    return ClaimRows(claim=dict(claim._mapping), **parts)


def _part(opened: Session, table: type[SQLModel], claim_id: int) -> tuple[Row, ...]:
    """The claim's rows in the table, in their order, without what numbers them."""
    columns = table.__table__.c  # type: ignore[attr-defined]
    asked = sa.select(*(one for one in columns if one.name not in ("id", "claim_id")))
    order = columns.id if "id" in columns else columns.link if "link" in columns else columns.start
    found = opened.connection().execute(asked.where(columns.claim_id == claim_id).order_by(order))
    return tuple(dict(row._mapping) for row in found)


def _unpacked(packed: Mapping[str, Any]) -> ClaimRows:
    return ClaimRows(claim=dict(packed["claim"]), **{part: tuple(packed[part]) for part in _PARTS})


def _speakers(rows: ClaimRows) -> set[int]:
    return {int(str(row["speaker_id"])) for row in rows.chain if row["speaker_id"] is not None}


def _lock(opened: Session, article_ids: Collection[int]) -> None:
    """Nobody else reads these articles anew meanwhile; locked in one order, as whoever does locks them."""
    article = tables.Article
    wanted = select(article.id).where(col(article.id).in_(sorted(article_ids)))
    opened.exec(wanted.order_by(col(article.id)).with_for_update()).all()
