"""A quotation has all that must stand beside a claim, says what is not known, and judges nothing."""

import doctest

import pytest

from onrecord.evidence import dating, quotations
from onrecord.evidence.dating import when
from onrecord.evidence.quotations import Copy, Voice, as_markdown, as_text, facts, neighbours, sure_name
from tests.onrecord.evidence.quoted import quoted


def test_the_examples_hold():
    assert sum(doctest.testmod(module).failed for module in (dating, quotations)) == 0


def told(**changed):
    return dict(facts(quoted(**changed)))


def test_the_sentence_stands_between_its_neighbours_with_its_words_marked():
    assert as_text(quoted()).splitlines()[0] == (
        "It rained all night. »The dam at Orsk holds«, said the engineer Iris Vael. Nobody left."
    )


@pytest.mark.parametrize("written", [as_text, as_markdown])
@pytest.mark.parametrize(
    "words",
    [
        "Iris Vael", "said", "Orsk Courier", "Dam holds", "1 March 2026", "https://orsk.example/dam",
        "f" * 64, "page 7", "2 March 2026, 12:00:00 UTC", "reviewed by no person", "12, key aaaa",
    ],
)  # fmt: skip
def test_all_that_belongs_to_a_quotation_is_there(written, words):
    assert words in written(quoted())


def test_marks_that_the_text_has_itself_are_not_used():
    odd = as_text(quoted(before="»Weg!«, rief er."))
    assert "[[The dam at Orsk holds]]" in odd
    assert "[[…]]: the words of the claim" in odd


def test_markdown_of_the_text_does_nothing():
    sentence = "# A *bold* [link](x) <b>, said the engineer Iris Vael."
    lines = as_markdown(quoted(before="", sentence=sentence, spans=((0, 24),))).splitlines()
    assert lines[0].startswith("> **\\# A \\*bold\\* \\[link\\](x) \\<b\\>**, said the engineer Iris Vael.")
    assert as_markdown(quoted(before="1. April was cold.")).startswith("> 1\\. April")


def test_what_acts_in_a_terminal_is_left_out():
    assert "\x1b" not in as_text(quoted(title="Dam \x1b[2J holds", before="It\u202e rained."))


@pytest.mark.parametrize(
    ("voice", "words"),
    [
        pytest.param(Voice("Iris Vael", "said", "Iris Vael"), "Iris Vael (said)", id="a name"),
        pytest.param(Voice("she", "said", "Iris Vael"), "Iris Vael, in the text “she” (said)", id="he"),
        pytest.param(Voice("she", "said"), "“she”, as written (said)", id="not sure"),
        pytest.param(Voice("", "it was said"), "nobody named (it was said)", id="nobody"),
    ],
)  # fmt: skip
def test_a_speaker_is_named_where_that_is_sure(voice, words):
    assert told(chain=(voice,))["Speaker"] == words


@pytest.mark.parametrize(("chance", "name"), [(0.99, "Iris Vael"), (0.9, None), (None, None)])
def test_a_name_is_sure_from_the_measured_chance_on(chance, name):
    assert sure_name("Iris Vael", chance) == name


def test_a_chain_is_told_from_the_outermost():
    through = (Voice("the Echo", "reported"), Voice("a clerk", "citing"), Voice("Bo Frey", "told", "Bo Frey"))
    both = "“the Echo”, as written (reported) > “a clerk”, as written (citing)"
    assert told(chain=through)["Through"] == both
    assert told(chain=())["Speaker"] == "the outlet's own words"


@pytest.mark.parametrize(
    ("published", "words"),
    [
        ("2026-11", "November 2026"),
        ("2026-11-20", "20 November 2026"),
        ("2026-11-20T00:00:00+00:00", "20 November 2026, 00:00 (UTC)"),
        ("2026-11-20T12:15:30+05:30", "20 November 2026, 12:15:30 (UTC+05:30)"),
        (None, None),
    ],
)
def test_a_date_is_told_as_exactly_as_it_is_known(published, words):
    assert when(published) == words


def test_what_is_not_known_is_said():
    copy = Copy(7, "2026-03-02T12:00:00+00:00", False, 9, None)
    found = told(outlet=None, url=None, published=None, is_internal=True, copy=copy)
    assert found["Outlet"] == "not known"
    assert found["Published"] == "undated; first seen here 2 March 2026, 12:00:00 UTC"
    assert found["Address"].startswith("none")
    assert "document of your own" in found["Internal"]
    assert found["Copy"].startswith("none: the bytes of page 7")


def test_what_a_person_did_with_it_is_said_and_no_verdict():
    assert told(reviewed=True)["Claim"].endswith("found by a program, checked by a person against the page")
    put_right = told(reviewed=True, corrected="speaker,speaks_for", corrected_by="Ines")["Claim"]
    assert put_right.endswith("found by a program, corrected by Ines: speaker,speaks for")


def test_what_became_of_the_words_is_said():
    assert "Standing" not in told()
    assert "claim 15 stands in its place" in told(is_current=False, replaced_by=15)["Standing"]
    assert "edited since" in told(is_current=False, is_edited_since=True)["Standing"]


@pytest.mark.parametrize(
    ("sentence", "before", "after"),
    [
        pytest.param("One is here.", "", "Two left at 5 p.m. on Monday.", id="the first"),
        pytest.param(
            "Two left at 5 p.m. on Monday.", "One is here.", "“Three came,” said Mr. Olm.", id="the second"
        ),
        pytest.param("“Three came,” said Mr. Olm.", "Two left at 5 p.m. on Monday.", "", id="the last"),
    ],
)
def test_neighbours_are_whole_sentences_also_across_paragraphs(sentence, before, after):
    text = "One is here. Two left at 5 p.m. on Monday.\n\n“Three came,” said Mr. Olm."
    start = text.index(sentence)
    assert neighbours(text, (start, start + len(sentence))) == (before, after)
