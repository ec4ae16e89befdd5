"""Which texts elsewhere a withheld work is a copy of, or the original: kept with it, by keys that stay."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from sqlmodel import Session, col, select

from storage import tables
from storage.bulk import one_of
from storage.sketches import add_twins
from storage.stories import join_stories, twins_of

Told = tuple[str, str, str]  # the keys of two versions, and the sketch that found them alike


def twins_elsewhere(opened: Session, version_ids: Collection[int]) -> list[Told]:
    """The pairs of a version of the work and one of another, which go with it."""
    own, pairs = set(version_ids), twins_of(opened, sorted(version_ids))
    version, twin = tables.ArticleVersion, tables.TextTwin
    of = one_of(opened, col(version.id), {one for pair in pairs for one in pair})
    keys = {
        number or 0: key for number, key in opened.exec(select(version.id, version.version_key).where(of))
    }
    told = []
    for a, b in pairs:
        if (a in own) != (b in own):
            told.append((keys[a], keys[b], opened.get_one(twin, (a, b)).sketch_version))
    return told


def join_again(opened: Session, told: Sequence[Sequence[str]]) -> None:
    """Of these pairs those that are both there are copies of each other again, and of one story."""
    version = tables.ArticleVersion
    wanted = {key for a, b, _ in told for key in (a, b)}
    statement = select(version.version_key, version.id).where(
        one_of(opened, col(version.version_key), wanted)
    )
    ids = {key: number or 0 for key, number in opened.exec(statement)}
    for a, b, sketch_version in told:
        if a in ids and b in ids:
            add_twins(opened, [(min(ids[a], ids[b]), max(ids[a], ids[b]))], sketch_version)
    join_stories(opened, sorted(ids.values()))
