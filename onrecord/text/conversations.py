"""Turns of a conversation: paragraphs that open with the label of whoever speaks, when several do."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.english.interviews import ANSWER_LABEL, QUESTION_LABEL, TURN
from onrecord.types import Span


@dataclass(frozen=True, slots=True)
class Turn:
    """A paragraph of a conversation, the label that it opens with, and where its words begin."""

    paragraph: Span
    label: Span
    first: int


def turns(text: str, paragraphs: Sequence[Span]) -> list[Turn]:
    """The turns of a text in order; none where the labels are no conversation's.

    Two labels at least, one of them twice or *Q* and *A*, and a turn that asks.
    """
    found = [
        Turn(paragraph, match.span("label"), match.end())
        for paragraph in paragraphs
        if (match := TURN.match(text, *paragraph)) is not None
    ]
    counts = Counter(text[slice(*turn.label)] for turn in found)
    is_asked = any(text[turn.paragraph[1] - 1] == "?" for turn in found)
    is_pair = {QUESTION_LABEL, ANSWER_LABEL} <= set(counts)
    comes_back = len(counts) > 1 and max(counts.values()) > 1
    return found if is_asked and (is_pair or comes_back) else []
