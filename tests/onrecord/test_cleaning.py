import json
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.cleaning import CLEANER_VERSION, clean_document
from onrecord.cleaning.lines import clean_lines
from onrecord.cleaning.pageblocks import Block
from onrecord.cleaning.pagelines import Line, PageContext
from onrecord.types import CleanArticle, Document, Metadata, Rejected

ROOT = Path(__file__).parents[2]
SHARED = ROOT / ".." / "shared"
PAGE = (ROOT / "tests/data/pages/ferries.html").read_bytes()
SENTENCES = (
    "Two ferries left Quill Bay before noon on Monday, the harbour master said in a statement to the press.",
    "The seamen’s union denied that its members had stayed away, and asked the company for a written answer.",
    "The company did not answer questions, and the notice on its door gave a number that nobody picked up.",
    "A third ferry was kept at the pier because four of its crew had not come to work that morning.",
)
BODY = "\n\n".join(SENTENCES)


def clean(body, media="text", **metadata):
    return clean_document(
        Document("a", body if isinstance(body, bytes) else body.encode(), media, Metadata(**metadata))
    )


def kept(body, media="text", **metadata):
    article = clean(body, media, **metadata)
    assert isinstance(article, CleanArticle), article
    return article.text


# -- plain text ----------------------------------------------------------------------------------

HEADLINE = "‘I saw it sail’ – a morning on the pier with the woman who counts the ferries"
TEASER = "She comes before the gulls do, with a chair and a pencil, and by noon her page is full of stro…"


@pytest.mark.parametrize(
    "leftovers",
    [
        pytest.param(["Comments are closed."], id="comment notice"),
        pytest.param(["Share this article", "Facebook | Twitter | Email"], id="share lines"),
        pytest.param([HEADLINE, TEASER], id="cut teaser and its headline"),
        pytest.param([HEADLINE, TEASER, "Comments are closed."], id="both"),
        pytest.param([HEADLINE, TEASER, HEADLINE, TEASER], id="two teasers"),
        pytest.param(
            ["Related stories", "Mayor loses her hat", "A seal in the pool"], id="related headlines"
        ),
        pytest.param(["© 2026 Harbour Post", "All rights reserved."], id="copyright"),
        pytest.param(["Sign up for our newsletter"], id="newsletter"),
    ],
)
def test_leftovers_of_a_page_at_the_end_go(leftovers):
    article = clean("\n\n".join([*SENTENCES, *leftovers]))
    assert article.text == BODY
    assert [line.text for line in article.dropped] == leftovers


@pytest.mark.parametrize(
    "middle",
    [
        pytest.param("Comments are closed.", id="label"),
        pytest.param(f"{HEADLINE}\n\n{TEASER}", id="teaser"),
        pytest.param("Share this article", id="share line"),
    ],
)
def test_nothing_is_taken_from_the_middle_of_a_text(middle):
    text = "\n\n".join([*SENTENCES[:2], middle, *SENTENCES[2:]])
    assert kept(text) == text


def test_a_last_sentence_that_trails_off_is_the_writers():
    text = (
        BODY
        + "\n\nNobody knows when the third one will sail, and nobody in the town would care to bet on it…"
    )
    assert kept(text) == text


def test_at_least_half_of_a_text_is_kept():
    text = "\n\n".join([*SENTENCES[:2], *[HEADLINE, TEASER] * 6])
    assert len(kept(text)) * 2 >= len(text)


def test_the_headline_above_a_text_becomes_its_title():
    article = clean("Ferries leave Quill Bay before noon\n\n" + BODY)
    assert (article.title, article.text) == ("Ferries leave Quill Bay before noon", BODY)
    assert article.origins["title"] == "text"


def test_a_known_title_repeated_above_a_text_goes():
    article = clean("FERRIES LEAVE!\n\n" + BODY, title="Ferries leave")
    assert (article.title, article.text) == ("Ferries leave", BODY)


