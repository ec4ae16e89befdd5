"""Numbers as the news writes them: digits, words, and both together."""

from __future__ import annotations

import re
from collections.abc import Sequence

from onrecord.links.words import listed

_SMALL = {
    word: value
    for value, word in enumerate(
        listed(
            """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen"""
        )
    )
}
_TENS = {
    w: 10 * (i + 2) for i, w in enumerate(listed("twenty thirty forty fifty sixty seventy eighty ninety"))
}
_SCALES = {
    "hundred": 1e2,
    "thousand": 1e3,
    "million": 1e6,
    "billion": 1e9,
    "trillion": 1e12,
    "mln": 1e6,
    "bn": 1e9,
}
GROUPS = {"dozen": 12.0, "dozens": 12.0, "scores": 20.0, "hundreds": 1e2, "thousands": 1e3, "millions": 1e6}
NUMERALS = frozenset(_SMALL) | frozenset(_TENS) | frozenset(_SCALES) | frozenset(GROUPS)

_PLAIN = re.compile(r"[0-9]+(?:\.[0-9]+)?")


def number_at(words: Sequence[str], i: int) -> tuple[float, int] | None:
    """The value that begins here and the position after it."""
    if words[i] in GROUPS:
        return GROUPS[words[i]], i + 1
    if words[i][0].isdigit():
        digits = words[i].replace(",", "")
        if not _PLAIN.fullmatch(digits):  # a clock time, a version, ① or ½
            return None
        return _scaled(words, float(digits), i + 1)
    return _spelled(words, i)


def _spelled(words: Sequence[str], i: int) -> tuple[float, int] | None:
    total, current, end = 0.0, None, i
    while end < len(words):
        w = words[end]
        if w in _SMALL or w in _TENS:
            current = (current or 0) + _SMALL.get(w, _TENS.get(w, 0))
        elif w in _SCALES and current is not None:
            if _SCALES[w] == 100:
                current *= 100
            else:
                total, current = total + current * _SCALES[w], 0
        elif not (w == "and" and end > i and words[end - 1] in _SCALES and _is_numeral(words, end + 1)):
            break
        end += 1
    return None if current is None or words[i:end] == ["one"] else (total + current, end)


def _is_numeral(words: Sequence[str], i: int) -> bool:
    return i < len(words) and (words[i] in _SMALL or words[i] in _TENS)


def _scaled(words: Sequence[str], value: float, end: int) -> tuple[float, int]:
    if end < len(words) and words[end] in _SCALES:
        return value * _SCALES[words[end]], end + 1
    return value, end
