"""What is counted or measured in a content: figures that are no dates, ages, ordinals or names."""

from __future__ import annotations

import re

from onrecord.english.counted_nouns import (
    DECADES,
    FAMILY_BEFORE,
    MEASURE,
    METRES,
    NUMBERED,
    OF,
    OF_NOUN,
    OF_WHOLE,
    PEOPLE,
    PER_CENT,
    PLURAL_ENDINGS,
    PLURALS,
    POINT,
    POINTS,
    SINGLE,
    STRONG,
    TAKEN_UP,
    WORTH,
)
from onrecord.english.numerals import (
    AND,
    BETWEEN_TWO,
    CURRENCIES,
    FIGURE,
    FROM_BEFORE,
    PERIODS,
    SCALE,
    SPELT_CURRENCIES,
    TO,
)
from onrecord.measures.counted import closed, cut_at, noun_after
from onrecord.measures.non_quantities import (
    is_count,
    is_dated_or_named,
    is_range_of_things,
    is_second_day,
)
from onrecord.measures.numerals import bound_before, bound_behind, has_figure, parse_number, parse_scale
from onrecord.measures.ratios import find_ratios
from onrecord.measures.worded import in_words
from onrecord.types import Quantity, Spans

LOOSE = re.compile(r"\d+ \d")


def find_quantities(text: str, spans: Spans, stops: frozenset[int] = frozenset()) -> tuple[Quantity, ...]:
    """The figures of a content, in order; no counted noun takes in a word that begins at one of the stops."""
    found: list[Quantity] = []
    for start, end in spans:
        if not has_figure(text[start:end]):
            continue
        floor = max(0, start - 40)
        ratios = find_ratios(text, start, end)
        found.extend(ratios)
        for match in FIGURE.finditer(text, start, end):
            if any(match.start() < q.span[1] and q.span[0] < match.end() for q in ratios):
                continue
            figures = (cut_at(text, q, stops) for q in _figure(text, floor, end, match))
            found.extend(closed(text, q) for q in figures if not _is_taken_up(text, q))
    return tuple(sorted(found, key=lambda q: q.span))


def _is_taken_up(text: str, quantity: Quantity) -> bool:
    """*the two* without a noun: a pronoun, no figure."""
    start, end = quantity.span
    return quantity.of is None and text[start:end].isalpha() and text[:start].endswith(TAKEN_UP)


def _figure(text: str, floor: int, end: int, match: re.Match[str]) -> list[Quantity]:
    before, after = text[max(floor, match.start() - 40) : match.start()], text[match.end() : match.end() + 60]
    found = in_words(text, end, match, before, after)
    return _number(text, end, match, before, after) if found is None else found


def _number(text: str, end: int, match: re.Match[str], before: str, after: str) -> list[Quantity]:
    low = match["low"]
    if LOOSE.match(low) and is_dated_or_named(before):  # *on May 12 200 people*: two numbers
        behind = FIGURE.match(text, match.start() + low.index(" ") + 1, end)
        return [] if behind is None else _figure(text, match.start(), end, behind)
    is_range = bool(match["high"]) and _is_range(match, before)
    stop = match.end() if is_range or not match["high"] else match.start("to")
    after = text[stop : stop + 60]
    if is_range and not is_range_of_things(low, match["high"], before, after):
        return []
    measure = _measure(text, end, match, stop, before)
    found = [measure] if measure is not None else []
    if measure is None and (is_range or is_count(low, bool(match["pct"] or match["pct2"]), before, after)):
        found = [_measured(text, end, match, stop, is_range, before)]
    if match["high"] and not is_range:
        again = FIGURE.match(text, match.start("high"), end)
        if again is not None and not is_second_day(before, again["low"], text[again.end() : end]):
            found.extend(_figure(text, match.end("to") - 1, end, again))
    return found


