"""Compares versions: what an edit did to a text and its claims, and what a reprint cut, added or lost."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from functools import partial

from sqlalchemy.engine import Engine
from sqlmodel import Session

from onrecord.claims import EXTRACTOR_VERSION
from onrecord.revisions import compare as compare_wordings
from onrecord.revisions import notes
from onrecord.types import RunRef
from stages.pool import Died
from stages.together import each_alone
from stages.work import StageCounts, save
from storage import comparisons, ledger, refusals
from storage.ledger import Lease

UNREAD_AGAIN = timedelta(minutes=10)  # when one of the versions has yet to go through extraction


def compare(engine: Engine, run: RunRef, comparison_ids: Sequence[int]) -> StageCounts:
    """Each comparison holds every change between its versions; those of unread versions wait."""

    def work(opened: Session, lease: Lease) -> StageCounts:
        comparison = comparisons.step(opened, lease.subject_id)
        if not comparisons.are_read(opened, comparison, EXTRACTOR_VERSION):
            held = ledger.put_off(opened, lease, "unread", run.now + UNREAD_AGAIN)
            return StageCounts(deferred=1) if held else StageCounts(lost=1)
        return save(opened, run, lease, partial(_compare, opened, comparison))

    return each_alone(engine, run, "compare", comparison_ids, work, _quarantine)


def _compare(opened: Session, comparison: comparisons.Step) -> tuple[str, int]:
    before, after = (
        comparisons.wording_of(opened, version)
        for version in (comparison.from_version_id, comparison.to_version_id)
    )
    old = comparisons.claims_of(opened, comparison.from_version_id)
    new = comparisons.claims_of(opened, comparison.to_version_id)
    found = compare_wordings(before, after, old, new)
    if comparison.relation == comparisons.REPRINT:  # each outlet has a headline and byline of its own
        found = replace(found, changes=tuple(c for c in found.changes if c.about in ("text", "claim")))
    comparisons.keep(opened, comparison.id, found, [*found.notes, *_left_out(opened, comparison)])
    return "done", len(found.changes)


def _left_out(opened: Session, comparison: comparisons.Step) -> list[str]:
    """Notes to readers on the later page alone that cleaning took out of its text."""
    earlier = notes("\n".join(comparisons.dropped_lines(opened, comparison.from_version_id)))
    later = notes("\n".join(comparisons.dropped_lines(opened, comparison.to_version_id)))
    return [note for note in later if note not in earlier]


def _quarantine(opened: Session, comparison_id: int, died: Died, run: RunRef) -> None:
    comparison = comparisons.step(opened, comparison_id)
    remedy = "both versions are stored; `onrecord diff` shows their words"
    refusals.reject_version(opened, comparison.to_version_id, "compare", died.code, died.detail, remedy, run)
