"""Counted nouns: what a figure counts, its unit, the whole that it is a part of, and where that ends."""

from __future__ import annotations

import re

from onrecord.english.wordlists import compiled, either, words

NO_NOUN = """and|or|but|to|in|on|at|by|for|from|with|than|as|was|were|is|are|had|has|have|of|that|which|
who|when|while|
after|before|into|over|under|out|up|down|per|the|a|an|this|these|will|would|could|not|last|also|ago|
since|so|because|if|
it|he|she|they|we|I|more|later|earlier|behind|off|away|alive|between|among|against|due|regarding|every|each"""
NOUN = re.compile(rf"(?:\s+|-)(?!{either(NO_NOUN)}\b)([^\W\d_][\w’'-]*)")
PHRASE = (
    r"(?:[A-Z][\w.’'-]*\sand\s(?=[A-Z]))?[^\W\d_][\w’'-]*"
    rf"(?:\s(?!{either(NO_NOUN)}\b)[^\W\d_][\w’'-]*){{0,3}}"
)
OF_NOUN = re.compile(rf"\s+of\s+((?:(?:the|all|its|their|his|her)\s+)?{PHRASE})")
# *half the voters*; *half the size* compares
COMPARED = """size|price|cost|number|amount|level|rate|length|height|speed|time|weight|value|distance|battle|
width|depth|age|total|figure|sum|pace|story|fun"""
THE_NOUN = re.compile(
    rf"\s+((?:the|all|its|their|his|her|our)\s+(?!(?:\w+\s)?{either(COMPARED)}\b)(?!{either(NO_NOUN)}\b){PHRASE})"
)
LEAD = re.compile(r"(?:(?:the|all|its|their|his|her|an?)\s)?(?:[A-Z][\w.’'-]*\sand\s(?=[A-Z]))?")
# *of the letters*, *of Ms. Roth's letters*
WHOSE = (
    r"(?:(?:the\s)?(?:[A-Z][\w.-]*\s){0,3}[A-Z][\w-]*(?:[’']s|(?<=s)[’'])|the|its|their|his|her|those|these)"
)
PLURAL_ENDINGS = ("s", "men", "women", "people", "children")
OF_WHOLE = re.compile(rf"\s+of\s+{WHOSE}\s+([^\W\d_][\w’'-]*)")
FURTHER = re.compile(r"\s+(?:more|further|other|additional|extra)(?=\s[a-z])")  # *40 more beds*
NUMBERED = re.compile(r"(?:one|two|three|four|five|six|seven|eight|nine|ten)$", re.IGNORECASE)
RATE = re.compile(r"\s(?:per|an?)\s(?:second|minute|hour|day|night|week|month|year|person|household|mile)\b")
MEASURE = re.compile(
    r"\s?(?P<unit>km/h|kph|mph|sq\.? km|km²|km|cm|mm|kg|mg|ml|kWh|MWh|GWh|TWh|kW|MW|GW|ft|lbs?|oz|ha|m²|"
    r"mpg|GB|MB|TB|°C|°F)(?![\w²])"
)
# *30m* is a length before what has one; else thirty million, as the press writes it.
METRES = re.compile(
    r"\s(?:deep|long|tall|high|wide|away|above|below|underwater)\b|"
    rf"\s(?!{either(NO_NOUN)}\b|people\b|children\b|men\b|women\b|euro|yuan|yen\b|baht\b|peso|won\b)"
    r"[a-z]+(?<!s)\b"
)
BROKEN_OFF = re.compile(
    r"(?:were|said|had|who|have|went|joined|[a-z]+ly\b|[a-z]+ed\b|being|sent|killed|took|made)"
)
HARMED = """kill|injur|wound|displac|arrest|detain|evacuat|rescu|hospitali[sz]|massacr|slaughter"""
PEOPLE_BEFORE = re.compile(rf"\b{either(HARMED)}(?:ed|ing|e[ds]?|s)?\s$")
PEOPLE_AFTER = re.compile(
    rf"\s(?:(?:were|was|are|have been|had been|has been)\s)?(?:{either(HARMED)}e?d|dead|died|missing)\b"
)
UNIT_PREFIXES = ("per cent of ", "share of ")
STRONG = re.compile(r"-strong\b|\sstrong(?=[.,;]|$)")  # *a 10,000-strong crowd*, *a crowd 10,000 strong*
SINGLE = words("""
    day week month year hour minute second mile kilometre kilometer metre meter foot inch acre hectare
    tonne ton pound kilogram litre liter gallon barrel page point member seat storey story room bed
    """)
PLURALS = {"foot": "feet", "inch": "inches", "story": "stories"}
WORTH = re.compile(r"(?:\sworth)?\sof\s(?!the\b|its\b|their\b|his\b|her\b|a\b|an\b|that\b|this\b)[a-z]+")
FAMILY_BEFORE = re.compile(r"\b(?:family|group|party|team|crew|household) of $", re.IGNORECASE)
GOES_ON = re.compile(
    r"\s(?:of (?:them|these|those|which)\s)?(?:was|were|are|is|had|have|has|remain(?:ed|s)?)\b"
)
UNIT = compiled(
    """
    per cent|percentage|share|points?|dollars|pounds|euros|yen|rupees|seconds?|minutes?|hours?|days?|weeks?|
    months?|years?|decades?|k?m|cm|mm|kg|kilomet\\w+|met(?:re|er)s?|miles?|feet|tonnes?|tons|acres?|
    hectares?|times
    """,
    r"\b",
    r"\b",
)
PEOPLE = "people"
PER_CENT, POINTS, OF = "per cent", "percentage points", " of "
DECADES, POINT = "decades", "point"
TAKEN_UP = ("the ", "The ", "both ")
