"""Dates: how days, months, seasons and years are written, and stretches of them."""

from __future__ import annotations

import re

from onrecord.english.calendar import ANY_MONTH, DAYS, MONTHS
from onrecord.english.wordlists import either

MONTH_NUMBERS = {month[:3]: number for number, month in enumerate(MONTHS, 1)}
WEEKDAYS = {day: number for number, day in enumerate(DAYS)}
# EDTF's numbers for seasons and quarters (ISO 8601-2, levels 1 and 2).
SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
QUARTERS = {"first": 33, "second": 34, "third": 35, "fourth": 36}
MONTH = (
    rf"(?:{ANY_MONTH}|"
    r"Jan\.?|Feb\.?|Mar\.|Apr\.?|Jun\.?|Jul\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?)"
)
YEAR = r"(?:1[5-9]|20)[0-9][0-9]"
DAY = r"(?:0?[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)?"
# Behind a number that is no day: *March 5,000*, *July 4.5 percent*.
UNIT = r"(?!\s?%|,\d{3}\b|[.:]\d|[\s-](?:per\s?cent|percentage|million|billion|trillion)\b)"
# The same behind *to*, where a number is as likely no day: *from 40 seats on July 14 to 25 seats*.
COUNTED = (
    r"(?![\s-](?:points?|hundred|thousand|dozen|degrees?|pence|cents?|dollars?|euros?|pounds?|votes?|seats?|"
    r"cases|deaths|people)\b)"
)
WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
TO = r"\s?(?:[-–—]|to|until|through)\s?"
DATE = re.compile(
    r"\b(?=[0-9A-Zabcflnstwy])(?:"  # where no date can begin none of its kinds is tried
    rf"(?P<iso>[0-9]{{4}}-[0-9][0-9]-[0-9][0-9])\b"
    rf"|(?:between\s(?P<from1>{YEAR})\sand\s(?P<to1>{YEAR})|(?:from\s)?(?P<from2>{YEAR}){TO}(?P<to2>{YEAR}))\b"
    rf"|(?:from\s|between\s)?(?P<month4>{MONTH}){TO}(?P<month5>{MONTH})\s(?P<year5>{YEAR})\b"
    rf"|(?P<month6>{MONTH})\s(?P<day6>{DAY}){TO}(?P<day7>{DAY})\b{UNIT}{COUNTED}(?:,?\s(?P<year6>{YEAR})\b)?"
    rf"|(?P<month>{MONTH})\s(?P<day>{DAY})\b{UNIT}(?:,?\s(?P<year>{YEAR})\b)?"
    rf"|(?P<day2>{DAY})(?: of)?\s(?P<month2>{MONTH})(?!\w)(?:,?\s(?P<year2>{YEAR})\b)?"
    rf"|(?P<month3>{MONTH})\s(?P<year3>{YEAR})\b"
    rf"|(?P<season>(?i:spring|summer|autumn|fall|winter))\s(?:of\s)?(?P<year7>{YEAR})\b"
    rf"|(?P<quarter>(?i:first|second|third|fourth))\squarter\s(?:of\s)?(?P<year8>{YEAR})\b"
    rf"|(?P<decade>(?:1[5-9]|20)[0-9]0)s\b"
    rf"|(?P<since>[Ss]ince\s)?(?P<about>(?:[Aa]bout|[Aa]round|[Cc]irca)\s)?(?P<alone>{YEAR})\b(?!\s?%|,\d)"
    rf"|(?P<weekday>{WEEKDAY})(?:\s(?P<week>last|next)\sweek)?\b"
    rf"|(?P<relative>[Tt]oday|[Yy]esterday|[Tt]omorrow)\b"
    rf"|(?P<which>[Ll]ast|[Tt]his|[Nn]ext)\s(?P<unit>year|month)\b"
    rf"|(?<=[Ii]n\s)(?P<bare>{MONTH})\b(?!\s\d))"
)
# What every date holds: most contents have none of it, and need not be read for each kind.
DATED = re.compile(r"\d|day\b|omorrow\b|st year\b|is year\b|xt year\b|t month\b|s month\b|[Ii]n [A-Z]")
# *until* and *by* look ahead only right before the day: *was found by a trawler on Monday* is past.
AHEAD = re.compile(
    r"\b(?:will|(?:is|are|plans?|expected) to|to be|due|scheduled|planned for|meets?|session for)\b[^.;]*$"
    r"|\b(?:until|by)\s(?:(?:the|end|of|late|early|noon|midday|midnight|on|next)\s)*$"
)
# Before a weekday that is not the nearest.
OTHER_DAY_BEFORE = re.compile(r"next $|(?:this|last|every|each) $|s $")
RELATIVE_DAYS = {"today": 0, "yesterday": -1, "tomorrow": 1}
STEPS = {"last": -1, "this": 0, "next": 1}
YEAR_UNIT, NEXT = "year", "next"
# When something was said, beside its cue.
DAY_OR_PART = rf"{WEEKDAY}(?: (?:night|morning|evening|afternoon))?"
MONTH_OR_SHORT = rf"(?:{ANY_MONTH}|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.)"
SAID_ON = re.compile(
    r"\b(?=[\dA-Zeiloty])"
    + either(
        rf"""
    (?:(?:late |early |earlier )?(?:on |in |over )?(?:{DAY_OR_PART}|{MONTH_OR_SHORT} \d{{1,2}}(?:,? \d{{4}})?
    |\d{{1,2}} {ANY_MONTH}(?: \d{{4}})?|{ANY_MONTH}(?: \d{{4}})?|(?<=in )\d{{4}}))
    |earlier (?:in \w+|this (?:week|month|year))|last (?:week|month|year|night|\w+day)|yesterday|this week
    """
    )
    + r"\b"
)
