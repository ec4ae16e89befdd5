"""Decisions handed on to another ledger: taken in once, by keys; what is not there is told by its line."""

import json
from datetime import timedelta

import pytest
import sqlalchemy as sa

from onrecord.claims.serialize import article_from_json
from onrecord.types import ArticleText
from stages.exchanging import bring_in_reviews
from stages.reviewing import review
from storage import tables
from storage.corrections import settle
from storage.engine import session, writing
from storage.export.gold import gold
from storage.reviewlines import lines
from tests.stages.holding import NOW
from tests.stages.test_correcting import act, answers, ask, quarry  # noqa: F401 - a fixture
from tests.stages.test_reviewing import counted_anew, stored

LATER = NOW + timedelta(days=1)


def handed_on(engine):
    with session(engine) as opened:
        return list(lines(opened))


@pytest.fixture
def decided(engine, quarry):  # noqa: F811
    """Decisions of every kind about the quarry."""
    act(engine, "correct", f"claim:{quarry['lund']}", speaker="Runa Oll")
    act(engine, "confirm", f"claim:{quarry['own']}")
    act(engine, "reject", f"claim:{quarry['relay']}")
    act(engine, "reject", f"claim:{quarry['denial']}")
    act(engine, "undo", f"claim:{quarry['denial']}")
    act(engine, "note", f"claim:{quarry['figure']}")
    [link] = ask(engine, "SELECT id FROM links_current WHERE kind = 'number_disagreement'")
    act(engine, "confirm", f"link:{link['id']}")
    return quarry


def forget_all(engine):
    with writing(engine) as opened:
        opened.connection().execute(sa.update(tables.Review).values(decision="note", correction=None))
        settle(opened, {row["claim_id"] for row in ask(engine, "SELECT claim_id FROM corrections")})
        opened.connection().execute(sa.delete(tables.Review))


def test_what_was_handed_on_gives_the_same_answers_and_twice_is_once(engine, decided):
    before, given = answers(engine), handed_on(engine)
    assert len(given) == 7
    forget_all(engine)
    assert answers(engine) != before
    found = bring_in_reviews(engine, given, LATER)
    assert (found.added, found.known, found.refused) == (7, 0, [])
    after = answers(engine)
    told = {name for name in before if after[name].replace("reviewer 1", "Ines") != before[name]}
    of_numbers = {
        "claims_current",
        "claims_public",
        f"why {decided['lund']}",
    }  # PostgreSQL gives no number twice
    assert told <= {"reviews_current", "claims_view", "run", *of_numbers}, "who decided is a pseudonym"
    assert stored(engine) == counted_anew(engine)
    again = bring_in_reviews(engine, given, LATER)
    assert (again.added, again.known, again.refused) == (0, 7, [])
    assert answers(engine) == after


def test_nobody_is_named(engine, decided):
    review(engine, [f"claim:{decided['own']}"], "note", "Bo", "seen", NOW)
    given = "".join(handed_on(engine))
    assert "Ines" not in given
    assert {json.loads(one)["by"] for one in given.splitlines()} == {"reviewer 1", "reviewer 2"}


def changed(line, **values):
    return json.dumps(json.loads(line) | {"key": "other"} | values)


def test_what_cannot_be_taken_in_is_told_by_its_line_and_the_rest_is(engine, decided):
    given = handed_on(engine)
    confirmed = next(one for one in given if json.loads(one)["decision"] == "confirm")
    wrong = [
        "no JSON",
        "[1]",
        changed(confirmed, subject="zzzz"),
        changed(confirmed, words="zzzz"),
        changed(confirmed, decision="delete"),
        changed(confirmed, decision="undo", undoes="zzzz", correction={}),
        changed(confirmed, decision="correct", correction={"content": "nine"}),
        changed(confirmed, decision="correct", correction={"mood": "good"}),
        changed(confirmed, at="2020-01-01T00:00:00+00:00"),
        changed(confirmed, at="2031-01-01T00:00:00"),
    ]
    right = changed(confirmed, at="2031-01-01T00:00:00+00:00", decision="reject")
    found = bring_in_reviews(engine, [*wrong, right], LATER)
    assert [number for number, _ in found.refused] == list(range(1, 11))
    told = dict(found.refused)
    assert told[3] == "the ledger holds no such claim"
    assert told[4] == "the ledger reads it otherwise"
    assert told[6] == "it takes back a decision that is not here"
    assert told[9] == "it was decided here later"
    assert found.added == 1
    assert decided["own"] not in {row["id"] for row in ask(engine, "SELECT id FROM claims_current")}


def test_kept_claims_are_gold_as_they_were_corrected(engine, decided):
    act(engine, "correct", f"claim:{decided['lund']}", content="carts left the quarry", certainty="possible")
    with session(engine) as opened:
        [article] = [json.loads(line) for line in gold(opened)]
    assert isinstance(article_from_json(article), ArticleText)
    own = [article["text"][slice(*claim["content"][0])] for claim in article["claims"]]
    assert own == ["carts left the quarry", "The road was closed"]
    first = article["claims"][0]
    assert (first["chain"][0]["speaker"], first["chain"][0]["kind"]) == ("Runa Oll", "person")
    assert (first["polarity"], first["certainty"]) == ("asserted", "possible")
    assert article["is_complete"], "the third claim was rejected"


def test_an_article_with_claims_that_nobody_saw_is_not_complete(engine, quarry):  # noqa: F811
    act(engine, "confirm", f"claim:{quarry['lund']}")
    with session(engine) as opened:
        [article] = [json.loads(line) for line in gold(opened)]
    assert not article["is_complete"]
