"""Whether the ledger has changed since somebody looked."""

from __future__ import annotations

from sqlmodel import Session

from storage.queries.rows import rows

State = tuple[int, ...]
INSIDE = "inside"  # what a session leaves out, in two numbers: storage/outside.py


def state_of(session: Session) -> State | None:
    """Numbers that are others after whatever changes what is answered; None while a run is at work."""
    [found] = rows(session, _STATE)
    inside = session.info.get(INSIDE, ())
    return None if found.pop("at_work") else (*(int(number) for number in found.values()), *inside)


# each a look into an index: runs, decisions of people, works taken out or let back in, lists of persons
_STATE = """
    SELECT (SELECT count(*) FROM runs WHERE state = 'running') AS at_work,
        (SELECT coalesce(max(id), 0) FROM runs) AS runs,
        (SELECT coalesce(max(id), 0) FROM reviews) AS reviews,
        (SELECT coalesce(max(id), 0) FROM tombstones) AS tombstone,
        (SELECT count(*) FROM tombstones) AS tombstones,
        (SELECT coalesce(max(id), 0) FROM listed_names) AS listed_name,
        (SELECT count(*) FROM listed_names) AS listed_names
"""
