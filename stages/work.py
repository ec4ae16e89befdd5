"""How every stage goes about its work: leases taken, results saved in groups, failures put off."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Generic, TypeVar

from sqlalchemy.engine import Engine
from sqlmodel import Session

from onrecord.collecting import seldom_collecting
from onrecord.settings import Settings
from onrecord.stagetypes import BY_NAME
from onrecord.types import RunRef
from stages.pool import Died, each
from storage import ledger
from storage.engine import session, writing
from storage.ledger import Lease

logger = logging.getLogger(__name__)
Item = TypeVar("Item")
Given = TypeVar("Given")
Made = TypeVar("Made")
Quarantine = Callable[[Session, int, Died, RunRef], None]

ALONE_FROM = 3  # a document that failed twice works by itself from then on: it may have hurt others
LAST_ATTEMPT = 5  # after which it is quarantined
# how long a document waits after its first, second, … failure
PAUSES = (timedelta(minutes=1), timedelta(minutes=10), timedelta(hours=1), timedelta(hours=6))
MOST_AT_ONCE = 200  # subjects in a batch, however many batches a stage takes as one
LEFTOVERS = 500  # pieces of work adopted at once: several runs share what a large one left
SAVE_DOCUMENTS, SAVE_SECONDS = 25, 30  # so much is lost at most when a run is killed


@dataclass(frozen=True, slots=True)
class StageCounts:
    """What one stage did with one batch: subjects done, refused, put off, and lost to another run."""

    done: int = 0
    rejected: int = 0
    deferred: int = 0
    lost: int = 0

    def __add__(self, other: StageCounts) -> StageCounts:
        return StageCounts(
            self.done + other.done,
            self.rejected + other.rejected,
            self.deferred + other.deferred,
            self.lost + other.lost,
        )


@dataclass(frozen=True, slots=True)
class ChildStage(Generic[Given, Made]):
    """A stage whose computing is done in children: what it loads, computes and writes.

    ``load`` gets subjects and returns what is computed from each, in their order; ``write`` gets results with
    their subjects and returns the outcome and the number of outputs of each;
    ``quarantine`` writes down that the subject is given up. Both run inside the transaction that checks the
    fence.
    """

    name: str
    load: Callable[[Session, Sequence[int]], list[Given]]
    compute: Callable[[Given], Made]
    write: Callable[[Session, Sequence[tuple[int, Made]], RunRef], list[tuple[str, int]]]
    quarantine: Quarantine


def in_groups(items: Iterable[Item], size: int) -> Iterator[list[Item]]:
    """The items in lists of at most ``size``."""
    group: list[Item] = []
    for item in items:
        group.append(item)
        if len(group) == size:
            yield group
            group = []
    if group:
        yield group


def waiting(engine: Engine, run: RunRef, stage: str, batch_size: int) -> list[list[int]]:
    """Batches of the subjects that wait for the stage in its run's hands; judging takes several as one."""
    size = max(batch_size, min(batch_size * BY_NAME[stage].batches, MOST_AT_ONCE))
    with session(engine) as opened:
        return list(in_groups(ledger.waiting(opened, run.id, stage, run.now), size))


def adopt(engine: Engine, run: RunRef) -> int:
    """Work that dead or stalled runs left is this run's; returns how many pieces, at most ``LEFTOVERS``.

    The rest may be adopted by other runs meanwhile, or by this one when it is done with these.
    """
    with writing(engine) as opened:
        return ledger.adopt(opened, run.id, limit=LEFTOVERS, now=run.now)


def leftovers(engine: Engine, run: RunRef) -> Iterator[int]:
    """As long as any is left, work of dead or stalled runs is this run's, portion after portion: the sizes.

    It ends: what could not be done is not due before a later run.
    """
    while n := adopt(engine, run):
        yield n


def take(engine: Engine, run: RunRef, stage: str, subjects: Sequence[int]) -> list[Lease]:
    """Leases on those of the subjects that are still open and this run's."""
    seconds = Settings.from_env().lease_seconds
    with writing(engine) as opened:
        return ledger.take(opened, run.id, stage, subjects, seconds=seconds, now=run.now)


