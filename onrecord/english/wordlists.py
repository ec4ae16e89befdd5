"""Word lists written as plain text, as sets or as a pattern's alternatives."""

from __future__ import annotations

import re


def words(text: str) -> frozenset[str]:
    """The words of a text, each once."""
    return frozenset(text.split())


def phrases(text: str) -> frozenset[str]:
    """The phrases of a text that parts them by ``|``, each once, on one line."""
    return frozenset(" ".join(phrase.split()) for phrase in text.split("|"))


def either(text: str) -> str:
    """A pattern for any of the patterns that ``|`` parts; line breaks and indents do not count."""
    return "(?:" + re.sub(r"\s*\n\s*", "", text) + ")"


def compiled(text: str, before: str = "", after: str = "") -> re.Pattern[str]:
    """A compiled pattern for any of the phrases, in either case."""
    return re.compile(before + either(text) + after, re.IGNORECASE)


def listed(text: str) -> list[str]:
    """The words of a text in their order."""
    return text.split()
