"""The gate of every door that leads out of the desk: which works and claims may go, and in which words.

Evidence, citations, feeds of watches, messages, exports for others: each asks here and nowhere else.
tests/storage/test_doors.py finds one that does not.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from sqlmodel import Session

from onrecord.evidence.quotations import Quotation
from onrecord.labels import NOTHING, Label, Named, Why, why_it_stays
from storage.queries.quotations import NotQuoted, quotation
from storage.queries.rows import rows, rows_with
from storage.views.labels import BESIDE_WITHHELD


def works_that_stay(session: Session, article_ids: Collection[int], named: Named = NOTHING) -> dict[int, Why]:
    """Those of the works of which no word leaves, each with why; ``named`` is what may all the same."""
    found = rows_with(session, _LABELS, sorted(article_ids))
    return _with_reasons(found, named)


def all_that_stay(session: Session, named: Named = NOTHING) -> dict[int, Why]:
    """As ``works_that_stay`` for every work of the ledger."""
    return _with_reasons(rows(session, _ALL), named)


def works_without_text(session: Session) -> set[int]:
    """Works of which a claim is withheld: other claims of theirs may leave, their texts and pages not."""
    return {row["article_id"] for row in rows(session, "SELECT DISTINCT article_id FROM claims_withheld")}


def claims_that_stay(session: Session, claim_ids: Collection[int], named: Named = NOTHING) -> dict[int, Why]:
    """Those of the claims, of any version, that do not leave, each with why."""
    found = rows_with(session, _CLAIMS, sorted(claim_ids))
    works = works_that_stay(session, {row["article_id"] for row in found}, named)
    beside: dict[int, Why] = {row["id"]: "withheld" for row in found if row["beside"]}
    return {row["id"]: works[row["article_id"]] for row in found if row["article_id"] in works} | beside


def told_outside(session: Session, claim_id: int, named: Named = NOTHING) -> Quotation | NotQuoted:
    """The claim as it may be told outside the desk, or why it may not; raises LookupError for no claim.

    Where another claim of its work is withheld, no sentence stands around it.
    """
    found = quotation(session, claim_id)
    if isinstance(found, NotQuoted):
        return found
    why = claims_that_stay(session, [claim_id], named).get(claim_id)
    if why is not None:
        return NotQuoted(claim_id, found.article_id, why)
    is_alone = found.article_id in works_without_text(session)
    return replace(found, before="", after="") if is_alone else found


def _with_reasons(found: list[dict[str, object]], named: Named) -> dict[int, Why]:
    reasons = {label.article_id: why_it_stays(label, named) for label in map(_label, found)}
    return {number: why for number, why in reasons.items() if why is not None}


def _label(row: dict[str, object]) -> Label:
    is_opted_out = row.pop("ai_opt_out") == "yes"
    return Label(**row, is_opted_out=is_opted_out)  # type: ignore[arg-type]


_ALL = "SELECT article_id, audience, embargo_at, embargo, ai_opt_out FROM article_labels"
_LABELS = f"{_ALL} WHERE article_id IN :ids"
_CLAIMS = f"""
    SELECT c.id, c.article_id, CASE WHEN {BESIDE_WITHHELD} THEN 1 ELSE 0 END AS beside
    FROM claims c WHERE c.id IN :ids
"""
