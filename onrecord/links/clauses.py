"""Clauses: the parts of a sentence that are true or false by themselves, and which way each points.

A negation turns its own clause and no other: in *he would not run amid claims that he set the tone* nobody
denies that he set the tone. A denying cue turns every clause of what is denied. What only marks a denial
once more (*No, …*, *despite rumours*, *is a hoax*) turns nothing back: two such words are one denial.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from onrecord.english.clause_words import (
    ANYTHING_BUT,
    AVERTED,
    BOUND,
    CALLED,
    COORDINATING,
    FAR_FROM,
    HARMLESS,
    JOINT,
    OPEN,
    UNTIL,
    UNTOLD,
)
from onrecord.english.small_words import NEGATIONS
from onrecord.links.falsehoods import is_contested
from onrecord.links.features import acts, find_features, weight
from onrecord.links.words import tokens


@dataclass(frozen=True, slots=True)
class Clause:
    """The features of a clause, and whether a negation of its own turns it.

    ``is_contested`` where it tells of a denial, or stands behind a clause that does: *Orr denies | that A*.
    ``is_open`` where it is not said to be so: under *if* and *whether*, or where somebody does not know it.
    ``is_averted`` of what was kept from being: *refused to sign*, *far from safe*.
    ``denied`` is what the negation stands before, ``bearer`` what it stands behind: of which it is denied.
    """

    own: frozenset[str]
    is_negated: bool
    is_contested: bool = False
    is_open: bool = False
    is_averted: bool = False
    denied: frozenset[str] = frozenset()
    bearer: frozenset[str] = frozenset()


@lru_cache(maxsize=10_000)
def clauses(unit: str) -> tuple[Clause, ...]:
    """The clauses of a sentence that say something, in their order; one without features where none does."""
    before, made = _Part("", ""), []
    for joint, words, then in _parts(HARMLESS.sub(" ", CALLED.sub(" ", unit))):
        is_open = _is_open(joint, words, before) or (then in UNTIL and _negated(words))
        part = _Part(joint, words, is_open)
        made.append(_clause(part, before))
        before = part if words.strip() else before
    return tuple(c for c in made if c.own) or (Clause(frozenset(), False),)


class _Part(NamedTuple):
    """The words between two joints, with the joint that opens them."""

    joint: str
    words: str
    is_open: bool = False


def _parts(unit: str) -> Iterator[tuple[str, str, str]]:
    """The words between two joints, with the joint before and the joint behind them, in small letters."""
    begin, *rest = JOINT.split(ANYTHING_BUT.sub(FAR_FROM, unit))
    joints = ["", *(joint.lower() for joint in rest[::2]), ""]
    yield from zip(joints, (begin, *rest[1::2]), joints[1:], strict=False)


def _is_open(joint: str, words: str, before: _Part) -> bool:
    return joint in OPEN or UNTOLD.search(words) is not None or (before.is_open and joint in BOUND)


def best_matching(one: Sequence[Clause], other: Sequence[Clause]) -> tuple[Clause, Clause]:
    """The clause of each that have most in common; of equals the earlier."""
    pairs = ((_in_common(c, d), -i - j, c, d) for i, c in enumerate(one) for j, d in enumerate(other))
    return max(pairs, key=lambda found: found[:2])[2:]


def alike(one: Sequence[Clause], other: Sequence[Clause]) -> list[tuple[Clause, Clause]]:
    """The best-matching clauses, and all others that have nearly as much in common."""
    pairs = [(_in_common(c, d), c, d) for c in one for d in other]
    most = max(common for common, _, _ in pairs)
    return [(c, d) for common, c, d in pairs if common >= 0.6 * most]


def _clause(part: _Part, before: _Part) -> Clause:
    words = tokens(part.words)
    own, used = find_features(words)
    negations = [i for i, w in enumerate(words) if w.lower() in NEGATIONS and i not in used]
    is_told = is_contested(part.words) or is_contested(before.words)
    goes_on = part.joint in COORDINATING and _negated(before.words)  # *did not lie or cheat*
    denied = _behind(words, negations[0]) if negations else own if goes_on else frozenset()
    is_averted = AVERTED.search(part.words) is not None
    bearer = _before(words, negations[0]) if negations else frozenset()
    return Clause(own, bool(negations) or goes_on, is_told, part.is_open, is_averted, denied, bearer)


def _negated(words: str) -> bool:
    return not NEGATIONS.isdisjoint(word.lower() for word in tokens(words))


def _behind(words: Sequence[str], negation: int) -> frozenset[str]:
    """What is negated: the first word behind it that says something, with what it forms with the next."""
    for i in range(negation + 1, len(words)):
        word, phrase = (find_features(words[i : i + n])[0] for n in (1, 3))
        if weight(word) >= 1 or acts(phrase):
            return word | acts(phrase)
    return frozenset()


def _before(words: Sequence[str], negation: int) -> frozenset[str]:
    """The last word before a negation that says something: *Students* are *not* there."""
    found = (find_features(words[i : i + 1])[0] for i in reversed(range(negation)))
    return next((word for word in found if weight(word) >= 1), frozenset())


def _in_common(one: Clause, other: Clause) -> float:
    shared = weight(one.own & other.own)
    return shared + shared / max(weight(one.own | other.own), 1.0)
