"""What a page says of its writers below the text: who they are, not what happened."""

from __future__ import annotations

import re
from collections.abc import Sequence

_REACH = 8  # lines from the end within which a box about the writer stands
_MOST = 0.25  # the share of the text that such a box may have: a short text may be about its writer
_HEADING = re.compile(
    r"(?:about|meet)\s+(?:the|our|this)?\s*(?:authors?|writers?|contributors?|reporters?|editors?)"
    r"|author(?:\s+(?:bio|info|profile|details))?|written\s+by|(?:über\s+den\s+|zum\s+)autor(?:in)?|sobre\s+(?:el|la|o|a)\s+autora?"
    r"|(?:à\s+propos\s+de\s+)?l['’]auteure?|l['’]autore",
    re.IGNORECASE,
)
_IS = (
    r"(?:,.{2,80},)?\s+(?:is|was|has|writes|covers|works|joined|leads|reports|holds|lives|teaches|serves"
    r"|speciali[sz]es)\b"
)
_BY = r"(?:(?:written\s+|about\s+)?by:?\s+|about\s+|author:?\s+)?"
_HONOUR = r"(?:(?:dr|prof|mr|ms|mrs)\.?\s+)?"
_TRADE = re.compile(
    r"\*?(?:[A-ZÀ-ÖØ-Þ][\w.'’-]+\s+){1,3}[A-ZÀ-ÖØ-Þ][\w.'’-]+(?:,[^,]{2,40},)?\s+(?:is|was)\s+(?:an?|the|our)\b.{0,80}?"
    r"\b(?:writer|reporter|journalist|editor|correspondent|columnist|blogger|freelancer|contributor|author|podcaster)\b"
)


def author_box(texts: Sequence[str], writers: Sequence[str]) -> int:
    """How many of the last lines are about the writers, as far as a heading, a name or a trade tells."""
    first = max(1, len(texts) - _REACH)
    total = sum(map(len, texts[-200:]))  # enough to tell: a box is small beside them
    for n in range(first, len(texts)):
        below = sum(map(len, texts[n:]))
        is_small = below <= _MOST * total or below <= 600 < total
        if is_small and _opens_box(texts[n], writers, n >= len(texts) - 3):
            return len(texts) - n
    return 0


def _opens_box(text: str, writers: Sequence[str], is_last: bool) -> bool:
    line = text.strip(" *–—-:")
    if _HEADING.fullmatch(line) or (is_last and _TRADE.match(line)):
        return True
    return any(
        re.fullmatch(_BY + re.escape(name), line, re.IGNORECASE)
        or re.match(_HONOUR + re.escape(name) + _IS, line, re.IGNORECASE)
        for name in writers
        if " " in name
    )
