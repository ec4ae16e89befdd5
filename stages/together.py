"""Work on groups of subjects in this process: in one transaction, one by one where the group breaks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from sqlalchemy.engine import Engine
from sqlalchemy.exc import SQLAlchemyError
from sqlmodel import Session

from onrecord.collecting import seldom_collecting
from onrecord.errors import OnRecordError
from onrecord.types import RunRef
from stages.pool import Died
from stages.work import (
    ALONE_FROM,
    SAVE_DOCUMENTS,
    Quarantine,
    StageCounts,
    fail,
    in_groups,
    take,
)
from storage import refusals
from storage.engine import writing
from storage.ledger import Lease


def each_alone(
    engine: Engine,
    run: RunRef,
    stage: str,
    subjects: Iterable[int],
    work: Callable[[Session, Lease], StageCounts],
    quarantine: Quarantine,
) -> StageCounts:
    """The work on each subject in a transaction of its own; a subject that breaks the program is put off.

    Each is taken only when its turn has come, so that no lease runs out while it waits.
    """

    def alone(opened: Session, leases: Sequence[Lease]) -> StageCounts:
        return sum((work(opened, lease) for lease in leases), StageCounts())

    return each_together(engine, run, stage, subjects, alone, quarantine, size=1)


def each_together(
    engine: Engine,
    run: RunRef,
    stage: str,
    subjects: Iterable[int],
    work: Callable[[Session, Sequence[Lease]], StageCounts],
    quarantine: Quarantine,
    *,
    size: int = SAVE_DOCUMENTS,
) -> StageCounts:
    """The work on each group of subjects in one transaction; a group that breaks it is tried one by one."""

    def in_transaction(leases: Sequence[Lease]) -> StageCounts:
        with writing(engine) as opened:
            return work(opened, leases)

    groups = (
        all_together(engine, run, stage, group, in_transaction, quarantine)
        for group in in_groups(subjects, size)
    )
    return sum(groups, StageCounts())


@seldom_collecting()
def all_together(
    engine: Engine,
    run: RunRef,
    stage: str,
    subjects: Sequence[int],
    work: Callable[[Sequence[Lease]], StageCounts],
    quarantine: Quarantine,
) -> StageCounts:
    """The work on all of the subjects, in transactions of its own; what breaks it is tried one by one."""
    counts, leases = StageCounts(), take(engine, run, stage, subjects)
    calm = [lease for lease in leases if lease.attempts < ALONE_FROM]
    for some in [calm, *([lease] for lease in leases if lease.attempts >= ALONE_FROM)]:
        counts += _together(engine, run, stage, some, work, quarantine)
    return counts


def _together(
    engine: Engine,
    run: RunRef,
    stage: str,
    leases: Sequence[Lease],
    work: Callable[[Sequence[Lease]], StageCounts],
    quarantine: Quarantine,
) -> StageCounts:
    if not leases:
        return StageCounts()
    try:
        return work(leases)
    except (SQLAlchemyError, OnRecordError):
        raise
    except Exception as error:  # noqa: BLE001 -- content never fails a task: what breaks on it is its outcome
        if len(leases) > 1:
            each = (_together(engine, run, stage, [lease], work, quarantine) for lease in leases)
            return sum(each, StageCounts())
        died = Died("crashed", f"{type(error).__name__}: {error}"[:500])
        with writing(engine) as opened:
            return fail(opened, run, stage, quarantine, leases[0], died)


def refuse_page(stage: str, opened: Session, page_id: int, died: Died, run: RunRef) -> None:
    """A page that broke this stage again and again is rejected there, and rests in quarantine."""
    refusals.refuse_open(opened, page_id, stage, died.code, died.detail, refusals.IN_QUARANTINE, run)
