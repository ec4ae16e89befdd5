"""Figures as they are written: patterns for numbers, and the values that they stand for."""

from __future__ import annotations

import re
from collections.abc import Sequence

from onrecord.english.numerals import (
    AND,
    AND_A_HALF,
    BEHIND,
    BETWEEN,
    BOUNDS,
    CURRENCIES,
    DIGITS,
    FIGURE_WORDS,
    HALF,
    HUNDRED,
    IN_NUMBERS,
    MONEY_BEFORE,
    MONEY_SIGNS,
    SCALES,
    SPACE,
    TENS,
    UNITS,
    VAGUE,
    VULGAR,
    WORD,
)
from onrecord.types import Bound


def has_figure(text: str) -> bool:
    """Whether a text holds a digit or a word of number, so that a figure may be found in it."""
    return any(map(str.isdigit, text)) or not FIGURE_WORDS.isdisjoint(WORD.findall(text.lower()))


def number_in(words: Sequence[str]) -> range:
    """Which words of a quantity, all in small letters, are its number; none are in *a week*.

    Neither its bound before it nor its noun behind it belongs to the number; the sign of a currency does.
    """
    at = next((i for i, word in enumerate(words) if _is_number(word)), None)
    if at is None:
        return range(0)
    end = at + 1
    for i in range(at + 1, len(words)):
        if _is_number(words[i]) or (words[i] in SCALES and i == end):
            end = i + 1
        elif words[i] not in BETWEEN and words[i] not in CURRENCIES:
            break
    return range(at - (at > 0 and words[at - 1] in CURRENCIES), end)


def is_vague(words: Sequence[str]) -> bool:
    """True of a number that names no more than an order of size: *dozens*, *tens of thousands*."""
    return next((word in VAGUE for word in words if _is_number(word)), False)


def _is_number(word: str) -> bool:
    return word[0].isnumeric() or word in IN_NUMBERS


def bound_behind(text: str, stop: int, end: int) -> tuple[Bound | None, int]:
    """The bound that stands right behind a number, and where it ends; None and ``stop`` where none does."""
    for pattern, bound in BEHIND:
        found = pattern.match(text, stop, end)
        if found:
            return bound, found.end()
    return None, stop


def bound_before(before: str) -> tuple[Bound, int]:
    """The bound that stands before a figure, and how many characters it takes."""
    for pattern, bound in BOUNDS:
        found = pattern.search(before)
        if found:
            return bound, len(before) - found.start()
    return "exact", 0


def parse_scale(words: str) -> float:
    """The product of scale words."""
    result = 1.0
    for word in re.findall(r"[a-z]+", words.lower()):
        result *= SCALES.get(word, 1.0)
    return result


def parse_number(words: str) -> float:
    """The value of digits or number words with their scales."""
    body = words.lower().lstrip(MONEY_SIGNS) if MONEY_BEFORE.match(words.lower()) else words.lower()
    digits = re.match(DIGITS, body)
    if digits:
        value = float(re.sub(rf"[,{SPACE}½¼¾]", "", digits.group()))
        value += VULGAR.get(digits.group()[-1], 0.0)
        rest = body[digits.end() :]
        value += 0.5 * rest.replace("-", " ").startswith(AND_A_HALF)
    else:
        parts = re.findall(r"[a-z]+", body)
        small = [p for p in parts if p in UNITS or p in TENS]
        if AND in parts and HUNDRED in parts:
            at = parts.index(HUNDRED)
            tail = sum(UNITS.get(p, 0) + TENS.get(p, 0) for p in parts[at:])
            return float(UNITS.get(parts[0], 1) * 100 + tail)
        value = float(sum(UNITS.get(p, 0) + TENS.get(p, 0) for p in small)) + 0.5 * (HALF in parts)
        rest = " ".join(p for p in parts if p in SCALES)
    result = value * parse_scale(rest)
    return float(round(result, 6))
