"""What a figure counts: the noun phrase behind it, its unit, or the whole that it is a part of."""

from __future__ import annotations

import re
from dataclasses import replace

from onrecord.english.wordlists import either
from onrecord.types import Quantity

NO_NOUN = """and|or|but|to|in|on|at|by|for|from|with|than|as|was|were|is|are|had|has|have|of|that|which|
who|when|while|
after|before|into|over|under|out|up|down|per|the|a|an|this|these|will|would|could|not|last|also|ago|
since|so|because|if|
it|he|she|they|we|I|more|later|earlier|behind|off|away|alive|between|among|against|due|regarding|every|each"""
NOUN = re.compile(rf"(?:\s+|-)(?!{either(NO_NOUN)}\b)([^\W\d_][\w’'-]*)")
_PHRASE = (
    r"(?:[A-Z][\w.’'-]*\sand\s(?=[A-Z]))?[^\W\d_][\w’'-]*"
    rf"(?:\s(?!{either(NO_NOUN)}\b)[^\W\d_][\w’'-]*){{0,3}}"
)
OF_NOUN = re.compile(rf"\s+of\s+((?:(?:the|all|its|their|his|her)\s+)?{_PHRASE})")
# *half the voters*; *half the size* compares
COMPARED = """size|price|cost|number|amount|level|rate|length|height|speed|time|weight|value|distance|battle|
width|depth|age|total|figure|sum|pace|story|fun"""
THE_NOUN = re.compile(
    rf"\s+((?:the|all|its|their|his|her|our)\s+(?!(?:\w+\s)?{either(COMPARED)}\b)(?!{either(NO_NOUN)}\b){_PHRASE})"
)
LEAD = re.compile(r"(?:(?:the|all|its|their|his|her|an?)\s)?(?:[A-Z][\w.’'-]*\sand\s(?=[A-Z]))?")
OF_WHOLE = re.compile(r"\s+of\s+(?:the|its|their|his|her|those|these)\s+([^\W\d_][\w’'-]*)")
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
MOST_NOUNS = 4  # words of a counted noun phrase: beyond that it is the next phrase
UNIT_PREFIXES = ("per cent of ", "share of ")


def noun_after(text: str, start: int, end: int) -> tuple[str | None, int]:
    """The noun phrase after a figure with its rate (*barrels per day*), and where it ends."""
    here, words = start, 0
    while words < MOST_NOUNS and (noun := NOUN.match(text, here, end)):
        if words and BROKEN_OFF.match(noun[1]):
            break
        here, words = noun.end(), words + 1
    if not words:
        return None, start
    rate = RATE.match(text, here, end)
    here = rate.end() if rate is not None else here
    return text[start:here].strip(" -") or None, here


def cut_at(text: str, quantity: Quantity, stops: frozenset[int]) -> Quantity:
    """The figure with its noun phrase ended before the first stop."""
    start, end = quantity.span
    prefix = next((p for p in UNIT_PREFIXES if (quantity.of or "").startswith(p)), "")
    noun = (quantity.of or "").removeprefix(prefix)
    begin = end - len(noun)
    if not noun or noun in ("per cent", "percentage points") or text[begin:end] != noun or RATE.search(noun):
        return quantity
    lead = LEAD.match(noun)
    floor = begin + (lead.end() if lead is not None else 0)
    stop = min((s for s in stops if floor <= s < end), default=end)
    kept = text[begin:stop].strip(" -")
    kept = noun if kept.endswith(("’s", "'s")) else kept
    span = (start, begin + len(kept) if kept else max(start + 1, begin - 1))
    return replace(quantity, span=span, of=prefix + kept if kept else prefix.removesuffix(" of ") or None)


def closed(text: str, quantity: Quantity) -> Quantity:
    """The figure without white space at its edges; the killed and the dead without a noun are people."""
    start, end = quantity.span
    kept = text[start:end].strip()
    start += text[start:end].index(kept)
    end = start + len(kept)
    of = quantity.of.strip() if quantity.of else None
    is_people = PEOPLE_BEFORE.search(text, max(0, start - 24), start) or PEOPLE_AFTER.match(text, end)
    if of is None and is_people:
        of = "people"
    return replace(quantity, span=(start, end), of=of or None)