def test_a_byline_above_a_text_names_its_authors():
    article = clean("Ferries leave the bay\n\nBy Ada Quill and Bo Reed\n\n" + BODY)
    assert (article.authors, article.text) == (("Ada Quill", "Bo Reed"), BODY)


def test_a_first_sentence_that_begins_with_by_is_no_byline():
    text = "By Monday two ferries had left.\n\n" + BODY
    assert kept(text) == text


@given(
    st.lists(
        st.sampled_from([*SENTENCES, HEADLINE, TEASER, "Comments are closed.", "By Ada Quill", "…", "Share"]),
        max_size=12,
    )
)
def test_what_is_kept_is_a_run_of_the_paragraphs(paragraphs):
    article = clean("\n\n".join(paragraphs))
    if isinstance(article, CleanArticle):
        assert article.text in "\n\n".join(paragraphs)


def test_characters_that_are_seen_stay_as_they_came():
    text = BODY + "\n\nCafe\u0301 “quotes” 1\u202f000\u00a0km soft, said the clerk of the port."
    assert kept(text.replace("\n", "\r\n").replace("ferries", "fer\0\u00adries")) == text


@pytest.mark.skipif(not (SHARED / "seed/article.txt").exists(), reason="the shared folder is not here")
def test_the_saved_article_keeps_exactly_its_own_paragraphs():
    paragraphs = (SHARED / "seed/article.txt").read_text(encoding="utf-8").split("\n\n")
    expected = json.loads((SHARED / "seed/expected.json").read_text(encoding="utf-8"))["clean"][
        "keep_paragraphs"
    ]
    assert kept("\n\n".join(paragraphs)).split("\n\n") == [paragraphs[n] for n in expected]


# -- markdown ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("markdown", "plain"),
    [
        pytest.param("## The pier", "The pier", id="heading"),
        pytest.param("The pier\n--------", "The pier", id="underlined heading"),
        pytest.param("a *b* **c** _d_ __e__ `f` ~~g~~", "a b c d e f g", id="emphasis"),
        pytest.param("snake_case_name and 2*3*4", "snake_case_name and 2*3*4", id="no emphasis inside words"),
        pytest.param('[the port](https://a.example/x_(y) "t") said', "the port said", id="link"),
        pytest.param("[the port][1] said\n\n[1]: https://a.example", "the port said", id="reference link"),
        pytest.param("![a pier](p.png) Text", "Text", id="picture"),
        pytest.param("> quoted\n> further", "quoted further", id="block quote"),
        pytest.param("- one\n- two\n  goes on", "one\n\ntwo goes on", id="list"),
        pytest.param("wrapped\nline", "wrapped line", id="wrapped line"),
        pytest.param("hard  \nbreak", "hard\nbreak", id="hard break"),
        pytest.param("a\n\n---\n\nb", "a\n\nb", id="rule"),
        pytest.param("```\ncode *x*\n```", "code x", id="fence"),
        pytest.param(r"\*not\* emphasis", "*not* emphasis", id="escapes"),
        pytest.param("<b>bold</b> &amp; more<!-- note -->", "bold & more", id="tags"),
        pytest.param("said[^1] so", "said so", id="footnote"),
    ],
)
def test_markdown_becomes_what_a_reader_sees(markdown, plain):
    assert kept(f"{BODY}\n\n{markdown}\n\n{BODY}", "markdown") == f"{BODY}\n\n{plain}\n\n{BODY}"


def test_the_first_heading_of_markdown_is_its_title():
    article = clean(f"# Ferries *leave*\n\n{BODY}", "markdown")
    assert (article.title, article.text) == ("Ferries leave", BODY)


# -- pages ---------------------------------------------------------------------------------------


