"""What claims may be to one that somebody asks about: the linker's judgement, and then nearness in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from onrecord.links.pairs import judge_pair
from onrecord.links.representation import represent
from onrecord.links.statements import likeness
from onrecord.linktypes import BY_KIND
from onrecord.types import LinkableClaim, LinkKind

_FADES = 10  # ranks after which a place in a list says half of what the first does


@dataclass(frozen=True, slots=True)
class Matched:
    """A claim by its key; ``kind`` and ``words`` are None where the linker finds no relation.

    ``words`` say what the found claim may be to the asked one. ``score`` is the linker's, or else how alike
    it finds the two contents, 0 to 1.
    """

    key: int
    kind: LinkKind | None
    words: str | None
    score: float


def matched(asked: LinkableClaim, near: Sequence[int], claims: Mapping[int, LinkableClaim]) -> list[Matched]:
    """All of the claims in the order in which they should be read; ``near`` has them nearest first.

    First those that the linker ties to the asked one, the surest first; then the others, by how alike it
    finds the contents and by how near their words are. None where all that any of them shares is one word.
    """
    linked = [found for key in near if (found := _linked(asked, key, claims[key])) is not None]
    tied = {one.key for one in linked}
    left = [key for key in near if key not in tied]
    if not linked and all(_shares_little(asked, claims[key]) for key in left):
        return []
    alike = {key: _alike(asked, claims[key]) for key in left}
    by_likeness = sorted(left, key=lambda key: -alike[key])
    places = [{key: n for n, key in enumerate(order)} for order in (left, by_likeness)]
    left.sort(key=lambda key: -sum(1 / (_FADES + of[key]) for of in places))
    return sorted(linked, key=lambda one: -one.score) + [
        Matched(key, None, None, round(alike[key], 3)) for key in left
    ]


def _linked(asked: LinkableClaim, key: int, claim: LinkableClaim) -> Matched | None:
    link = judge_pair(asked, claim)
    if link is None:
        return None
    told = BY_KIND[link.kind]
    return Matched(key, link.kind, told.forward if link.a == claim.id else told.backward, link.score)


def _shares_little(asked: LinkableClaim, claim: LinkableClaim) -> bool:
    """True where one word at most of what is asked about is in the other, and it has more."""
    own = frozenset().union(*(r.own for r in represent(asked)))
    others = frozenset().union(*(r.own | r.around for r in represent(claim)))
    return len(own & others) < min(2, len(own))


def _alike(asked: LinkableClaim, claim: LinkableClaim) -> float:
    return max(likeness(a, b) for a in represent(asked) for b in represent(claim))
