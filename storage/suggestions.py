"""Who may be one person: the same full name in two articles, of which nobody and nothing says so yet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session

from onrecord.persons import PUBLIC

# Of a speaker `s`: another of that full name in an article of another text, who is known, or was read before.
_OTHERS = f"""
    FROM speakers o JOIN articles oa ON oa.id = o.article_id
    WHERE o.name_key = s.name_key AND o.kind = 'person' AND o.identity_key <> s.identity_key
        AND coalesce(o.known_by, '') <> 'apart' AND (o.id < s.id OR o.known_by IN {PUBLIC})
        AND oa.story_id <> (SELECT a.story_id FROM articles a WHERE a.id = s.article_id)
"""
_ALIKE = """
    EXISTS (
        SELECT 1 FROM speaker_names mine JOIN speaker_names theirs ON lower(theirs.words) = lower(mine.words)
        JOIN speakers t ON t.id = theirs.speaker_id
        WHERE mine.speaker_id = s.id AND mine.kind <> 'name' AND theirs.kind <> 'name'
            AND t.name_key = s.name_key AND t.id <> s.id
    )
"""
_LISTED = """
    EXISTS (
        SELECT 1 FROM listed_names n JOIN listed_persons p ON p.id = n.listed_id
        WHERE n.name_key = s.name_key AND p.kind = 'person'
    )
"""
UNDECIDED = f"""
    s.kind = 'person' AND s.known_by IS NULL AND replace(s.name_key, ' ', '') <> s.name_key
    AND (EXISTS (SELECT 1 {_OTHERS}) OR {_LISTED})
    AND EXISTS (SELECT 1 FROM claims_current c WHERE c.origin_speaker_id = s.id)
"""
# What is told alike of both, or a list that has the name, is asked about before bare names.
SURETY = f"CASE WHEN {_ALIKE} THEN 0.5 WHEN {_LISTED} THEN 0.6 ELSE 0.95 END"


@dataclass(frozen=True, slots=True)
class Suggested:
    """Who the speaker may be: another speaker by number, or an entry of a list by key and name."""

    speaker_id: int
    other_id: int | None
    person_key: str | None = None
    name: str | None = None


def suggestion(opened: Session, speaker_id: int) -> Suggested | None:
    """Who this speaker may be: who is known first, then whom a list has, then who was read first."""
    connection, values = opened.connection(), {"id": speaker_id}
    other: Any = connection.execute(sa.text(_OTHER), values).first()
    entry = connection.execute(sa.text(_ENTRY), values).first()
    if entry is not None and (other is None or other.place):
        return Suggested(speaker_id, None, entry.person_key, entry.name)
    return None if other is None else Suggested(speaker_id, other.other)


_ENTRY = """
    SELECT p.person_key, p.name FROM speakers s JOIN listed_names n ON n.name_key = s.name_key
    JOIN listed_persons p ON p.id = n.listed_id
    WHERE s.id = :id AND p.kind = 'person' ORDER BY p.id LIMIT 1
"""
_OTHER = f"""
    SELECT o.id AS other, CASE WHEN o.known_by IN {PUBLIC} THEN 0 ELSE 1 END AS place
    FROM speakers s JOIN speakers o ON o.name_key = s.name_key
    WHERE s.id = :id AND o.id IN (SELECT o.id {_OTHERS}) ORDER BY 2, 1 LIMIT 1
"""
