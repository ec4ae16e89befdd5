"""A page's words are those that its reader sees, however they are encoded."""

# ruff: noqa: E501 - a page in one line can be read

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.claims import extract
from onrecord.cleaning import clean_document
from onrecord.types import ArticleText, Document
from onrecord.unseen import as_seen, seen_with_places

MORE = "<p>The gate will be lifted out on Thursday, if a crane can be had by then, and hung again in the spring.</p>"


def read(body, title="Gate shut"):
    page = f"<!doctype html><html lang='en'><head><title>{title}</title></head><body><article><h1>{title}</h1>{body}{MORE}</article></body></html>"
    return clean_document(Document("a", page.encode(), "html"))


@pytest.mark.parametrize(
    ("written", "seen"),
    [
        ("The keeper con&#xFB01;rmed that the o\ufb03ce was shut", "The keeper confirmed that the office was shut"),
        ("Ida&nbsp;Brandt was there with Marie&#x2011;Claire\u202fVoss", "Ida Brandt was there with Marie-Claire Voss"),
        ("She paid 40\u202f000 crowns to Bo&nbsp;Reed", "She paid 40\u202f000 crowns to Bo Reed"),
    ],
)  # fmt: skip
def test_letters_and_blanks_are_those_that_are_seen(written, seen):
    assert as_seen(read(f"<p>{written}.</p>").text).startswith(" ".join(f"{seen}.".split()))


def test_a_title_is_seen_alike():
    assert (
        read("<p>Nobody was near it.</p>", "Gate of the l&shy;ock de&shy;fied").title
        == "Gate of the lock defied"
    )


@pytest.mark.parametrize(
    "mark",
    ["\u00ad", "\u200b", "\u2060", "\ufeff", "\u200e"],
    ids=["soft", "zero", "joiner", "bom", "direction"],
)
def test_marks_in_words_hide_no_denial_and_make_no_second_speaker(mark):
    text = f"Ida Bra{mark}ndt told the court that it was dark. Ida Brandt de{mark}nied that the gate was sh{mark}ut."
    claims = extract(ArticleText("a", text)).claims
    assert {one.chain[-1].speaker for one in claims if one.chain} == {"Ida Brandt"}
    [denied] = [one for one in claims if one.polarity == "denied"]
    assert [text[s:e] for s, e in denied.content] == [f"the gate was sh{mark}ut"]
    assert [text[s:e] for s, e in denied.chain[-1].cue] == [f"de{mark}nied"]


@given(st.text(alphabet="ab Ñ\u00a0\u00ad\u200b\u200d\u2011ﬁﬃ1", max_size=30))
def test_each_character_knows_where_it_was(text):
    seen, places = seen_with_places(text)
    assert seen == as_seen(text)
    assert len(places) == len(seen)
    assert places == sorted(places)
    assert all(
        as_seen(text[at]) in ("", " ", "\u00a0", "\u200d", "-") or shown in as_seen(text[at])
        for shown, at in zip(seen, places, strict=True)
    )
