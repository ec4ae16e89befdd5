"""What a feed files its entries under, and where a podcast's words are written down."""

# ruff: noqa: E501 - a feed is read in one line

import json

import pytest

from onrecord.feeds import parse_feed

RSS = (
    '<rss version="2.0" xmlns:podcast="https://podcastindex.org/namespace/1.0" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Weirs</title><item><title>a</title>'
    "<link>https://weir.example/a</link>{}</item><item><title>b</title><link>https://weir.example/b</link></item>"
    "</channel></rss>"
)


def first(body):
    return parse_feed(body.encode(), "https://weir.example/feed").entries[0]


@pytest.mark.parametrize(
    ("written", "categories"),
    [
        pytest.param("<category>Water</category>", ("Water",), id="one"),
        pytest.param("<category>Water</category><category> Law &amp;amp; order </category>", ("Water", "Law & order"), id="two"),
        pytest.param("<category domain='x'>Water</category><category>Water</category>", ("Water",), id="twice"),
        pytest.param("<dc:subject>Water</dc:subject>", ("Water",), id="subject"),
        pytest.param("<category></category>", (), id="empty"),
        pytest.param("", (), id="none"),
    ],
)  # fmt: skip
def test_categories_are_kept_as_written(written, categories):
    assert first(RSS.format(written)).categories == categories


def test_a_label_goes_before_a_term():
    body = (
        '<feed xmlns="http://www.w3.org/2005/Atom"><title>Weirs</title><entry><title>a</title><id>1</id>'
        '<category term="w-1" label="Water"/><category term="law"/></entry></feed>'
    )
    assert first(body).categories == ("Water", "law")


@pytest.mark.parametrize(
    ("tags", "found"), [(["Water", "Law"], ("Water", "Law")), ("Water", ()), ([1, None, {}], ()), (None, ())]
)
def test_tags_of_a_json_feed_are_categories(tags, found):
    item = {"id": "1", "url": "https://weir.example/a", "tags": tags}
    body = json.dumps({"version": "https://jsonfeed.org/version/1.1", "title": "Weirs", "items": [item]})
    assert first(body).categories == found


def test_a_podcasts_transcript_is_kept_with_its_address():
    written = "<podcast:transcript url='/a.vtt' type='text/vtt'/>"
    assert first(RSS.format(written)).transcript_url == "https://weir.example/a.vtt"
    assert first(RSS.format("")).transcript_url is None
    assert (
        parse_feed(RSS.format(written).encode(), "https://weir.example/feed").entries[1].transcript_url
        is None
    )
