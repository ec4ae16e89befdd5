"""Copies are seen whichever came first: in one batch, in many runs, and in two workers at once."""

import json
import random

import pytest
import sqlalchemy as sa

from onrecord.settings import Settings
from stages.maintaining import STEPS
from storage.engine import session
from storage.runs import open_run
from storage.snapshots import keep, learn, newest
from tests.forking import together
from tests.stages import judging
from tests.stages.holding import NOW
from tests.stages.judging import work

PLACES = ["Lissen", "Varrow", "Brindle", "Eskholm", "Marlow", "Norrick", "Tarn", "Oxley"]


def sentences(seed):
    """A report of twelve sentences that no other seed has."""
    chance = random.Random(seed)
    things = ["harbour", "council", "quarry", "school", "ferry", "mill", "bridge", "market", "river"]
    for _ in range(12):
        words = [f"{chance.choice(things)}{chance.randint(1, 400)}" for _ in range(5)]
        yield (
            f"The {words[0]} of {PLACES[seed % 8]} gave the {words[1]} {chance.randint(20, 900)} crowns "
            f"for a {words[2]}, and the {words[3]} took the {words[4]}."
        )


def documents():
    """Twelve stories in four places each: whole, cut, with another beginning, and with edits."""
    for story in range(12):
        told = list(sentences(story))
        texts = [
            told, told[:7], ["It has been a long week in the valley.", *told],
            [s.replace("gave the", "handed its") if n % 4 == 0 else s for n, s in enumerate(told)],
        ]  # fmt: skip
        for place, text in enumerate(texts):
            yield {
                "url": f"https://outlet{place}.example/{story}", "outlet": f"Outlet {place}",
                "title": f"On {story}", "published": f"2026-03-01T0{place}:00:00+00:00",
                "text": " ".join(text),
            }  # fmt: skip


@pytest.fixture
def written(tmp_path):
    def write(name, lines):
        path = tmp_path / name
        path.write_text("".join(json.dumps(line) + "\n" for line in lines))
        return path

    return write


def stories(engine):
    with session(engine) as opened:
        rows = opened.connection().execute(sa.text("SELECT story_id, url FROM articles"))
        members = {}
        for story, url in rows:
            members.setdefault(story, set()).add(url.rpartition("/")[2])
    return sorted(map(sorted, members.values()))


EXPECTED = sorted([str(story)] for story in range(12))


def outcomes(engine):
    with session(engine) as opened:
        rows = opened.connection().execute(sa.text("SELECT outcome, count(*) FROM pages GROUP BY outcome"))
        return dict(tuple(row) for row in rows)


def test_many_runs_in_any_order_make_the_same_stories(engine, written):
    lines = random.Random(1).sample(list(documents()), 48)
    for part in range(4):
        work(engine, written(f"{part}.jsonl", lines[part::4]))
    assert stories(engine) == EXPECTED
    assert outcomes(engine) == {"new": 12, "reprint": 36}


def test_two_workers_at_once_make_the_same_stories(engine, database_url, written):
    lines = random.Random(3).sample(list(documents()), 48)
    files = [written(f"{part}.jsonl", lines[part::2]) for part in range(2)]
    ends = together(judging.main, *((database_url, path) for path in files))
    assert [code for code, _ in ends] == [0, 0]
    assert stories(engine) == EXPECTED
    assert outcomes(engine) == {"new": 12, "reprint": 36}


def test_a_copy_outside_the_window_is_no_reprint_and_one_without_a_date_is(engine, written):
    [first, second, third, _] = list(documents())[:4]
    late, undated = second | {"published": "2026-09-01"}, {k: v for k, v in third.items() if k != "published"}
    work(engine, written("a.jsonl", [first]))
    work(engine, written("b.jsonl", [late]))
    assert outcomes(engine) == {"new": 2}
    work(engine, written("c.jsonl", [undated]))
    assert outcomes(engine) == {"new": 2, "reprint": 1}


LINE = (
    "The Pike Valley Courier has told the people of nine villages what matters to them since the old mill "
    "opened, in print on Fridays and here at any hour, and it lives on what its neighbours give for it."
)


def test_an_outlets_line_that_was_learned_makes_no_reprints(engine, written):
    work(engine, written("a.jsonl", list(documents())))
    work(engine, written("b.jsonl", [line | {"text": f"{line['text']}\n\n{LINE}"} for line in documents()]))
    with session(engine) as opened:
        assert newest(opened).id is None
        assert keep(opened, learn(opened), NOW) > 10
        opened.commit()
    with session(engine) as opened:
        snapshot = newest(opened)
        assert keep(opened, learn(opened), NOW) == len(snapshot.shingles)
        assert newest(opened).id == snapshot.id  # nothing new was learned: the same snapshot stays in force
    fresh = [
        line | {"text": " ".join([*list(sentences(100 + n))[:2], LINE])} for n, line in enumerate(_new(3))
    ]
    work(engine, written("c.jsonl", fresh))
    assert outcomes(engine)["new"] == 15


def test_an_outlet_whose_line_made_one_story_of_all_it_printed_is_understood_in_the_end(engine, written):
    lines = [
        line | {"text": " ".join([*list(sentences(200 + n))[:2], LINE]), "published": f"2026-03-{n + 1:02}"}
        for n, line in enumerate(_new(10))
    ]
    work(engine, written("a.jsonl", lines[:8]))
    assert outcomes(engine) == {"new": 1, "reprint": 7}
    with session(engine) as opened:
        assert keep(opened, learn(opened), NOW) > 10
        opened.commit()
    work(engine, written("b.jsonl", lines[8:]))
    assert outcomes(engine) == {"new": 3, "reprint": 7}


def test_copies_are_seen_after_the_method_of_sketching_has_changed(engine, written):
    first, second, third, fourth = list(documents())[:4]
    work(engine, written("a.jsonl", [first]))
    with session(engine) as opened:
        opened.connection().execute(sa.text("UPDATE sketches SET sketch_version = 'old'"))
        opened.commit()
    work(engine, written("b.jsonl", [second]))
    assert outcomes(engine) == {"new": 2}  # sketches of two methods are not compared
    before = n_bands(engine)
    with open_run(engine, flow="maintain", asked="test", now=NOW) as run:
        assert STEPS["sketches"](engine, run, Settings()).n == 1
        assert STEPS["sketches"](engine, run, Settings()).n == 0
    assert n_bands(engine) == before
    work(engine, written("c.jsonl", [third, fourth]))
    assert outcomes(engine) == {"new": 2, "reprint": 2}
    assert stories(engine) == [["0"]]


def n_bands(engine):
    with session(engine) as opened:
        return opened.connection().execute(sa.text("SELECT count(*) FROM bands")).scalar_one()


def _new(n):
    return [
        {"url": f"https://pike.example/{i}", "outlet": "Pike", "title": f"No {i}", "published": "2026-03-01"}
        for i in range(n)
    ]
