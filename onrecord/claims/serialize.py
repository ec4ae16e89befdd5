"""Claims and articles as JSON objects, the way programs read and write them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields
from typing import Any

from onrecord.placetypes import BY_PLACE, place_of_block
from onrecord.types import ArticleText, Attribution, Claim, Extraction, Place, Quantity, Rejected, Span

OPTIONAL = ("title", "outlet", "published")


def article_from_json(record: object) -> ArticleText | Rejected:
    """The article that an object describes, or the reason why it describes none."""
    if not isinstance(record, dict):
        return Rejected("not_an_object", "A line must hold one JSON object.")
    text = record.get("text")
    if text is None:
        return Rejected("no_text", "The object has no field 'text'.")
    if not isinstance(text, str):
        return Rejected("text_not_a_string", "The field 'text' must be a string.")
    identity = record.get("id")
    if not isinstance(identity, str | int) or isinstance(identity, bool):
        return Rejected("no_id", "The object needs a field 'id', a string or a whole number.")
    wrong = [k for k in OPTIONAL if not isinstance(record.get(k), str | None)]
    if wrong:
        return Rejected("field_not_a_string", f"The field '{wrong[0]}' must be a string or null.")
    places = _places(record.get("blocks"), len(text))
    if places is None:
        return Rejected("bad_blocks", "The field 'blocks' must be a list of spans in the text and kinds.")
    title, outlet, published = (record.get(k) for k in OPTIONAL)
    return ArticleText(str(identity), text, title, outlet, published, places)


def blocks_to_json(
    places: Iterable[tuple[Span, Place]], posts: Iterable[tuple[Span, str]] = ()
) -> list[dict[str, Any]]:
    """The stretches that are not the article's body, as blocks that ``article_from_json`` reads.

    Posts of a live blog come with their times; the stretches within them stand behind them.
    """
    blocks: list[dict[str, Any]] = [
        {"span": list(span), "kind": "live_post", "label": None, "at": at} for span, at in posts
    ]
    blocks += [
        {"span": list(span), "kind": kind, "label": None}
        for span, place in places
        if (kind := BY_PLACE[place].written_as) is not None
    ]
    return sorted(blocks, key=lambda block: (block["span"][0], -block["span"][1]))


def _places(blocks: object, length: int) -> tuple[tuple[Span, Place], ...] | None:
    """Where the blocks say that the text is not body; None for what is no list of blocks."""
    if blocks is None:
        return ()
    if not isinstance(blocks, list):
        return None
    found = [(_span(one, length), one.get("kind")) if isinstance(one, dict) else None for one in blocks]
    places = list[tuple[Span, Place]]()
    for one in found:
        if one is None or one[0] is None or not isinstance(one[1], str):
            return None
        if (place := place_of_block(one[1])) != "body":
            places.append((one[0], place))
    return tuple(places)


def _span(block: dict[str, Any], length: int) -> Span | None:
    """The stretch of the text that a block names; None for one that is not in the text."""
    ends = block.get("span")
    if not isinstance(ends, list) or [type(end) for end in ends] != [int, int]:
        return None
    return (ends[0], ends[1]) if 0 <= ends[0] <= ends[1] <= length else None


def extraction_to_json(extraction: Extraction) -> dict[str, Any]:
    """An extraction as the scorers read it."""
    record: dict[str, Any] = {"id": extraction.id, "claims": [claim_to_json(c) for c in extraction.claims]}
    if extraction.problem is not None:
        record["problem"] = extraction.problem
    if extraction.unread:
        record["unread"] = [list(sentence.span) for sentence in extraction.unread]
    return record


def claim_to_json(claim: Claim) -> dict[str, Any]:
    """A claim as the scorers read it, with its sentence, rule and confidence beside."""
    record: dict[str, Any] = {
        "content": _spans(claim.content),
        "quote": claim.quote,
        "chain": [_link(a) for a in claim.chain],
        "polarity": claim.polarity,
        "certainty": claim.certainty,
        "hedges": _spans(claim.hedges),
        "quantities": [_quantity(q) for q in claim.quantities],
        "sentence": list(claim.sentence),
        "condition": _spans(claim.condition),
        "dates": [{"span": list(d.span), "edtf": d.edtf} for d in claim.dates],
        "caveats": _spans(claim.caveats),
        "basis": claim.basis,
        "place": claim.place,
        "rule": claim.rule,
        "confidence": round(claim.confidence, 3),
    }
    # whatever else is said of a claim, in one plain value, under its own name
    return record | {one.name: getattr(claim, one.name) for one in fields(claim) if one.name not in record}


def _link(attribution: Attribution) -> dict[str, Any]:
    return {
        "source": _spans(attribution.source),
        "cue": _spans(attribution.cue),
        "speaker": attribution.speaker,
        "kind": attribution.kind,
        "said_on": attribution.said_on,
        "addressee": attribution.addressee,
        "role": attribution.role,
        "speaks_for": attribution.speaks_for,
    }


def _quantity(quantity: Quantity) -> dict[str, Any]:
    return {
        "span": list(quantity.span),
        "value": _plain(quantity.value),
        "high": None if quantity.high is None else _plain(quantity.high),
        "of": quantity.of,
        "bound": quantity.bound,
    }


def _plain(value: float) -> int | float:
    return int(value) if value.is_integer() else value


def _spans(spans: tuple[Span, ...]) -> list[list[int]]:
    return [list(span) for span in spans]
