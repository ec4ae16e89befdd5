"""Assessments: what somebody calls untrue, a hoax, or nothing real, by the words that tell of it.

*Story of a grey seal in the fountain is a hoax* and *Harbour board shuts down rumours of a sale* speak of a
claim of others; what that claims is their target. Where the words name nothing (*The report is false*), it is
what stands before them or in the headline.
"""

from __future__ import annotations

from functools import lru_cache

from onrecord.english.assessing import (
    ASIDE,
    ASSESSES,
    ASSESSING_CONCEPTS,
    ASSESSING_WORDS,
    CUE,
    DENYING,
    PART,
    UNDECIDED,
    UPHELD,
)
from onrecord.english.falsity import MARKS
from onrecord.english.stems import fold
from onrecord.links.falsehoods import is_called_false, is_marked_false
from onrecord.links.features import features, weight

_OF_ASSESSING = frozenset(map(fold, ASSESSING_WORDS)) | features(ASSESSING_CONCEPTS)


def is_assessing(text: str) -> bool:
    """True where the words call something untrue; of *Real or a hoax?* and *It is no hoax* neither."""
    return assessed_part(text) is not None


def is_upheld(text: str) -> bool:
    """True where the words say that something is no hoax."""
    return UPHELD.search(text) is not None


def is_undecided(text: str) -> bool:
    """True where the words only ask whether something is a hoax."""
    return UNDECIDED.search(text) is not None


def without_assessing(found: frozenset[str]) -> frozenset[str]:
    """The features that are more than words with which a claim is called untrue."""
    return found - _OF_ASSESSING


@lru_cache(maxsize=10_000)
def assessed_part(text: str) -> frozenset[str] | None:
    """The features of what the words call untrue; empty where they name nothing, None where they do not."""
    if CUE.search(text) is None or is_upheld(text) or is_undecided(text):
        return None
    before: frozenset[str] = frozenset()
    for part in PART.split(ASIDE.sub("", MARKS.sub("", text))):
        target = without_assessing(features(part))
        if ASSESSES.search(part) or is_called_false(part) or _is_answered(part):
            return target if weight(target) >= 1 else before
        before = target
    return None


def _is_answered(part: str) -> bool:
    """True of *No, A did not B*, *A did not B, despite rumours*; *No, I meant A* denies something else."""
    return is_marked_false(part) and DENYING.search(part) is not None
