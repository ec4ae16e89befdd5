"""The article the project began with, through the whole job; skipped where it is not there."""

import json
from pathlib import Path

import pytest
import sqlalchemy as sa

from stages.ingest import ingest
from storage.engine import session
from tests.stages.holding import NOW

SEED = Path(__file__).parents[3] / "shared" / "seed"

pytestmark = pytest.mark.skipif(
    not SEED.exists(), reason="the seed article lies beside the repository, or nowhere"
)


@pytest.fixture
def asked(engine):
    ingest(engine, [str(SEED / "article.txt")], now=NOW)

    def ask(question):
        with session(engine) as opened:
            return opened.connection().execute(sa.text(question)).all()

    return ask


def test_the_leftovers_of_the_page_are_gone_and_nothing_else(asked):
    expected = json.loads((SEED / "expected.json").read_text())["clean"]["keep_paragraphs"]
    paragraphs = (SEED / "article.txt").read_text().split("\n\n")
    [(text,)] = asked("SELECT text FROM article_versions")
    assert text.split("\n\n") == [paragraphs[n].strip() for n in expected]


def test_most_claims_are_found_with_their_origin(asked):
    """At least 11 of the 15, the denial and the source behind the relay among them."""
    expected = json.loads((SEED / "expected.json").read_text())["claims"]
    found = {
        (start, origin, polarity)
        for start, origin, polarity in asked("SELECT content_start, origin, polarity FROM claims")
    }
    right = {c["id"] for c in expected if (c["start"], c["origin"], c["polarity"]) in found}
    assert len(right) >= 11
    assert {"c1", "c4", "c10", "c11"} <= right


def test_inside_the_article_no_figure_is_set_against_one_of_somebody_unnamed(asked):
    values = {value for (value,) in asked("SELECT value FROM quantities")}
    assert {10000.0, 11000.0} <= values
    assert asked("SELECT kind FROM links WHERE kind = 'number_disagreement'") == []
