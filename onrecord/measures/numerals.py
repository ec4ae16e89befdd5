"""Figures as they are written: patterns for numbers, and the values that they stand for."""

from __future__ import annotations

import re
from collections.abc import Sequence

from onrecord.english.wordlists import either, listed, words
from onrecord.types import Bound

SMALL = listed(
    """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen
    """
)
UNITS = {word: value for value, word in enumerate(SMALL, 1)}
TENS = {
    word: 20 + 10 * i
    for i, word in enumerate(listed("twenty thirty forty fifty sixty seventy eighty ninety"))
}
SCALES = {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
SCALES |= {"lakh": 1e5, "lakhs": 1e5, "crore": 1e7, "crores": 1e7}
SCALES |= {"k": 1e3, "m": 1e6, "mn": 1e6, "mln": 1e6, "b": 1e9, "bn": 1e9, "tn": 1e12}
VAGUE = {"tens": 1e1, "dozens": 12.0, "scores": 20.0, "hundreds": 1e2, "thousands": 1e3}
VAGUE |= {"lakhs": 1e5, "crores": 1e7, "millions": 1e6, "billions": 1e9, "trillions": 1e12}
FRACTIONS = {"half": 0.5, "third": 0.333, "quarter": 0.25, "fifth": 0.2, "tenth": 0.1}
SPELT_CURRENCIES = {"rs": "rupees"}
CURRENCIES = {"$": "dollars", "£": "pounds", "€": "euros", "¥": "yen", "₹": "rupees"}

WORDED = rf"(?:{either('|'.join(TENS))}-{either('|'.join(SMALL[:9]))}|{either('|'.join([*UNITS, *TENS]))})"
SPACE = "\u0020\u00a0\u2009\u202f"  # between thousands: *1 200*
GROUPED = rf"[1-9]\d{{0,2}}(?:[{SPACE}]\d{{3}})+(?![\d{SPACE}]?\d)"
VULGAR = {"½": 0.5, "¼": 0.25, "¾": 0.75}
INDIAN = r"\d{1,2}(?:,\d{2})+,\d{3}"  # *1,25,000*: a hundred and twenty-five thousand
DIGITS = rf"(?:\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?|{INDIAN}|{GROUPED}|\d+(?:\.\d+)?)[½¼¾]?"
SCALE = r"(?:[\s-]?(?:hundred|thousand|million|billion|trillion|lakhs?|crores?|bn|tn|mln|mn|m|k|b)\b)"
MONEY = r"(?:\b(?:(?:US|NZ|HK)\s?|[CAR](?=\$))[$£€¥₹]|[$£€¥₹]|Rs\.?(?=\s?\d))"
HUNDREDS = rf"\b{either('|'.join(('a', *SMALL[:9])))} hundred and {WORDED}\b"
WITH_HALF = rf"\b(?:{either('|'.join(SMALL[:9]))}|\d{{1,3}})[ -]and[ -]a[ -]half{SCALE}"
NUMBER = rf"{HUNDREDS}|{WITH_HALF}|(?:{MONEY}\s?)?(?:{DIGITS}|\b{WORDED}\b){SCALE}*"
PERCENT = r"(?:\s?%|pc\b|[\s-]per\s?cent(?:age points?)?\b|[\s-]percentage points?\b)"
MANY = either("tens|dozens|scores|hundreds|thousands|lakhs|crores|millions|billions|trillions")
PART = either(
    r"""
    (?:one|two|three|four)[ -](?:thirds?|fifths?|tenths?)|(?:one|three)[ -]quarters?|
    a (?:third|quarter|fifth|tenth)|half
    """
)
WHOLE = either("(?:hundred )?(?:thousand|million|billion|trillion)|hundred|lakh|crore")
DECADE = either("teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|[2-9]0s")
FIGURE = re.compile(
    rf"(?P<partial>\b(?:{PART}(?: of)? a|half-a) {WHOLE}\b)"
    rf"|(?P<round>\b(?P<times>a|several|a few) (?P<whole>{WHOLE})(?P<half> and a half)?\b"
    rf"(?! and {WORDED}\b))"
    rf"|(?P<mid>\bmid[- ](?P<decade>{DECADE})\b)"
    rf"|(?P<vague>\b(?:several |a few )?(?:{MANY} (?:or even|or|and) )?(?:{MANY} of )?{MANY}\b)"
    rf"|(?P<dozen>\b(?:several|a few|half a|a half|a|{'|'.join(SMALL[:10])})[- ]dozen\b)"
    rf"|(?P<fraction>\b{PART}\b)"
    rf"|(?P<low>{NUMBER})(?P<pct>{PERCENT})?"
    rf"(?:(?P<to>\s?(?:-|–|to|and|or)\s?)(?P<high>{NUMBER})(?P<pct2>{PERCENT})?)?"
    r"|(?P<period>\b(?:a|an) (?:hour|day|week|fortnight|month|year|decade|century)\b)"
    r"|(?P<single>\ba single\b)",
    re.IGNORECASE,
)

FIGURE_WORDS = frozenset((*UNITS, *TENS, *VAGUE, *FRACTIONS)) | words("""
    thirds quarters fifths tenths dozen hundred thousand million billion trillion single hour day week
    fortnight month year decade century teens twenties thirties forties fifties sixties seventies eighties
    nineties
    """)
NUMBER_WORDS = frozenset((*UNITS, *TENS, *SCALES, *VAGUE, "zero", "dozen")) - words("k m b")  # they count
_IN_NUMBERS = FIGURE_WORDS - words("single hour day week fortnight month year decade century")
_BETWEEN = words("and to or a of even")
WORD = re.compile(r"[a-z]+")
AT_LEAST = """at least|slightly more than|well over|just over|(?<!no )(?<!not )more than|over|no fewer than|
not fewer than|not less than|no less than|upwards? of|in excess of|greater than|above|
a minimum of|exceed(?:s|ed|ing)?"""
AT_MOST = """at most|up to|no more than|not more than|fewer than|less than|just under|under|within|below|
a maximum of|as (?:many|much) as"""
ABOUT = "about|around|some|roughly|approximately|nearly|almost|close to|an estimated|estimated|circa"
BOUNDS: tuple[tuple[re.Pattern[str], Bound], ...] = (
    (re.compile(rf"\b{either(AT_LEAST)}\s(?:the\s|a\s|an\s)?$", re.IGNORECASE), "at_least"),
    (re.compile(rf"\b{either(AT_MOST)}\s(?:the\s|a\s|an\s)?$", re.IGNORECASE), "at_most"),
    (re.compile(rf"\b{either(ABOUT)}\s(?:the\s|a\s|an\s)?$", re.IGNORECASE), "about"),
)

BEHIND: tuple[tuple[re.Pattern[str], Bound], ...] = (
    (re.compile(r"\+(?!\d)|-plus\b| or more\b(?! than)"), "at_least"),
    (re.compile(r" or (?:fewer|less)\b"), "at_most"),
    (re.compile(r" or so\b|-odd\b"), "about"),
)


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
        elif words[i] not in _BETWEEN and words[i] not in CURRENCIES:
            break
    return range(at - (at > 0 and words[at - 1] in CURRENCIES), end)


def is_vague(words: Sequence[str]) -> bool:
    """True of a number that names no more than an order of size: *dozens*, *tens of thousands*."""
    return next((word in VAGUE for word in words if _is_number(word)), False)


def _is_number(word: str) -> bool:
    return word[0].isnumeric() or word in _IN_NUMBERS


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
    body = (
        words.lower().lstrip("uscanzhkr$£€¥₹. ")
        if re.match(r"(?:us|c|a|nz|hk|r)?\s?[$£€¥₹]|rs\.?\s?\d", words.lower())
        else words.lower()
    )
    digits = re.match(DIGITS, body)
    if digits:
        value = float(re.sub(rf"[,{SPACE}½¼¾]", "", digits.group()))
        value += VULGAR.get(digits.group()[-1], 0.0)
        rest = body[digits.end() :]
        value += 0.5 * rest.replace("-", " ").startswith(" and a half")
    else:
        parts = re.findall(r"[a-z]+", body)
        small = [p for p in parts if p in UNITS or p in TENS]
        if "and" in parts and "hundred" in parts:
            at = parts.index("hundred")
            tail = sum(UNITS.get(p, 0) + TENS.get(p, 0) for p in parts[at:])
            return float(UNITS.get(parts[0], 1) * 100 + tail)
        value = float(sum(UNITS.get(p, 0) + TENS.get(p, 0) for p in small)) + 0.5 * ("half" in parts)
        rest = " ".join(p for p in parts if p in SCALES)
    result = value * parse_scale(rest)
    return float(round(result, 6))
