"""What a turn of feeds gave: one row a feed, those with news and failures first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlmodel import Session

from storage.addresses import id_of
from storage.queries.rows import rows


@dataclass(frozen=True, slots=True)
class FeedRow:
    """A feed as a turn left it: entries never seen before, its health, and when it is asked again."""

    feed: str
    new_entries: int
    entries: int
    answer: str
    next_fetch: str
    why_then: str


def feeds_of_run(session: Session, run_id: int, *, limit: int = 500) -> tuple[list[FeedRow], int]:
    """The feeds that a run asked, at most ``limit`` of them, and how many they were in all."""
    found = rows(session, _ASKED, run=run_id, limit=limit)
    [counted] = rows(session, "SELECT count(*) AS n FROM feeds WHERE asked_run = :run", run=run_id)
    return [FeedRow(**row) for row in found], int(counted["n"])


_ASKED = """
    SELECT coalesce(f.title || ' (' || f.place || ')', f.place) AS feed,
        coalesce(n.new, 0) AS new_entries,
        coalesce(n.entries, 0) AS entries,
        CASE
            WHEN f.n_failures > 0 THEN coalesce(reason.meaning, f.last_failure_code)
            WHEN n.feed_id IS NULL THEN 'unchanged'
            ELSE 'changed'
        END AS answer,
        coalesce(CAST(f.next_fetch_at AS TEXT), 'not again') AS next_fetch,
        coalesce(f.next_fetch_reason, '') AS why_then
    FROM feeds f
    LEFT JOIN (
        SELECT feed_id, sum(n_new) AS new, max(n_entries) AS entries
        FROM feed_fetches WHERE run_id = :run AND code IS NULL GROUP BY feed_id
    ) n ON n.feed_id = f.id
    LEFT JOIN reasons reason ON reason.code = f.last_failure_code
    WHERE f.asked_run = :run
    ORDER BY CASE WHEN f.n_failures > 0 THEN 0 ELSE 1 END, coalesce(n.new, 0) DESC, f.id
    LIMIT :limit
"""


@dataclass(frozen=True, slots=True)
class FollowedFeed:
    """A feed that is followed: what it brought, how it is, in words, and when it is asked next."""

    feed_id: int
    title: str | None
    place: str
    entries: int
    kept: int
    last_new: str
    state: str
    next_fetch: str


def followed(session: Session, *, failing: bool = False) -> list[FollowedFeed]:
    """Every feed on the network or in a folder, or only those that cannot be read."""
    found = rows(session, _FOLLOWED)
    return [_followed(row) for row in found if not failing or row["failures_in_a_row"] or row["stopped"]]


_FOLLOWED = "SELECT * FROM feed_health WHERE kind IN ('web', 'folder') ORDER BY feed_id"


def _followed(row: dict[str, Any]) -> FollowedFeed:
    if row["is_paused"]:
        state = "paused"
    elif row["stopped"]:
        state = "stopped: the server says that it is gone"
    elif row["failures_in_a_row"]:
        since = str(row["failing_since"])[:10]
        state = f"failing since {since}: {row['last_failure'] or row['last_failure_code']}"
    else:
        state = "well" if row["last_success_at"] else "not asked yet"
    state += "; internal: what it brings stays in the desk" if row["is_internal"] else ""
    return FollowedFeed(
        feed_id=row["feed_id"],
        title=row["title"],
        place=row["place"],
        entries=row["entries"],
        kept=row["kept"],
        last_new=_minute(row["last_new_entry_at"]),
        state=state,
        next_fetch="" if row["is_paused"] else _minute(row["next_fetch_at"]),
    )


def _minute(moment: object) -> str:
    """A moment as people write it, in UTC."""
    return str(moment or "")[:16].replace("T", " ")


def why_put_off(session: Session, url: str) -> str:
    """Why the last visit of an address brought nothing, in words."""
    address_id = id_of(session, url)
    found = rows(
        session,
        "SELECT coalesce(r.meaning, a.last_failure_code, h.quiet_reason) AS why, a.robots"
        " FROM addresses a JOIN hosts h ON h.id = a.host_id"
        " LEFT JOIN reasons r ON r.code = coalesce(a.last_failure_code, h.quiet_reason)"
        " WHERE a.id = :address",
        address=address_id,
    )
    if not found or not found[0]["why"]:
        return "its host is being asked by another run"
    return str(found[0]["why"])
