"""What a page says of itself and what kind of text it holds: dates, places, paywalls."""

# ruff: noqa: E501 - a table of pages can be read; pages broken over lines cannot

import json

import pytest

from onrecord.cleaning import clean_document
from onrecord.cleaning.daylines import day_in_line
from onrecord.placetypes import block_type
from onrecord.types import CleanArticle, Document, Metadata

SENTENCE = (
    "Two ferries left Quill Bay before noon on Monday, the harbour master said to the press at the pier."
)
ARTICLE = "".join(
    f"<p>{SENTENCE[:-1]}, {crew}.</p>" for crew in ("one", "two", "three", "four", "five", "six", "seven")
)


def clean(body, head="", url=None, lang=""):
    page = f"<!doctype html><html{lang}><head>{head}</head><body>{body}</body></html>"
    article = clean_document(Document("a", page.encode(), "html", Metadata(url=url)))
    assert isinstance(article, CleanArticle), article
    return article


def dated(body, head="", **more):
    article = clean(f"<main><h1>Ferries leave</h1>{body}{ARTICLE}</main>", head, **more)
    return article.published, article.origins.get("published"), article.modified


def json_ld(fields):
    return f'<script type="application/ld+json">{{"@type":"NewsArticle",{fields}}}</script>'


DAY = "2026-11-02"
ESCAPED = (
    '<script type="application/ld+json">'
    "{&quot;@type&quot;:&quot;Report&quot;,&quot;datePublished&quot;:&quot;2026-11-02&quot;}</script>"
)
WEB_PAGE = '<script type="application/ld+json">{"@type":"WebPage","datePublished":"2026-11-02"}</script>'


@pytest.mark.parametrize(
    ("body", "head", "published", "origin"),
    [
        pytest.param(
            "",
            json_ld('"datePublished":"2026-11-02T08:00:00+01:00"'),
            "2026-11-02T08:00:00+01:00",
            "json-ld",
            id="JSON-LD keeps the offset",
        ),
        pytest.param("", ESCAPED, DAY, "json-ld", id="escaped JSON-LD"),
        pytest.param("", WEB_PAGE, DAY, "json-ld", id="the page around"),
        pytest.param("", '<meta name="published" content="November 2, 2026">', DAY, "meta", id="meta"),
        pytest.param(
            "", '<meta name="citation_publication_date" content="2026 Nov 2">', DAY, "meta", id="library"
        ),
        pytest.param(
            "", '<script>window.x={"publishedAt":"2026-11-02"}</script>', DAY, "script", id="a program's own"
        ),
        pytest.param("<p>Published on November 2, 2026</p>", "", DAY, "html", id="a line that says so"),
        pytest.param(
            "<div>By Ada Quill</div><div>2 November 2026</div>", "", DAY, "html", id="a line of its own"
        ),
        pytest.param('<time datetime="2026-11-02">last week</time>', "", DAY, "html", id="a time element"),
        pytest.param("<span>02.11.2026</span>", "", DAY, "html", id="dotted, day first"),
        pytest.param("<span>11/25/2026</span>", "", "2026-11-25", "html", id="slashes that have one reading"),
        pytest.param(
            '<time datetime="2026-11-02T08:00:00+01:00">Monday</time>',
            "",
            "2026-11-02T08:00:00+01:00",
            "html",
            id="a time element keeps the offset",
        ),
        pytest.param(
            "<p>Received: 16 October 2026 / Accepted: 20 October 2026 / Published: 2 November 2026</p>",
            "",
            DAY,
            "html",
            id="one of several labels",
        ),
        pytest.param(
            '<div class="author">Ada Quill 2 November 2026</div>', "", DAY, "html", id="beside the writer"
        ),
        pytest.param("<p>By Ada Quill and Bo Reed, 2 November 2026</p>", "", DAY, "html", id="in a byline"),
        pytest.param("<p>2 November 2026 - 11:28 AMT | 4 min read</p>", "", DAY, "html", id="with a clock"),
        pytest.param(
            "<p>2 November 2026</p><p>Last updated: 5 November 2026</p>", "", DAY, "html", id="and a change"
        ),
        pytest.param(
            "<ul><li>2 November 2026</li><li>By Ada Quill</li></ul>", "", DAY, "html", id="in a list of facts"
        ),
        pytest.param(
            "<table><tr><th>Published</th><td>2 November 2026</td></tr></table>",
            "",
            DAY,
            "html",
            id="in a row",
        ),
        pytest.param("<p>기사입력: 2026-11-02 15:24</p>", "", DAY, "html", id="a label in Korean"),
        pytest.param("<aside><p>2 November 2026</p></aside>", "", DAY, "html", id="beside it"),
    ],
)
def test_the_day_of_publication_is_found_and_says_where(body, head, published, origin):
    assert dated(body, head)[:2] == (published, origin)


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(
            "<p>The pier was closed on November 2, 2026, said the mayor of the town.</p>", id="in a sentence"
        ),
        pytest.param("<span>03/04/2026</span>", id="slashes with two readings"),
        pytest.param("<p>412 passengers in 2026</p>", id="a year"),
        pytest.param("<footer>© November 2, 2026</footer>", id="a footer"),
        pytest.param(
            '<div class="related">November 2, 2026</div><div class="related">October 7, 2026</div>',
            id="of others",
        ),
    ],
)
def test_no_day_is_guessed(body):
    far = "<i>x</i>" * 400  # beyond the neighbourhood of the headline
    assert dated(far + body)[:2] == (None, None)


