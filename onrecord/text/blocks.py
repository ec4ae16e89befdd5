"""The blocks of a text: which of them hold a character, and the borders that no content crosses."""

from __future__ import annotations

import bisect
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from onrecord.placetypes import block_type
from onrecord.types import Span, TextBlock, TextBlocks
from onrecord.types.blocks import order_of


@dataclass(frozen=True, slots=True)
class Blocks:
    """Where a block begins or ends, and those that hold what follows each border, the outermost first."""

    borders: tuple[int, ...] = (0,)
    holding: tuple[TextBlocks, ...] = ((),)

    def stretch(self, offset: int) -> int:
        """Which of the stretches between borders holds the character."""
        return bisect.bisect_right(self.borders, offset) - 1

    def at(self, offset: int) -> TextBlocks:
        """The blocks that hold the character, the outermost first."""
        return self.holding[self.stretch(offset)]

    def spoken_at(self, offset: int) -> TextBlock | None:
        """The innermost block at the character whose words are somebody's."""
        return next((one for one in reversed(self.at(offset)) if block_type(one.kind).is_spoken), None)

    def printed_at(self, offset: int) -> str | None:
        """When the post of a live blog that holds the character was printed."""
        return next((one.at for one in reversed(self.at(offset)) if one.at), None)

    def parted(self, span: Span) -> list[Span]:
        """The span in parts, none of which crosses a border."""
        first, last = self.stretch(span[0]), self.stretch(max(span[0], span[1] - 1))
        edges = [span[0], *self.borders[first + 1 : last + 1], span[1]]
        return [(a, b) for a, b in pairwise(edges) if a < b]


def lay_blocks(blocks: Iterable[TextBlock]) -> Blocks:
    """The blocks by the characters that they hold."""
    told = sorted((one for one in blocks if one.span[0] < one.span[1]), key=order_of)
    borders = sorted({0, *(end for one in told for end in one.span)})
    holding: list[TextBlocks] = []
    open_now: list[TextBlock] = []
    waiting = iter(told)
    following = next(waiting, None)
    for border in borders:
        open_now = [one for one in open_now if one.span[1] > border]
        while following is not None and following.span[0] == border:
            open_now.append(following)
            following = next(waiting, None)
        holding.append(tuple(open_now))
    return Blocks(tuple(borders), tuple(holding))


def cut_at_borders(spans: Sequence[Span], blocks: Blocks) -> list[Span]:
    """The spans, those that hold a border cut there."""
    return [part for span in spans for part in blocks.parted(span)]
