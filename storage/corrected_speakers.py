"""Speakers whom a correction names: rows like the extractor's, gone again when nothing speaks of them."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col, delete, select

from storage import tables
from storage.articles import LONGEST_KEY
from storage.bulk import add_missing, one_of
from storage.claim_rows import speaker_key, speaker_row
from storage.speakers import join_names

_speaker, _name, _said = tables.Speaker, tables.SpeakerName, tables.Attribution


def add_speaker(opened: Session, article_id: int, kind: str, name: str) -> int:
    """The article has a speaker of this kind and name; returns its number."""
    article = opened.exec(select(tables.Article).where(tables.Article.id == article_id)).one()
    name = name[:LONGEST_KEY]
    key = speaker_key(article, kind, name)
    add_missing(opened, _speaker, [speaker_row(article, key, kind, name)])
    return opened.exec(select(_speaker.id).where(_speaker.speaker_key == key)).one() or 0


def kinds_in(opened: Session, article_id: int) -> dict[str, str]:
    """What the names of the article's speakers are: of one in several kinds the first met."""
    asked = select(_speaker.name, _speaker.kind).where(_speaker.article_id == article_id)
    found: dict[str, str] = {}
    for name, kind in opened.exec(asked.order_by(col(_speaker.id))):
        found.setdefault(name, kind)
    return found


def tidy_speakers(opened: Session, speaker_ids: Collection[int]) -> None:
    """Each is known by what is said of it now and joined by that; whom only a correction named is gone."""
    names = set(opened.exec(select(_speaker.name_key).where(_among(opened, speaker_ids))))
    said = _said_of(opened, speaker_ids)
    gone = set(speaker_ids) - {number for number, _, _ in said} - _as_read(opened, speaker_ids)
    stale = sorted(_forms(opened, speaker_ids) - said)
    for number, kind, words in stale:
        form = col(_name.speaker_id) == number, col(_name.kind) == kind, col(_name.words) == words
        opened.connection().execute(delete(_name).where(*form))
    add_missing(
        opened, _name, [{"speaker_id": n, "kind": k, "words": w} for n, k, w in sorted(said) if n not in gone]
    )
    opened.connection().execute(delete(_speaker).where(_among(opened, gone)))
    join_names(opened, sorted(names))


def _among(opened: Session, ids: Iterable[int]) -> Any:
    return one_of(opened, col(_speaker.id), ids)


def _forms(opened: Session, speaker_ids: Collection[int]) -> set[tuple[int, str, str]]:
    asked = select(_name.speaker_id, _name.kind, _name.words)
    return set(opened.exec(asked.where(one_of(opened, col(_name.speaker_id), speaker_ids))).all())


def _said_of(opened: Session, speaker_ids: Collection[int]) -> set[tuple[int, str, str]]:
    """The forms that attributions have of these speakers, as extracting stores them."""
    columns: list[Any] = [_said.speaker_id, _said.speaker, _said.role, _said.speaks_for]
    asked = sa.select(*columns).where(one_of(opened, col(_said.speaker_id), speaker_ids)).distinct()
    return {
        (number, kind, words[:LONGEST_KEY])
        for number, *forms in opened.connection().execute(asked)
        for kind, words in zip(("name", "role", "speaks_for"), forms, strict=True)
        if words
    }


def _as_read(opened: Session, speaker_ids: Collection[int]) -> set[int]:
    """Those whom the program named in claims that are corrected: they come back with its reading."""
    works = select(_speaker.article_id).where(_among(opened, speaker_ids))
    correction, claim = tables.Correction, tables.Claim
    asked = select(correction.as_read).join(claim, col(claim.id) == col(correction.claim_id))
    found = opened.exec(asked.where(col(claim.article_id).in_(works))).all()
    return {link["speaker_id"] for read in found for link in read["chain"] if link["speaker_id"] is not None}