@pytest.mark.parametrize(
    "body",
    [
        pytest.param("<p>The fair opens on 1 June 2027 at the old pier.</p>", id="a day to come"),
        pytest.param("<p>He was born on 3 March 1961.</p>", id="a birthday in a sentence"),
        pytest.param("<p>Born 3 March 1961</p>", id="a birthday"),
        pytest.param("<p>Next meeting: 14 December 2026</p>", id="a meeting"),
        pytest.param("<p>Deadline: 1 June 2027</p>", id="a deadline"),
        pytest.param("<p>Received 16 October 2026</p>", id="a manuscript's"),
        pytest.param("<div>Event date: <span>1 June 2027</span></div>", id="a label in front of it"),
        pytest.param(
            "<dl><dt>Founded</dt><dd>3 March 1961</dd></dl>", id="a list of facts about another thing"
        ),
        pytest.param("<table><tr><th>Opened</th><td>3 March 1961</td></tr></table>", id="a table of them"),
        pytest.param(
            '<p>It sank on <time datetime="1961-03-03">3 March 1961</time>.</p>', id="time in a sentence"
        ),
        pytest.param("<p>Rain on Monday, 2 November 2026, closed the pier.</p>", id="between words"),
        pytest.param("<p>Updated November 2, 2026</p>", id="only a change is dated"),
        pytest.param(
            '<p>Updated <time datetime="2026-11-02">yesterday</time></p>', id="a change for machines"
        ),
        pytest.param('<div class="comments"><time datetime="2026-11-29">now</time></div>', id="a comment"),
        pytest.param(
            '<ol><li><time datetime="2026-11-29">8:00</time> Mayor loses her hat</li></ol>', id="news"
        ),
        pytest.param('<h3><a href="/hat">Mayor loses her hat</a></h3><p>2 November 2026</p>', id="a teaser"),
        pytest.param("<article><h2>A hat</h2><p>2 November 2026</p></article>", id="another article"),
        pytest.param('<div class="events"><span>2 November 2026</span></div>', id="a calendar"),
        pytest.param("<blockquote>We met on 2 November 2026</blockquote>", id="a quotation"),
        pytest.param("<p>Wells reopen 2 November 2026</p>", id="a headline's words"),
    ],
)
@pytest.mark.parametrize("is_above", [True, False], ids=["above the text", "below it"])
def test_the_day_of_something_else_is_not_the_pages(body, is_above):
    page = f"{body}{ARTICLE}" if is_above else f"{ARTICLE}{body}"
    article = clean(f"<main><h1>Ferries leave</h1>{page}</main>")
    assert (article.published, article.origins.get("published")) == (None, None)


