"""What every run did with what it took; the counts of each row add up."""

from __future__ import annotations

_FATES = ("new", "revised", "duplicate", "reprint", "rejected", "deferred", "pending")
_COUNTED = {fate: f"count(CASE WHEN f.fate = '{fate}' THEN 1 END)" for fate in _FATES}

# An own page that another run finished, or holds, or that waits for its next try, is deferred to it.
_OWN_FATES = """
    SELECT g.taken_run AS run_id, CASE
        WHEN g.outcome IS NOT NULL AND g.outcome_run = g.taken_run THEN g.outcome
        WHEN g.outcome IS NOT NULL THEN 'deferred'
        WHEN EXISTS (
            SELECT 1 FROM stage_results s
            WHERE s.subject_kind = 'page' AND s.subject_id = g.id AND s.outcome IS NULL
            AND (s.next_attempt_at IS NOT NULL OR (s.owner_run IS NOT NULL AND s.owner_run <> g.taken_run))
        ) THEN 'deferred'
        ELSE 'pending'
    END AS fate
    FROM pages g"""

_ADOPTED_FATES = """
    SELECT g.outcome_run AS run_id, g.outcome AS fate
    FROM pages g WHERE g.outcome IS NOT NULL AND g.outcome_run <> g.taken_run
    UNION ALL
    SELECT s.owner_run AS run_id,
        CASE WHEN max(s.next_attempt_at) IS NULL THEN 'pending' ELSE 'deferred' END AS fate
    FROM stage_results s
    JOIN pages g ON g.id = s.subject_id
    WHERE s.subject_kind = 'page' AND s.outcome IS NULL AND g.outcome IS NULL AND s.owner_run <> g.taken_run
    GROUP BY g.id, s.owner_run"""

RUN_LEDGER = f"""
SELECT r.id AS run_id, 'own' AS share, r.own_taken AS taken,
    {_COUNTED["new"]} AS new, {_COUNTED["revised"]} AS revised,
    {_COUNTED["duplicate"]} AS duplicate, {_COUNTED["reprint"]} AS reprint,
    r.own_unchanged AS unchanged,
    {_COUNTED["rejected"]} + r.own_rejected_again AS rejected,
    {_COUNTED["deferred"]} + r.own_put_off AS deferred, {_COUNTED["pending"]} AS pending
FROM runs r LEFT JOIN ({_OWN_FATES}
) f ON f.run_id = r.id
GROUP BY r.id, r.own_taken, r.own_unchanged, r.own_rejected_again, r.own_put_off
UNION ALL
SELECT r.id AS run_id, 'adopted' AS share, r.adopted_taken AS taken,
    {_COUNTED["new"]} AS new, {_COUNTED["revised"]} AS revised,
    {_COUNTED["duplicate"]} AS duplicate, {_COUNTED["reprint"]} AS reprint,
    0 AS unchanged,
    {_COUNTED["rejected"]} AS rejected,
    {_COUNTED["deferred"]} + r.adopted_handed_on AS deferred, {_COUNTED["pending"]} AS pending
FROM runs r LEFT JOIN ({_ADOPTED_FATES}
) f ON f.run_id = r.id
GROUP BY r.id, r.adopted_taken, r.adopted_handed_on
"""
