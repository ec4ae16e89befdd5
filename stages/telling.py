"""Tells desks what is new of what they watch, and what no longer stands: each thing once a channel.

What is to be told is read, sent, and only then written down as told, by one run at a time: a run that is
killed in between may send a message twice, never lose it; each hit in it has an id that stays.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy.engine import Engine
from sqlmodel import Session

from onrecord.fetching.answers import FetchFailed
from onrecord.secrets import public_url
from onrecord.settings import Settings, secret_named
from onrecord.types import RunRef
from onrecord.watches.atom import ENTRIES, atom_feed
from onrecord.watches.messages import Message, body_of, inert_in_chats, subject_of
from onrecord.watches.payloads import payload_of, signed
from onrecord.watches.turns import MOST_FAILURES, may_try, pause_after, told_until
from onrecord.watchtypes import Channel, Watch, words_of
from stages.notifying import notify
from stages.posting import post_now
from storage import watch_events, watch_falling, watch_finding, watch_hits, watches
from storage.engine import one_at_a_time, session, writing
from storage.queries.hits import corrections, hits

logger = logging.getLogger(__name__)
AT_A_TERMINAL = 500  # hits; what is left is new at the next look


@dataclass(frozen=True, slots=True)
class Told:
    """What a channel was told in a run, or why not."""

    watch: str
    asked: str
    channel: str
    n_hits: int = 0
    n_counted: int = 0
    n_corrections: int = 0
    outcome: str = "nothing new"


def tell(engine: Engine, run: RunRef, watch_ids: Sequence[int], *, at_once: bool = False) -> list[Told]:
    """Every channel of these watches but the terminal is told what it was not; what failed waits its turn.

    ``at_once`` tries channels that rest or stopped, too.
    """
    refresh(engine, run, watch_ids)
    with session(engine) as opened:
        known = {one.id: one for one in watches.all_of(opened, watch_ids)}
        places = [one for one in watches.channels(opened, watch_ids) if one.kind != "terminal"]
    return [_tell(engine, run, known[one.watch_id], one, at_once=at_once) for one in places]


def refresh(engine: Engine, run: RunRef, watch_ids: Sequence[int]) -> None:
    """New edits, notices and failing feeds are on record, and hits that no longer stand are marked."""
    with writing(engine) as opened:
        refresh_in(opened, run, watch_ids)


def refresh_in(opened: Session, run: RunRef, watch_ids: Sequence[int]) -> None:
    """As ``refresh``, in a transaction that is open."""
    one_at_a_time(opened, "watch")
    for watch in watches.all_of(opened, watch_ids):
        watch_events.look(opened, watch, run.id, run.now)
        watch_finding.look_at_corrected(opened, watch, run.now)
    watch_falling.let_fall(opened, watch_ids, run.now)


def message_of(opened: Session, watch: Watch, channel: Channel, now: datetime, most: int) -> Message:
    """What the channel is to be told now; at most so many hits with their words."""
    is_terminal = channel.kind == "terminal"
    found = watch_hits.pending(opened, watch, channel, told_until("run" if is_terminal else watch.every, now))
    return Message(
        watch,
        tuple(hits(opened, watch, found.hits[:most], is_outward=not is_terminal)),
        len(found.hits[most:]),
        tuple(corrections(opened, channel.id, found.fallen[: max(most, 1)])),
    )


def write_down(
    opened: Session, channel: Channel, message: Message, counted: Sequence[int], now: datetime
) -> None:
    """The channel was told all that the message holds, and counted the others."""
    watch_hits.told(opened, channel.id, [one.number for one in message.hits], "hit", now)
    watch_hits.told(opened, channel.id, counted, "counted", now)
    fallen = [one.number for one in message.corrections]
    watch_hits.told(opened, channel.id, fallen, "correction", now)


def _tell(engine: Engine, run: RunRef, watch: Watch, channel: Channel, *, at_once: bool) -> Told:
    blank = Told(watch.name, words_of(watch.asked), channel.kind)
    if not at_once and not may_try(channel, run.now):
        return _with(blank, channel.last_failure or "it rests", "waits: ")
    with writing(engine) as opened:
        if not watches.take_channel(opened, channel.id, run.id):
            return _with(blank, "another run is telling it")
    try:
        return (_write_atom if channel.kind == "atom" else _send)(engine, run, watch, channel, blank)
    finally:
        with writing(engine) as opened:
            watches.let_go(opened, channel.id)


def _with(blank: Told, outcome: str, before: str = "") -> Told:
    return Told(blank.watch, blank.asked, blank.channel, outcome=before + outcome)


def _send(engine: Engine, run: RunRef, watch: Watch, channel: Channel, blank: Told) -> Told:
    with session(engine) as opened:
        until = told_until(watch.every, run.now)
        counted = watch_hits.pending(opened, watch, channel, until).hits[watch.most :]
        message = message_of(opened, watch, channel, run.now, watch.most)
    if message.is_empty:
        return blank
    failure = _SENDERS[channel.kind](channel, message, run.now)
    return _ended(engine, run, channel, message, counted, failure, blank)


def _ended(
    engine: Engine,
    run: RunRef,
    channel: Channel,
    message: Message,
    counted: Sequence[int],
    failure: str | None,
    blank: Told,
) -> Told:
    """What became of the message is on record."""
    if failure is not None:
        _failed(engine, run, channel, failure)
        return _with(blank, failure, "failed: ")
    with writing(engine) as opened:
        write_down(opened, channel, message, counted, run.now)
        watches.went_through(opened, channel.id, run.now)
    n_hits, n_fallen = len(message.hits), len(message.corrections)
    return Told(blank.watch, blank.asked, blank.channel, n_hits, len(counted), n_fallen, "told")


def _failed(engine: Engine, run: RunRef, channel: Channel, why: str) -> None:
    n = channel.n_failures + 1
    stopped_at = run.now if n >= MOST_FAILURES else None
    logger.warning("watch not told channel=%d kind=%s failures=%d why=%s", channel.id, channel.kind, n, why)
    with writing(engine) as opened:
        watches.failed(opened, channel.id, why, n, run.now + pause_after(n), stopped_at)


# -- the ways out ------------------------------------------------------------------------------


def _to_webhook(channel: Channel, message: Message, now: datetime) -> str | None:
    settings = Settings.from_env()
    if not settings.webhook_key:
        return "there is no key to sign it with: set ONRECORD_WEBHOOK_KEY"
    body = payload_of(message, now)
    answer = post_now(settings, channel.place, body, signed(body, settings.webhook_key, now))
    return answer.detail if isinstance(answer, FetchFailed) else None


def _to_apprise(channel: Channel, message: Message, now: datetime) -> str | None:  # noqa: ARG001 -- as its sister
    url = secret_named(channel.place)
    if not url:
        return f"{channel.place} holds no address: set it in the environment of whatever runs the watch"
    return notify(url, inert_in_chats(subject_of(message)), inert_in_chats(body_of(message)))


_SENDERS: dict[str, Callable[[Channel, Message, datetime], str | None]] = {
    "webhook": _to_webhook,
    "notify": _to_apprise,
}


def _write_atom(engine: Engine, run: RunRef, watch: Watch, channel: Channel, blank: Told) -> Told:
    """The file holds what stands, and what no longer does; it is only touched where that is otherwise."""
    path = Path(channel.place)
    with session(engine) as opened:
        found = watch_hits.pending(opened, watch, channel, told_until("run", run.now))
        stands = watch_hits.standing(opened, watch, is_outward=True)[-ENTRIES:]
        fallen = {*found.fallen, *watch_hits.corrected(opened, channel)}
        entries = hits(opened, watch, stands, is_outward=True)
        withdrawn = corrections(opened, channel.id, sorted(fallen)[-ENTRIES:])
    new = [one for one in entries if one.number in found.hits]
    message = Message(watch, tuple(new), 0, tuple(one for one in withdrawn if one.number in found.fallen))
    words = atom_feed(watch, entries, withdrawn)
    if message.is_empty and _holds(path, words):
        return blank
    failure = _written(path, words)
    shown = {one.number for one in entries}
    older = [] if failure else [one for one in found.hits if one not in shown and one < min(shown, default=0)]
    return _ended(engine, run, channel, message, older, failure, blank)


def _holds(path: Path, words: str) -> bool:
    try:
        return path.read_text(encoding="utf-8") == words
    except (OSError, UnicodeDecodeError):
        return False


def _written(path: Path, words: str) -> str | None:
    """The file is whole, the old or the new one, whenever it is read; else why not."""
    beside = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        with beside.open("w", encoding="utf-8") as file:
            file.write(words)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError as error:
        beside.unlink(missing_ok=True)
        return f"the file cannot be written: {error.strerror}"
    return None


def place_of(channel: Channel) -> str:
    """The channel's place as people may see it."""
    return public_url(channel.place) if channel.kind == "webhook" else channel.place
