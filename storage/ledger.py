"""Who works on what: work opened, taken by lease and fence, finished, put off, or adopted."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import sqlalchemy as sa
from sqlmodel import Session, col, select

from onrecord.stagetypes import BY_NAME
from storage import tables
from storage.accounts import account_for, add_to
from storage.bulk import Row, add_missing, update_all
from storage.liveness import dead_runs

_work = tables.StageResult


@dataclass(frozen=True, slots=True)
class Lease:
    """The right to write one result, as long as no one else has raised the fence."""

    work_id: int
    subject_id: int
    run_id: int
    fence: int
    attempts: int


def open_work(opened: Session, stage: str, subjects: Iterable[int], code_version: str, run_id: int) -> None:
    """Each subject waits for the stage, in this run's hands, unless it was there already."""
    rows: list[dict[str, object]] = [
        {
            "subject_kind": BY_NAME[stage].subject,
            "subject_id": subject,
            "stage": stage,
            "code_version": code_version,
            "opened_run": run_id,
            "owner_run": run_id,
            "n_outputs": 0,
            "attempts": 0,
            "fence": 0,
        }
        for subject in sorted(set(subjects))
    ]
    add_missing(opened, _work, rows)


def reopen_work(opened: Session, stage: str, subjects: Iterable[int], code_version: str, run_id: int) -> None:
    """Each subject waits for the stage again, though it went through it: what it rests on has changed."""
    wanted = sorted(set(subjects))
    again = sa.update(_work).where(
        col(_work.subject_kind) == BY_NAME[stage].subject,
        col(_work.subject_id).in_(wanted),
        col(_work.stage) == stage,
        col(_work.code_version) == code_version,
        col(_work.outcome).is_not(None),
    )
    afresh = {"outcome": None, "owner_run": run_id, "attempts": 0, "next_attempt_at": None}
    opened.connection().execute(again.values(**afresh, fence=_work.fence + 1))
    open_work(opened, stage, wanted, code_version, run_id)


def waiting(opened: Session, run_id: int, stage: str, now: datetime) -> list[int]:
    """The subjects in this run's hands that are due, in the order in which they were opened."""
    statement = select(_work.subject_id).where(
        _work.stage == stage, col(_work.outcome).is_(None), _work.owner_run == run_id, _is_due(now)
    )
    return list(opened.exec(statement.order_by(col(_work.id))))


def take(
    opened: Session, run_id: int, stage: str, subjects: Sequence[int], *, seconds: int, now: datetime
) -> list[Lease]:
    """Leases on those of the subjects that are open, due and this run's; each counts as an attempt."""
    # so that subjects are looked up: much else of the stage may be open, and a run owns all its documents
    is_open, is_ours = sa.func.coalesce(_work.outcome, "") == "", col(_work.owner_run) + 0 == run_id
    ours = (col(_work.subject_kind) == BY_NAME[stage].subject, col(_work.subject_id).in_(subjects))
    statement = (
        sa.update(_work)
        .where(*ours, col(_work.stage) == stage, is_open, is_ours, _is_due(now))
        .values(
            attempts=_work.attempts + 1,
            fence=_work.fence + 1,
            leased_until=database_now(opened) + timedelta(seconds=seconds),
        )
        .returning(col(_work.id), col(_work.subject_id), col(_work.fence), col(_work.attempts))
    )
    rows = opened.connection().execute(statement).all()
    leases = [Lease(work, subject, run_id, fence, attempts) for work, subject, fence, attempts in rows]
    order = {subject: n for n, subject in enumerate(subjects)}
    return sorted(leases, key=lambda lease: order[lease.subject_id])


def renew(opened: Session, leases: Sequence[Lease], *, seconds: int) -> None:
    """The leases that are still held last so many seconds from now."""
    if leases:
        until = database_now(opened) + timedelta(seconds=seconds)
        opened.connection().execute(sa.update(_work).where(*_all_held(leases)).values(leased_until=until))


def finish(opened: Session, lease: Lease, outcome: str, n_outputs: int, now: datetime) -> bool:
    """The work is done, unless the lease was lost: then False, and nothing of it may be written."""
    statement = (
        sa.update(_work)
        .where(*_held(lease))
        .values(
            outcome=outcome,
            n_outputs=n_outputs,
            finished_run=lease.run_id,
            finished_at=now,
            leased_until=None,
        )
    )
    return opened.connection().execute(statement).rowcount == 1


