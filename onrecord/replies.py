"""A quarrel seen from its statement: whose side states something, and who of those it names replied."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Protocol, TypeVar

from onrecord.positions import Position, Said, Side


class Stated(Said, Protocol):
    """What is asked of a claim beside whose it is."""

    @property
    def content(self) -> str: ...
    @property
    def polarity(self) -> str: ...
    @property
    def speaks_for(self) -> str | None: ...


Claim = TypeVar("Claim", bound=Stated)
_TURNED: dict[Side, Side] = {"supports": "opposes", "opposes": "supports", "beside": "beside"}


def told_from_its_statement(
    positions: Sequence[Position[Claim]], withdrawals: Collection[int]
) -> tuple[list[Position[Claim]], Side]:
    """The positions seen from whoever states something, a statement first; and the side that was counted.

    Where one side only denies or takes back, the statement is the other's: nobody is told to say what they
    denied.
    """

    def states(one: Position[Claim]) -> bool:
        return one.claim.polarity == "asserted" and one.claim.claim_id not in withdrawals

    stating = [one.side for one in positions if states(one)]
    is_turned = "supports" not in stating and "opposes" in stating
    seen = [replace(one, side=_TURNED[one.side]) if is_turned else one for one in positions]
    return sorted(seen, key=lambda one: not states(one)), "opposes" if is_turned else "supports"


def replies(positions: Sequence[Position[Claim]]) -> list[Position[Claim]]:
    """Positions against the statement of those whom a claim for it names, or for whom they speak."""
    told = " ".join(one.claim.content for one in positions if one.side == "supports").casefold()
    words = set(told.replace("’", " ").replace("'", " ").replace(",", " ").replace(".", " ").split())
    return [
        one
        for one in positions
        if one.side == "opposes"
        and one.claim.origin_named == "yes"
        and any(_is_named(name, words) for name in (one.claim.origin, one.claim.speaks_for))
    ]


def _is_named(name: str | None, words: set[str]) -> bool:
    """Whether the last word of a name, by which texts call people, or the first of a body's stands there."""
    parts = [part.strip(".,’'").casefold() for part in (name or "").split() if part[:1].isupper()]
    return bool(parts) and (parts[-1] in words or (len(parts[0]) > 3 and parts[0] in words))
