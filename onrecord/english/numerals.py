"""Numerals: the words and signs of numbers, their values, their bounds, and how a figure is written."""

from __future__ import annotations

import re

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
MONEY = r"(?:\b(?:(?:US|NZ|HK)\s?|[CAR](?=\$))[$£€¥₹]|[$£€¥₹]|\bRs\.?(?=\s?\d))"
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
    r"(?=[\d$£€¥₹]|\b[a-z])(?:"  # where no figure can begin none of its kinds is tried
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
    r"|(?P<single>\ba single\b))",
    re.IGNORECASE,
)
FIGURE_WORDS = frozenset((*UNITS, *TENS, *VAGUE, *FRACTIONS)) | words("""
    thirds quarters fifths tenths dozen hundred thousand million billion trillion single hour day week
    fortnight month year decade century teens twenties thirties forties fifties sixties seventies eighties
    nineties
    """)
NUMBER_WORDS = frozenset((*UNITS, *TENS, *SCALES, *VAGUE, "zero", "dozen")) - words("k m b")  # they count
IN_NUMBERS = FIGURE_WORDS - words("single hour day week fortnight month year decade century")
BETWEEN = words("and to or a of even")
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
PERIODS = {"decade": ("years", 10), "century": ("years", 100)}
DOZENS = {"a": 1.0, "several": 1.0, "a few": 1.0, "half a": 0.5, "a half": 0.5}
INDEFINITE = ("several", "a few")  # the least that they say
HALF_BEFORE = re.compile(r"(?:first|second|other|better|and a|-)\s?$", re.IGNORECASE)
HALF_AFTER = re.compile(r"-|\s(?:time|hour)\b")
PART_AFTER = re.compile(r"\s(?:of|more|less|in|\w+ed)\b|[,.]|$")  # *a third term* is no share
AGED_BEFORE = re.compile(r"\b(?:his|her|their|my|your|our|aged)\s$", re.IGNORECASE)
# *the mid-80s* are years, but for what is measured
MEASURED_BEHIND = re.compile(r"\s?(?:°|[CF]\b|Celsius|Fahrenheit|degrees|per\s?cent|%|mph|km)")
LATE_DECADES = re.compile(r"[5-9]0s$|(?:fif|six|seven|eigh|nine)t")
AND, HUNDRED, HALF, AND_A_HALF, ONE_BEFORE = "and", "hundred", "half", " and a half", "a "
MONEY_BEFORE = re.compile(r"(?:us|c|a|nz|hk|r)?\s?[$£€¥₹]|rs\.?\s?\d")
MONEY_SIGNS = "uscanzhkr$£€¥₹. "
BETWEEN_TWO, TO = "between ", "to"
FROM_BEFORE = re.compile(r"\bfrom (?:the )?(?:current )?$")
THIRDS, TEENS, SHARE_OF = "thirds", "teens", "share of "
SIZES_ALONE = (["tens"], ["scores"])  # *tens* alone may be marks, *scores* results
OF_BEHIND = " of "
PERIOD_BEFORE = re.compile(
    r"\b(?:for|within|over|in|than|nearly|about|almost|around|after|of|under|just|only|took|least)\s$", re.I
)
PERIOD_BEHIND = re.compile(r"\s(?:after|before|later|ago|earlier|since|in (?:jail|prison))\b")
PART_BEFORE = re.compile(r"\b(?:quarter|half|third|quarters|thirds) of $")
SPAN_BEFORE = re.compile(r"(?<!just )(?<!well )(?<!for )(?<!than )over $")  # *fell by half over a year*
OR_AND = re.compile(r"\b(?:or|and)\b")
DOZEN_BEHIND = re.compile(r"[ -]dozen$")
