"""How the ledger stands: its last runs, the work that waits, what was refused and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlmodel import Session

from onrecord.stagetypes import worked_stages
from storage.queries.rows import rows
from storage.queries.totals import Coverage, coverage


@dataclass(frozen=True, slots=True)
class Standing:
    """Last runs with their counts, open work by stage, and rejections by reason."""

    totals: Coverage
    runs: tuple[dict[str, Any], ...]
    work: tuple[dict[str, Any], ...]
    rejections: tuple[dict[str, Any], ...]


def standing(session: Session, *, limit: int = 5) -> Standing:
    """The state of the ledger at this moment, the newest runs first."""
    return Standing(
        totals=coverage(session),
        runs=tuple(rows(session, _RUNS, limit=limit)),
        work=tuple(rows(session, _WORK)),
        rejections=tuple(rows(session, _REJECTIONS)),
    )


# decisions and looks take no document: a day of them would leave no other run to be seen
_RUNS = """
    SELECT r.id AS run_id, r.flow, r.asked, r.state, r.now_at, r.finished_at, l.taken, l.new, l.revised,
        l.duplicate, l.reprint, l.unchanged, l.rejected, l.deferred, l.pending
    FROM runs r JOIN run_ledger l ON l.run_id = r.id AND l.share = 'own'
    WHERE r.flow NOT IN ('review', 'watch')
    ORDER BY r.id DESC LIMIT :limit
"""

STAGES = ", ".join(f"'{stage.name}'" for stage in worked_stages())

_WORK = f"""
    SELECT stage, count(*) AS waiting, count(next_attempt_at) AS put_off, max(attempts) AS most_attempts,
        min(next_attempt_at) AS next_attempt_at
    FROM stage_results WHERE stage IN ({STAGES}) AND outcome IS NULL GROUP BY stage ORDER BY stage
"""

_REJECTIONS = """
    SELECT r.stage, r.code, w.meaning, count(*) AS documents
    FROM rejections r JOIN reasons w ON w.code = r.code
    GROUP BY r.stage, r.code, w.meaning ORDER BY count(*) DESC, r.code
"""
