"""A person's look at what is watched: what is new since the last one, or all that stands."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.engine import Engine
from sqlmodel import Session

from onrecord.types import RunRef
from onrecord.watches.messages import Message
from onrecord.watchtypes import Channel
from stages.telling import AT_A_TERMINAL, message_of, refresh_in, tell, write_down
from stages.watching import watched
from storage import watch_hits, watches
from storage.engine import session, writing
from storage.queries.hits import hits
from storage.runs import open_run


class _NothingIsKept(Exception):
    """Takes back what a look without consequences has written."""


def look(
    engine: Engine,
    watch_ids: Sequence[int],
    now: datetime,
    *,
    dry_run: bool = False,
    everything: bool = False,
) -> list[Message]:
    """What is new of each watch; all channels are told what is due, unless it is only tried."""
    if not watch_ids:
        return []
    if dry_run:
        return _tried(engine, watch_ids, now)
    with open_run(engine, flow="watch", asked="watches", now=now) as run:
        tell(engine, run, watch_ids, at_once=True)
        return _everything(engine, watch_ids) if everything else _looked(engine, run, watch_ids)


def tell_now(engine: Engine, now: datetime) -> None:
    """Whoever was told of what a person just took out is told so at once; nothing where nobody watches."""
    if ids := watched(engine):
        with open_run(engine, flow="watch", asked="watches", now=now) as run:
            tell(engine, run, ids)


def _looked(engine: Engine, run: RunRef, watch_ids: Sequence[int]) -> list[Message]:
    with writing(engine) as opened:
        told = _new(opened, watch_ids, run.now)
        for terminal, message in told:
            write_down(opened, terminal, message, (), run.now)
    return [message for _, message in told]


def _tried(engine: Engine, watch_ids: Sequence[int], now: datetime) -> list[Message]:
    """As it would be shown, with nothing written down: not even what was found for it."""
    messages: list[Message] = []
    try:
        with writing(engine) as opened:
            refresh_in(opened, RunRef(watches.newest_run(opened), now), watch_ids)
            messages = [message for _, message in _new(opened, watch_ids, now)]
            raise _NothingIsKept
    except _NothingIsKept:
        return messages


def _new(opened: Session, watch_ids: Sequence[int], now: datetime) -> list[tuple[Channel, Message]]:
    known = {one.id: one for one in watches.all_of(opened, watch_ids)}
    terminals = [one for one in watches.channels(opened, list(known)) if one.kind == "terminal"]
    by_name = sorted(terminals, key=lambda one: known[one.watch_id].name)
    return [(one, message_of(opened, known[one.watch_id], one, now, AT_A_TERMINAL)) for one in by_name]


def _everything(engine: Engine, watch_ids: Sequence[int]) -> list[Message]:
    with session(engine) as opened:
        return [
            Message(
                one,
                tuple(
                    hits(opened, one, watch_hits.standing(opened, one, is_outward=False), is_outward=False)
                ),
            )
            for one in watches.all_of(opened, watch_ids)
        ]
