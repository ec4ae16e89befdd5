import pytest

from onrecord.feeds import parse_feed

ATOM = "<feed xmlns='http://www.w3.org/2005/Atom' {}>{}</feed>"


def first(body, url=None):
    return parse_feed(body.encode(), url).entries[0]


def rss(entry, head=""):
    return f'<rss version="2.0"><channel>{head}<item><title>a</title>{entry}</item></channel></rss>'


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param(
            ATOM.format(
                "xml:base='https://a.example/news/'", "<entry><title>a</title><link href='x1'/></entry>"
            ),
            "https://a.example/news/x1",
            id="xml:base of the feed",
        ),
        pytest.param(
            ATOM.format(
                "", "<entry xml:base='https://a.example/n/'><title>a</title><link href='x1'/></entry>"
            ),
            "https://a.example/n/x1",
            id="xml:base of the entry",
        ),
        pytest.param(
            ATOM.format(
                "",
                "<entry><title>a</title><link rel='edit' href='/e'/><link href='/x'/></entry>",
            ),
            "https://feeds.example/x",
            id="alternate among others, from the feed's address",
        ),
        pytest.param(
            rss(
                "<link>https://proxy.example/~r/1</link><feedburner:origLink"
                " xmlns:feedburner='http://rssnamespace.org/feedburner/ext/1.0'>"
                "https://a.example/x</feedburner:origLink>"
            ),
            "https://a.example/x",
            id="feedburner:origLink",
        ),
        pytest.param(
            rss("<link>x/1</link>", "<link>/news/</link>"),
            "https://feeds.example/news/x/1",
            id="from the site's own path",
        ),
        pytest.param(
            rss("<link>x/1</link>", "<link>a.example</link>"),
            "https://feeds.example/x/1",
            id="a site without a scheme is no folder",
        ),
        pytest.param(
            rss("<guid isPermaLink='true'>https://a.example/x</guid>"), "https://a.example/x", id="permalink"
        ),
        pytest.param(
            rss("<guid>https://a.example/x y</guid>"), "https://a.example/x%20y", id="permalink with a space"
        ),
        pytest.param(
            rss("<guid isPermaLink='false'>https://a.example/x</guid>"), None, id="guid that is no permalink"
        ),
        pytest.param(
            rss("<link>https://news.google.com/rss/articles/CBMiXyz?oc=5</link>"),
            "https://news.google.com/rss/articles/CBMiXyz?oc=5",
            id="redirect of a news search",
        ),
        pytest.param(
            rss("<link uri='at://did:plc:abc/post/1'>https://a.example/x</link>"),
            "https://a.example/x",
            id="another scheme beside the address",
        ),
    ],
)
def test_the_link_is_the_article(body, expected):
    assert first(body, "https://feeds.example/all.xml").url == expected


def test_an_aggregator_names_the_outlet():
    entry = first(rss("<source url='https://o.example/rss'>Harbour Post</source>"))
    assert entry.publisher == "Harbour Post"


DC = "<dc:date xmlns:dc='http://purl.org/dc/elements/1.1/'>2026-11-02T09:00:00+01:00</dc:date>"


@pytest.mark.parametrize(
    ("entry", "published", "origin"),
    [
        pytest.param(
            "<pubDate>Mon, 02 Nov 2026 09:00:00 GMT</pubDate>",
            "2026-11-02T09:00:00+00:00",
            "published",
            id="pubDate",
        ),
        pytest.param(DC, "2026-11-02T09:00:00+01:00", "dc:date", id="dc:date"),
        pytest.param(
            "<a10:updated xmlns:a10='http://www.w3.org/2005/Atom'>2026-11-02T09:00:00Z</a10:updated>",
            None,
            None,
            id="an update under another prefix",
        ),
        pytest.param(
            "<pubDate>Mon, 01 Jan 0001 00:00:00 +0000</pubDate>", None, None, id="the year 1 is no date"
        ),
        pytest.param(
            "<pubDate>Sat, Nov 07 2026 02:02:33 PM</pubDate>", "2026-11-07", "published", id="afternoon"
        ),
    ],
)
def test_a_date_says_where_it_is_from(entry, published, origin):
    found = first(rss(entry))
    assert (found.published, found.published_from) == (published, origin)
