"""Claims with their spans, sources, figures and dates: written once for a reading of a version."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from functools import partial
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, SQLModel, col, select

from onrecord.types import Claim, Extraction
from storage import tables
from storage.articles import LONGEST_KEY, by_number
from storage.bulk import add_missing
from storage.claim_rows import (
    Reading,
    Row,
    SpeakerName,
    chain_rows,
    claim_row,
    date_rows,
    quantity_rows,
    span_rows,
    speaker_key,
    speaker_name,
    speaker_row,
)
from storage.corrections import settle_versions
from storage.erased_persons import without_erased


def add_extractions(opened: Session, made: Sequence[tuple[int, Extraction]], run_id: int) -> list[int]:
    """The readings of these versions, by number, are stored, whole; returns the number of claims of each.

    A few statements a table for all of them: as many for each took most of the time.
    """
    if not made:
        return []
    versions = by_number(opened, [number for number, _ in made])
    found = without_erased(opened, [(versions[number], extraction) for number, extraction in made])
    articles = _locked_articles(opened, {version.article_id for version, _ in found})
    readings = [
        Reading(version, articles[version.article_id or 0], extraction) for version, extraction in found
    ]
    _supersede(opened, [version.id or 0 for version, _ in found])
    claims = [reading.claims() for reading in readings]
    rows = [
        tables.Extraction(
            version_id=reading.version.id or 0,
            extractor_version=reading.extraction.extractor_version,
            n_claims=len(mine),
            problem=reading.extraction.problem,
            run_id=run_id,
        )
        for reading, mine in zip(readings, claims, strict=True)
    ]
    opened.add_all(rows)
    opened.flush()
    speakers = _add_speakers(opened, readings)
    numbers = [row.id or 0 for row in rows]
    _add_claims(opened, list(zip(numbers, readings, claims, strict=True)), speakers)
    settle_versions(opened, list(versions))
    return [len(mine) for mine in claims]


def _locked_articles(opened: Session, ids: Collection[int | None]) -> dict[int, tables.Article]:
    """The articles, which nobody else changes meanwhile; locked in one order: no two writers block."""
    article = tables.Article
    wanted = select(article).where(col(article.id).in_(sorted(one for one in ids if one is not None)))
    return {one.id or 0: one for one in opened.exec(wanted.order_by(col(article.id)).with_for_update())}


def _supersede(opened: Session, version_ids: Sequence[int]) -> None:
    for table in (tables.Extraction, tables.Claim):
        old = sa.update(table).where(col(table.version_id).in_(version_ids), col(table.is_current))
        opened.connection().execute(old.values(is_current=sa.false()))


def _add_claims(
    opened: Session,
    read: Sequence[tuple[int, Reading, Mapping[str, Claim]]],
    speakers: Mapping[SpeakerName, int],
) -> None:
    """All claims of these readings, with what belongs to each; as objects they took most of its time."""
    rows = [
        claim_row(key, claim, reading, speakers) | {"extraction_id": number}
        for number, reading, claims in read
        for key, claim in claims.items()
    ]
    ids = _insert_claims(opened, rows)
    found = [
        (ids[number, key], claim, reading)
        for number, reading, claims in read
        for key, claim in claims.items()
    ]
    parts: list[tuple[type[SQLModel], Callable[[Claim, Reading], Iterator[Row]]]] = [
        (tables.ClaimSpan, span_rows),
        (tables.Attribution, partial(chain_rows, speakers)),
        (tables.Quantity, quantity_rows),
        (tables.ClaimDate, date_rows),
    ]
    for table, of in parts:
        _insert(
            opened,
            table,
            [{"claim_id": n} | part for n, claim, reading in found for part in of(claim, reading)],
        )


def _insert_claims(opened: Session, rows: Sequence[Row]) -> dict[tuple[int, str], int]:
    """The claims are there; their ids by reading and key.

    Asked for what comes back, SQLAlchemy puts hundreds of rows into a statement. Alone in theirs they cost
    SQLite three times as much: what the search's trigger may have to undo is copied for each statement.
    """
    if not rows:
        return {}
    row = tables.Claim
    columns: list[Any] = [row.extraction_id, row.claim_key, row.id]
    stored = opened.connection().execute(sa.insert(row).returning(*columns), list(rows))
    return {(extraction, key): number for extraction, key, number in stored}


def _insert(opened: Session, table: type[SQLModel], rows: Sequence[Row]) -> None:
    if rows:
        opened.connection().execute(sa.insert(table), list(rows))


def _add_speakers(opened: Session, readings: Sequence[Reading]) -> dict[SpeakerName, int]:
    """Every named source of the claims is a speaker of its article; returns their ids."""
    links = [
        (reading.article, link)
        for reading in readings
        for claim in reading.extraction.claims
        for link in claim.chain
        if link.speaker
    ]
    wanted = {speaker_name(article, link): article for article, link in links}
    keys = {name: speaker_key(article, *name[1:]) for name, article in wanted.items()}
    rows = [speaker_row(wanted[name], key, *name[1:]) for name, key in keys.items()]
    add_missing(opened, tables.Speaker, sorted(rows, key=lambda row: str(row["speaker_key"])))
    found = select(tables.Speaker.speaker_key, tables.Speaker.id).where(
        col(tables.Speaker.speaker_key).in_(sorted(keys.values()))
    )
    numbers = {key: number or 0 for key, number in opened.exec(found)}
    ids = {name: numbers[key] for name, key in keys.items()}
    names = sorted(
        (ids[speaker_name(article, link)], kind, words[:LONGEST_KEY])
        for article, link in links
        for kind, words in (("name", link.speaker), ("role", link.role), ("speaks_for", link.speaks_for))
        if words
    )
    add_missing(
        opened,
        tables.SpeakerName,
        [{"speaker_id": s, "kind": k, "words": w} for s, k, w in dict.fromkeys(names)],
    )
    return ids
