"""Words as links compare them: the tokens of a text and where they stand."""

from __future__ import annotations

import re
from bisect import bisect_right

from onrecord.english.small_words import CONTRACTED_NOT, NOT
from onrecord.types import Span

WORD = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+(?:[’'][^\W\d_]+)?|[%$€£¥;,.!?]")


def tokens(text: str) -> list[str]:
    """The words, figures and stops of a text, *n't* apart from its verb."""
    return WORD.findall(_parted(text))


def token_spans(text: str) -> list[Span]:
    """Where the tokens stand in the text, whose *n't* is shorter than the *not* that is read for it."""
    ends = [match.end() + i for i, match in enumerate(CONTRACTED_NOT.finditer(text), 1)]
    found = (match.span() for match in WORD.finditer(_parted(text)))
    return [(start - bisect_right(ends, start), end - bisect_right(ends, end)) for start, end in found]


def _parted(text: str) -> str:
    return CONTRACTED_NOT.sub(NOT, text).replace("-", " ")
