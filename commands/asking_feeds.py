"""Feeds asked now: `feeds check` one address, `feeds fetch` all that are due."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from commands.answers import AsJson
from commands.feedwords import found, require_url
from commands.listening import feeds as feeds
from commands.printing import note, plain, write, write_json
from commands.runs import report_of, show_progress, show_report, upgraded_engine

if TYPE_CHECKING:
    from stages.looking import Look


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

    engine, now = upgraded_engine(), datetime.now(UTC)
    if words is not None:
        ids = found(engine, words)
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
