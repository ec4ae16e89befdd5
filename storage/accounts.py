"""What each run has met and taken over, counted in its row."""

from __future__ import annotations

import sqlalchemy as sa
from sqlmodel import Session, col, select

from storage import tables


def account_for(opened: Session, work: tables.StageResult, run_id: int) -> int:
    """1 where a page comes from another run's account into this one's, which that run then hands on."""
    if work.subject_kind != "page":
        return 0
    page = opened.exec(
        select(tables.Page.taken_run, tables.Page.outcome).where(tables.Page.id == work.subject_id)
    ).one()
    taken_by, outcome = page
    if outcome is not None:
        return 0  # it is only cleaned again: it has its place in an account already
    assert work.owner_run is not None
    if work.owner_run != taken_by:
        add_to(opened, work.owner_run, "adopted_handed_on", 1)
    return int(taken_by != run_id)


def add_to(opened: Session, run_id: int, column: str, n: int) -> None:
    """The run's counter of this name is higher by so many."""
    if n:
        counter = getattr(tables.Run, column)
        statement = sa.update(tables.Run).where(col(tables.Run.id) == run_id).values({column: counter + n})
        opened.connection().execute(statement)


def add_counts(
    opened: Session, run_id: int, *, taken: int, unchanged: int, rejected_again: int, put_off: int = 0
) -> None:
    """The run has met so many documents more; those put off have no page yet."""
    add_to(opened, run_id, "own_put_off", put_off)
    add_to(opened, run_id, "own_taken", taken)
    add_to(opened, run_id, "own_unchanged", unchanged)
    add_to(opened, run_id, "own_rejected_again", rejected_again)
