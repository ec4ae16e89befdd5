"""The ledger adds up, nothing is doubled, and nobody writes who has lost the right to."""

import os
import signal
from dataclasses import replace
from datetime import timedelta

import pytest
import sqlalchemy as sa
from sqlmodel import select

from onrecord.claims import EXTRACTOR_VERSION
from onrecord.claims.extraction import read_texts
from onrecord.claims.losses import extract_texts
from stages import STAGES, extracting, work
from stages.reading import list_files, read_files
from stages.runs import open_run
from stages.work import StageCounts, adopt, save, take, through_children, waiting
from storage import ledger, tables
from storage.engine import session, writing
from tests.stages.holding import NOW, held

SHARES = ("taken", "new", "revised", "duplicate", "reprint", "unchanged", "rejected", "deferred", "pending")


def accounts(engine):
    with session(engine) as opened:
        rows = opened.connection().execute(sa.text("SELECT * FROM run_ledger")).mappings()
        return {(row["run_id"], row["share"]): {name: row[name] for name in SHARES} for row in rows}


def assert_adds_up(engine):
    for of, counts in accounts(engine).items():
        parts = sum(n for name, n in counts.items() if name != "taken")
        assert counts["taken"] == parts, (of, counts)


def rows_in(engine):
    names = sa.inspect(engine).get_table_names()
    with session(engine) as opened:
        count = lambda name: opened.connection().execute(sa.text(f"SELECT count(*) FROM {name}")).scalar_one()  # noqa: E731
        return {name: count(name) for name in names if name != "runs" and "_fts" not in name}


def test_a_run_counts_each_document_once(engine, ingested):
    run = ingested()
    assert accounts(engine)[run, "own"] == {
        "taken": 6, "new": 2, "revised": 1, "duplicate": 0, "reprint": 1, "unchanged": 0,
        "rejected": 2, "deferred": 0, "pending": 0,
    }  # fmt: skip


def test_a_second_run_adds_no_row(engine, ingested):
    ingested()
    before, content = rows_in(engine), held(engine)
    run = ingested(NOW + timedelta(hours=1))
    assert rows_in(engine) == before
    assert held(engine) == content
    counts = accounts(engine)[run, "own"]
    assert (counts["unchanged"], counts["rejected"]) == (4, 2)
    assert_adds_up(engine)


def test_the_ledger_adds_up_after_every_batch(engine, folder):
    with open_run(engine, flow="test", asked="", now=NOW) as run:
        read_files(engine, run, list_files([str(folder)]))
        assert_adds_up(engine)
        for stage, do in STAGES.items():
            for batch in waiting(engine, run, stage, 1):
                do(engine, run, batch)
                assert_adds_up(engine)


def test_leftovers_are_adopted_and_both_accounts_add_up(engine, folder):
    with open_run(engine, flow="test", asked="", now=NOW) as first:
        read_files(engine, first, list_files([str(folder)]))
    with open_run(engine, flow="test", asked="", now=NOW) as second:
        adopt(engine, second)
        STAGES["clean"](engine, second, waiting(engine, second, "clean", 50)[0])
        assert_adds_up(engine)
    with open_run(engine, flow="test", asked="", now=NOW) as third:
        adopt(engine, third)
        for stage, do in STAGES.items():
            for batch in waiting(engine, third, stage, 50):
                do(engine, third, batch)
    assert_adds_up(engine)
    counts = accounts(engine)
    assert counts[first.id, "own"]["deferred"] == 4
    assert counts[second.id, "adopted"]["deferred"] == 4
    assert counts[third.id, "adopted"]["taken"] == 4
    assert counts[third.id, "adopted"]["deferred"] == 0


def test_all_that_a_large_run_left_is_finished_by_the_next(engine, folder, ingested, monkeypatch):
    with open_run(engine, flow="test", asked="", now=NOW) as first:
        read_files(engine, first, list_files([str(folder)]))
    monkeypatch.setattr(work, "LEFTOVERS", 1)
    ingested()
    assert accounts(engine)[first.id, "own"]["deferred"] == 4
    with session(engine) as opened:
        assert opened.exec(select(tables.StageResult).where(tables.StageResult.outcome.is_(None))).all() == []
    assert_adds_up(engine)


