"""What is old goes, what is needed stays, what failed gets another chance, and a backup is whole."""

import os
import sqlite3
from datetime import timedelta

import pytest
import sqlalchemy as sa
from sqlmodel import col

from onrecord.settings import Settings
from onrecord.types import RunRef
from stages.ingest import ingest
from stages.maintaining import STEPS, maintain
from stages.reading import list_files, read_files
from stages.removing import erase, hold
from storage import backups, maintenance, scrubbing, tables
from storage.engine import DatabaseProblem, bodies_path, database_path, is_sqlite, session, writing
from storage.queries.rows import rows
from storage.runs import open_run
from tests.stages.holding import NOW, held

LATER = NOW + timedelta(days=40)
KEEP_A_MONTH = Settings(keep_pages_days=30)


def step(engine, name, settings=KEEP_A_MONTH, now=LATER):
    with open_run(engine, flow="maintain", asked="test", now=now) as run:
        return STEPS[name](engine, run, settings)


def count(engine, statement):
    with session(engine) as opened:
        return rows(opened, statement)[0]["n"]


def bodies(engine):
    return count(engine, "SELECT count(*) AS n FROM page_bodies")


def test_old_pages_are_pruned_where_their_text_is_stored(engine, ingested):
    ingested()
    before = held(engine)
    assert step(engine, "raw pages").n == 4
    assert bodies(engine) == 0
    assert count(engine, "SELECT count(*) AS n FROM pages WHERE body_key IS NULL AND media <> 'none'") == 4
    claims = [line for line in before if '"a":"claim"' in line]
    assert [line for line in held(engine) if '"a":"claim"' in line] == claims


@pytest.mark.parametrize(
    ("settings", "now"),
    [
        pytest.param(KEEP_A_MONTH, NOW + timedelta(days=29), id="young"),
        pytest.param(Settings(), LATER, id="kept for ever by default"),
    ],
)
def test_what_is_to_be_kept_is_not_pruned(engine, ingested, settings, now):
    ingested()
    assert step(engine, "raw pages", settings, now).n == 0
    assert bodies(engine) > 0


def test_a_held_page_is_never_pruned(engine, ingested):
    ingested()
    hold(engine, "https://gazette.example/storm", "a court asked", NOW)
    assert step(engine, "raw pages").n == 2
    assert bodies(engine) == 2


def test_a_page_without_a_stored_text_is_never_pruned(engine, ingested):
    ingested()
    with writing(engine) as opened:
        opened.connection().execute(sa.text("UPDATE pages SET version_id = NULL"))
    assert step(engine, "raw pages").n == 0


def test_reading_pruned_files_again_adds_nothing(engine, folder, ingested):
    ingested()
    step(engine, "raw pages")
    before = held(engine)
    ingest(engine, [str(folder)], now=LATER)
    assert held(engine) == before


@pytest.fixture
def quarantined(engine, folder):
    """Reads the folder, after which every page that was read failed in cleaning for good."""

    def quarantine(attempts):
        with open_run(engine, flow="ingest-seeds", asked="press", now=NOW) as run:
            read_files(engine, run, list_files([str(folder)]))
        failed = {"outcome": "quarantined", "attempts": attempts, "finished_at": NOW, "finished_run": run.id}
        with writing(engine) as opened:
            opened.connection().execute(sa.update(tables.StageResult).values(**failed))
            waited = col(tables.Page.outcome).is_(None)
            rejected = {"outcome": "rejected", "outcome_run": run.id}
            opened.connection().execute(sa.update(tables.Page).where(waited).values(**rejected))

    return quarantine


@pytest.mark.parametrize(("attempts", "n"), [(5, 4), (9, 4), (10, 0)])
def test_quarantine_is_left_once_a_day_until_the_last_chance(engine, quarantined, attempts, n):
    quarantined(attempts)
    assert step(engine, "quarantine", now=NOW + timedelta(hours=1)).n == 0
    assert step(engine, "quarantine").n == n
    assert step(engine, "quarantine").n == 0
    with session(engine) as opened:
        for row in rows(opened, "SELECT * FROM run_ledger"):
            fates = ("new", "revised", "duplicate", "reprint", "unchanged", "rejected", "deferred", "pending")
            assert row["taken"] == sum(row[fate] for fate in fates), row


def test_a_quarantine_larger_than_a_transaction_is_left_whole(engine, quarantined, monkeypatch):
    monkeypatch.setattr(maintenance, "A_TRANSACTION", 3)
    quarantined(5)
    assert step(engine, "quarantine").n == 4


def test_what_left_quarantine_is_read_by_the_next_run(engine, folder, quarantined, new_ledger):
    quarantined(5)
    step(engine, "quarantine")
    ingest(engine, [str(folder)], now=LATER)
    undisturbed = new_ledger()
    ingest(undisturbed, [str(folder)], now=NOW)
    assert held(engine) == held(undisturbed)


def test_a_dead_run_is_marked_and_holds_nothing(engine, ingested):
    ingested()
    with writing(engine) as opened:
        opened.connection().execute(sa.text("UPDATE runs SET state = 'running'"))
        opened.connection().execute(
            sa.text("UPDATE stage_results SET outcome = NULL, leased_until = :then"),
            {"then": LATER.isoformat() if not is_sqlite(engine) else "2026-04-11 12:00:00"},
        )
    assert step(engine, "dead runs").n > 1
    assert count(engine, "SELECT count(*) AS n FROM runs WHERE state = 'died'") == 1
    assert count(engine, "SELECT count(*) AS n FROM stage_results WHERE leased_until IS NOT NULL") == 0