def test_a_page_gives_its_article_and_what_it_says_of_itself():
    article = clean(PAGE, "html")
    paragraphs = article.text.split("\n\n")
    assert [paragraph.split()[0] for paragraph in paragraphs] == ["Two", "“We", "The", "The"]
    assert article.title == "Two ferries leave Quill Bay before noon"
    assert article.standfirst == "A third ferry waited for its crew."
    assert (article.authors, article.outlet) == (("Ada Quill", "Bo Reed"), "Harbour Post")
    assert (article.published, article.modified) == ("2026-11-02T12:30:00+01:00", "2026-11-02T14:00:00+01:00")
    assert (article.language, article.genre) == ("en", "news")
    assert article.url == "https://harbour.example/news/2026/11/02/ferries"
    assert article.origins["published"] == "json-ld"
    assert article.origins["standfirst"] == "opengraph"


def test_what_a_person_wrote_outranks_the_page_and_a_feed_fills_gaps():
    by_hand = clean(PAGE, "html", title="By hand", published="2026-11-01")
    assert (by_hand.title, by_hand.published) == ("By hand", "2026-11-01")
    assert (by_hand.origins["title"], by_hand.origins["outlet"]) == ("sidecar", "opengraph")
    by_feed = clean(PAGE, "html", title="By feed", from_feed=("title",))
    assert by_feed.title == "Two ferries leave Quill Bay before noon"


def test_a_fragment_of_a_feed_is_kept_whole():
    fragment = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES[:2])
    article = clean(fragment, "html", title="Ferries", language="en", from_feed=("title", "language"))
    assert article.text == "\n\n".join(SENTENCES[:2])
    assert article.origins["title"] == "feed"


def blocks(*texts):
    return [Block(text, "p") for text in texts]


CONTEXT = PageContext(
    titles=frozenset({Line.of("Ferries leave the bay").key}),
    links=frozenset({Line.of("Pier repairs will cost twice").key, Line.of("Mayor loses her best hat").key}),
    headings=frozenset({Line.of("Mayor loses her best hat").key}),
)


@pytest.mark.parametrize(
    ("before", "line", "after", "rule"),
    [
        pytest.param([], "Ferries leave the bay", SENTENCES, "repeated_title", id="title"),
        pytest.param(SENTENCES[:1], "Pier repairs will cost twice", SENTENCES[1:], "link_line", id="link"),
        pytest.param(SENTENCES[:1], "Read more: Mayor loses her hat", SENTENCES[1:], "pointer", id="pointer"),
        pytest.param(SENTENCES, "Cora Finch contributed to this report.", [], "credit", id="credit"),
        pytest.param(SENTENCES, "desk@harbour.example", [], "contact", id="contact"),
        pytest.param([], "5 min read", SENTENCES, "reading_time", id="reading time"),
        pytest.param(SENTENCES[:1], SENTENCES[0], SENTENCES[1:], "repeated", id="said twice"),
        pytest.param(SENTENCES[:1], "Photo: Cora Finch", SENTENCES[1:], "caption", id="picture credit"),
        pytest.param([], "November 2, 2026", SENTENCES, "date_line", id="date"),
        pytest.param([], "By Ada Quill", SENTENCES, "byline", id="byline"),
        pytest.param(SENTENCES[:2], "Advertisement", SENTENCES[2:], "label", id="label"),
        pytest.param(SENTENCES, "Like this story? Share it with a friend!", [], "promotion", id="promotion"),
    ],
)
def test_a_line_the_writer_did_not_write_goes_and_says_why(before, line, after, rule):
    prose = clean_lines(blocks(*before, line, *after), CONTEXT)
    assert prose.text == "\n\n".join([*before, *after])
    assert [(dropped.rule, dropped.text) for dropped in prose.dropped] == [(rule, line)]


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Mayor loses her best hat", id="a heading that is a link, alone"),
        pytest.param("The minister said: read more books.", id="an instruction in a sentence"),
        pytest.param("On 2 November 2026 the pier was closed.", id="a date in a sentence"),
        pytest.param(
            "The fund contributed to this report’s findings being ignored for years.", id="early contribution"
        ),
    ],
)
def test_a_line_the_writer_wrote_stays(line):
    lines = [*SENTENCES[:2], line, *SENTENCES, *SENTENCES]
    assert clean_lines(blocks(*lines), CONTEXT).text == "\n\n".join(lines)


