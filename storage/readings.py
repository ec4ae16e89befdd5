"""Readings of a version by one extractor after another: what replaced what, and what is read next."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence

import sqlalchemy as sa
from sqlmodel import Session, col, delete, select

from onrecord.rereading import Pair, ReadClaim, compare_readings
from storage import tables
from storage.accounts import add_to


def unread_versions(opened: Session, extractor_version: str, above: int, limit: int) -> list[int]:
    """Stored versions above this number that this extractor has not been given yet, in order."""
    return _not_given(opened, "extract", extractor_version, above, limit)


def unlinked_versions(opened: Session, linker_version: str, above: int, limit: int) -> list[int]:
    """Versions above this number with claims that this linker has not been given yet, in order."""
    reading = tables.Extraction
    has_claims = (
        select(reading.id)
        .where(col(reading.version_id) == col(tables.ArticleVersion.id), col(reading.is_current))
        .exists()
    )
    return _not_given(opened, "link", linker_version, above, limit, has_claims)


def _not_given(
    opened: Session, stage: str, code_version: str, above: int, limit: int, *also: sa.ColumnElement[bool]
) -> list[int]:
    version, work = tables.ArticleVersion, tables.StageResult
    given = (
        select(work.id)
        .where(
            work.subject_kind == "version",
            col(work.subject_id) == col(version.id),
            work.stage == stage,
            work.code_version == code_version,
        )
        .exists()
    )
    after = col(version.id) > above, col(version.article_id).is_not(None)
    statement = select(version.id).where(*after, ~given, *also)
    return [one or 0 for one in opened.exec(statement.order_by(col(version.id)).limit(limit))]


def uncleaned_pages(opened: Session, cleaner_version: str, above: int, limit: int) -> list[int]:
    """Pages above this number whose bytes are there and that this cleaner has not been given, in order."""
    page, work = tables.Page, tables.StageResult
    given = (
        select(work.id)
        .where(
            work.subject_kind == "page",
            col(work.subject_id) == col(page.id),
            work.stage == "clean",
            work.code_version == cleaner_version,
        )
        .exists()
    )
    statement = select(page.id).where(
        col(page.id) > above, col(page.body_key).is_not(None), col(page.outcome).is_not(None), ~given
    )
    return [one or 0 for one in opened.exec(statement.order_by(col(page.id)).limit(limit))]


def accept_after_all(opened: Session, page: tables.Page, run_id: int) -> None:
    """A page that was refused in cleaning is open again, and stands in this run's account."""
    if page.outcome_run not in (None, page.taken_run):
        add_to(opened, page.outcome_run or 0, "adopted_handed_on", 1)
    if page.taken_run != run_id:
        add_to(opened, run_id, "adopted_taken", 1)
    refusal = tables.Rejection
    opened.connection().execute(
        delete(refusal).where(col(refusal.page_id) == page.id, col(refusal.stage) == "clean")
    )
    page.outcome, page.outcome_run = None, None
    opened.add(page)


def succeed(opened: Session, version_ids: Collection[int]) -> set[int]:
    """Each claim of a reading before points to its successor; returns the versions that had one before."""
    by_version: dict[int, list[int]] = defaultdict(list)
    reading = tables.Extraction
    statement = select(reading.version_id, reading.id).where(col(reading.version_id).in_(sorted(version_ids)))
    for version, number in opened.exec(statement.order_by(col(reading.id))):
        by_version[version].append(number or 0)
    again = {version: numbers for version, numbers in by_version.items() if len(numbers) > 1}
    for numbers in again.values():
        for pair in compared(opened, numbers[-2], numbers[-1]):
            if pair.old is not None and pair.new is not None:
                replaced = sa.update(tables.Claim).where(col(tables.Claim.id) == pair.old.id)
                opened.connection().execute(replaced.values(replaced_by=pair.new.id))
    return set(again)


def compared(opened: Session, before: int, after: int) -> list[Pair]:
    """Two readings of one version held against each other."""
    return compare_readings(_claims(opened, before), _claims(opened, after))


def readings_by(opened: Session, run_id: int, above: int, limit: int) -> list[tuple[int, int, int | None]]:
    """Readings that a run made: their number, their version, and the reading before, if there was one."""
    made, earlier = tables.Extraction, sa.orm.aliased(tables.Extraction)
    before = (
        select(sa.func.max(earlier.id))
        .where(earlier.version_id == made.version_id, col(earlier.id) < col(made.id))
        .correlate(made)
        .scalar_subquery()
    )
    statement = (
        sa.select(col(made.id), col(made.version_id), before)
        .where(col(made.run_id) == run_id, col(made.id) > above)
        .order_by(col(made.id))
        .limit(limit)
    )
    return [(number, version, last) for number, version, last in opened.connection().execute(statement)]


def _claims(opened: Session, extraction_id: int) -> list[ReadClaim]:
    statement = select(tables.Claim).where(tables.Claim.extraction_id == extraction_id)
    claims = opened.exec(statement.order_by(col(tables.Claim.content_start), col(tables.Claim.id))).all()
    ids = [claim.id or 0 for claim in claims]
    spans, sources, figures = _spans(opened, ids), _sources(opened, ids), _figures(opened, ids)
    return [
        ReadClaim(
            id=claim.id or 0,
            content=claim.content,
            spans=tuple(sorted(spans[claim.id or 0])),
            sources=tuple(sources[claim.id or 0]),
            polarity=claim.polarity,
            certainty=claim.certainty,
            quantities=tuple(sorted(figures[claim.id or 0], key=str)),
            quotation=claim.quote,
        )
        for claim in claims
    ]


def _spans(opened: Session, ids: Sequence[int]) -> dict[int, list[tuple[int, int]]]:
    span = tables.ClaimSpan
    found: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for row in opened.exec(select(span).where(col(span.claim_id).in_(ids), span.part == "content")):
        found[row.claim_id].append((row.start, row.end))
    return found


def _sources(opened: Session, ids: Sequence[int]) -> dict[int, list[str]]:
    link = tables.Attribution
    found: dict[int, list[str]] = defaultdict(list)
    statement = select(link).where(col(link.claim_id).in_(ids))
    for row in opened.exec(statement.order_by(col(link.claim_id), col(link.link))):
        found[row.claim_id].append(row.speaker or row.source)
    return found


def _figures(opened: Session, ids: Sequence[int]) -> dict[int, list[tuple[float, str | None]]]:
    figure = tables.Quantity
    found: dict[int, list[tuple[float, str | None]]] = defaultdict(list)
    for row in opened.exec(select(figure).where(col(figure.claim_id).in_(ids))):
        found[row.claim_id].append((row.value, row.counted))
    return found
