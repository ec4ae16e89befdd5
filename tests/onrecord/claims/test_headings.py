"""A heading in title case is read as the sentence that it is."""

import pytest

from onrecord.claims import extract
from onrecord.text.headings import in_sentence_case
from onrecord.types import ArticleText

BODY = "TARN — The town met on Tuesday to hear Edda Okafor, who runs the Night Gate, about the ferry."


def claimed(heading):
    text = f"{heading}\n\n{BODY}"
    claims = [c for c in extract(ArticleText("a", text)).claims if c.content[0][0] < len(heading)]
    joined = lambda spans: " … ".join(text[s:e] for s, e in spans)  # noqa: E731 - one line
    return [(joined(c.content), joined(c.chain[0].source) if c.chain else None) for c in claims]


HEADINGS = [
    pytest.param(
        "Widow Accuses Former Doctor of Burning the Files",
        [("Former Doctor … Burning the Files", "Widow")],
        id="a charge",
    ),
    pytest.param(
        "Okafor Says Ferry Board Lost Four Million Crowns",
        [("Ferry Board Lost Four Million Crowns", "Okafor")],
        id="a name of the text",
    ),
    pytest.param("Governor Denies Selling Land", [("Selling Land", "Governor")], id="a denial"),
    pytest.param("Sunrise Over Old Tarn Market", [], id="a phrase says nothing"),
    pytest.param("How the Mayor of Tarn Lost Her Keys", [], id="what is told below says nothing yet"),
]


@pytest.mark.parametrize(("heading", "expected"), HEADINGS)
def test_a_heading_in_capitals_says_what_its_sentence_says(heading, expected):
    assert claimed(heading) == expected


def test_only_the_capitals_of_the_place_are_taken_away():
    heading = "Mayor Tells U.S. Envoy That Okafor Runs Night Gate"
    text = f"{heading}\n\n{BODY}"
    line = (0, len(heading))
    assert in_sentence_case(text, line) == "Mayor tells U.S. envoy that Okafor runs Night Gate"
