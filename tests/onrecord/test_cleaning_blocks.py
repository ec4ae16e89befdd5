"""Blocks of a page: what its markup says each part is, and whose words."""

# ruff: noqa: E501 - markup is easier to read as it is served than broken over lines

import pytest

from onrecord.cleaning import clean_document
from onrecord.types import CleanArticle, Document

WORK = (
    "<p>The harbour trust published a letter on Monday about the bank at the mouth of the channel, which has"
    " grown since the spring.</p>"
)
END = (
    "<p>Fishermen on the quay said that they had warned of it for months, and that nobody had listened to"
    " them at all.</p>"
)
SAID = "We counted nine hulls at first light. No dredger will move before the soundings are done."


def blocks(body, before=WORK, after=END):
    """Kind, label and words of each block of the page."""
    title = "Letters from the quay about the bank"
    page = f"<html lang=en><head><title>{title}</title></head><body><article><h1>{title}</h1>{before}{body}{after}"
    article = clean_document(Document("a", page.encode(), "html"))
    assert isinstance(article, CleanArticle)
    return [(one.kind, one.label, article.text[slice(*one.span)]) for one in article.blocks]


QUOTATIONS = [
    pytest.param(
        f"<blockquote><p>{SAID}</p><cite>Tobias Wrenfield, chief engineer</cite></blockquote>",
        "Tobias Wrenfield, chief engineer",
        id="cite",
    ),
    pytest.param(
        f"<blockquote><p>{SAID}</p><p><cite>Ngozi Trelawny</cite></p></blockquote>",
        "Ngozi Trelawny",
        id="in a line",
    ),
    pytest.param(
        f"<blockquote><p>{SAID}</p><footer>— Amara Osei, <cite>The Orwin Courier</cite></footer></blockquote>",
        "— Amara Osei, The Orwin Courier",
        id="footer with a work",
    ),
    pytest.param(
        f"<figure><blockquote><p>{SAID}</p></blockquote><figcaption>Yusuf Karim, resident</figcaption></figure>",
        "Yusuf Karim, resident",
        id="figcaption",
    ),
    pytest.param(
        f"<blockquote><p>{SAID}</p><p>— Amara Osei, mayor of Orwin</p></blockquote>",
        "— Amara Osei, mayor of Orwin",
        id="a line behind a dash",
    ),
    pytest.param(
        f"<blockquote>{SAID}<br>– Quillan Mbeki</blockquote>", "– Quillan Mbeki", id="behind a break"
    ),
    pytest.param(
        f"<blockquote><div>{SAID}</div><div class='quote-author'>Ngozi Trelawny</div></blockquote>",
        "Ngozi Trelawny",
        id="by its name",
    ),
    pytest.param(
        f"<blockquote><p>{SAID}</p><span class='author'>Ngozi Trelawny</span><span class='source'>A letter</span>"
        "</blockquote>",
        "Ngozi Trelawny",
        id="a work behind the name",
    ),
    pytest.param(
        f"<blockquote><p>In <cite>The Bank</cite> she wrote of it.</p><p>{SAID}</p></blockquote>",
        None,
        id="a work",
    ),
    pytest.param(f"<blockquote><p>{SAID}</p></blockquote>", None, id="nobody"),
]


@pytest.mark.parametrize(("body", "label"), QUOTATIONS)
def test_a_block_quotation_keeps_the_line_that_names_who_is_quoted(body, label):
    [(kind, found, words)] = blocks(body)
    assert (kind, found) == ("block_quote", label)
    assert SAID in words


def test_lists_rows_and_headings_are_told():
    body = (
        "<h2>What comes next</h2><ul><li>The soundings are published on Friday.</li></ul>"
        "<table><tr><th>Year</th><th>Boats</th></tr><tr><td>2024</td><td>41</td></tr></table>"
    )
    assert [(kind, words) for kind, _, words in blocks(body)] == [
        ("heading", "What comes next"),
        ("list_item", "The soundings are published on Friday."),
        ("table_row", "Year | Boats"),
        ("table_row", "2024 | 41"),
    ]


def test_a_page_laid_out_as_one_quotation_quotes_nobody():
    assert blocks(f"<blockquote>{WORK}<p>{SAID}</p>{END}</blockquote>", before="", after="") == []


ASKED = (
    "<p><strong>What did you see in May?</strong></p><p>We saw the bank move. I had never seen that.</p>"
    "<p>The contractor was never asked.</p><p><b>Who is to blame?</b></p><p>I will not say that today.</p>"
)


def test_bold_questions_and_what_was_answered_are_told():
    told = [(kind, words.replace("\n\n", " ")) for kind, _, words in blocks(ASKED)]
    assert told == [
        ("question", "What did you see in May?"),
        ("answer", "We saw the bank move. I had never seen that. The contractor was never asked."),
        ("question", "Who is to blame?"),
        ("answer", "I will not say that today."),
    ]


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(ASKED.replace("I ", "It ").replace("We", "They"), id="an explainer"),
        pytest.param(ASKED.replace("<strong>", "<em>").replace("<b>", "<i>"), id="not bold"),
        pytest.param("<p><b>What now?</b></p><p>I will not say.</p>", id="a single question"),
    ],
)
def test_what_only_looks_like_an_interview_is_none(body):
    assert blocks(body) == []


def test_turns_of_a_transcript_stand_under_their_names():
    lines = ["ADA QUILL: We saw it in May and I told them.", "HOST: What did they say to you? I wonder."] * 2
    told = [(kind, label) for kind, label, _ in blocks("".join(f"<p>{line}</p>" for line in lines))]
    assert told == [("turn", "ADA QUILL"), ("turn", "HOST")] * 2
