"""Keeps a ledger in order, step by step; each step may be killed, and run again, by itself."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.engine import Engine

from onrecord.settings import Settings
from onrecord.sketches import sketch
from onrecord.types import RunRef
from storage import backups, houselines, maintenance, resketching, scrubbing, snapshots
from storage.engine import (
    DatabaseProblem,
    bodies_path,
    database_path,
    is_sqlite,
    one_at_a_time,
    session,
    writing,
)
from storage.runs import mark_dead_runs, open_run

logger = logging.getLogger(__name__)

MOST_ROUNDS = 20_000  # of 500 pages each: more are left to the next day
MOST_RESKETCHED = 200  # times 500 texts, some minutes' work: the newest, among which copies are looked for


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the work, and what it did in words; ``n`` counts what it touched."""

    name: str
    n: int
    words: str


def mark_dead(engine: Engine, _run: RunRef, _settings: Settings) -> Step:
    """Runs whose process is gone say so; what they held is free."""
    n = mark_dead_runs(engine)
    with writing(engine) as opened:
        freed = maintenance.free_leases(opened)
        locks = maintenance.sweep_locks(opened) if is_sqlite(engine) else 0
    return Step("dead runs", n + freed + locks, f"{n} marked, {freed} leases freed, {locks} lock files gone")


def requeue(engine: Engine, run: RunRef, _settings: Settings) -> Step:
    """Documents in quarantine get another chance, with the next run that reads."""
    n = 0
    for _ in range(MOST_ROUNDS):
        with writing(engine) as opened:
            requeued = maintenance.requeue(opened, run.id, run.now)
        n += requeued
        if not requeued:
            break
    return Step("quarantine", n, f"{n} documents get another chance")


def prune_pages(engine: Engine, run: RunRef, settings: Settings) -> Step:
    """Raw pages older than the settings keep them are gone where their text is stored."""
    if not settings.keep_pages_days:
        return Step("raw pages", 0, "kept for ever (ONRECORD_KEEP_PAGES_DAYS is 0)")
    before, n, bodies, above = run.now - timedelta(days=settings.keep_pages_days), 0, 0, 0
    for _ in range(MOST_ROUNDS):
        with writing(engine) as opened:
            pruned, dropped, above = maintenance.prune_pages(opened, before, above)
        n, bodies = n + pruned, bodies + dropped
        if not above:
            break
    return Step("raw pages", n, f"{n} pages pruned, {bodies} bodies gone")


def prune_feeds(engine: Engine, run: RunRef, settings: Settings) -> Step:
    """Raw feeds older than the settings keep them are gone."""
    if not settings.keep_feeds_days:
        return Step("raw feeds", 0, "kept for ever (ONRECORD_KEEP_FEEDS_DAYS is 0)")
    before, n = run.now - timedelta(days=settings.keep_feeds_days), 0
    for _ in range(MOST_ROUNDS):
        with writing(engine) as opened:
            pruned = maintenance.prune_feeds(opened, before)
        n += pruned
        if not pruned:
            break
    return Step("raw feeds", n, f"{n} answers pruned")


def drop_orphans(engine: Engine, run: RunRef, _settings: Settings) -> Step:
    """Bytes without a page, left by killed runs, are gone, unless another run is writing."""
    n = 0
    for _ in range(MOST_ROUNDS):
        with writing(engine) as opened:
            if maintenance.others_alive(opened, run.id):
                return Step("orphans", n, "left alone: another run is at work")
            dropped = maintenance.drop_orphans(opened)
        n += dropped
        if not dropped:
            break
    return Step("orphans", n, f"{n} bodies without a page gone")


def learn(engine: Engine, run: RunRef, _settings: Settings) -> Step:
    """Judging knows which shingles so many stories share that they tell none of them."""
    with session(engine) as opened:  # takes its time: nobody waits for it
        learned = snapshots.learn(opened)
    with writing(engine) as opened:
        n = snapshots.keep(opened, learned, run.now)
    return Step("common shingles", n, f"{n} known by now")