def finish_all(
    opened: Session, leases: Sequence[Lease], outcome: str, n_outputs: int, now: datetime
) -> list[Lease]:
    """The works are done, in one statement, but for those whose lease was lost; returns the others."""
    if not leases:
        return []
    statement = (
        sa.update(_work)
        .where(*_all_held(leases))
        .values(
            outcome=outcome,
            n_outputs=n_outputs,
            finished_run=leases[0].run_id,
            finished_at=now,
            leased_until=None,
        )
        .returning(col(_work.id))
    )
    done = set(opened.connection().execute(statement).scalars())
    return [lease for lease in leases if lease.work_id in done]


def describe(opened: Session, lease: Lease, outcome: str, n_outputs: int) -> None:
    """The finished work says how it ended and how much came of it."""
    describe_all(opened, [(lease, outcome, n_outputs)])


def describe_all(opened: Session, endings: Sequence[tuple[Lease, str, int]]) -> None:
    """As ``describe`` for several works."""
    rows: list[Row] = [
        {"id": lease.work_id, "outcome": outcome, "n_outputs": n} for lease, outcome, n in endings
    ]
    update_all(opened, _work, rows)


def put_off(opened: Session, lease: Lease, code: str, next_attempt_at: datetime) -> bool:
    """The work waits until then, with the reason; False where the lease was lost."""
    statement = (
        sa.update(_work)
        .where(*_held(lease))
        .values(last_failure=code, next_attempt_at=next_attempt_at, leased_until=None)
    )
    return opened.connection().execute(statement).rowcount == 1


def adopt(opened: Session, run_id: int, *, limit: int, now: datetime) -> int:
    """Due work that nobody is working on any more is this run's; returns how many pages among it.

    Work is left where its run's process is gone, or where its lease has run out.
    """
    stalled = col(_work.leased_until) < database_now(opened)
    owners = opened.exec(select(_work.owner_run).where(col(_work.outcome).is_(None)).distinct()).all()
    others = [owner for owner in owners if owner not in (None, run_id)]
    dead = dead_runs(opened, others)
    statement = (
        select(_work)
        .where(
            col(_work.outcome).is_(None),
            col(_work.owner_run).in_(others),
            _is_due(now),
            sa.or_(col(_work.owner_run).in_(dead), stalled),
        )
        .order_by(col(_work.id))
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    found = opened.exec(statement).all()
    pages = 0
    for work in found:
        pages += account_for(opened, work, run_id)
        work.owner_run, work.leased_until, work.fence = run_id, None, work.fence + 1
        opened.add(work)
    add_to(opened, run_id, "adopted_taken", pages)
    return len(found)


def database_now(opened: Session) -> datetime:
    """The database's clock, which all leases go by; aware."""
    if opened.get_bind().dialect.name == "sqlite":
        words = (
            opened.connection()
            .execute(sa.text("SELECT strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now')"))
            .scalar_one()
        )
        return datetime.fromisoformat(words)
    moment: datetime = opened.connection().execute(sa.text("SELECT clock_timestamp()")).scalar_one()
    return moment


def _is_due(now: datetime) -> sa.ColumnElement[bool]:
    return sa.or_(col(_work.next_attempt_at).is_(None), col(_work.next_attempt_at) <= now)


def _held(lease: Lease) -> tuple[sa.ColumnElement[bool], ...]:
    return (
        col(_work.id) == lease.work_id,
        col(_work.fence) == lease.fence,
        col(_work.owner_run) == lease.run_id,
        col(_work.outcome).is_(None),
    )


def _all_held(leases: Sequence[Lease]) -> tuple[sa.ColumnElement[bool], ...]:
    """As ``_held`` for leases of one run."""
    ours = col(_work.id).in_(
        [one.work_id for one in leases]
    )  # which SQLite finds by index, and pairs it does not
    fenced = sa.tuple_(col(_work.id), col(_work.fence)).in_([(one.work_id, one.fence) for one in leases])
    return ours, fenced, col(_work.owner_run) == leases[0].run_id, col(_work.outcome).is_(None)
