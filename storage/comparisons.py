"""Comparisons: which versions are to be held against each other, and what was found between them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

import sqlalchemy as sa
from sqlmodel import Session, col, delete, select

from onrecord.dates import is_known_before
from onrecord.revisions import COMPARER_VERSION, PROTECTED, Comparison, Figure, StatedClaim, Wording
from onrecord.types import CleanArticle
from storage import houselines, tables
from storage.bulk import Row, add_missing, by_another_index, update_all
from storage.ledger import open_work
from storage.sightings import Shown, shown_by
from storage.stories import twins_of

EDIT, REPRINT = "edit", "reprint"
MAY_PROTECT = "may_protect"  # the kind of the row that marks an edit; see storage/views/articles.py
MOST_REPRINTS = 200  # of one text, compared with an earlier one that came to light late


# -- which -------------------------------------------------------------------------------------


def open_edits(opened: Session, article_ids: Collection[int], run_id: int) -> None:
    """Every step from one version to the next that the articles' pages showed waits to be compared."""
    if not article_ids:
        return
    wanted = {
        (later.page_id, earlier.version_id): _row(article, earlier, later, run_id)
        for article, shown in shown_by(opened, article_ids).items()
        for earlier, later in pairwise(shown)
        if earlier.version_id != later.version_id
    }
    _correct(opened, article_ids, wanted, run_id)
    _open(opened, [wanted[key] for key in sorted(wanted)], run_id)


def _correct(
    opened: Session, article_ids: Collection[int], wanted: Mapping[tuple[int, int], Row], run_id: int
) -> None:
    """Of the steps that were there before those hold that are wanted still, and no others."""
    comparison = tables.Comparison
    held = sa.select(
        col(comparison.id), col(comparison.page_id), col(comparison.from_version_id), col(comparison.to_run),
        col(comparison.before_at),
    ).where(
        col(comparison.article_id).in_(sorted(article_ids)),
        by_another_index(col(comparison.relation)) == EDIT,
    )  # fmt: skip
    rows: list[Row] = []
    for number, page, version, to_run, before_at in opened.connection().execute(held):
        found = wanted.get((page, version))
        ended = run_id if found is None and to_run is None else None if found else to_run
        since = found["before_at"] if found else before_at
        if (ended, since) != (to_run, before_at):
            rows.append({"id": number, "to_run": ended, "before_at": since})
    update_all(opened, comparison, rows)


def _row(article_id: int, earlier: Shown, later: Shown, run_id: int) -> Row:
    return {
        "relation": EDIT,
        "article_id": article_id,
        "from_version_id": earlier.version_id,
        "to_version_id": later.version_id,
        "page_id": later.page_id,
        # the page may have been visited since, and was as before
        "before_at": max(earlier.seen_at, later.previous_at or earlier.seen_at),
        "after_at": later.seen_at,
        "from_run": run_id,
    }


# -- reprints ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Text:
    """A stored version, and what tells which of two was earlier."""

    id: int
    article_id: int
    page_id: int
    at: datetime
    version_key: str
    published: str | None
    first_seen_at: datetime


def open_reprints(opened: Session, version_ids: Sequence[int], run_id: int) -> None:
    """The versions, and the texts elsewhere that are known to be later, wait for the earliest to be compared.

    Texts of one day of which one has no clock are not compared: nobody knows which is the copy.
    """
    rows: dict[int, tuple[tuple[datetime, str], Row]] = {}  # by the later text: one earliest of each
    for text, twins in _twins(opened, version_ids):
        earlier = [twin for twin in twins if _is_before(twin, text)]
        pairs = [(min(earlier, key=_order), text)] if earlier else []
        later = [twin for twin in twins if _is_before(text, twin)]
        for twin in [] if earlier else sorted(later, key=_order)[:MOST_REPRINTS]:
            pairs.append((text, twin))
        for first, copy in pairs:
            found = (_order(first), _reprint(first, copy, run_id))
            rows[copy.id] = min(rows.get(copy.id, found), found, key=lambda one: one[0])
    wanted = {later: row for later, (_, row) in sorted(rows.items())}
    _end_others(opened, wanted, run_id)
    _open(opened, list(wanted.values()), run_id)


def _twins(opened: Session, version_ids: Sequence[int]) -> list[tuple[_Text, list[_Text]]]:
    """These versions, where stored versions of other articles carry their text, with those."""
    pairs = twins_of(opened, version_ids)
    texts = _texts(opened, {version for pair in pairs for version in pair})
    twins: dict[int, list[_Text]] = defaultdict(list)
    for one, other in [*pairs, *((b, a) for a, b in pairs)]:
        if one in texts and other in texts and texts[one].article_id != texts[other].article_id:
            twins[one].append(texts[other])
    return [(texts[version], twins[version]) for version in version_ids if twins.get(version)]


def _texts(opened: Session, version_ids: Collection[int]) -> dict[int, _Text]:
    if not version_ids:
        return {}
    version = tables.ArticleVersion
    at = sa.func.coalesce(col(version.published_at), col(version.first_seen_at))
    statement = sa.select(
        col(version.id),
        col(version.article_id),
        col(version.page_id),
        at,
        col(version.version_key),
        col(version.published),
        col(version.first_seen_at),
    ).where(col(version.id).in_(sorted(version_ids)), col(version.article_id).is_not(None))
    return {row[0]: _Text(*row) for row in opened.connection().execute(statement)}


def _is_before(one: _Text, other: _Text) -> bool:
    """True where it is known; of an undated text only that it was out when it was seen here."""
    if one.published is None:
        return other.published is not None and one.first_seen_at < other.at
    return is_known_before(one.published, other.published)


def _order(text: _Text) -> tuple[datetime, str]:
    return text.at, text.version_key


def _reprint(earlier: _Text, later: _Text, run_id: int) -> Row:
    return {
        "relation": REPRINT,
        "article_id": later.article_id,
        "from_version_id": earlier.id,
        "to_version_id": later.id,
        "page_id": later.page_id,
        "before_at": earlier.at,
        "after_at": later.at,
        "from_run": run_id,
    }


def _end_others(opened: Session, wanted: Mapping[int, Row], run_id: int) -> None:
    """No other text than the earliest is what these texts are compared with."""
    if not wanted:
        return
    comparison = tables.Comparison
    live = sa.select(
        col(comparison.id), col(comparison.to_version_id), col(comparison.from_version_id)
    ).where(
        col(comparison.to_version_id).in_(list(wanted)),
        by_another_index(col(comparison.relation)) == REPRINT,
        col(comparison.to_run).is_(None),
    )
    found = opened.connection().execute(live).all()
    rows: list[Row] = [
        {"id": number, "to_run": run_id}
        for number, later, earlier in found
        if wanted[later]["from_version_id"] != earlier
    ]
    update_all(opened, comparison, rows)


def _open(opened: Session, rows: Sequence[Row], run_id: int) -> None:
    if not rows:
        return
    add_missing(opened, tables.Comparison, rows)
    keys = {(row["relation"], row["page_id"], row["from_version_id"]) for row in rows}
    comparison = tables.Comparison
    statement = select(
        comparison.id, comparison.relation, comparison.page_id, comparison.from_version_id
    ).where(col(comparison.page_id).in_(sorted({row["page_id"] for row in rows})))
    found = [number or 0 for number, *key in opened.exec(statement) if tuple(key) in keys]
    open_work(opened, "compare", found, COMPARER_VERSION, run_id)


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
