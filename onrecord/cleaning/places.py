"""Stretches of a text that are not the outlet's sentences: embedded posts, headings, a transcript's turns."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.turns import transcript_turns
from onrecord.types import Place, Span

Places = tuple[tuple[Span, Place], ...]


def places_of(paragraphs: Sequence[str], places: Sequence[Place], posts: Sequence[int] = ()) -> Places:
    """The stretches of the text joined from the paragraphs that are not body, in their order.

    ``posts`` numbers the embedded post that holds each paragraph, 0 for none: one stretch a post.
    """
    spans: list[tuple[Span, Place]] = []
    before = 0
    turns = transcript_turns(paragraphs)
    start = 0
    for n, (paragraph, place) in enumerate(zip(paragraphs, places, strict=True)):
        end = start + len(paragraph)
        post = posts[n] if posts else 0
        if post and post == before:
            spans[-1] = (spans[-1][0][0], end), "embed"
        elif place != "body" or n in turns:
            spans.append(((start, end), place if place != "body" else "transcript"))
        start, before = end + len("\n\n"), post
    return tuple(spans)
