"""Articles that stand in a page's data alone, and JSON-LD as it really is written."""

# ruff: noqa: E501 - a page in one line can be read

import json

import pytest

from onrecord.cleaning import clean_document
from onrecord.types import CleanArticle, Document, Metadata

SENTENCES = (
    "Two ferries left Quill Bay before noon on Monday, the harbour master said in a statement to the press.",
    "The seamen’s union denied that its members had stayed away, and asked for a written answer.",
    "A third ferry was kept at the pier because four of its crew had not come to work that morning.",
)
TEXT = "\n\n".join(SENTENCES)
MARKUP = "".join(f"<p>{one}</p>" for one in SENTENCES)
BLOCKS = [{"type": "paragraph", "text": one} for one in SENTENCES]
TEASERS = [
    {
        "title": f"Hat {n}",
        "url": f"/{n}",
        "text": f"A seal was seen with hat {n} on the pier of Lisk, it was said.",
    }
    for n in range(9)
]


def read(body, head=""):
    page = f"<!doctype html><html><head><title>Ferries leave</title>{head}</head><body>{body}</body></html>"
    return clean_document(Document("a", page.encode(), "html", Metadata()))


def stream(*rows):
    pushes = "".join(f"self.__next_f.push([1,{json.dumps(row)}])" for row in rows)
    return f"<script>self.__next_f=self.__next_f||[];{pushes}</script>"


def state(value, name="window.__STATE__ = "):
    return f"<script>{name}{json.dumps(value)};</script>"


LINKED = {
    "@type": "NewsArticle",
    "headline": "Ferries leave",
    "articleBody": TEXT,
    "datePublished": "2026-11-03",
}


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(
            f'<script type="application/json" id="__NEXT_DATA__">{json.dumps({"props": {"article": {"body": BLOCKS}}})}</script>',
            id="data",
        ),
        pytest.param(stream("1:" + json.dumps({"story": {"contentHtml": MARKUP}}) + "\n"), id="stream"),
        pytest.param(
            stream("1:" + json.dumps({"story": BLOCKS})[:90], json.dumps({"story": BLOCKS})[90:] + "\n"),
            id="stream cut anywhere",
        ),
        pytest.param(state({"entry": {"html": MARKUP}}), id="preloaded"),
        pytest.param(
            state(json.dumps({"entry": {"html": MARKUP}}), "window.__S=JSON.parse("), id="a string of data"
        ),
        pytest.param(
            state({"a": {"blocks": [{"kind": "p", "spans": [one]} for one in SENTENCES]}}), id="deep"
        ),
        pytest.param(
            state({"latest": TEASERS, "story": {"paragraphs": list(SENTENCES)}}), id="beside teasers"
        ),
        pytest.param(
            f"<script>(self.__next_s=[]).push([0,{json.dumps({'type': 'application/ld+json', 'children': json.dumps({'@context': 'https://schema.org', **LINKED})})}])</script>",
            id="pushed JSON-LD",
        ),
    ],
)
def test_an_article_in_the_data_of_a_page_without_text_is_read(body):
    article = read(f'<div id="root"><p>Loading</p></div>{body}')
    assert isinstance(article, CleanArticle), article
    assert article.text == TEXT


@pytest.mark.parametrize(
    "value",
    [
        pytest.param({"items": TEASERS}, id="other stories"),
        pytest.param({"comments": list(SENTENCES)}, id="what readers wrote"),
        pytest.param({"i18n": {"a": SENTENCES[0], "b": SENTENCES[1]}}, id="words of the program"),
        pytest.param({"consent": {"text": TEXT}}, id="consent"),
    ],
)
def test_data_that_is_no_article_is_none(value):
    assert not isinstance(read(f'<div id="root"></div>{state(value)}'), CleanArticle)


