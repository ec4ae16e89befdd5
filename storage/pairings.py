"""Which versions are to be held against each other: the edits of an article, and its reprints elsewhere."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

import sqlalchemy as sa
from sqlmodel import Session, col, select

from onrecord.dates import is_known_before
from onrecord.revisions import COMPARER_VERSION
from storage import tables
from storage.bulk import Row, add_missing, by_another_index, update_all
from storage.comparisons import EDIT, REPRINT
from storage.ledger import open_work
from storage.sightings import Shown, shown_by
from storage.stories import twins_of

MOST_REPRINTS = 200  # of one text, compared with an earlier one that came to light late


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