def test_a_live_runs_work_is_not_adopted(engine, folder):
    with open_run(engine, flow="test", asked="", now=NOW) as first:
        read_files(engine, first, list_files([str(folder)]))
        with open_run(engine, flow="test", asked="", now=NOW) as second:
            assert adopt(engine, second) == 0
            assert waiting(engine, first, "clean", 50) != []


def test_a_run_that_stalled_past_its_lease_cannot_write(engine, folder):
    with open_run(engine, flow="test", asked="", now=NOW) as stalled:
        read_files(engine, stalled, list_files([str(folder)]))
        pages = waiting(engine, stalled, "clean", 50)[0]
        leases = take(engine, stalled, "clean", pages)
        with writing(engine) as opened:  # its lease runs out by the database's clock
            passed = ledger.database_now(opened) - timedelta(seconds=1)
            opened.connection().execute(sa.update(tables.StageResult).values(leased_until=passed))
        with open_run(engine, flow="test", asked="", now=NOW) as other:
            assert adopt(engine, other) == len(pages)
            STAGES["clean"](engine, other, pages)
            before = held(engine)
            wrote = []
            with writing(engine) as opened:
                counts = [
                    save(opened, stalled, lease, lambda: wrote.append(1) or ("done", 1)) for lease in leases
                ]
            assert counts == [StageCounts(lost=1)] * len(leases)
            assert wrote == []
            assert held(engine) == before


def die_at_the_march(article):
    if "marched" in article.text:
        os.kill(os.getpid(), signal.SIGKILL)
    return extracting.read_claims(article)


def break_at_the_march(articles, language):
    if any("marched" in article.text for article in articles):
        raise RuntimeError("no rule for a march")
    return read_texts(articles, language)


def read_around_the_march(article):
    return extract_texts([article], EXTRACTOR_VERSION, break_at_the_march)[0]


def test_a_sentence_that_breaks_a_rule_costs_itself_and_is_on_record(engine, folder):
    stage = replace(extracting.STAGE, compute=read_around_the_march)
    with open_run(engine, flow="test", asked="", now=NOW) as run:
        read_files(engine, run, list_files([str(folder)]))
        for name in ("clean", "judge", "store"):
            STAGES[name](engine, run, waiting(engine, run, name, 50)[0])
        for batch in waiting(engine, run, "extract", 50):
            assert through_children(engine, run, stage, batch).done == len(batch)
    with session(engine) as opened:
        [refused] = opened.exec(select(tables.Rejection).where(tables.Rejection.stage == "extract")).all()
        assert (refused.code, refused.version_id is not None) == ("sentences_unread", True)
        assert "1 of its sentences" in refused.detail
        assert "no rule for a march" in refused.detail
        kept = opened.exec(select(tables.Claim).where(tables.Claim.version_id == refused.version_id)).all()
        assert kept != []
        assert not any("marched" in claim.sentence for claim in kept)
    assert_adds_up(engine)


@pytest.mark.kill
def test_a_document_that_kills_its_child_five_times_is_quarantined(engine, folder):
    stage = replace(extracting.STAGE, compute=die_at_the_march)
    with open_run(engine, flow="test", asked="", now=NOW) as run:
        read_files(engine, run, list_files([str(folder)]))
        for name in ("clean", "judge", "store"):
            STAGES[name](engine, run, waiting(engine, run, name, 50)[0])
        for attempt in range(5):
            later = replace(run, now=NOW + timedelta(days=attempt))
            for batch in waiting(engine, later, "extract", 50):
                counts = through_children(engine, later, stage, batch)
            assert counts.deferred == (attempt < 4)
            assert waiting(engine, later, "extract", 50) == []
    with session(engine) as opened:
        refused = opened.exec(select(tables.Rejection).where(tables.Rejection.stage == "extract")).all()
        assert [(r.code, "march.txt" in opened.get(tables.Page, r.page_id).locator) for r in refused] == [
            ("child_died", True)
        ]
        outcomes = opened.exec(
            select(tables.StageResult.outcome).where(tables.StageResult.stage == "extract")
        ).all()
        assert sorted(outcomes) == ["done", "done", "done", "quarantined"]
        assert len(opened.exec(select(tables.Claim)).all()) > 5  # its neighbours are in
    assert_adds_up(engine)
