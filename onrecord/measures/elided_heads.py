"""What a figure counts where only the text before it says so: *the number*, *two were fake*."""

from __future__ import annotations

import re
from dataclasses import replace

from onrecord.english.counted_nouns import GOES_ON, OF, UNIT
from onrecord.types import Claim, Quantity

STOP = re.compile(r"[.!?][”\"’']?\s+(?=[“\"‘A-Z0-9])|\n")
FAR = 200  # characters back to what a bare figure may count


def count_anaphora(text: str, claims: list[Claim]) -> list[Claim]:
    """The claims, with what *the number* and a bare figure count taken from the figure before them."""
    result: list[Claim] = []
    before: list[Quantity] = []
    for claim in claims:
        if claim.rule == "put_at":
            counted = next((q.of for q in reversed(before) if q.of), None)
            quantities = tuple(
                replace(q, of=q.of or _put_of(text, claim) or counted) for q in claim.quantities
            )
        else:
            quantities = _bare(text, claim.quantities, before)
        result.append(replace(claim, quantities=quantities))
        before.extend(quantities)
    return result


def _bare(text: str, quantities: tuple[Quantity, ...], before: list[Quantity]) -> tuple[Quantity, ...]:
    """The figures, with a bare one before its verb counting what the figure next to it counts."""
    found: list[Quantity] = []
    for quantity in quantities:
        if quantity.of is None and GOES_ON.match(text, quantity.span[1]):
            quantity = replace(quantity, of=_counted_near(text, quantity, [*before, *found]))
        found.append(quantity)
    return tuple(found)


def _counted_near(text: str, quantity: Quantity, before: list[Quantity]) -> str | None:
    """What the figure right before this one counts, in its sentence or the last; no unit of measure."""
    start = quantity.span[0]
    nearest = max((q for q in before if q.span[1] <= start), key=lambda q: q.span, default=None)
    if nearest is None or nearest.of is None or UNIT.search(nearest.of):
        return None
    between = text[nearest.span[1] : start]
    return nearest.of if len(between) < FAR and len(STOP.findall(between)) <= 1 else None


def _put_of(text: str, claim: Claim) -> str | None:
    """*the strength of the forces* in *put the strength of the forces at 800*."""
    noun = text[claim.content[0][0] : claim.content[0][1]]
    return noun.split(OF, 1)[1] if OF in noun else None
