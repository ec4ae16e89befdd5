import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

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


FACTS = st.frozensets(st.sampled_from("abcdefgh"), max_size=3)


@given(st.dictionaries(st.text("klmn", min_size=1, max_size=3), FACTS, max_size=12))
def test_who_shares_a_fact_step_by_step_is_one_under_the_smallest_key(people):
    found = identities(people)
    assert all(found[one] == found[two] for one in people for two in people if people[one] & people[two])
    for identity in set(found.values()):
        mine = sorted(key for key in people if found[key] == identity)
        assert identity == mine[0]
        met, fresh = set(), {identity}
        while fresh:  # nobody is in it whom no chain of facts leads to
            met |= fresh
            fresh = {key for key in mine for one in fresh if people[key] & people[one]} - met
        assert met == set(mine)


@pytest.mark.parametrize(("name", "is_full"), [("Ada Brook", True), ("Brook", False)])
def test_a_surname_alone_is_not_a_full_name(name, is_full):
    assert is_full_name(name) is is_full
