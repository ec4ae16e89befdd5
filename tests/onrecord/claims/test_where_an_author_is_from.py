"""A paper is its author's, and of no place that only tells where the author is from."""

import pytest

from onrecord.claims import extract
from onrecord.types import ArticleText


def last_speaker(text):
    return [c.chain[-1].speaker for c in extract(ArticleText("a", text)).claims if c.chain][-1]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A report by a Norland engineer, Ada Orl, found cracks.", None),
        ("A letter from a Norrick teacher says the roof leaks.", None),
        ("A survey by a Lowmere geologist found that towns shrink.", None),
        ("A report by a respected Harbour Valley journalist for Tribune said it leaks.", "Tribune"),
        ("A study by a Norrick geologist, Wei Zhao, concluded that towns shrink.", "Wei Zhao"),
        ("A book by Norrick novelist Ana Ruiz says the roof leaks.", "Ana Ruiz"),
        ("A letter from Ana Ruiz, a Norrick teacher, says the roof leaks.", "Ana Ruiz"),
        ("A report by the Norrick Council found cracks.", "Norrick Council"),
        ("A memo by Norrick Gas staff says the roof leaks.", "Norrick Gas"),
    ],
)
def test_a_place_before_an_author_made_no_paper(text, name):
    assert last_speaker(text) == name