def learn_house_lines(engine: Engine, run: RunRef, _settings: Settings) -> Step:
    """Cleaning knows what a site prints under every article; texts with it wait for `reprocess text`."""
    with session(engine) as opened:  # takes its time: nobody waits for it
        learned = houselines.learn(opened)
    with writing(engine) as opened:
        n = houselines.keep(opened, learned, run.now)
    words = f"{n} new lines; {len(learned.page_ids)} texts have one: `onrecord reprocess text` leaves it out"
    return Step("house lines", n, words if n else "none new")


def sketch_again(engine: Engine, _run: RunRef, _settings: Settings) -> Step:
    """Texts that an earlier method sketched can be found by this one, the newest first; verdicts stay."""
    n, below = 0, None
    for _ in range(MOST_RESKETCHED):
        with session(engine) as opened:
            found = resketching.outdated(opened, below, 500)
            common = snapshots.newest(opened)
        if not found:
            break
        made = [(version, date, sketch(text, common.shingles)) for version, date, text in found]
        with writing(engine) as opened:
            one_at_a_time(opened, "judge")
            resketching.renew(opened, made, common.id)
        n, below = n + len(found), found[-1][0]
    return Step("sketches", n, f"{n} texts sketched again by a newer method")


def scrub(engine: Engine, _run: RunRef, _settings: Settings) -> Step:
    """What an erasure could not write over yet is written over."""
    done = scrubbing.scrub_owed(engine)
    return Step("freed bytes", int(done), "written over" if done else "none left by an erasure")


def check(engine: Engine, _run: RunRef, _settings: Settings) -> Step:
    """The database is sound, PostgreSQL's planner knows it; raises DatabaseProblem where it is not sound."""
    if not is_sqlite(engine):
        scrubbing.outside_transactions(engine, "ANALYZE")
        return Step("check", 1, "statistics renewed; back it up with pg_dump, On Record does not")
    path = database_path(engine)
    for file in (path, bodies_path(path)):
        if found := backups.faults(file):
            raise DatabaseProblem(f"{file.name} is damaged: {found[0]}", "restore the newest backup")
    return Step("check", 2, "both files are sound")


def back_up(engine: Engine, run: RunRef, settings: Settings) -> Step:
    """A checked copy lies in the folder of backups (SQLite)."""
    if not is_sqlite(engine):
        return Step("backup", 0, "PostgreSQL: pg_dump or your own tools; On Record makes none")
    made = backups.back_up(engine, settings.backup_folder, settings.keep_backups_days, run.now)
    return Step("backup", 1, f"{made.path.name}, kept until {made.expires_on}")


def expire_backups(engine: Engine, run: RunRef, settings: Settings) -> Step:
    """Backups whose day has come are gone, also where no new one is made; the newest stays."""
    gone = backups.expire(engine, settings.backup_folder, settings.keep_backups_days, run.now.date())
    return Step("old backups", len(gone), f"{len(gone)} expired")


# Backing up comes late: a copy should hold nothing that was to be pruned. The old ones go when it is whole.
STEPS: dict[str, Callable[[Engine, RunRef, Settings], Step]] = {
    "dead runs": mark_dead,
    "quarantine": requeue,
    "raw pages": prune_pages,
    "raw feeds": prune_feeds,
    "orphans": drop_orphans,
    "common shingles": learn,
    "house lines": learn_house_lines,
    "sketches": sketch_again,
    "freed bytes": scrub,
    "check": check,
    "backup": back_up,
    "old backups": expire_backups,
}


def maintain(engine: Engine, *, now: datetime, skip: frozenset[str] = frozenset()) -> list[Step]:
    """Every step is done, without Prefect; says what each did."""
    settings, done = Settings.from_env(), []
    with open_run(engine, flow="maintain", asked="the ledger", now=now) as run:
        for name, step in STEPS.items():
            if name not in skip:
                done.append(step(engine, run, settings))
                logger.info("maintained run=%d step=%s n=%d", run.id, name.replace(" ", "_"), done[-1].n)
    return done
