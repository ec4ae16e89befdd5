"""Speakers known to be one across articles, and parted again when what joined them is gone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col, select

from onrecord.identities import Said, is_full_name
from onrecord.persons import KNOWN_BY_NAME, Identity, Named, identified
from storage import tables
from storage.bulk import one_of, update_all
from storage.persons import listed_by_name, persons_of_names, persons_of_speakers

_speaker, _name = tables.Speaker, tables.SpeakerName


def join_speakers(opened: Session, version_ids: Collection[int]) -> set[int]:
    """Whoever these versions name is known across articles as what is decided, listed and told of them says.

    All speakers of a name are looked at again, so that the order of arrival does not matter. Returns those
    who are known otherwise than before.
    """
    version = tables.ArticleVersion
    works = opened.exec(select(version.article_id).where(col(version.id).in_(sorted(version_ids))))
    return join_names(opened, names_of(opened, {article for article in works if article is not None}))


def names_of(opened: Session, article_ids: Collection[int]) -> list[str]:
    """The keys of the names of the speakers in these articles."""
    there = one_of(opened, col(_speaker.article_id), article_ids)
    return sorted(set(opened.exec(select(_speaker.name_key).where(there))))


def join_names(opened: Session, name_keys: Collection[str]) -> set[int]:
    """All speakers of each of these names have the identity that they should; returns who had another."""
    opened.flush()  # asked past the session's objects, which would do that by themselves
    listed = listed_by_name(opened, name_keys)
    put = persons_of_names(opened, name_keys)
    found = _speakers(opened, name_keys, {*listed, *put})
    own = persons_of_speakers(opened, [row.speaker_key for rows in found.values() for row in rows])
    changed: dict[int, tuple[Any, Identity]] = {}
    for name, rows in found.items():
        decided = {row.speaker_key: own.get(row.speaker_key, put.get(name)) for row in rows}
        people = _named(opened, rows)
        given = {key: person for key, person in decided.items() if person is not None}
        wanted = identified(list(people.values()), given, listed.get(name, []))
        changed |= {row.id: (row, wanted[row.speaker_key]) for row in rows if _differs(row, wanted)}
    update_all(opened, _speaker, [_row(number, one) for number, (_, one) in sorted(changed.items())])
    return set(changed)


def join_all(opened: Session) -> None:
    """As ``join_names`` for every name of the ledger of whom something is told."""
    keys = opened.exec(select(_speaker.name_key).distinct().order_by(_speaker.name_key)).all()
    for start in range(0, len(keys), 2000):
        join_names(opened, keys[start : start + 2000])


def _differs(row: Any, wanted: Mapping[str, Identity]) -> bool:
    one = wanted[row.speaker_key]
    held = row.identity_key, row.known_by, row.known_as, row.listed_under
    return held != (one.key, one.known_by, one.known_as, one.listed_under)


def _row(number: int, one: Identity) -> dict[str, object]:
    return {
        "id": number, "identity_key": one.key, "known_by": one.known_by, "known_as": one.known_as,
        "listed_under": one.listed_under,
    }  # fmt: skip


def _named(opened: Session, rows: Sequence[Any]) -> dict[str, Named]:
    """The speakers of a name with what their articles tell of them."""
    said: dict[int, set[Said]] = defaultdict(set)
    columns: list[Any] = [_name.speaker_id, _name.kind, _name.words]
    of = one_of(opened, col(_name.speaker_id), [row.id for row in rows if row.kind == "person"])
    for speaker, kind, words in opened.connection().execute(sa.select(*columns).where(of)):
        if kind != "name":
            said[speaker].add((words, None) if kind == "role" else (None, words))
    return {
        row.speaker_key: Named(row.speaker_key, row.name_key, row.kind, frozenset(said[row.id]))
        for row in rows
    }


def _speakers(opened: Session, name_keys: Collection[str], decided: Collection[str]) -> dict[str, list[Any]]:
    """Speakers by their names' keys: all of decided or listed names; else who may be joined, or were.

    A person of whom nothing is told joins nobody, and a known name has thousands of those.
    """
    columns: list[Any] = [
        _speaker.id, _speaker.speaker_key, _speaker.name_key, _speaker.kind, _speaker.identity_key,
        _speaker.known_by, _speaker.known_as, _speaker.listed_under,
    ]  # fmt: skip
    among, full = one_of(opened, col(_speaker.name_key), name_keys), filter(is_full_name, name_keys)
    told = (
        sa.select(col(_name.speaker_id))
        .join(_speaker, col(_speaker.id) == col(_name.speaker_id))
        .where(one_of(opened, col(_speaker.name_key), full), col(_speaker.kind) == "person")
        .where(col(_name.kind) != "name")
    )
    ruled = sa.select(col(tables.Review.subject_key)).where(col(tables.Review.subject_kind) == "speaker")
    is_body = col(_speaker.kind).in_(sorted(KNOWN_BY_NAME))
    own = sa.case(
        (is_body, col(_speaker.kind) + ":" + col(_speaker.name_key)), else_=col(_speaker.speaker_key)
    )
    meant = sa.or_(
        one_of(opened, col(_speaker.name_key), decided),
        col(_speaker.id).in_(told),
        col(_speaker.known_by).is_not(None),
        col(_speaker.identity_key) != own,
        col(_speaker.speaker_key).in_(ruled),
    )
    found: dict[str, list[Any]] = defaultdict(list)
    asked = sa.select(*columns).where(among, meant).order_by(col(_speaker.id))
    for row in opened.connection().execute(asked):
        found[row.name_key].append(row)
    return found
