"""Looks at articles that were linked for what desks watch; adds, lists and removes watches."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from sqlalchemy.engine import Engine
from sqlmodel import Session

from onrecord.errors import OnRecordError
from onrecord.types import RunRef
from onrecord.watchtypes import Watch
from stages.pool import Died
from stages.together import each_together
from stages.work import StageCounts
from storage import ledger, refusals, watch_finding, watches
from storage.engine import one_at_a_time, session, writing
from storage.ledger import Lease
from storage.queries.names import meet
from storage.watches import NewWatch


class WatchWrong(OnRecordError):
    """A watch that cannot be kept, or that is not there."""


def watch(engine: Engine, run: RunRef, version_ids: Sequence[int]) -> StageCounts:
    """What these articles hold for the watches is on record, each thing once."""

    def work(opened: Session, leases: Sequence[Lease]) -> StageCounts:
        one_at_a_time(opened, "watch")
        held = ledger.finish_all(opened, leases, "done", 0, run.now)
        versions = [lease.subject_id for lease in held]
        watch_finding.look(opened, watches.all_of(opened), versions, run.now)
        return StageCounts(done=len(held), lost=len(leases) - len(held))

    return each_together(engine, run, "watch", version_ids, work, _quarantine)


def _quarantine(opened: Session, version_id: int, died: Died, run: RunRef) -> None:
    remedy = "its claims are stored; `onrecord claims` finds them"
    refusals.reject_version(opened, version_id, "watch", died.code, died.detail, remedy, run)


def watched(engine: Engine) -> list[int]:
    """The numbers of the watches there are."""
    with session(engine) as opened:
        return [one.id for one in watches.all_of(opened)]


def add_watch(engine: Engine, new: NewWatch, now: datetime, *, tell_held: bool = False) -> tuple[Watch, int]:
    """The watch is kept; returns it, and how many hits the ledger holds already where these are wanted."""
    begins_at = datetime(1970, 1, 1, tzinfo=UTC) if tell_held else now
    with writing(engine) as opened:
        one_at_a_time(opened, "watch")
        if watches.named(opened, new.name) is not None:
            raise WatchWrong(
                f"There is a watch “{new.name}” already.",
                "Take another name, or `onrecord watch remove` it first.",
            )
        made = watches.add(opened, new, begins_at, now, begins_run=0 if tell_held else None)
        return made, watch_finding.look_at_all(opened, made, now) if tell_held else 0


def remove_watch(engine: Engine, name: str) -> Watch:
    """The watch and all that it found are gone; raises WatchWrong where there is none of that name."""
    with writing(engine) as opened:
        one_at_a_time(opened, "watch")
        found = watch_named(opened, name)
        watches.remove(opened, found.id)
    return found


def watch_named(opened: Session, name: str) -> Watch:
    """The watch of that name; raises WatchWrong, which names those spelled nearly so."""
    found = watches.named(opened, name)
    if found is not None:
        return found
    near = meet(name, [one.name for one in watches.all_of(opened)])
    known = (*near.names, *near.near)[:5]
    remedy = f"Near spellings: {', '.join(known)}." if known else "`onrecord watch list` names them."
    raise WatchWrong(f"There is no watch “{name}”.", remedy)
