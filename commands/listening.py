"""Which feeds are followed: `feeds add`, `list`, `pause`, `resume`, `import`, `export`, `check`, `fetch`."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from commands.answers import AsJson, ledger
from commands.printing import note, plain, sentences, write, write_json
from commands.runs import report_of, show_progress, show_report, upgraded_engine
from commands.texts import feeds as feeds
from onrecord.errors import OnRecordError

if TYPE_CHECKING:
    from sqlalchemy.engine import Engine

    from onrecord.feedlists import ListedFeed
    from stages.looking import Look
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
            listed.append(ListedFeed(str(Path(url).resolve()), "folder", title, outlet))
            continue
        require_url(url)
        places = [url] if unchecked else _feeds_at(url)
        failed = failed or not places
        listed += [ListedFeed(place, "web", title, outlet) for place in places]
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
        found = followed(session, failing=failing)
    if json:
        return write_json(found)
    if not found:
        note("No feed is followed yet. Add one with `onrecord feeds add URL`.")
        return None
    for row in found:
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
    found = read_feed_list(Path(file))
    _follow(found.feeds, file)
    for refused in found.rejected:
        note(f"{file}: not followed ({refused.code}): {sentences(plain(refused.detail))}")
    raise typer.Exit(1 if found.rejected else 0)


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
        found = listed(session, with_secrets=with_secrets)
    write(write_opml(found, with_secrets=with_secrets))


@feeds.command("check")
def check(
    url: Annotated[str, typer.Argument(help="A feed, or a page that may name one.", show_default=False)],
) -> None:
    """Ask an address once and say what it is: a feed and what is in it, or why it is none. Keeps nothing.

    Example: onrecord feeds check https://news.example/feed.xml
    """
    from stages.looking import look

    require_url(url)
    seen = look(url)
    for line in _told(seen):
        write(line + "\n")
    raise typer.Exit(0 if seen.feed is not None else 1)


@feeds.command("fetch")
def fetch_due(
    words: Annotated[
        str | None,
        typer.Argument(help="Only the feeds with these words; asked even if not due.", show_default=False),
    ] = None,
    json: AsJson = False,
) -> None:
    """Ask the feeds that are due, fetch the pages they promise, and read who said what in them.

    Example: onrecord feeds fetch
    """
    from datetime import UTC, datetime

    from stages.listening import ingest_feeds
    from storage.engine import writing
    from storage.followed import make_due

    engine, now = _engine(), datetime.now(UTC)
    if words is not None:
        ids = _found(engine, words)
        with writing(engine) as opened:
            make_due(opened, ids, now)
    run_id, heard, visited = ingest_feeds(engine, now=now, progress=show_progress)
    report = report_of(run_id)
    if json:
        return write_json(report)
    note(
        f"{heard.asked} feeds asked: {heard.changed} changed, {heard.unchanged} unchanged,"
        f" {heard.failed} failed;"
        f" {heard.entries} new entries. {visited.asked} pages asked for: {visited.fetched} new,"
        f" {visited.unchanged} unchanged, {visited.rejected} refused, {visited.put_off} to be tried again."
    )
    show_report(report)
    raise typer.Exit(1 if heard.failed or report.rejections or report.losses else 0)


class NotAnAddress(OnRecordError):
    """Words that are no address of a feed."""


def require_url(url: str) -> None:
    """Raises NotAnAddress for words that cannot be asked for."""
    from onrecord.secrets import public_url
    from onrecord.urls import is_url

    if not is_url(url):
        raise NotAnAddress(
            f"{public_url(url)} is neither a folder nor an address that can be asked.",
            "Write it whole, as https://news.example/feed.xml.",
        )


def _brought(row: FollowedFeed) -> str:
    """What a feed brought so far, and when it is asked next."""
    parts = [f"{row.entries} entries, {row.kept} articles kept"]
    parts += [f"last new {row.last_new}"] if row.last_new else []
    parts += [f"asked next {row.next_fetch}"] if row.next_fetch else []
    return "; ".join(parts)


def _feeds_at(url: str) -> list[str]:
    """The address of the feed found, or none; a line on standard error says why, or what else there is."""
    from onrecord.secrets import public_url
    from stages.looking import look_for_feed

    seen, others = look_for_feed(url)
    for other in others:
        note(f"{public_url(url)} also names {public_url(other)}; add it by that address.")
    if seen.feed is not None:
        return [seen.url]
    assert seen.failure is not None
    wrong = sentences(f"{seen.failure.code}: {plain(seen.failure.detail)}")
    note(f"{public_url(seen.url)} is not followed. {wrong} `--unchecked` adds it all the same.")
    return []


def _told(seen: Look) -> list[str]:
    from onrecord.secrets import public_url

    head = [
        f"address: {public_url(seen.final_url)}",
        f"answer: {seen.status} after {seen.n_redirects} redirects",
    ]
    kept = [
        f"{name}: {seen.headers[name]}"
        for name in ("etag", "last-modified", "cache-control")
        if name in seen.headers
    ]
    if seen.feed is not None:
        dated = sorted(entry.published for entry in seen.feed.entries if entry.published)
        newest = [f"newest entry: {dated[-1]}"] if dated else []
        title = f"{seen.feed.kind}: {plain(seen.feed.title or 'without a title')}"
        return [title, *head, f"entries: {len(seen.feed.entries)}", *newest, *kept]
    assert seen.failure is not None
    named = [f"names the feed {public_url(one.url)}" for one in seen.found if not one.is_guess]
    return [f"not a feed ({seen.failure.code}): {plain(seen.failure.detail)}", *head, *named]


def _follow(listed: Sequence[ListedFeed], listed_in: str) -> None:
    from datetime import UTC, datetime

    from onrecord.secrets import public_url
    from stages.listening import follow

    added = follow(_engine(), listed, listed_in, datetime.now(UTC))
    for feed, is_new in zip(listed, added, strict=True):
        place = public_url(feed.place) if feed.kind == "web" else feed.place
        write(f"{'followed' if is_new else 'followed already'}: {plain(place)}\n")


def _set_paused(words: str, is_paused: bool) -> None:
    from storage.engine import writing
    from storage.followed import places, set_paused

    engine = _engine()
    ids = _found(engine, words)
    with writing(engine) as opened:
        set_paused(opened, ids, is_paused)
        for place in places(opened, ids).values():
            write(f"{'paused' if is_paused else 'resumed'}: {plain(place)}\n")


def _found(engine: Engine, words: str) -> list[int]:
    from storage.engine import session
    from storage.followed import find

    with session(engine) as opened:
        ids = find(opened, words)
    if not ids:
        raise NotAnAddress(f"No feed that is followed has {words!r}.", "See `onrecord feeds list`.")
    return ids


def _engine() -> Engine:

    return upgraded_engine()
