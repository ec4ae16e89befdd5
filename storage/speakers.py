"""Speakers joined across articles, and parted again when what joined them is gone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col, select

from onrecord.identities import facts, identities, is_full_name
from storage import tables
from storage.bulk import one_of

_speaker, _name = tables.Speaker, tables.SpeakerName


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
    opened.flush()  # asked past the session's objects, which would do that by themselves
    changed = [
        {"b_id": person.id, "b_identity": identity}
        for people in _people(opened, name_keys).values()
        for person, identity in _identified(people)
        if person.identity_key != identity
    ]
    if changed:
        again = sa.update(_speaker.__table__).where(col(_speaker.id) == sa.bindparam("b_id"))  # type: ignore[attr-defined]
        opened.connection().execute(again.values(identity_key=sa.bindparam("b_identity")), changed)


def _identified(people: Sequence[Any]) -> Iterator[tuple[Any, str]]:
    """Each of several people of one name, a row for every fact that is told of each, with the identity."""
    told: dict[str, list[str]] = defaultdict(list)
    for person in people:
        told[person.speaker_key].append(person.words or "")
    joined = identities({key: facts(words) for key, words in told.items()})
    each = {person.speaker_key: person for person in people}
    return ((each[key], joined[key]) for key in sorted(each))


def _people(opened: Session, name_keys: Collection[str]) -> dict[str, list[Any]]:
    """Rows of people by their names' keys: those of whom something is told, or was when they were joined.

    A person of whom nothing is told joins nobody, and a known name has thousands of those.
    """
    columns: list[Any] = [
        _speaker.id, _speaker.speaker_key, _speaker.name_key, _speaker.identity_key, _name.words
    ]  # fmt: skip
    told = sa.and_(col(_name.speaker_id) == col(_speaker.id), col(_name.kind) != "name")
    statement = (
        sa.select(*columns)
        .outerjoin_from(_speaker, _name, told)
        .where(
            col(_speaker.kind) == "person",
            one_of(opened, col(_speaker.name_key), name_keys),
            col(_name.id).is_not(None) | (col(_speaker.identity_key) != col(_speaker.speaker_key)),
        )
    )
    people: dict[str, list[Any]] = defaultdict(list)
    for person in opened.connection().execute(statement.order_by(col(_speaker.id))):
        people[person.name_key].append(person)
    return people
