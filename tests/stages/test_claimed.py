"""A page's word for its address is taken on its own site, and for a text that may be the same work."""

import pytest

from onrecord.cleaning import clean_document
from onrecord.types import Document, Metadata
from onrecord.urls import url_key
from stages.ingest import ingest
from stages.listening import ingest_url
from tests.stages.holding import NOW
from tests.stages.newsroom import open_newsroom

LEADS = {
    "wells": (
        "The water board shut two of the nine wells at Norrick on Tuesday, its chairwoman Hanne Dovrik said.",
        "The county will bring bottles from Wednesday on, and the school in Lower Norrick stays open.",
        "Karl Tidd, a plumber, told the council that nobody had asked him about the pipe since then.",
    ),
    "choir": (
        "The Askvik choir sang for the last time on Sunday, in a hall that held half of those who had come.",
        "Its conductor, Britta Holm, laid down the stick after thirty-one years and went home by bicycle.",
        "Nobody has been found who would take on the Wednesday evenings, the parish clerk told the Gazette.",
    ),
}


def page(about, head="", more=""):
    text = "".join(f"<p>{sentence}</p>" for sentence in LEADS[about])
    dated = '<meta property="article:published_time" content="2026-03-01T08:00:00+00:00">'
    return (
        f'<!doctype html><html lang="en"><head><title>On the {about}</title>{dated}{head}</head>'
        f"<body><article><h1>On the {about}</h1>{text}{more}</article></body></html>"
    )


def canonical(url):
    return f'<link rel="canonical" href="{url}">'


@pytest.fixture
def visited(engine, newsroom):
    """Each page is on the site under its path, and is visited in this order."""

    def visit(pages, room=newsroom):
        for path, markup in pages.items():
            room.pages[path] = markup
            ingest_url(engine, room.base + path, now=NOW)

    return visit


def test_a_copy_that_names_the_original_is_a_reprint_of_it_and_no_edit(visited, told, newsroom):
    named = '<meta property="og:site_name" content="{}">'
    with open_newsroom("127.0.0.2") as other:
        first = newsroom.base + "/wells.html"
        visited({"/wells.html": page("wells", canonical(first) + named.format("A Post"))})
        copy = page(
            "wells", canonical(first) + named.format("B Post"), "<p>This report came from A Post.</p>"
        )
        visited({"/copy.html": copy}, other)
        found = told(
            "SELECT a.url, p.name FROM articles a JOIN publishers p ON p.id = a.publisher_id ORDER BY p.name"
        )
        assert [(row["url"], row["name"]) for row in found] == [
            (first, "A Post"),
            (f"{other.base}/copy.html", "B Post"),
        ]
    assert told("SELECT verdict FROM pages ORDER BY id") == [{"verdict": "new"}, {"verdict": "reprint"}]
    assert told("SELECT * FROM revisions") == []


def test_pages_that_all_name_the_front_page_are_works_of_their_own(visited, told, newsroom):
    home = canonical(newsroom.base + "/") + f'<meta property="og:url" content="{newsroom.base}/">'
    visited({"/1.html": page("wells", home), "/2.html": page("choir", home)})
    found = {row["url"] for row in told("SELECT url FROM articles")}
    assert found == {newsroom.base + "/1.html", newsroom.base + "/2.html"}


def test_a_canonical_link_to_an_unrelated_text_is_not_believed(visited, told, newsroom):
    wrong = canonical(newsroom.base + "/wells.html")
    visited({"/wells.html": page("wells", wrong), "/choir.html": page("choir", wrong)})
    found = {row["url"] for row in told("SELECT url FROM articles")}
    assert found == {newsroom.base + "/wells.html", newsroom.base + "/choir.html"}
    assert {row["verdict"] for row in told("SELECT verdict FROM pages")} == {"new"}


def test_another_form_of_one_article_is_the_same_work(visited, told, newsroom):
    there = canonical(newsroom.base + "/wells.html")
    later = page("wells", there, "<p>Dovrik said on Friday that a third well had been shut as well.</p>")
    visited({"/wells.html": page("wells", there), "/print/wells": later})
    assert [row["url"] for row in told("SELECT url FROM articles")] == [newsroom.base + "/wells.html"]
    assert told("SELECT verdict FROM pages ORDER BY id") == [{"verdict": "new"}, {"verdict": "revised"}]


def test_files_of_one_batch_are_told_apart_as_well(engine, told, tmp_path):
    wrong = canonical("https://gazette.example/wells")
    folder = tmp_path / "press"
    folder.mkdir()
    for name, about in (("a.html", "wells"), ("b.html", "choir")):
        (folder / name).write_text(page(about, wrong))
    ingest(engine, [str(folder)], now=NOW)
    assert len(told("SELECT url FROM articles")) == 2
    assert {row["verdict"] for row in told("SELECT verdict FROM pages")} == {"new"}


