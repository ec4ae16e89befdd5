"""A clause inside another's: whose it is, by the tree above the cue and by what a pronoun can stand for."""

import pytest

from tests.onrecord.claims.test_narrator import own_words
from tests.onrecord.claims.test_shapes import attributed

FOUND = [
    ("Tan rang him to say the lock had failed and he ran to the quay.", ("Tan", "the lock had failed")),
    ("Her son phoned her in May to say he was in Norland and she hung up.", ("Her son", "he was in Norland")),
    ("Kim said he was wrong and urged him to leave the board.", ("Kim", "he was wrong")),
    ("Kim said he was wrong and urged him to leave the board.", ("Kim", "him to leave the board")),
    (
        "Some were saying she was inciting a strike and calling on her to stop.",
        ("Some", "she was inciting a strike"),
    ),
    ("Some were saying she was inciting a strike and calling on her to stop.", ("Some", "her to stop")),
    ("Rao said they were late and accused them of theft.", ("Rao", "they were late")),
    ("Police were called when Lund told a clerk he had a bomb.", ("Lund", "he had a bomb")),
    ("Rao told the man he met in May that it was over.", ("Rao", "it was over")),
    ("Sato said the crew communicated that they were close.", ("the crew", "they were close")),
]


@pytest.mark.parametrize(("text", "found"), FOUND)
def test_whose_clause_it_is(text, found):
    assert found in attributed(text)


@pytest.mark.parametrize(
    "text",
    [
        "Two of the fines were given for referring to a classmate as lazy.",
        "A ban was issued for accusing a clerk of theft.",
        "Rao told the boy who had a bomb to wait.",
    ],
)
def test_a_thing_that_is_handed_out_says_nothing(text):
    assert not [source for source, _ in attributed(text) if source not in ("", "Rao")]


DONE = [
    (
        "Rao attempted to explain on Sunday that the note was about the judge.",
        ("Rao", "the note was about the judge"),
    ),
    ("Kim tried to argue that the dam was safe.", ("Kim", "the dam was safe")),
    ("The board sought to clarify that the note was old.", ("The board", "the note was old")),
    ("More aides came forward to accuse Mr. Lund of theft.", ("More aides", "Mr. Lund … theft")),
    ("Two divers stepped forward to blame the firm for the leak.", ("Two divers", "the firm … the leak")),
    ("Sato came out to say that the dam was safe.", ("Sato", "the dam was safe")),
    (
        "Rao says no matter what the mayor does, “his word does not trump the charter.”",
        ("Rao", "no matter what the mayor does, “his word does not trump the charter"),
    ),
    (
        "Ito said unless the rain stops soon, “we will lose the whole crop.”",
        ("Ito", "unless the rain stops soon, “we will lose the whole crop"),
    ),
]


@pytest.mark.parametrize(("text", "found"), DONE)
def test_what_is_done_in_order_to_speak_is_no_news_of_its_own(text, found):
    assert attributed(text) == [found]
    assert own_words(text) == []


@pytest.mark.parametrize(
    "text", ["Kim will try to argue that the dam is safe.", "Kim tried to deny that the dam was safe."]
)
def test_what_is_only_tried_is_not_said(text):
    assert attributed(text) == []
