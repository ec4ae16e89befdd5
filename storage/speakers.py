"""Speakers joined across articles, and parted again when what joined them is gone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection

from sqlmodel import Session, col, select

from onrecord.identities import facts, identities, is_full_name
from storage import tables


def join_speakers(opened: Session, version_id: int) -> None:
    """People whom this version names have the identity that their name and facts give them.

    All people of a name are looked at again, so that the order of arrival does not matter.
    """
    work = select(tables.ArticleVersion.article_id).where(tables.ArticleVersion.id == version_id)
    article = opened.exec(work).first()
    for name_key in names_of(opened, [] if article is None else [article]):
        join_name(opened, name_key)


def names_of(opened: Session, article_ids: Collection[int]) -> list[str]:
    """The keys of the full names of the people whom these articles name."""
    named = select(tables.Speaker.name_key).where(
        tables.Speaker.kind == "person", col(tables.Speaker.article_id).in_(sorted(article_ids))
    )
    return [name_key for name_key in sorted(set(opened.exec(named))) if is_full_name(name_key)]


def join_name(opened: Session, name_key: str) -> None:
    """All people of this name have the identity that their name and facts give them."""
    person = tables.Speaker.kind == "person", tables.Speaker.name_key == name_key
    _join(opened, list(opened.exec(select(tables.Speaker).where(*person)).all()))


def _join(opened: Session, people: list[tables.Speaker]) -> None:
    words: dict[int, list[str]] = defaultdict(list)
    ids = [person.id for person in people]
    statement = select(tables.SpeakerName).where(
        col(tables.SpeakerName.speaker_id).in_(ids), tables.SpeakerName.kind != "name"
    )
    for row in opened.exec(statement):
        words[row.speaker_id].append(row.words)
    joined = identities({person.speaker_key: facts(words[person.id or 0]) for person in people})
    for person in people:
        if person.identity_key != joined[person.speaker_key]:
            person.identity_key = joined[person.speaker_key]
            opened.add(person)
    opened.flush()
