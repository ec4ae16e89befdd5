"""Which feeds are followed: `feeds add`, `list`, `pause`, `resume`, `remove`, `import`, `export`."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from commands.answers import AsJson, ledger
from commands.feedwords import feeds_at, found, require_url
from commands.printing import note, plain, sentences, write, write_json
from commands.runs import upgraded_engine
from commands.texts import feeds as feeds

if TYPE_CHECKING:
    from onrecord.feedlists import ListedFeed
    from storage.queries.listening import FollowedFeed

Words = Annotated[
    str, typer.Argument(help="A feed's number, or words of its address or title.", show_default=False)
]


@feeds.command("add")
def add(
    urls: Annotated[
        list[str], typer.Argument(help="Feeds, pages that name one, or folders.", show_default=False)
    ],
    title: Annotated[str | None, typer.Option(help="What to call it.", show_default=False)] = None,
    outlet: Annotated[str | None, typer.Option(help="Whose it is.", show_default=False)] = None,
    internal: Annotated[bool, typer.Option("--internal", help="What it brings stays in the desk.")] = False,
    unchecked: Annotated[
        bool, typer.Option("--unchecked", help="Add the address as it is, without asking it now.")
    ] = False,
) -> None:
    """Follow feeds from now on. A page's address adds the feed that the page names.

    Example: onrecord feeds add https://news.example/
    """
    from onrecord.feedlists import ListedFeed

    listed: list[ListedFeed] = []
    failed = False
    for url in urls:
        if os.path.isdir(url):  # not Path.is_dir, which raises on an address that no file could have
            listed.append(ListedFeed(str(Path(url).resolve()), "folder", title, outlet, is_internal=internal))
            continue
        require_url(url)
        places = [url] if unchecked else feeds_at(url)
        failed = failed or not places
        listed += [ListedFeed(place, "web", title, outlet, is_internal=internal) for place in places]
    _follow(listed, "by hand")
    raise typer.Exit(1 if failed else 0)


@feeds.command("list")
def show_list(
    failing: Annotated[bool, typer.Option("--failing", help="Only those that cannot be read.")] = False,
    json: AsJson = False,
) -> None:
    """Show the feeds that are followed, how they are, and when each is asked next.

    Example: onrecord feeds list --failing
    """
    from storage.queries.listening import followed

    with ledger() as session:
        rows = followed(session, failing=failing)
    if json:
        return write_json(rows)
    if not rows:
        note("No feed is followed yet. Add one with `onrecord feeds add URL`.")
        return None
    for row in rows:
        write(f"{row.feed_id:>4}  {plain(row.title or row.place)}: {plain(row.state)}\n")
        if row.title:
            write(f"      {plain(row.place)}\n")
        write(f"      {_brought(row)}\n")
    return None


@feeds.command("pause")
def pause(words: Words) -> None:
    """Stop asking a feed. What it brought stays.

    Example: onrecord feeds pause gazette
    """
    _set_paused(words, True)


@feeds.command("resume")
def resume(words: Words) -> None:
    """Ask a paused feed again.

    Example: onrecord feeds resume gazette
    """
    _set_paused(words, False)


@feeds.command("remove")
def remove(words: Words) -> None:
    """Follow a feed no more that brought nothing: one that was added by mistake.

    A feed that brought something is paused instead: its articles, and what may leave of them, are known
    by it.

    Example: onrecord feeds remove gazette
    """
    from storage import followed
    from storage.engine import writing

    engine = upgraded_engine()
    ids = found(engine, words)
    with writing(engine) as opened:
        named = followed.places(opened, ids)
        kept = followed.with_entries(opened, ids)
        followed.remove(opened, set(ids) - kept)
        followed.set_paused(opened, kept, True)
    for feed_id, place in named.items():
        write(f"{'paused, since it brought something' if feed_id in kept else 'removed'}: {plain(place)}\n")


@feeds.command("label")
def label(
    words: Words,
    internal: Annotated[bool, typer.Option("--internal", help="What it brings stays in the desk.")] = False,
    public: Annotated[bool, typer.Option("--public", help="What it brings may leave the desk.")] = False,
) -> None:
    """Say whether what a feed brings, and has brought, may leave the desk. `onrecord label` goes before it.

    Example: onrecord feeds label wire --internal
    """
    from storage.engine import writing
    from storage.followed import places, set_internal

    if internal == public:
        raise typer.BadParameter("choose one of --internal and --public")
    engine = upgraded_engine()
    ids = found(engine, words)
    with writing(engine) as opened:
        set_internal(opened, ids, internal)
        for place in places(opened, ids).values():
            write(f"{'internal' if internal else 'public'}: {plain(place)}\n")


@feeds.command("import")
def import_list(
    file: Annotated[str, typer.Argument(help="An OPML file or a feeds.toml.", show_default=False)],
) -> None:
    """Follow every feed of a list. A long list is asked bit by bit, over an hour.

    Example: onrecord feeds import subscriptions.opml
    """
    from commands.files import require_present
    from onrecord.feedlists import read_feed_list

    require_present([file])
    read = read_feed_list(Path(file))
    _follow(read.feeds, file)
    for refused in read.rejected:
        note(f"{file}: not followed ({refused.code}): {sentences(plain(refused.detail))}")
    raise typer.Exit(1 if read.rejected else 0)


@feeds.command("export")
def export_list(
    with_secrets: Annotated[
        bool, typer.Option("--with-secrets", help="With passwords and keys in the addresses.")
    ] = False,
) -> None:
    """Print the feeds that are followed as OPML, for any feed reader.

    Example: onrecord feeds export > feeds.opml
    """
    from onrecord.feedlists import write_opml
    from storage.followed import listed

    with ledger() as session:
        known = listed(session, with_secrets=with_secrets)
    write(write_opml(known, with_secrets=with_secrets))


def _brought(row: FollowedFeed) -> str:
    """What a feed brought so far, and when it is asked next."""
    parts = [f"{row.entries} entries, {row.kept} articles kept"]
    parts += [f"last new {row.last_new}"] if row.last_new else []
    parts += [f"asked next {row.next_fetch}"] if row.next_fetch else []
    return "; ".join(parts)


def _follow(listed: Sequence[ListedFeed], listed_in: str) -> None:
    from datetime import UTC, datetime

    from onrecord.secrets import public_url
    from stages.listening import follow

    added = follow(upgraded_engine(), listed, listed_in, datetime.now(UTC))
    for feed, is_new in zip(listed, added, strict=True):
        place = public_url(feed.place) if feed.kind == "web" else feed.place
        write(f"{'followed' if is_new else 'followed already'}: {plain(place)}\n")


def _set_paused(words: str, is_paused: bool) -> None:
    from storage.engine import writing
    from storage.followed import places, set_paused

    engine = upgraded_engine()
    ids = found(engine, words)
    with writing(engine) as opened:
        set_paused(opened, ids, is_paused)
        for place in places(opened, ids).values():
            write(f"{'paused' if is_paused else 'resumed'}: {plain(place)}\n")