def test_a_date_that_stands_below_the_text_without_a_label_is_nobodys():
    bare = '<p><b>Karl Tidd</b> <time datetime="2026-11-29T10:09:00Z">29 November</time></p>'
    assert clean(f"<main><h1>Ferries leave</h1>{ARTICLE}{bare}</main>").published is None
    said = "<p>Published: 2 November 2026</p>"
    assert clean(f"<main><h1>Ferries leave</h1>{ARTICLE}{said}</main>").published == DAY


def test_the_date_of_today_in_the_head_of_a_page_is_not_its_article():
    head = '<div class="masthead">Sunday, 29 November 2026</div>'
    assert clean(f"{head}<main><h1>Ferries leave</h1>{ARTICLE}</main>").published is None


@pytest.mark.parametrize(
    ("body", "head", "published"),
    [
        pytest.param("", '<meta name="date" content="2026-11-02">', DAY, id="a meta element"),
        pytest.param('<time datetime="2026-11-02">Monday</time>', "", DAY, id="a time element"),
        pytest.param("<p>2 November 2026</p>", "", "2026-11-03", id="a line is only shown"),
        pytest.param('<script>{"publishedAt":"2026-11-02"}</script>', "", "2026-11-03", id="a program's own"),
    ],
)
def test_what_the_page_declares_goes_before_the_feed_and_the_feed_before_what_is_shown(body, head, published):
    page = f"<html><head>{head}</head><body><h1>Ferries leave</h1>{body}{ARTICLE}</body></html>"
    known = Metadata(published="2026-11-03", from_feed=("published",))
    article = clean_document(Document("a", page.encode(), "html", known))
    assert article.published == published


def ld(value):
    return f'<script type="application/ld+json">{json.dumps(value)}</script>'


HERE = "https://bay.example/news/ferries-leave"
THERE = "https://bay.example/news/mayor-loses-hat"
OTHER = {
    "@type": "NewsArticle",
    "headline": "Mayor loses her hat",
    "url": THERE,
    "datePublished": "2026-10-07",
}
OWN = {"@type": "NewsArticle", "headline": "Ferries leave", "url": HERE, "datePublished": DAY}
CANONICAL = f'<link rel="canonical" href="{HERE}">'
THINGS = {
    "another article": OTHER,
    "a post of another headline": {"@type": "BlogPosting", "headline": "Hats of mayors", "datePublished": "2026-10-07"},
    "a list of other articles": {"@graph": [OTHER, {**OTHER, "headline": "Old hats", "url": f"{THERE}-2"}]},
    "a video": {"@type": "VideoObject", "name": "Hats", "uploadDate": "2026-10-07", "datePublished": "2026-10-07"},
    "a picture": {"@type": "ImageObject", "datePublished": "2026-10-07"},
    "a comment": {"@type": "Comment", "text": "Nice.", "datePublished": "2026-10-07"},
    "a review": {"@type": "Review", "reviewBody": "Nice.", "datePublished": "2026-10-07"},
    "a film's review": {"@type": "Movie", "review": {"@type": "Review", "datePublished": "2026-10-07"}},
    "a comment on the article": {
        "@type": "NewsArticle", "headline": "Ferries leave", "comment": [{"@type": "Comment", "datePublished": "2026-10-07"}],
    },
    "a video in the article": {
        "@type": "NewsArticle", "headline": "Ferries leave", "video": {"@type": "VideoObject", "datePublished": "2026-10-07"},
    },
    "a blog of others": {"@type": "Blog", "blogPost": [{**OTHER, "@type": "BlogPosting"}]},
}  # fmt: skip


@pytest.mark.parametrize("thing", THINGS.values(), ids=THINGS)
def test_the_day_of_another_thing_in_json_ld_is_not_the_pages(thing):
    assert dated("", CANONICAL + ld(thing))[0] is None
    assert dated("", ld(thing), url=HERE)[0] is None
    for both in (ld(thing) + ld(OWN), ld(OWN) + ld(thing), ld([thing, OWN])):
        assert dated("", CANONICAL + both)[0] == DAY


