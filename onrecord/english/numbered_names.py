"""Numbered names: what stands beside a number that counts nothing, as of a date, an age or a label."""

from __future__ import annotations

import re

from onrecord.english.wordlists import either

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
ONE = "one"
IN_NAME = re.compile(r"Group of $|\b[A-Z]\w+ $")  # *Group of Seven*, *Big Four*
