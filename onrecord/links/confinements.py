"""Confinements: what a denial is confined to, so that it leaves standing what the other side says.

*It did not fail because of frost* denies the frost and no failure; *the driver was not killed by police*
denies no killing. Only where the other says the same ground, agent, object or time does the one deny it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from onrecord.english.confining import CIRCUMSTANCES, DETERMINERS, DOERS, KINDS
from onrecord.english.function_words import NEGATIVE_ENDINGS
from onrecord.english.small_words import NEGATIONS
from onrecord.english.stems import fold
from onrecord.links.clauses import Clause
from onrecord.links.features import features
from onrecord.links.lexicon import contraries
from onrecord.links.representation import Representation
from onrecord.links.words import tokens

_BREAKS = frozenset(".;!?")


def is_confined(denying: Representation, denied: Representation, clause: Clause) -> bool:
    """True where the denial is of a ground, a time, an agent or an object that the other does not tell."""
    ground = _behind_negation(denying.content) if clause.is_negated else denying.content
    if any(kind.search(ground) and not kind.search(denied.content) for kind in KINDS):
        return True
    told = denied.own | denied.sentence | _party_of(denying)
    return any(part.isdisjoint(told) for part in _circumstances(ground)) or _has_another_object(
        denying, denied
    )


def is_of_another_doer(denying: Representation, denied: Representation) -> bool:
    """True of *X denied ordering it* where somebody else is said to have done so."""
    words = tokens(denying.content)
    if not words or denying.party is None or not denying.is_turned:
        return False
    first = words[0].lower()
    if not first.endswith("ing") and first not in DOERS:
        return False
    doer = denied.subject
    return bool(doer) and doer.isdisjoint(denying.own | _party_of(denying))


def _party_of(r: Representation) -> frozenset[str]:
    return frozenset() if r.party is None else r.party.person | r.party.institution


def are_of_different_things(a: Representation, b: Representation) -> bool:
    """True where each of two that are contrary names a day, a place or a thing that the other has not."""
    contrary = frozenset().union(*contraries())
    return bool(a.own - b.own - contrary) and bool(b.own - a.own - contrary)


@lru_cache(maxsize=10_000)
def _behind_negation(content: str) -> str:
    words = content.split()
    for i, word in enumerate(words):
        bare = word.lower().strip(",.;:\"'“”’")
        if bare in NEGATIONS or bare.endswith(NEGATIVE_ENDINGS):
            return " ".join(words[i + 1 :])
    return content


@lru_cache(maxsize=10_000)
def _circumstances(ground: str) -> tuple[frozenset[str], ...]:
    """The features of each stretch that a preposition opens."""
    return tuple(found for part in _stretches(tokens(ground)) if (found := features(" ".join(part))))


def _stretches(words: Sequence[str]) -> Iterator[list[str]]:
    part: list[str] | None = None
    for word in words:
        if word.lower() in CIRCUMSTANCES or word in _BREAKS:
            if part:
                yield part
            part = None if word in _BREAKS else []
        elif part is not None:
            part.append(word)
    if part:
        yield part


def _has_another_object(denying: Representation, denied: Representation) -> bool:
    """True where behind the same verb either names another: *asked Orlen*, *asked the ministry*."""
    one, other = _objects(denying.content), _objects(denied.content)
    return any(_are_others(one[v], other[v], denying, denied) for v in one.keys() & other.keys())


def _are_others(x: frozenset[str], y: frozenset[str], a: Representation, b: Representation) -> bool:
    return bool(x) and bool(y) and x.isdisjoint(b.own) and y.isdisjoint(a.own)


@lru_cache(maxsize=10_000)
def _objects(content: str) -> dict[str, frozenset[str]]:
    """The name, or what a determiner opens, that stands next behind each word."""
    words = tokens(content)
    return {fold(word): _noun(words[i + 1 : i + 4]) for i, word in enumerate(words) if word[0].isalpha()}


def _noun(words: Sequence[str]) -> frozenset[str]:
    if not words or not (words[0][0].isupper() or words[0].lower() in DETERMINERS):
        return frozenset()
    return next((found for word in words if (found := features(word))), frozenset())
