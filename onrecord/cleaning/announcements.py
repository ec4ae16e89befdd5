"""The day on which something is held, told from that of publication by what stands beside it."""

# ruff: noqa: E501 - one pattern a line can be read; a pattern broken over lines cannot

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from itertools import islice, pairwise
from typing import Any

from onrecord.cleaning.bylines import line_of
from onrecord.dates import date_within

# what opens a line about going there
_OPENS = re.compile(
    r"(?:tickets?|venue|admission|doors?(?: open)?|free (?:entry|admission)|entry (?:is )?free|kick-?off|add to calendar|rsvp|book (?:now|tickets|a (?:place|seat))"
    r"|einlass|eintritt|karten|billets|entrée (?:libre|gratuite)|entradas|biglietti|ingresso)\b"
    r"|(?:where|location|starts?|wo|ort|beginn|lieu|lugar|luogo|waar)\s?:",
    re.IGNORECASE,
)
_LINE = 80  # characters: a longer line is a sentence of the article
_LEVELS, _BESIDE = 3, 3  # how far around it, and how many neighbours on each side
_MANY = 20  # elements: with more it is no line of its own
_TO = re.compile(r"\s*(?:[–—-]|to|until|till|bis|au|a|al|tot)\s*", re.IGNORECASE)


def is_held(element: Any, around: Set[Any]) -> bool:
    """True for a day beside a line of tickets, a venue or when doors open, or with another from which it goes on.

    ``around`` holds what surrounds the headline or the text: beside those stands the rest of the page.
    """
    return _is_span(element) or any(_OPENS.match(line) for line in _lines_beside(element, around))


def _lines_beside(element: Any, around: Set[Any]) -> Iterator[str]:
    for one in islice((element, *element.iterancestors()), _LEVELS):
        if one in around:
            return
        for beside in (
            *islice(one.itersiblings(), _BESIDE),
            *islice(one.itersiblings(preceding=True), _BESIDE),
        ):
            is_line = isinstance(beside.tag, str) and _is_small(beside)
            if is_line and date_within(line_of(beside)) is None:  # with a day it tells of that one
                yield from (line for line in map(line_of, (beside, *beside[:1])) if len(line) <= _LINE)


def _is_small(element: Any) -> bool:
    return next(islice(element.iter(), _MANY, None), None) is None


def _is_span(element: Any) -> bool:
    """True for a time element beside two, one of which may be it, with a dash or *to* between them."""
    parent = element.getparent()
    if element.tag != "time" or parent is None or len(parent) > _MANY:
        return False
    return any(one.tag == other.tag == "time" and _is_to(one.tail) for one, other in pairwise(parent))


def _is_to(words: str | None) -> bool:
    return _TO.fullmatch(words or "") is not None and bool((words or "").strip())