def _measure(text: str, end: int, match: re.Match[str], stop: int, before: str) -> Quantity | None:
    """*9.3km*, *40 to 50 kg*, *a 30m mast*: a number with the sign of a unit."""
    if before[-1:].isalnum() or before[-1:] in ("$", "£", "€", "."):
        return None
    last = match["high"] if stop == match.end() and match["high"] else match["low"]
    bound, back = bound_before(before)
    high = parse_number(match["high"]) if last == match["high"] else None
    if last[-1:] == "m" and last[-2:-1].isdigit() and last[0].isdigit() and METRES.match(text, stop, end):
        return Quantity((match.start() - back, stop), parse_number(last[:-1]), None, "m", bound)
    unit = MEASURE.match(text, stop, end)
    if unit is None or not last[-1:].isdigit():
        return None
    return Quantity((match.start() - back, unit.end()), parse_number(match["low"]), high, unit["unit"], bound)


def _is_range(match: re.Match[str], before: str) -> bool:
    joiner = match["to"].strip()
    if joiner == AND:
        return before.lower().endswith(BETWEEN_TWO)
    if joiner == TO and FROM_BEFORE.search(before):
        return False
    if match["pct"] and not match["pct2"]:
        return False
    low, high = parse_number(match["low"]), parse_number(match["high"])
    return low < high or bool(re.search(SCALE, match["high"]))


def _measured(text: str, end: int, match: re.Match[str], stop: int, is_range: bool, before: str) -> Quantity:
    """A number with its unit or with what it counts."""
    value, high = _values(match, is_range)
    bound, back = bound_before(before)
    behind, stop = bound_behind(text, stop, end)
    bound = behind if behind and bound == "exact" else bound
    strong = STRONG.match(text, stop, end)
    stop = strong.end() if strong is not None else stop
    if is_range and match["to"].strip() == AND:
        back = max(back, len(BETWEEN_TWO))
    start, unit = match.start() - back, _unit(match)
    if unit == PER_CENT:
        of = OF_NOUN.match(text, stop, end)
        span = (start, of.end() if of else stop)
        return Quantity(span, value, high, f"{PER_CENT}{OF}{of[1]}" if of else unit, bound)
    if unit:
        worth = WORTH.match(text, stop, end)
        return Quantity((start, worth.end() if worth else stop), value, high, unit, bound)
    family = FAMILY_BEFORE.search(before)
    if family is not None and not (noun_after(text, stop, end)[0] or "").endswith(PLURAL_ENDINGS):
        return Quantity((match.start() - len(family.group()), stop), value, high, PEOPLE, bound)
    of_whole = OF_WHOLE.match(text, stop, end)
    if of_whole is not None and not NUMBERED.match(of_whole[1]):
        return Quantity((start, of_whole.end()), value, high, of_whole[1], bound)
    noun, after_noun = noun_after(text, stop, end)
    if noun in PERIODS and noun != DECADES:
        plural, times = PERIODS[noun]
        return Quantity((start, after_noun), value * times, high, plural, bound)
    if text[stop : stop + 1] == "-" and noun:
        first = re.split(r"[\s-]", noun)[0]
        if first in SINGLE:
            return Quantity(
                (start, stop + 1 + len(first)), value, high, PLURALS.get(first, first + "s"), bound
            )
    return Quantity((start, after_noun), value, high, noun, bound)


def _values(match: re.Match[str], is_range: bool) -> tuple[float, float | None]:
    """The value of a number, or both ends of a range: in *2 to 3 million* the scale belongs to both."""
    value = parse_number(match["low"])
    if not is_range:
        return value, None
    high = parse_number(match["high"])
    scale = re.search(rf"{SCALE}$", match["high"], re.IGNORECASE)
    if scale is None or re.search(rf"{SCALE}$", match["low"], re.IGNORECASE):
        return value, high
    times = parse_scale(scale.group())
    return (value * times if value < high / times * 1000 else value), high


def _unit(match: re.Match[str]) -> str:
    """The unit that a figure carries in itself: per cent or money."""
    if match["pct"] or match["pct2"]:
        return POINTS if POINT in (match["pct"] or match["pct2"]) else PER_CENT
    sign = next((c for c in match["low"][:4] if c in CURRENCIES), None)
    return CURRENCIES[sign] if sign else SPELT_CURRENCIES.get(match["low"][:2].lower(), "")
