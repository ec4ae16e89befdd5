"""Numbers that count nothing: dates, ages, clock times, addresses, and parts of names."""

from __future__ import annotations

import re

from onrecord.english.countries import AMERICA, STATES
from onrecord.english.wordlists import either
from onrecord.measures.counted import NOUN
from onrecord.measures.numerals import CURRENCIES

MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\.?"
LABELS = """No|Nos|Chapter|Section|Article|Page|Title|Phase|Highway|Route|Flight|Room|Day|Week|Level|
Tier|Type|Boeing|Airbus|Interstate|Channel|Area|Unit|Resolution|Proposition|Prop|Amendment|Form|Annex|
Grade|Stage|Category|Pier|Gate|Platform|Sector|Zone|District|Ward|Precinct|Lot|Act|Part|Volume|
Covid|Covid-|G|age|aged|ages|under-|
Windows|Galaxy|Apollo|Xbox|Falcon|Soyuz|Pixel|Nexus|Kindle|Formula|Artemis|Voyager|Sputnik|Android|Series|Model"""
AGED = "ages?(?: of)?|aged|between the ages of(?: \\d+ and)?|precinct|chapter|section|article|page|phase|room"
DATED_BEFORE = re.compile(rf"(?:\b{MONTH}|\b{either(LABELS)}\.?|\b(?:{AGED}))[\s-]*$")
NO_NAME = """The|A|An|In|On|At|By|For|From|Of|With|About|Around|Some|Nearly|Almost|Over|More|Than|Only|
Just|And|But|Up|
To|Another|All|These|Those|His|Her|Its|Their|Our|Least|Most|Fewer|Roughly|Approximately|If|When|That|
Also|Since|Until|
After|Before|Between|Last|Next|Every|Down"""
NAMED_BEFORE = re.compile(rf"(?:^|[\s(“\"])(?!{either(NO_NAME)}\b)[A-Z][\w’'.&-]*\s$")
MODEL_BEFORE = re.compile(r"(?:^|\s)(?P<maker>[A-Z]{2,})\s$")  # *an ATR 72 aircraft*
PLURAL_AFTER = re.compile(r"\s(?:[\w’'-]+\s)?(?:[\w’'-]+s|people|men|women|children)\b")
ADDRESS_AFTER = re.compile(r"\s[A-Z][a-z]+(?<!s)\s(?:is|was|will|has|had)\b")
GLUED_BEFORE = re.compile(r"(?:\w|[.:/#@’'–]|(?<! )-)$")
NO_COUNT_AFTER = re.compile(
    either(
        r"""
        (?:st|nd|rd|th)\b|:\d\d|\s?(?:a\.m|p\.m|am|pm)\b|/\d|\s?o[’']clock|[-\s–]years?[-\s–]olds?|[A-Za-z]|
        \s(?:[A-Z][\w’'-]+ ){1,3}(?:Street|Road|Avenue|Lane|Drive|Boulevard|St|Ave|Rd)\b
        """
    )
)
CLOCK_AFTER = re.compile(r"\s?(?:a\.m|p\.m|am|pm)\b|\s?o[’']clock|[-\s–]years?[-\s–]olds?")
TAKEN_UP_BEFORE = re.compile(
    r"\b(?:the|these|those|Group of|chapter|round|all|both|number)\s$", re.IGNORECASE
)
ONE_BEFORE = re.compile(r"\b(?:at least|more than|exactly|no more than|fewer than)\s$", re.IGNORECASE)
COUNTED_ONES = (
    "hour|year|month|week|minute|person|death|million|billion|case|vote|seat|soldier|child|woman|man"
)
ONE_AFTER = re.compile(rf"\s(?:{COUNTED_ONES})s?\b")
AFTER_YEARLIKE = re.compile(r"\s(?:people|soldiers|troops|votes|jobs|workers|homes|delegates)\b")
AGE_BEFORE = re.compile(r"\b(?:was|is|turned|were|am|then|only|just)\s$")
AGE_AFTER = re.compile(r"$|\s?(?:[.,;”\"]|when\b|at the time\b|and\b)")
# A name with a number: *iPhone 6 phones*, *the Velo 7 Plus*; McCain is none.
NAMED_OTHERWISE = re.compile(r"\b(?!(?:Mc|Mac|De|Di|La|Le|Van)[A-Z])[A-Za-z]*[a-z][A-Z]\w*[\s-]$")
EDITION_AFTER = re.compile(r"\s(?:Plus|Pro|Max|Mini|Air|Ultra|Lite|Edge|SE)\b")
# *Ann Olm, 40.*: who is named before a comma is so old
GIVEN = rf"(?!{either(NO_NAME)}\b)[A-Z]"
OLD_BEFORE = re.compile(rf"(?:^|[^\w’'-])(?P<name>(?:{GIVEN}[\w’'.-]+\s)*{GIVEN}[\w’'-]+),\s$")
PLACED_BEFORE = re.compile(r"\b(?:in|at|from|to|near|of|since|by|on)\s(?:the\s)?$", re.IGNORECASE)
OLD_AFTER = re.compile(r"$|[.;,)”\"’']|\s(?:who|and\s[A-Z])")
YEAR = re.compile(r"^(?:1[5-9]|20)\d\d$")


def is_count(low: str, has_unit: bool, before: str, after: str) -> bool:
    """Whether a number counts or measures: no date, age, ordinal, clock time or name."""
    if has_unit or any(sign in low[:4] for sign in CURRENCIES):
        return True
    if GLUED_BEFORE.search(before) or DATED_BEFORE.search(before) or NO_COUNT_AFTER.match(after):
        return False
    if low.lower() == "one":
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
    return low[0].isupper() and re.search(r"Group of $|\b[A-Z]\w+ $", before) is not None
