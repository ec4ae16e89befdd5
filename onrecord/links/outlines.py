"""Outlines: of a claim as much as shows which others could be linked with it; small, packed, to be kept.

Whatever two claims must share to be linked is in their outlines, so that of millions of pairs only those
are read and judged that may come to something. Features are numbers here; two may fall together, which lets
a pair through that is judged for nothing, and never keeps one out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from struct import pack
from zlib import crc32

from onrecord.links.count_relations import distinction
from onrecord.links.features import WEAK, acts
from onrecord.links.pairs import is_assessing, is_leading, terms
from onrecord.links.placed_quantities import UNITS
from onrecord.links.representation import Representation, represent
from onrecord.types import LinkableClaim

SLOTS = 1 << 20  # features of a million claims are some hundred thousand
# what a number says of its feature, above its slot
IS_WEAK, IS_ACT = SLOTS, SLOTS << 1
# above a content's weight: its article sets out with it; and calls something untrue, with few words
LEADS, ASSESSES = 1 << 20, 1 << 21
# and of a mark: how much it says for one measure, see MARK_WEIGHTS
MARK_WEIGHTS = (20, 30, 40)  # hundredths, as in counts: words near, an odd value, a state
UNMARKED = 5  # hundredths: the value that is common to both and no mark
HEAD = 8  # numbers before the features: five lengths, then weight, day and article
PARTS = 5  # own, near, terms, event and marks


def outline(claim: LinkableClaim) -> bytes:
    """The claim's own features, those near, its terms, its event's names and the marks of its figures."""
    represented = represent(claim)
    own = frozenset().union(*(r.own | (r.assessed or frozenset()) for r in represented))
    parts = [
        sorted(map(_number, own)),
        sorted(map(_number, _near(represented))),
        sorted(map(_number, terms(claim))),
        sorted(map(_number, represented[0].event)),
        sorted(set(_marks(represented))),
    ]
    weakest = min(_hundredths(r.own) for r in represented)
    weakest += LEADS * is_leading(claim) + ASSESSES * is_assessing(claim)
    head = [*map(len, parts), weakest, _day(represented[0]), _slot(claim.article)]
    numbers = [*head, *(number for part in parts for number in part)]
    return pack(f"<{len(numbers)}i", *numbers)


def _near(represented: tuple[Representation, ...]) -> frozenset[str]:
    """What stands around the contents or names their party, without what is in all contents."""
    first = represented[0]
    named = frozenset() if first.party is None else first.party.person | first.party.institution
    return (first.around | named) - first.own.intersection(*(r.own for r in represented))


def _marks(represented: Iterable[Representation]) -> Iterator[int]:
    for m in (m for r in represented for m in r.counts):
        kind = "aside" if m.is_aside else "main"  # only those of one kind are compared
        yield from (_mark(f"{kind} state {state}", 2) for state in m.states)
        yield from (_mark(f"{kind} near {feature}", 0) for feature in m.near - WEAK - UNITS)
        if m.is_part:
            yield _mark(f"{kind} part", 0)
        if 100 * distinction(m) > UNMARKED:
            yield _mark(f"{kind} value {m.quantity.value}-{m.quantity.high}", 1)


def _mark(words: str, kind: int) -> int:
    return _slot(words) + kind * SLOTS


@lru_cache(maxsize=100_000)
def _number(feature: str) -> int:
    is_act = bool(acts(frozenset((feature,))))
    return _slot(feature) | IS_WEAK * (feature in WEAK) | IS_ACT * is_act


def _slot(words: str) -> int:
    return crc32(words.encode(errors="replace")) % SLOTS


def _hundredths(own: frozenset[str]) -> int:
    return sum(33 if feature in WEAK else 100 for feature in own)


def _day(one: Representation) -> int:
    return 0 if one.published is None else one.published.toordinal()
