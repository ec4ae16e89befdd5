"""Claims and links as they hold now, after what people decided: under every view, query, count and export.

tests/storage/test_current.py finds whatever reads the tables `claims`, `links` and `proposition_claims`
past these.
"""

from __future__ import annotations

from collections.abc import Callable

import sqlalchemy as sa

from onrecord.linktypes import LINK_TYPES
from onrecord.rulings import DECIDING
from storage import tables
from storage.views.labels import claims_public


def _holds(review: str) -> str:
    """The condition that the review decides something, and was not taken back."""
    return (
        f"{review}.decision IN {DECIDING}"
        f" AND NOT EXISTS (SELECT 1 FROM reviews taken WHERE taken.undoes = {review}.id)"
    )


# Reviews are only ever added: of several on one subject the last that was not taken back holds.
REVIEWS_CURRENT = f"""
SELECT r.id AS review_id, r.subject_kind AS subject_kind, r.subject_key AS subject_key,
    r.decision AS decision, r.reviewer AS reviewer, r.reason AS reason, r.decided_at AS decided_at
FROM reviews r
WHERE {_holds("r")} AND NOT EXISTS (
    SELECT 1 FROM reviews later
    WHERE later.subject_kind = r.subject_kind AND later.subject_key = r.subject_key AND later.id > r.id
        AND {_holds("later")}
)
"""


def decided(decision: str, subject_kind: str, subject_key: str) -> str:
    """The condition that the last review under this very key decided so: of an edit."""
    return (
        "EXISTS (SELECT 1 FROM reviews_current decision"
        f" WHERE decision.subject_kind = '{subject_kind}' AND decision.subject_key = {subject_key}"
        f" AND decision.decision = '{decision}')"
    )


def _columns(table: type, alias: str, *left_out: str) -> str:
    names = [column.name for column in table.__table__.columns if column.name not in left_out]  # type: ignore[attr-defined]
    return ", ".join(f"{alias}.{name} AS {name}" for name in names)


_NOT_OF_CLAIMS, _NOT_OF_LINKS = ("is_current", "replaced_by"), ("to_run",)  # the same in every row


def _in_article(claim: str) -> str:
    """The claim's article, spelled so that SQLite looks claims up by a key: an article has many."""
    return f"coalesce({claim}.article_id, 0)"


# A review bears on the same words in any article that once held the very claim that was looked at: on later
# versions and readings, on copies of the text and what became of them; not on the same words elsewhere.
def _bears_on_claim(review: str) -> str:
    """The condition that the review speaks of a claim ``c``."""
    return (
        f"{review}.subject_kind = 'claim' AND {review}.words_key = c.words_key AND EXISTS ("
        f"SELECT 1 FROM claims w WHERE w.claim_key = {review}.subject_key"
        f" AND {_in_article('w')} = c.article_id)"
    )


def _decided_last(decision: str, bears: Callable[[str], str]) -> str:
    """The condition that the last review which bears on something and holds decided so."""
    return (
        f"EXISTS (SELECT 1 FROM reviews r WHERE r.decision = '{decision}' AND {bears('r')} AND {_holds('r')}"
        f" AND NOT EXISTS (SELECT 1 FROM reviews later WHERE later.id > r.id AND {bears('later')}"
        f" AND {_holds('later')}))"
    )


REJECTED_CLAIM = _decided_last("reject", _bears_on_claim)  # of a claim `c`

CLAIMS_CURRENT = f"""
SELECT {_columns(tables.Claim, "c", *_NOT_OF_CLAIMS)}
FROM claims c
WHERE c.is_current AND NOT {REJECTED_CLAIM}
    AND c.id NOT IN (SELECT claim_id FROM claims_withheld)
"""

CLAIMS_PUBLIC = claims_public(_columns(tables.Claim, "c", *_NOT_OF_CLAIMS))

REVIEWS_OF_CLAIMS = f"""
SELECT c.id AS claim_id, c.claim_key AS claim_key, r.id AS review_id, r.subject_key AS subject_key,
    r.decision AS decision, r.correction AS correction, r.reviewer AS reviewer, r.reason AS reason,
    r.decided_at AS decided_at,
    CASE WHEN {_holds("r")} AND NOT EXISTS (
        SELECT 1 FROM reviews later
        WHERE later.id > r.id AND {_bears_on_claim("later")} AND {_holds("later")}
    ) THEN 'yes' ELSE 'no' END AS holds
FROM reviews r
JOIN claims c ON {_bears_on_claim("r")}
"""


KEPT = ("confirm", "correct")  # whoever decided so looked at the claim, and it is in all answers


def kept_claim(claim_id: str) -> str:
    """The condition that the review which holds of the claim kept it, as it was or corrected."""
    return (
        f"EXISTS (SELECT 1 FROM reviews_of_claims d WHERE d.claim_id = {claim_id}"
        f" AND d.decision IN {KEPT} AND d.holds = 'yes')"
    )


