"""Snapshots of what is common: learned from the sketches now and then, frozen in between."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

import sqlalchemy as sa
from sqlmodel import Session, col, select

from onrecord.rarity import Printed, common_shingles
from storage import tables

MOST_SKETCHES = 50_000  # the newest: what outlets print under every article changes over the years


@dataclass(frozen=True, slots=True)
class CommonShingles:
    """A snapshot with its number; None and nothing before the first was made."""

    id: int | None
    shingles: frozenset[int]


def newest(opened: Session) -> CommonShingles:
    """The snapshot by which sketches are made now."""
    found = opened.exec(select(tables.Snapshot.id).order_by(col(tables.Snapshot.id).desc()).limit(1)).first()
    if found is None:
        return CommonShingles(None, frozenset())
    packed = opened.exec(select(tables.Snapshot.shingles).where(tables.Snapshot.id == found)).one()
    return CommonShingles(found, _unpacked(packed))


@lru_cache(maxsize=2)
def _unpacked(shingles: bytes) -> frozenset[int]:
    return frozenset(memoryview(shingles).cast("I"))


@dataclass(frozen=True, slots=True)
class Learned:
    """What the newest sketches show to be common, with what was known before."""

    n_sketches: int
    shingles: frozenset[int]


def learn(opened: Session) -> Learned:
    """What is common by now; reads only, so that nobody waits for it."""
    printed = _printed(opened)
    return Learned(len(printed), common_shingles(printed, newest(opened).shingles))


def keep(opened: Session, learned: Learned, now: datetime) -> int:
    """What was learned is in force as a new snapshot, if it is more than before; returns how many."""
    known = newest(opened).shingles
    found = learned.shingles | known
    if found != known:
        packed = b"".join(shingle.to_bytes(4, "little") for shingle in sorted(found))
        opened.add(
            tables.Snapshot(
                made_at=now, n_sketches=learned.n_sketches, n_shingles=len(found), shingles=packed
            )
        )
        opened.flush()
    return len(found)


def _printed(opened: Session) -> list[Printed]:
    """The newest sketches, with the story of each, its outlet and its day; one version an article."""
    article, version, kept = tables.Article, tables.ArticleVersion, tables.Sketch
    statement = (
        sa.select(
            col(article.story_id), col(kept.shingles), col(article.publisher_id),
            sa.func.coalesce(col(version.published_at), col(version.first_seen_at)),
        )
        .join_from(article, kept, col(kept.version_id) == col(article.current_version_id))
        .join(version, col(version.id) == col(kept.version_id))
        .order_by(col(kept.version_id).desc())
        .limit(MOST_SKETCHES)
    )  # fmt: skip
    return [
        Printed(story, memoryview(shingles).cast("I"), publisher, at.date())
        for story, shingles, publisher, at in opened.connection().execute(statement)
    ]