@pytest.mark.parametrize(
    ("metadata", "genre", "origin"),
    [
        pytest.param(
            {"url": "https://a.example/opinion/2026/x"}, "opinion", "url", id="section in the address"
        ),
        pytest.param(
            {"url": "https://a.example/news/my-opinion"}, "news", "url", id="not the article's own name"
        ),
        pytest.param(
            {"url": "https://a.example/press-releases/x"}, "press_release", "url", id="press release"
        ),
        pytest.param({"title": "Opinion: The pier is ours"}, "opinion", "text", id="title"),
        pytest.param({"url": "https://a.example/satire/2026/x"}, "satire", "url", id="satire"),
        pytest.param({"url": "https://a.example/humour/gulls-elect-mayor"}, "satire", "url", id="humour"),
        pytest.param({"title": "Satire: Gulls elect mayor"}, "satire", "text", id="satire by its title"),
        pytest.param({"url": "https://a.example/news/satire-festival"}, "news", "url", id="about satire"),
        pytest.param({"url": "https://a.example/x"}, "unknown", None, id="no evidence"),
    ],
)
def test_genre_goes_as_far_as_evidence(metadata, genre, origin):
    article = clean(BODY, **metadata)
    assert (article.genre, article.origins.get("genre")) == (genre, origin)


def test_the_text_tells_its_language_and_the_declared_one_is_only_evidence():
    german = "Zwei Fähren haben am Montag die Bucht verlassen, sagte die Hafenmeisterin vor der Presse. " * 3
    assert (clean(german, language="en").language, clean(german).origins["language"]) == ("de", "text")


# -- what is refused, and what must not break ------------------------------------------------------


def page_of(words, title=""):
    head = f"<head><title>{title}</title></head>"
    return f"<!doctype html><html>{head}<body><div><p>{words}</p></div></body></html>"


@pytest.mark.parametrize(
    ("body", "media", "code"),
    [
        pytest.param("Two ferries left.", "text", "too_short", id="three words"),
        pytest.param("0x17 88 91;" * 400, "text", "not_text", id="figures"),
        pytest.param("QUJD" * 900 + " " + "word " * 25, "text", "not_text", id="encoded"),
        pytest.param(
            page_of("We and our 87 partners use cookies. Accept all cookies"),
            "html",
            "consent_wall",
            id="consent",
        ),
        pytest.param(
            page_of("The page you requested was not found."), "html", "not_found_page", id="not found"
        ),
        pytest.param(page_of("Just a moment...", "Just a moment..."), "html", "challenge", id="challenge"),
        pytest.param(
            page_of("Sign in to continue reading. Forgot password?"), "html", "login_page", id="login"
        ),
        pytest.param(
            page_of(" ".join(SENTENCES), "Page not found"),
            "html",
            "not_found_page",
            id="not found, by its headline",
        ),
        pytest.param(
            page_of(" ".join(SENTENCES), "Log in"), "html", "login_page", id="login, by its headline"
        ),
        pytest.param(page_of(SENTENCES[0] + " " + SENTENCES[1][:60] + "…"), "html", "teaser", id="teaser"),
        pytest.param(SENTENCES[0] + " And then … Read more", "text", "teaser", id="teaser with its prompt"),
        pytest.param(b"<p>" + b"a" * (3 * 1024 * 1024 + 1), "html", "too_large", id="large"),
        pytest.param(b"\x89PNG\r\n\x1a\n\0\0\0", "html", "binary", id="picture"),
        pytest.param(b"<!-- nothing -->", "html", "not_html", id="no markup"),
    ],
)
def test_what_is_no_article_is_refused_with_its_reason(body, media, code):
    verdict = clean(body, media)
    assert isinstance(verdict, Rejected), verdict
    assert verdict.code == code


