"""Words from outside made safe to show: nothing in them moves a cursor, rewrites a title or turns words.

A terminal shows what would act as its escape, a report leaves it out; what acts is the same for both.
"""

from __future__ import annotations

import re
from collections.abc import Callable

# controls, marks and turns of direction, separators of lines, halves of characters
_ACTING = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
_BLANK = "\t\n\r\v\f\u2028\u2029"


def acts(text: str) -> bool:
    """Whether anything in the text would act where it is shown as it is."""
    return _ACTING.search(text) is not None


def shown(text: str) -> str:
    """The text in one line, with what would act as its escape: ``\\x1b``."""
    return _replaced(text, _escape)


def left_out(text: str) -> str:
    """The text in one line, a single blank for whatever acts or is blank."""
    return " ".join(_replaced(text, lambda _: " ").split())


def escaped_in_json(line: str) -> str:
    """The line of JSON with the same meaning, and nothing in it that would act."""
    return _replaced(line, lambda character: f"\\u{ord(character):04x}")


def _replaced(text: str, instead: Callable[[str], str]) -> str:
    return _ACTING.sub(lambda match: instead(match[0]), text)


def _escape(character: str) -> str:
    if character in _BLANK:
        return " "
    return f"\\x{ord(character):02x}" if ord(character) < 256 else f"\\u{ord(character):04x}"
