"""What readers wrote below an article, on sites whose markup does not call it comments."""

from __future__ import annotations

import re
from collections.abc import Sequence

from onrecord.cleaning.pagelines import Line
from onrecord.dates import date_within

_HEADING = re.compile(
    r"(?:(?:\d+|one|two|three|all|join\s+the|readers?['’]?s?|latest|recent|add\s+(?:a|your))\s+)?(?:comments?|responses?|replies|reactions|discussion)"
    r"(?:\s+(?:to|on)\s+.{1,200})?|\d+\s+thoughts?\s+on\s+.{1,200}|(?:leave|post)\s+a\s+(?:reply|comment)|what\s+(?:our\s+)?readers\s+(?:say|think)",
    re.IGNORECASE,
)
_AGO = re.compile(r"\b(?:\d+|an?)\s+(?:min(?:ute)?|hour|day|week|month|year)s?\s+ago\b", re.IGNORECASE)
_SHORT = 80  # characters of a line that says who wrote a comment, and when
_LEAST = 2  # such lines
_SHARE = 0.2  # of what stands below


def n_before_replies(lines: Sequence[Line]) -> int:
    """How many lines stand above the heading of what readers wrote; all of them where there is none.

    Below it a good part of the lines say who wrote and when.
    """
    for n, line in enumerate(lines):
        if n and line.is_heading and _HEADING.fullmatch(line.text.strip(" :–—-")):
            below = lines[n + 1 :]
            dated = sum(map(_is_dated, below))
            if dated >= _LEAST and dated >= _SHARE * len(below):
                return n
    return len(lines)


def _is_dated(line: Line) -> bool:
    is_short = len(line.text) <= _SHORT
    return is_short and (date_within(line.text) is not None or _AGO.search(line.text) is not None)