def test_lock_files_of_ended_runs_are_swept_and_others_are_not(engine, ingested):
    if not is_sqlite(engine):
        pytest.skip("PostgreSQL needs no lock files")
    run, path = ingested(), database_path(engine)
    ended, begins = (path.with_name(f"{path.name}-run-{n}.lock") for n in (run, 999))
    ended.touch()
    begins.touch()
    with open_run(engine, flow="other", asked="test", now=NOW) as other, writing(engine) as opened:
        assert maintenance.sweep_locks(opened) == 1
        assert path.with_name(f"{path.name}-run-{other.id}.lock").exists()
    assert (ended.exists(), begins.exists()) == (False, True)


def test_bytes_without_a_page_go_unless_a_run_is_at_work(engine, ingested):
    from storage.pages import add_body

    ingested()
    before = bodies(engine)
    with writing(engine) as opened:
        add_body(opened, b"left by a run that was killed")
    with open_run(engine, flow="other", asked="test", now=NOW):
        assert step(engine, "orphans").n == 0
    assert step(engine, "orphans").n == 1
    assert bodies(engine) == before


@pytest.fixture
def sqlite(engine):
    if not is_sqlite(engine):
        pytest.skip("PostgreSQL is backed up by its own tools")
    return engine


def test_a_backup_holds_what_the_ledger_holds(sqlite, ingested):
    from storage.engine import open_engine

    ingested()
    made = backups.back_up(sqlite, "backups", 14, NOW)
    copy = open_engine(f"sqlite:///{made.path}")
    assert held(copy) == held(sqlite)
    assert bodies(copy) == bodies(sqlite)
    copy.dispose()
    assert made.expires_on == (NOW + timedelta(days=14)).date()


def test_backups_expire_and_the_newest_stays(sqlite):
    for day in (0, 1, 2):
        backups.back_up(sqlite, "backups", 14, NOW + timedelta(days=day))
    gone = backups.expire(sqlite, "backups", 14, (NOW + timedelta(days=90)).date())
    assert len(gone) == 2
    [left] = backups.backups(sqlite, "backups", 14)
    assert left.made_at.date() == (NOW + timedelta(days=2)).date()
    assert sorted(file.name for file in left.path.parent.iterdir()) == [
        bodies_path(left.path).name, left.path.name,
    ]  # fmt: skip


def test_what_a_killed_backup_left_is_none_and_goes(sqlite):
    folder = database_path(sqlite).parent / "backups"
    folder.mkdir()
    part = folder / f"{database_path(sqlite).stem}-20260101T000000Z.db.part"
    part.write_bytes(b"half")
    assert backups.backups(sqlite, "backups", 14) == []
    backups.back_up(sqlite, "backups", 14, NOW)
    assert not part.exists()


def test_old_backups_go_where_no_new_one_is_made(sqlite):
    for day in (0, 1):
        backups.back_up(sqlite, "backups", 14, NOW + timedelta(days=day))
    maintain(sqlite, now=NOW + timedelta(days=40), skip=frozenset({"backup"}))
    [left] = backups.backups(sqlite, "backups", 14)
    assert left.made_at == NOW + timedelta(days=1)


FILLING = ("PRAGMA max_page_count=1", "CREATE TABLE big AS SELECT randomblob(1000000)")  # as a full disk does


def test_a_full_disk_is_told_in_words_and_leaves_no_half_backup(sqlite, monkeypatch):
    with pytest.raises(DatabaseProblem, match="no space is left"):
        scrubbing.outside_transactions(sqlite, *FILLING)
    outside = backups.outside_transactions

    def full(engine, statement):
        return outside(engine, statement, *(FILLING if "bodies" in statement else ()))

    monkeypatch.setattr(backups, "outside_transactions", full)
    with pytest.raises(DatabaseProblem, match="no space is left"):
        backups.back_up(sqlite, "backups", 14, NOW)
    assert list((database_path(sqlite).parent / "backups").iterdir()) == []


def test_what_a_full_disk_keeps_from_being_written_over_is_owed(sqlite, ingested, monkeypatch):
    ingested()
    real = scrubbing.outside_transactions
    monkeypatch.setattr(scrubbing, "outside_transactions", lambda engine, *_: real(engine, *FILLING))
    removed = erase(sqlite, "page:1", "asked for", NOW)
    assert not removed.is_scrubbed
    monkeypatch.undo()
    assert step(sqlite, "freed bytes").words == "written over"


def test_a_damaged_database_is_no_quiet_day(sqlite, ingested):
    ingested()
    sqlite.dispose()
    path = database_path(sqlite)
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    with path.open("r+b") as file:
        file.seek(path.stat().st_size // 2)
        file.write(os.urandom(8192))
    with pytest.raises((DatabaseProblem, sa.exc.DBAPIError, sqlite3.DatabaseError)):
        STEPS["check"](sqlite, RunRef(1, NOW), Settings())


def test_plans_stay_those_that_were_tested(sqlite, ingested):
    ingested()
    maintain(sqlite, now=LATER)
    assert not sa.inspect(sqlite).has_table("sqlite_stat1")


def test_maintaining_twice_changes_nothing_more(engine, ingested, monkeypatch):
    monkeypatch.setenv("ONRECORD_KEEP_PAGES_DAYS", "30")
    ingested()
    assert {one.name for one in maintain(engine, now=LATER)} == set(STEPS)
    after = held(engine)
    again = {one.name: one.n for one in maintain(engine, now=LATER + timedelta(minutes=1))}
    assert (again["raw pages"], again["quarantine"], again["dead runs"]) == (0, 0, 0)
    assert held(engine) == after
