"""Substitutions: two short statements of which one has another word in the place of one of the other's."""

from __future__ import annotations

from difflib import SequenceMatcher
from functools import lru_cache

from onrecord.english.small_words import STOP
from onrecord.english.stems import fold
from onrecord.links.features import WEAK
from onrecord.links.lexicon import wordings
from onrecord.links.words import tokens

LONGEST = 8  # words that say something; of two longer ones, one word off is an edit and not another fact
ALIKE = 0.75
PUT_ALIKE = 0.7
SPELT_ALIKE = 0.7  # *neighbour*, *neighbor*


def is_one_word_off(one: str, other: str) -> bool:
    """True where the two differ in one word that is neither a spelling nor a wording of the other's."""
    a, b = _sequence(one), _sequence(other)
    if min(len(a), len(b)) > LONGEST or not _are_put_alike(one, other):
        return False
    matcher = SequenceMatcher(None, a, b, autojunk=False)
    if matcher.ratio() < ALIKE:
        return False
    codes = [("equal", 0, 0, 0, 0), *matcher.get_opcodes(), ("equal", 0, 0, 0, 0)]
    return any(
        before[0] == behind[0] == "equal" and here[0] == "replace" and _are_others(a, b, *here[1:])
        for before, here, behind in zip(codes, codes[1:], codes[2:], strict=False)
    )


def _are_put_alike(one: str, other: str) -> bool:
    """True where the small words are much the same too: what is put otherwise is told in its own words."""
    a, b = ([word.lower() for word in tokens(content)] for content in (one, other))
    return SequenceMatcher(None, a, b, autojunk=False).ratio() >= PUT_ALIKE


def _are_others(a: tuple[str, ...], b: tuple[str, ...], i: int, j: int, p: int, q: int) -> bool:
    """True of one word for one word, where neither stands elsewhere in the other statement."""
    if (j - i, q - p) != (1, 1) or a[i] in b or b[p] in a or not WEAK.isdisjoint((a[i], b[p])):
        return False
    return SequenceMatcher(None, a[i], b[p], autojunk=False).ratio() < SPELT_ALIKE


@lru_cache(maxsize=10_000)
def _sequence(content: str) -> tuple[str, ...]:
    """The words that say something in their order, folded, or their concepts."""
    said = (
        word for word in tokens(content) if word[0].isalpha() and len(word) > 1 and word.lower() not in STOP
    )
    return tuple(_concept(fold(word)) for word in said)


def _concept(folded: str) -> str:
    return next((concept for wording, concept in wordings().get(folded, ()) if len(wording) == 1), folded)
