"""Articles and claims as JSON."""

import json

import pytest

from onrecord.claims import extract
from onrecord.claims.serialize import article_from_json, blocks_to_json, extraction_to_json
from onrecord.types import ArticleText, Rejected, TextBlock

REFUSED = [
    pytest.param([], "not_an_object", id="a list"),
    pytest.param({"id": "a"}, "no_text", id="no text"),
    pytest.param({"id": "a", "text": 3}, "text_not_a_string", id="text is a number"),
    pytest.param({"text": "x"}, "no_id", id="no id"),
    pytest.param({"id": True, "text": "x"}, "no_id", id="id is a truth value"),
    pytest.param({"id": "a", "text": "x", "outlet": 3}, "field_not_a_string", id="outlet is a number"),
    pytest.param({"id": "a", "text": "x", "blocks": {}}, "bad_blocks", id="blocks are no list"),
    pytest.param({"id": "a", "text": "x", "blocks": [3]}, "bad_blocks", id="a block is a number"),
    pytest.param({"id": "a", "text": "x", "blocks": [{"span": [0, 1]}]}, "bad_blocks", id="no kind"),
    pytest.param(
        {"id": "a", "text": "x", "blocks": [{"span": [0, 2], "kind": "embed"}]}, "bad_blocks", id="too far"
    ),
    pytest.param(
        {"id": "a", "text": "x", "blocks": [{"span": [0, True], "kind": "embed"}]}, "bad_blocks", id="truth"
    ),
]


@pytest.mark.parametrize(("record", "code"), REFUSED)
def test_what_is_no_article_is_refused_with_a_code(record, code):
    refused = article_from_json(record)
    assert isinstance(refused, Rejected)
    assert refused.code == code


def test_an_article_keeps_its_text_and_what_is_known_of_it():
    record = {"id": 7, "text": " x ", "title": None, "outlet": "Radio Nord", "published": "2024-01-02"}
    assert article_from_json(record) == ArticleText("7", " x ", None, "Radio Nord", "2024-01-02")


def test_blocks_come_back_as_they_were():
    blocks = (
        TextBlock((0, 12), "live_post", None, "2026-11-03T09:10:00+00:00"),
        TextBlock((0, 2), "heading"),
        TextBlock((3, 5), "block_quote", "— Ada Quill, mayor"),
        TextBlock((6, 8), "turn", "HOST"),
        TextBlock((9, 10), "caption"),
    )
    record = {"id": "a", "text": "a b c d e f g", "blocks": blocks_to_json(blocks)}
    article = article_from_json(json.loads(json.dumps(record)))
    assert isinstance(article, ArticleText)
    assert article.blocks == blocks


@pytest.mark.parametrize("field", ["label", "at"])
def test_a_block_whose_label_or_time_is_no_string_is_refused(field):
    block = {"span": [0, 1], "kind": "live_post", field: 3}
    refused = article_from_json({"id": "a", "text": "x", "blocks": [block]})
    assert isinstance(refused, Rejected)
    assert refused.code == "bad_blocks"


def test_a_claim_in_json_holds_every_field_of_the_contract():
    text = "Norland denied on Monday that 300 ships were sent."
    record = json.loads(json.dumps(extraction_to_json(extract(ArticleText("a", text)))))
    (claim,) = record["claims"]
    assert claim["chain"][0]["speaker"] == "Norland"
    assert claim["chain"][0]["said_on"] == "on Monday"
    assert claim["quantities"][0]["value"] == 300
    assert {"content", "quote", "polarity", "certainty", "hedges", "sentence", "rule", "confidence"} <= set(
        claim
    )
