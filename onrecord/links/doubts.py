"""Doubts: words around a statement that keep it from being asserted, without denying it outright.

Who says *no proof exists that A*, *called the tale that A a smear* or *A? That is rubbish* does not say A.
Whether he denies it is left to the words of denial (falsehoods.py): in doubt, no two are the same.
"""

from __future__ import annotations

from functools import lru_cache

from onrecord.english.doubting import ANSWERED, IN_DOUBT, NO_DOUBT, OTHERS_SAY, UNSAID
from onrecord.links.representation import Representation
from onrecord.types import LinkableClaim


def are_unlike_in_doubt(a: Representation, b: Representation) -> bool:
    """True where one of the two tells only as doubtful what the other says to be so."""
    return _is_doubtful(a) != _is_doubtful(b)


def is_doubtful(r: Representation) -> bool:
    """True where the sentence puts in doubt what it tells, and does not call it false."""
    return not r.is_marked and _is_doubtful(r)


def is_turned_down(claim: LinkableClaim) -> bool:
    """True of what is asked or recounted only to be turned down: *They say A? That is rubbish*."""
    if ANSWERED.search(claim.content):
        return True
    if not claim.chain or claim.chain[-1].speaker is not None:
        return False
    is_asked = claim.content + "?" in claim.sentence
    told = OTHERS_SAY.search(claim.sentence) is not None and len(claim.chain) > 1
    return is_asked or told or is_in_doubt(claim.sentence)


@lru_cache(maxsize=10_000)
def is_in_doubt(text: str) -> bool:
    """True where the words put in doubt what they tell: *nobody has shown that*, *that tale is a smear*."""
    told = NO_DOUBT.sub(" ", text)
    return IN_DOUBT.search(told) is not None or UNSAID.search(told) is not None


def _is_doubtful(r: Representation) -> bool:
    return is_in_doubt(r.content)