@pytest.mark.parametrize(
    "own",
    [
        pytest.param({"headline": "Ferries leave the bay as the wind turns"}, id="a longer headline"),
        pytest.param({"headline": "What the wind did", "url": HERE}, id="its address"),
        pytest.param({"headline": "What the wind did", "mainEntityOfPage": {"@id": HERE}}, id="its page"),
        pytest.param({}, id="nothing that could differ"),
        pytest.param({"headline": "Two ferries sail at last", "url": HERE + "?from=feed"}, id="a query"),
    ],
)
def test_an_article_that_does_not_disagree_with_the_page_is_the_pages(own):
    thing = {"@type": "NewsArticle", "datePublished": DAY, **own}
    assert dated("", CANONICAL + ld(thing))[0] == DAY


@pytest.mark.parametrize(
    "script",
    [
        pytest.param('{"video":{"id":7,"publishDate":"2026-10-07"}}', id="a video"),
        pytest.param('{"related":[{"title":"Hats","publishDate":"2026-10-07"}]}', id="related"),
        pytest.param('{"comments":[{"user":{"n":1},"publishedAt":"2026-10-07"}]}', id="comments"),
        pytest.param('{"page":{"relatedStories":{"a":[{"pubDate":"2026-10-07"}]}}}', id="deep in others"),
        pytest.param('{"items":[{"__typename":"Video","publishedAt":"2026-10-07"}]}', id="by its type"),
        pytest.param('{"nextArticle":{"datePublished":"2026-10-07"}}', id="the next"),
        pytest.param("{'trending': [{}, {'x': [1], \"publishDate\":\"2026-10-07\"}]}", id="trending"),
        pytest.param('var latestPosts = [{"publishedAt":"2026-10-07"}]', id="a variable"),
    ],
)
def test_the_day_of_another_thing_in_a_program_is_not_the_pages(script):
    assert dated(f"<script>{script}</script>")[0] is None
    own = '<script>{"article":{"image":{"type":"image"},"publishDate":"2026-11-02"}}</script>'
    assert dated(f"<script>{script}</script>{own}")[:2] == (DAY, "script")


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(
            '<div itemscope itemtype="https://schema.org/Comment"><meta itemprop="datePublished" content="2026-10-07"></div>',
            id="a comment's meta",
        ),
        pytest.param(
            '<div itemscope itemtype="http://schema.org/UserComments"><time itemprop="datePublished" datetime="2026-10-07">7</time></div>',
            id="a comment's time",
        ),
        pytest.param(
            '<p itemscope itemtype="https://schema.org/VideoObject"><meta itemprop="datePublished" content="2026-10-07"></p>',
            id="a video's meta",
        ),
        pytest.param("<p>Sunday 6 December 2026, 7pm</p>", id="an event"),
        pytest.param("<p>6 December 2026, 7 p.m.</p>", id="an event, with dots"),
        pytest.param("<p>6 December 2026, 19:00–21:30</p>", id="from one hour to another"),
        pytest.param("<div>Sunday 6 December 2026 at 11 am</div>", id="an event of the morning"),
    ],
)
def test_the_day_of_another_thing_under_the_headline_is_not_the_pages(body):
    assert dated(body)[0] is None


@pytest.mark.parametrize(
    "today",
    [
        pytest.param('<div class="date">Sunday, 29 November 2026</div>', id="a line"),
        pytest.param('<time datetime="2026-11-29">Sunday, 29 November 2026</time>', id="a time element"),
        pytest.param("<ul><li>29 November 2026</li></ul>", id="a list"),
    ],
)
def test_the_day_in_the_header_of_the_site_is_not_the_articles(today):
    article = f"<main><h1>Ferries leave</h1>{ARTICLE}</main>"
    assert clean(f"<header><a href='/'>The Post</a>{today}</header>{article}").published is None
    own = f"<main><header><h1>Ferries leave</h1><time>2 November 2026</time></header>{ARTICLE}</main>"
    assert clean(f"<header>{today}</header>{own}").published == DAY


