"""Claims within the blocks of a page: what runs on into another block is another claim there."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import groupby

from onrecord.text.document import Layout, tidy
from onrecord.text.zones import place_of
from onrecord.types import Claim, Span, Spans


def within_blocks(layout: Layout, claim: Claim) -> list[Claim]:
    """The claim, in as many as there are stretches between borders that hold some of its content."""
    blocks = layout.blocks
    first, last = (blocks.stretch(at) for at in (claim.content[0][0], claim.content[-1][1] - 1))
    if first == last:
        return [claim]
    parts = [part for span in claim.content for part in blocks.parted(span)]
    groups = [list(group) for _, group in groupby(parts, key=lambda span: blocks.stretch(span[0]))]
    contents = [content for group in groups if (content := tidy(layout.text, group))]
    return [_part(layout, claim, content) for content in contents]


def _part(layout: Layout, claim: Claim, content: Spans) -> Claim:
    """What the claim is of this stretch alone; who said it stays."""
    start, end = content[0][0], content[-1][1]
    sentence = (
        layout.sentences[layout.sentence_at(start)][0],
        layout.sentences[layout.sentence_at(end - 1)][1],
    )
    held = layout.blocks.at(start)
    return replace(
        claim,
        content=content,
        sentence=sentence,
        hedges=_within(claim.hedges, sentence),
        condition=_within(claim.condition, sentence),
        caveats=_within(claim.caveats, sentence),
        quantities=tuple(one for one in claim.quantities if _is_in(one.span, content)),
        dates=tuple(one for one in claim.dates if _is_in(one.span, content)),
        place=place_of(layout.text, start, held),
        posted=layout.blocks.printed_at(start),
    )


def _within(spans: Iterable[Span], sentence: Span) -> Spans:
    return tuple(span for span in spans if sentence[0] <= span[0] and span[1] <= sentence[1])


def _is_in(span: Span, content: Spans) -> bool:
    return any(start <= span[0] and span[1] <= end for start, end in content)
