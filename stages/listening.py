"""Which feeds are followed: lists are taken over, folders are read again, and the whole job of a turn."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from sqlalchemy.engine import Engine

from onrecord.feedlists import ListedFeed, read_feed_list
from onrecord.secrets import public_url
from onrecord.seeds.folders import locator_of
from onrecord.types import ReadFailed, RunRef
from stages.asking_feeds import ask_feeds, due_feeds
from stages.clocks import Clock, utc_now
from stages.ingest import Progress, quiet, work_through
from stages.keeping_feeds import FeedCounts
from stages.keeping_pages import PageCounts
from stages.reading import ReadCounts, list_files, read_files
from stages.visiting import due_pages, visit_pages
from stages.work import adopt
from storage import addresses, barred, feeds, followed, ledger, pages
from storage.engine import session, writing
from storage.runs import mark_dead_runs, open_run

logger = logging.getLogger(__name__)

MOST_FEEDS, MOST_PAGES = 20_000, 5_000  # of a turn; what is left is due in the next one
# so many feeds are of hundreds of hosts even where each has ten of them, a second apart from each other
FEEDS_A_TASK, PAGES_A_TASK = 4_000, 100


def follow(engine: Engine, listed: Sequence[ListedFeed], listed_in: str, now: datetime) -> list[bool]:
    """The feeds are followed from now on; says for each whether it is new."""
    with writing(engine) as opened:
        return feeds.add_feeds(opened, listed, listed_in, now)


def follow_list(engine: Engine, path: str, now: datetime) -> int:
    """Every feed of a feeds.toml is followed; returns how many are new. A feed taken off it stays."""
    found = read_feed_list(Path(path))
    for refused in found.rejected:
        logger.warning(
            "feed of a list not followed list=%s code=%s why=%s", path, refused.code, refused.detail
        )
    return sum(follow(engine, found.feeds, path, now))


def due_folders(engine: Engine, run: RunRef) -> dict[int, str]:
    """Folders whose time has come, by the number of their feed."""
    with session(engine) as opened:
        return followed.due_folders(opened, run.now, MOST_FEEDS)


def read_folder(engine: Engine, run: RunRef, feed_id: int, folder: str) -> ReadCounts:
    """Everything in the folder is read that was not there before; one that is gone is a failing feed."""
    found, place = list_files([folder]), locator_of(Path(folder))
    counts = sum((read_files(engine, run, [file]) for file in found), ReadCounts())
    with writing(engine) as opened:
        if failures := [one for one in found if isinstance(one, ReadFailed) and one.locator == place]:
            followed.folder_failed(opened, feed_id, run, failures[0].code, failures[0].detail)
            return counts
        n_new = counts.taken - counts.unchanged - counts.rejected
        followed.folder_read(opened, feed_id, run, n_new, counts.taken)
    return counts


def ingest_feeds(
    engine: Engine,
    *,
    now: datetime,
    clock: Clock = utc_now,
    progress: Progress = quiet,
    asked: str = "due feeds",
) -> tuple[int, FeedCounts, PageCounts]:
    """One turn without Prefect: all due feeds and pages asked, and everything new through every stage."""
    mark_dead_runs(engine)
    with open_run(engine, flow="ingest-feeds", asked=asked, now=now) as run:
        if adopt(engine, run):
            work_through(engine, run, progress)
        for feed_id, folder in due_folders(engine, run).items():
            read_folder(engine, run, feed_id, folder)
        heard = _ask(engine, run, clock, progress)
        visited = _visit(engine, run, clock, progress)
        work_through(engine, run, progress)
    return run.id, heard, visited


def _ask(engine: Engine, run: RunRef, clock: Clock, progress: Progress) -> FeedCounts:
    groups = due_feeds(engine, run, limit=MOST_FEEDS, size=FEEDS_A_TASK)
    counts, total = FeedCounts(), sum(map(len, groups))
    for group in groups:
        counts += ask_feeds(engine, run, group, clock=clock)
        progress("ask", counts.asked + counts.left, total)
    return counts


def _visit(engine: Engine, run: RunRef, clock: Clock, progress: Progress) -> PageCounts:
    groups = due_pages(engine, limit=MOST_PAGES, size=PAGES_A_TASK, clock=clock)
    counts, total = PageCounts(), sum(map(len, groups))
    for group in groups:
        counts += visit_pages(engine, run, group, clock=clock)
        progress("fetch", counts.asked + counts.left, total)
    return counts


def ingest_url(
    engine: Engine, url: str, *, now: datetime, clock: Clock = utc_now, progress: Progress = quiet
) -> tuple[int, PageCounts]:
    """One page through everything, at once; returns the run's id and what became of the page."""
    mark_dead_runs(engine)
    with session(engine) as opened:
        refusal = barred.refusal_of(opened, url)
    if refusal is not None:
        return _refused(engine, refusal, now)
    with open_run(engine, flow="ingest-url", asked=public_url(url), now=now) as run:
        with writing(engine) as opened:
            address_id = addresses.fetch_url_by_hand(opened, url, now)
        counts = visit_pages(engine, run, [address_id], clock=clock)
        work_through(engine, run, progress)
    return run.id, counts


def _refused(engine: Engine, refusal: ReadFailed, now: datetime) -> tuple[int, PageCounts]:
    """An address that was taken out is not fetched: the refusal is on record, the address is not."""
    with (
        open_run(engine, flow="ingest-url", asked=refusal.locator, now=now) as run,
        writing(engine) as opened,
    ):
        _, added = pages.add_visited(opened, [pages.Visited(refusal, None, now, None, {})], run.id)
        ledger.add_counts(opened, run.id, taken=1, unchanged=0, rejected_again=added.rejected_again)
    return run.id, PageCounts(asked=1, rejected=1)
