import pytest

from onrecord.revisions.spelling import is_respelt


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("The harbour bord met.", "The harbour board met."),
        ("They recieved help.", "They received help."),
        ("It occured on Monday.", "It occurred on Monday."),
        ("Teh ferry sank.", "The ferry sank."),
        ("A seperate boat came.", "A separate boat came."),
        ("The goverment fell.", "The government fell."),
        ("the council of brindle", "The Council of Brindle"),
        ("He left, she stayed", "He left; she stayed."),
        ("a well known man", "a well-known man"),
        ("Ada Brok said so.", "Ada Brook said so."),
    ],
)
def test_a_slip_that_was_mended_is_spelling(before, after):
    assert is_respelt(before, after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param("It cost 3 million.", "It cost 3 billion.", id="scale"),
        pytest.param("40 boats sank.", "41 boats sank.", id="figure"),
        pytest.param("The worker spoke.", "The workers spoke.", id="number of a noun"),
        pytest.param("The woman spoke.", "The women spoke.", id="irregular plural"),
        pytest.param("It is legal here.", "It is illegal here.", id="negation"),
        pytest.param("It is likely.", "It is unlikely.", id="negation un-"),
        pytest.param("Prices increased.", "Prices decreased.", id="opposite"),
        pytest.param("He was in Iran.", "He was in Iraq.", id="another country"),
        pytest.param("He was in Austria.", "He was in Australia.", id="a country further off"),
        pytest.param("He was killed.", "He was not killed.", id="a word put in"),
        pytest.param("He denied it.", "He defied it.", id="another verb"),
        pytest.param("It happened on Sunday.", "It happened on Monday.", id="another day"),
        pytest.param("Two died.", "Ten died.", id="figure in words"),
        pytest.param("The same.", "The same.", id="nothing"),
    ],
)
def test_what_may_mean_something_else_is_not_spelling(before, after):
    assert not is_respelt(before, after)
