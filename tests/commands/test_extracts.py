"""An article with its claims marked: nothing lost, nothing that acts, every number leads somewhere."""

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commands.marked_pages import page_of
from commands.markings import contents_of, told_of
from commands.printing import plain
from onrecord.claims import extract
from onrecord.markings import paragraphs_of
from onrecord.types import ArticleText, Attribution, Claim, Extraction, UnreadSentence
from tests.commands.conftest import ARTICLES

HOSTILE = (
    "The miller said that <script>alert(1)</script> & \"two\" carts were 'lost'.\n\n"
    "Nobody answered \x1b[2J the bell."
)


def claim(*spans, chain=True):
    link = Attribution(((0, 3),), ((4, 6),), None, "anonymous")
    return Claim(tuple(spans), (0, 1), "indirect" if chain else "narrator", (link,) if chain else ())


class Balanced(HTMLParser):
    """Fails where a tag is left open or closed twice."""

    def __init__(self):
        super().__init__()
        self.open, self.ids, self.hrefs, self.seen = [], [], [], set()

    def handle_starttag(self, tag, attributes):
        self.seen.add(tag)
        self.ids += [value for key, value in attributes if key == "id"]
        self.hrefs += [value for key, value in attributes if key == "href"]
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


@given(
    st.text(alphabet="ab \n“”.", max_size=80),
    st.lists(st.tuples(st.integers(0, 80), st.integers(1, 40)), max_size=6),
)
def test_the_pieces_of_a_paragraph_are_its_words(text, drawn):
    claims = [claim((s, min(s + n, len(text)))) for s, n in drawn if s < len(text)]
    found = [
        "".join(piece.words for piece in paragraph.pieces)
        for paragraph in paragraphs_of(text, contents_of(claims))
    ]
    assert found == [plain(line.strip()) for line in text.split("\n") if line.strip()]


def test_contents_that_overlap_are_both_marked():
    [paragraph] = paragraphs_of("He said she said it rained.", {1: ((8, 26),), 2: ((17, 26),)})
    assert [(p.words, p.within) for p in paragraph.pieces] == [
        ("He said ", ()), ("she said ", (1,)), ("it rained", (1, 2)), (".", ()),
    ]  # fmt: skip
    assert paragraph.pieces[2].closes == (2, 1)


def test_a_chain_is_told_from_its_origin_outwards():
    text = "Radio Tarn reported a flood, citing the dam keeper."
    outer = Attribution(((0, 10),), ((11, 19),), "Radio Tarn", "outlet")
    inner = Attribution(((36, 50),), ((29, 35),), None, "anonymous")
    found = Claim(((20, 27),), (0, 51), "indirect", (outer, inner), confidence=0.5)
    assert told_of(found, text)[0] == "the dam keeper (citing) · through Radio Tarn (reported)"


def test_a_page_closes_what_it_opens_and_every_number_leads_to_a_line():
    articles = [ArticleText(name, text.partition("---\n\n")[2]) for name, text in ARTICLES.items()]
    page = page_of([(a, extract(a)) for a in articles])
    reader = Balanced()
    reader.feed(page)
    assert reader.open == []
    assert reader.hrefs
    assert {href.removeprefix("#") for href in reader.hrefs} == set(reader.ids)
    assert len(reader.ids) == len(set(reader.ids))


def test_words_from_outside_are_inert_on_a_page():
    article = ArticleText("a", HOSTILE, title="<b>", outlet='"><img src=x onerror=1>')
    page = page_of([(article, extract(article))])
    reader = Balanced()
    reader.feed(page)
    assert not reader.seen & {"script", "img", "b", "link", "iframe"}
    assert "\x1b" not in page
    assert "&lt;script&gt;" in page


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        pytest.param((), r"»forty\s+carts[^«]*Brackwell[^«]*«¹", id="terminal"),
        pytest.param(("--html",), r"<mark>[^<]*Brackwell quarry on Monday[^<]*</mark><sup>", id="page"),
    ],
)
def test_extract_marks_what_was_said(onrecord, tmp_path, arguments, expected):
    (tmp_path / "denial.txt").write_text(ARTICLES["denial.txt"], encoding="utf-8")
    done = onrecord("extract", "denial.txt", *arguments)
    assert done.returncode == 0
    assert re.search(expected, done.stdout)
    assert "Ivo Marsh (denied)" in done.stdout


def test_an_article_without_claims_says_why():
    page = page_of([(ArticleText("a", "x"), Extraction("a", (), "1", "language_unsupported"))])
    assert "No claims: language unsupported." in page


def test_a_sentence_that_was_not_read_is_named():
    extraction = Extraction("a", (), "1", "sentences_unread", (UnreadSentence((12, 80), "KeyError: 'lock'"),))
    page = page_of([(ArticleText("a", "x"), extraction)])
    assert "Nothing was read from characters 12-80: the program failed on them." in page
