"""Speakers joined across articles, and parted again when what joined them is gone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection

from sqlmodel import Session, col, select

from onrecord.identities import facts, identities, is_full_name
from storage import tables


def join_speakers(opened: Session, version_ids: Collection[int]) -> None:
    """People whom these versions name have the identity that their name and facts give them.

    All people of a name are looked at again, so that the order of arrival does not matter.
    """
    version = tables.ArticleVersion
    works = opened.exec(select(version.article_id).where(col(version.id).in_(sorted(version_ids))))
    join_names(opened, names_of(opened, {article for article in works if article is not None}))


def names_of(opened: Session, article_ids: Collection[int]) -> list[str]:
    """The keys of the full names of the people whom these articles name."""
    named = select(tables.Speaker.name_key).where(
        tables.Speaker.kind == "person", col(tables.Speaker.article_id).in_(sorted(article_ids))
    )
    return [name_key for name_key in sorted(set(opened.exec(named))) if is_full_name(name_key)]


def join_names(opened: Session, name_keys: Collection[str]) -> None:
    """All people of each of these names have the identity that their name and facts give them."""
    speaker, name = tables.Speaker, tables.SpeakerName
    people: dict[str, list[tables.Speaker]] = defaultdict(list)
    is_meant = speaker.kind == "person", col(speaker.name_key).in_(sorted(name_keys))
    for person in opened.exec(select(speaker).where(*is_meant).order_by(col(speaker.id))):
        people[person.name_key].append(person)
    words: dict[int, list[str]] = defaultdict(list)
    told = select(name).join(speaker, col(speaker.id) == col(name.speaker_id)).where(*is_meant)
    for row in opened.exec(told.where(name.kind != "name").order_by(col(name.id))):
        words[row.speaker_id].append(row.words)
    for some in people.values():
        joined = identities({person.speaker_key: facts(words[person.id or 0]) for person in some})
        for person in some:
            if person.identity_key != joined[person.speaker_key]:
                person.identity_key = joined[person.speaker_key]
                opened.add(person)
    opened.flush()
