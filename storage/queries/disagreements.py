"""Claims that another claim may deny, take back, exclude, or give another figure for."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import zip_longest
from typing import Any

from sqlmodel import Session

from onrecord.linkgrounds import code_of, ground_of
from onrecord.linktypes import kinds_of
from storage.queries.claims import ClaimRow, claim_rows
from storage.queries.rows import rows
from storage.reviews import confirmed_links


@dataclass(frozen=True, slots=True)
class Dispute:
    """Two claims that may not go together: `a` seems to deny, take back or differ from `b`.

    ``also`` counts further pairs with the very same two sentences: reprints of one wire text. ``link_ids``
    has the numbers of all, the one shown first; ``reviewed`` where a person looked at that one and kept it.
    """

    link_ids: tuple[int, ...]
    kind: str
    relation: str
    score: float
    reason: str
    a: ClaimRow
    b: ClaimRow
    a_figure: str | None
    b_figure: str | None
    also: int
    reviewed: bool = False


def disputes(
    session: Session,
    *,
    only_claims: frozenset[int] | None = None,
    limit: int = 20,
    offset: int = 0,
    with_hidden: bool = False,
    only_sure: bool = False,
) -> tuple[list[Dispute], int]:
    """The surest possible disputes, and how many there are; only those of these claims if some are given.

    ``with_hidden``: also where one person said otherwise earlier, which is no dispute by itself.
    ``only_sure``: only what may be shown unasked: on grounds that were measured, or kept by a person.
    """
    views = ("disputes", "said_otherwise") if with_hidden else ("disputes",)
    found = _by_turns([row for view in views for row in rows(session, f"{_SHORT} FROM {view} {_SUREST}")])
    if only_claims is not None:
        found = [r for r in found if r["a_claim_id"] in only_claims or r["b_claim_id"] in only_claims]
    if only_sure:
        looked_at = confirmed_links(session, [row["link_id"] for row in found])
        found = [r for r in found if ground_of(code_of(r["reason"])).is_sure or r["link_id"] in looked_at]
    grouped: dict[tuple[str, str, str], list[dict[str, Any]]] = {}
    for row in found:
        grouped.setdefault((row["kind"], row["a_quote"], row["b_quote"]), []).append(row)
    shown = list(grouped.values())[offset : offset + limit]
    ids = sorted({id for group in shown for id in (group[0]["a_claim_id"], group[0]["b_claim_id"])})
    claims = {claim.claim_id: claim for claim in claim_rows(session, ids)}
    kept = confirmed_links(session, [group[0]["link_id"] for group in shown])
    return [_dispute(group, claims, kept) for group in shown], len(grouped)


_SHORT = """
    SELECT link_id, kind, relation, score, reason, a_claim_id, b_claim_id, a_quote, b_quote,
        a_figure, b_figure
"""
# Where one sentence reports a denial, the sentence as a whole is linked to what it reports: shown last.
_SUREST = """
    ORDER BY CASE WHEN a_quote = b_quote AND kind = 'denial' THEN 1 ELSE 0 END,
        CASE WHEN a_origin IS NULL OR b_origin IS NULL THEN 1 ELSE 0 END,
        score DESC, a_claim_key, b_claim_key, link_id
"""


def _by_turns(found: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The best of each kind, then the second of each: many denials must not hide where figures differ."""
    queues = [[row for row in found if row["kind"] == kind] for kind in kinds_of(dispute=True)]
    return [row for turn in zip_longest(*queues) for row in turn if row is not None]


def _dispute(group: list[dict[str, Any]], claims: dict[int, ClaimRow], kept: set[int]) -> Dispute:
    row = group[0]
    return Dispute(
        link_ids=tuple(row["link_id"] for row in group),
        kind=row["kind"],
        relation=row["relation"],
        score=row["score"],
        reason=row["reason"],
        a=claims[row["a_claim_id"]],
        b=claims[row["b_claim_id"]],
        a_figure=row["a_figure"],
        b_figure=row["b_figure"],
        also=len(group) - 1,
        reviewed=row["link_id"] in kept,
    )


_SIDE_COLUMNS = (
    "claim_id", "claim_key", "origin", "chain", "origin_cue", "publisher", "published", "url", "quote",
    "content", "figure",
)  # fmt: skip
DISPUTE_COLUMNS = (  # of a dispute in one line, for a spreadsheet
    "kind", "relation", "score", "also", "reviewed",
    *(f"a_{column}" for column in _SIDE_COLUMNS), *(f"b_{column}" for column in _SIDE_COLUMNS),
)  # fmt: skip


def flat(dispute: Dispute) -> dict[str, Any]:
    """The dispute in one line, its two sides beside each other."""
    sides = {f"{side}_figure": getattr(dispute, f"{side}_figure") for side in ("a", "b")}
    for name in DISPUTE_COLUMNS:
        side, _, column = name.partition("_")
        if side in ("a", "b") and column != "figure":
            sides[name] = getattr(getattr(dispute, side), column)
    own = {name: getattr(dispute, name) for name in ("kind", "relation", "score", "also")}
    return sides | own | {"reviewed": "yes" if dispute.reviewed else "no"}
