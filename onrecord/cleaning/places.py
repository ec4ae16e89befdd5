"""Paragraphs of a text as blocks: what each is, which stand together, whose words they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from onrecord.placetypes import QUOTATIONS
from onrecord.turns import turn_labels
from onrecord.types import TextBlock, TextBlocks

DASHES = "—–-―"
_MOST_QUOTED = 0.5  # of a text: with more, the quotation is how the page is laid out
_LONGEST_LABEL = 20  # words


@dataclass(frozen=True, slots=True)
class Mark:
    """What a paragraph is, empty for one like others; neighbours with one ``part`` are one block."""

    kind: str = ""
    part: int = 0
    label: str | None = None


PLAIN = Mark()


def told_blocks(
    paragraphs: Sequence[str], marks: Sequence[Mark], times: Sequence[str | None] = ()
) -> TextBlocks:
    """The blocks of the text joined from the paragraphs, in order; posts of a live blog hold others."""
    starts = _starts(paragraphs)
    told = _spoken(paragraphs, _sound(paragraphs, marks))
    found = live_blocks(paragraphs, times) if times else []
    for _, group in groupby(range(len(paragraphs)), key=lambda n: (told[n].kind, told[n].part or -n)):
        first, *more = list(group)
        last = more[-1] if more else first
        if told[first].kind:
            label = told[first].label or _signed(told[first], paragraphs[last], bool(more))
            found.append(
                TextBlock((starts[first], starts[last] + len(paragraphs[last])), told[first].kind, label)
            )
    return tuple(sorted(found, key=lambda one: (one.span[0], -one.span[1], one.kind != "live_post")))


def live_blocks(paragraphs: Sequence[str], times: Sequence[str | None]) -> list[TextBlock]:
    """The posts of a live blog, paragraphs beside each other under one time each."""
    starts, found = _starts(paragraphs), []
    for at, group in groupby(range(len(paragraphs)), key=lambda n: times[n]):
        numbers = list(group)
        if at is not None:
            span = starts[numbers[0]], starts[numbers[-1]] + len(paragraphs[numbers[-1]])
            found.append(TextBlock(span, "live_post", at=at))
    return found


def _starts(paragraphs: Sequence[str]) -> list[int]:
    starts, at = [], 0
    for paragraph in paragraphs:
        starts.append(at)
        at += len(paragraph) + len("\n\n")
    return starts


def _sound(paragraphs: Sequence[str], marks: Sequence[Mark]) -> list[Mark]:
    """The marks; a page that sets most of its text as quotation only lays it out so."""
    n_quoted = sum(len(one) for one, mark in zip(paragraphs, marks, strict=True) if mark.kind in QUOTATIONS)
    is_layout = n_quoted > _MOST_QUOTED * sum(map(len, paragraphs))
    return [PLAIN if is_layout and mark.kind in QUOTATIONS else mark for mark in marks]


def _spoken(paragraphs: Sequence[str], marks: Sequence[Mark]) -> list[Mark]:
    """The marks, paragraphs without one as turns of a transcript where they are that."""
    labels = turn_labels(paragraphs)
    return [
        Mark("turn", label=labels[n]) if n in labels and mark == PLAIN else mark
        for n, mark in enumerate(marks)
    ]


def _signed(mark: Mark, last: str, has_more: bool) -> str | None:
    """The last line of a quotation where it opens with a dash: whoever is quoted."""
    is_line = has_more and last[:1] in DASHES and len(last.split()) <= _LONGEST_LABEL
    return last if mark.kind in QUOTATIONS and is_line else None
