"""Fact-checks of others, in the forms in which they are handed on."""

import json

import pytest

from onrecord.factchecks import FactCheck, NoChecks, read

REVIEW = {
    "@context": "https://schema.org", "@type": "ClaimReview", "url": "https://checks.example/carts",
    "claimReviewed": "Forty  carts left the quarry.", "datePublished": "2026-10-09",
    "author": {"@type": "Organization", "name": "Orl Checks"},
    "itemReviewed": {"author": {"name": "Ada Lund"}, "datePublished": "2026-10-05T08:00:00Z"},
    "reviewRating": {"@type": "Rating", "ratingValue": 1, "alternateName": "Mostly wrong"},
}  # fmt: skip
CHECK = FactCheck(
    "Forty carts left the quarry.", "Orl Checks", "https://checks.example/carts", "Mostly wrong", "Ada Lund",
    "2026-10-05T08:00:00+00:00", "2026-10-09",
)  # fmt: skip


@pytest.mark.parametrize(
    "given",
    [
        pytest.param(REVIEW, id="one"),
        pytest.param([REVIEW, REVIEW], id="an array, one twice"),
        pytest.param({"@graph": [{"@type": "WebPage"}, REVIEW]}, id="a graph"),
        pytest.param({"dataFeedElement": [{"item": [REVIEW]}, {"item": None}]}, id="a feed"),
        pytest.param({**REVIEW, "@type": ["Review", "ClaimReview"]}, id="of two types"),
        pytest.param(
            {**REVIEW, "author": [{"name": "Orl Checks"}], "publisher": "Orl"}, id="several authors"
        ),
    ],
)
def test_claim_reviews_are_found_wherever_they_lie(given):
    assert read(json.dumps(given)) == [CHECK]


def test_a_review_a_line_and_columns_say_the_same():
    assert read(f"{json.dumps(REVIEW)}\n{json.dumps(REVIEW)}\n") == [CHECK]
    columns = "Claim,Claimant,Claimed_on,Rating,Checker,URL,Reviewed_on\n"
    row = "Forty carts left the quarry.,Ada Lund,2026-10-05T08:00:00Z,Mostly wrong,Orl Checks,https://checks.example/carts,2026-10-09\n"
    assert read("\ufeff" + columns + row) == [CHECK]


def test_a_rating_without_words_is_told_as_it_is_and_a_bad_date_is_none():
    bare = {**REVIEW, "reviewRating": {"ratingValue": 2}, "datePublished": "soon"}
    [found] = read(json.dumps(bare))
    assert (found.rating, found.reviewed_on) == ("2", None)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="nothing"),
        pytest.param("{broken", id="no JSON"),
        pytest.param('{"@type": "Article"}', id="another type"),
        pytest.param(json.dumps({**REVIEW, "url": "javascript:alert(1)"}), id="no address"),
        pytest.param(json.dumps({**REVIEW, "claimReviewed": None}), id="no claim"),
        pytest.param(json.dumps({**REVIEW, "author": None}), id="nobody checked"),
        pytest.param("a,b\n1,2\n", id="other columns"),
    ],
)
def test_what_holds_no_check_is_refused_in_words(text):
    with pytest.raises(NoChecks):
        read(text)
