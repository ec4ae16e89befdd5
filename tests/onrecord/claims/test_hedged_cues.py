"""Cues that are doubted, open, negated outside of their marks, or dated in another clause."""

import pytest

from onrecord.claims import extract
from onrecord.types import ArticleText


def attributed(text):
    return [c for c in extract(ArticleText("a", text)).claims if c.chain]


DOUBTED = [
    "“The yard will close,” Finch reportedly told staff.",
    "Director Wei Zhao allegedly told Mara Brandt that the yard would close.",
    "Amara Okoye supposedly wrote, “The yard will close.”",
    "The mayor apparently said the yard would close.",
    "Soumen Dey purportedly claimed that the yard was closed.",
]


@pytest.mark.parametrize("text", DOUBTED)
def test_what_somebody_reportedly_said_is_no_surer_than_probable(text):
    [claim] = attributed(text)
    assert claim.certainty == "probable"
    assert all(text[slice(*span)].endswith("ly") for span in claim.hedges)
    assert claim.hedges


OPEN = [
    "It is unclear whether Amara Okoye said that the yard would close.",
    "If the mayor says the bridge is safe, the buses will run.",
    "Nobody knows whether Ivo Tarn told the police that the gate was shut.",
    "Unless the board says the bridge is safe, the buses will stop.",
]


@pytest.mark.parametrize("text", OPEN)
def test_nobody_said_what_it_is_open_whether_they_said(text):
    assert attributed(text) == []


def test_a_cue_in_marks_is_negated_from_outside_of_them():
    [claim] = attributed("Mayor Finch said she does not “ask that the shops be shut.”")
    assert claim.rule == "clause_after"


@pytest.mark.parametrize(
    "order", ["Don’t ever write to me again", "Never come back", "Do not touch the gate"]
)
def test_an_order_in_marks_is_no_statement(order):
    assert [c.certainty for c in attributed(f"She told him: “{order}.”")] == ["unknown"]


DATED = [
    ("Okoye said on Monday that the dam had cracked.", "on Monday"),
    ("The dam had cracked, Okoye told reporters in Orl on Monday.", "on Monday"),
    ("Okoye, who denies that the dam had cracked, will speak on Monday.", None),
    ("Okoye dismissed the report as a joke, but this week Tarn hired a lawyer.", None),
]


@pytest.mark.parametrize(("text", "day"), DATED)
def test_a_day_of_another_clause_is_not_the_days_of_the_cue(text, day):
    assert [a.said_on for c in attributed(text) for a in c.chain] == [day]
