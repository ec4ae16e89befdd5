"""What a desk wants to hear of: `watch add`, `list`, `remove`, `run`."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated

import typer

from commands.answers import AsJson, ledger
from commands.printing import note, plain, show, write_json
from commands.watched import message_record, say_added, show_message, show_watch, watch_record

if TYPE_CHECKING:
    from sqlalchemy.engine import Engine


watch = typer.Typer(
    rich_markup_mode=None, no_args_is_help=True, help="Be told of what is new, each thing once."
)

Name = Annotated[str, typer.Argument(help="What you call the watch.", show_default=False)]
Speaker = Annotated[
    list[str] | None, typer.Option(help="Said or passed on by this person or body.", show_default=False)
]
Words = Annotated[str | None, typer.Option(help="With all these words.", show_default=False)]
Outlet = Annotated[
    str | None, typer.Option(help="Published by this outlet: its name or address.", show_default=False)
]
About = Annotated[
    str | None, typer.Option(help="Bearing on this claim: its number or key.", show_default=False)
]
Kind = Annotated[
    list[str] | None,
    typer.Option(help="Only of this kind; one that is none gets a list.", show_default=False),
]
Possible = Annotated[
    bool, typer.Option("--possible", help="Also claims where the speaker's name is only possible.")
]
Unknown = Annotated[
    bool, typer.Option("--unknown", help="Wait for a speaker or outlet that the ledger has not met yet.")
]
Held = Annotated[bool, typer.Option("--held", help="Tell what the ledger holds already, too.")]
Internal = Annotated[bool, typer.Option("--internal", help="Also send what stands in documents of your own.")]
Atom = Annotated[str, typer.Option(help="Keep an Atom feed in this file.", show_default=False)]
Webhook = Annotated[
    str, typer.Option(help="Send JSON there, signed with ONRECORD_WEBHOOK_KEY.", show_default=False)
]
Notify = Annotated[
    str,
    typer.Option(
        metavar="VARIABLE",
        help="Write to a mail or chat: the variable that holds its Apprise address.",
        show_default=False,
    ),
]
Every = Annotated[str, typer.Option(help="Send after each run, or once an hour or day: run, hour, day.")]
Most = Annotated[int, typer.Option(min=1, max=500, help="Hits with their words in one message.")]


@watch.callback()
def _watch() -> None:
    """Be told of what is new, each thing once."""


@watch.command("add")
def add(
    name: Name, speaker: Speaker = None, words: Words = None, outlet: Outlet = None, about: About = None,
    kind: Kind = None, possible: Possible = False, unknown: Unknown = False, held: Held = False,
    internal: Internal = False, atom: Atom = "", webhook: Webhook = "", notify: Notify = "",
    every: Every = "run", most: Most = 20,
) -> None:  # fmt: skip
    """Say what you want to hear of. All conditions must be met; of several kinds or speakers any.

    Kinds: said, denied, figures, contrary, taken-back, updated, repeated, edited, corrected,
    withdrawn, feed-failing. Without one, what is said; with --about, whatever bears on the claim.

    Example: onrecord watch add quarry --speaker "Ada Lund" --words quarry --atom quarry.xml
    """
    from commands.runs import upgraded_engine
    from commands.watch_conditions import asked_for, every_of, outputs_of
    from stages.watching import add_watch
    from storage.watches import NewWatch

    engine = upgraded_engine()
    with ledger() as session:
        asked = asked_for(session, speaker or (), words, outlet, about, kind or (), possible, unknown)
    outputs = outputs_of(atom, webhook, notify)
    new = NewWatch(_name(name), asked, outputs, internal, every_of(every), most)
    made, n_held = add_watch(engine, new, datetime.now(UTC), tell_held=held)
    say_added(made, outputs, n_held)


@watch.command("list")
def list_watches(json: AsJson = False) -> None:
    """List the watches: what each asks for, where it is told, how that goes, what is not seen yet.

    Example: onrecord watch list
    """
    from storage import watches
    from storage.queries.hits import waiting_articles, watch_rows

    with ledger() as session:
        found, standings = watches.all_of(session), watch_rows(session)
        places = watches.channels(session, [one.id for one in found])
        waiting = waiting_articles(session) if found else 0
    if json:
        return write_json([watch_record(one, places, standings[one.id]) for one in found])
    if not found:
        return show("Nobody watches anything. Begin with `onrecord watch add --help`.")
    for one in found:
        show_watch(one, [place for place in places if place.watch_id == one.id], standings[one.id])
    if waiting:
        note(f"{waiting:,} articles are not looked at yet: the next run does it.")
    return None


@watch.command("remove")
def remove(name: Name) -> None:
    """End a watch: what it found, and where it was told, is forgotten. Nothing else is.

    Example: onrecord watch remove quarry
    """
    from commands.runs import upgraded_engine
    from stages.watching import remove_watch

    removed = remove_watch(upgraded_engine(), name)
    show(f"Removed: {plain(removed.name)}. Files and messages that it wrote stay where they are.")


@watch.command("run")
def run(
    name: Annotated[str | None, typer.Argument(help="Only this watch.", show_default=False)] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Only show: send nothing, and show it again next time.")
    ] = False,
    everything: Annotated[bool, typer.Option("--all", help="Show what stands, seen before or not.")] = False,
    json: AsJson = False,
) -> None:
    """Print what is new since you last looked, and send what is due; channels that stopped try again.

    Every run that reads does the sending by itself.

    Example: onrecord watch run quarry --dry-run
    """
    from commands.runs import upgraded_engine
    from stages.watch_looks import look

    engine = upgraded_engine()
    messages = look(engine, _ids(engine, name), datetime.now(UTC), dry_run=dry_run, everything=everything)
    if json:
        return write_json([message_record(one) for one in messages])
    if not messages:
        return show("Nobody watches anything. Begin with `onrecord watch add --help`.")
    for message in messages:
        show_message(message)
    return None


def _ids(engine: Engine, name: str | None) -> list[int]:
    from stages.watching import watch_named, watched
    from storage.engine import session

    if name is None:
        return watched(engine)
    with session(engine) as opened:
        return [watch_named(opened, name).id]


def _name(name: str) -> str:
    if not name.strip() or not name.isprintable() or len(name) > 80:
        raise typer.BadParameter("give the watch a name of 1 to 80 letters")
    return " ".join(name.split())
