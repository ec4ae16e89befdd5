"""Watches and their messages as they are printed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from commands.printing import note, plain, show, table, write

if TYPE_CHECKING:
    from onrecord.watches.messages import Message
    from onrecord.watchtypes import Channel, Outputs, Watch
    from storage.queries.hits import WatchRow


def say_added(made: Watch, outputs: Outputs, n_held: int) -> None:
    """What was kept is said, and whose doing it is."""
    from onrecord.watchtypes import words_of
    from onrecord.wording import many

    told = ", ".join(kind for kind, _ in outputs.places() if kind != "terminal") or "`onrecord watch run`"
    show(f"Watching {plain(made.name)}: {plain(words_of(made.asked))}. Told by {told}.")
    if n_held:
        show(f"{many(n_held, 'hit')} in what the ledger holds already.")
    if made.asked.speakers and not made.asked.is_possible_enough:
        note("Claims whose speaker's name is only possible are left out (--possible).")
    if made.asked.speakers:
        note(
            "This makes a list of what one speaker says across articles, because you asked for it. On a "
            "private person it is your decision and your duty; On Record makes none by itself."
        )
    if outputs.places()[1:] and not made.is_internal:
        note("What stands in documents of your own is shown by `onrecord watch run` alone (--internal).")


def show_watch(one: Watch, places: Sequence[Channel], standing: WatchRow) -> None:
    """The watch as the list has it."""
    from onrecord.watchtypes import words_of

    show(f"{plain(one.name)}: {plain(words_of(one.asked))}")
    counts = f"{standing.hits:,} hits, {standing.standing:,} standing, {standing.untold:,} not seen yet"
    show(f"  since {one.added_at:%Y-%m-%d %H:%M} UTC; {counts}")
    rows = [("  ", one.kind, _place(one), _state(one)) for one in places if one.kind != "terminal"]
    if rows:
        show(table(("", "told by", "where", "state"), rows))


def _place(channel: Channel) -> str:
    from stages.telling import place_of

    return place_of(channel)


def _state(channel: Channel) -> str:
    if channel.stopped_at is not None:
        return (
            f"stopped after {channel.n_failures} failures (`watch run` tries again): {channel.last_failure}"
        )
    if channel.n_failures and channel.next_attempt_at is not None:
        again = f"{channel.next_attempt_at:%Y-%m-%d %H:%M} UTC"
        return f"failed {channel.n_failures} times, next {again}: {channel.last_failure}"
    last = channel.last_told_at
    return "fine" if last is None else f"fine, last told {last:%Y-%m-%d %H:%M} UTC"


def show_message(message: Message) -> None:
    """What is new of a watch, in lines."""
    from onrecord.watches.messages import body_of

    if message.is_empty:
        return show(f"{plain(message.watch.name)}: nothing new.")
    lines = [f"== {message.watch.name}", *body_of(message).split("\n")]
    write("".join(f"{plain(line)}\n" for line in lines))
    return None


def watch_record(one: Watch, places: Sequence[Channel], standing: WatchRow) -> dict[str, Any]:
    """The watch for programs."""
    from onrecord.watchtypes import words_of

    told = [
        {
            "kind": place.kind, "place": _place(place), "failures": place.n_failures,
            "last_failure": place.last_failure, "is_stopped": place.stopped_at is not None,
        }
        for place in places
        if place.watch_id == one.id
    ]  # fmt: skip
    return {
        "name": one.name, "asked": words_of(one.asked), "is_internal": one.is_internal, "every": one.every,
        "most": one.most, "added_at": one.added_at.isoformat(), "hits": standing.hits,
        "standing": standing.standing, "untold": standing.untold, "channels": told,
    }  # fmt: skip


def message_record(message: Message) -> Any:
    """The message for programs, as a webhook has it."""
    import json

    from onrecord.watches.payloads import payload_of

    told = json.loads(payload_of(message, datetime.now(UTC)))
    return {name: value for name, value in told.items() if name != "sent_at"}
