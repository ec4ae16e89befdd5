"""Persons across articles as people decided and as lists have them."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

import sqlalchemy as sa
from sqlmodel import Session, col, select

from onrecord.persons import Listed, Person, name_key
from onrecord.rulings import Reviewed, Ruling, ruling
from storage import tables
from storage.bulk import one_of

Kind = Literal["name", "speaker"]  # a name wherever it stands; a speaker of one article
Ruled = Literal["name", "speaker", "article"]
KINDS: tuple[Kind, ...] = ("name", "speaker")
_review = tables.Review
_NUMBERED = re.compile(r"speaker:([0-9]{1,18})")


def persons_of_names(opened: Session, name_keys: Collection[str]) -> dict[str, Person]:
    """Whom each of these names means, where a person decided that."""
    return {key: person_in(one) for key, one in rulings(opened, "name", name_keys).items() if one.fields}


def persons_of_speakers(opened: Session, speaker_keys: Collection[str]) -> dict[str, Person]:
    """Who each of these speakers is, where a person decided that."""
    return {
        key: person_in(one) for key, one in rulings(opened, "speaker", speaker_keys).items() if one.fields
    }


def person_in(held: Ruling) -> Person:
    """The person that a decision names."""
    return Person(held.fields["person"], held.fields["name"])


def rulings(opened: Session, kind: Ruled, keys: Collection[str] | None = None) -> dict[str, Ruling]:
    """What holds of each of these subjects, or of all, of whom anything was ever decided."""
    asked = select(_review).where(_review.subject_kind == kind).order_by(col(_review.id))
    if keys is not None:
        asked = asked.where(one_of(opened, col(_review.subject_key), keys))
    found: dict[str, list[Reviewed]] = defaultdict(list)
    for row in opened.exec(asked):
        put = json.loads(row.correction or "{}")
        found[row.subject_key].append(Reviewed(row.id or 0, row.decision, put, row.undoes))
    return {key: ruling(some) for key, some in found.items()}


def listed_by_name(opened: Session, name_keys: Collection[str]) -> dict[str, list[Listed]]:
    """The entries of lists that have each of these names."""
    entry, name = tables.ListedPerson, tables.ListedName
    columns: list[Any] = [name.name_key, entry.person_key, entry.name, entry.kind, entry.told]
    asked = sa.select(*columns).join(entry, col(entry.id) == col(name.listed_id))
    rows = opened.connection().execute(asked.where(one_of(opened, col(name.name_key), name_keys)))
    found: dict[str, list[Listed]] = defaultdict(list)
    for key, person, shown, kind, told in rows:
        found[key].append(Listed(Person(person, shown), kind, tuple(told)))
    return found


def claims_of(opened: Session, speaker_ids: Collection[int]) -> set[int]:
    """The claims that these speakers said or passed on, of any version."""
    said = tables.Attribution
    asked = select(said.claim_id).where(one_of(opened, col(said.speaker_id), speaker_ids))
    return set(opened.exec(asked))


def put(opened: Session, one: Meant, person: Person, by: str, why: str, now: datetime) -> None:
    """From now on the name or speaker is this person, until it is decided otherwise or taken back."""
    words = json.dumps({"person": person.key, "name": person.name}, ensure_ascii=False, sort_keys=True)
    row = _review(
        subject_kind=one.kind, subject_key=one.key, decision="correct", correction=words, reviewer=by,
        reason=why, decided_at=now,
    )  # fmt: skip
    opened.add(row)
    opened.flush()


# -- what people name --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Meant:
    """A name wherever it stands, or a speaker of one article, as somebody named it."""

    kind: Kind
    key: str
    name: str
    number: int | None = None

    @property
    def name_key(self) -> str:
        """The key of its name."""
        return name_key(self.name)


def meant(opened: Session, reference: str) -> Meant | None:
    """What the words name: ``speaker:12``, or a name that the ledger knows; None where it does not."""
    speaker, words = tables.Speaker, " ".join(reference.split())
    numbered = _NUMBERED.fullmatch(words.lower())
    asked = select(speaker.id, speaker.speaker_key, speaker.name).order_by(col(speaker.id))
    if numbered:
        found = opened.exec(asked.where(speaker.id == int(numbered[1]))).first()
        return None if found is None else Meant("speaker", found[1], found[2], found[0])
    found = opened.exec(asked.where(speaker.name_key == name_key(words))).first()
    return None if found is None else Meant("name", name_key(words), found[2])


def known_persons(opened: Session, one: Meant) -> list[Person]:
    """Whom a desk or a list takes it for: of a name perhaps several, in different articles."""
    speaker = tables.Speaker
    is_it = speaker.speaker_key == one.key if one.kind == "speaker" else speaker.name_key == one.key
    asked = select(speaker.identity_key, speaker.known_as).where(is_it)
    rows = set(opened.exec(asked.where(col(speaker.known_by).in_(("desk", "list")))))
    if one.kind == "name":
        rows |= {(p.key, p.name) for p in persons_of_names(opened, [one.key]).values() if p.key}
    return [Person(key, name or one.name) for key, name in sorted(rows, key=str)]


def decided_as(opened: Session, persons: Collection[Person]) -> list[Meant]:
    """The names and speakers that people took for one of these persons."""
    keys = {one.key for one in persons}
    return [
        Meant(kind, key, one.fields["name"])
        for kind in KINDS
        for key, one in sorted(rulings(opened, kind).items())
        if one.fields and one.fields["person"] in keys
    ]


def take_back(opened: Session, one: Meant, by: str, why: str, now: datetime) -> list[Meant]:
    """The last decision about it is taken back, with all that was decided in one go with it."""
    last = rulings(opened, one.kind, [one.key]).get(one.key)
    row = None if last is None or last.last is None else opened.get(_review, last.last.id)
    if row is None:
        return []
    undone = select(_review.undoes).where(col(_review.undoes).is_not(None))
    together = (
        select(_review)
        .where(col(_review.subject_kind).in_(KINDS), _review.decided_at == row.decided_at)
        .where(_review.reviewer == row.reviewer, _review.decision == "correct")
        .where(col(_review.id).not_in(undone))
    )
    rows = opened.exec(together.order_by(col(_review.id))).all()
    for each in rows:
        row = _review(
            subject_kind=each.subject_kind, subject_key=each.subject_key, decision="undo", reviewer=by,
            reason=why, decided_at=now, undoes=each.id,
        )  # fmt: skip
        opened.add(row)
    opened.flush()
    return [
        Meant("name" if each.subject_kind == "name" else "speaker", each.subject_key, "") for each in rows
    ]


def names_of_speakers(opened: Session, speaker_keys: Collection[str]) -> set[str]:
    """The keys of the names of these speakers."""
    speaker = tables.Speaker
    asked = select(speaker.name_key).where(one_of(opened, col(speaker.speaker_key), speaker_keys))
    return set(opened.exec(asked))


def speakers_of_names(opened: Session, name_keys: Collection[str]) -> set[int]:
    """The speakers who bear these names."""
    speaker = tables.Speaker
    asked = select(speaker.id).where(one_of(opened, col(speaker.name_key), name_keys))
    return {number or 0 for number in opened.exec(asked)}
