"""Whose words they are where several voices, grounds or clauses stand in one sentence."""

import pytest

from tests.onrecord.claims.test_shapes import attributed

WHOLE = [
    pytest.param(
        "Although a goat is no cow, the team wrote, the vaccine showed promise.",
        ("the team", "Although a goat is no cow … the vaccine showed promise"),
        id="a side clause before the cue waits for its main one",
    ),
    pytest.param(
        "“The lock leaks,” Marsh said, referring to the old gate. “It has leaked for years.”",
        ("Marsh", "The lock leaks … It has leaked for years"),
        id="a quotation goes on behind an aside of the same voice",
    ),
    pytest.param(
        "“The lock leaks,” Marsh said when asked about the old gate. “It has leaked for years.”",
        ("Marsh", "The lock leaks … It has leaked for years"),
        id="a quotation goes on behind a question that nobody named asked",
    ),
    pytest.param(
        "The fair, held in the square each June, “lets us meet our neighbours,” Lund said.",
        ("Lund", "The fair, held in the square each June, “lets us meet our neighbours"),
        id="marks that open in the middle of a sentence",
    ),
    pytest.param(
        "Prosecutors accused the miller, the last of his trade, of hiding the ledger for a year.",
        ("Prosecutors", "the miller, the last of his trade … hiding the ledger for a year"),
        id="a charge behind an apposition",
    ),
    pytest.param(
        "The dam is sound, according to figures the council released, but farmers doubt it.",
        ("figures the council released", "The dam is sound"),
        id="what turns away behind a source is not its word",
    ),
    pytest.param(
        "The council has closed what she said was the oldest mill in the valley.",
        ("she", "what … was the oldest mill in the valley"),
        id="what she said was",
    ),
    pytest.param(
        "A poll by the Hill Gazette found Lund with a lead of six points.",
        ("A poll by the Hill Gazette", "Lund with a lead of six points"),
        id="what a poll found",
    ),
    pytest.param(
        "She reminded voters of the flood that took the old bridge.",
        ("She", "the flood that took the old bridge"),
        id="reminded somebody of",
    ),
    pytest.param(
        "The bridge, said Ann Lee, the mayor, is closed to carts.",
        ("Ann Lee, the mayor", "The bridge … is closed to carts"),
        id="a voice between a subject and its verb",
    ),
    pytest.param(
        "In addition, she said, the two bridges are closed.",
        ("she", "In addition … the two bridges are closed"),
        id="an opening before the voice",
    ),
    pytest.param(
        "The mayor agreed that the bridge is unsafe.",
        ("The mayor", "the bridge is unsafe"),
        id="agreed that",
    ),
    pytest.param(
        "The mayor promised a school in every village.",
        ("The mayor", "a school in every village"),
        id="what is promised",
    ),
]


@pytest.mark.parametrize(("text", "expected"), WHOLE)
def test_each_voice_has_its_own_words(text, expected):
    assert expected in attributed(text)


SOURCES = [
    pytest.param(
        "An engineer who inspected the dam said it was sound.",
        "An engineer",
        id="a noun stands without its clause",
    ),
    pytest.param("Lund, who inspected the dam, said it was sound.", "Lund", id="a clause set off by commas"),
    pytest.param("Some who inspected the dam say it is sound.", "Some who inspected the dam", id="some who"),
    pytest.param(
        "Figures the council released say it is sound.", "Figures the council released", id="a short clause"
    ),
]


@pytest.mark.parametrize(("text", "source"), SOURCES)
def test_a_source_keeps_the_clause_that_it_does_not_stand_without(text, source):
    [(found, _)] = attributed(text)
    assert found == source


def test_a_ground_is_given_by_whoever_cites_it_and_says_nothing_itself():
    found = attributed("The mayor resigned on Monday, citing differences with the council.")
    assert found == [("The mayor", "differences with the council")]


def test_a_paper_that_is_cited_is_a_voice():
    found = attributed("The Gazette reported that the dam is sound, citing documents.")
    assert found == [("documents", "the dam is sound")]


def test_whoever_agrees_is_not_given_the_words_before():
    found = attributed("The miller accused the council of waste; the mayor agreed.")
    assert [source for source, _ in found] == ["The miller"]


TAGGED = [
    pytest.param(
        "“Thieves out!” she wrote, arguing that the gate must close.", ("she", "Thieves out"), id="cry"
    ),
    pytest.param(
        "“What if the dam had a voice?” the 43-year-old asked in the programme.",
        ("the 43-year-old", "What if the dam had a voice"),
        id="a verb that the parser hangs on somebody",
    ),
    pytest.param(
        "Lund: “The dam will hold until spring.”", ("Lund", "The dam will hold until spring"), id="colon"
    ),
]


@pytest.mark.parametrize(("text", "expected"), TAGGED)
def test_the_line_beside_a_quotation_says_whose_it_is(text, expected):
    assert expected in attributed(text)


def test_a_title_behind_a_colon_is_nobodys_word():
    assert attributed("New on the shelf: “A History of the Valley”") == []


PUT_IT = [
    pytest.param(
        "“The dam must go.” — Edda Lund, of Orland", ("Edda Lund, of Orland", "The dam must go"), id="signed"
    ),
    pytest.param(
        "The dam, as the mayor put it, is “a sound wall.”",
        ("the mayor", "The dam … is “a sound wall"),
        id="as",
    ),
    pytest.param(
        "The mayor blasted Lund as a “dreamer.”", ("The mayor", "Lund … a “dreamer"), id="blasted as"
    ),
    pytest.param(
        "The clerk was asked to read the ledger aloud.", ("", "to read the ledger aloud"), id="was asked to"
    ),
    pytest.param(
        "The mayor said he would walk the dam and measure every crack.",
        ("The mayor", "he would walk the dam and measure every crack"),
        id="two joined infinitives",
    ),
]


@pytest.mark.parametrize(("text", "expected"), PUT_IT)
def test_how_something_is_put_is_on_record(text, expected):
    assert expected in attributed(text)


def test_how_many_say_so_is_the_word_of_the_poll():
    found = attributed("The poll found that 61 percent of farmers said the dam should go.")
    assert ("The poll", "61 percent of farmers said the dam should go") in found
    assert ("61 percent of farmers", "the dam should go") in found
