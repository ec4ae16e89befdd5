"""What a person who decides has before them."""

from __future__ import annotations

from sqlmodel import Session

from storage.queries.rows import rows


def names_around(session: Session, claim_id: int) -> list[str]:
    """The names of speakers that the claim's article knows, those of the nearest claims before it first."""
    return [row["name"] for row in rows(session, _NAMES, id=claim_id)]


def ends_of_link(session: Session, link_id: int) -> list[int]:
    """The two claims of a link that holds: who answers, and what it answers to."""
    found = rows(session, "SELECT a_claim_id, b_claim_id FROM links_current WHERE id = :id", id=link_id)
    return [number for row in found for number in (row["b_claim_id"], row["a_claim_id"])]


def alike(session: Session, link_id: int) -> list[int]:
    """The links of its kind with the very same two sentences, this one first: reprints of one wire text."""
    found = [row["id"] for row in rows(session, _ALIKE, id=link_id)]
    return [link_id, *(number for number in found if number != link_id)]


def relation_of(session: Session, link_id: int) -> str:
    """What a possible dispute says the one claim is to the other, in words."""
    found = rows(session, "SELECT relation FROM disputes WHERE link_id = :id", id=link_id)
    return str(found[0]["relation"]) if found else "otherwise"


def is_there(session: Session, kind: str, number: int) -> bool:
    """Whether this session holds the claim, link or speaker, rejected or not."""
    return bool(rows(session, _THERE[kind], id=number))


_THERE = {
    "claim": "SELECT 1 AS one FROM claims c WHERE c.id = :id",
    "link": "SELECT 1 AS one FROM links l JOIN claims a ON a.id = l.a_claim_id"
    " JOIN claims b ON b.id = l.b_claim_id WHERE l.id = :id",
    "speaker": "SELECT 1 AS one FROM speakers s WHERE s.id = :id",
}
_ALIKE = """
    SELECT l.id FROM links_current here
    JOIN claims_current a ON a.id = here.a_claim_id
    JOIN claims_current b ON b.id = here.b_claim_id
    JOIN claims_current x ON x.sentence = a.sentence
    JOIN links_current l ON l.a_claim_id = x.id AND l.kind = here.kind
    JOIN claims_current y ON y.id = l.b_claim_id AND y.sentence = b.sentence
    WHERE here.id = :id ORDER BY l.id
"""
_NAMES = """
    SELECT t.speaker AS name, min(
        CASE WHEN c.sentence_start <= here.sentence_start THEN here.sentence_start - c.sentence_start
            ELSE 1000000 + c.sentence_start END
    ) AS away
    FROM claims_current here
    JOIN claims_current c ON c.version_id = here.version_id
    JOIN attributions t ON t.claim_id = c.id
    WHERE here.id = :id AND t.speaker IS NOT NULL
    GROUP BY t.speaker ORDER BY 2, 1
"""
