"""Writers are those whom the page declares, else those beside the headline, and nobody else."""

# ruff: noqa: E501 - a page in one line can be read

import json

import pytest

from onrecord.cleaning import clean_document
from onrecord.types import Document, Metadata

TEXT = (
    "<p>The lock at Ennis Weir was shut on Monday after a barge had struck its gate, the keeper Ida Brandt said.</p>"
    "<p>Nine skippers waited on both sides of it until the evening, and two of them turned round at nightfall.</p>"
    "<p>The canal trust said that the gate would be lifted out on Thursday, if a crane could be had by then.</p>"
)
H1 = "<h1>Barge strikes gate of lock</h1>"


def clean(page, *declared, head=""):
    if declared:
        told = {
            "@type": "NewsArticle",
            "headline": "Barge strikes gate of lock",
            "author": list(declared),
            "publisher": {"name": "Weir Post"},
        }
        head += f'<script type="application/ld+json">{json.dumps(told)}</script>'
    page = f"<!doctype html><html><head><title>Barge strikes gate of lock</title>{head}</head><body>{page}</body></html>"
    return clean_document(Document("a", page.encode(), "html", Metadata(url="https://weirpost.example/a")))


@pytest.mark.parametrize(
    "page",
    [
        pytest.param(f'<main>{H1}<p class="byline">By Olga Vance</p>{TEXT}</main>', id="a byline"),
        pytest.param(f'<main>{H1}<a rel="author" href="/x">Olga Vance</a>{TEXT}</main>', id="a marked link"),
        pytest.param(f'<main><span class="author-name">Olga Vance</span>{H1}{TEXT}</main>', id="right above"),
        pytest.param(f'<header>{H1}<p>Nobody was hurt.</p></header><div><span>By <b>Olga Vance</b></span>{TEXT}</div>', id="below a standfirst"),
        pytest.param(f'<article>{H1}<div><a href="/staff/ov">Olga Vance</a><time>1 May</time></div>{TEXT}</article>', id="to her page"),
    ],
)  # fmt: skip
def test_who_stands_beside_the_headline_wrote_it(page):
    assert clean(page).authors == ("Olga Vance",)


@pytest.mark.parametrize(
    "page",
    [
        pytest.param(f'<main><a class="kicker" href="/people/olga-vance">Olga Vance</a>{H1}{TEXT}</main>', id="a kicker"),
        pytest.param(f'<main>{H1}{TEXT}<p>Topics: <a href="/person/olga-vance">Olga Vance</a></p></main>', id="a topic"),
        pytest.param(f'<main>{H1}{TEXT}</main><footer><p class="author">Olga Vance</p></footer>', id="a footer"),
        pytest.param(f'<main>{H1}{TEXT}</main><div class="box"><h3><a href="/n">Polls open</a></h3><span class="author">Olga Vance</span></div>', id="another story below"),
        pytest.param(f'<main>{H1}<div class="box"><h3><a href="/n">Polls open</a></h3><span class="author">Olga Vance</span></div>{TEXT}</main>', id="another story above the text"),
        pytest.param(f'<div class="strip"><div><a href="/n"><h4>Polls open</h4></a><p>By Olga Vance</p></div></div><main>{H1}{TEXT}</main>', id="another story above all"),
        pytest.param(f'<main>{H1}<figure><img src="a"><span class="author">Olga Vance</span></figure>{TEXT}</main>', id="a picture"),
        pytest.param(f'<main>{H1}<p>Photo: <span class="author">Olga Vance</span></p>{TEXT}</main>', id="a credit"),
        pytest.param(f'<main>{H1}<p>Edited by <span class="author">Olga Vance</span></p>{TEXT}</main>', id="an editor"),
        pytest.param(f'<main>{H1}{TEXT}</main><section id="replies"><div class="post"><b class="author">Olga Vance</b><p>Well said, I saw it.</p></div></section>', id="a reader"),
        pytest.param(f'<main>{H1}{TEXT}<p>By Olga Vance</p></main>', id="a line below the text"),
    ],
)  # fmt: skip
def test_who_is_named_elsewhere_did_not(page):
    assert clean(page).authors == ()


