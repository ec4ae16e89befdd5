"""Characters that software wrote as references of HTML, and then once more: *Tom &amp;amp; Ada*."""

from __future__ import annotations

import html
import re
from html.entities import html5

_REFERENCE = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});")
_MOST = 3  # times that one program after another wrote them anew
_NOTHING = ("", "\ufffd")
_BRACKETS = ("<", ">")  # who writes of markup means them as they stand


def without_references(text: str) -> str:
    """The line with the characters that its references stand for, however often written; brackets stay."""
    for _ in range(_MOST):
        plain = _REFERENCE.sub(_character, text) if "&" in text else text
        if plain == text:
            break
        text = plain
    return text


def _character(match: re.Match[str]) -> str:
    reference = match[0]
    is_known = reference[1] == "#" or reference[1:] in html5
    character = html.unescape(reference) if is_known else reference
    is_shown = character not in _NOTHING and (character.isprintable() or character.isspace())
    return character if is_shown and character not in _BRACKETS else reference
