"""Fields that people give, and where their words stand in a sentence."""

import pytest

from onrecord.corrections import CannotCorrect, figures, given, placed

TEXT = (
    "It rained. “At least 44 boats left,” Ada Lund said, and Lund said "
    "the harbour’s gate was shut - for now. End."
)
SENTENCE = (11, len(TEXT) - 5)


def words(spans):
    return [TEXT[start:end] for start, end in spans]


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        pytest.param("44 boats left", ["44 boats left"], id="as they stand"),
        pytest.param("the harbour's gate", ["the harbour’s gate"], id="another apostrophe"),
        pytest.param("was shut – for now", ["was shut - for now"], id="another dash"),
        pytest.param("44  boats", ["44 boats"], id="other spaces"),
        pytest.param("at least 44 boats", ["At least 44 boats"], id="a capital the less"),
        pytest.param("44 boats … gate was shut", ["44 boats", "gate was shut"], id="words left out"),
        pytest.param("44 boats ... gate was shut", ["44 boats", "gate was shut"], id="three dots"),
    ],
)
def test_words_are_found_where_they_stand(asked, found):
    assert words(placed(asked, TEXT, SENTENCE)) == found


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        pytest.param("It rained", "does not stand", id="of another sentence"),
        pytest.param("4 boats", "does not stand", id="the end of a figure"),
        pytest.param("Lund said", "stands there 2 times", id="twice"),
        pytest.param("gate … boats", "in this order", id="turned round"),
        pytest.param("44 ships", "does not stand", id="other words"),
    ],
)
def test_words_that_do_not_stand_there_once_are_refused(asked, told):
    with pytest.raises(CannotCorrect, match=told):
        placed(asked, TEXT, SENTENCE)


def test_figures_are_read_as_the_program_reads_them():
    [found] = figures("At least 44 boats", TEXT, SENTENCE)
    assert (found.value, found.of, found.bound) == (44, "boats", "at_least")
    assert figures("", TEXT, SENTENCE) == ()


def test_words_without_a_figure_are_refused():
    with pytest.raises(CannotCorrect, match="no figure is read"):
        figures("the harbour's gate", TEXT, SENTENCE)


def test_values_are_folded_to_what_the_ledger_holds():
    asked = ["Speaker= Ada  Lund", "kind=PERSON", "certainty=possibly", "polarity=Denied"]
    assert given(asked) == {
        "speaker": "Ada Lund", "kind": "person", "certainty": "possible", "polarity": "denied",
    }  # fmt: skip
    assert given(["certainty=certain"]) == {"certainty": "certain"}


@pytest.mark.parametrize(
    "asked",
    [
        pytest.param(["speaker"], id="no sign"),
        pytest.param(["mood=good"], id="no such field"),
        pytest.param(["polarity=maybe"], id="no such value"),
        pytest.param(["content="], id="no words"),
        pytest.param(["speaker=A", "speaker=B"], id="twice"),
        pytest.param(["kind=person"], id="a kind of nobody"),
        pytest.param(["source=", "speaker=A"], id="the outlet and somebody"),
    ],
)
def test_what_corrects_nothing_is_refused(asked):
    with pytest.raises(CannotCorrect):
        given(asked)
