"""Claims and articles as JSON objects, the way programs read and write them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields
from typing import Any

from onrecord.dates import written_date
from onrecord.types import (
    ArticleText,
    Attribution,
    Claim,
    Extraction,
    Quantity,
    Rejected,
    Span,
    TextBlock,
    TextBlocks,
)
from onrecord.types.blocks import order_of

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
    blocks = _blocks(record.get("blocks"), len(text))
    if blocks is None:
        return Rejected("bad_blocks", "The field 'blocks' must be a list of spans in the text and kinds.")
    title, outlet, published = (record.get(k) for k in OPTIONAL)
    return ArticleText(str(identity), text, title, outlet, published, blocks)


def blocks_to_json(blocks: Iterable[TextBlock]) -> list[dict[str, Any]]:
    """The blocks in their order, those that hold others before these, as ``article_from_json`` reads them."""
    return [
        {"span": list(one.span), "kind": one.kind, "label": one.label, **({"at": one.at} if one.at else {})}
        for one in sorted(blocks, key=order_of)
    ]


def _blocks(told: object, length: int) -> TextBlocks | None:
    """The blocks that a caller gives, in order; None for what is no list of blocks."""
    if told is None:
        return ()
    if not isinstance(told, list):
        return None
    found = [_block(one, length) for one in told]
    blocks = [one for one in found if one is not None]
    return tuple(sorted(blocks, key=order_of)) if len(blocks) == len(found) else None


def _block(told: object, length: int) -> TextBlock | None:
    """The stretch of the text that an object describes; None for one that is not in the text."""
    span = _span(told, length) if isinstance(told, dict) else None
    if span is None or not isinstance(told, dict):
        return None
    kind, label, at = told.get("kind"), told.get("label"), told.get("at")
    if not isinstance(kind, str) or not isinstance(label, str | None) or not isinstance(at, str | None):
        return None
    return TextBlock(span, kind, label, written_date(at) if at else None)


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
