"""Speakers joined across articles, and parted again when what joined them is gone."""

from __future__ import annotations

from collections import defaultdict

from sqlmodel import Session, col, select

from onrecord.identities import facts, identities, is_full_name
from storage import tables


def join_speakers(opened: Session, version_id: int) -> None:
    """People whom this version names have the identity that their name and facts give them.

    All people of a name are looked at again, so that the order of arrival does not matter.
    """
    work = (
        select(tables.ArticleVersion.article_id)
        .where(tables.ArticleVersion.id == version_id)
        .scalar_subquery()
    )
    person = col(tables.Speaker.kind) == "person"
    named = select(tables.Speaker.name_key).where(person, tables.Speaker.article_id == work).distinct()
    for name_key in sorted(opened.exec(named)):
        if is_full_name(name_key):
            people = opened.exec(
                select(tables.Speaker).where(person, tables.Speaker.name_key == name_key)
            ).all()
            _join(opened, list(people))


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
