"""Who replied to a statement that names them, and from whose side a quarrel is told."""

from types import SimpleNamespace

import pytest

from onrecord.positions import Position
from onrecord.replies import replies, told_from_its_statement


def stand(side, content, origin="Ada Lund", *, number=1, polarity="asserted", speaks_for=None, named="yes"):
    claim = SimpleNamespace(
        claim_id=number, content=content, origin=origin, origin_named=named, polarity=polarity,
        speaks_for=speaks_for,
    )  # fmt: skip
    return Position(claim, side)


NO = {"polarity": "denied", "number": 2}


@pytest.mark.parametrize(
    ("stated", "origin", "others"),
    [
        ("Ivo Marsh sold the quarry", "Ivo Marsh", {}),
        ("Marsh sold the quarry", "Ivo Marsh", {}),
        ("Ode Stone’s carts left", "Ode Stone", {}),
        ("Tanaka hid the papers", "Tanaka Foods", {}),
        ("the papers were hidden by Ode Stone.", "Bo Frey", {"speaks_for": "Ode Stone"}),
    ],
)
def test_whom_the_statement_names_replies(stated, origin, others):
    against = stand("opposes", "it was so", origin, **NO, **others)
    assert replies([stand("supports", stated), against]) == [against]


@pytest.mark.parametrize(
    ("stated", "origin", "others"),
    [
        ("Ivo Marsh sold the quarry", "Bo Frey", {}),
        ("the quarry was sold", "Ivo Marsh", {}),
        ("the marsh was sold by nobody", "an official", {"named": "no"}),
        ("Ode sold the quarry", "Yusuf Demir", {"speaks_for": "the union"}),
    ],
)
def test_whom_it_does_not_name_only_stands_against_it(stated, origin, others):
    assert replies([stand("supports", stated), stand("opposes", "it was so", origin, **NO, **others)]) == []


def test_a_side_that_only_denies_is_told_as_against_the_statement():
    denial, stated = stand("supports", "nothing left", **NO), stand("opposes", "nothing left")
    told, counted = told_from_its_statement([denial, stated], set())
    assert [(one.side, one.claim) for one in told] == [
        ("supports", stated.claim),
        ("opposes", denial.claim),
    ]
    assert counted == "opposes"


def test_whoever_takes_it_back_states_nothing():
    withdrawal, stated = stand("supports", "I take it back", number=3), stand("opposes", "nothing left")
    told, _ = told_from_its_statement([withdrawal, stated], {3})
    assert told[0].claim is stated.claim


def test_a_side_that_states_something_stays_where_it_is():
    stated, denial = stand("supports", "carts left"), stand("opposes", "carts left", **NO)
    assert told_from_its_statement([stated, denial], set()) == ([stated, denial], "supports")
