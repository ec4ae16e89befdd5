"""Snapshots of what is common: learned from the sketches now and then, frozen in between."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from sqlmodel import Session, col, select

from onrecord.rarity import common_shingles
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


def learn(opened: Session, now: datetime) -> int:
    """A new snapshot is in force, if the sketches show more that is common; returns how many shingles."""
    earlier = newest(opened)
    sketched = list(_sketched(opened))
    found = common_shingles(sketched, earlier.shingles)
    if found != earlier.shingles:
        packed = b"".join(shingle.to_bytes(4, "little") for shingle in sorted(found))
        opened.add(
            tables.Snapshot(made_at=now, n_sketches=len(sketched), n_shingles=len(found), shingles=packed)
        )
        opened.flush()
    return len(found)


def _sketched(opened: Session) -> Iterator[tuple[int, memoryview]]:
    """The newest sketches with the story that each belongs to; one version an article."""
    statement = (
        select(tables.Article.story_id, tables.Sketch.shingles)
        .join(tables.Sketch, col(tables.Sketch.version_id) == col(tables.Article.current_version_id))
        .order_by(col(tables.Sketch.version_id).desc())
        .limit(MOST_SKETCHES)
    )
    for story, shingles in opened.exec(statement):
        yield story, memoryview(shingles).cast("I")
