"""Comparisons: which versions are to be held against each other, and what was found between them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from itertools import pairwise

import sqlalchemy as sa
from sqlmodel import Session, col, delete, select

from onrecord.revisions import COMPARER_VERSION, Comparison, Figure, StatedClaim, Wording
from storage import tables
from storage.ledger import add_missing, open_work
from storage.sightings import sightings_of

EDIT, REPRINT = "edit", "reprint"
MOST_REPRINTS = 200  # of one text, compared with an earlier one that came to light late


# -- which -------------------------------------------------------------------------------------


def open_edits(opened: Session, article: tables.Article, run_id: int) -> None:
    """Every step from one version to the next that the article's pages showed waits to be compared."""
    shown = sightings_of(opened, article.id or 0)
    still = _still_as_before(opened, shown)
    wanted = {
        (later.page_id, earlier.version_id): _row(article.id, earlier, later, still, run_id)
        for earlier, later in pairwise(shown)
        if earlier.version_id != later.version_id
    }
    held = select(tables.Comparison).where(
        tables.Comparison.article_id == article.id, tables.Comparison.relation == EDIT
    )
    for row in opened.exec(held):
        found = wanted.get((row.page_id, row.from_version_id))
        row.to_run = run_id if found is None and row.to_run is None else None if found else row.to_run
        row.before_at = found["before_at"] if found else row.before_at  # type: ignore[assignment]
        opened.add(row)
    _open(opened, [wanted[key] for key in sorted(wanted)], run_id)


def _still_as_before(opened: Session, shown: Sequence[tables.Sighting]) -> dict[int, datetime]:
    """For pages that were visited before: the last visit that found nothing new."""
    statement = select(tables.Page.id, tables.Page.previous_at).where(
        col(tables.Page.id).in_([sighting.page_id for sighting in shown]),
        col(tables.Page.previous_at).is_not(None),
    )
    return {page or 0: at for page, at in opened.exec(statement) if at is not None}


def _row(
    article_id: int | None,
    earlier: tables.Sighting,
    later: tables.Sighting,
    still: Mapping[int, datetime],
    run_id: int,
) -> dict[str, object]:
    return {
        "relation": EDIT,
        "article_id": article_id,
        "from_version_id": earlier.version_id,
        "to_version_id": later.version_id,
        "page_id": later.page_id,
        "before_at": max(earlier.seen_at, still.get(later.page_id, earlier.seen_at)),
        "after_at": later.seen_at,
        "from_run": run_id,
    }


def open_reprints(opened: Session, version: tables.ArticleVersion, run_id: int) -> None:
    """The version, and the texts elsewhere that are later than it, wait to be compared with the earliest."""
    twins = _twins(opened, version)
    earlier = [twin for twin in twins if _order(twin) < _order(version)]
    rows = [_reprint(min(earlier, key=_order), version, run_id)] if earlier else []
    for twin in [] if earlier else sorted(twins, key=_order)[:MOST_REPRINTS]:
        rows.append(_reprint(version, twin, run_id))
    for row in rows:
        ended = sa.update(tables.Comparison).where(
            col(tables.Comparison.to_version_id) == row["to_version_id"],
            col(tables.Comparison.relation) == REPRINT,
            col(tables.Comparison.from_version_id) != row["from_version_id"],
            col(tables.Comparison.to_run).is_(None),
        )
        opened.connection().execute(ended.values(to_run=run_id))
    _open(opened, rows, run_id)


def _twins(opened: Session, version: tables.ArticleVersion) -> list[tables.ArticleVersion]:
    """The stored versions of other articles that carry this one's text."""
    twin, other = tables.TextTwin, tables.ArticleVersion
    ends = sa.or_(
        sa.and_(col(twin.a_version_id) == version.id, col(twin.b_version_id) == col(other.id)),
        sa.and_(col(twin.b_version_id) == version.id, col(twin.a_version_id) == col(other.id)),
    )
    statement = select(other).join(twin, ends).where(
        col(other.article_id).is_not(None), other.article_id != version.article_id
    )  # fmt: skip
    return list(opened.exec(statement).unique())


def _order(version: tables.ArticleVersion) -> tuple[datetime, str]:
    return version.published_at or version.first_seen_at, version.version_key


def _reprint(earlier: tables.ArticleVersion, later: tables.ArticleVersion, run_id: int) -> dict[str, object]:
    return {
        "relation": REPRINT,
        "article_id": later.article_id,
        "from_version_id": earlier.id,
        "to_version_id": later.id,
        "page_id": later.page_id,
        "before_at": earlier.published_at or earlier.first_seen_at,
        "after_at": later.published_at or later.first_seen_at,
        "from_run": run_id,
    }


def _open(opened: Session, rows: Sequence[dict[str, object]], run_id: int) -> None:
    if not rows:
        return
    add_missing(opened, tables.Comparison, rows)
    keys = {(row["relation"], row["page_id"], row["from_version_id"]) for row in rows}
    statement = select(tables.Comparison).where(
        col(tables.Comparison.page_id).in_(sorted({row["page_id"] for row in rows}))
    )
    found = [
        row.id or 0
        for row in opened.exec(statement)
        if (row.relation, row.page_id, row.from_version_id) in keys
    ]
    open_work(opened, "compare", found, COMPARER_VERSION, run_id)


# -- what for ----------------------------------------------------------------------------------


def are_read(opened: Session, comparison: tables.Comparison, extractor_version: str) -> bool:
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
    """All that the version is made of."""
    version = opened.exec(select(tables.ArticleVersion).where(tables.ArticleVersion.id == version_id)).one()
    is_live = version.genre == "live"
    return Wording(version.text, version.title, version.standfirst, version.byline, is_live)


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


def keep(opened: Session, comparison: tables.Comparison, found: Comparison, notes: Sequence[str]) -> None:
    """The comparison holds exactly these changes; safe to repeat."""
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
    opened.flush()
