"""What an older rule made one work is parted: nothing is lost, ids stay, and it may be killed anywhere."""

# ruff: noqa: E501 - a question is read in one line

import random
import signal
from datetime import timedelta

import pytest

from stages.parting import foresee, part_works
from storage import tables, tombstones
from storage.engine import open_engine, session, writing
from storage.queries.rows import rows
from tests.forking import Forked
from tests.stages import parting_works
from tests.stages.holding import NOW
from tests.stages.parting_works import COPY, HOME, PAGES, merged, write
from tests.stages.test_canonical_tricks import record

LATER = NOW + timedelta(days=1)


@pytest.fixture
def older(engine, tmp_path, monkeypatch):
    """Three unrelated pages under the front page, and a licensed copy as an edit of the original."""
    write(tmp_path / "press", record)
    merged(engine, tmp_path / "press", NOW, monkeypatch)
    return engine


def ask(engine, sql):
    with session(engine) as opened:
        return rows(opened, sql)


ADDRESSES = "SELECT article_key AS key FROM articles ORDER BY id"
KEPT = {
    "claims": "SELECT id, claim_key, version_id FROM claims ORDER BY id",
    "versions": "SELECT id, text FROM article_versions ORDER BY id",
    "pages": "SELECT id, verdict, outcome FROM pages ORDER BY id",
    "changes": "SELECT comparison_id, position FROM changes ORDER BY 1, 2",
    "articles": "SELECT id FROM articles ORDER BY id LIMIT 2",
}


def test_works_are_parted_and_nothing_is_lost(older):
    assert len(ask(older, ADDRESSES)) == 2
    before = {name: ask(older, sql) for name, sql in KEPT.items()}
    told = foresee(older)
    assert [one.article_key for one in told] == ["post.example", "post.example/news/tower-4"]
    assert {address for one in told for address in one.addresses} == set(PAGES) - {
        "https://post.example/news/tower-4"
    }
    part_works(older, now=LATER, with_backup=False)
    assert {name: ask(older, sql) for name, sql in KEPT.items()} == before
    assert {row["key"] for row in ask(older, ADDRESSES)} == {url.partition("//")[2] for url in PAGES}
    filed = ask(
        older,
        "SELECT count(*) AS n FROM claims c JOIN article_versions v ON v.id = c.version_id WHERE c.article_id <> v.article_id",
    )
    assert filed == [{"n": 0}]
    counted = ask(older, "SELECT count(DISTINCT article_id) AS n FROM claims_current")
    assert counted == [{"n": 5}]
    assert ask(older, "SELECT * FROM revisions") == []
    named = ask(older, "SELECT url, copied_from FROM article_versions WHERE copied_from IS NOT NULL")
    assert named == [{"url": COPY, "copied_from": "https://post.example/news/tower-4"}]
    stories = ask(older, "SELECT count(*) AS n FROM articles GROUP BY story_id ORDER BY 1")
    assert [row["n"] for row in stories] == [1, 1, 3]
    assert foresee(older) == []


def test_telling_writes_nothing_and_parting_again_changes_nothing(older):
    held = {name: ask(older, sql) for name, sql in KEPT.items()}
    foresee(older)
    assert len(ask(older, ADDRESSES)) == 2
    part_works(older, now=LATER, with_backup=False)
    once = ask(older, ADDRESSES)
    assert part_works(older, now=LATER, with_backup=False)[-1].n == 0
    assert ask(older, ADDRESSES) == once
    assert {name: ask(older, sql) for name, sql in KEPT.items()} == held


def test_a_part_of_a_held_work_is_held(older):
    with writing(older) as opened:
        tombstones.add(opened, "held", [tombstones.work_mark("post.example")], "asked", NOW)
    part_works(older, now=LATER, with_backup=False)
    marks = [tombstones.work_mark(f"post.example/news/{name}") for name in ("wells-1", "choir-2", "tower-3")]
    with session(older) as opened:
        assert set(tombstones.under(opened, ["held"], marks)) == set(marks)
    assert HOME


def test_what_people_decided_about_edits_names_their_versions_still(older):
    [(one, other)] = [tuple(row.values()) for row in ask(older, EDIT)]
    with writing(older) as opened:
        opened.add(
            tables.Review(
                subject_kind="edit",
                subject_key=f"{one}>{other}",
                decision="reject",
                reviewer="Ada",
                reason="no",
                decided_at=NOW,
            )
        )
    part_works(older, now=LATER, with_backup=False)
    [(fresh, fresh_other)] = [tuple(row.values()) for row in ask(older, EDIT)]
    assert (fresh, fresh_other) != (one, other)
    assert ask(older, "SELECT id, subject_key, reviewer FROM reviews") == [
        {"id": 1, "subject_key": f"{fresh}>{fresh_other}", "reviewer": "Ada"}
    ]


EDIT = """SELECT f.version_key AS one, t.version_key AS other FROM comparisons c JOIN article_versions f ON f.id = c.from_version_id
    JOIN article_versions t ON t.id = c.to_version_id WHERE c.relation = 'edit' ORDER BY c.id LIMIT 1"""


@pytest.mark.kill
def test_a_killed_parting_is_finished_by_the_next(another_ledger, tmp_path, monkeypatch):
    write(tmp_path / "press", record)
    url = another_ledger()
    engine = open_engine(url)
    merged(engine, tmp_path / "press", NOW, monkeypatch)
    _, sent = Forked(parting_works.main, url, LATER).end()
    wanted = state(engine)
    engine.dispose()
    for last in random.Random(3).sample(range(3, sent), 4):
        url = another_ledger()
        engine = open_engine(url)
        merged(engine, tmp_path / "press", NOW, monkeypatch)
        assert Forked(parting_works.main, url, LATER, last).end() == (-signal.SIGKILL, None), last
        part_works(engine, now=LATER, with_backup=False)
        assert state(engine) == wanted, last
        engine.dispose()


def state(engine):
    return [
        ask(
            engine,
            "SELECT v.version_key, v.article_key, a.article_key AS filed FROM article_versions v JOIN articles a ON a.id = v.article_id ORDER BY 1",
        ),
        ask(
            engine,
            "SELECT c.claim_key, a.article_key, c.is_current FROM claims c JOIN articles a ON a.id = c.article_id ORDER BY 1, 2, 3",
        ),
        ask(
            engine,
            "SELECT relation, to_run IS NULL AS holds, page_id, from_version_id FROM comparisons ORDER BY 1, 2, 3, 4",
        ),
    ]
