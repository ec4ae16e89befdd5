"""Figures: what counts, how much it is, and of what."""

import pytest

from onrecord.claims import extract
from onrecord.measures.quantities import find_quantities
from onrecord.types import ArticleText

CASES = [
    pytest.param("around 10,000 dock workers", [(10000, None, "dock workers", "about")], id="thousands"),
    pytest.param("more than $2.5 million", [(2500000, None, "dollars", "at_least")], id="money with a scale"),
    pytest.param("between 40 and 50 boats", [(40, 50, "boats", "exact")], id="a range"),
    pytest.param("tens of thousands of people", [(10000, None, "people", "at_least")], id="a vague plural"),
    pytest.param(
        "tens or even hundreds of billions of dollars", [(1e10, 1e11, "dollars", "at_least")], id="vague"
    ),
    pytest.param("about a third of the fleet", [(0.333, None, "share of the fleet", "about")], id="a share"),
    pytest.param("30 per cent of the quota", [(30, None, "per cent of the quota", "exact")], id="per cent"),
    pytest.param("a four-day strike", [(4, None, "days", "exact")], id="a length of time"),
    pytest.param("within a decade", [(10, None, "years", "at_most")], id="a decade is ten years"),
    pytest.param("one hundred and fifty-six people", [(156, None, "people", "exact")], id="number words"),
    pytest.param("about 9.3km off the pier", [(9.3, None, "km", "about")], id="a unit at the number"),
    pytest.param("the 30m mast", [(30, None, "m", "exact")], id="metres of a mast"),
    pytest.param("some 30m people", [(30000000, None, "people", "about")], id="millions of people"),
    pytest.param("US $6.9 billion", [(6900000000, None, "dollars", "exact")], id="a sign behind its country"),
    pytest.param(
        "2.5 million barrels per day", [(2500000, None, "barrels per day", "exact")], id="a rate by the day"
    ),
    pytest.param("a family of four", [(4, None, "people", "exact")], id="the size of a family"),
    pytest.param("the storm killed 1,200", [(1200, None, "people", "exact")], id="the killed are people"),
    pytest.param(
        "Thousands of Orl and Nord sailors",
        [(1000, None, "Orl and Nord sailors", "at_least")],
        id="two kinds counted together",
    ),
    pytest.param(
        "fell by half over a decade",
        [(0.5, None, None, "exact"), (10, None, "years", "exact")],
        id="over a time is no bound",
    ),
    pytest.param("between 2015 and 2017", [], id="two years are no range"),
    pytest.param("open from 10-11 a.m.", [], id="hours of the clock"),
    pytest.param("sailors ages 18 to 29", [], id="ages from and to"),
    pytest.param("an ATR 72 aircraft", [], id="the number of a model"),
    pytest.param("only one place is left", [], id="only one is no figure"),
    pytest.param("180 Kent is empty", [], id="an address is no figure"),
    pytest.param("on Oct. 22", [], id="a date is no figure"),
    pytest.param("in 1998", [], id="a year is no figure"),
    pytest.param("at 2:30 p.m.", [], id="a clock time is no figure"),
    pytest.param("the 45-year-old pilot", [], id="an age is no figure"),
    pytest.param("the 3rd pier", [], id="an ordinal is no figure"),
    pytest.param("one of the boats", [], id="one of is no figure"),
    pytest.param("the Group of Seven", [], id="a name is no figure"),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_a_figure_has_its_value_noun_and_bound(text, expected):
    found = find_quantities(text, ((0, len(text)),))
    assert [(q.value, q.high, q.of, q.bound) for q in found] == expected


def test_figures_outside_the_content_are_left_alone():
    text = "Of 12 boats, 7 sank."
    assert [q.value for q in find_quantities(text, ((13, 19),))] == [7]


def test_a_bare_figure_counts_what_the_one_before_it_counted():
    text = "There were nine boats in the harbour, and two were old."
    claims = extract(ArticleText("a", text)).claims
    assert [q.of for c in claims for q in c.quantities] == ["boats", "boats"]


def test_a_bare_figure_counts_no_unit_of_measure():
    text = "The pier is 40 kilometres away. Ann Bo said 20 had been filmed there."
    claims = extract(ArticleText("a", text)).claims
    assert [q.of for c in claims for q in c.quantities] == ["kilometres", None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("half a million voters", (500_000, None, "voters", "exact")),
        ("nearly half a billion crowns", (500_000_000, None, "crowns", "about")),
        ("a quarter of a million homes", (250_000, None, "homes", "exact")),
        ("three quarters of a million homes", (750_000, None, "homes", "exact")),
        ("a million and a half pilgrims", (1_500_000, None, "pilgrims", "exact")),
        ("one and a half million pilgrims", (1_500_000, None, "pilgrims", "exact")),
        ("2½ million pilgrims", (2_500_000, None, "pilgrims", "exact")),
        ("a hundred boats", (100, None, "boats", "exact")),
        ("a few hundred thousand boats", (100_000, None, "boats", "at_least")),
        ("a hundred and twenty boats", (120, None, "boats", "exact")),
        ("several hundred boats", (100, None, "boats", "at_least")),
        ("four dozen boats", (48, None, "boats", "exact")),
        ("a dozen or so boats", (12, None, "boats", "about")),
        ("20 or so boats", (20, None, "boats", "about")),
        ("30-odd boats", (30, None, "boats", "about")),
        ("30 or more boats", (30, None, "boats", "at_least")),
        ("30+ boats", (30, None, "boats", "at_least")),
        ("30 or fewer boats", (30, None, "boats", "at_most")),
        ("as many as 30 boats", (30, None, "boats", "at_most")),
        ("no more than 30 boats", (30, None, "boats", "at_most")),
        ("not fewer than 30 boats", (30, None, "boats", "at_least")),
        ("10pc of voters", (10, None, "per cent of voters", "exact")),
        ("half the voters", (0.5, None, "share of the voters", "exact")),
        ("half of the voters", (0.5, None, "share of the voters", "exact")),
        ("half the size of Dorn", (0.5, None, None, "exact")),
        ("a 10,000-strong crowd", (10_000, None, "crowd", "exact")),
        ("a crowd 10,000 strong", (10_000, None, None, "exact")),
        ("temperatures in the mid-20s", (24, 26, None, "about")),
        ("inflation in the mid-teens", (14, 16, None, "about")),
        ("in the mid-80s Fahrenheit", (84, 86, "Fahrenheit", "about")),
        ("5 mln crowns", (5_000_000, None, "crowns", "exact")),
    ],
)
def test_a_figure_is_read_however_it_is_worded(text, expected):
    assert [(q.value, q.high, q.of, q.bound) for q in find_quantities(text, ((0, len(text)),))] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "a woman in her mid-20s",
        "in the mid-1990s",
        "in the mid-90s",
        "the mid-2000s",
        "thanks a million",
        "the second half",
    ],
)
def test_an_age_a_decade_and_a_turn_of_speech_count_nothing(text):
    assert find_quantities(text, ((0, len(text)),)) == ()


def test_a_figure_does_not_begin_within_the_name_before_it():
    text = "The survey gives Imke Anders 50 percent of the vote."
    [quantity] = find_quantities(text, ((0, len(text)),))
    assert text[slice(*quantity.span)].startswith("50")
