"""Raised figures and marks that lead to a note, which are no part of the word they stand against."""

from __future__ import annotations

import re
from typing import Any

from onrecord.cleaning.trees import text_of

_MARK = re.compile(r"[\[(]?(?:\d{1,3}|[a-z]|[ivx]{1,4}|[*†‡§¶]{1,3})[\])]?", re.IGNORECASE)
_LONGEST = 10  # characters of a mark
_BRACKETED = re.compile(r"\[(?:\d{1,3}|[a-z]|note \d+)\]", re.IGNORECASE)


def is_note_mark(element: Any) -> bool:
    """True for *1*, *[2]* or *†* raised in a link within the page, and *[2]* in one that is not raised."""
    words = text_of(element).strip()
    if len(words) > _LONGEST:
        return False
    if element.tag == "a":
        return _leads_down(element) and _BRACKETED.fullmatch(words) is not None
    links = [*element.iter("a"), *element.iterancestors("a")]
    return any(map(_leads_down, links)) and _MARK.fullmatch(words) is not None


def _leads_down(link: Any) -> bool:
    return (link.get("href") or "").startswith("#")