TOPIC = f'<article>{H1}{TEXT}<div><a href="/person/olga-vance">Olga Vance</a></div></article>'


@pytest.mark.parametrize(
    ("declared", "authors"),
    [
        ([{"@type": "Person", "name": "Ada Quill"}, {"@type": "Organization", "name": "Nordpress"}], ("Ada Quill", "Nordpress")),
        ([{"@type": "Organization", "name": "DPA"}, {"name": "Bo Reed"}], ("DPA", "Bo Reed")),
        ([{"@type": "Person", "givenName": "Bo", "familyName": "Reed"}], ("Bo Reed",)),
        ([{"@type": "Person", "givenName": "Ada", "additionalName": "M.", "familyName": "Quill"}], ("Ada M. Quill",)),
        ([{"@type": "Person", "name": "Sukarti"}], ("Sukarti",)),
        ([{"@type": "Person", "name": "Sukarti"}, {"@type": "Person", "name": "Ada Quill"}], ("Sukarti", "Ada Quill")),
    ],
)  # fmt: skip
def test_declared_writers_win_whatever_their_names_look_like(declared, authors):
    assert clean(TOPIC, *declared).authors == authors


@pytest.mark.parametrize(
    ("declared", "authors"),
    [
        ("Nordpress", ("Olga Vance", "Nordpress")),
        ("Weir Post", ("Olga Vance",)),
        ("newsdesk7", ("Olga Vance",)),
        ("Olga", ("Olga Vance",)),
    ],
)
def test_a_byline_stands_beside_a_declared_agency(declared, authors):
    page = f'<main>{H1}<p class="byline">By Olga Vance</p>{TEXT}</main>'
    assert clean(page, {"name": declared}).authors == authors


@pytest.mark.parametrize(
    "line",
    [
        "Olga Vance is a diver who lives in Ennis. She was the first who went down to the gate.",
        "Olga Vance has denied that she sold the barge below its price.",
        "Olga Vance, who owns the barge, was not on board on Monday.",
    ],
)
def test_no_paragraph_goes_for_somebody_who_was_not_declared(line):
    page = TOPIC.replace("<div>", f"<p>{line}</p><div>")
    assert clean(page, {"name": "Ada Quill"}).text.endswith(line)


SAID = "<p>“The gate was never struck by any barge.”</p>"


@pytest.mark.parametrize(
    "part",
    [
        f'<div class="statement"><h4 class="author">Olga Vance</h4>{SAID}</div>',
        f'<blockquote>{SAID}<cite class="author">Olga Vance</cite></blockquote>',
        f'<div class="pull-quote">{SAID}<span class="author">Olga Vance</span></div>',
        '<div class="testimonial"><p>Best lock I know.</p><span class="author-name">Olga Vance</span></div>',
        '<div class="twitter-post"><span class="author">Olga Vance</span><p>It was never struck.</p></div>',
        f'<div class="box">{SAID}<p class="author">Olga Vance</p></div>',
        '<div itemscope itemtype="https://schema.org/Quotation"><q>Never.</q> <b itemprop="author">Olga Vance</b></div>',
    ],
)
def test_who_is_quoted_beside_the_headline_did_not_write_it(part):
    assert clean(f"<main>{H1}{part}{TEXT}</main>").authors == ()
    byline = '<p class="byline">By Bo Reed</p>'
    assert clean(f"<main>{H1}{byline}{part}{TEXT}</main>").authors == ("Bo Reed",)


@pytest.mark.parametrize(
    "part",
    [
        "<h3>The Salt Road</h3><p>By Olga Vance</p><p>Weir Press, 320 pages</p>",
        "<p><em>The Salt Road</em></p><p>By Olga Vance</p><p>ISBN 0-00-000000-0</p>",
        '<div itemscope itemtype="https://schema.org/Book"><b>Salt</b> <i itemprop="author">Olga Vance</i></div>',
        '<div itemscope itemtype="https://schema.org/Movie"><b>Salt</b> <i itemprop="author">Olga Vance</i></div>',
        "<div><p>Olga Vance</p><span>3 May 1926 – 1 May 2026</span></div>",
        '<p>More on <a href="/author/ov">Olga Vance</a></p>',
        '<p class="byline">In conversation with Olga Vance</p>',
        '<p class="author">Directed by Olga Vance</p>',
        '<p class="author">Source: Olga Vance</p>',
        '<p class="author">Media contact: Olga Vance</p>',
        '<p class="byline">Editor: Olga Vance</p>',
    ],
)
def test_of_whom_or_of_whose_work_it_tells_did_not(part):
    assert clean(f"<main>{H1}{part}{TEXT}</main>").authors == ()


