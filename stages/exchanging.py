"""Brings decisions of another desk into this ledger, all of a file at once."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy.engine import Engine
from sqlmodel import Session

from onrecord.types import RunRef
from stages.linking import count_again
from stages.persons import settle_people
from stages.relinking import relinked
from stages.work_reviewing import settle_works
from storage import corrections
from storage.engine import one_at_a_time, writing
from storage.reviewlines import BroughtIn, bring_in, current_of
from storage.runs import open_run


def bring_in_reviews(engine: Engine, lines: Iterable[str], now: datetime) -> BroughtIn:
    """The decisions stand beside those that are here, all reads as they say, counts are made again."""
    with open_run(engine, flow="review", asked="reviews import", now=now) as run, writing(engine) as opened:
        one_at_a_time(opened, "judge")
        one_at_a_time(opened, "link")
        found = bring_in(opened, lines)
        _settle(engine, opened, found, run)
    return found


def _settle(engine: Engine, opened: Session, found: BroughtIn, run: RunRef) -> None:
    if corrections.are_unsettled(opened, found.claims):
        with relinked(engine, opened, found.claims, run):
            corrections.settle(opened, found.claims)
    if found.articles:
        settle_works(engine, opened, found.articles, run)
    if found.people:
        settle_people(engine, opened, found.people, run)
    count_again(opened, current_of(opened, sorted(found.claims)), run)
