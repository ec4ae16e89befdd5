import itertools

import pytest

from onrecord.identities import facts, identities, is_full_name


@pytest.mark.parametrize(
    ("roles", "expected"),
    [
        pytest.param(["head of the harbour board"], {"harbour", "board"}, id="what the head heads"),
        pytest.param(["the chief spokesman"], set(), id="an office that anybody may hold"),
        pytest.param(
            ["Minister of Fisheries", "the Fisheries Ministry"], {"fisheries", "ministry"}, id="two roles"
        ),
    ],
)
def test_a_fact_is_a_word_that_tells_people_apart(roles, expected):
    assert facts(roles) == expected


def test_one_agreeing_fact_joins_and_a_bare_name_does_not():
    people = {"b": facts(["harbour master"]), "a": facts(["master of the harbour"]), "c": frozenset()}
    assert identities(people) == {"a": "a", "b": "a", "c": "c"}


def test_joining_does_not_depend_on_order():
    people = {"a": {"harbour"}, "b": {"harbour", "board"}, "c": {"board"}, "d": {"opera"}}
    found = [
        identities({key: frozenset(people[key]) for key in order}) for order in itertools.permutations(people)
    ]
    assert all(one == {"a": "a", "b": "a", "c": "a", "d": "d"} for one in found)


@pytest.mark.parametrize(("name", "is_full"), [("Ada Brook", True), ("Brook", False)])
def test_a_surname_alone_is_not_a_full_name(name, is_full):
    assert is_full_name(name) is is_full
