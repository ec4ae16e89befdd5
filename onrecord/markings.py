"""A text cut at the edges of its claims: what of it each claim covers, paragraph by paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from onrecord.controls import shown
from onrecord.types.spans import Spans

PARAGRAPH = re.compile(r"\S(?:[^\n]*\S)?")


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that the same claims cover, by number; those that begin before them and end behind them."""

    words: str
    within: tuple[int, ...]
    opens: tuple[int, ...]
    closes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Where a paragraph stands, its pieces, and the numbers of the claims that begin in it."""

    span: tuple[int, int]
    pieces: tuple[Piece, ...]
    begins: tuple[int, ...]


def paragraphs_of(text: str, contents: Mapping[int, Spans]) -> Iterator[Paragraph]:
    """The paragraphs of a text, cut wherever one of the numbered contents begins or ends."""
    for match in PARAGRAPH.finditer(text):
        start, end = match.span()
        here = {n: spans for n, spans in contents.items() if any(s < end and e > start for s, e in spans)}
        begins = tuple(n for n, spans in here.items() if start <= spans[0][0])
        yield Paragraph((start, end), tuple(_pieces(text, start, end, here)), begins)


def _pieces(text: str, start: int, end: int, contents: Mapping[int, Spans]) -> Iterator[Piece]:
    spans = [(n, max(s, start), min(e, end)) for n, all_ in contents.items() for s, e in all_]
    spans = [(n, s, e) for n, s, e in spans if s < e]
    cuts = sorted({start, end, *(s for _, s, _ in spans), *(e for _, _, e in spans)})
    for left, right in pairwise(cuts):
        yield Piece(
            shown(text[left:right]),
            tuple(n for n, s, e in spans if s <= left and right <= e),
            tuple(n for n, s, _ in spans if s == left),
            tuple(n for n, _, e in reversed(spans) if e == right),
        )
