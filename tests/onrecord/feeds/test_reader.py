"""Our quick way through feedparser reads what feedparser reads, text by text."""

import io
import xml.sax

import feedparser
import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.feeds.reader import _WholeTexts, read_feed

HEADERS = {"content-type": "application/xml; charset=utf-8"}


def both(text):
    bare = feedparser.parse(
        io.BytesIO(text.encode()),
        sanitize_html=False,
        resolve_relative_uris=False,
        response_headers=HEADERS,
    )
    ours = read_feed(text)
    return (ours.feed, ours.entries, ours.version), (bare.feed, bare.entries, bare.version)


def rss(item, channel=""):
    return f'<rss version="2.0"><channel>{channel}<item>{item}</item></channel></rss>'


def atom(content):
    return f'<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>a</id>{content}</entry></feed>'


MANY = " ".join(f'a{n}="{n}"' for n in range(60))
XHTML = '<div xmlns="http://www.w3.org/1999/xhtml">'


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(rss("<title>Boats\n&amp; tides\n&#8212; a &lt;b&gt;list&lt;/b&gt;</title>"), id="lines"),
        pytest.param(
            rss("<description>a<![CDATA[<p>b</p>]]>c&amp;d<![CDATA[]]>e</description>"), id="sections"
        ),
        pytest.param(rss("<title>a<!-- no -->b<?no?>c</title>"), id="a comment within a text"),
        pytest.param(
            atom(f'<content type="xhtml">{XHTML}a &lt; b<p>c</p>\n</div></content>'), id="markup as elements"
        ),
        pytest.param(
            atom(f'<content type="xhtml">{XHTML}a</div>{XHTML}b</div></content>'), id="two elements of markup"
        ),
        pytest.param(atom('<title type="html">&lt;i>a&lt;/i> &amp;amp; b</title>'), id="markup as text"),
        pytest.param(rss("<title>it\x92s \x93so\x94 \u2603</title>"), id="controls for quotation marks"),
        pytest.param(rss("<title>caf\xc3\xa9</title>"), id="read twice too often"),
        pytest.param(rss("<title>Лодки и приливы</title><category>Порт</category>"), id="another script"),
        pytest.param(rss(f"<description>{'word &amp; ' * 30_000}</description>"), id="over the buffer"),
        pytest.param(rss("<title>a & b</title><p:q>c</p:q><link>/x?a=1&b=2</link>"), id="not well-formed"),
        pytest.param("<!DOCTYPE rss [<!ENTITY w 'wave'>]>" + rss("<title>&w;s</title>"), id="an entity"),
        pytest.param('<?xml version="1.0"?>\n' + rss("<title>a</title>", "<ttl>5</ttl>"), id="a declaration"),
        pytest.param(rss("<title>a"), id="cut"),
        pytest.param(
            rss(f'<m:content xmlns:m="http://search.yahoo.com/mrss/" url="/p" m:url="/q" {MANY}/>'),
            id="many attributes",
        ),
        pytest.param("no feed at all", id="no feed"),
    ],
)
def test_a_text_is_read_as_feedparser_reads_it(text):
    ours, theirs = both(text)
    assert ours == theirs


pieces = st.sampled_from(
    [
        "a",
        "\n",
        "&amp;",
        "&lt;i&gt;",
        "<![CDATA[<b>x</b> & y]]>",
        "<!--c-->",
        "\x85",
        "ж",
        "é",
        " ",
        "<p>z</p>",
    ]
)


@given(
    parts=st.lists(pieces, max_size=12),
    name=st.sampled_from(["title", "description", "summary", "content", "dc:creator", "category"]),
    kind=st.sampled_from(["", ' type="html"', ' type="xhtml"', ' type="text"']),
    wrap=st.sampled_from([rss, atom]),
)
def test_any_mixture_is_read_as_feedparser_reads_it(parts, name, kind, wrap):
    ours, theirs = both(wrap(f"<{name}{kind}>{''.join(parts)}</{name.split()[0]}>"))
    assert ours == theirs


def test_a_text_between_two_tags_comes_in_one_piece():
    told = []

    class Telling(xml.sax.ContentHandler):
        def characters(self, text):
            told.append(text)

    parser = _WholeTexts()
    parser.setContentHandler(Telling())
    parser.parse(io.BytesIO(b"<a>one\ntwo &amp; three\n&#233;</a>"))
    assert told == ["one\ntwo & three\n\xe9"]


def test_feedparser_itself_stays_as_it_was():
    read_feed(rss("<title>a</title>"))
    assert feedparser.api.PREFERRED_XML_PARSERS == ["drv_libxml2"]
    assert feedparser.parse(rss("<title>a</title>")).entries[0].title == "a"