def test_data_of_a_page_with_its_text_is_not_asked():
    article = read(
        f"<article>{MARKUP}</article>{state({'story': {'html': '<p>A longer story of a seal and a hat.</p>' * 99}})}"
    )
    assert article.text == TEXT


@pytest.mark.parametrize(
    "written",
    [
        pytest.param(
            '{"@type": "NewsArticle", "headline": "Ferries leave", "datePublished": "2026-11-03",}',
            id="comma",
        ),
        pytest.param(
            '{"@type": "NewsArticle", /* new */ "datePublished": "2026-11-03" // day\n}', id="comments"
        ),
        pytest.param(
            '{"@type": "WebSite", "url": "https://a.example"}{"@type": "NewsArticle", "datePublished": "2026-11-03"}',
            id="two",
        ),
        pytest.param(
            '{"@type": "WebSite"},\n{"@type": "NewsArticle", "datePublished": "2026-11-03"}',
            id="two and a comma",
        ),
        pytest.param(
            '{"@type": "NewsArticle", "url": "https://a.example/x", "datePublished": "2026-11-03",}',
            id="an address is no comment",
        ),
    ],
)
def test_linked_data_is_read_as_publishers_write_it(written):
    article = read(f"<article>{MARKUP}</article>", f'<script type="application/ld+json">{written}</script>')
    assert article.published == "2026-11-03"


def test_a_part_of_a_page_is_not_its_article():
    part = {"@type": "WebPage", "hasPart": {"@type": "NewsArticle", "datePublished": "2026-01-01"}}
    head = f'<script type="application/ld+json">{json.dumps(part)}</script>'
    assert read(f"<article>{MARKUP}</article>", head).published is None


def test_posts_of_a_live_blog_in_linked_data_alone_are_read():
    posts = [{"@type": "BlogPosting", "articleBody": one} for one in SENTENCES]
    live = {"@type": "LiveBlogPosting", "headline": "Ferries leave", "liveBlogUpdate": posts}
    head = f'<script type="application/ld+json">{json.dumps(live)}</script>'
    assert read('<div id="root"></div>', head).text == TEXT


def test_a_text_that_has_no_word_of_its_headline_gives_way_to_one_that_has():
    told = "Ferries leave Quill harbour before noon; seamen’s union denied staying away"
    linked = f'<script type="application/ld+json">{json.dumps({**LINKED, "headline": told})}</script>'
    other = "<p>Our kitchens grow smaller every year, and nobody bakes in them any longer than an hour.</p>"
    page = read(
        f'<h1>{told}</h1><div class="article-content">{other * 1}{other.replace("Our", "Most")}{other.replace("Our", "Few")}</div>',
        linked,
    )
    assert page.text == TEXT


@pytest.mark.parametrize(
    ("author", "names"),
    [
        ({"givenName": "Ada", "familyName": "Quill"}, ("Ada Quill",)),
        ([{"givenName": "Ngozi", "familyName": "Okafor"}, {"name": "Bo Reed"}], ("Ngozi Okafor", "Bo Reed")),
        ({"familyName": "Al-Sayed", "givenName": "Huda", "additionalName": "M."}, ("Huda M. Al-Sayed",)),
    ],
)
def test_given_and_family_name_are_a_writer(author, names):
    head = f'<script type="application/ld+json">{json.dumps({**LINKED, "author": author})}</script>'
    assert read(f"<article>{MARKUP}</article>", head).authors == names


def test_what_readers_see_is_the_headline_and_the_outlet():
    linked = {**LINKED, "headline": "Ferries quayside news today", "publisher": {"name": "Nordmedia AG"}}
    head = f'<script type="application/ld+json">{json.dumps(linked)}</script>'
    head += '<meta property="og:title" content="Ferries leave at last"><meta property="og:site_name" content="Harbour Post">'
    article = read(f"<article><h1>Ferries leave at last</h1>{MARKUP}</article>", head)
    assert (article.title, article.outlet) == ("Ferries leave at last", "Harbour Post")
