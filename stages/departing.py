"""Writes down what left the desk, by keys that tell no word, so that it can be told when it is erased."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy.engine import Engine

from onrecord.evidence.quotations import Quotation
from storage import departures
from storage.engine import writing


def departed(
    engine: Engine, door: str, place: str, claims: Sequence[Quotation] | None, now: datetime
) -> None:
    """These claims left by the door, or the whole ledger where none are named; ``place`` is where to."""
    with writing(engine) as opened:
        if claims is None:
            departures.add_whole(opened, door, place, now)
        else:
            departures.add(opened, door, place, _ends(claims), now)


def _ends(claims: Iterable[Quotation]) -> list[tuple[str, int]]:
    return [(one.claim_key, one.article_id) for one in claims]
