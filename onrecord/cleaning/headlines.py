"""A headline without the outlet's name that pages hang on it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from onrecord.urls import is_url

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


def seen_title(shared: str | None, headings: Sequence[str]) -> str | None:
    """The headline that both a heading of the first rank and the title for sharing give: what readers see.

    JSON-LD may have another one, for search engines.
    """
    return shared if shared and _key(shared) and _key(shared) in map(_key, headings) else None


def site_name(name: str | None, title: str | None) -> str | None:
    """The name that readers know the site by; none where a page puts an address or its headline there."""
    return None if not name or is_url(name) or name == title else name


def _key(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))
