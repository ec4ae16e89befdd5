import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.feeds import ParsedFeed, parse_feed
from onrecord.feeds.texts import plain_title
from onrecord.types import Rejected


def rss(
    entries, head="<title>Harbour Post</title><link>https://harbour.example/news/</link>", declared="utf-8"
):
    opening = f'<?xml version="1.0" encoding="{declared}"?><rss version="2.0">'
    return f"{opening}<channel>{head}{entries}</channel></rss>"


def entry(body):
    feed = parse_feed(rss(f"<item>{body}</item>").encode())
    assert isinstance(feed, ParsedFeed), feed
    (only,) = feed.entries
    return only


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        pytest.param(rss("<item><title>a</title></item>"), "rss20", id="rss 2.0"),
        pytest.param(
            '<rss version="0.92"><channel><item><title>a</title></item></channel></rss>',
            "rss092",
            id="rss 0.92",
        ),
        pytest.param(
            '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">'
            '<item rdf:about="x"><title>a</title></item></rdf:RDF>',
            "rss10",
            id="rdf",
        ),
        pytest.param(
            '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>a</title></entry></feed>',
            "atom10",
            id="atom",
        ),
        pytest.param(
            '<channel><item href="https://a.example/"><title>a</title></item></channel>', "cdf", id="cdf"
        ),
        pytest.param(
            '{"version": "https://jsonfeed.org/version/1", "items": [{"id": 7, "title": "a"}]}',
            "json10",
            id="json 1.0",
        ),
        pytest.param(
            '{"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "7", "title": "a"}]}',
            "json11",
            id="json 1.1",
        ),
    ],
)
def test_every_kind_of_feed_gives_its_entries(body, kind):
    feed = parse_feed(body.encode())
    assert isinstance(feed, ParsedFeed), feed
    assert feed.kind == kind
    assert [found.title for found in feed.entries] == ["a"]


@pytest.mark.parametrize(
    ("body", "key"),
    [
        pytest.param(
            "<guid isPermaLink='false'>hp-1</guid><link>https://a.example/x</link>", "hp-1", id="guid"
        ),
        pytest.param("<link>https://www.a.example/x/?utm_source=rss</link>", "a.example/x", id="url key"),
        pytest.param("<guid>https://a.example/x</guid>", "https://a.example/x", id="permalink"),
    ],
)
def test_a_key_is_the_guid_else_the_address(body, key):
    assert entry(f"<title>a</title>{body}").key == key


def test_without_guid_and_address_title_and_date_make_the_key():
    first = entry("<title>Ferry</title><pubDate>Mon, 02 Nov 2026 09:00:00 GMT</pubDate>")
    assert first.key == entry("<title>Ferry</title><pubDate>Mon, 02 Nov 2026 09:00:00 GMT</pubDate>").key
    assert first.key != entry("<title>Ferry</title><pubDate>Tue, 03 Nov 2026 09:00:00 GMT</pubDate>").key


def test_a_guid_that_entries_share_is_no_key():
    one = "<item><guid isPermaLink='false'>x</guid><link>https://a.example/{}</link></item>"
    feed = parse_feed(rss(one.format(1) + one.format(2)).encode())
    assert [found.key for found in feed.entries] == ["a.example/1", "a.example/2"]


@pytest.mark.parametrize(
    ("link", "expected"),
    [
        pytest.param("https://b.example/x", "https://b.example/x", id="absolute"),
        pytest.param("/x", "https://harbour.example/x", id="from the root"),
        pytest.param("x1", "https://harbour.example/news/x1", id="relative"),
        pytest.param("//b.example/x", "https://b.example/x", id="without scheme"),
        pytest.param("https://b.example/a b", "https://b.example/a%20b", id="space"),
        pytest.param("javascript:alert(1)", None, id="script"),
        pytest.param("mailto:desk@b.example", None, id="mail"),
    ],
)
def test_links_are_addresses_that_can_be_fetched(link, expected):
    assert entry(f"<title>a</title><link>{link}</link>").url == expected


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        ("Mon, 02 Nov 2026 09:00:00 +0100", "2026-11-02T09:00:00+01:00"),
        ("2026-11-02", "2026-11-02"),
        ("0000-00-00", None),
        ("next week", None),
    ],
)
def test_dates_keep_the_publishers_offset_or_are_absent(date, expected):
    assert entry(f"<title>a</title><pubDate>{date}</pubDate>").published == expected


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        pytest.param("2026/11/03 15:07:41", "2026-11-03", id="slashes"),
        pytest.param("30-10-2013", "2013-10-30", id="day first"),
        pytest.param(
            "Tue, 03 Nov 2026 20:21:00 Europe/Lisbon", "2026-11-03T20:21:00+00:00", id="a zone's full name"
        ),
        pytest.param("Tue, 03 Nov 2026 20:21:00 -0000", "2026-11-03", id="no zone known"),
        pytest.param("Tue, 03 Nov 2026 20:21:00 GMT+7", "2026-11-03T20:21:00+07:00", id="GMT and hours"),
        pytest.param("2026", None, id="a year"),
        pytest.param("2026-11", None, id="a month"),
        pytest.param("03-11-2026 10:00", None, id="two readings"),
        pytest.param("15:07:41", None, id="a clock"),
        pytest.param("--11-03", None, id="no year"),
    ],
)
def test_what_a_date_leaves_out_is_not_filled_in(date, expected):
    assert entry(f"<title>a</title><pubDate>{date}</pubDate>").published == expected


def test_an_update_is_not_a_date_of_publication():
    body = '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>a</title><updated>2026-11-02T09:00:00Z</updated></entry></feed>'
    (only,) = parse_feed(body.encode()).entries
    assert (only.published, only.updated) == (None, "2026-11-02T09:00:00+00:00")