def test_whose_name_is_the_headline_is_told_of():
    page = f'<main><h1>Olga Vance</h1><p class="byline">Olga Vance</p>{TEXT}</main>'
    assert clean(page.replace("<main>", "<title>Olga Vance</title><main>")).authors == ()


def test_columns_above_the_headline_have_other_writers():
    card = '<div><span class="author">Olga Vance</span><a href="/o/1">Why we wait at locks</a></div>'
    assert clean(f"<div>{card}</div><main>{H1}{TEXT}</main>").authors == ()


@pytest.mark.parametrize("label", ["Author", "Text", "Words", "Autorin", "Reporter"])
def test_a_label_of_writing_is_no_part_of_the_name(label):
    assert clean(f'<main>{H1}<p class="byline">{label}: Olga Vance</p>{TEXT}</main>').authors == (
        "Olga Vance",
    )


@pytest.mark.parametrize(
    "house", ["Weir", "The Weir Post", "Weir Post Staff", "Weir Post Newsroom", "WEIR POST"]
)
def test_the_outlet_by_a_shorter_or_longer_name_is_nobody_beside_a_byline(house):
    page = f'<main>{H1}<p class="byline">By Olga Vance</p>{TEXT}</main>'
    assert clean(page, {"@type": "Organization", "name": house}).authors == ("Olga Vance",)
    assert clean(f"<main>{H1}{TEXT}</main>", {"name": house}).authors == (house,)


DAY = "3 May 2026"


@pytest.mark.parametrize(
    "byline",
    [
        f'<div class="post_author">By <a href="/team/olga-vance">Olga Vance</a> - {DAY}</div>',
        f'<p class="author">Olga Vance<br>{DAY}</p>',
        f'<p class="byline">Olga Vance, {DAY} • 3 min read</p>',
        '<p class="byline">By <a href="/staff/ov/">Olga Vance</a> WEIR POST</p>',
        '<span class="byline">Posted by<a rel="author" href="/a/ov">Olga Vance</a></span>',
        '<span class="byline">Par <a href="/auteurs/ov">Olga Vance</a> dans Canaux</span>',
        '<p class="byline">Von <a rel="author" href="/x">Olga Vance</a> in Kanäle und Schleusen</p>',
        '<span class="author-name">By <b>Olga Vance</b> <i>Senior Canal Reporter</i></span>',
        '<span class="author-name"><a href="/author/ov">Olga Vance</a>, Locks and Weirs Expert</span>',
        '<p class="author">Written By <span>Olga Vance, MD*</span></p>',
        f'<div><a href="/search?q=Olga+Vance">by Olga Vance</a> ● {DAY} ● 6 min read</div>',
        f"<div><p>Olga Vance</p><span>{DAY}</span></div>",
        f"<div><span>{DAY}</span> <span>•</span> <span>Olga Vance</span></div>",
        f'<div><a href="/authors/ov">Olga Vance</a><br>{DAY}</div>',
    ],
)
def test_a_byline_is_read_without_what_stands_in_it_too(byline):
    assert clean(f"<main>{H1}{byline}{TEXT}</main>").authors == ("Olga Vance",)