def test_a_meeting_to_come_stays_in_the_text():
    article = clean(f"<main><h1>Ferries leave</h1>{ARTICLE}<p>Next meeting: 14 December 2026.</p></main>")
    assert article.text.endswith("Next meeting: 14 December 2026.")


def test_the_address_tells_the_day_where_the_page_does_not():
    assert dated("", url="https://a.example/2026/11/02/ferries")[:2] == (DAY, "url")


def test_an_earlier_day_on_the_page_overrules_software_that_prints_the_change_twice():
    head = json_ld('"datePublished":"2026-11-05","dateModified":"2026-11-05"')
    assert dated("<p>November 2, 2026</p>", head)[:2] == (DAY, "html")
    head = json_ld('"datePublished":"2026-11-03","dateModified":"2026-11-05"')
    assert dated("<p>November 2, 2026</p>", head)[:2] == ("2026-11-03", "json-ld")


def test_a_change_has_a_day_of_its_own():
    shown = "<p>November 2, 2026</p><p>Last updated: November 5, 2026</p>"
    assert dated(shown) == (DAY, "html", "2026-11-05")


@pytest.mark.parametrize(
    ("line", "language", "day"),
    [
        pytest.param("03/04/2026", "en-GB", "2026-04-03", id="British"),
        pytest.param("03/04/2026", "en-US", "2026-03-04", id="American"),
        pytest.param("03/04/2026", "fr", "2026-04-03", id="French"),
        pytest.param("03/04/2026", "en", None, id="English of nowhere"),
        pytest.param("3.4.2026, 10:15 Uhr", "de", "2026-04-03", id="German"),
        pytest.param("99.99.2026", "de", None, id="no day"),
    ],
)
def test_figures_are_read_in_the_order_of_their_language(line, language, day):
    assert day_in_line(line, language) == day


def test_a_line_break_parts_a_name_from_what_follows():
    body = '<p class="byline">by Ada Quill<br>Monday, November 2, 2026</p>'
    assert clean(f"<main><h1>Ferries leave</h1>{body}{ARTICLE}</main>").authors[:1] == ("Ada Quill",)


@pytest.mark.parametrize(
    ("named", "authors"),
    [
        pytest.param(
            "Analysis by Ada Quill, Post Editor-at-large", ("Ada Quill",), id="a role beside a name"
        ),
        pytest.param("Ada Quill, RDN", ("Ada Quill",), id="a degree"),
        pytest.param("Harbour Post staff writer", ("Harbour Post staff writer",), id="nothing but a role"),
    ],
)
def test_a_role_beside_a_name_is_no_writer(named, authors):
    head = f'<meta name="author" content="{named}">'
    assert clean(f"<main><h1>Ferries leave</h1>{ARTICLE}</main>", head).authors == authors


@pytest.mark.parametrize(
    ("authors", "expected"),
    [
        pytest.param(["Ada Quill", "AP"], ("Ada Quill", "AP"), id="an agency beside her"),
        pytest.param(["AFP", "Ada Quill", "Bo Reed"], ("AFP", "Ada Quill", "Bo Reed"), id="before them"),
        pytest.param(["Ada Quill", "CPP"], ("Ada Quill",), id="letters that are none"),
        pytest.param(["Ada Quill", "Harbour Post"], ("Ada Quill",), id="the outlet beside her"),
        pytest.param(["newsdesk", "Ada Quill"], ("newsdesk", "Ada Quill"), id="an account beside her"),
    ],
)
def test_a_declared_writer_stays_whoever_is_named_beside(authors, expected):
    named = ",".join(f'{{"@type":"Person","name":"{name}"}}' for name in authors)
    head = json_ld(f'"author":[{named}],"publisher":{{"name":"Harbour Post"}}')
    topic = '<div class="topics"><a href="/person/olga-vance/">Olga Vance</a></div>'
    article = clean(f"<article><h1>Ferries leave</h1>{ARTICLE}{topic}</article>", head)
    assert (article.authors, article.origins["authors"]) == (expected, "json-ld")


