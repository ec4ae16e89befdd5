import pytest

from onrecord.feeds import parse_feed
from onrecord.types import Rejected

# a declaration twice over, a prefix that nobody declared, attributes without quotation marks
BROKEN = """<!-- made by hand -->
<?xml?xml version="1.0" encoding="UTF-8" ??>
<rss rss:version=2.0><rss:channel><rss:title>Quay notes</rss:title><rss:link>https://quay.example/</rss:link>
<rss:item><rss:title>Crane stands still</rss:title><rss:link>/crane</rss:link>
<rss:pubDate>{}</rss:pubDate></rss:item>
<rss:item><rss:title>Second crane</rss:title><rss:link>https://quay.example/second</rss:link>
<rss:guid rss:isPermaLink=false>q-2</rss:guid></rss:item>
</rss:channel></rss>"""


def test_entries_that_the_first_reader_misses_are_found_under_our_rules():
    feed = parse_feed(BROKEN.format("Tue, 03 Nov 2026 10:00:00 +0100").encode())
    assert (feed.is_rescued, feed.title) == (True, "Quay notes")
    assert [(entry.key, entry.url) for entry in feed.entries] == [
        ("quay.example/crane", "https://quay.example/crane"),
        ("q-2", "https://quay.example/second"),
    ]
    assert [entry.published for entry in feed.entries] == ["2026-11-03T10:00:00+01:00", None]


@pytest.mark.parametrize("words", ["next week", "03/04/2026", "0001"])
def test_a_rescued_date_is_never_guessed(words):
    feed = parse_feed(BROKEN.format(words).encode())
    assert [entry.published for entry in feed.entries] == [None, None]


def test_a_sound_feed_is_not_rescued():
    feed = parse_feed(b'<rss version="2.0"><channel><item><title>a</title></item></channel></rss>')
    assert not feed.is_rescued


def test_an_empty_feed_is_a_feed():
    feed = parse_feed(b'<rss version="2.0"><channel><title>Quay</title></channel></rss>')
    assert (feed.title, feed.entries) == ("Quay", ())


def test_text_that_begins_like_an_address_is_not_fetched():
    verdict = parse_feed(b"http://quay.example/<item >x</item>")
    assert isinstance(verdict, Rejected)
