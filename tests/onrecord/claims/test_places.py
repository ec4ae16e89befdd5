"""Where in an article a claim stands."""

import pytest

from onrecord.claims import extract
from onrecord.text.zones import place_of
from onrecord.types import ArticleText

PLACES = [
    pytest.param("The pier sank on Monday.", "body", id="a sentence"),
    pytest.param("The Pier Is Gone", "headline", id="a line without a stop"),
    pytest.param("Photo: the pier before it sank, in May", "caption", id="a caption"),
    pytest.param("The pier on Monday. (AP Photo/A. Bo)", "caption", id="a picture's credit"),
    pytest.param("The pier is gone — Ann Bo (@annbo) May 2, 2020", "embed", id="a post"),
    pytest.param("BRANDT: I saw the pier sink.", "transcript", id="who spoke, in capitals"),
]


@pytest.mark.parametrize(("line", "place"), PLACES)
def test_a_place_is_told_by_the_line(line, place):
    text = f"Ann Bo left the town.\n\n{line}\n\nNobody saw it."
    assert place_of(text, text.index(line) + 1) == place


def test_a_text_of_one_line_is_its_body():
    assert [c.place for c in extract(ArticleText("a", "Ann Bo said the pier had sunk")).claims] == ["body"]