@pytest.mark.parametrize(
    "link",
    [
        pytest.param('<p><a href="/person/olga-vance/">Olga Vance</a></p>', id="a page about her"),
        pytest.param('<div class="tags"><a href="/people/olga-vance">Olga Vance</a></div>', id="a tag"),
        pytest.param('<div class="teaser"><span class="author">Olga Vance</span></div>', id="of a teaser"),
        pytest.param('<div class="related"><a rel="author">Olga Vance</a></div>', id="of a related story"),
        pytest.param('<div class="teaser"><p>By Olga Vance</p></div>', id="a line in a teaser"),
    ],
)
def test_somebody_named_below_the_text_is_not_its_writer(link):
    text = ARTICLE.replace("the press", "the press, and to all who had come there in the rain")
    assert clean(f"<article><h1>Ferries leave</h1>{text}</article>{link}").authors == ()


@pytest.mark.parametrize(
    ("body", "head", "authors"),
    [
        pytest.param("<p>Written by Ada Quill and Bo Reed</p>", "", ("Ada Quill", "Bo Reed"), id="a line"),
        pytest.param("<h4>Author: Ada Quill</h4>", "", ("Ada Quill",), id="a label"),
        pytest.param('<aside class="post-author">Ada Quill</aside>', "", ("Ada Quill",), id="a class"),
        pytest.param('<a href="/author/ada">Ada Quill</a>', "", ("Ada Quill",), id="an address"),
        pytest.param('<p>By <a href="/person/ada">Ada Quill</a></p>', "", ("Ada Quill",), id="and a line"),
        pytest.param('<a href="/person/ada">Ada Quill</a>', "", (), id="a page about somebody"),
        pytest.param(
            "",
            '<meta name="twitter:label1" content="Written by">'
            '<meta name="twitter:data1" content="Ada Quill">',
            ("Ada Quill",),
            id="a pair of meta elements",
        ),
        pytest.param("<nav><p>By Company Size</p></nav>", "", (), id="a menu"),
        pytest.param("<p>By the pier</p>", "", (), id="a place"),
        pytest.param('<a href="/people/">Our People</a>', "", (), id="a page about everybody"),
    ],
)
def test_writers_are_named_where_the_page_names_them(body, head, authors):
    assert clean(f"<main><h1>Ferries leave</h1>{body}{ARTICLE}</main>", head).authors == authors


# -- places --------------------------------------------------------------------------------------


def placed(article, place):
    return [article.text[slice(*one.span)] for one in article.blocks if block_type(one.kind).place == place]


def test_a_post_of_another_site_is_kept_and_marked():
    post = "Nobody told us that the third ferry would not sail today."
    body = f'<div class="widget"><blockquote class="twitter-tweet"><p>{post}</p></blockquote></div>'
    article = clean(f"<article>{ARTICLE}{body}</article>")
    assert placed(article, "embed") == [post]
    assert article.text.endswith(post)


def test_a_heading_within_the_text_is_marked():
    article = clean(f"<article>{ARTICLE}<h2>What the company says</h2>{ARTICLE}</article>")
    assert placed(article, "headline") == ["What the company says"]


TURNS = [
    "ADA QUILL: Did the third ferry sail on Monday?",
    "INES TOLLAND: It did not, and I would not have let it.",
    "She laughed.",
    "ADA QUILL: Who decided that it would not?",
    "INES TOLLAND: The wind did, and four men who told me they were ill.",
]


@pytest.mark.parametrize("media", ["text", "html"])
def test_the_turns_of_a_transcript_are_marked(media):
    paragraphs = [SENTENCE, *TURNS, SENTENCE]
    markup = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    body = (
        f"<html><body><article>{markup}</article></body></html>"
        if media == "html"
        else "\n\n".join(paragraphs)
    )
    article = clean_document(Document("a", body.encode(), media))
    assert placed(article, "transcript") == TURNS


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(
            ["Price: 12", "Seats: 210", "The Tern.", "Price: 14", "Seats: 190"], id="a list that repeats"
        ),
        pytest.param(
            ["Price: 12", "Seats: 210", "Length: 40 metres", "Crew: four", "Built: 1921"], id="a table"
        ),
        pytest.param([TURNS[0], TURNS[1]], id="one exchange"),
        pytest.param(
            ["Update: It sailed.", "Update: It came back.", "Update: It stayed.", "Update: It sank."],
            id="updates",
        ),
    ],
)
def test_lines_with_colons_are_no_transcript(lines):
    article = clean_document(Document("a", "\n\n".join([SENTENCE, *lines, SENTENCE]).encode(), "text"))
    assert placed(article, "transcript") == []


