"""Comparisons: two versions held against each other, and what was found between them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import sqlalchemy as sa
from sqlmodel import Session, col, delete, select

from onrecord.revisions import COMPARER_VERSION, PROTECTED, Comparison, Figure, StatedClaim, Wording
from onrecord.types import CleanArticle
from storage import houselines, tables

EDIT, REPRINT = "edit", "reprint"
MAY_PROTECT = "may_protect"  # the kind of the row that marks an edit; see storage/views/articles.py


# -- what for ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Step:
    """Two versions that are to be compared: an edit of one article, or a reprint by another outlet."""

    id: int
    relation: str | None
    from_version_id: int
    to_version_id: int


def step(opened: Session, comparison_id: int) -> Step:
    """The comparison with this number."""
    found = opened.get_one(tables.Comparison, comparison_id)
    return Step(comparison_id, found.relation, found.from_version_id, found.to_version_id)


def are_read(opened: Session, comparison: Step, extractor_version: str) -> bool:
    """True where both versions went through extraction, however it ended."""
    versions = {comparison.from_version_id, comparison.to_version_id}
    done = select(sa.func.count()).select_from(tables.StageResult).where(
        tables.StageResult.subject_kind == "version",
        col(tables.StageResult.subject_id).in_(versions),
        tables.StageResult.stage == "extract",
        tables.StageResult.code_version == extractor_version,
        col(tables.StageResult.outcome).is_not(None),
    )  # fmt: skip
    return opened.exec(done).one() == len(versions)


def with_version(opened: Session, version_id: int) -> list[int]:
    """The comparisons that hold now and have this version on one side."""
    comparison = tables.Comparison
    sides = sa.or_(col(comparison.from_version_id) == version_id, col(comparison.to_version_id) == version_id)
    return [
        one or 0 for one in opened.exec(select(comparison.id).where(sides, col(comparison.to_run).is_(None)))
    ]


def wording_of(opened: Session, version_id: int) -> Wording:
    """All that the version is made of, but for what its site prints everywhere: an edit is none of that."""
    version = opened.exec(select(tables.ArticleVersion).where(tables.ArticleVersion.id == version_id)).one()
    is_live = version.genre == "live"
    [left] = houselines.without_known(opened, [CleanArticle(version.text, url=version.url)])
    return Wording(left.text, version.title, version.standfirst, version.byline, is_live)


def dropped_lines(opened: Session, version_id: int) -> list[str]:
    """What cleaning left out of the version's page: a note to readers may be among it."""
    dropped = opened.exec(
        select(tables.ArticleVersion.dropped).where(tables.ArticleVersion.id == version_id)
    ).one()
    return [str(line["text"]) for line in dropped]


def claims_of(opened: Session, version_id: int) -> list[StatedClaim]:
    """The claims of the version's current reading, in the order of its text."""
    statement = (
        select(tables.Claim)
        .join(tables.Extraction, col(tables.Extraction.id) == col(tables.Claim.extraction_id))
        .where(tables.Claim.version_id == version_id, col(tables.Extraction.is_current))
        .order_by(col(tables.Claim.content_start), col(tables.Claim.claim_key))
    )
    claims = opened.exec(statement).all()
    figures = _figures(opened, [claim.id or 0 for claim in claims])
    return [
        StatedClaim(
            id=claim.id or 0,
            sentence=claim.sentence,
            content=claim.content,
            speaker=claim.origin,
            polarity=claim.polarity,
            certainty=claim.certainty,
            figures=tuple(figures[claim.id or 0]),
        )
        for claim in claims
    ]


def _figures(opened: Session, claim_ids: Iterable[int]) -> dict[int, list[Figure]]:
    statement = select(tables.Quantity).where(col(tables.Quantity.claim_id).in_(list(claim_ids)))
    figures: dict[int, list[Figure]] = defaultdict(list)
    for row in opened.exec(statement.order_by(col(tables.Quantity.claim_id), col(tables.Quantity.start))):
        figures[row.claim_id].append(Figure(row.words, row.value, row.high, row.counted, row.bound))
    return figures


# -- what was found ----------------------------------------------------------------------------


def keep(opened: Session, comparison_id: int, found: Comparison, notes: Sequence[str]) -> None:
    """The comparison holds exactly these changes; safe to repeat."""
    comparison = opened.get_one(tables.Comparison, comparison_id)
    comparison.comparer_version = COMPARER_VERSION
    comparison.n_kept, comparison.n_cut, comparison.n_added = found.n_kept, found.n_cut, found.n_added
    comparison.is_silent = not notes if comparison.relation == EDIT else None
    comparison.note = "\n".join(notes) or None
    opened.add(comparison)
    opened.connection().execute(
        delete(tables.TextChange).where(col(tables.TextChange.comparison_id) == comparison.id)
    )
    opened.add_all(
        tables.TextChange(
            comparison_id=comparison.id or 0,
            position=position,
            kind=change.kind,
            about=change.about,
            before=change.before,
            after=change.after,
            speaker=change.speaker,
            detail=change.detail,
            from_claim_id=change.from_claim,
            to_claim_id=change.to_claim,
        )
        for position, change in enumerate(found.changes)
    )
    if found.protects and comparison.relation == EDIT:
        opened.add(_mark(comparison, found))
    opened.flush()


def _mark(comparison: tables.Comparison, found: Comparison) -> tables.TextChange:
    """No event: what keeps the edit from whoever did not ask for it, without a word of what was taken out."""
    return tables.TextChange(
        comparison_id=comparison.id or 0,
        position=len(found.changes),
        kind=MAY_PROTECT,
        about="text",
        detail="; ".join(PROTECTED[kind] for kind in found.protects),
    )
