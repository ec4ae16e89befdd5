"""Numbers that count nothing: dates, ages, clock times, addresses, and parts of names."""

from __future__ import annotations

import re

from onrecord.english.counted_nouns import NOUN
from onrecord.english.countries import AMERICA, STATES
from onrecord.english.numbered_names import (
    ADDRESS_AFTER,
    AFTER_YEARLIKE,
    AGE_AFTER,
    AGE_BEFORE,
    CLOCK_AFTER,
    DATED_BEFORE,
    EDITION_AFTER,
    GLUED_BEFORE,
    IN_NAME,
    MODEL_BEFORE,
    MONTH,
    NAMED_BEFORE,
    NAMED_OTHERWISE,
    NO_COUNT_AFTER,
    OLD_AFTER,
    OLD_BEFORE,
    ONE,
    ONE_AFTER,
    ONE_BEFORE,
    PLACED_BEFORE,
    PLURAL_AFTER,
    TAKEN_UP_BEFORE,
    YEAR,
)
from onrecord.english.numerals import CURRENCIES


def is_count(low: str, has_unit: bool, before: str, after: str) -> bool:
    """Whether a number counts or measures: no date, age, ordinal, clock time or name."""
    if has_unit or any(sign in low[:4] for sign in CURRENCIES):
        return True
    if GLUED_BEFORE.search(before) or DATED_BEFORE.search(before) or NO_COUNT_AFTER.match(after):
        return False
    if low.lower() == ONE:
        return ONE_AFTER.match(after) is not None or ONE_BEFORE.search(before) is not None
    if low.isalpha():
        return not (TAKEN_UP_BEFORE.search(before) and not NOUN.match(after)) and not _is_name_part(
            low, before
        )
    return not _is_label(low, before, after)


def is_range_of_things(low: str, high: str, before: str, after: str) -> bool:
    """Whether a range counts: not *between 2015 and 2017*, *10-11 a.m.*, *ages 18 to 29*."""
    are_years = YEAR.match(low) and YEAR.match(high) and not AFTER_YEARLIKE.match(after)
    return not (are_years or DATED_BEFORE.search(before) or CLOCK_AFTER.match(after))


def is_dated_or_named(before: str) -> bool:
    """Whether a number is a day of a month or the number of what stands before it."""
    return DATED_BEFORE.search(before) is not None or NAMED_BEFORE.search(before) is not None


def is_second_day(before: str, low: str, after: str) -> bool:
    """*on July 9 and 10 in two towns*, where the first is dated or named; not *and 10 men were held*."""
    return is_dated_or_named(before) and low.isdecimal() and NOUN.match(after) is None


def _is_label(low: str, before: str, after: str) -> bool:
    """Whether digits are a year, a day, an age between commas, an address, or part of a name."""
    if YEAR.match(low) and not AFTER_YEARLIKE.match(after):
        return True
    if not low.isdecimal():
        return NAMED_BEFORE.search(before) is not None and not NOUN.match(after)
    number = int(low)
    if number <= 31 and re.match(rf"\s?{MONTH}(?:\s|$|,)", after):
        return True
    if number < 110 and before.endswith(", ") and after.startswith(","):
        return True
    if number < 110 and _is_age(before, after):
        return True
    if number < 1000 and (NAMED_OTHERWISE.search(before) or _is_edition(before, after)):
        return True
    if number < 100 and AGE_BEFORE.search(before) and AGE_AFTER.match(after):
        return True
    if _is_model(number, before, after) or ADDRESS_AFTER.match(after):
        return True
    return NAMED_BEFORE.search(before) is not None and not NOUN.match(after)


def _is_age(before: str, after: str) -> bool:
    """Whether a number behind a name and a comma ends what is said of it; a place named with *in* is none."""
    named = OLD_BEFORE.search(before)
    if named is None or not OLD_AFTER.match(after):
        return False
    return PLACED_BEFORE.search(before[: named.start("name")]) is None


def _is_edition(before: str, after: str) -> bool:
    return EDITION_AFTER.match(after) is not None and NAMED_BEFORE.search(before) is not None


def _is_model(number: int, before: str, after: str) -> bool:
    """Whether a number behind capitals names a thing: *an ATR 72 aircraft*; not *in the UK 72 people*."""
    made = MODEL_BEFORE.search(before)
    if made is None or number >= 1000 or PLURAL_AFTER.match(after):
        return False
    return made["maker"].lower() not in STATES and made["maker"] not in AMERICA


def _is_name_part(low: str, before: str) -> bool:
    """Whether a number word belongs to a name: *Big Four*, *Group of Seven*."""
    return low[0].isupper() and IN_NAME.search(before) is not None
