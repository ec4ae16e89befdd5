import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.identities import facts, identities, is_full_name, offices

ALIKE = [
    pytest.param(("health minister of Norway", None), ("Norwegian health minister", None), id="a state"),
    pytest.param(("the U.S. president", None), ("US president", None), id="an abbreviated state"),
    pytest.param(
        ("managing director", "Orl Plating"), ("Orl Plating's managing director", None), id="a firm"
    ),
    pytest.param(
        ("Orl’s managing director", "Orl Plating"), ("managing director", "Orl Plating"), id="owned"
    ),
    pytest.param(("commissioner", "Tarn Police"), ("commissioner of the Tarn Police", None), id="of it"),
    pytest.param(("governor of Oyo State", None), ("Oyo State governor", None), id="a region"),
    pytest.param(("spokeswoman for Red Kite Air", None), ("Red Kite Air spokeswoman", None), id="a voice"),
    pytest.param(("Prime Minister of Kenya", None), ("Kenyan prime minister", None), id="capitals"),
    pytest.param(("a judge at the Tarn Court", None), ("judge", "Tarn Court"), id="a court"),
]


@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_one_office_is_one_however_it_is_written(one, other):
    assert offices([one]) == offices([other]) != frozenset()


OTHERS = [
    pytest.param(("Kenyan prime minister", None), ("Ghanaian prime minister", None), id="another state"),
    pytest.param(("health minister of Norway", None), ("finance minister of Norway", None), id="another"),
    pytest.param(("director", "Orl Plating"), ("spokesman", "Orl Plating"), id="one firm, another office"),
    pytest.param(("governor of Oyo State", None), ("governor of Osun State", None), id="another region"),
]


@pytest.mark.parametrize(("one", "other"), OTHERS)
def test_offices_of_other_bodies_or_other_offices_differ(one, other):
    assert offices([one]) != offices([other])


NONE = [
    pytest.param(("mayor", None), id="of no town"),
    pytest.param(("Mayor", None), id="with a capital"),
    pytest.param(("the council’s treasurer", None), id="of a body without a name"),
    pytest.param(("Council leader", "Council"), id="a body called by what it is"),
    pytest.param(("Opposition leader", None), id="a first word has a capital anyway"),
    pytest.param(("former health minister of Norway", None), id="held no more"),
    pytest.param(("ex-president of Kenya", None), id="ex"),
    pytest.param(("the Tarn Police chief at the time", None), id="at the time"),
    pytest.param(("governor-elect of Oyo State", None), id="not yet held"),
    pytest.param(("owner of Bell’s Bakery", None), id="a shopkeeper"),
    pytest.param(("a doctor at Tarn Hospital", None), id="a doctor"),
    pytest.param(("a student at Tarn College", None), id="a student"),
    pytest.param(("suspect in the Tarn robbery", None), id="a suspect"),
    pytest.param(("mother of the Kenyan president", None), id="a mother"),
    pytest.param(("neighbour", "Tarn Police"), id="a neighbour"),
    pytest.param((None, "Tarn Police"), id="no role"),
]


@pytest.mark.parametrize("said", NONE)
def test_nothing_else_is_a_public_office(said):
    assert offices([said]) == frozenset()


def test_a_body_told_once_is_meant_throughout_and_of_two_none():
    assert offices([("director", None), (None, "Orl Plating")]) == offices([("director", "Orl Plating")])
    assert offices([("director", None), (None, "Orl Plating"), (None, "Tarn Police")]) == frozenset()


@pytest.mark.parametrize(
    ("roles", "expected"),
    [
        pytest.param(["head of the harbour board"], {"harbour"}, id="what the head heads"),
        pytest.param(["the chief spokesman"], set(), id="an office that anybody may hold"),
        pytest.param(["Minister of Tourism", "the Tourism Ministry"], {"tourism"}, id="two roles"),
    ],
)
def test_a_fact_is_a_word_that_tells_people_apart(roles, expected):
    assert facts(roles) == expected


def test_one_office_joins_and_a_bare_name_does_not():
    office = offices([("pilot chief", "Orl Harbour")])
    assert identities({"b": office, "a": office, "c": frozenset()}) == {"a": "a", "b": "a", "c": "c"}


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
