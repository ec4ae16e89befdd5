"""Ratios as they are written: *one in five houses*, *four out of five*."""

from __future__ import annotations

import re

from onrecord.english.numerals import SMALL, TENS
from onrecord.english.wordlists import either, words

WHOLES = either("|".join([*SMALL[:10], *TENS, "hundred"]))
RATIO = re.compile(
    rf"\b(?P<part>{either('|'.join(SMALL[:9]))}|\d{{1,3}})[\s-](?P<way>in|out[\s-]of)(?:[\s-](?:every|each))?[\s-]"
    rf"(?P<whole>(?:a\s)?{WHOLES}|\d{{1,3}}(?:,\d{{3}})+|\d{{1,4}})"
    r"(?=\s+(?P<noun>[a-z][\w’'-]*)|\s[A-Z]|[.,;](?!\d)|$)",
    re.IGNORECASE,
)
TIMES = words("""
    second seconds minute minutes hour hours day days week weeks month months year years decade decades
    night nights
    """)
# Where a ratio stands as a subject; behind a verb *two in five raids* may be two.
SUBJECT = re.compile(
    r"(?:^|[,;:“\"(]|\b(?:that|and|but|nearly|almost|about|around|roughly|some|over|than|least|to|by|for|of|only))\s*$",
    re.IGNORECASE,
)
COUNTED = ("s", "people", "men", "women", "children", "of")
SHARE, OF, IN = "share", " of ", "in"
ONE = words("one 1")