# Counted from what people decided, which is little, and an index: reading every claim takes seconds.
CLAIMS_HELD = f"""
SELECT
    (SELECT count(*) FROM claims c WHERE c.is_current)
        - (SELECT count(*) FROM claims c WHERE c.is_current AND c.id IN (
            SELECT claim_id FROM claims_rejected UNION SELECT claim_id FROM claims_withheld
        )) AS claims,
    (SELECT count(*) FROM reviews_of_claims d JOIN claims c ON c.id = d.claim_id
     WHERE c.is_current AND d.decision IN {KEPT} AND d.holds = 'yes'
        AND c.id NOT IN (SELECT claim_id FROM claims_withheld)) AS reviewed
"""

# Whichever of two came first, a link that has no direction is the same.
DIRECTED = tuple(one.kind for one in LINK_TYPES if one.is_directed)


def link_key(kind: str, a: str, b: str) -> str:
    """What a review of the link names, of the keys of its claims: as the view has it. Of their words too."""
    ends = (a, b) if kind in DIRECTED else sorted((a, b))
    return ":".join((kind, *ends))


def _key(a: str, b: str) -> str:
    """The same in SQL, of two columns that are keys, for a link `l`."""
    forwards = f"l.kind IN {DIRECTED} OR {a} <= {b}"
    return (
        f"l.kind || ':' || CASE WHEN {forwards} THEN {a} ELSE {b} END"
        f" || ':' || CASE WHEN {forwards} THEN {b} ELSE {a} END"
    )


def _bears_on_link(review: str) -> str:
    """The condition that the review speaks of a link ``l`` between claims ``a`` and ``b``."""
    return (
        f"{review}.subject_kind = 'link' AND {review}.words_key = ({_key('a.words_key', 'b.words_key')})"
        " AND EXISTS (SELECT 1 FROM claims wa, claims wb"
        f" WHERE wa.words_key = a.words_key AND {_in_article('wa')} = a.article_id"
        f" AND wb.words_key = b.words_key AND {_in_article('wb')} = b.article_id"
        f" AND {review}.subject_key = {_key('wa.claim_key', 'wb.claim_key')})"
    )


# Of a link `l` between claims `a` and `b`.
REJECTED_LINK = _decided_last("reject", _bears_on_link)
CONFIRMED_LINK = _decided_last("confirm", _bears_on_link)
HOLDS_OF_LINK = f"{_bears_on_link('r')} AND {_holds('r')}"  # of a review `r`

LINKS_CURRENT = f"""
SELECT {_columns(tables.Link, "l", *_NOT_OF_LINKS)}, {_key("a.claim_key", "b.claim_key")} AS link_key
FROM links l
JOIN claims_current a ON a.id = l.a_claim_id
JOIN claims_current b ON b.id = l.b_claim_id
WHERE l.to_run IS NULL AND NOT {REJECTED_LINK}
"""

MEMBERS_CURRENT = """
SELECT m.proposition_id AS proposition_id, m.claim_id AS claim_id, m.stance AS stance
FROM proposition_claims m
JOIN claims_current c ON c.id = m.claim_id
WHERE m.to_run IS NULL
"""

# By number, for what speaks of claims of earlier versions too; without their words.
CLAIMS_REJECTED = """
SELECT d.claim_id AS claim_id, d.claim_key AS claim_key, d.reviewer AS reviewer, d.reason AS reason,
    d.decided_at AS decided_at
FROM reviews_of_claims d
WHERE d.decision = 'reject' AND d.holds = 'yes'
"""


# Fact-checks of others, beside the claims that a person said they are about: in every copy of the words.
CHECKS_OF_CLAIMS = f"""
SELECT c.id AS claim_id, k.id AS check_id, k.claim AS claim, k.claimant AS claimant,
    k.claimed_on AS claimed_on, k.rating AS rating, k.checker AS checker, k.url AS url,
    k.reviewed_on AS reviewed_on, r.reviewer AS matched_by, r.decided_at AS matched_at
FROM reviews r
JOIN claims_current c ON c.words_key = r.words_key
JOIN fact_checks k ON k.check_key = substr(r.subject_key, 1, 24)
WHERE r.subject_kind = 'check' AND r.decision = 'confirm' AND {_holds("r")}
    AND EXISTS (
        SELECT 1 FROM claims w
        WHERE w.claim_key = substr(r.subject_key, 26) AND {_in_article("w")} = c.article_id
    )
    AND NOT EXISTS (
        SELECT 1 FROM reviews later WHERE later.subject_kind = 'check' AND later.id > r.id
            AND later.subject_key = r.subject_key AND {_holds("later")}
    )
"""


def _view(name: str, table: type, *left_out: str) -> sa.TableClause:
    columns = [one for one in table.__table__.columns if one.name not in left_out]  # type: ignore[attr-defined]
    return sa.table(name, *(sa.column(one.name, one.type) for one in columns))


# For statements that are put together: CURRENT goes by the name that the search's conditions have.
CURRENT = _view("claims_current", tables.Claim, *_NOT_OF_CLAIMS).alias("claims")
PUBLIC = _view("claims_public", tables.Claim, *_NOT_OF_CLAIMS)
LINKS = _view("links_current", tables.Link, *_NOT_OF_LINKS)
