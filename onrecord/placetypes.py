"""Where in an article a claim may stand, and the kinds of blocks that tell: a row a place, a row a kind."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Place = Literal["body", "headline", "caption", "embed", "transcript"]


@dataclass(frozen=True, slots=True)
class PlaceType:
    """A place, and what is told of a claim there."""

    place: Place
    words: str | None  # None where nothing need be said


@dataclass(frozen=True, slots=True)
class BlockType:
    """A kind of block: where its claims stand, and whether its words are somebody's whom a label may name.

    What holds others (``is_open``) says nothing of the look of its lines.
    """

    kind: str
    place: Place = "body"
    is_spoken: bool = False
    is_open: bool = False


PLACE_TYPES: tuple[PlaceType, ...] = (
    PlaceType("body", None),
    PlaceType("headline", "in a heading"),
    PlaceType("caption", "in a caption"),
    PlaceType("embed", "in an embedded post"),
    PlaceType("transcript", "in a transcript"),
)
BLOCK_TYPES: tuple[BlockType, ...] = (
    BlockType("paragraph"),
    BlockType("heading", "headline"),
    BlockType("list_item"),
    BlockType("caption", "caption"),
    BlockType("pull_quote", is_spoken=True),
    BlockType("block_quote", is_spoken=True),
    BlockType("embed", "embed"),
    BlockType("question", "transcript", is_spoken=True),
    BlockType("answer", "transcript", is_spoken=True),
    BlockType("turn", "transcript", is_spoken=True),
    BlockType("table_row"),
    BlockType("live_post", is_open=True),
    BlockType("standfirst"),
)
QUESTION, ANSWER = "question", "answer"
QUOTATIONS = frozenset({"block_quote", "pull_quote"})  # set apart by their layout, mostly without marks
BY_PLACE: dict[str, PlaceType] = {one.place: one for one in PLACE_TYPES}
BY_KIND: dict[str, BlockType] = {one.kind: one for one in BLOCK_TYPES}


def block_type(kind: str) -> BlockType:
    """The row of the kind; for one that nothing is known of, a stretch that tells nothing."""
    return BY_KIND.get(kind, BlockType(kind, is_open=True))
