"""What a person corrected of an article is in every answer; taken back, every answer is what it was."""

import pytest

from onrecord.corrections import CannotCorrect
from onrecord.workcorrections import given
from stages.ingest import ingest
from stages.removing import erase, release, withhold
from stages.reviewing import NothingToUndo
from stages.work_reviewing import review_works
from storage.reviews import Act
from tests.stages.conftest import SECOND, article
from tests.stages.holding import NOW, held
from tests.stages.test_correcting import answers, ask
from tests.stages.test_reviewing import counted_anew, stored

STORM = "https://gazette.example/storm"


def decide(engine, decision, reference=STORM, **fields):
    return review_works(engine, [reference], Act(decision, "Ines", "read it", NOW, fields))


def told(engine, url=STORM):
    asked = "SELECT DISTINCT publisher, published, published_precision FROM claims_view WHERE url = :url"
    return [tuple(row.values()) for row in ask(engine, asked, url=url)]


FIELDS = [
    pytest.param({"outlet": "Moor Post"}, id="another outlet"),
    pytest.param({"outlet": "Varrow Echo"}, id="an outlet of the ledger"),
    pytest.param({"published": "2026-02-27"}, id="a day"),
    pytest.param({"published": "2026-02-27T10:00:00+00:00", "outlet": "Moor Post"}, id="an instant"),
    pytest.param({"duplicate_of": ""}, id="nobody's copy"),
    pytest.param({"duplicate_of": "https://march.example/a"}, id="a copy of another"),
]


@pytest.fixture
def press(engine, ingested, tmp_path):
    """The folder's press, and an article of another matter."""
    ingested()
    other = tmp_path / "other.jsonl"
    other.write_text(article("https://march.example/a", SECOND, "March Daily", "2026-03-02", "March"))
    ingest(engine, [str(other)], now=NOW)
    return engine


@pytest.mark.parametrize("fields", FIELDS)
def test_taken_back_every_answer_is_what_it_was(press, fields):
    before = answers(press)
    decide(press, "correct", **fields)
    assert stored(press) == counted_anew(press)
    assert answers(press) != before
    decide(press, "undo")
    after = answers(press)
    assert {name for name in before if after[name] != before[name]} == set()
    assert ask(press, "SELECT * FROM article_corrections") == []
    with pytest.raises(NothingToUndo):
        decide(press, "undo")


def test_outlet_and_date_are_in_every_answer_and_outlive_reading_again(press, folder):
    decide(press, "correct", outlet="Moor Post", published="2026-02-27")
    corrected = [("Moor Post", "2026-02-27", "day")]
    assert told(press) == corrected
    ingest(press, [str(folder)], now=NOW)
    later = folder / "later.jsonl"
    changed = SECOND.replace("300", "400")
    later.write_text(article(STORM, changed, "Lissen Gazette", "2026-03-03T08:00:00+00:00", "Storm"))
    ingest(press, [str(later)], now=NOW)
    assert told(press) == corrected
    decide(press, "undo")
    assert {row[:2] for row in told(press)} == {("Lissen Gazette", "2026-03-03T08:00:00+00:00")}


def test_whose_copy_it_is_carries_once(press):
    story = "SELECT story_id FROM articles WHERE url = :url"
    decide(press, "correct", duplicate_of="https://march.example/a")
    assert ask(press, story, url=STORM) == ask(press, story, url="https://march.example/a")
    decide(press, "undo")
    assert ask(press, story, url=STORM) != ask(press, story, url="https://march.example/a")


def test_a_withheld_article_comes_back_as_it_was_corrected_and_an_erased_one_never(press):
    decide(press, "correct", outlet="Moor Post")
    before = held(press)
    withhold(press, STORM, "a complaint", NOW)
    release(press, STORM, NOW)
    assert held(press) == before
    assert told(press)[0][0] == "Moor Post"
    erase(press, STORM, "asked for", NOW)
    for table in ("reviews", "article_corrections"):
        assert ask(press, f"SELECT * FROM {table}") == []


@pytest.mark.parametrize("decision", ["confirm", "reject"])
def test_an_article_is_neither_confirmed_nor_rejected(press, decision):
    with pytest.raises(CannotCorrect):
        decide(press, decision)


def test_an_article_is_no_copy_of_itself(press):
    with pytest.raises(CannotCorrect):
        decide(press, "correct", duplicate_of=STORM)


@pytest.mark.parametrize("words", ["outlet=", "published=soon", "title=x", "outlet", "published=2026-13-01"])
def test_what_cannot_be_put_is_refused_in_words(words):
    with pytest.raises(CannotCorrect):
        given([words])


def test_dates_are_kept_as_exactly_as_they_are_given():
    asked = ["published=2026-11", "outlet= Moor  Post "]
    assert given(asked) == {"published": "2026-11", "outlet": "Moor Post"}
