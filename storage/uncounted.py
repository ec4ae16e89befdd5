"""Claims that are linked and stored but stand behind no proposition: set aside by a person, or taken back."""

from __future__ import annotations

from collections.abc import Iterable

from sqlmodel import Session

from onrecord.standings import TAKEN_BACK
from storage.queries.rows import rows, rows_with
from storage.reviews import rejected_claims


def uncounted_claims(opened: Session, claim_ids: Iterable[int]) -> set[int]:
    """Those of the claims that count nowhere: set aside by a person, or of a work that was taken back."""
    asked = set(claim_ids)
    works = [row["article_id"] for row in rows(opened, _WORKS)]
    gone = [*rows(opened, _WITHHELD), *rows_with(opened, _OF_WORKS, works)]
    return rejected_claims(opened, asked) | ({row["id"] for row in gone} & asked)


def miscounted(opened: Session) -> set[int]:
    """Claims that still count though their work was taken back, or do not though it no longer is."""
    left = rows(opened, _STILL)
    if not rows(opened, "SELECT 1 FROM page_events WHERE kind IN ('withdrawn', 'gone', 'back') LIMIT 1"):
        return {row["id"] for row in left}
    back = {row["id"] for row in rows(opened, _BACK)}
    return {row["id"] for row in left} | (back - uncounted_claims(opened, back))


_WITHHELD = "SELECT claim_id AS id FROM claims_withheld"
_WORKS = f"SELECT article_id FROM article_standing WHERE standing IN {TAKEN_BACK}"
_OF_WORKS = "SELECT id FROM claims_current WHERE article_id IN :ids"
_STILL = f"""
    SELECT m.claim_id AS id FROM members_current m JOIN claims_current c ON c.id = m.claim_id
    JOIN article_standing s ON s.article_id = c.article_id AND s.standing IN {TAKEN_BACK}
"""
# Linked claims of pages of which something was noticed, that are in no proposition.
_BACK = """
    SELECT c.id FROM claims_current c
    WHERE c.article_id IN (SELECT p.article_id FROM page_changes p WHERE p.article_id IS NOT NULL)
        AND c.id NOT IN (SELECT m.claim_id FROM members_current m)
        AND NOT EXISTS (
            SELECT 1 FROM stage_results w WHERE w.subject_kind = 'version' AND w.subject_id = c.version_id
                AND w.stage = 'link' AND w.outcome IS NULL
        )
"""
