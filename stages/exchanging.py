"""Brings decisions of another desk into this ledger, all of a file at once."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy.engine import Engine

from stages.linking import count_again
from stages.relinking import relinked
from storage import corrections
from storage.engine import one_at_a_time, writing
from storage.reviewlines import BroughtIn, bring_in, current_of
from storage.runs import open_run


def bring_in_reviews(engine: Engine, lines: Iterable[str], now: datetime) -> BroughtIn:
    """The decisions stand beside those that are here, claims read as corrected, counts are made again."""
    with open_run(engine, flow="review", asked="reviews import", now=now) as run, writing(engine) as opened:
        one_at_a_time(opened, "link")
        found = bring_in(opened, lines)
        if corrections.are_unsettled(opened, found.claims):
            with relinked(engine, opened, found.claims, run):
                corrections.settle(opened, found.claims)
        count_again(opened, current_of(opened, sorted(found.claims)), run)
    return found