@pytest.mark.parametrize(
    ("own", "link", "believed"),
    [
        pytest.param("https://gazette.example/a", "https://gazette.example/b", True, id="one site"),
        pytest.param(
            "https://m.gazette.example/a", "https://www.gazette.example/b", True, id="two of its hosts"
        ),
        pytest.param(
            "https://news.gazette.co.uk/a", "https://gazette.co.uk/b", True, id="below a public suffix"
        ),
        pytest.param("https://gazette.co.uk/a", "https://echo.co.uk/b", False, id="a suffix alone"),
        pytest.param("https://ada.github.io/a", "https://bo.github.io/a", False, id="two people's pages"),
        pytest.param("https://echo.example/a", "https://gazette.example/a", False, id="another site"),
        pytest.param("https://gazette.example/a", "https://gazette.example/", False, id="the front page"),
        pytest.param("https://gazette.example/a", "/", False, id="the front page by its path"),
        pytest.param("https://gazette.example/a", "https://gazette.example/index.html", False, id="its file"),
        pytest.param("http://127.0.0.1:8000/a", "http://127.0.0.2:8000/a", False, id="two addresses"),
        pytest.param("http://127.0.0.1:8000/a", "http://127.0.0.1:8000/b", True, id="one address"),
        pytest.param("http://a.localhost/a", "http://b.localhost/a", False, id="two local names"),
        *(
            pytest.param(
                "https://gazette.example/news/ferry-1234", f"https://gazette.example{link}", False, id=link
            )
            for link in (
                "/news",
                "/news/",
                "/2026/11/",
                "/news/2026",
                "/undefined",
                "/news/undefined",
                "/news/null",
                "/{{slug}}".replace("{", "%7B").replace("}", "%7D"),
                "/news/:slug",
                "/news/%7Bid%7D",
                "/news/$slug",
                "/news/[object%20Object]",
                "/news/__SLUG__",
                "/news?id=undefined",
                "/news/page/2",
                "/sport",
            )
        ),
        pytest.param(
            "https://gazette.example/story?id=7", "https://gazette.example/story", False, id="no id"
        ),
        pytest.param(
            "https://gazette.example/#/story/7", "https://gazette.example/app", False, id="no route"
        ),
        pytest.param("https://gazette.example/live#2", "https://gazette.example/live", False, id="no post"),
        pytest.param(
            "https://gazette.example/story?id=7", "https://gazette.example/wells-run-dry", True, id="a slug"
        ),
        pytest.param(
            "https://gazette.example/?p=7", "https://gazette.example/2026/11/wells", True, id="a way"
        ),
        pytest.param(
            "https://gazette.example/news/ferry-1234/print",
            "https://gazette.example/news/ferry-1234",
            True,
            id="without print",
        ),
        pytest.param(
            "https://gazette.example/news/the-null-hypothesis-12",
            "https://gazette.example/news/the-null-hypothesis",
            True,
            id="a word of science",
        ),
        pytest.param("https://gazette.example/a", "http://localhost:3000/a", False, id="a developer's"),
        pytest.param("https://gazette.example/a", "https://undefined/a", False, id="a host that is none"),
        pytest.param(None, "http://localhost:3000/a", False, id="a developer's, of a file"),
        pytest.param(None, "http://10.0.0.7/a", False, id="of one network, of a file"),
        pytest.param(None, "https://gazette.example/undefined", False, id="undefined, of a file"),
        pytest.param(None, "https://gazette.example/a", True, id="a file that says nothing else"),
        pytest.param(None, "https://gazette.example", False, id="a file that names the front page"),
    ],
)
@pytest.mark.parametrize("form", ["canonical", "og:url"])
def test_a_page_is_believed_about_its_own_site_and_never_to_be_its_front_page(own, link, believed, form):
    head = canonical(link) if form == "canonical" else f'<meta property="og:url" content="{link}">'
    known = Metadata(url=own, from_feed=("url",))
    article = clean_document(Document("a", page("wells", head).encode(), "html", known))
    assert article.url == (link if believed else own)
    assert url_key(article.url or "") != "gazette.example"


COPIED = [
    pytest.param("https://gazette.example/wells", "https://gazette.example/wells", id="another paper's"),
    pytest.param("https://gazette.example/", None, id="another paper's front page"),
    pytest.param("https://echo.example/b", None, id="its own"),
    pytest.param("http://localhost:3000/wells", None, id="a developer's"),
    pytest.param("https://undefined/wells", None, id="no host"),
    pytest.param("https://gazette.example/undefined", None, id="no page"),
]


@pytest.mark.parametrize(("link", "expected"), COPIED)
@pytest.mark.parametrize("form", ["canonical", "og:url"])
def test_a_page_says_from_what_on_another_site_it_was_copied(link, expected, form):
    head = canonical(link) if form == "canonical" else f'<meta property="og:url" content="{link}">'
    known = Metadata(url="https://echo.example/a")
    article = clean_document(Document("a", page("wells", head).encode(), "html", known))
    assert article.copied_from == expected


def test_less_must_be_in_common_with_what_a_page_says_it_was_copied_from(visited, told, newsroom):
    with open_newsroom("127.0.0.2") as other:
        first = newsroom.base + "/wells.html"
        visited({"/wells.html": page("wells", canonical(first))})
        cut = page("choir", canonical(first), f"<p>{LEADS['wells'][1]}</p>")
        visited({"/cut.html": cut, "/choir.html": page("choir")}, other)
    assert [row["verdict"] for row in told("SELECT verdict FROM pages ORDER BY id")][:2] == ["new", "reprint"]
    named = told("SELECT copied_from FROM article_versions WHERE copied_from IS NOT NULL")
    assert named == [{"copied_from": first}]


def test_a_saved_copy_that_says_where_it_lay_is_not_what_it_was_taken_from():
    head = canonical("https://a.example/wells") + '<meta property="og:url" content="https://b.example/copy">'
    article = clean_document(Document("a", page("wells", head).encode(), "html"))
    assert article.url == "https://b.example/copy"
