"""What programs are answered is what is described to them."""

import re
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter

from browse.api import AT, QUESTIONS, Problem
from tests.browse.hostile import HOSTILE

SURROGATES = re.compile("[\ud800-\udfff]")
FILLED = {"{reference}": "aaaa1111", "{article_id}": "1", "{run_id}": "1"}


@pytest.fixture(scope="session")
def described(reader):
    return reader.get(f"{AT}/openapi.json").json()


def filled(path):
    return re.sub(r"\{\w+\}", lambda met: FILLED[met[0]], path)


def test_every_question_is_described_with_its_parameters_and_answers(described):
    assert set(described["paths"]) == {AT + one.path for one in QUESTIONS}
    for path, methods in described["paths"].items():
        assert list(methods) == ["get"], path
        assert set(methods["get"]["responses"]) == {"200", "400", "404", "503", "4XX"}
        assert methods["get"]["summary"].endswith(".")
    asked = {one["name"] for one in described["paths"][f"{AT}/claims_view"]["get"]["parameters"]}
    assert asked == {"speaker", "outlet", "word", "since", "denied", "page", "limit"}


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda one: one.path)
def test_an_answer_has_the_form_that_was_described(reader, question):
    asked = {"possible": "true", "q": "carts"}
    answer = reader.get(AT + filled(question.path), params=asked)
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "application/json"
    TypeAdapter(question.model).validate_json(answer.text)
    assert "2 articles of 2 outlets, from 2026-10-05 to 2026-10-07" in answer.json()["counted_over"]


def test_a_list_has_the_rows_of_its_page(reader):
    for path, page in (("/claims_view", "/claims"), ("/articles", "/articles"), ("/outlets", "/outlets")):
        rows = reader.get(f"{page}.json?limit=1000").json()
        assert reader.get(f"{AT}{path}?limit=1000").json()["rows"] == rows
    part = reader.get(f"{AT}/claims_view?limit=2&page=3").json()
    assert (part["total"], part["page"], part["limit"], len(part["rows"])) == (5, 3, 2, 1)


def test_a_claim_is_answered_by_number_too(reader):
    by_key = reader.get(f"{AT}/claims_view/aaaa1111").json()
    number = by_key["found"]["claim"]["id"]
    assert reader.get(f"{AT}/claims_view/{number}", follow_redirects=False).json() == by_key


@pytest.mark.parametrize(
    ("address", "status"),
    [("/nowhere", 404), ("/claims_view/zzzz99", 404), ("/articles/99", 404), ("/claims_view?limit=0", 400),
     ("/claims_view?since=then", 400), ("/claims_view?speaker=Nobody", 404), ("/runs/x", 400)],
)  # fmt: skip
def test_what_has_no_answer_is_a_problem_with_its_remedy(reader, address, status):
    answer = reader.get(AT + address)
    assert answer.status_code == status
    assert TypeAdapter(Problem).validate_json(answer.text).problem


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    question=st.sampled_from(QUESTIONS),
    place=st.text(max_size=30) | st.sampled_from(HOSTILE) | st.integers().map(str),
    words=st.lists(st.text(max_size=40) | st.sampled_from(HOSTILE), min_size=1, max_size=1),
)
def test_no_question_breaks_it_and_none_is_answered_as_is_not_described(
    reader, described, question, place, words
):
    operation = described["paths"][AT + question.path]["get"]
    named = [one["name"] for one in operation.get("parameters", []) if one["in"] == "query"]
    segment = quote(SURROGATES.sub("", place), safe="") or "1"
    path = re.sub(r"\{\w+\}", lambda _: segment, question.path)
    asked = {name: SURROGATES.sub("", words[0]) for name in named}
    answer = reader.get(AT + path, params=asked, follow_redirects=False)
    assert answer.status_code in (200, 400, 404)
    model = question.model if answer.status_code == 200 else Problem
    if "/" not in place:  # else it is another question
        TypeAdapter(model).validate_json(answer.text)
