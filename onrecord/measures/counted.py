"""What a figure counts: the noun phrase behind it, its unit, or the whole that it is a part of."""

from __future__ import annotations

from dataclasses import replace

from onrecord.english.counted_nouns import (
    BROKEN_OFF,
    FURTHER,
    LEAD,
    NOUN,
    OF,
    PEOPLE,
    PEOPLE_AFTER,
    PEOPLE_BEFORE,
    PER_CENT,
    POINTS,
    RATE,
    UNIT_PREFIXES,
)
from onrecord.english.function_words import GENITIVE_ENDINGS
from onrecord.types import Quantity

MOST_NOUNS = 4  # words of a counted noun phrase: beyond that it is the next phrase


def noun_after(text: str, start: int, end: int) -> tuple[str | None, int]:
    """The noun phrase after a figure with its rate (*barrels per day*), and where it ends."""
    further = FURTHER.match(text, start, end)
    start = further.end() if further is not None and NOUN.match(text, further.end(), end) else start
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
    if not noun or noun in (PER_CENT, POINTS) or text[begin:end] != noun or RATE.search(noun):
        return quantity
    lead = LEAD.match(noun)
    floor = begin + (lead.end() if lead is not None else 0)
    stop = min((s for s in stops if floor <= s < end), default=end)
    kept = text[begin:stop].strip(" -")
    kept = noun if kept.endswith(GENITIVE_ENDINGS) else kept
    span = (start, begin + len(kept) if kept else max(start + 1, begin - 1))
    return replace(quantity, span=span, of=prefix + kept if kept else prefix.removesuffix(OF) or None)


def closed(text: str, quantity: Quantity) -> Quantity:
    """The figure without white space at its edges; the killed and the dead without a noun are people."""
    start, end = quantity.span
    kept = text[start:end].strip()
    start += text[start:end].index(kept)
    end = start + len(kept)
    of = quantity.of.strip() if quantity.of else None
    is_people = PEOPLE_BEFORE.search(text, max(0, start - 24), start) or PEOPLE_AFTER.match(text, end)
    if of is None and is_people:
        of = PEOPLE
    return replace(quantity, span=(start, end), of=of or None)
