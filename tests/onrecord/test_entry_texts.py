"""The feed tells of the article that its entry carries: no day or headline in the entry's HTML outranks it."""

# ruff: noqa: E501 - a page in one line can be read

import pytest

from onrecord.cleaning import clean_document
from onrecord.types import Document, Metadata

TEXT = (
    "<p>The lock at Ennis Weir was shut on Monday after a barge had struck its gate, the keeper Ida Brandt said.</p>"
    "<p>Nine skippers waited on both sides of it until the evening, and two of them turned round at nightfall.</p>"
)
TOLD = Metadata(
    url="https://weirpost.example/a", title="Barge strikes gate", published="2026-11-03T10:00:00+01:00",
    from_feed=("url", "title", "published"),
)  # fmt: skip


@pytest.mark.parametrize(
    "more",
    [
        pytest.param('<time datetime="2020-01-02">2 Jan</time>', id="a time"),
        pytest.param('<p>Published: 2 January 2020</p>', id="a line"),
        pytest.param('<div itemscope><span itemprop="datePublished" content="2020-01-02">of old</span></div>', id="marked"),
        pytest.param('<blockquote><a href="/b"><time datetime="2020-01-02">2 January 2020</time></a></blockquote>', id="a post"),
        pytest.param("<h1>On this day</h1>", id="a heading"),
    ],
)  # fmt: skip
def test_an_entrys_html_has_the_day_and_title_of_its_feed(more):
    article = clean_document(Document("a", (more + TEXT).encode(), "html", TOLD))
    assert (article.published, article.title) == ("2026-11-03T10:00:00+01:00", "Barge strikes gate")
