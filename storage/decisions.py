"""What people decided about edits that may protect somebody: kept by the keys of the two versions."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Literal

from sqlmodel import Session, col, delete, select

from storage import tables

Decision = Literal["confirm", "reject"]
SUBJECT = "edit"


def edit_key(opened: Session, comparison_id: int) -> str | None:
    """What the step between two versions of an article is known by; None where there is no such edit now."""
    comparison, version = tables.Comparison, tables.ArticleVersion
    found = opened.exec(
        select(comparison.from_version_id, comparison.to_version_id).where(
            comparison.id == comparison_id, comparison.relation == "edit", col(comparison.to_run).is_(None)
        )
    ).first()
    if found is None:
        return None
    keys = [opened.exec(select(version.version_key).where(version.id == one)).one() for one in found]
    return ">".join(keys)


def decide(
    opened: Session, key: str, decision: Decision, *, reviewer: str, reason: str, now: datetime
) -> None:
    """The decision stands; the newest of several is the one that counts."""
    opened.add(
        tables.Review(
            subject_kind=SUBJECT,
            subject_key=key,
            decision=decision,
            reviewer=reviewer,
            reason=reason,
            decided_at=now,
        )
    )


def drop_decisions(opened: Session, version_ids: Collection[int]) -> None:
    """Nothing is left of what was decided about edits of these versions."""
    version, review = tables.ArticleVersion, tables.Review
    keys = set(opened.exec(select(version.version_key).where(col(version.id).in_(sorted(version_ids)))))
    decided = opened.exec(select(review.id, review.subject_key).where(review.subject_kind == SUBJECT))
    gone = [number for number, key in decided if keys & set(key.split(">"))]
    opened.connection().execute(delete(review).where(col(review.id).in_(gone)))