def test_the_fullest_text_is_kept_with_its_markup():
    body = "<description>short</description><content:encoded>&lt;p&gt;longer text&lt;/p&gt;</content:encoded>"
    assert entry(f"<title>a</title>{body.replace('<content:encoded>', CONTENT)}").html == "<p>longer text</p>"


CONTENT = '<content:encoded xmlns:content="http://purl.org/rss/1.0/modules/content/">'


def test_titles_are_one_line_without_markup():
    assert (
        entry("<title>A &lt;b&gt;bold&lt;/b&gt;\n claim &amp;amp; more</title>").title
        == "A bold claim & more"
    )


@pytest.mark.parametrize(
    "reference", ["&#xD800;", "&#x110000;", "&#0;", "&#xFFFF;", "&#99999999999;", "\0", "\x0b", "\ufeff"]
)
def test_characters_that_do_not_exist_cost_no_entry(reference):
    assert entry(f"<title>two ferries{reference}</title>").title == "two ferries"


@pytest.mark.parametrize(
    "declared", ["punycode", "unicode_escape", "undefined", "utf-7", "nonsense", "utf-16"]
)
def test_a_declared_encoding_that_is_not_allowed_is_not_used(declared):
    feed = parse_feed(rss("<item><title>Fähre</title></item>", declared=declared).encode())
    assert [found.title for found in feed.entries] == ["Fähre"]


@pytest.mark.parametrize("encoding", ["utf-16", "windows-1252", "iso-8859-15"])
def test_a_declared_encoding_that_is_allowed_is_used(encoding):
    body = rss("<item><title>Fähre über Nacht</title></item>", declared=encoding).encode(encoding)
    assert [found.title for found in parse_feed(body).entries] == ["Fähre über Nacht"]


@pytest.mark.parametrize(
    ("body", "code"),
    [
        pytest.param(b"", "empty", id="nothing"),
        pytest.param(b"\x89PNG\r\n\x1a\n\0\0", "binary", id="picture"),
        pytest.param(b"<html><body><p>Hello</p>", "not_a_feed", id="page"),
        pytest.param(b'{"items": []}', "not_a_feed", id="other json"),
        pytest.param(b'{"version": "https://jsonfeed.org/version/1"', "broken_feed", id="broken json"),
        pytest.param(b'{"a":' * 50_000, "broken_feed", id="deep json"),
        pytest.param(b"ferries leave at noon", "not_a_feed", id="text"),
    ],
)
def test_what_is_no_feed_says_why(body, code):
    verdict = parse_feed(body)
    assert isinstance(verdict, Rejected)
    assert verdict.code == code


def test_odd_json_costs_only_what_is_odd():
    items = [
        None,
        7,
        {"id": True, "title": "a"},
        {"id": [1], "url": 5, "content_text": "b"},
        {"authors": "x", "id": "c"},
    ]
    body = json.dumps({"version": "https://jsonfeed.org/version/1.1", "title": [1], "items": items})
    feed = parse_feed(body.encode())
    assert [found.title for found in feed.entries] == ["a", None, None]


PIECES = st.sampled_from(
    [
        "<rss>",
        "<channel>",
        "<item>",
        "</item>",
        "<title>",
        "</title>",
        "<link>",
        "<guid>",
        "<pubDate>0000-13-45",
        "&#xD800;",
        "<feed xmlns='http://www.w3.org/2005/Atom'>",
        "<entry>",
        "<content type='xhtml'>",
        "<![CDATA[",
        "]]>",
        "<updated>",
        "&lt;b",
        "<!DOCTYPE x [<!ENTITY a 'b'>]>",
        "<?xml version='1.0' encoding='x'?>",
        "<georss:point>1",
        "&",
        "<",
        "a",
        "<enclosure length='x'/>",
        "<media:content url='x'/>",
        "<dc:date>9999-99-99T99:99:99Z",
        "<a:b xmlns:a='q'>",
    ]
)


@settings(max_examples=150, deadline=None)
@given(
    st.one_of(
        st.binary(max_size=300), st.lists(PIECES, max_size=25).map(lambda parts: "".join(parts).encode())
    )
)
def test_no_bytes_make_parsing_raise(body):
    for bytes_ in (body, b"<rss version='2.0'><channel><item>" + body):
        assert isinstance(parse_feed(bytes_), ParsedFeed | Rejected)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        pytest.param("How <i>The Quay</i>’s storm ends", "How The Quay’s storm ends", id="inline"),
        pytest.param("Storm<br>at sea", "Storm at sea", id="a break parts"),
        pytest.param('<a href="/x">Storm</a>, again', "Storm, again", id="a link"),
        pytest.param(
            "Learn #include <stdio.h> in </a_day>", "Learn #include <stdio.h> in </a_day>", id="words"
        ),
        pytest.param("<o:p>Storm</o:p> <!-- later -->ends", "Storm ends", id="other software's markup"),
        pytest.param("Boats < 40 and > 2", "Boats < 40 and > 2", id="no markup at all"),
    ],
)
def test_markup_in_a_title_parts_words_only_where_a_reader_would_see_it(written, read):
    assert plain_title(written) == read


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("How a <details> is opened", "How a <details> is opened"),
        ("<table> or <grid>: what to lay pages out with", "<table> or <grid>: what to lay pages out with"),
        ("Why <b> is back", "Why <b> is back"),
        ("The barge <i>Ida</i> is afloat", "The barge Ida is afloat"),
        ("Barge afloat<br>at last", "Barge afloat at last"),
    ],
)
def test_a_title_said_to_be_text_keeps_the_names_of_elements(written, read):
    assert plain_title(written, is_text=True) == read