# -- paywalls --------------------------------------------------------------------------------------

NOT_FREE = json_ld('"isAccessibleForFree":false')
SCRIPT = "<script>'Subscribe to continue reading'</script>"
PROMPT = "<div class='prompt'><p>Subscribe to continue reading</p></div>"


@pytest.mark.parametrize(
    ("body", "head", "is_paywalled"),
    [
        pytest.param(f"<article>{ARTICLE}</article>", "", False, id="free"),
        pytest.param(f"<article>{ARTICLE}</article>", NOT_FREE, True, id="declared, and short"),
        pytest.param(f"<article>{ARTICLE * 5}</article>", NOT_FREE, False, id="declared, and all there"),
        pytest.param(f"<article>{ARTICLE}</article>{PROMPT}", "", True, id="asks for it"),
        pytest.param(f"<article>{ARTICLE * 5}</article>{PROMPT}", "", False, id="asks, and all there"),
        pytest.param(f"<article>{ARTICLE}</article>{SCRIPT}", "", False, id="only in a script"),
    ],
)
def test_a_teaser_whose_rest_must_be_paid_for_is_kept_and_flagged(body, head, is_paywalled):
    assert clean(body, head).is_paywalled is is_paywalled


def test_a_section_is_kept_with_where_it_came_from():
    article = clean(f"<article>{ARTICLE}</article>", '<meta property="article:section" content="Harbour">')
    assert (article.section, article.origins["section"]) == ("Harbour", "opengraph")


def _declared(**metas):
    head = "".join(
        f'<meta name="{name.replace("dc_", "dc.")}" content="{value}">' for name, value in metas.items()
    )
    text = "".join(
        f"<p>The gate of lock {n} was hung anew by the keeper and two of her men.</p>" for n in range(9)
    )
    page = f"<html lang='en'><head><title>Gates hung anew</title>{head}</head><body><h1>Gates hung anew</h1>{text}</body></html>"
    return clean_document(Document("a", page.encode(), "html"))


@pytest.mark.parametrize(
    ("metas", "published"),
    [
        ({"dc_date": "2024-03"}, "2024-03"),
        ({"date": "March 2024"}, "2024-03"),
        ({"citation_publication_date": "2024-03"}, "2024-03"),
        ({"citation_publication_date": "2024/03"}, None),
        ({"date": "2024"}, None),
    ],
)
def test_a_month_that_is_declared_is_the_date(metas, published):
    assert _declared(**metas).published == published


@pytest.mark.parametrize(
    ("other", "published"), [("2024-03-09", "2024-03-09"), ("2024-04-09", "2024-03"), ("soon", "2024-03")]
)
def test_a_day_of_the_month_that_another_voice_gives_says_more(other, published):
    head = '<script type="application/ld+json">{"@type": "Article", "headline": "Gates hung anew", "datePublished": "2024-03"}</script>'
    text = "".join(
        f"<p>The gate of lock {n} was hung anew by the keeper and two of her men.</p>" for n in range(9)
    )
    page = f'<html><head>{head}<meta property="article:published_time" content="{other}"></head><body><h1>Gates hung anew</h1>{text}</body></html>'
    assert clean_document(Document("a", page.encode(), "html")).published == published


def test_a_month_that_is_only_shown_is_none():
    text = "".join(
        f"<p>The gate of lock {n} was hung anew by the keeper and two of her men.</p>" for n in range(9)
    )
    page = f"<html lang='en'><body><h1>Gates hung anew</h1><p>March 2024</p>{text}</body></html>"
    assert clean_document(Document("a", page.encode(), "html")).published is None
