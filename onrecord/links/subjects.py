"""Subjects: of whom a denial speaks, where that is whoever denies it, and whether the other side does too.

*He will not support the bid*, says Lund, and that *they support the bid*, say others: two people tell of
themselves, and neither denies the other.
"""

from __future__ import annotations

from onrecord.english.clause_words import OBLIGED
from onrecord.english.conjunctions import COORDINATORS
from onrecord.english.function_words import SINGULAR_PERSONS
from onrecord.english.names import GENERIC_SUBJECTS, SELF_SUBJECTS
from onrecord.links.features import acts, weight
from onrecord.links.representation import Representation
from onrecord.links.words import tokens

LEAST = 2.0  # words that both say and that are no names


def is_ground_shared(denying: Representation, held: Representation) -> bool:
    """True where a denial and what it stands against share two words, or all of what one of them says."""
    if not is_of_one_subject(denying, held):
        return False
    common = denying.own & held.own & (denying.small | held.small)
    if weight(common) >= LEAST:
        return True
    of_one = bool(denying.subject) and denying.subject == held.subject and denying.own == held.own
    return (of_one and weight(common) >= 1) or (denying.own <= held.own and bool(acts(common)))


def is_of_one_subject(denying: Representation, held: Representation) -> bool:
    """False where either tells of itself alone, or the other of what is to be."""
    return OBLIGED.search(held.content) is None and not _tells_of_itself(denying, held)


def _tells_of_itself(denying: Representation, held: Representation) -> bool:
    """True of a speaker's word about himself, where the other tells of somebody else."""
    first = _first_word(denying.content)
    if first in GENERIC_SUBJECTS:
        return not denying.is_turned
    if first not in (SELF_SUBJECTS & SINGULAR_PERSONS if denying.is_turned else SELF_SUBJECTS):
        return False
    if denying.party is None:
        return not denying.is_turned and bool(denying.told_in)
    named = denying.party.person | denying.party.institution
    told = held.own | held.sentence if _first_word(held.content) in SELF_SUBJECTS else held.own
    return named.isdisjoint(told)


def _first_word(content: str) -> str:
    words = (word.lower() for word in tokens(content.replace("’", " ").replace("'", " ")))
    return next((word for word in words if word[0].isalpha() and word not in COORDINATORS), "")
