"""Differences: what keeps two statements that are alike in their words from being one."""

from __future__ import annotations

from onrecord.links.opposites import are_opposite
from onrecord.links.representation import Representation
from onrecord.links.roles import are_swapped, places
from onrecord.links.substitutions import is_one_word_off
from onrecord.links.times import are_apart, times
from onrecord.links.undoings import is_undone


def are_of_other_facts(a: Representation, b: Representation) -> bool:
    """True where the two tell of other times, other places, or of what the other one did."""
    if are_apart(times(a.content, a.published), times(b.content, b.published)):
        return True
    if are_opposite(a.content, b.content, a.numbers, b.numbers):
        return True
    return are_swapped(a.content, b.content) or _are_elsewhere(a, b)


def are_incompatible(a: Representation, b: Representation) -> bool:
    """True where the two are never one statement, whatever else is told of the same."""
    return is_undone(a.content, b.content) or are_of_other_facts(a, b)


def are_not_the_same(a: Representation, b: Representation) -> bool:
    """True where no likeness of their words makes the two one statement."""
    return is_one_word_off(a.content, b.content) or are_incompatible(a, b)


def _are_elsewhere(a: Representation, b: Representation) -> bool:
    """True where each is said to be at a place that the other does not speak of."""
    one, other = places(a.content), places(b.content)
    if not one or not other:
        return False
    return one.isdisjoint(other | _all_of(b)) and other.isdisjoint(_all_of(a))


def _all_of(r: Representation) -> frozenset[str]:
    return r.own | r.around | r.event
