"""A headline without the outlet's name that pages hang on it."""

from __future__ import annotations

import re
from collections.abc import Sequence

_SEPARATOR = re.compile(r"\s+[|–—·»:-]\s+|\s*\|\s*")


def bare_title(title: str, headings: Sequence[str], outlet: str | None) -> str:
    """The title as the page's own heading prints it, or at least without the outlet behind it."""
    key = _key(title)
    for heading in headings:
        if len(heading.split()) >= 2 and key.startswith(_key(heading) + " "):
            return heading
    parts = _SEPARATOR.split(title)
    if len(parts) > 1 and outlet and _key(parts[-1]) == _key(outlet):
        return title[: title.rfind(parts[-1])].rstrip(" |–—·»:-")
    # a bar, unlike a dash, hardly ever stands inside a headline
    head, bar, tail = title.rpartition(" | ")
    return head.strip() if bar and len(head.split()) >= 3 and len(tail.split()) <= 5 else title


def _key(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))
