"""A fact-check of others stands beside a claim only where a person accepted the match, in its own words."""

import json

import pytest
from sqlmodel import Session

from stages.checking import bring_in_checks, decide
from stages.removing import NotThere, erase
from stages.reviewing import NoSubject, NothingToUndo, review
from storage.factchecks import checks_beside, kept
from storage.queries import why
from storage.reviews import Act
from tests.onrecord.test_factchecks import CHECK, REVIEW
from tests.stages.holding import NOW
from tests.stages.test_correcting import answers, ask, quarry  # noqa: F401 - a fixture


def act(decision):
    return Act(decision, "Ines", "read both", NOW)


@pytest.fixture
def checked(engine, quarry):  # noqa: F811
    assert bring_in_checks(
        engine, json.dumps([REVIEW, {**REVIEW, "url": "https://b.example/c"}]), "Ines", NOW
    ) == (2, 2)
    return quarry


def beside(engine, claim):
    with Session(engine) as opened:
        return [
            (one["checker"], one["rating"], one["url"])
            for one in checks_beside(opened, [claim]).get(claim, [])
        ]


SHOWN = (CHECK.checker, CHECK.rating, CHECK.url)


def number(engine):
    [row] = ask(engine, "SELECT id FROM fact_checks WHERE url = :url", url=CHECK.url)
    return row["id"]


def test_twice_is_once_and_nothing_is_shown_before_a_person_accepts(engine, checked):
    assert bring_in_checks(engine, json.dumps(REVIEW), "Bo", NOW) == (1, 0)
    assert beside(engine, checked["lund"]) == []
    with Session(engine) as opened:
        assert [one.claims for one in kept(opened)] == [0, 0]


def test_accepted_it_stands_beside_and_taken_back_all_is_as_before(engine, checked):
    before, claim = answers(engine), f"claim:{checked['lund']}"
    assert decide(engine, number(engine), [claim], act("confirm")) == 1
    assert beside(engine, checked["lund"]) == [SHOWN]
    assert beside(engine, checked["denial"]) == []
    with Session(engine) as opened:
        assert [one["rating"] for one in why(opened, checked["lund"]).checks] == ["Mostly wrong"]
        assert [one.claims for one in kept(opened, number(engine))] == [1]
    unchanged = {name: one for name, one in answers(engine).items() if one == before[name]}
    assert before.keys() - unchanged.keys() == {
        "checks_of_claims", "export", "reviews_current", f"why {checked['lund']}",
    }  # fmt: skip
    decide(engine, number(engine), [claim], act("undo"))
    assert answers(engine) == before
    with pytest.raises(NothingToUndo):
        decide(engine, number(engine), [claim], act("undo"))


def test_refused_after_all_it_stands_beside_no_more(engine, checked):
    claim = f"claim:{checked['lund']}"
    decide(engine, number(engine), [claim], act("confirm"))
    decide(engine, number(engine), [claim], act("reject"))
    assert beside(engine, checked["lund"]) == []
    decide(engine, number(engine), [claim], act("undo"))
    assert beside(engine, checked["lund"]) == [SHOWN]


def test_it_goes_with_a_rejected_claim_and_stays_with_a_corrected_one(engine, checked):
    claim = f"claim:{checked['lund']}"
    decide(engine, number(engine), [claim], act("confirm"))
    review(engine, [claim], "correct", "Ines", "r", NOW, {"speaker": "Runa Oll"})
    assert beside(engine, checked["lund"]) == [SHOWN]
    review(engine, [claim], "reject", "Ines", "r", NOW)
    assert beside(engine, checked["lund"]) == []


def test_it_goes_with_an_erased_work(engine, ingested):
    ingested()
    bring_in_checks(engine, json.dumps(REVIEW), "Ines", NOW)
    joined = "SELECT c.id FROM claims_current c JOIN articles a ON a.id = c.article_id"
    [row, *_] = ask(engine, f"{joined} WHERE a.url LIKE '%gazette%' ORDER BY 1")
    decide(engine, 1, [f"claim:{row['id']}"], act("confirm"))
    assert beside(engine, row["id"]) == [SHOWN]
    erase(engine, "https://gazette.example/storm", "asked for", NOW)
    assert ask(engine, "SELECT id FROM reviews") == []


@pytest.mark.parametrize(
    ("check", "claim", "error"),
    [
        pytest.param(9, "claim:1", NotThere, id="no such check"),
        pytest.param(1, "claim:999", NotThere, id="no such claim"),
        pytest.param(1, "link:1", NoSubject, id="a link"),
    ],
)
def test_what_is_not_there_is_refused_and_nothing_is_written(engine, checked, check, claim, error):  # noqa: ARG001
    with pytest.raises(error):
        decide(engine, check, [claim], act("confirm"))
    assert ask(engine, "SELECT id FROM reviews") == []
