"""What is stored in one batch is what would be stored page by page."""

import json
import random

import pytest
import sqlalchemy as sa

from stages import STAGES
from stages.reading import list_files, read_files
from stages.runs import open_run
from stages.work import waiting
from storage.engine import open_engine, session
from storage.upgrade import upgrade
from tests.stages.holding import NOW
from tests.stages.test_duplicates import documents, sentences

QUESTIONS = (
    "SELECT a.article_key, a.url, a.title, a.published, v.version_key, s.story_key, p.name FROM articles a "
    "JOIN article_versions v ON v.id = a.current_version_id JOIN stories s ON s.id = a.story_id "
    "LEFT JOIN publishers p ON p.id = a.publisher_id",
    "SELECT c.relation, f.version_key, t.version_key FROM comparisons c "
    "JOIN article_versions f ON f.id = c.from_version_id JOIN article_versions t ON t.id = c.to_version_id "
    "WHERE c.to_run IS NULL",
    "SELECT p.page_key, p.outcome, v.version_key FROM pages p JOIN article_versions v ON v.id = p.version_id",
    "SELECT p.page_key, v.version_key FROM sightings s JOIN pages p ON p.id = s.page_id "
    "JOIN article_versions v ON v.id = s.version_id",
    "SELECT v.version_key, r.stage, r.outcome FROM stage_results r JOIN article_versions v "
    "ON v.id = r.subject_id WHERE r.subject_kind = 'version'",
    "SELECT p.page_key, r.stage, r.outcome, r.n_outputs FROM stage_results r JOIN pages p "
    "ON p.id = r.subject_id WHERE r.subject_kind = 'page'",
)


def lines():
    """Copies in four places, an article edited and taken back, notes without an address, one twice."""
    told = [" ".join(sentences(seed)) for seed in range(40, 43)]
    edited = {"url": "https://outlet9.example/edited", "outlet": "Outlet 9", "title": "Edited"}
    texts = (told[0], f"{told[0]} It was said twice.", told[0], f"{told[0]} It was said thrice.")
    for day, text in enumerate(texts, start=1):
        yield edited | {"text": text, "published": f"2026-03-0{day}T00:00:00+00:00"}
    for text in (told[1], told[2], told[1]):
        yield {"title": "A note", "published": "2026-03-05", "text": text}
    yield from documents()


def held(engine):
    with session(engine) as opened:
        asked = (opened.connection().execute(sa.text(question)) for question in QUESTIONS)
        return [sorted(tuple(map(str, row)) for row in rows) for rows in asked]


def work(engine, path, batch):
    """All is judged at once, in the order of dates, and stored in batches of this size."""
    with open_run(engine, flow="test", asked="", now=NOW) as run:
        read_files(engine, run, list_files([str(path)]))
        for stage, size in (("clean", 100), ("judge", 100), ("store", batch)):
            for ids in waiting(engine, run, stage, size):
                STAGES[stage](engine, run, ids)


@pytest.mark.parametrize("seed", [None, 1, 2])
def test_the_size_of_batches_makes_no_difference(engine, tmp_path, seed):
    told = list(lines())
    path = tmp_path / "told.jsonl"
    shuffled = told if seed is None else random.Random(seed).sample(told, len(told))
    path.write_text("".join(json.dumps(line) + "\n" for line in shuffled))
    one_by_one = f"sqlite:///{tmp_path / 'one.db'}"
    upgrade(one_by_one)
    work(open_engine(one_by_one), path, batch=1)
    work(engine, path, batch=100)
    expected = held(open_engine(one_by_one))
    assert all(expected), "nothing is compared"
    for found, wanted in zip(held(engine), expected, strict=True):
        assert found == wanted
