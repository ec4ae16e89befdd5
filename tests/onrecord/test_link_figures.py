"""Figures as links read them: however they are written, and what looks like one and counts nothing."""

from dataclasses import replace

import pytest

from onrecord.english.stems import fold
from onrecord.links import judge_pair
from onrecord.links.placed_quantities import placed
from onrecord.links.to_linkable import quantities_within
from onrecord.measures.quantities import find_quantities
from onrecord.types import Quantity
from tests.onrecord.test_link_disputes import DISPUTES, OLM, TARN, kind, said
from tests.sources import imports, modules


def figures(text):
    """The figures of a text as its claim would carry them."""
    return placed(text, find_quantities(text, ((0, len(text)),)))


def test_links_read_no_numbers_themselves():
    one = said("a", "12 people were killed in Dorn", OLM)
    other = said("b", "20 people were killed in Dorn", TARN)
    assert judge_pair(one, other).kind == "number_disagreement"
    unread = [replace(claim, quantities=()) for claim in (one, other)]
    assert judge_pair(*unread) is None or judge_pair(*unread).kind not in DISPUTES
    carried = replace(other, quantities=(replace(other.quantities[0], value=12.0),))
    assert judge_pair(one, carried).kind == "same"
    readers = {"onrecord.measures.quantities", "onrecord.measures.ratios"}
    assert [path.name for path in modules("onrecord/links") if readers & set(imports(path))] == []


def test_a_figure_keeps_its_place_in_a_content_of_several_pieces():
    text = "at least 12 boats were lost, as Olm put it, and 40 houses had fallen"
    content = ((9, 27), (44, 68))
    read = find_quantities(text, content)
    joined = " … ".join(text[start:end] for start, end in content)
    placed = quantities_within(content, read)
    assert [joined[slice(*q.span)] for q in placed] == ["12 boats", "40 houses"]
    assert [(q.value, q.bound) for q in placed] == [(12, "at_least"), (40, "exact")]
    assert quantities_within(((0, 8),), (Quantity((9, 11), 12, None, None, "exact"),)) == ()


@pytest.mark.parametrize(
    ("text", "value", "noun"),
    [
        ("1 200 people were evacuated from Dorn", 1200, "people"),
        ("1\u2009200 people were evacuated from Dorn", 1200, "people"),
        ("1\u202f200 people were evacuated from Dorn", 1200, "people"),
        ("1\u00a0200 people were evacuated from Dorn", 1200, "people"),
        ("some 45 000 tonnes of grain", 45_000, "tonnes"),
        ("12 000 000 crowns were lost", 12_000_000, "crowns"),
        ("it paid €1 200 for the boat", 1200, "euros"),
        ("a 1 500-strong crowd", 1500, "crowd"),
        ("2 lakh people were displaced", 200_000, "people"),
        ("3.5 lakh farmers marched", 350_000, "farmers"),
        ("two lakh voters stayed at home", 200_000, "voters"),
        ("5 crore rupees were spent", 50_000_000, "rupees"),
        ("Rs 5 crore was spent", 50_000_000, "rupees"),
        ("Rs. 450 crore was spent", 4_500_000_000, "rupees"),
        ("₹2.5 lakh crore was spent", 2_500_000_000_000, "rupees"),
        ("1,25,000 people left", 125_000, "people"),
        ("lakhs of pilgrims came", 100_000, "pilgrims"),
        ("on May 12 200 people were killed", 200, "people"),
        ("in 2015 200 people died", 200, "people"),
        ("in Room 12 200 people slept", 200, "people"),
    ],
)
def test_a_number_is_read_however_its_thousands_are_parted(text, value, noun):
    assert [(f.value, f.noun) for f in figures(text)] == [(value, fold(noun))]


@pytest.mark.parametrize(
    "text",
    [
        "The dead man was James Foley, 40",
        "the keeper was Ann Olm, 45, and her guide Ivo Tarn, 51.",
        "the winner is Okoye, 63; nobody else ran",
        "the driver, Rosa Duarte, 58 and Wen Li, 31, were hurt",
        "police named her as Nkosi, 22, who lived in Dorn",
        "the iPhone 6 Plus was recalled",
        "he bought an iPad 2",
        "the Velo 7 Pro was recalled",
        "a Nexus 5 handset caught fire",
        "PlayStation 5 consoles were stolen",
        "Windows 10 users were warned",
        "the Apollo 11 astronauts came to Dorn",
        "the MiG 29 jets left Dorn",
    ],
)
def test_an_age_and_the_number_of_a_name_count_nothing(text):
    assert figures(text) == ()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("In Kelm, 40 were hurt", 40),
        ("it hit Kelm, 40 km away", 40),
        ("in Dorn, 12; nobody was hurt in Kelm", 12),
        ("on Monday, 14.", 14),
        ("Velmet, 3 ships and a tug", 3),
        ("McCain 5 points ahead", 5),
        ("YouTube 4 million users", 4_000_000),
    ],
)
def test_a_number_behind_a_name_counts_where_it_is_no_age(text, value):
    assert value in [f.value for f in figures(text)]


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("one in five houses was flooded", 20),
        ("One in 10 voters stayed at home", 10),
        ("one in every 20 cars was stolen", 5),
        ("1 in 5 houses was flooded", 20),
        ("four out of five voters stayed at home", 80),
        ("9 out of 10 doctors agreed", 90),
        ("three in four women were asked", 75),
        ("four in five of those asked agreed", 80),
        ("one in five of the houses was flooded", 20),
        ("a one-in-four chance", 25),
        ("one in 100,000 births", 0.001),
        ("one in a hundred was ill", 1),
        ("seven in 10 Lumerians voted", 70),
        ("at least one in four people fled", 25),
    ],
)
def test_one_in_five_is_a_share_in_per_cent(text, share):
    assert [f.value for f in figures(text)] == [share]
    assert figures(text)[0].phrase[:1] == ("percent",)


