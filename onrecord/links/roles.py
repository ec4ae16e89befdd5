"""Roles: who did it and to whom, from where and whither, by the order of the words; no parse."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations

from onrecord.english.lemmas import is_past_of_its_own
from onrecord.english.small_words import STOP
from onrecord.english.stems import fold
from onrecord.english.word_order import (
    BETWEEN,
    BY,
    CLAUSE,
    COMPOUND,
    DETERMINERS,
    FROM,
    HYPHEN,
    JOINED,
    JOINT,
    MUTUAL,
    NOMINAL,
    OF,
    PASSIVE,
    PLACE,
    THAN,
    THAT,
    THEMSELVES,
    TO,
    UNTOLD,
    WHEN,
)
from onrecord.links.features import WEAK
from onrecord.links.words import tokens

# What two do to each other
_MUTUAL = frozenset(map(fold, MUTUAL))
_STOPS = frozenset(".;!?")
FARTHEST = 16  # words from one to the other


@dataclass(frozen=True, slots=True)
class Order:
    """The folded words of a content at their places, those used once; its verbs and the passive of them."""

    words: tuple[str, ...]
    at: dict[str, int]
    verbs: frozenset[str]
    active: frozenset[str]
    passive: frozenset[str]
    modifiers: frozenset[str]  # stand before a noun: *staff support*
    joined: frozenset[str]  # stand behind *with* or *and*
    origins: frozenset[str]  # behind *from*
    ends: frozenset[str]  # behind *to*
    places: frozenset[str]  # names behind *in*, *at*


def are_swapped(one: str, other: str) -> bool:
    """True where the one does to the other what the other does to him, or the way there is the way back."""
    a, b = _order(one), _order(other)
    if _is_turned_back(a, b) or _is_turned_back(b, a):
        return True
    left_out = WEAK | a.verbs | b.verbs | a.joined | b.joined | a.modifiers | b.modifiers
    shared = sorted((a.at.keys() & b.at.keys()) - left_out)
    verbs = (a.verbs & b.verbs) - _MUTUAL
    return any(_exchange(x, y, verb, a, b) for verb in verbs for x, y in combinations(shared, 2))


def places(content: str) -> frozenset[str]:
    """The names of the places where it is said to be."""
    return _order(content).places


def _is_turned_back(a: Order, b: Order) -> bool:
    return bool((a.origins & b.ends) - a.ends - b.origins) or bool(
        (a.origins & b.ends) and (a.ends & b.origins)
    )


def _exchange(x: str, y: str, verb: str, a: Order, b: Order) -> bool:
    """True where the verb stands between the two in both, and what was its subject is its object."""
    ways = [_way(x, y, verb, order) for order in (a, b)]
    return 0 not in ways and ways[0] != ways[1]


def _way(x: str, y: str, verb: str, order: Order) -> int:
    """1 where x does it to y, -1 the other way round, 0 where the verb does not part them."""
    i, j, at = order.at[x], order.at[y], order.at[verb]
    if not min(i, j) < at < max(i, j) or not _is_one_clause(order.words, min(i, j), max(i, j)):
        return 0
    if verb in order.passive and BY.isdisjoint(order.words[max(at, max(i, j) - 4) : max(i, j)]):
        return 0  # whoever did it is not told
    voice = (verb in order.active) - (verb in order.passive)
    return voice if i < j else -voice


@lru_cache(maxsize=10_000)
def _order(content: str) -> Order:
    words = tokens(JOINT.sub(" , ", HYPHEN.sub("", content)))
    lower = [word.lower() for word in words]
    folded = [fold(word) for word in words]
    said = [i for i, w in enumerate(lower) if w[0].isalpha() and w not in STOP]
    once = {folded[i]: i for i in said if sum(folded[k] == folded[i] for k in said) == 1}
    verbs = frozenset(w for w, i in once.items() if _is_verb(words, lower, i))
    return Order(
        words=tuple(lower),
        at=once,
        verbs=verbs,
        active=frozenset(w for w in verbs if _voice(lower, once[w]) > 0),
        passive=frozenset(w for w in verbs if _voice(lower, once[w]) < 0),
        modifiers=frozenset(
            w for w, i in once.items() if words[i].islower() and _is_modifier(words, folded, i, verbs)
        ),
        joined=frozenset(_behind(words, JOINED)),
        origins=frozenset(_behind(words, FROM)),
        ends=frozenset(_behind(words, TO)),
        places=frozenset(_places(words)),
    )


def _is_verb(words: Sequence[str], lower: Sequence[str], i: int) -> bool:
    """True of what looks like a verb: in the past, before an object, *by* or *than*; of *is the heir of*."""
    if not words[i].islower() or i == 0:
        return False
    behind = words[i + 1] if i + 1 < len(words) else ""
    if lower[i - 1] in DETERMINERS:
        return behind in OF and not PASSIVE.isdisjoint(lower[max(0, i - 2) : i - 1])
    before = next((w for w in reversed(lower[:i]) if w not in BETWEEN and not w.endswith("ly")), "")
    if behind in THAN:
        return True
    if before in NOMINAL or not before:
        return False
    has_object = behind[:1].isupper() or behind in DETERMINERS or behind in BY
    return lower[i].endswith("ed") or is_past_of_its_own(lower[i]) or has_object


def _is_modifier(words: Sequence[str], folded: Sequence[str], i: int, verbs: frozenset[str]) -> bool:
    if i + 1 == len(words):
        return False
    behind = words[i + 1]
    is_word = behind.islower() and behind not in STOP and not behind.endswith("ly")
    return is_word and folded[i + 1] not in verbs


def _voice(lower: Sequence[str], i: int) -> int:
    """1 of an active verb, with an object; -1 of a passive one; 0 where the words do not show it."""
    before = [w for w in lower[max(0, i - 4) : i] if not w.endswith("ly")]
    behind = next((w for w in lower[i + 1 : i + 5] if w not in WHEN and not w.endswith("ly")), "")
    if (
        not PASSIVE.isdisjoint(before[-2:])
        and not lower[i].endswith("ing")
        and behind not in THAN
        and lower[i - 1] not in DETERMINERS
    ):
        return -1
    if behind in BY:
        return -1
    return 0 if behind in UNTOLD or not behind[:1].isalpha() else 1


def _is_one_clause(lower: Sequence[str], first: int, last: int) -> bool:
    """True where no other clause begins between the two; what stands between two commas is passed over."""
    between = list(lower[first + 1 : last])
    for i, word in enumerate(between):
        if word in THAT and between[i + 1 : i + 2] in THEMSELVES:
            between[i] = ""
    if last - first > FARTHEST or not CLAUSE.isdisjoint(between):
        return False
    return between.count(",") % 2 == 0 and _STOPS.isdisjoint(between)


def _behind(words: Sequence[str], prepositions: frozenset[str]) -> Iterator[str]:
    """The folded words of the names, or of what has an article, behind such a preposition."""
    for i, word in enumerate(words):
        if word.lower() in prepositions and words[i - 1 : i] not in COMPOUND:
            run = words[i + 1 : i + 4]
            is_told = run[:1] != [] and run[0].lower() in DETERMINERS
            yield from map(fold, _run(run[1:] if is_told else run, are_names=not is_told))


def _run(words: Sequence[str], *, are_names: bool) -> list[str]:
    """The first of the words up to one that says nothing, or is no name where names are looked for."""
    ends = (
        i
        for i, w in enumerate(words)
        if w.lower() in STOP or not w[0].isalpha() or (are_names and not w[0].isupper())
    )
    return list(words[: next(ends, len(words))])


def _places(words: Sequence[str]) -> Iterator[str]:
    """Names behind *in* and *at* with which the place is told: not *at the Dorn mill*; none in a headline."""
    if sum(word[0].isupper() for word in words) > len(words) / 2:
        return
    for i, word in enumerate(words):
        run = _run(words[i + 1 : i + 5], are_names=True) if word in PLACE else []
        behind = "".join(words[i + 1 + len(run) : i + 2 + len(run)])
        if run and (not behind[:1].isalpha() or behind.lower() in STOP):
            yield from (fold(w) for w in run if fold(w) not in WEAK)
