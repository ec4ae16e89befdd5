"""Positions in a quarrel by who took them: the latest of each party, and the earlier ones.

What is told here of somebody is only that one name stands at both: whether it is one person, the names say.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Generic, Literal, Protocol, TypeVar

from onrecord.text.temporal import find_dates
from onrecord.unasked import SURE_NAME

Side = Literal["supports", "opposes", "beside", "unclear"]


class Said(Protocol):
    """What is asked of a claim to say whose it is, and when it was printed."""

    @property
    def claim_id(self) -> int: ...
    @property
    def article_id(self) -> int: ...
    @property
    def chain(self) -> str | None: ...
    @property
    def origin(self) -> str | None: ...
    @property
    def origin_named(self) -> str: ...
    @property
    def name_confidence(self) -> float | None: ...
    @property
    def reviewed(self) -> str: ...
    @property
    def known_as(self) -> str | None: ...
    @property
    def publisher(self) -> str | None: ...
    @property
    def said_on(self) -> str | None: ...
    @property
    def published(self) -> str | None: ...
    @property
    def published_at(self) -> str | None: ...
    @property
    def published_precision(self) -> str | None: ...


Claim = TypeVar("Claim", bound=Said)
Order = Collection[tuple[int, int]]  # of two claims the one that takes the other back, and that one
_DAY = len("2026-10-31")


@dataclass(frozen=True, slots=True)
class Position(Generic[Claim]):
    """A claim and where it stands; ``relation`` says in words what it is to the statement, beside it."""

    claim: Claim
    side: Side
    relation: str = ""


@dataclass(frozen=True, slots=True)
class Party(Generic[Claim]):
    """Somebody with their latest positions, several where nothing says which came last.

    ``side`` is *unclear* where those stand on different sides. ``articles`` counts those that all are from.
    """

    side: Side
    latest: tuple[Position[Claim], ...]
    earlier: tuple[Position[Claim], ...]
    articles: int
    is_known: bool  # by a decision, a list or an office, that the name is one person or body


def parties(positions: Sequence[Position[Claim]], taken_back: Order = ()) -> list[Party[Claim]]:
    """Everybody who took a position, those heard last at the head of the list; undated ones at its end."""
    by_whom: dict[tuple[str, ...], list[Position[Claim]]] = defaultdict(list)
    for one in positions:
        by_whom[whose(one.claim)].append(one)
    made = [_party(whom, held, taken_back) for whom, held in by_whom.items()]
    return sorted(made, key=lambda one: _recency(one.latest[0].claim), reverse=True)


def whose(claim: Said) -> tuple[str, ...]:
    """By what two claims are laid to one party; words that are no name go no further than their article."""
    if claim.chain is None:
        return "outlet", claim.publisher or f"of article {claim.article_id}"
    if claim.known_as is not None:
        return "known", claim.known_as
    if claim.origin_named == "yes" and claim.origin:
        return "named", claim.origin
    return "unnamed", claim.origin or "", str(claim.article_id)


def is_possible(claim: Said) -> bool:
    """Whether its name is only possible: nobody is moved to another side by it."""
    named = claim.chain is not None and claim.origin_named == "yes"
    return named and claim.reviewed != "yes" and (claim.name_confidence or 0.0) < SURE_NAME


def is_before(one: Said, other: Said) -> bool:
    """Whether it was said before the other, as far as their dates tell.

    What an article tells without a day is taken as said when it was printed, and what *on Wednesday* was
    said then; what was said at a time that cannot be made out is before nothing and after nothing.
    """
    first, then = said_day(one), said_day(other)
    if first is None or then is None:
        return False
    if first == then and one.said_on is None and other.said_on is None:
        return _is_printed_before(one, other)
    n = min(len(first), len(then))  # a month alone has no day
    return first[:n] < then[:n]


def said_day(claim: Said) -> str | None:
    """The day (or month) on which it was said, as far as is known; None where that cannot be made out."""
    if claim.published is None:
        return None
    if claim.said_on is None:
        return claim.published[:_DAY]
    found = find_dates(claim.said_on, ((0, len(claim.said_on)),), claim.published)
    is_day = len(found) == 1 and len(found[0].edtf) == _DAY and found[0].edtf.replace("-", "").isdecimal()
    return found[0].edtf if is_day and found[0].edtf <= claim.published[:_DAY] else None


def _is_printed_before(one: Said, other: Said) -> bool:
    """Within a day: where both have a clock."""
    if {one.published_precision, other.published_precision} - {"minute", "instant"}:
        return False
    return (one.published_at or "") < (other.published_at or "")


def _party(whom: tuple[str, ...], held: list[Position[Claim]], taken_back: Order) -> Party[Claim]:
    def is_past(one: Position[Claim]) -> bool:
        return any(_is_earlier(one.claim, other.claim, taken_back) for other in held)

    held = sorted(held, key=lambda one: _recency(one.claim), reverse=True)
    latest = tuple(one for one in held if not is_past(one)) or tuple(held)  # two that take each other back
    return Party(
        side=_side(latest, held),
        latest=latest,
        earlier=tuple(one for one in held if one not in latest),
        articles=len({one.claim.article_id for one in held}),
        is_known=whom[0] in ("known", "outlet"),
    )


def _is_earlier(one: Said, other: Said, taken_back: Order) -> bool:
    if (one.claim_id, other.claim_id) in taken_back:  # the one takes the other back, whenever it was printed
        return False
    return (other.claim_id, one.claim_id) in taken_back or is_before(one, other)


def _side(latest: Sequence[Position[Claim]], held: Sequence[Position[Claim]]) -> Side:
    """Where all of the latest stand; a name that is only possible moves nobody from where they stood."""
    sure = [one for one in held if not is_possible(one.claim)]
    is_sure = any(one in sure for one in latest) or not sure
    sides = {one.side for one in (latest if is_sure else [*latest, sure[0]])}
    return sides.pop() if len(sides) == 1 else "unclear"


def _recency(claim: Said) -> tuple[str, str, int]:
    return said_day(claim) or "", claim.published_at or "", -claim.claim_id
