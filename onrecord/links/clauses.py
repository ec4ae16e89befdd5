"""Clauses: the parts of a sentence that are true or false by themselves, and which way each points.

A negation turns its own clause and no other: in *he would not run amid claims that he set the tone* nobody
denies that he set the tone. A denying cue turns every clause of what is denied. What only marks a denial
once more (*No, …*, *despite rumours*, *is a hoax*) turns nothing back: two such words are one denial.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from onrecord.links.falsehoods import is_contested
from onrecord.links.features import find_features, weight
from onrecord.links.words import NEGATIONS, tokens

_JOINT = re.compile(
    r"[,;:()–—]+|\s-+\s"
    r"|\b(?:and|but|or|while|whereas|although|though|because|since|which|who|whom|whose|that|if|unless|when|where"
    r"|whether|after|before|until|so|than|amid|despite|following|as)\b",
    re.IGNORECASE,
)
_HARMLESS = re.compile(
    r"\bnot (?:one|a single \w+) (?:more|less|fewer)\b|\bno (?:fewer|less|more|later|sooner) than\b"
    r"|\bnot (?:only|just|least|merely|necessarily|to mention)\b|\bno (?:doubt|matter|wonder|problem)\b"
    r"|\bnone other\b|\bno longer than\b|\bnever mind\b"
)
_CALLED = re.compile(r"""(?:(?<=\s)|^)['"‘“](?:\w+\s?){1,3}['"’”](?=[\s,.;]|$)""")  # *a 'No war' banner*


@dataclass(frozen=True, slots=True)
class Clause:
    """The features of a clause, and whether a negation of its own turns it.

    ``is_contested`` where it tells of a denial, or stands behind a clause that does: *Orr denies | that A*.
    """

    own: frozenset[str]
    is_negated: bool
    is_contested: bool = False


@lru_cache(maxsize=10_000)
def clauses(unit: str) -> tuple[Clause, ...]:
    """The clauses of a sentence that say something, in their order; one without features where none does."""
    parts = _JOINT.split(_HARMLESS.sub(" ", _CALLED.sub(" ", unit)))
    made = [_clause(part, before) for before, part in pairwise(("", *parts))]
    return tuple(c for c in made if c.own) or (Clause(frozenset(), False),)


def best_matching(one: Sequence[Clause], other: Sequence[Clause]) -> tuple[Clause, Clause]:
    """The clause of each that have most in common; of equals the earlier."""
    pairs = ((_in_common(c, d), -i - j, c, d) for i, c in enumerate(one) for j, d in enumerate(other))
    return max(pairs, key=lambda found: found[:2])[2:]


def _clause(part: str, before: str) -> Clause:
    words = tokens(part)
    own, used = find_features(words)
    is_negated = any(w.lower() in NEGATIONS for i, w in enumerate(words) if i not in used)
    return Clause(own, is_negated, is_contested(part) or is_contested(before))


def _in_common(one: Clause, other: Clause) -> float:
    shared = weight(one.own & other.own)
    return shared + shared / max(weight(one.own | other.own), 1.0)
