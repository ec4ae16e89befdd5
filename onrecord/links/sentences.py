"""Sentences: what two claims of one article, and of one sentence, can be to each other.

A sentence that tells what somebody said is no second voice for it, and what an article says twice in other
words is seldom a quarrel: there only two named parties disagree, or somebody who takes back a word.
"""

from __future__ import annotations

from onrecord.links.parties import is_same_party, is_short_for, party_of
from onrecord.linktypes import BY_KIND
from onrecord.types import LinkableClaim, LinkKind


def shares_words(one: LinkableClaim, other: LinkableClaim) -> bool:
    """True where the two stand in one sentence of one article, or in passages that overlap."""
    if one.article != other.article:
        return False
    if one.at is None or other.at is None:
        return one.sentence == other.sentence
    return one.at[0] < other.at[1] and other.at[0] < one.at[1]


def may_link(kind: LinkKind, one: LinkableClaim, other: LinkableClaim) -> bool:
    """True where a link of this kind may stand between the two."""
    if shares_words(one, other):
        return kind == "denial" and is_denied_inside(one, other)
    if one.article != other.article or kind == "retraction" or not BY_KIND[kind].is_dispute:
        return True
    return _are_two(one, other)


def is_denied_inside(one: LinkableClaim, other: LinkableClaim) -> bool:
    """True of *X said A, which Y denies*: two named parties, and the cue of one denies."""
    return (one.polarity == "denied") != (other.polarity == "denied") and _are_two(one, other)


def _are_two(one: LinkableClaim, other: LinkableClaim) -> bool:
    """True where both have a party with a name, and not the same one."""
    a, b = party_of(one), party_of(other)
    if a is None or b is None:
        return False
    return not is_same_party(a, b) and not is_short_for(a, b)  # *Orlen Energy* is called *Orlen* next
