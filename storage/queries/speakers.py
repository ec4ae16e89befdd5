"""Speakers by name, with what the ledger holds under each, and how far each is known to be one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col

from onrecord.persons import KNOWN_BY_NAME, PUBLIC
from onrecord.standings import TAKEN_BACK
from storage import tables
from storage.queries.known import bearers
from storage.queries.rows import rows
from storage.views.current import kept_claim


@dataclass(frozen=True, slots=True)
class SpeakerRow:
    """A name and what the ledger holds under it; `identities` above 1: the same name, not known to be one.

    ``known_articles`` are those of the largest group that is known to be one, by what ``known_by`` says:
    desk, list, office, or name for a body; None for a private person.
    """

    name: str
    kind: str
    claims: int
    passed_on: int
    articles: int
    outlets: int
    identities: int
    role: str | None
    known_articles: int = 0
    known_by: str | None = None


def speakers(
    session: Session,
    *,
    names: tuple[str, ...] | None = None,
    limit: int = 20,
    at_least: float = 0.0,
    with_private: bool = False,
) -> list[SpeakerRow]:
    """Those with the most current claims, each name once; only these names where some are given.

    Without names, private persons are left out unless asked for (``with_private``): nobody is listed across
    articles who holds no public office, stands in no list of the desk, and was not added by it.

    Only claims whose origin's name is right with this chance (``at_least``, 0 to 1), or that a person kept.
    Who passed something on counts where no chance is asked for, since theirs is not reckoned.
    """
    keys = None if names is None else sorted(_list_keys(session, names))
    if keys == []:  # nobody bears one of the names
        return []
    found = _rows_of(session, _SPEAKERS, keys, at_least=at_least)
    known = _known(session, keys)
    kept = [
        SpeakerRow(**{name: one for name, one in row.items() if name != "list_key"}, **_of(known, row))
        for row in found
    ]
    if names is None and not with_private:
        kept = [row for row in kept if row.known_by is not None]
    return kept[:limit]


def _of(known: dict[str, dict[str, Any]], row: dict[str, Any]) -> dict[str, Any]:
    """By what a name is known; where no office, list or desk knows it, a body is known by its name."""
    if row["list_key"] in known:
        return known[row["list_key"]]
    if row["kind"] in KNOWN_BY_NAME:
        return {"known_articles": row["articles"], "known_by": "name"}
    return {}


def _rows_of(session: Session, statement: str, keys: list[str] | None, **values: Any) -> list[dict[str, Any]]:
    """The rows under these keys: of a few names, without reading what everybody else said."""
    if keys is None:
        return rows(session, statement.format(of=""), **values)
    clause = sa.text(statement.format(of=_OF_KEYS)).bindparams(sa.bindparam("keys", expanding=True))
    return rows(session, clause, keys=keys, **values)


def _known(session: Session, keys: list[str] | None) -> dict[str, dict[str, Any]]:
    """The largest group under each name that is known to be one, and by what."""
    found: dict[str, dict[str, Any]] = {}
    for row in _rows_of(session, _KNOWN, keys):
        before = found.get(row["list_key"])
        if before is None or before["known_articles"] < row["articles"]:
            found[row["list_key"]] = {"known_articles": row["articles"], "known_by": row["known_by"]}
    return found


def _list_keys(session: Session, names: tuple[str, ...]) -> set[str]:
    """The keys of the rows in which these names stand."""
    speaker = tables.Speaker
    key = sa.func.coalesce(speaker.listed_under, speaker.name_key)
    of = sa.select(key).where(col(speaker.id).in_(bearers(names, with_apart=True)))
    return set(session.connection().execute(of).scalars())


def unweighed_names(session: Session) -> int:
    """How many current claims have a named origin whose name was never weighed: earlier versions did not."""
    [found] = rows(session, _UNWEIGHED)
    return int(found["claims"])


_OF_KEYS = """
    AND s.id IN (SELECT x.id FROM speakers x WHERE coalesce(x.listed_under, x.name_key) IN :keys)
"""
_SPEAKERS = f"""
    SELECT coalesce(s.listed_under, s.name_key) AS list_key,
        coalesce(min(s.known_as), min(s.name)) AS name, max(s.kind) AS kind,
        count(CASE WHEN t.is_origin THEN 1 END) AS claims,
        count(CASE WHEN NOT t.is_origin THEN 1 END) AS passed_on,
        count(DISTINCT c.article_id) AS articles, count(DISTINCT c.publisher_id) AS outlets,
        count(DISTINCT s.identity_key) AS identities, min(t.role) AS role
    FROM attributions t
    JOIN claims_current c ON c.id = t.claim_id
    JOIN speakers s ON s.id = t.speaker_id
    WHERE (:at_least <= 0 OR (t.is_origin AND coalesce(c.name_confidence, 0) >= :at_least)
        OR {kept_claim("c.id")})
        AND c.article_id NOT IN (SELECT article_id FROM article_standing WHERE standing IN {TAKEN_BACK})
        {{of}}
    GROUP BY coalesce(s.listed_under, s.name_key)
    ORDER BY 4 DESC, 5 DESC, 2
"""
_KNOWN = f"""
    SELECT coalesce(s.listed_under, s.name_key) AS list_key, s.identity_key AS identity_key,
        min(s.known_by) AS known_by, count(DISTINCT c.article_id) AS articles
    FROM speakers s
    JOIN attributions t ON t.speaker_id = s.id
    JOIN claims_current c ON c.id = t.claim_id
    WHERE s.known_by IN {PUBLIC} {{of}}
    GROUP BY 1, 2
    ORDER BY 1, 2
"""

_UNWEIGHED = """
    SELECT count(*) AS claims FROM claims_current
    WHERE origin_speaker_id IS NOT NULL AND name_confidence IS NULL
"""