def test_an_article_about_cookies_is_an_article():
    about = (
        "The ministry said that web pages must let readers reject all cookies with one click by next summer. "
    )
    assert isinstance(clean(page_of(about * 8), "html"), CleanArticle)


ARTICLE = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES * 2)


@pytest.mark.parametrize(
    "markup",
    [
        pytest.param(page_of("x") + ARTICLE, id="text after the end"),
        pytest.param(f"<html><body>{'<div>' * 3000}{ARTICLE}{'</div>' * 3000}</body></html>", id="deep"),
        pytest.param(f"<html><body>{'<b>' * 20000}{ARTICLE}</body></html>", id="deep and unclosed"),
        pytest.param(f"<html><body>&#xFFFF;&#xD800;&#0;{ARTICLE}</body></html>", id="references to nothing"),
        pytest.param(f"<html><body>\ufffe\x00\x01{ARTICLE}</body></html>", id="characters of nothing"),
        pytest.param(
            f"<?xml version='1.0' encoding='utf-16'?><html><body>{ARTICLE}</body></html>",
            id="wrong declaration",
        ),
        pytest.param(f"<html><meta charset='utf-7'><body>{ARTICLE}</body></html>", id="utf-7"),
        pytest.param(f"<html><body><div {'a=b ' * 100_000}>{ARTICLE}</div></body></html>", id="attributes"),
        pytest.param(f"<html><body>{'<br>' * 100_000}{ARTICLE}</body></html>", id="breaks"),
        pytest.param(
            f"<html><script type='application/ld+json'>{'[' * 200_000}</script><body>{ARTICLE}</body></html>",
            id="brackets",
        ),
        pytest.param(f"<html><body>{ARTICLE}<!-- never closed", id="unclosed comment"),
        pytest.param(f"<html><body>{ARTICLE}<table><td><table><td>", id="unclosed tables"),
    ],
)
def test_cruel_markup_costs_neither_the_text_nor_the_time(markup):
    began = time.process_time()
    text = kept(markup.encode("utf-8", "surrogatepass"), "html")
    assert all(sentence in text for sentence in SENTENCES)
    assert time.process_time() - began < 10


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(" " * 300_000 + "a", id="spaces"),
        pytest.param("_a " * 30_000, id="openings of emphasis"),
        pytest.param("`" * 50_000 + "a`" * 9_000, id="backticks"),
        pytest.param("[" * 50_000 + "[a](" * 9_000, id="brackets"),
        pytest.param(f"Head line\n\n{'word ' * 20}…\n\n" * 6_000, id="teasers"),
    ],
)
@pytest.mark.parametrize("media", ["text", "markdown"])
def test_cruel_prose_costs_no_time(text, media):
    began = time.process_time()
    assert isinstance(clean(text, media), CleanArticle | Rejected)
    assert time.process_time() - began < 5


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=300), st.sampled_from(["html", "text", "markdown"]))
def test_any_bytes_are_an_article_or_a_reason(body, media):
    assert isinstance(clean(body, media), CleanArticle | Rejected)
    assert isinstance(clean(body + ARTICLE.encode(), media), CleanArticle | Rejected)


@pytest.mark.process
def test_importing_the_rooms_loads_nothing_heavy():
    script = "import sys, onrecord.cleaning, onrecord.seeds, onrecord.feeds; print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=ROOT
    ).stdout
    assert not {
        "trafilatura",
        "feedparser",
        "lxml",
        "py3langid",
        "numpy",
        "yaml",
        "charset_normalizer",
    } & set(loaded.split())


def test_the_cleaner_has_a_version():
    assert CLEANER_VERSION
