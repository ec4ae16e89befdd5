"""Figures in words: *thousands*, *half a million*, *two dozen*, *a third*, *the mid-20s*, *a week after*."""

from __future__ import annotations

import math
import re

from onrecord.english.counted_nouns import NOUN, OF_NOUN, THE_NOUN
from onrecord.english.numerals import (
    AGED_BEFORE,
    DOZEN_BEHIND,
    DOZENS,
    FRACTIONS,
    HALF,
    HALF_AFTER,
    HALF_BEFORE,
    INDEFINITE,
    LATE_DECADES,
    MEASURED_BEHIND,
    OF_BEHIND,
    ONE_BEFORE,
    OR_AND,
    PART_AFTER,
    PART_BEFORE,
    PERIOD_BEFORE,
    PERIOD_BEHIND,
    PERIODS,
    SHARE_OF,
    SIZES_ALONE,
    SPAN_BEFORE,
    TEENS,
    TENS,
    THIRDS,
    UNITS,
    VAGUE,
)
from onrecord.measures.counted import noun_after
from onrecord.measures.numerals import bound_before, bound_behind, parse_scale
from onrecord.types import Bound, Quantity


def in_words(text: str, end: int, match: re.Match[str], before: str, after: str) -> list[Quantity] | None:
    """The figures of a match of numbers; empty where they count nothing, None of a plain number."""
    if match["partial"] or match["round"] or match["dozen"]:
        value, bound = _of_whole(match)
        is_idle = match["round"] and not _is_counting(text, match, end)
        return [] if is_idle else [_counted(text, end, match, value, None, bound, before)]
    if match["mid"]:
        return _mid(text, end, match, before)
    if match["vague"]:
        return _vague(text, end, match)
    if match["fraction"]:
        return _fraction(text, end, match, before, after)
    if match["period"]:
        return _period(match, before, after)
    if match["single"]:
        is_noun = NOUN.match(text, match.end(), end)
        return [_counted(text, end, match, 1.0, None, "exact", before)] if is_noun else []
    return None


def _of_whole(match: re.Match[str]) -> tuple[float, Bound]:
    """*half a million*, *a million and a half*, *several hundred*, *two dozen*: a value and its own bound."""
    if match["partial"]:
        words = match["partial"].lower()
        return round(_part(words) * parse_scale(words), 6), "exact"
    if match["round"]:
        times, scale = match["times"].lower(), parse_scale(match["whole"])
        return scale * (1.5 if match["half"] else 1), "at_least" if times in INDEFINITE else "exact"
    times = DOZEN_BEHIND.split(match["dozen"].lower())[0].replace("-", " ")
    return 12.0 * (DOZENS.get(times) or UNITS[times]), "at_least" if times in INDEFINITE else "exact"


def _is_counting(text: str, match: re.Match[str], end: int) -> bool:
    """*a hundred* counts before a noun, its own bound or *and a half*; not in *thanks a million*."""
    behind = bound_behind(text, match.end(), end)[0]
    return bool(match["half"] or behind or NOUN.match(text, match.end(), end))


def _part(words: str) -> float:
    """The value of *two thirds*, *a quarter of a*, *half*."""
    found = re.findall(r"[a-z]+", words.lower())
    part = next(w for w in found if w.removesuffix("s") in FRACTIONS)
    if part == THIRDS:
        return 0.667
    return FRACTIONS[part.removesuffix("s")] * UNITS.get(found[0], 1)


def _mid(text: str, end: int, match: re.Match[str], before: str) -> list[Quantity]:
    """*the mid-20s*: about 24 to 26; *in his mid-20s* is an age, *the mid-90s* are years."""
    words = match["decade"].lower()
    is_dated = LATE_DECADES.match(words) and not MEASURED_BEHIND.match(text, match.end(), end)
    if is_dated or AGED_BEFORE.search(before):
        return []
    tens = 10 if words == TEENS else TENS.get(re.sub("ies$", "y", words)) or int(words.rstrip("s"))
    return [_counted(text, end, match, tens + 4.0, tens + 6.0, "about", before)]


def _vague(text: str, end: int, match: re.Match[str]) -> list[Quantity]:
    """*thousands*, *tens of thousands*, *tens or even hundreds of billions*: the least that they say."""
    found = [w for w in re.findall(r"[a-z]+", match["vague"].lower()) if w in VAGUE]
    if found in SIZES_ALONE and not text[match.end() :].startswith(OF_BEHIND):
        return []
    is_range = len(found) > 1 and OR_AND.search(match["vague"]) is not None
    times = [VAGUE[w] for w in found]
    whole = times[2] if len(times) == 3 else 1.0
    if is_range:
        return [_counted(text, end, match, times[0] * whole, times[1] * whole, "at_least", "")]
    return [_counted(text, end, match, math.prod(times), None, "at_least", "")]


def _fraction(text: str, end: int, match: re.Match[str], before: str, after: str) -> list[Quantity]:
    words = match["fraction"].lower()
    if words == HALF and (HALF_BEFORE.search(before) or HALF_AFTER.match(after)):
        return []
    if words.startswith(ONE_BEFORE) and not PART_AFTER.match(after):
        return []
    value = round(_part(words), 3)
    return [_counted(text, end, match, value, None, "exact", before, is_share=True)]


def _period(match: re.Match[str], before: str, after: str) -> list[Quantity]:
    """*within a decade*, *a week after*: a length of time; *five days a week* is a rate, no figure."""
    unit = match["period"].split()[1].lower()
    leads = PERIOD_BEFORE.search(before)
    follows = PERIOD_BEHIND.match(after)
    if not (leads or follows) or PART_BEFORE.search(before):
        return []
    noun, times = PERIODS.get(unit, (unit + "s", 1))
    is_span = SPAN_BEFORE.search(before)
    bound: Bound
    bound, start = ("exact", 0) if is_span else bound_before(before)
    return [Quantity((match.start() - start, match.end()), float(times), None, noun, bound)]


def _counted(
    text: str,
    end: int,
    match: re.Match[str],
    value: float,
    high: float | None,
    bound: Bound,
    before: str,
    is_share: bool = False,
) -> Quantity:
    """The figure with the bounds that stand beside it, its own first, and with what it counts."""
    ahead, back = bound_before(before)
    behind, stop = bound_behind(text, match.end(), end)
    bound = next((b for b in (bound, ahead, behind) if b and b != "exact"), "exact")
    of = OF_NOUN.match(text, stop, end)
    if of is None and match["fraction"] and match["fraction"].lower() == HALF:
        of = THE_NOUN.match(text, stop, end)
    if of is not None:
        what = f"{SHARE_OF}{of[1]}" if is_share else of[1]
        return Quantity((match.start() - back, of.end()), value, high, what, bound)
    noun, stop = noun_after(text, stop, end)
    return Quantity((match.start() - back, stop), value, high, noun, bound)
