"""Claims and links as they hold now, after what people decided: under every view, query, count and export.

tests/storage/test_current.py finds whatever reads the tables `claims`, `links` and `proposition_claims`
past these.
"""

from __future__ import annotations

import sqlalchemy as sa

from onrecord.linktypes import LINK_TYPES
from storage import tables

# Reviews are only ever added: of several on one subject the last holds.
REVIEWS_CURRENT = """
SELECT r.id AS review_id, r.subject_kind AS subject_kind, r.subject_key AS subject_key,
    r.decision AS decision, r.reviewer AS reviewer, r.reason AS reason, r.decided_at AS decided_at
FROM reviews r
WHERE NOT EXISTS (
    SELECT 1 FROM reviews later
    WHERE later.subject_kind = r.subject_kind AND later.subject_key = r.subject_key AND later.id > r.id
)
"""


def decided(decision: str, subject_kind: str, subject_key: str) -> str:
    """The condition that the review which holds of the subject decided so."""
    return (
        "EXISTS (SELECT 1 FROM reviews_current decision"
        f" WHERE decision.subject_kind = '{subject_kind}' AND decision.subject_key = {subject_key}"
        f" AND decision.decision = '{decision}')"
    )


def _columns(table: type, alias: str, *left_out: str) -> str:
    names = [column.name for column in table.__table__.columns if column.name not in left_out]  # type: ignore[attr-defined]
    return ", ".join(f"{alias}.{name} AS {name}" for name in names)


_NOT_OF_CLAIMS, _NOT_OF_LINKS = ("is_current", "replaced_by"), ("to_run",)  # the same in every row

CLAIMS_CURRENT = f"""
SELECT {_columns(tables.Claim, "c", *_NOT_OF_CLAIMS)}
FROM claims c
WHERE c.is_current AND NOT {decided("reject", "claim", "c.claim_key")}
"""

# Whichever of two came first, a link that has no direction is the same.
DIRECTED = tuple(one.kind for one in LINK_TYPES if one.is_directed)
_FORWARDS = f"l.kind IN {DIRECTED} OR a.claim_key <= b.claim_key"
_KEY = (
    f"l.kind || ':' || CASE WHEN {_FORWARDS} THEN a.claim_key ELSE b.claim_key END"
    f" || ':' || CASE WHEN {_FORWARDS} THEN b.claim_key ELSE a.claim_key END"
)


def link_key(kind: str, a: str, b: str) -> str:
    """What a review of the link names, of the keys of its claims: as the view has it."""
    ends = (a, b) if kind in DIRECTED else sorted((a, b))
    return ":".join((kind, *ends))


LINKS_CURRENT = f"""
SELECT {_columns(tables.Link, "l", *_NOT_OF_LINKS)}, {_KEY} AS link_key
FROM links l
JOIN claims_current a ON a.id = l.a_claim_id
JOIN claims_current b ON b.id = l.b_claim_id
WHERE l.to_run IS NULL AND NOT {decided("reject", "link", f"({_KEY})")}
"""

MEMBERS_CURRENT = """
SELECT m.proposition_id AS proposition_id, m.claim_id AS claim_id, m.stance AS stance
FROM proposition_claims m
JOIN claims_current c ON c.id = m.claim_id
WHERE m.to_run IS NULL
"""

# By number, for what speaks of claims of earlier versions too; without their words.
CLAIMS_REJECTED = """
SELECT c.id AS claim_id, c.claim_key AS claim_key, r.reviewer AS reviewer, r.reason AS reason,
    r.decided_at AS decided_at
FROM reviews_current r
JOIN claims c ON c.claim_key = r.subject_key
WHERE r.subject_kind = 'claim' AND r.decision = 'reject'
"""


def _view(name: str, table: type, *left_out: str) -> sa.TableClause:
    columns = [one for one in table.__table__.columns if one.name not in left_out]  # type: ignore[attr-defined]
    return sa.table(name, *(sa.column(one.name, one.type) for one in columns))


# For statements that are put together: CURRENT goes by the name that the search's conditions have.
CURRENT = _view("claims_current", tables.Claim, *_NOT_OF_CLAIMS).alias("claims")
LINKS = _view("links_current", tables.Link, *_NOT_OF_LINKS)
