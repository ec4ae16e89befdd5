"""Count kinds: whether two counts could be answers to one question, by their states and what they count."""

from __future__ import annotations

from onrecord.english.count_words import PEOPLE
from onrecord.english.stems import fold
from onrecord.links.counts import Count
from onrecord.links.lexicon import ALSO_PEOPLE, SUBGROUPS, UNSAID
from onrecord.links.placed_quantities import UNITS, is_people, may_be_people


def same_count(m: Count, n: Count) -> bool:
    """True where the two figures could be answers to one question."""
    differing = m.states != n.states
    if m.places and n.places and m.places.isdisjoint(n.places):
        return False
    if m.is_part != n.is_part or (differing and not _is_soft(m.states, n.states)):
        return False
    return same_kind(m, n)


def _is_soft(one: frozenset[str], other: frozenset[str]) -> bool:
    """True where the states differ by no more than what need not be said."""
    return one ^ other <= UNSAID and not (one and other and one.isdisjoint(other))


def same_kind(m: Count, n: Count) -> bool:
    """True where both may count the same kind of persons or things."""
    if m.quantity.whole and n.quantity.whole and m.quantity.whole.isdisjoint(n.quantity.whole):
        return False
    if m.kinds and n.kinds:
        return not m.kinds.isdisjoint(n.kinds)
    nouns = {m.quantity.noun, n.quantity.noun}
    if m.states and None in nouns and not nouns.isdisjoint(UNITS - {fold(PEOPLE)}):
        return False  # two weeks are none of the dead
    if m.kinds or n.kinds:
        kinds = m.kinds | n.kinds
        return (None in nouns and kinds.isdisjoint(SUBGROUPS)) or (
            kinds <= ALSO_PEOPLE and any(map(is_people, nouns))
        )
    if len(nouns) == 1 or None in nouns:
        return True
    if not m.states:
        return all(map(is_people, nouns))
    return any(map(is_people, nouns)) and all(map(may_be_people, nouns))
