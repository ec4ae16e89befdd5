"""Characters written as references stand for themselves in what a page says of itself."""

# ruff: noqa: E501 - a page in one line can be read

import json

import pytest

from onrecord.cleaning import clean_document
from onrecord.references import without_references
from onrecord.types import Document

TEXT = "".join(
    f"<p>A skipper from {place} told the paper that the wait had cost a day of work and 400 crowns in fees.</p>"
    for place in ("Orrin", "Lisk", "Tormund", "Askvik", "Varrow")
)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Locks &amp; weirs", "Locks & weirs"),
        ("Locks &amp;amp; weirs", "Locks & weirs"),
        ("Locks &amp;amp;amp; weirs", "Locks & weirs"),
        ("The keeper&#8217;s gate", "The keeper’s gate"),
        ("The keeper&amp;#x2019;s gate", "The keeper’s gate"),
        ("Schleuse f&uuml;r M&uuml;hle", "Schleuse für Mühle"),
        ("&ldquo;Shut&rdquo; &mdash; again", "“Shut” — again"),
        ("R&D and Q&A", "R&D and Q&A"),
        ("a&b;c", "a&b;c"),
        ("What &lt;details&gt; hides", "What &lt;details&gt; hides"),
        ("&amp;lt;b&amp;gt;", "&lt;b&gt;"),
        ("Nul &#0; and bell &#7;", "Nul &#0; and bell &#7;"),
        ("AT&T;", "AT&T;"),
    ],
)
def test_a_reference_is_its_character_however_often_it_was_written(written, meant):
    assert without_references(written) == meant


def clean(head="", h1="Locks and weirs of the valley", byline=""):
    page = f"<!doctype html><html lang='en'><head>{head}</head><body><article><h1>{h1}</h1>{byline}{TEXT}</article></body></html>"
    return clean_document(Document("a", page.encode(), "html"))


TITLE = "Ida &amp;amp; the keeper&amp;#8217;s gate"
MEANT = "Ida & the keeper’s gate"


@pytest.mark.parametrize(
    ("head", "h1"),
    [
        pytest.param("", TITLE, id="heading"),
        pytest.param(f'<meta property="og:title" content="{TITLE}">', "Gate", id="opengraph"),
        pytest.param('<script type="application/ld+json">' + json.dumps({"@type": "NewsArticle", "headline": TITLE}) + "</script>", "Gate", id="json-ld"),
        pytest.param(f"<title>{TITLE}</title>", "", id="window"),
    ],
)  # fmt: skip
def test_a_title_has_no_references(head, h1):
    article = clean(head, h1)
    assert article.title == MEANT
    assert MEANT not in article.text


@pytest.mark.parametrize(
    ("head", "byline"),
    [
        pytest.param("", '<p class="byline">By Zo&amp;euml; Brandt &amp;amp; Bo O&amp;#39;Reed</p>', id="byline"),
        pytest.param('<meta name="author" content="Zo&amp;euml; Brandt &amp;amp; Bo O&amp;#39;Reed">', "", id="meta"),
        pytest.param('<script type="application/ld+json">' + json.dumps({"@type": "NewsArticle", "headline": "Locks and weirs of the valley", "author": [{"name": "Zo&amp;euml; Brandt"}, {"name": "Bo O&#39;Reed"}]}) + "</script>", "", id="json-ld"),
    ],
)  # fmt: skip
def test_a_writer_has_no_references(head, byline):
    assert clean(head, byline=byline).authors == ("Zoë Brandt", "Bo O'Reed")