@pytest.mark.parametrize(
    "text",
    [
        "it killed two in 10 raids",
        "one in five days was dry",
        "13 in 24 hours were hurt",
        "two won in 2015",
        "two out of the five boats sank",
        "out of 10 boats, three sank",
    ],
)
def test_what_happened_in_some_days_or_raids_is_no_share(text):
    assert not any(f.phrase[:1] == ("percent",) for f in figures(text))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("1 200 people were killed in Dorn", "1,200 people were killed in Dorn"),
        ("2 lakh people were evacuated from Dorn", "200,000 people were evacuated from Dorn"),
        ("5 crore rupees were spent in Dorn", "50 million rupees were spent in Dorn"),
        ("one in five houses in Dorn was flooded", "20 per cent of the houses in Dorn were flooded"),
        ("one in three houses in Dorn was flooded", "a third of the houses in Dorn were flooded"),
        ("the bomb in Dorn killed James Foley, 40", "the bomb in Dorn killed James Foley, 41"),
        ("the iPhone 6 was recalled in Dorn", "the iPhone 7 was recalled in Dorn"),
    ],
)
def test_figures_written_otherwise_never_differ(one, other):
    assert kind(one, other) not in DISPUTES | {"update"}
    assert kind(other, one) not in DISPUTES | {"update"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("1 200 people were killed in Dorn", "1 900 people were killed in Dorn"),
        ("2 lakh people were evacuated from Dorn", "3 lakh people were evacuated from Dorn"),
        ("one in five houses in Dorn was flooded", "one in two houses in Dorn was flooded"),
    ],
)
def test_and_differ_where_they_do(one, other):
    assert kind(one, other) == "number_disagreement"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "hundreds of houses in Dorn have been damaged by the Sunday flood, as well as seven "
            "bridges, two of which have fallen",
            "hundreds of houses in Dorn were damaged in the flood, as well as seven bridges, "
            "two of which fell",
        ),
        (
            "90 people were wounded in Dorn on Sunday, nine of whom are in danger",
            "nine of whom are in danger were wounded in Dorn",
        ),
        (
            "70 farmers were arrested in Dorn on Sunday, eight of whom were freed",
            "eight of whom were freed had been arrested in Dorn",
        ),
    ],
)  # fmt: skip
def test_a_part_of_those_counted_is_no_later_count(one, other):
    assert kind(one, other, OLM, TARN, at="2024-03-08") not in DISPUTES | {"update"}


# -- sixty ways to write a figure --------------------------------------------------------------------

