"""Whatever the text: spans lie inside it, nothing raises, and neighbours change nothing."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.claims import extract, extract_many
from onrecord.types import ArticleText

SEEDS = [
    "The miller said that forty carts had left. ",
    "“It rained,” Ada Lund told the council, “and nobody came.” ",
    "About 300 people, according to the Hill Gazette, may leave by May 4. ",
    "Ivo Marsh denied that he had sold the mill, citing Radio Tarn.\n\n",
    "He said ",
    "“",
    "”",
    "'' ",
    "– ",
    "(",
    "\n",
    "\u2028",
    "\u00a0",
    "\ud800",
    "😀",
    "\x00",
    "\ufeff",
    "$5 million ",
    "said said ",
]
TEXTS = st.lists(st.sampled_from(SEEDS), min_size=1, max_size=9).map("".join)


def spans_of(claim):
    yield from (*claim.content, claim.sentence, *claim.hedges, *claim.condition, *claim.caveats)
    yield from (span for link in claim.chain for span in (*link.source, *link.cue))
    yield from (each.span for each in (*claim.quantities, *claim.dates))


@settings(max_examples=80, deadline=None)
@given(TEXTS)
def test_a_span_lies_inside_the_text_and_shows_words(text):
    for claim in extract(ArticleText("a", text)).claims:
        assert claim.content
        for start, end in spans_of(claim):
            assert 0 <= start < end <= len(text)
            shown = text[start:end]
            assert shown == shown.strip()


@settings(max_examples=25, deadline=None)
@given(st.lists(TEXTS, min_size=2, max_size=4), st.randoms(use_true_random=False))
def test_neighbours_and_their_order_change_nothing(texts, chance):
    articles = [ArticleText(str(n), text) for n, text in enumerate(texts)]
    alone = {article.id: extract(article) for article in articles}
    chance.shuffle(articles)
    assert {found.id: found for found in extract_many(articles)} == alone


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("“" * 100_000, id="opening marks"),
        pytest.param('"a b" ' * 30_000, id="short quotations"),
        pytest.param("'" * 100_000, id="apostrophes"),
        pytest.param("The. " * 3_000, id="stops"),
        pytest.param("said that the " * 1_000, id="cues"),
    ],
)
def test_rubbish_ends_soon(text):
    begun = time.process_time()
    extract(ArticleText("a", text))
    assert time.process_time() - begun < 20
