"""What people marked works as: set, taken back and listed."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlmodel import Session, col, select

from storage import tables
from storage.queries.rows import rows, rows_with

MARKS = ("audience", "embargo_at", "embargo", "ai_opt_out")  # what a person may put


@dataclass(frozen=True, slots=True)
class LabelRow:
    """A row of `article_labels`, with the article's headline and outlet."""

    article_id: int
    title: str | None
    publisher: str | None
    audience: str
    audience_by: str | None
    embargo_at: str | None
    embargo: str | None
    ai_opt_out: str
    holds_withheld: str
    labelled_by: str | None
    reason: str | None
    labelled_at: str | None


def put(
    opened: Session, article_ids: Collection[int], marks: Mapping[str, Any], by: str, why: str, now: datetime
) -> None:
    """Each work has these marks beside those it had; a mark that is None is its feed's or file's again."""
    for number in sorted(article_ids):
        row = opened.get(tables.Label, number) or _fresh(number)
        for name, value in marks.items():
            setattr(row, name, value)
        row.labelled_by, row.reason, row.labelled_at = by, why, now
        opened.add(row)
    opened.flush()


def take_back(opened: Session, article_ids: Collection[int]) -> None:
    """Nothing is left that a person put on these works."""
    found = select(tables.Label).where(col(tables.Label.article_id).in_(sorted(article_ids)))
    for row in opened.exec(found).all():
        opened.delete(row)
    opened.flush()


def hand_on(opened: Session, article_ids: Collection[int]) -> None:
    """Works that were one until now all have the labels that it had: what was inside stays inside."""
    found = select(tables.Label).where(col(tables.Label.article_id).in_(sorted(article_ids)))
    held = opened.exec(found).all()
    if not held:
        return
    strictest = {
        "audience": "internal" if any(row.audience == "internal" for row in held) else held[0].audience,
        "embargo_at": max((row.embargo_at for row in held if row.embargo_at), default=None),
        "embargo": next((row.embargo for row in held if row.embargo), None),
        "ai_opt_out": next((row.ai_opt_out for row in held if row.ai_opt_out is not None), None),
    }
    first = held[0]
    fresh = set(article_ids) - {row.article_id for row in held}
    put(opened, fresh, strictest, first.labelled_by, first.reason, first.labelled_at)


def labels_of(session: Session, article_ids: Collection[int]) -> list[LabelRow]:
    """The labels of these works, by number."""
    found = rows_with(session, f"{_LABELS} WHERE l.article_id IN :ids ORDER BY l.article_id", article_ids)
    return [LabelRow(**row) for row in found]


def labelled(session: Session) -> list[LabelRow]:
    """Every work that a person marked, embargoes first, the earliest first."""
    found = rows(session, f"{_LABELS} WHERE l.labelled_at IS NOT NULL")
    return [LabelRow(**row) for row in sorted(found, key=_embargo_first)]


def _embargo_first(row: dict[str, Any]) -> tuple[bool, str, int]:
    return row["embargo_at"] is None, row["embargo_at"] or "", row["article_id"]


def _fresh(article_id: int) -> tables.Label:
    return tables.Label(article_id=article_id)  # type: ignore[call-arg]


_LABELS = """
    SELECT l.article_id, v.title, p.name AS publisher, l.audience, l.audience_by, l.embargo_at, l.embargo,
        l.ai_opt_out, l.holds_withheld, l.labelled_by, l.reason, l.labelled_at
    FROM article_labels l JOIN articles a ON a.id = l.article_id
    LEFT JOIN article_versions v ON v.id = a.current_version_id
    LEFT JOIN publishers p ON p.id = a.publisher_id
"""
