"""An article's claims with what is told of each; for a terminal or a page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from commands.printing import plain
from onrecord.certaintytypes import stated_as
from onrecord.placetypes import BY_PLACE
from onrecord.wording import OUTLETS_OWN

if TYPE_CHECKING:
    from onrecord.types import Claim, Extraction, Quantity, Spans

BOUNDS = {"exact": "", "about": "about ", "at_least": "at least ", "at_most": "at most "}


def contents_of(claims: Sequence[Claim]) -> dict[int, Spans]:
    """The contents of the claims, which count from one."""
    return {n: claim.content for n, claim in enumerate(claims, start=1)}


def missing_of(extraction: Extraction) -> str | None:
    """What of a text has no claims, and why; None where all of it was read."""
    if extraction.unread:
        places = ", ".join(f"{start}-{end}" for start, end in (one.span for one in extraction.unread))
        return f"Nothing was read from characters {places}: the program failed on them."
    return f"No claims: {extraction.problem.replace('_', ' ')}." if extraction.problem is not None else None


def told_of(claim: Claim, text: str) -> list[str]:
    """What is told of a claim: whose it is and through whom, how it was stated, its figures and limits."""
    parts = [whose(claim, text)]
    if (where := BY_PLACE[claim.place].words) is not None:
        parts.append(where)
    if claim.certainty != "certain":
        parts.append(f"stated as: {stated_as(claim.certainty)}")
    parts.extend(f"figure: {_figure(quantity)}" for quantity in claim.quantities)
    parts.extend(f"date: {date.edtf}" for date in claim.dates)
    parts.extend(f"limit: {plain(text[s:e])}" for s, e in claim.caveats)
    return [*parts, f"extraction confidence {claim.confidence:.2f}"]


def whose(claim: Claim, text: str) -> str:
    """The origin with its cue, then whoever passed it on; or that the words are the outlet's own."""
    if not claim.chain:
        return OUTLETS_OWN
    links = [
        (plain(link.speaker) or _words(text, link.source) or "unnamed")
        + (f" ({_words(text, link.cue)})" if link.cue else "")
        for link in reversed(claim.chain)
    ]
    return " · through ".join(links)


def _words(text: str, spans: Spans) -> str:
    return plain(" … ".join(text[s:e] for s, e in spans))


def _figure(quantity: Quantity) -> str:
    high = "" if quantity.high is None else f" to {quantity.high:,g}"
    counted = f" {plain(quantity.of)}" if quantity.of else ""
    return f"{BOUNDS[quantity.bound]}{quantity.value:,.15g}{high}{counted}"
