"""A case holds what was put into it, by words that outlive readings; what is erased goes from it too."""

from datetime import timedelta

import pytest

from onrecord.casework import CaseEntry, CaseWrong, case_key, in_turn, open_questions
from stages.casework import Act, add_claims, add_words, case_named, take_out
from stages.erasing import erase_person
from stages.removing import NotThere, erase
from stages.reviewing import NoSubject, review
from stages.withholding import release_claim, withhold_claim
from storage.cases import cases
from storage.engine import session
from storage.reviewlines import lines
from tests.stages.holding import NOW
from tests.stages.test_correcting import answers, quarry  # noqa: F401 - a fixture

ACT = Act("Ines", NOW)
LATER = Act("Bo", NOW + timedelta(days=1))


@pytest.fixture
def case(engine, quarry):  # noqa: F811
    """A case with a claim, a note, two questions and an answer; their numbers."""
    before = answers(engine)
    [claim] = add_claims(engine, "The Quay", [f"claim:{quarry['lund']}"], "how many carts", ACT)
    note = add_words(engine, "the  quay", {"entry": "note"}, "seen at the gate", ACT)
    first = add_words(engine, "The quay", {"entry": "question", "whom": "Mara Quist"}, "Who  counted?", ACT)
    second = add_words(engine, "The Quay", {"entry": "question", "whom": "Mara Quist"}, "When?", ACT)
    answer = add_words(engine, "The Quay", {"entry": "answer", "answers": str(first)}, "The porter.", LATER)
    assert answers(engine) == before, "a case changes no answer"
    return {"claim": claim, "note": note, "first": first, "second": second, "answer": answer}


def test_what_was_put_in_is_there_in_its_turn(engine, quarry, case):  # noqa: F811
    found = case_named(engine, "THE QUAY")
    assert found.name == "The Quay"
    assert [one.number for one in in_turn(found.entries)] == [
        case["claim"], case["note"], case["first"], case["answer"], case["second"],
    ]  # fmt: skip
    assert [one.number for one in open_questions(found.entries)] == [case["second"]]
    assert found.entries[0].claim_id == quarry["lund"]
    assert [one.words for one in found.entries] == [
        "how many carts", "seen at the gate", "Who counted?", "When?", "The porter.",
    ]  # fmt: skip
    with session(engine) as opened:
        [row] = cases(opened)
        assert (row.claims, row.notes, row.questions, row.open_questions) == (1, 1, 2, 1)
        assert list(lines(opened)) == [], "a desk's own work is not handed on with its decisions"


def test_a_claim_is_there_once_and_what_is_taken_out_is_not(engine, quarry, case):  # noqa: F811
    assert add_claims(engine, "The Quay", [f"claim:{quarry['lund']}"], "", LATER) == [case["claim"]]
    take_out(engine, "The Quay", case["answer"], LATER)
    found = case_named(engine, "The Quay")
    assert {one.number for one in open_questions(found.entries)} == {case["first"], case["second"]}
    with pytest.raises(NotThere):
        take_out(engine, "The Quay", case["answer"], LATER)


def test_a_claim_that_is_rejected_or_withheld_is_named_without_its_words(engine, quarry, case):  # noqa: F811
    claim = f"claim:{quarry['lund']}"

    def now():
        return next(
            one.claim_id for one in case_named(engine, "The Quay").entries if one.number == case["claim"]
        )

    for act, undo in (
        (lambda: review(engine, [claim], "reject", "Ines", "", NOW),
         lambda: review(engine, [claim], "undo", "Ines", "", NOW)),
        (lambda: withhold_claim(engine, claim, "a complaint", NOW),
         lambda: release_claim(engine, claim, NOW)),
    ):  # fmt: skip
        act()
        assert now() is None
        undo()
        assert now() == quarry["lund"]


def test_what_is_erased_goes_from_the_case(engine, quarry, case, told):  # noqa: F811
    add_words(engine, "The Quay", {"entry": "note"}, "ask Mara Quist again", ACT)
    erase_person(engine, "Mara Quist", "request", NOW)
    left = case_named(engine, "The Quay").entries
    assert {one.number for one in left} == {case["claim"], case["note"], case["answer"]}
    [row] = told(f"SELECT article_id FROM claims WHERE id = {quarry['lund']}")
    erase(engine, f"article:{row['article_id']}", "request", NOW)
    assert case["claim"] not in {one.number for one in case_named(engine, "The Quay").entries}


@pytest.mark.parametrize("name", ["", "  ", "a:b", "x" * 81])
def test_a_name_that_is_none_is_refused(name):
    with pytest.raises(CaseWrong):
        case_key(name)


@pytest.mark.usefixtures("quarry")
def test_what_cannot_be_put_in_is_refused_and_begins_no_case(engine):
    with pytest.raises(NotThere):
        add_claims(engine, "Pier", ["claim:99999"], "", ACT)
    with pytest.raises(NoSubject):
        add_claims(engine, "Pier", ["article:1"], "", ACT)
    for put_in, words in (({"entry": "answer", "answers": "7"}, "yes"), ({"entry": "note"}, "  ")):
        with pytest.raises(CaseWrong):
            add_words(engine, "Pier", put_in, words, ACT)
    with pytest.raises(NotThere):
        case_named(engine, "Pier")


def test_an_answer_without_its_question_comes_last():
    alone = CaseEntry(4, "answer", "no", "Bo", "2026-03-02", answers=3)
    note = CaseEntry(5, "note", "seen", "Bo", "2026-03-02")
    assert in_turn([alone, note]) == [note, alone]
