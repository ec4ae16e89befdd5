"""What is to be decided next: the least sure of what is seen most, given to one person at a time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Literal

import sqlalchemy as sa
from sqlmodel import Session, col, delete

from onrecord.labels import Named
from onrecord.linktypes import kinds_of
from storage import tables
from storage.engine import one_at_a_time
from storage.ledger import database_now
from storage.suggestions import SURETY, UNDECIDED
from storage.views.current import CONFIRMED_LINK
from storage.views.labels import stays_inside

LEASE = timedelta(minutes=10)
_turn = tables.ReviewTurn
_DISPUTES = kinds_of(dispute=True, shown=True)


@dataclass(frozen=True, slots=True)
class Turn:
    """A claim, a link or a speaker who may be somebody else's, and why it is its turn now."""

    kind: Literal["claim", "link", "speaker"]
    number: int
    key: str
    confidence: float
    carriers: int
    is_headline: bool
    is_disputed: bool


def take(opened: Session, reviewer: str, at_most: int = 1, outside: Named | None = None) -> list[Turn]:
    """The next subjects are this person's for ten minutes; none where nothing is left to decide.

    Nobody decided about them, nobody else has them before them, and this person did not pass them over. With
    ``outside`` they are of works that may leave the desk, and of what is named there.
    """
    one_at_a_time(opened, "review turns")
    now = database_now(opened)
    asked = sa.text(_next(outside)).bindparams(sa.bindparam("now", type_=_turn.__table__.c.leased_until.type))  # type: ignore[attr-defined]
    values = {"now": now, "reviewer": reviewer, "at_most": 3 * at_most}  # copies of a text share a key
    found: dict[str, Turn] = {}
    for kind, number, key, confidence, carriers, *marks in opened.connection().execute(asked, values):
        found.setdefault(key, Turn(kind, number, key, confidence, carriers, *map(bool, marks)))
    taken = list(found.values())[:at_most]
    for one in taken:
        _put(opened, one.kind, one.key, reviewer, is_skipped=False)
    return taken


def is_waiting(opened: Session, turn: Turn) -> bool:
    """Whether nobody has decided about it meanwhile, perhaps under another number."""
    asked = f"SELECT 1 FROM ({_UNDECIDED[turn.kind]}) waiting WHERE number = :number"
    return opened.connection().execute(sa.text(asked), {"number": turn.number}).first() is not None


def give_back(opened: Session, turn: Turn, reviewer: str) -> None:
    """It is nobody's any more: decided, or for whoever comes next."""
    held = col(_turn.subject_kind) == turn.kind, col(_turn.subject_key) == turn.key
    opened.connection().execute(delete(_turn).where(*held, col(_turn.reviewer) == reviewer))


def skip(opened: Session, turn: Turn, reviewer: str) -> None:
    """This person is not given it again; others are."""
    _put(opened, turn.kind, turn.key, reviewer, is_skipped=True)


def _put(opened: Session, kind: str, key: str, reviewer: str, *, is_skipped: bool) -> None:
    until = database_now(opened) + (timedelta(0) if is_skipped else LEASE)
    row = {"subject_kind": kind, "subject_key": key, "reviewer": reviewer}
    held = [col(getattr(_turn, name)) == value for name, value in row.items()]
    opened.connection().execute(delete(_turn).where(*held))
    row_now = row | {"leased_until": until, "is_skipped": is_skipped}
    opened.connection().execute(sa.insert(_turn), [row_now])


def _is_free(kind: str, key: str) -> str:
    return (
        f"NOT EXISTS (SELECT 1 FROM review_turns t WHERE t.subject_kind = '{kind}' AND t.subject_key = {key}"
        " AND (t.leased_until > :now OR t.is_skipped AND t.reviewer = :reviewer))"
    )


# A claim counts as much as it is repeated, more in a headline, in a dispute, or with a name; a link as a
# dispute does. What is sure comes last, however prominent.
_CLAIMS = f"""
    SELECT 'claim' AS kind, c.id AS number, c.claim_key AS subject_key,
        c.extraction_confidence * coalesce(c.name_confidence, 1) AS confidence,
        coalesce(p.n_carriers, 1) AS carriers,
        CASE WHEN c.place = 'headline' THEN 1 ELSE 0 END AS is_headline,
        CASE WHEN d.claim_id IS NULL THEN 0 ELSE 1 END AS is_disputed,
        CASE WHEN c.origin_speaker_id IS NULL THEN 0 ELSE 2 END AS named
    FROM claims_current c
    LEFT JOIN members_current m ON m.claim_id = c.id
    LEFT JOIN propositions p ON p.id = m.proposition_id
    LEFT JOIN (
        SELECT l.a_claim_id AS claim_id FROM links_current l WHERE l.kind IN {_DISPUTES}
        UNION SELECT l.b_claim_id FROM links_current l WHERE l.kind IN {_DISPUTES}
    ) d ON d.claim_id = c.id
    WHERE NOT EXISTS (SELECT 1 FROM reviews_of_claims k WHERE k.claim_id = c.id AND k.holds = 'yes')
        AND {_is_free("claim", "c.claim_key")}
"""
_LINKS = f"""
    SELECT 'link' AS kind, l.id AS number, l.link_key AS subject_key, l.score AS confidence,
        1 AS carriers, 0 AS is_headline, 1 AS is_disputed, 0 AS named
    FROM links_current l
    JOIN claims_current a ON a.id = l.a_claim_id
    JOIN claims_current b ON b.id = l.b_claim_id
    WHERE l.kind IN {_DISPUTES} AND NOT {CONFIRMED_LINK}
        AND {_is_free("link", "l.link_key")}
"""
_SPEAKERS = f"""
    SELECT 'speaker' AS kind, s.id AS number, s.speaker_key AS subject_key, {SURETY} AS confidence,
        1 AS carriers, 0 AS is_headline, 0 AS is_disputed, 1 AS named
    FROM speakers s WHERE {UNDECIDED} AND {_is_free("speaker", "s.speaker_key")}
"""
_UNDECIDED = {
    "speaker": f"SELECT s.id AS number FROM speakers s WHERE {UNDECIDED}",
    "claim": "SELECT c.id AS number FROM claims_current c WHERE NOT EXISTS"
    " (SELECT 1 FROM reviews_of_claims k WHERE k.claim_id = c.id AND k.holds = 'yes')",
    "link": "SELECT l.id AS number FROM links_current l JOIN claims_current a ON a.id = l.a_claim_id"
    f" JOIN claims_current b ON b.id = l.b_claim_id WHERE NOT {CONFIRMED_LINK}",
}
_ORDER = """ORDER BY (1.02 - confidence) * (1 + CASE WHEN carriers > 9 THEN 9 ELSE carriers END
        + 3 * is_headline + 4 * is_disputed + named) DESC, kind, subject_key, number
    LIMIT :at_most
"""


def _next(outside: Named | None) -> str:
    claims, links, speakers = _CLAIMS, _LINKS, _SPEAKERS
    if outside is not None:
        stay = f"NOT IN ({stays_inside(outside)})"
        claims, speakers = f"{claims} AND c.article_id {stay}", f"{speakers} AND s.article_id {stay}"
        links = f"{links} AND a.article_id {stay} AND b.article_id {stay}"
    return (
        "SELECT kind, number, subject_key, confidence, carriers, is_headline, is_disputed FROM ("
        f"{claims} UNION ALL {links} UNION ALL {speakers}) waiting {_ORDER}"
    )
