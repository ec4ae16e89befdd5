"""Figures in the words of a claim: their value, how exact they are, and what they count."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.links.numbers import GROUPS, number_at
from onrecord.links.words import STOP, fold, listed

_CURRENCIES = {"$": "dollars", "€": "euros", "£": "pounds", "¥": "yen"}
# Nouns of amounts: sharing them alone says nothing about what was measured.
UNITS = frozenset(
    fold(word)
    for word in listed(
        """dollar euro pound yen yuan rouble ruble crown franc rupee peso percent point year month week day
    hour minute second time kilometre metre mile foot ton tonne litre barrel degree hectare acre km
    people"""
    )
)
_CLOCK = re.compile(r"\d{1,2}[:.]\d{2}$")
_AFTER_HOURS = frozenset(listed("a.m am p.m pm oclock a p st nd rd th"))
_NUMBERED = frozenset(listed("number no nr route highway flight section article chapter phase"))
_BEFORE_YEARS = frozenset(listed("in since of until before by from the and during")) | {""}
_MONTHS = frozenset(
    listed(
        """january february march april may june july august september october november december jan feb mar
    apr jun jul aug sept sep oct nov dec"""
    )
)
_ABOUT = frozenset(listed("about around some roughly nearly almost approximately circa estimated or-so"))
_AT_LEAST = frozenset(listed("least over exceeding"))
_AT_MOST = frozenset(listed("most under"))
_NOUN_END = STOP | {"per", "alive", "times"}
_PEOPLE = frozenset(
    fold(word)
    for word in listed(
        """resident inhabitant villager local supporter voter evacuee migrant refugee people person man men
    human being us them other victim member survivor individual life live soul us body fatality death
    dead casualty"""
    )
)


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure at a position among the tokens: ``value`` to ``high``, and the folded noun that it counts."""

    at: int
    end: int
    value: float
    high: float
    is_about: bool
    is_at_least: bool
    is_at_most: bool
    is_vague: bool  # *dozens*, *thousands*
    is_more: bool  # *another six*, *a further dozen*: an addition, not a total
    phrase: tuple[str, ...]  # the words that follow it and say what is counted

    @property
    def noun(self) -> str | None:
        """The folded head of what is counted; None where nothing follows."""
        plural = [w for w in self.phrase if w.endswith(("s", "men", "people", "children", "women"))]
        return fold((plural or self.phrase)[0]) if self.phrase else None

    def agrees(self, other: Figure) -> bool:
        """True where both give the same value or range."""
        return (self.value, self.high) == (other.value, other.high)

    def overlaps(self, other: Figure) -> bool:
        """True where one value could satisfy both."""
        return self._lowest() <= other._highest() and other._lowest() <= self._highest()

    def _lowest(self) -> float:
        return 0.0 if self.is_at_most or self.is_vague else self.value * (0.95 if self.is_about else 1)

    def _highest(self) -> float:
        return (
            float("inf") if self.is_at_least or self.is_vague else self.high * (1.05 if self.is_about else 1)
        )


def figures(words: Sequence[str]) -> tuple[Figure, ...]:
    """Every counting figure of the tokens in order; dates, clock times, ordinals and single *one* are not."""
    found: list[Figure] = []
    i = 0
    lower = [w.lower().replace("’", "'") for w in words]
    while i < len(lower):
        read = number_at(lower, i)
        if read is None:
            i += 1
            continue
        value, end = read
        high, end = _range_end(lower, i, value, end)
        if not _is_calendar(lower, i, end, value):
            found.append(_figure(lower, i, end, value, high))
        i = end
    return tuple(found)


def is_people(noun: str | None) -> bool:
    """True of nouns that say no more than that persons are counted."""
    return noun in _PEOPLE


def _range_end(words: Sequence[str], start: int, value: float, end: int) -> tuple[float, int]:
    """*between 150 and 160*, *35 to 40*: the higher value and the position after it."""
    joint = words[end] if end < len(words) else ""
    is_between = start > 0 and words[start - 1] == "between" and joint == "and"
    if (is_between or joint == "to") and end + 1 < len(words):
        upper = number_at(words, end + 1)
        if upper is not None and upper[0] > value:
            return upper
    return value, end


def _is_calendar(words: Sequence[str], start: int, end: int, value: float) -> bool:
    """True of years, days of a month, clock times, ordinals, and numbers that name a thing."""
    before = next((w for w in reversed(words[:start]) if w != "."), "")
    after = words[end] if end < len(words) else ""
    if before in _MONTHS or after in _MONTHS or after in _AFTER_HOURS:
        return True
    if before in _NUMBERED and value < 1000:
        return list(words[max(0, start - 2) : start]) != ["the", "number"]
    if before == "at" and _CLOCK.match(words[start]):
        return True
    is_year = 1800 <= value <= 2100 and end == start + 1 and words[start].isdigit()
    return is_year and before in _BEFORE_YEARS


def _figure(words: Sequence[str], start: int, end: int, value: float, high: float) -> Figure:
    before = set(words[max(0, start - 3) : start])
    more_than = list(words[max(0, start - 2) : start]) == ["more", "than"]
    fewer_than = list(words[max(0, start - 2) : start]) in (["fewer", "than"], ["less", "than"], ["up", "to"])
    phrase, is_more = _phrase(words, end)
    if not phrase and start and words[start - 1] in _CURRENCIES:
        phrase = (_CURRENCIES[words[start - 1]],)
    return Figure(
        at=start,
        end=end,
        value=value,
        high=high,
        is_about=bool(before & _ABOUT),
        is_at_least=bool(before & _AT_LEAST) or more_than,
        is_at_most=bool(before & _AT_MOST) or fewer_than,
        is_vague=words[start] in GROUPS and words[start] != "dozen",
        is_more=is_more or "further" in before,
        phrase=phrase,
    )


def _phrase(words: Sequence[str], end: int) -> tuple[tuple[str, ...], bool]:
    """What follows the figure, and whether the figure says that it comes on top."""
    i, is_more = end, False
    if i < len(words) and words[i] == "more":
        i, is_more = i + 1, True
    while i < len(words) and words[i] in (
        "of",
        "the",
        "these",
        "those",
        "its",
        "his",
        "her",
        "their",
        "or",
        "so",
    ):
        i += 1
    run: list[str] = []
    if words[i : i + 1] == ["%"] or words[i : i + 2] == ["per", "cent"]:
        return ("percent",), is_more
    while i < len(words) and len(run) < 4 and words[i].isalpha() and words[i] not in _NOUN_END:
        run.append(words[i])
        i += 1
    if not run and i < len(words) and words[i] in ("us", "them"):
        run = [words[i]]
    return tuple(run), is_more
