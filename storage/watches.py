"""Watches as they are kept: added, listed, removed, and the channels that they are told through."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col, delete, select

from onrecord.watchtypes import About, Asked, Channel, Every, Outputs, Watch
from storage import tables
from storage.liveness import dead_runs


@dataclass(frozen=True, slots=True)
class NewWatch:
    """What is asked for, before it is kept."""

    name: str
    asked: Asked
    outputs: Outputs
    is_internal: bool
    every: Every
    most: int


def name_key(name: str) -> str:
    """What two names share that are the same to people."""
    return " ".join(name.casefold().split())


def are_there(opened: Session) -> bool:
    """Whether anybody watches anything: where not, no run does anything for it."""
    return opened.exec(select(tables.Watch.id).limit(1)).first() is not None


def add(
    opened: Session, new: NewWatch, begins_at: datetime, now: datetime, *, begins_run: int | None = None
) -> Watch:
    """The watch is kept, with its channels; its name must be free. Without ``begins_run`` it begins now."""
    row = tables.Watch(
        name=new.name, name_key=name_key(new.name), tag=str(uuid.uuid4()), asked=asdict(new.asked),
        is_internal=new.is_internal, every=new.every, most=new.most, added_at=now, begins_at=begins_at,
        begins_run=_first_run(opened) if begins_run is None else begins_run,
    )  # fmt: skip
    opened.add(row)
    opened.flush()
    for kind, place in new.outputs.places():
        opened.add(tables.WatchChannel(watch_id=row.id or 0, kind=kind, place=place))
    opened.flush()
    return _watch(row)


def all_of(opened: Session, ids: Sequence[int] | None = None) -> list[Watch]:
    """The watches with these numbers, or all, by name."""
    statement = select(tables.Watch).order_by(col(tables.Watch.name_key))
    if ids is not None:
        statement = statement.where(col(tables.Watch.id).in_(ids))
    return [_watch(row) for row in opened.exec(statement)]


def named(opened: Session, name: str) -> Watch | None:
    """The watch of that name."""
    row = opened.exec(select(tables.Watch).where(tables.Watch.name_key == name_key(name))).first()
    return None if row is None else _watch(row)


def remove(opened: Session, watch_id: int) -> None:
    """Nothing is left of the watch, what it found and whom it told."""
    hit, channel, telling = tables.WatchHit, tables.WatchChannel, tables.WatchTelling
    of = sa.select(col(hit.id)).where(col(hit.watch_id) == watch_id)
    run = opened.connection().execute
    run(delete(telling).where(col(telling.hit_id).in_(of)))
    run(delete(hit).where(col(hit.watch_id) == watch_id))
    run(delete(channel).where(col(channel.watch_id) == watch_id))
    run(delete(tables.Watch).where(col(tables.Watch.id) == watch_id))


def channels(opened: Session, watch_ids: Sequence[int]) -> list[Channel]:
    """Where these watches are told, in a fixed order."""
    row = tables.WatchChannel
    found = opened.exec(select(row).where(col(row.watch_id).in_(watch_ids)).order_by(col(row.id)))
    return [_channel(one) for one in found]


def take_channel(opened: Session, channel_id: int, run_id: int) -> bool:
    """Whether the channel is this run's alone until it lets go, or its process ends."""
    row = tables.WatchChannel
    statement = select(row).where(row.id == channel_id).with_for_update()
    found = opened.exec(statement).first()
    if found is None:
        return False
    owner = found.owner_run
    if owner not in (None, run_id) and owner not in dead_runs(opened, [owner or 0]):
        return False
    found.owner_run = run_id
    opened.add(found)
    return True


def let_go(opened: Session, channel_id: int) -> None:
    """Any run may tell the channel."""
    _set(opened, channel_id, owner_run=None)


def went_through(opened: Session, channel_id: int, now: datetime) -> None:
    """The channel was told; what failed before is over."""
    _set(
        opened,
        channel_id,
        n_failures=0,
        last_failure=None,
        next_attempt_at=None,
        stopped_at=None,
        last_told_at=now,
    )


def failed(
    opened: Session, channel_id: int, why: str, n: int, next_at: datetime, stopped_at: datetime | None
) -> None:
    """The channel could not be told: why, how often in a row, and when it is tried again."""
    words = why[:500]
    _set(opened, channel_id, n_failures=n, last_failure=words, next_attempt_at=next_at, stopped_at=stopped_at)


def _set(opened: Session, channel_id: int, **values: Any) -> None:
    row = tables.WatchChannel
    opened.connection().execute(sa.update(row).where(col(row.id) == channel_id).values(**values))
    opened.expire_all()


def forget_claims(opened: Session, words_keys: Sequence[str]) -> None:
    """No watch is about one of these claims any more: what it was about was erased."""
    for row in opened.exec(select(tables.Watch)):
        about = row.asked.get("about")
        if about is not None and about["words_key"] in words_keys:
            row.asked = row.asked | {"about": about | {"words_key": "", "article_key": ""}}
            opened.add(row)
    opened.flush()


def newest_run(opened: Session) -> int:
    """The number of the run that began last."""
    return opened.exec(select(sa.func.max(tables.Run.id))).first() or 0


def _first_run(opened: Session) -> int:
    """The oldest run that is still at work, or the next one."""
    run = tables.Run
    running = opened.exec(select(sa.func.min(run.id)).where(run.state == "running")).first()
    return running or newest_run(opened) + 1


def _watch(row: tables.Watch) -> Watch:
    asked = dict(row.asked)
    about = asked.pop("about")
    given: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value for name, value in asked.items()
    }
    conditions = Asked(**given, about=None if about is None else About(**about))
    return Watch(
        row.id or 0, row.name, row.tag, conditions, row.is_internal, row.every,  # type: ignore[arg-type]
        row.most, row.added_at, row.begins_at, row.begins_run,
    )  # fmt: skip


def _channel(row: tables.WatchChannel) -> Channel:
    return Channel(
        row.id or 0, row.watch_id, row.kind, row.place, row.n_failures,  # type: ignore[arg-type]
        row.last_failure, row.next_attempt_at, row.stopped_at, row.last_told_at,
    )  # fmt: skip
