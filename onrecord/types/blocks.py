"""Stretches of a text as a page set them apart."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.types.spans import Span


@dataclass(frozen=True, slots=True)
class TextBlock:
    """A stretch of a text: what it is, whose words its page says they are, when the page printed it.

    ``kind`` is one of placetypes.py; ``label`` the line that names a speaker, in whole; ``at`` the time of a
    post of a live blog, as a ``published``.
    """

    span: Span
    kind: str
    label: str | None = None
    at: str | None = None


TextBlocks = tuple[TextBlock, ...]


def order_of(block: TextBlock) -> tuple[int, int]:
    """What blocks are sorted by: one that holds others comes before them."""
    return block.span[0], -block.span[1]
