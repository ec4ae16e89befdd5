"""Time words: the days, hours, months, years and seasons that a text names, and how it names them."""

from __future__ import annotations

import re

from onrecord.english.calendar import DAYS, MONTHS, SHORT_MONTHS
from onrecord.english.wordlists import listed, words

MONTH = "(?P<month>" + "|".join((*MONTHS, *SHORT_MONTHS)) + r")\b\.?"
IN_MONTH = re.compile(
    rf"\b(?:(?P<before>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? {MONTH}"
    rf"|{MONTH.replace('month', 'month2')} (?P<behind>\d{{1,2}})(?:st|nd|rd|th)?(?![\d,.]\d|\d| per| %|%))"
    r"|\b(?:in|until|since|by|early|late|mid|last|next|this|of)[ -]"
    rf"{MONTH.replace('month', 'month3')}\b(?! \d)",
    re.IGNORECASE,
)
IN_YEAR = re.compile(r"\b(?:in|by|until|since|of|from) (?P<year>(?:19|20)\d\d)\b")
IN_DECADE = re.compile(r"\b(?P<decade>(?:1[5-9]|20)\d0)s\b")
RELATIVE = re.compile(
    r"\b(?P<which>last|this|past|previous|next|coming) (?P<unit>week|month|year)\b"
    r"|\b(?P<day>yesterday|today|tonight|tomorrow)\b"
)
WHICH = {"last": -1, "past": -1, "previous": -1, "this": 0, "next": 1, "coming": 1}
UNITS = {
    "week": (1, 14, 7),
    "month": (7, 39, 31),
    "year": (40, 730, 366),
}  # nearest, farthest, half of *this*
NEAR = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}
WEEKDAY = re.compile(rf"\b(?P<day>{'|'.join(DAYS)})s?\b")
CLOCK = re.compile(
    r"\b(?P<hour>\d{1,2})(?:[:.] ?(?P<minute>\d\d))? ?(?P<half>[ap])\.?m\b|\b(?P<word>noon|midnight|midday)\b"
    r"|\b(?:at|by|until|from|since|around|about|before|after) (?P<hour24>\d{1,2}):(?P<minute24>\d\d)\b"
)
STAMPED = re.compile(
    r"\b(?:19|20)\d\d,? (?:at )?$"
)  # *March 14, 2013 at 11:51 AM*: of the text, not of what it tells
PART = {
    **dict.fromkeys(listed("morning dawn daybreak sunrise"), "morning"),
    "afternoon": "afternoon",
    **dict.fromkeys(listed("evening night nights nightfall dusk sunset"), "night"),
}
SEASON = re.compile(
    r"\b(?:the|this|last|next|in|every|early|late) (?P<season>spring|summer|autumn|fall|winter)\b"
)
TURN = words("early late night overnight midnight evening tonight dawn")  # one night, two days
PARTS_OF_DAY = words("night morning evening afternoon")
CLOCK_TIME = re.compile(r"\b\d{1,2}[:.]\d{2}(?= [ap])")
YESTERDAY = words("yesterday")
EARLY, LATE, MIDNIGHT = "early", "late", "midnight"
# By which one knows that a noun tells when: *quoted officials on Monday*.
CALENDAR_WORDS = frozenset((*DAYS, *MONTHS)) | words(
    "week month year day night morning evening afternoon weekend"
)