@seldom_collecting()
def through_children(
    engine: Engine, run: RunRef, stage: ChildStage[Given, Made], subjects: Sequence[int]
) -> StageCounts:
    """The stage's work on the subjects is done, refused or put off, and saved as it goes."""
    leases = take(engine, run, stage.name, subjects)
    calm = [lease for lease in leases if lease.attempts < ALONE_FROM]
    suspect = [lease for lease in leases if lease.attempts >= ALONE_FROM]
    return _compute(engine, run, stage, calm, alone=False) + _compute(engine, run, stage, suspect, alone=True)


def _compute(
    engine: Engine, run: RunRef, stage: ChildStage[Given, Made], leases: Sequence[Lease], *, alone: bool
) -> StageCounts:
    counts, ready, saved_at = StageCounts(), [], time.monotonic()
    with session(engine) as opened:
        documents = stage.load(opened, [lease.subject_id for lease in leases])
    results = each(Settings.from_env(), stage.compute, documents, alone=alone)
    for n, (lease, result) in enumerate(zip(leases, results, strict=True), start=1):
        ready.append((lease, result))
        if len(ready) >= SAVE_DOCUMENTS or time.monotonic() - saved_at > SAVE_SECONDS or n == len(leases):
            counts += _save(engine, run, stage, ready, leases[n:])
            ready, saved_at = [], time.monotonic()
    return counts


def _save(
    engine: Engine,
    run: RunRef,
    stage: ChildStage[Given, Made],
    ready: Sequence[tuple[Lease, Made | Died]],
    ahead: Sequence[Lease],
) -> StageCounts:
    whole = [(lease, result) for lease, result in ready if not isinstance(result, Died)]
    with writing(engine) as opened:
        held = set(finish_all(opened, run, [lease for lease, _ in whole]))
        kept = [(lease, result) for lease, result in whole if lease in held]
        written = stage.write(opened, [(lease.subject_id, result) for lease, result in kept], run)
        counts = sum((_counted(outcome) for outcome, _ in written), StageCounts(lost=len(whole) - len(kept)))
        for lease, result in ready:
            if isinstance(result, Died):
                counts += fail(opened, run, stage.name, stage.quarantine, lease, result)
        endings = [(lease, *outcome) for (lease, _), outcome in zip(kept, written, strict=True)]
        ledger.describe_all(opened, endings)
        ledger.renew(opened, ahead, seconds=Settings.from_env().lease_seconds)
    return counts


def save(opened: Session, run: RunRef, lease: Lease, write: Callable[[], tuple[str, int]]) -> StageCounts:
    """The result is written and the work finished, in this transaction, if the lease still holds."""
    if not ledger.finish(opened, lease, "done", 0, run.now):
        logger.warning("result thrown away: lease lost work=%d run=%d", lease.work_id, run.id)
        return StageCounts(lost=1)
    outcome, n_outputs = write()
    ledger.describe(opened, lease, outcome, n_outputs)
    return _counted(outcome)


def _counted(outcome: str) -> StageCounts:
    return StageCounts(rejected=1) if outcome == "rejected" else StageCounts(done=1)


def finish_all(opened: Session, run: RunRef, leases: Sequence[Lease]) -> list[Lease]:
    """The works are done with one output each, but for those whose lease was lost; returns the others."""
    held = ledger.finish_all(opened, leases, "done", 1, run.now)
    for lease in set(leases) - set(held):
        logger.warning("result thrown away: lease lost work=%d run=%d", lease.work_id, run.id)
    return held


def fail(
    opened: Session,
    run: RunRef,
    stage: str,
    quarantine: Quarantine,
    lease: Lease,
    died: Died,
) -> StageCounts:
    """The work waits for another attempt; after the last its subject is in quarantine."""
    logger.warning(
        "document failed stage=%s subject=%d attempt=%d code=%s",
        stage,
        lease.subject_id,
        lease.attempts,
        died.code,
    )
    if lease.attempts < LAST_ATTEMPT:
        later = run.now + PAUSES[lease.attempts - 1]
        held = ledger.put_off(opened, lease, died.code, later)
        return StageCounts(deferred=1) if held else StageCounts(lost=1)
    if not ledger.finish(opened, lease, "quarantined", 0, run.now):
        return StageCounts(lost=1)
    quarantine(opened, lease.subject_id, died, run)
    return StageCounts(rejected=1)
