import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.discovery import FoundFeed, feeds_in_page

HERE = "https://post.example/news/today"


def found(html, url=HERE):
    return [feed for feed in feeds_in_page(html.encode(), url) if not feed.is_guess]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        pytest.param(
            '<link rel="alternate" type="application/rss+xml" title="Top" href="/rss">',
            FoundFeed("https://post.example/rss", "Top", "rss"),
            id="rss",
        ),
        pytest.param(
            "<LINK REL='Alternate Home' TYPE='application/atom+xml; charset=utf-8' HREF='a.xml'>",
            FoundFeed("https://post.example/news/a.xml", None, "atom"),
            id="atom, shouting",
        ),
        pytest.param(
            '<link rel=alternate type=application/feed+json href="//cdn.example/f.json">',
            FoundFeed("https://cdn.example/f.json", None, "json"),
            id="json",
        ),
        pytest.param(
            '<base href="https://other.example/x/"><link rel=alternate type=application/rss+xml href="r">',
            FoundFeed("https://other.example/x/r", None, "rss"),
            id="base",
        ),
        pytest.param(
            '<a href="/feeds/sport.rss"><b>Sport</b> news</a>',
            FoundFeed("https://post.example/feeds/sport.rss", "Sport news", "rss"),
            id="anchor",
        ),
        pytest.param(
            '<a href="feed://post.example/all.xml">All</a>',
            FoundFeed("https://post.example/all.xml", "All", "unknown"),
            id="scheme of feed readers",
        ),
        pytest.param(
            '<a href="/?feed=rss2">RSS</a>',
            FoundFeed("https://post.example/?feed=rss2", "RSS", "unknown"),
            id="query",
        ),
    ],
)
def test_a_feed_that_a_page_names_is_found(html, expected):
    assert found(html) == [expected]


@pytest.mark.parametrize(
    "html",
    [
        '<link rel="stylesheet" type="text/css" href="/rss.css">',
        '<link rel="alternate" hreflang="fr" href="/fr/">',
        '<link rel="alternate" type="application/json+oembed" href="/oembed?format=json">',
        '<link rel="alternate" type="application/json" href="/wp-json/wp/v2/posts/7">',
        '<a href="/about-our-feeds.html">feeds</a>',
        '<a href="https://feedly.com/i/subscription/feed/https://post.example/rss">Follow</a>',
        '<a href="/feed/cattle-prices.html">cattle</a>',
        '<a href="javascript:rss()">x</a>',
        '<a href="/rss-icon.png">x</a>',
        "<!-- <link rel=alternate type=application/rss+xml href=/rss> -->",
    ],
)
def test_what_is_no_feed_is_not_found(html):
    assert found(html) == []


def test_feeds_come_in_order_of_trust_and_those_of_comments_last():
    html = """<a href="/sport/rss">Sport</a>
    <link rel="alternate" type="application/rss+xml" title="Post » Comments Feed" href="/comments/feed/">
    <link rel="alternate" type="application/rss+xml" title="Post" href="/feed/"><a href="/feed/">Feed</a>"""
    feeds = feeds_in_page(html.encode(), HERE)
    assert [feed.url for feed in feeds[:2]] == [
        "https://post.example/feed/",
        "https://post.example/sport/rss",
    ]
    assert feeds[-1] == FoundFeed(
        "https://post.example/comments/feed/", "Post » Comments Feed", "rss", is_comments=True
    )
    assert [feed.is_guess for feed in feeds] == [False, False] + [True] * (len(feeds) - 3) + [False]


def test_guesses_follow_the_software_that_made_the_page():
    html = b'<img src="/wp-content/x.png">'
    guesses = feeds_in_page(html, HERE)
    assert guesses[0] == FoundFeed("https://post.example/feed/", is_guess=True)
    assert all(feed.is_guess for feed in guesses)


def test_no_guess_carries_a_password():
    assert all("pw" not in feed.url for feed in feeds_in_page(b"<p>", "https://desk:pw@post.example/"))


def test_a_page_full_of_feeds_is_bounded():
    html = "".join(f'<a href="/rss/{i}">x</a>' for i in range(5000))
    assert len(feeds_in_page(html.encode(), HERE)) == 50


MARKUP = st.lists(
    st.sampled_from(
        [
            "<link rel=alternate type=",
            "text/xml",
            " href='",
            "'>",
            "<a href=",
            "<base href=",
            "\0",
            "é",
            "//[",
        ]
    )
)


@given(
    st.one_of(st.binary(max_size=200), MARKUP.map(lambda parts: "".join(parts).encode())),
    st.text(max_size=20),
)
def test_no_page_makes_the_search_raise(html, url):
    for place in (url, HERE):
        assert isinstance(feeds_in_page(html, place), tuple)
