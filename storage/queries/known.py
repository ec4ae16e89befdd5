"""Whom a name means: in how many articles it stands, which of them are known to be one, what is left out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col, select

from onrecord.english.names import INSTITUTIONS
from onrecord.persons import KNOWN_BY_NAME, PUBLIC, name_key
from storage import tables
from storage.persons import listed_by_name, persons_of_names
from storage.queries.rows import rows, rows_with

_speaker = tables.Speaker


@dataclass(frozen=True, slots=True)
class OneKnown:
    """Speakers of articles who are known to be one, or one who is not known to be anybody else.

    ``known_by`` is desk, list, office, name (a body), apart, or None; ``speakers`` are their numbers.
    """

    name: str
    kind: str
    known_by: str | None
    known_as: str | None
    told: tuple[str, ...]
    claims: int
    articles: int
    outlets: tuple[str, ...]
    speakers: tuple[int, ...]
    first: str | None
    last: str | None


@dataclass(frozen=True, slots=True)
class NameStanding:
    """What stands under a name, and what does not: names of which it is the end, others of that name."""

    name: str
    articles: int
    known: int  # articles of the largest group that is known to be one
    known_by: str | None
    apart: int  # articles in which a person said that it is somebody else
    surname: str | None = None
    surname_claims: int = 0
    surname_articles: int = 0


def ones_known(session: Session, names: Collection[str]) -> list[OneKnown]:
    """Everybody who bears one of these names, those who are known to be one first, then by articles."""
    groups: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in rows_with(session, _SAID, speakers_named(session, names, with_apart=True)):
        groups[row["identity_key"]].append(row)
    found = [_one(group) for group in groups.values()]
    return sorted(found, key=lambda one: (one.known_by not in _KNOWN, -one.articles, one.speakers))


def one_speaker(session: Session, speaker_id: int) -> OneKnown:
    """A speaker of one article, without whoever is known to be the same."""
    return _one(rows_with(session, _SAID, [speaker_id]))


def standing_of(session: Session, asked: str, names: Sequence[str]) -> NameStanding:
    """How the names that a typed one stands for are known, and who may be meant too but is left out."""
    found = [one for one in ones_known(session, names) if one.articles]
    known = [one for one in found if one.known_by in _KNOWN]
    most = max(known, key=lambda one: one.articles, default=None)
    last = asked.split()[-1] if len(asked.split()) > 1 else None
    alone = None if last is None else _surname(session, last, names)
    return NameStanding(
        name=most.known_as or most.name if most else asked,
        articles=sum(one.articles for one in found if one.known_by != "apart"),
        known=most.articles if most else 0,
        known_by=most.known_by if most else None,
        apart=sum(one.articles for one in found if one.known_by == "apart"),
        surname=alone["name"] if alone else None,
        surname_claims=alone["claims"] if alone else 0,
        surname_articles=alone["articles"] if alone else 0,
    )


def are_private(session: Session, names: Collection[str]) -> list[str]:
    """Those of the names that only private persons bear: nobody may be followed across articles by them.

    A name that was met by nobody is taken for a person's unless a desk or a list has it, or a word of it is
    of bodies (*Harbour Council*).
    """
    public = {name_key(one.name) for one in ones_known(session, names) if one.known_by in _KNOWN}
    keys = {name_key(name): name for name in names}
    public |= {key for key, person in persons_of_names(session, list(keys)).items() if person.key}
    public |= set(listed_by_name(session, list(keys)))
    return sorted(name for key, name in keys.items() if key not in public and not _is_of_a_body(key))


def _is_of_a_body(name: str) -> bool:
    return not INSTITUTIONS.isdisjoint(name.split())


def speakers_named(session: Session, names: Collection[str], *, with_apart: bool = False) -> list[int]:
    """The numbers of the speakers who bear one of these names, or are known to be who does."""
    return list(session.connection().execute(bearers(tuple(names), with_apart=with_apart)).scalars())


def bearers(names: tuple[str, ...], *, with_apart: bool = False) -> sa.Select[tuple[int]]:
    """The speakers of these names as a statement: with other names of who a desk or a list knows by one.

    Without those of whom a person said that they are somebody else.
    """
    named = col(_speaker.name).in_(names) | col(_speaker.known_as).in_(names)
    meant = select(_speaker.identity_key).where(named, col(_speaker.known_by).in_(("desk", "list")))
    of: sa.ColumnElement[bool] = col(_speaker.name).in_(names)
    if not with_apart:
        of = of & (sa.func.coalesce(_speaker.known_by, "") != "apart")
    number: Any = col(_speaker.id)
    return sa.select(number).where(of | col(_speaker.identity_key).in_(meant))


_KNOWN = (*PUBLIC, "name")
_SAID = """
    SELECT s.id AS speaker_id, s.name AS name, s.kind AS kind, s.identity_key AS identity_key,
        s.known_by AS known_by, s.known_as AS known_as, t.role AS role, t.speaks_for AS speaks_for,
        c.id AS claim_id, c.article_id AS article_id, p.name AS outlet,
        coalesce(c.published_at, c.first_seen_at) AS said_at
    FROM speakers s
    LEFT JOIN attributions t ON t.speaker_id = s.id
    LEFT JOIN claims_current c ON c.id = t.claim_id
    LEFT JOIN publishers p ON p.id = c.publisher_id
    WHERE s.id IN :ids
    ORDER BY s.id, c.id
"""
_SURNAME = """
    SELECT min(s.name) AS name, count(DISTINCT c.id) AS claims, count(DISTINCT c.article_id) AS articles
    FROM speakers s JOIN attributions t ON t.speaker_id = s.id JOIN claims_current c ON c.id = t.claim_id
    WHERE s.name_key = :key AND s.id NOT IN (SELECT o.id FROM speakers o WHERE o.id IN :among)
"""


def _surname(session: Session, last: str, names: Sequence[str]) -> dict[str, Any] | None:
    """What stands under a surname alone, without those who are known to bear one of the names."""
    among = speakers_named(session, names) or [0]
    asked = sa.text(_SURNAME).bindparams(sa.bindparam("among", expanding=True))
    [found] = rows(session, asked, key=name_key(last), among=among)
    return found if found["claims"] else None


def _one(group: Sequence[dict[str, Any]]) -> OneKnown:
    said = [row for row in group if row["claim_id"] is not None]
    kind, days = group[0]["kind"], sorted(row["said_at"][:10] for row in said)
    return OneKnown(
        name=min(row["name"] for row in group),
        kind=kind,
        known_by=group[0]["known_by"] or ("name" if kind in KNOWN_BY_NAME else None),
        known_as=group[0]["known_as"],
        told=_told(said),
        claims=len({row["claim_id"] for row in said}),
        articles=len({row["article_id"] for row in said}),
        outlets=tuple(sorted({row["outlet"] for row in said if row["outlet"]})),
        speakers=tuple(dict.fromkeys(row["speaker_id"] for row in group)),
        first=days[0] if days else None,
        last=days[-1] if days else None,
    )


def _told(said: Iterable[dict[str, Any]]) -> tuple[str, ...]:
    """What is told of them, as written: each role with its institution, once."""
    told = {
        f"{row['role'] or ''}{', ' if row['role'] and row['speaks_for'] else ''}{row['speaks_for'] or ''}"
        for row in said
    }
    return tuple(sorted(told - {""}))