@pytest.mark.parametrize(
    ("byline", "authors"),
    [
        ('<p class="byline">By <a href="/author/ov">Olga Vance</a> and <a href="/author/nt">Nguyễn Thị Hoa</a></p>', ("Olga Vance", "Nguyễn Thị Hoa")),
        ('<p class="byline">By <a href="/author/ov">Olga Vance</a> and Bo Reed</p>', ("Olga Vance", "Bo Reed")),
        ('<p class="byline">By <b>Ada Quill</b>, <b>Bo Reed</b> and <b>Siôn Rhys</b></p>', ("Ada Quill", "Bo Reed", "Siôn Rhys")),
        ('<p class="byline">By <b>Ada</b> <b>Quill</b></p>', ("Ada Quill",)),
        (f"<div><p>Ada Quill, Bo C. Reed, İlkay Demir</p><span>{DAY}</span></div>", ("Ada Quill", "Bo C. Reed", "İlkay Demir")),
    ],
)  # fmt: skip
def test_several_writers_of_a_byline_are_told_apart(byline, authors):
    assert clean(f"<main>{H1}{byline}{TEXT}</main>").authors == authors


BIO = '<div><a href="/blog-authors/ov"><p>Olga Vance</p><p>| Author</p></a><p>She lives in Ennis.</p></div>'


def test_a_bare_name_beside_the_headline_counts_where_a_writers_link_shows_it_too():
    assert clean(f"<main>{H1}<p>Olga Vance</p>{TEXT}{BIO}</main>").authors == ("Olga Vance",)
    assert clean(f"<main>{H1}<p>Olga Vance</p>{TEXT}</main>").authors == ()
    assert clean(f"<main>{H1}{TEXT}{BIO}</main>").authors == ()


@pytest.mark.parametrize(
    "below",
    [
        '<p>Written by <a href="/blog/author/olga-vance">Olga Vance</a></p>',
        f'<div>Written by <a href="/authors/ov">Olga Vance</a> <span>{DAY}</span></div>',
        "<h3>Written by Olga Vance</h3><p>Olga Vance is a diver and writes of locks.</p>",
        '<p>Article written by: <a rel="author" href="/ov">Olga Vance</a></p>',
    ],
)
def test_who_is_said_below_to_have_written_it_did(below):
    assert clean(f"<main>{H1}{TEXT}{below}</main>").authors == ("Olga Vance",)


@pytest.mark.parametrize(
    "page",
    [
        pytest.param(f"<main>{H1}{TEXT}<p>Written by Olga Vance</p><p>Directed by Bo Reed</p></main>", id="a film"),
        pytest.param(f'<main>{H1}{TEXT}<p>Written by <a href="/author/ov">Olga Vance</a></p><p>Written by <a href="/author/br">Bo Reed</a></p></main>', id="two of them"),
        pytest.param(f'<main>{H1}{TEXT}<div class="related"><p>Written by <a href="/author/ov">Olga Vance</a></p></div></main>', id="a related story"),
        pytest.param(f'<main>{H1}{TEXT}<div><h3><a href="/n">Polls open</a></h3><p>Written by <a href="/author/ov">Olga Vance</a></p></div></main>', id="a card"),
        pytest.param(f'<main><div><a href="/topics/olga-vance">Olga Vance</a> <span>{DAY}</span></div>{H1}{TEXT}</main>', id="a topic and a day"),
        pytest.param(f"<main>{H1}<div><span>Canals</span><span>Olga Vance</span><span>{DAY}</span></div>{TEXT}</main>", id="a section, a name and a day"),
        pytest.param(f"<main>{H1}<figure><img src='a'><div><p>Olga Vance</p><span>{DAY}</span></div></figure>{TEXT}</main>", id="a picture of a day"),
        pytest.param(f"<main>{H1}{TEXT}<div><p>Olga Vance</p><span>{DAY}</span></div></main>", id="a name and a day below"),
        pytest.param(f"<main>{H1}{TEXT}<section id='comments'><div><p>Olga Vance</p><span>{DAY}</span></div></section></main>", id="a reader and a day"),
        pytest.param(f"<main>{H1}<p class='byline'>Reviewed by Olga Vance</p>{TEXT}</main>", id="a reviewer"),
        pytest.param(f"<main>{H1}<p class='byline'><b>Weirside</b> <b>Staff Writer</b></p>{TEXT}</main>", id="an office"),
    ],
)  # fmt: skip
def test_who_only_stands_with_a_day_or_below_another_story_did_not(page):
    assert clean(page).authors == ()
