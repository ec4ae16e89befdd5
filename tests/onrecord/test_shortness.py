"""What is too short says why, in words that are the same for all of one cause."""

import pytest

from onrecord.cleaning import clean_document
from onrecord.cleaning.refusals import refusal
from onrecord.types import Document, DroppedLine, Rejected


def why(text, media="text"):
    made = clean_document(Document("a", text.encode(), media))
    assert isinstance(made, Rejected)
    assert made.code == "too_short"
    return made.detail


@pytest.mark.parametrize("n_words", [1, 2, 7, 19])
def test_few_words_are_told_alike_however_few(n_words):
    assert why(" ".join(["word"] * n_words) + ".") == "it has fewer than 20 words, as no article has"


def test_what_was_left_out_is_named_with_the_rules_that_took_most():
    dropped = [DroppedLine("word " * n, rule) for n, rule in ((9, "related"), (12, "prompt"), (2, "label"))]
    told = refusal("The boats are back.", None, str, dropped=dropped)
    assert told == Rejected(
        "too_short",
        "fewer than 20 words are left; the rest was left out as prompt and related: "
        "`onrecord clean --diff` shows it",
    )


def test_little_that_was_left_out_is_not_the_cause():
    told = refusal("The boats are back.", None, str, dropped=[DroppedLine("Share this", "label")])
    assert told is not None
    assert told.detail == "it has fewer than 20 words, as no article has"
