"""Placed quantities: those of a claim at their tokens, with the words that say what is counted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.english.count_words import (
    AMOUNTS,
    BEFORE_NOUNS,
    FURTHER,
    JUST_PEOPLE,
    MANY_ENDINGS,
    MORE,
    NOUN_END,
    ONE_MORE,
    PER_CENT,
    PERCENT,
    PERSONAL,
    PERSONS,
    SHARE,
    SHARE_OF,
    STRONG,
    THEM,
)
from onrecord.english.small_words import STOP
from onrecord.english.stems import fold
from onrecord.links.words import token_spans, tokens
from onrecord.measures.numerals import is_vague, number_in
from onrecord.types import Bound, Quantity, Span

# Nouns of amounts: sharing them alone says nothing about what was measured.
UNITS = frozenset(map(fold, AMOUNTS))
_PEOPLE = frozenset(map(fold, JUST_PEOPLE))

_PERSONS = frozenset(map(fold, PERSONS))


@dataclass(frozen=True, slots=True)
class PlacedQuantity:
    """A quantity at its tokens: ``value`` to ``high``, and what it counts.

    A share (*a third of the houses*) is in per cent, as near as the word is.
    """

    at: int
    end: int
    value: float
    high: float
    bound: Bound
    is_vague: bool  # *dozens*, *thousands*
    is_more: bool  # *another six*, *a further dozen*: an addition, not a total
    phrase: tuple[str, ...]  # the words that say what is counted
    whole: frozenset[str] = frozenset()  # of a share: the folded words of what it is a share of

    @property
    def noun(self) -> str | None:
        """The folded head of what is counted; None where nothing follows."""
        plural = [w for w in self.phrase if w.endswith(MANY_ENDINGS)]
        return fold((plural or self.phrase)[0]) if self.phrase else None

    def agrees(self, other: PlacedQuantity) -> bool:
        """True where both give the same value or range."""
        return (self.value, self.high) == (other.value, other.high)

    def overlaps(self, other: PlacedQuantity) -> bool:
        """True where one value could satisfy both."""
        return self._lowest() <= other._highest() and other._lowest() <= self._highest()

    def _lowest(self) -> float:
        if self.is_vague or self.bound == "at_most":
            return 0.0
        return self.value * (0.95 if self.bound == "about" else 1)

    def _highest(self) -> float:
        if self.is_vague or self.bound == "at_least":
            return float("inf")
        return self.high * (1.05 if self.bound == "about" else 1)


def placed(text: str, quantities: Sequence[Quantity]) -> tuple[PlacedQuantity, ...]:
    """The quantities, whose spans lie in the text, at their tokens; none for a time without a number."""
    if not quantities:
        return ()
    words, spans = [w.lower().replace("’", "'") for w in tokens(text)], token_spans(text)
    made = (_placed(words, quantity, _inside(spans, quantity.span)) for quantity in quantities)
    return tuple(one for one in made if one is not None)


def is_people(noun: str | None) -> bool:
    """True of nouns that say no more than that persons are counted."""
    return noun in _PEOPLE


def may_be_people(noun: str | None) -> bool:
    """True of nouns that may name persons by what they do or are: *miners*, *nurses*; never of *cows*."""
    return noun in _PEOPLE or noun in _PERSONS or (noun is not None and PERSONAL.search(noun) is not None)


def _inside(spans: Sequence[Span], span: Span) -> range:
    """The tokens of a span."""
    inside = [i for i, (start, end) in enumerate(spans) if start >= span[0] and end <= span[1]]
    return range(inside[0], inside[-1] + 1) if inside else range(0)


def _placed(words: Sequence[str], quantity: Quantity, inside: range) -> PlacedQuantity | None:
    number = number_in(words[inside.start : inside.stop])
    if not number:
        return None
    at = range(inside.start + number.start, inside.start + number.stop)
    share = quantity.of is not None and quantity.of.startswith(SHARE_OF)
    times = 100.0 if share else 1.0
    phrase = _phrase(words, inside.stop, quantity.of)
    return PlacedQuantity(
        at=at.start,
        end=at.stop,
        value=round(quantity.value * times, 6),
        high=round((quantity.high or quantity.value) * times, 6),
        bound="about" if share and quantity.bound == "exact" else quantity.bound,
        is_vague=is_vague(words[at.start : at.stop]),
        is_more=_is_more(words, at),
        phrase=phrase,
        whole=frozenset(map(fold, phrase[1:])) if phrase[:1] == (PERCENT,) else frozenset(),
    )


def _is_more(words: Sequence[str], at: range) -> bool:
    before = words[max(0, at.start - 3) : at.start]
    return not (
        MORE.isdisjoint(words[at.stop : at.stop + 1])
        and FURTHER.isdisjoint(before)
        and ONE_MORE.isdisjoint(before[-1:])
    )


def _phrase(words: Sequence[str], stop: int, of: str | None) -> tuple[str, ...]:
    """What is counted: as the reader has it, else the words that follow."""
    if of is not None:
        said = (word.lower() for word in tokens(SHARE.sub("", of).removeprefix(STRONG)))
        counted = tuple(word for word in said if word.isalpha() and word not in STOP)
        is_share = of.startswith((PER_CENT, SHARE_OF))
        return (PERCENT, *(() if of in (PER_CENT, SHARE_OF) else counted)) if is_share else counted
    return _behind(words, stop)


def _behind(words: Sequence[str], i: int) -> tuple[str, ...]:
    while i < len(words) and words[i] in BEFORE_NOUNS:
        i += 1
    run: list[str] = []
    while i < len(words) and len(run) < 4 and words[i].isalpha() and words[i] not in NOUN_END:
        run.append(words[i])
        i += 1
    return tuple(run) or tuple(w for w in words[i : i + 1] if w in THEM)
