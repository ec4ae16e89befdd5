"""Snapshots of what is common: learned from the sketches now and then, frozen in between."""

from __future__ import annotations

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


@dataclass(frozen=True, slots=True)
class Learned:
    """What the newest sketches show to be common, with what was known before."""

    n_sketches: int
    shingles: frozenset[int]


def learn(opened: Session) -> Learned:
    """What is common by now; reads only, so that nobody waits for it."""
    sketched = _sketched(opened)
    return Learned(len(sketched), common_shingles(sketched, newest(opened).shingles))


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


def _sketched(opened: Session) -> list[tuple[int, memoryview]]:
    """The newest sketches with the story that each belongs to; one version an article."""
    statement = (
        select(tables.Article.story_id, tables.Sketch.shingles)
        .join(tables.Sketch, col(tables.Sketch.version_id) == col(tables.Article.current_version_id))
        .order_by(col(tables.Sketch.version_id).desc())
        .limit(MOST_SKETCHES)
    )
    return [(story, memoryview(shingles).cast("I")) for story, shingles in opened.exec(statement)]
