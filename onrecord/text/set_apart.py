"""Quotations that a page sets apart by its layout and not by marks: what a block quotation holds."""

from __future__ import annotations

import bisect
from collections.abc import Sequence

from onrecord.placetypes import QUOTATIONS
from onrecord.text.blocks import Blocks
from onrecord.text.quotations import Quotation
from onrecord.types import Span

DASHES = "—–-―"  # before the name of whoever is quoted


def with_set_apart(
    text: str, paragraphs: Sequence[Span], marked: Sequence[Quotation], blocks: Blocks
) -> list[Quotation]:
    """The quotations in marks, and each paragraph of a block quotation that has none.

    Not the line that names whoever is quoted.
    """
    found = [
        Quotation(span, span)
        for span in paragraphs
        if _is_set_apart(text, span, blocks) and not _has_marks(marked, span)
    ]
    return sorted((*marked, *found), key=lambda one: one.outer) if found else list(marked)


def _is_set_apart(text: str, span: Span, blocks: Blocks) -> bool:
    spoken = blocks.spoken_at(span[0])
    if spoken is None or spoken.kind not in QUOTATIONS or text[span[0]] in DASHES:
        return False
    return spoken.label is None or text[slice(*span)].strip() != spoken.label.strip()


def _has_marks(marked: Sequence[Quotation], span: Span) -> bool:
    last = bisect.bisect_left(marked, span[1], key=lambda one: one.outer[0]) - 1
    return last >= 0 and marked[last].outer[1] > span[0]
