"""Opposites: words of which one keeps out the other, and the numbers of things: the north wall, gate 7."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from onrecord.english.opposites import (
    COMPOUND,
    LESSER,
    ORDINAL_ENDINGS,
    ORDINALS,
    THE_WEST,
    UNNUMBERED,
    opposites,
)
from onrecord.english.small_words import STOP
from onrecord.english.stems import fold
from onrecord.links.words import tokens


@dataclass(slots=True)
class Marked:
    """For each group its members in a content, with the folded words before and behind each; and numbers."""

    members: dict[int, dict[int, list[tuple[str, str]]]] = field(default_factory=lambda: defaultdict(dict))
    numbers: dict[tuple[str, str], set[str]] = field(default_factory=lambda: defaultdict(set))
    lesser: set[str] = field(default_factory=set)  # words behind *deputy*, *vice*
    full: set[str] = field(default_factory=set)  # all others


def are_opposite(
    one: str, other: str, in_one: frozenset[int] = frozenset(), in_other: frozenset[int] = frozenset()
) -> bool:
    """True where two contents differ in a word and its opposite, or in the number of one thing.

    The tokens of a content that are part of a figure, and number no thing, stand beside it.
    """
    a, b = _marked(one, in_one), _marked(other, in_other)
    if any(a.numbers[key].isdisjoint(b.numbers[key]) for key in a.numbers.keys() & b.numbers.keys()):
        return True
    if (a.lesser & b.full) - a.full - b.lesser or (b.lesser & a.full) - b.full - a.lesser:
        return True
    return any(_exclude(group, a, b) for group in a.members.keys() & b.members.keys())


def _exclude(group: int, a: Marked, b: Marked) -> bool:
    one, other = a.members[group], b.members[group]
    pairs = ((one[p], other[q]) for p in one.keys() - other.keys() for q in other.keys() - one.keys())
    return any(_stand_alike(group, x, y) for places, others in pairs for x in places for y in others)


def _stand_alike(group: int, x: tuple[str, str], y: tuple[str, str]) -> bool:
    kind = _kinds()[group]
    is_before = bool(x[1]) and x[1] == y[1]
    return kind == 0 or is_before or (kind == 2 and bool(x[0]) and x[0] == y[0])


@lru_cache(maxsize=10_000)
def _marked(content: str, counted: frozenset[int]) -> Marked:
    words, found = tokens(COMPOUND.sub(r"\1 ", content)), Marked()
    for i, word in enumerate(words):
        lower = word.lower().replace("’", "'")
        (found.lesser if words[i - 1 : i] and words[i - 1].lower() in LESSER else found.full).add(fold(word))
        if lower in _members() and word not in THE_WEST:
            group, member = _members()[lower]
            found.members[group].setdefault(member, []).append(
                (_next(words[:i][::-1]), _next(words[i + 1 :]))
            )
    for key, number in _numbered(words, counted):
        found.numbers[key].add(number)
    return found


def _next(words: Sequence[str]) -> str:
    """The first of the words that says something, folded."""
    for word in words[:4]:
        if word in {".", ";", ",", "!", "?"}:
            return ""
        if word.lower() not in STOP and word[0].isalpha():
            return fold(word)
    return ""


def _numbered(words: Sequence[str], counted: frozenset[int]) -> Iterator[tuple[tuple[str, str], str]]:
    """Things with their numbers: *gate 7*, *the third reactor*; no figures."""
    for i, word in enumerate(words):
        behind = words[i + 1] if i + 1 < len(words) else ""
        lower = word.lower()
        if behind.isdecimal() and i + 1 not in counted and lower.isalpha() and lower not in UNNUMBERED:
            yield ("numbered", fold(word)), behind
        if lower in ORDINALS or (word.isdecimal() and behind in ORDINAL_ENDINGS):
            noun = _next(words[i + 1 + word.isdecimal() :])
            if noun and noun not in UNNUMBERED:
                yield ("ordinal", noun), ORDINALS.get(lower, word)


@lru_cache(maxsize=1)
def _kinds() -> list[int]:
    return [kind for kind, _ in opposites()]


@lru_cache(maxsize=1)
def _members() -> dict[str, tuple[int, int]]:
    return {
        word: (group, member)
        for group, (_, members) in enumerate(opposites())
        for member, wordings in enumerate(members)
        for word in wordings
    }
