"""Where in an article a claim may stand: a row a place, with what a block there is called outside."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Place = Literal["body", "headline", "caption", "embed", "transcript"]


@dataclass(frozen=True, slots=True)
class PlaceType:
    """A place: what is told of a claim there, the kind of block written for it, all kinds read as it."""

    place: Place
    words: str | None  # None where nothing need be said
    written_as: str | None = None
    also_read: tuple[str, ...] = ()


PLACE_TYPES: tuple[PlaceType, ...] = (
    PlaceType("body", None),  # every block of a kind that no row names
    PlaceType("headline", "in a heading", "heading"),
    PlaceType("caption", "in a caption", "caption"),
    PlaceType("embed", "in an embedded post", "embed"),
    PlaceType("transcript", "in a transcript", "turn", also_read=("question", "answer")),
)
BY_PLACE: dict[str, PlaceType] = {one.place: one for one in PLACE_TYPES}


def place_of_block(kind: str) -> Place:
    """The place of a block that is called so outside; the body for a kind that nothing is known of."""
    found = (one.place for one in PLACE_TYPES if kind in (one.written_as, *one.also_read))
    return next(found, "body")
