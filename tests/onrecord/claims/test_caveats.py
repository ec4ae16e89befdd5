"""What limits a claim, and what it rests on, in the text's own words."""

import pytest

from onrecord.claims import extract
from onrecord.types import ArticleText


def first(text):
    return extract(ArticleText("a", text)).claims[0]


CAVEATS = [
    pytest.param(
        "Ann Bo said the pier had sunk. She gave no evidence for this.",
        ["gave no evidence for this"],
        id="no evidence",
    ),
    pytest.param(
        "Ann Bo said the pier had sunk.\n\nThe Gazette could not verify the account.",
        ["could not verify the account"],
        id="not verified, in a new paragraph",
    ),
    pytest.param(
        "Ann Bo said the pier had sunk, adding that she had not seen any boats.",
        ["had not seen any boats"],
        id="not seen",
    ),
    pytest.param(
        "Ann Bo said the pier had sunk. Nord Gas declined to comment, and its office was shut.",
        ["declined to comment"],
        id="no comment, to the end of its clause",
    ),
    pytest.param(
        "Ann Bo said the pier had sunk. There was no immediate comment from Nord Gas.",
        ["There was no immediate comment from Nord Gas"],
        id="no comment yet",
    ),
    pytest.param("Ann Bo said the pier had sunk.\n\nNord Gas declined to comment.", [], id="elsewhere"),
    pytest.param("Ann Bo said the pier had sunk. She had not seen the film.", [], id="a film not seen"),
    pytest.param("Nord Gas did not respond to a request for comment.", [], id="the claim itself"),
]


@pytest.mark.parametrize(("text", "expected"), CAVEATS)
def test_a_caveat_stands_beside_what_it_limits(text, expected):
    assert [text[s:e] for s, e in first(text).caveats] == expected


BASES = [
    pytest.param("“I saw the pier sink,” Ann Bo said.", "witnessed", id="an eye witness"),
    pytest.param("“We feel good about the pier,” Ann Bo said.", "own_statement", id="of oneself"),
    pytest.param("Nord Gas said it had closed the valve.", "own_statement", id="a body of itself"),
    pytest.param("Nord Gas denied that the pier had sunk.", "own_statement", id="a denial"),
    pytest.param("A report seen by the Gazette said the pier had sunk.", "document_seen", id="a paper seen"),
    pytest.param("A report said the pier had sunk.", "not_stated", id="a paper"),
    pytest.param("A diplomat said the pier had sunk.", "unnamed_source", id="nobody named"),
    pytest.param("Ann Bo said the pier had sunk.", "not_stated", id="no more than that she said so"),
]


@pytest.mark.parametrize(("text", "basis"), BASES)
def test_a_basis_is_how_the_text_lets_the_origin_know(text, basis):
    assert first(text).basis == basis
