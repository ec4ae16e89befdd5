import gzip

import pytest

from onrecord.feeds import ParsedFeed, parse_feed
from onrecord.types import Rejected

SPACES = "xmlns='http://www.sitemaps.org/schemas/sitemap/0.9' xmlns:news='http://www.google.com/schemas/sitemap-news/0.9'"


def page(place, title, date="2026-11-03T08:00:00+01:00"):
    return (
        f"<url><loc>{place}</loc><news:news><news:publication><news:name>Harbour Post</news:name>"
        "<news:language>en</news:language></news:publication>"
        f"<news:publication_date>{date}</news:publication_date><news:title>{title}</news:title></news:news></url>"
    )


def sitemap(*pages):
    return f"<?xml version='1.0' encoding='UTF-8'?>\n<urlset {SPACES}>{''.join(pages)}</urlset>".encode()


def test_a_news_sitemap_gives_title_date_and_outlet():
    feed = parse_feed(sitemap(page("https://a.example/ferry", "Ferry &amp; tide")))
    (entry,) = feed.entries
    assert (feed.kind, feed.title) == ("newssitemap", "Harbour Post")
    assert (entry.url, entry.title, entry.publisher) == (
        "https://a.example/ferry",
        "Ferry & tide",
        "Harbour Post",
    )
    assert (entry.published, entry.published_from) == (
        "2026-11-03T08:00:00+01:00",
        "news:publication_date",
    )
    assert entry.key == "a.example/ferry"


def test_a_sitemap_that_is_served_packed_is_unpacked():
    feed = parse_feed(gzip.compress(sitemap(page("https://a.example/x", "X"))))
    assert [entry.title for entry in feed.entries] == ["X"]


def test_what_is_packed_to_burst_is_too_large():
    assert parse_feed(gzip.compress(bytes(64 * 1024 * 1024), 1)).code == "too_large"


def test_pages_without_news_are_left_out_where_others_have_it():
    feed = parse_feed(
        sitemap("<url><loc>https://a.example/about</loc></url>", page("https://a.example/x", "X"))
    )
    assert [entry.title for entry in feed.entries] == ["X"]


def test_a_plain_sitemap_gives_addresses():
    feed = parse_feed(sitemap("<url><loc>https://a.example/x</loc><lastmod>2026-11-03</lastmod></url>"))
    assert [(entry.url, entry.updated) for entry in feed.entries] == [("https://a.example/x", "2026-11-03")]


def test_a_stray_ampersand_does_not_cost_the_rest():
    feed = parse_feed(sitemap(page("https://a.example/x?a=1&b=2", "X"), page("https://a.example/y", "Y & Z")))
    assert len(feed.entries) == 2


def test_an_index_is_refused_and_says_what_to_name_instead():
    body = f"<sitemapindex {SPACES}><sitemap><loc>https://a.example/news-1.xml</loc></sitemap></sitemapindex>"
    verdict = parse_feed(body.encode())
    assert isinstance(verdict, Rejected)
    assert verdict.code == "sitemap_index"
    assert "https://a.example/news-1.xml" in verdict.detail


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(b"<urlset", id="cut"),
        pytest.param(b"<urlset>", id="open"),
        pytest.param(b"<urlset/>", id="empty"),
        pytest.param(b"<urlset><url><loc>x</loc><!-- c --></url><?pi?></urlset>", id="comments"),
        pytest.param(b"<a:urlset ><a:url/></a:urlset>", id="prefix that nobody declared"),
        pytest.param(b"<urlset><url><loc>&#xD800;</loc></url></urlset>", id="surrogate"),
        pytest.param(b"<urlset>" + b"<url>" * 5000, id="deep"),
    ],
)
def test_no_sitemap_makes_parsing_raise(body):
    assert isinstance(parse_feed(body), ParsedFeed | Rejected)


def test_entities_are_refused():
    body = b"<!DOCTYPE u [<!ENTITY a 'b'>]><urlset><url><loc>https://a.example/&a;</loc></url></urlset>"
    assert parse_feed(body).code == "broken_feed"
