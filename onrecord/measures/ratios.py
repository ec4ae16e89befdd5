"""Ratios: *one in five houses*, *four out of five*, which are shares of what they count."""

from __future__ import annotations

import re

from onrecord.english.counted_nouns import OF_NOUN
from onrecord.english.numbered_names import GLUED_BEFORE, YEAR
from onrecord.english.numerals import ONE_BEFORE
from onrecord.english.ratios import COUNTED, IN, OF, ONE, RATIO, SHARE, SUBJECT, TIMES
from onrecord.measures.counted import noun_after
from onrecord.measures.numerals import bound_before, parse_number
from onrecord.types import Quantity


def find_ratios(text: str, start: int, end: int) -> list[Quantity]:
    """The ratios between two places of a text, as shares of one."""
    found = (_ratio(text, end, match) for match in RATIO.finditer(text, start, end))
    return [quantity for quantity in found if quantity is not None]


def _ratio(text: str, end: int, match: re.Match[str]) -> Quantity | None:
    part, whole = parse_number(match["part"]), parse_number(match["whole"].removeprefix(ONE_BEFORE)) or 100.0
    if not 0 < part < whole or (match["noun"] or "").lower() in TIMES or not _is_share(text, match):
        return None
    bound, back = bound_before(text[max(0, match.start() - 40) : match.start()])
    of = OF_NOUN.match(text, match.end(), end)
    noun, stop = (of[1], of.end()) if of is not None else noun_after(text, match.end(), end)
    what = f"{SHARE}{OF}{noun}" if noun else SHARE
    return Quantity((match.start() - back, stop), float(f"{part / whole:.3g}"), None, what, bound)


def _is_share(text: str, match: re.Match[str]) -> bool:
    """False where *in* tells where or when: *killed two in 10 raids*, *won one in 2015*."""
    before = text[: match.start()]
    if match["way"].lower() != IN or match["part"].lower() in ONE:
        return YEAR.match(match["whole"]) is None and GLUED_BEFORE.search(before) is None
    return (match["noun"] or "").endswith(COUNTED) and SUBJECT.search(before) is not None
