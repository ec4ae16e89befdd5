"""Cues set aside in a side clause: *as X told Y, A*; and side clauses that only say when."""

import pytest

from tests.onrecord.claims.test_shapes import attributed

ONLY_WHEN = [
    "After the vote, the mayor declined.",
    "When the hearing opened, Wei Zhao asked about the valve.",
    "As he left the hall, waving to the crowd, Dana Brandt shouted.",
]


@pytest.mark.parametrize("text", ONLY_WHEN)
def test_a_side_clause_alone_is_not_what_was_said(text):
    assert not [content for _, content in attributed(text) if content.startswith(("After", "When", "As"))]


TOLD = [
    ("As Marta Okoye told the Norrick Post, relief is given in exchange for jobs.",
     ("Marta Okoye", "relief is given in exchange for jobs")),
    ("As the minister told reporters on Monday, the plant will not close.",
     ("the minister", "the plant will not close")),
    ("The plant, as the minister told parliament, will not close.",
     ("the minister", "The plant … will not close")),
    ("The bridge will stay shut, as Iben Osei told the council.", ("Iben Osei", "The bridge will stay shut")),
    ("As she told her colleagues in May, the fund was empty.", ("she", "the fund was empty")),
    ("As Wei Zhao assured investors, no job is at risk.", ("Wei Zhao", "no job is at risk")),
    ("As Kofi Boateng told me last week, the well has been dry since June.",
     ("Kofi Boateng", "the well has been dry since June")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "found"), TOLD)
def test_an_as_clause_may_name_who_was_told(text, found):
    assert found in attributed(text)


NOT_TOLD = [
    "As the children told stories, the lamp went out.",
    "As Lund told the judge about her debts, the lights went out.",
    "As the clerk told the time, the bell rang.",
    "As he told jokes, the crowd grew.",
]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_as_he_told_something_is_when(text):
    assert attributed(text) == []