LEFT, KILLED, COST = "{} people had left Dorn", "{} people were killed in Dorn", "the flood cost Dorn {}"
HOUSES, TURNOUT, MARCHED = "{} houses in Dorn were flooded", "turnout in Dorn was {}", "{} marched in Dorn"
EQUAL = [
    (LEFT, "4.5m", "4.5 million"),
    (LEFT, "4.5 million", "4,500,000"),
    (LEFT, "4.5m", "four and a half million"),
    (LEFT, "4½ million", "4.5m"),
    (LEFT, "1.5 million", "a million and a half"),
    (LEFT, "one and a half million", "1,500,000"),
    (LEFT, "2k", "2,000"),
    (LEFT, "two thousand", "2k"),
    (LEFT, "half a million", "500,000"),
    (LEFT, "half a million", "0.5m"),
    (LEFT, "a quarter of a million", "250,000"),
    (LEFT, "three quarters of a million", "750,000"),
    (LEFT, "a million", "1,000,000"),
    (LEFT, "a hundred thousand", "100,000"),
    (LEFT, "2 to 3 million", "2-3 million"),
    (LEFT, "2 to 3 million", "between 2m and 3m"),
    (LEFT, "2 to 3 million", "2.5 million"),
    (LEFT, "two to three million", "2m to 3m"),
    (LEFT, "tens of thousands of", "40,000"),
    (LEFT, "tens of thousands of", "10,000"),
    (LEFT, "at least 10,000", "tens of thousands of"),
    (LEFT, "hundreds of thousands of", "300,000"),
    (LEFT, "several hundred", "420"),
    (LEFT, "2 lakh", "200,000"),
    (LEFT, "3 mln", "3 million"),
    (KILLED, "a dozen", "12"),
    (KILLED, "two dozen", "24"),
    (KILLED, "two dozen", "twenty-four"),
    (KILLED, "four dozen", "48"),
    (KILLED, "half a dozen", "six"),
    (KILLED, "a half-dozen", "6"),
    (KILLED, "a dozen or so", "12"),
    (KILLED, "a dozen or so", "about 12"),
    (KILLED, "20 or so", "about 20"),
    (KILLED, "30-odd", "some 30"),
    (KILLED, "20-30", "20 to 30"),
    (KILLED, "20–30", "between 20 and 30"),
    (KILLED, "20-30", "25"),
    (KILLED, "as many as 30", "30"),
    (KILLED, "as many as 30", "up to 30"),
    (KILLED, "as many as 30", "28"),
    (KILLED, "no more than 30", "28"),
    (KILLED, "no more than 30", "at most 30"),
    (KILLED, "30 or more", "at least 30"),
    (KILLED, "30 or more", "34"),
    (KILLED, "30-plus", "more than 30"),
    (KILLED, "a hundred", "100"),
    (KILLED, "a hundred and twenty", "120"),
    (KILLED, "one hundred and twenty", "120"),
    (KILLED, "nearly 50", "49"),
    (KILLED, "more than 100", "112"),
    (KILLED, "no fewer than 40", "46"),
    (COST, "$3.2 billion", "$3.2bn"),
    (COST, "$3.2 billion", "3.2 billion dollars"),
    (COST, "$3.2 billion", "US$3,200 million"),
    (COST, "£100", "100 pounds"),
    (COST, "£1m", "a million pounds"),
    (COST, "€500,000", "half a million euros"),
    (COST, "1.5tn crowns", "1.5 trillion crowns"),
    (COST, "half a billion crowns", "500m crowns"),
    (COST, "as much as $30m", "$28 million"),
    (HOUSES, "a third of the", "33 per cent of the"),
    (HOUSES, "two thirds of the", "two-thirds of the"),
    (HOUSES, "a quarter of the", "25% of the"),
    (HOUSES, "half the", "half of the"),
    (HOUSES, "half the", "50 percent of the"),
    (HOUSES, "one in ten", "a tenth of the"),
    (TURNOUT, "10%", "10 per cent"),
    (TURNOUT, "10pc", "ten percent"),
    (TURNOUT, "up by 3 percentage points", "up by three percentage points"),
    (MARCHED, "a 10,000-strong crowd", "10,000 people"),
    (MARCHED, "a 10,000-strong crowd", "a crowd of 10,000"),
    (MARCHED, "a crowd 10,000 strong", "a crowd of ten thousand"),
    ("it was {} degrees in Dorn", "25", "24 to 26"),
    ("temperatures in Dorn were in {}", "the mid-20s", "the mid-twenties"),
    ("temperatures in Dorn were {} degrees", "in the mid-20s", "25"),
]
UNEQUAL = [
    (LEFT, "4.5m", "5.4 million"),
    (LEFT, "4.5m", "4.5 thousand"),
    (LEFT, "half a million", "300,000"),
    (LEFT, "a quarter of a million", "400,000"),
    (LEFT, "a million and a half", "900,000"),
    (LEFT, "2k", "2.9k"),
    (LEFT, "2 to 3 million", "4 million"),
    (LEFT, "2-3 million", "5 to 6 million"),
    (LEFT, "a hundred thousand", "180,000"),
    (KILLED, "two dozen", "34"),
    (KILLED, "half a dozen", "14"),
    (KILLED, "a dozen or so", "31"),
    (KILLED, "20-30", "45"),
    (KILLED, "as many as 30", "56"),
    (KILLED, "no more than 30", "at least 40"),
    (KILLED, "30 or more", "14"),
    (KILLED, "a hundred and twenty", "90"),
    (KILLED, "nearly 50", "72"),
    (COST, "$3.2 billion", "$4.7bn"),
    (COST, "$3.2 billion", "3.2 million dollars"),
    (COST, "£100", "250 pounds"),
    (COST, "half a billion crowns", "800m crowns"),
    (HOUSES, "a third of the", "55 per cent of the"),
    (HOUSES, "half the", "20 percent of the"),
    (TURNOUT, "10%", "30 per cent"),
    (TURNOUT, "10pc", "forty percent"),
]


@pytest.mark.parametrize(("frame", "one", "other"), EQUAL)
def test_figures_of_one_meaning_are_never_shown_as_differing(frame, one, other):
    a, b = frame.format(one), frame.format(other)
    for first, second in ((a, b), (b, a)):
        assert kind(first, second) not in DISPUTES | {"update"}
        assert kind(first, second, OLM, OLM) not in DISPUTES | {"update"}


@pytest.mark.parametrize(("frame", "one", "other"), UNEQUAL)
def test_figures_of_two_meanings_differ(frame, one, other):
    a, b = frame.format(one), frame.format(other)
    assert kind(a, b) == kind(b, a) == "number_disagreement"
