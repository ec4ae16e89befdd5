"""How the ledger is: how fresh, what waits, what failed, how fast its runs were, what comes next."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from sqlmodel import Session

from storage.labels import labelled
from storage.queries.rows import rows
from storage.queries.standing import STAGES


@dataclass(frozen=True, slots=True)
class Health:
    """Rows are plain dicts; every instant is ISO 8601 in UTC."""

    freshness: tuple[dict[str, Any], ...]
    newest_article: dict[str, Any]
    quarantine: tuple[dict[str, Any], ...]
    failures: tuple[dict[str, Any], ...]
    throughput: tuple[dict[str, Any], ...]
    next_feeds: tuple[dict[str, Any], ...]
    decided: dict[str, int]
    embargoes: tuple[dict[str, Any], ...]


def health(session: Session, *, limit: int = 5) -> Health:
    """The health of the ledger at this moment."""
    [newest] = rows(session, _NEWEST)
    decided = {row["act"]: row["n"] for row in rows(session, _DECIDED)}
    [alone] = rows(session, 'SELECT count(*) AS "claims withheld" FROM withheld_claims')
    return Health(
        freshness=tuple(rows(session, _FRESHNESS)),
        newest_article=newest,
        quarantine=tuple(rows(session, _QUARANTINE)),
        failures=tuple(rows(session, _FAILURES, limit=limit)),
        throughput=tuple(_rated(row) for row in rows(session, _RUNS, limit=limit)),
        next_feeds=tuple(rows(session, _NEXT, limit=limit)),
        decided={act: decided.get(act, 0) for act in ("erased", "withheld", "held")} | alone,
        embargoes=tuple(asdict(row) for row in labelled(session) if row.embargo_at is not None),
    )


def _rated(run: dict[str, Any]) -> dict[str, Any]:
    """A run with its seconds and documents a second."""
    begun, ended = (datetime.fromisoformat(run[name]) for name in ("now_at", "finished_at"))
    seconds = max((ended - begun).total_seconds(), 1.0)  # instants are told by the second
    return run | {"seconds": int(seconds), "documents_a_second": round(run["documents"] / seconds, 2)}


_FRESHNESS = """
    SELECT kind, count(*) AS feeds, max(last_success_at) AS last_success_at,
        max(last_new_entry_at) AS last_new_entry_at,
        count(CASE WHEN n_failures > 0 THEN 1 END) AS failing,
        count(CASE WHEN is_paused THEN 1 END) AS paused,
        count(CASE WHEN stopped IS NOT NULL THEN 1 END) AS stopped
    FROM feeds GROUP BY kind ORDER BY kind
"""
# two questions, as each is then one look into an index
_NEWEST = """
    SELECT (SELECT max(published_at) FROM articles) AS published_at,
        (SELECT published FROM articles WHERE published_at = (SELECT max(published_at) FROM articles)
            ORDER BY length(published), id LIMIT 1) AS published,
        (SELECT max(first_seen_at) FROM articles) AS first_seen_at
"""
# with the stages named, the index over stage and outcome answers
_QUARANTINE = f"""
    SELECT stage, count(*) AS documents, max(attempts) AS most_attempts FROM stage_results
    WHERE stage IN ({STAGES}) AND outcome = 'quarantined' GROUP BY stage ORDER BY stage
"""
_FAILURES = """
    SELECT id AS run_id, flow, state, now_at, message FROM runs
    WHERE state NOT IN ('running', 'finished') ORDER BY id DESC LIMIT :limit
"""
_RUNS = """
    SELECT id AS run_id, flow, now_at, finished_at, own_taken + adopted_taken AS documents FROM runs
    WHERE finished_at IS NOT NULL AND state = 'finished' AND own_taken + adopted_taken > 0
    ORDER BY id DESC LIMIT :limit
"""
_NEXT = """
    SELECT place, next_fetch_at, next_fetch_reason FROM feeds
    WHERE next_fetch_at IS NOT NULL AND NOT is_paused ORDER BY next_fetch_at, id LIMIT :limit
"""
# one decision has a mark for the work and, where it has no address, one for its words
_DECIDED = """
    SELECT act, count(DISTINCT decided_at) AS n FROM tombstones
    WHERE act IN ('erased', 'withheld', 'held') GROUP BY act
"""
