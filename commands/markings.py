"""An article cut at the edges of its claims, each claim with what is told of it; for a terminal or a page."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from commands.printing import plain
from onrecord.certaintytypes import stated_as
from onrecord.placetypes import BY_PLACE

if TYPE_CHECKING:
    from onrecord.types import Claim, Extraction, Quantity, Spans

PARAGRAPH = re.compile(r"\S(?:[^\n]*\S)?")
BOUNDS = {"exact": "", "about": "about ", "at_least": "at least ", "at_most": "at most "}
OUTLETS_OWN = "the outlet's own words"


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that the same claims cover, by number; those that begin before them and end behind them."""

    words: str
    within: tuple[int, ...]
    opens: tuple[int, ...]
    closes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph's pieces, and the numbers of the claims that begin in it."""

    pieces: tuple[Piece, ...]
    begins: tuple[int, ...]


def paragraphs_of(text: str, claims: Sequence[Claim]) -> Iterator[Paragraph]:
    """The paragraphs of a text, cut wherever a claim's content begins or ends; claims count from one."""
    contents = {n: claim.content for n, claim in enumerate(claims, start=1)}
    for match in PARAGRAPH.finditer(text):
        start, end = match.span()
        here = {n: spans for n, spans in contents.items() if any(s < end and e > start for s, e in spans)}
        begins = tuple(n for n, spans in here.items() if start <= spans[0][0])
        yield Paragraph(tuple(_pieces(text, start, end, here)), begins)


def _pieces(text: str, start: int, end: int, contents: dict[int, Spans]) -> Iterator[Piece]:
    spans = [(n, max(s, start), min(e, end)) for n, all_ in contents.items() for s, e in all_]
    spans = [(n, s, e) for n, s, e in spans if s < e]
    cuts = sorted({start, end, *(s for _, s, _ in spans), *(e for _, _, e in spans)})
    for left, right in pairwise(cuts):
        yield Piece(
            plain(text[left:right]),
            tuple(n for n, s, e in spans if s <= left and right <= e),
            tuple(n for n, s, _ in spans if s == left),
            tuple(n for n, _, e in reversed(spans) if e == right),
        )


def missing_of(extraction: Extraction) -> str | None:
    """What of a text has no claims, and why; None where all of it was read."""
    if extraction.unread:
        places = ", ".join(f"{start}-{end}" for start, end in (one.span for one in extraction.unread))
        return f"Nothing was read from characters {places}: the program failed on them."
    return f"No claims: {extraction.problem.replace('_', ' ')}." if extraction.problem is not None else None


def told_of(claim: Claim, text: str) -> list[str]:
    """What is told of a claim: whose it is and through whom, how it was stated, its figures and limits."""
    parts = [whose(claim, text)]
    if (where := BY_PLACE[claim.place].words) is not None:
        parts.append(where)
    if claim.certainty != "certain":
        parts.append(f"stated as: {stated_as(claim.certainty)}")
    parts.extend(f"figure: {_figure(quantity)}" for quantity in claim.quantities)
    parts.extend(f"date: {date.edtf}" for date in claim.dates)
    parts.extend(f"limit: {plain(text[s:e])}" for s, e in claim.caveats)
    return [*parts, f"extraction confidence {claim.confidence:.2f}"]


def whose(claim: Claim, text: str) -> str:
    """The origin with its cue, then whoever passed it on; or that the words are the outlet's own."""
    if not claim.chain:
        return OUTLETS_OWN
    links = [
        (plain(link.speaker) or _words(text, link.source) or "unnamed")
        + (f" ({_words(text, link.cue)})" if link.cue else "")
        for link in reversed(claim.chain)
    ]
    return " · through ".join(links)


def _words(text: str, spans: Spans) -> str:
    return plain(" … ".join(text[s:e] for s, e in spans))


def _figure(quantity: Quantity) -> str:
    high = "" if quantity.high is None else f" to {quantity.high:,g}"
    counted = f" {plain(quantity.of)}" if quantity.of else ""
    return f"{BOUNDS[quantity.bound]}{quantity.value:,.15g}{high}{counted}"
