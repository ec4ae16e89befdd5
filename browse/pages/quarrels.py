"""A quarrel: each side's parties with their latest positions, what it rests on, and who answered what."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from markupsafe import Markup

from browse.answers import Answer, Asked, NotHere
from browse.charts import dots_over_time
from browse.parameters import Reference
from onrecord.positions import Party, Position, Side
from onrecord.records import columns_of
from onrecord.text.temporal import published_day
from onrecord.wording import speaker_of
from storage.queries import ClaimRow, claim_ids
from storage.queries.quarrels import Figure, partial_articles
from storage.queries.quarrels import quarrel as find_quarrel

SIDES: Sequence[tuple[Side, str]] = (
    ("supports", "For it, as a program reads them"),
    ("opposes", "Against it, as a program reads them"),
    ("unclear", "Those of whom no date tells where they stand now"),
    ("beside", "Those who give another figure, or say what may not go with it"),
)
COLUMNS = ("side", "standing", "party", "relation", *columns_of(ClaimRow))


def quarrel(asked: Asked, reference: Reference) -> Answer:
    """The statement of the claim with this key or number; its address is the key of one claim of it."""
    ids = claim_ids(asked.session, reference)
    found = find_quarrel(asked.session, ids[0]) if ids else None
    if found is None:
        raise NotHere(
            "The ledger holds no current statement under this key.",
            "A quarrel is found by a claim of it, or among the disputes.",
        )
    shown = {
        "quarrel": found,
        "sides": [(side, words, [one for one in found.parties if one.side == side]) for side, words in SIDES],
        "drawings": list(drawings(found.figures)),
        "partial": asked.remembered("partial", lambda: partial_articles(asked.session)),
    }
    home = f"/quarrels/{found.key}"
    rows = [_row(party, one, standing) for party in found.parties for standing, one in _in_order(party)]
    moved_to = None if found.key == reference else home
    return Answer("quarrel.html", "A quarrel", shown, rows, COLUMNS, found, None, moved_to)


def drawings(figures: Sequence[Figure]) -> list[tuple[str, list[Figure], Markup]]:
    """What is counted, its figures in order of their days, and their drawing where they differ over time."""
    made = []
    for counted in sorted({one.counted for one in figures}):
        of_it = [one for one in figures if one.counted == counted]
        made.append((counted, of_it, _drawn(of_it)))
    return made


def _drawn(figures: Sequence[Figure]) -> Markup:
    """Made of days and numbers alone: no word of an outlet is in it."""
    days = [(published_day(one.claim.published), one.value) for one in figures]
    dots: list[tuple[date, float]] = [(day, value) for day, value in days if day is not None]
    return Markup(dots_over_time(dots) or "")


def _in_order(party: Party[ClaimRow]) -> list[tuple[str, Position[ClaimRow]]]:
    return [("latest", one) for one in party.latest] + [("earlier", one) for one in party.earlier]


def _row(party: Party[ClaimRow], one: Position[ClaimRow], standing: str) -> dict[str, Any]:
    told = {"side": one.side, "standing": standing, "party": speaker_of(party.latest[0].claim)}
    claim = {name: getattr(one.claim, name) for name in columns_of(ClaimRow)}
    return told | {"relation": one.relation} | claim
