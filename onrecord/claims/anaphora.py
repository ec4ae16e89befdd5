"""What a figure counts where only the text before it says so: *the number*, *two were fake*."""

from __future__ import annotations

import re
from dataclasses import replace

from onrecord.types import Claim, Quantity

GOES_ON = re.compile(
    r"\s(?:of (?:them|these|those|which)\s)?(?:was|were|are|is|had|have|has|remain(?:ed|s)?)\b"
)


def count_anaphora(text: str, claims: list[Claim]) -> list[Claim]:
    """The claims, with what *the number* and a bare figure count taken from the figure before them."""
    result: list[Claim] = []
    counted: str | None = None
    for claim in claims:
        if claim.rule == "put_at":
            quantities = tuple(
                replace(q, of=q.of or _put_of(text, claim) or counted) for q in claim.quantities
            )
        else:
            quantities = _bare(text, claim.quantities, counted)
        claim = replace(claim, quantities=quantities)
        counted = next((q.of for q in reversed(claim.quantities) if q.of), counted)
        result.append(claim)
    return result


def _bare(text: str, quantities: tuple[Quantity, ...], counted: str | None) -> tuple[Quantity, ...]:
    """The figures, with a bare one before its verb counting what the figure before it counts."""
    found: list[Quantity] = []
    for quantity in quantities:
        counted = next((q.of for q in reversed(found) if q.of), counted)
        if quantity.of is None and GOES_ON.match(text, quantity.span[1]):
            quantity = replace(quantity, of=counted)
        found.append(quantity)
    return tuple(found)


def _put_of(text: str, claim: Claim) -> str | None:
    """*the strength of the forces* in *put the strength of the forces at 800*."""
    noun = text[claim.content[0][0] : claim.content[0][1]]
    return noun.split(" of ", 1)[1] if " of " in noun else None
