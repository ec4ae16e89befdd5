"""What a ledger needs now and then: old bytes pruned, dead holders' things freed, second chances given."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime, timedelta

import sqlalchemy as sa
from sqlmodel import Session, col, delete, select

from onrecord.reasons import REASONS
from storage import tables
from storage.accounts import account_for, add_to
from storage.articles import article_key
from storage.bodies import drop_bodies
from storage.engine import database_path
from storage.liveness import dead_runs
from storage.setaside import PREFIX
from storage.tombstones import any_of, under, work_mark

A_TRANSACTION = 500  # pages: others write in between
LAST_CHANCE = 10  # attempts after which a document stays in quarantine for good
REST = timedelta(days=1)  # between two chances
# "timeout" stands for it in older ledgers
DEATHS = (*(one.code for one in REASONS if one.is_death), "timeout")


def prune_pages(opened: Session, before: datetime, above: int) -> tuple[int, int, int]:
    """Raw bytes read before then are gone where their text is stored: never those of a held work.

    Looks at the next pages above this number; returns how many were pruned, how many bodies went, and
    the last number looked at (0 where there are no more).
    """
    page, version = tables.Page, tables.ArticleVersion
    statement = (
        select(page, version.article_key)
        .join(version, col(version.id) == col(page.version_id))
        .where(
            col(page.id) > above,
            col(page.body_key).is_not(None),
            col(page.read_at) < before,
            col(page.outcome).is_not(None),
            col(version.article_id).is_not(None),
            ~_has_open_work(),
        )
        .order_by(col(page.id))
        .limit(A_TRANSACTION)
    )
    found = opened.exec(statement).all()
    held = _held(opened, found)
    gone = [one for one, _ in found if one.id not in held]
    keys = {one.body_key for one in gone if one.body_key is not None}
    pruned = sa.update(page).where(col(page.id).in_([one.id for one in gone]))
    opened.connection().execute(pruned.values(body_key=None))
    opened.expire_all()
    last = 0 if len(found) < A_TRANSACTION else max(one.id or 0 for one, _ in found)
    return len(gone), drop_bodies(opened, keys), last


def _has_open_work() -> sa.ColumnElement[bool]:
    work = tables.StageResult
    return (
        select(work.id)
        .where(
            work.subject_kind == "page",
            col(work.subject_id) == col(tables.Page.id),
            col(work.outcome).is_(None),
        )
        .exists()
    )


def _held(opened: Session, found: Sequence[tuple[tables.Page, str]]) -> set[int | None]:
    if not any_of(opened, ["held"]):
        return set()
    marks = {
        page.id: {work_mark(key), work_mark(article_key(page.known.get("url"), page.locator))}
        for page, key in found
    }
    held = under(opened, ["held"], {mark for some in marks.values() for mark in some})
    return {page for page, some in marks.items() if some & set(held)}


def prune_feeds(opened: Session, before: datetime) -> int:
    """Raw feeds that were answered before then are gone; what was read out of them stays."""
    fetch = tables.FeedFetch
    old = col(fetch.answered_at) < before, col(fetch.body_key).is_not(None)
    statement = select(fetch.id, fetch.body_key).where(*old).order_by(col(fetch.id)).limit(A_TRANSACTION)
    found = opened.exec(statement).all()
    pruned = sa.update(fetch).where(col(fetch.id).in_([one for one, _ in found]))
    opened.connection().execute(pruned.values(body_key=None))
    drop_bodies(opened, {key for _, key in found if key is not None})
    return len(found)


def drop_orphans(opened: Session, limit: int = A_TRANSACTION) -> int:
    """Bytes that a killed run left without a page are gone. Only while no other run is alive."""
    body = tables.PageBody
    users = (tables.Page.body_key, tables.Address.feed_body_key, tables.FeedFetch.body_key)
    unused = [~select(sa.literal(1)).where(col(user) == col(body.body_key)).exists() for user in users]
    statement = select(body.body_key).where(~col(body.body_key).startswith(PREFIX), *unused).limit(limit)
    keys = sorted(opened.exec(statement))
    opened.connection().execute(delete(body).where(col(body.body_key).in_(keys)))
    return len(keys)


def requeue(opened: Session, run_id: int, now: datetime) -> int:
    """The next documents in quarantine for a day wait for one more try, up to the last; returns how many."""
    work = tables.StageResult
    statement = (
        select(work)
        .where(
            work.outcome == "quarantined",
            col(work.attempts) < LAST_CHANCE,
            col(work.finished_at) < now - REST,
        )
        .order_by(col(work.id))
        .limit(A_TRANSACTION)
    )
    found = opened.exec(statement).all()
    for one in found:
        _forgive(opened, one)
        add_to(opened, run_id, "adopted_taken", account_for(opened, one, run_id))
        one.outcome, one.owner_run, one.fence = None, run_id, one.fence + 1
        one.next_attempt_at, one.finished_at, one.finished_run = None, None, None
        opened.add(one)
    opened.flush()
    return len(found)


def _forgive(opened: Session, work: tables.StageResult) -> None:
    """The refusal that quarantine wrote is taken back."""
    refusal, page = tables.Rejection, tables.Page
    whose = col(refusal.page_id if work.subject_kind == "page" else refusal.version_id) == work.subject_id
    opened.connection().execute(
        delete(refusal).where(whose, col(refusal.stage) == work.stage, col(refusal.code).in_(DEATHS))
    )
    if work.subject_kind == "page":
        again = sa.update(page).where(col(page.id) == work.subject_id, col(page.outcome) == "rejected")
        opened.connection().execute(again.values(outcome=None, outcome_run=None))


def free_leases(opened: Session) -> int:
    """Work and hosts that a dead run holds are free; returns how many."""
    freed = 0
    for table, open_only in ((tables.StageResult, True), (tables.Host, False)):
        leased = [col(table.leased_until).is_not(None)]
        if open_only:
            leased.append(col(tables.StageResult.outcome).is_(None))
        owners = opened.exec(select(table.owner_run).where(*leased).distinct()).all()
        dead = dead_runs(opened, [owner for owner in owners if owner is not None])
        values: dict[str, object] = {"leased_until": None, "fence": table.fence + 1}
        if not open_only:
            values["owner_run"] = None
        free = sa.update(table).where(*leased, col(table.owner_run).in_(sorted(dead)))
        freed += opened.connection().execute(free.values(**values)).rowcount
    return freed


def sweep_locks(opened: Session) -> int:
    """Lock files of ended runs are gone (SQLite); one of a run that is just beginning is left alone."""
    path = database_path(opened.get_bind().engine)
    before = {
        int(match[1]): file
        for file in path.parent.glob(f"{path.name}-run-*.lock")
        if (match := re.fullmatch(r".*-run-(\d+)\.lock", file.name))
    }
    known = set(opened.exec(select(tables.Run.id).where(col(tables.Run.id).in_(sorted(before)))))
    dead_runs(opened, [run for run in known if run is not None])  # takes away what nobody holds
    return sum(not file.exists() for file in before.values())


def others_alive(opened: Session, run_id: int) -> bool:
    """Whether another run is at work."""
    running = select(tables.Run.id).where(tables.Run.state == "running", tables.Run.id != run_id)
    ids = [run for run in opened.exec(running) if run is not None]
    return bool(set(ids) - dead_runs(opened, ids))
