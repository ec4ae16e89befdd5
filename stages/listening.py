"""Which feeds are followed: lists are taken over, folders are read again, and the whole job of a turn."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import cast

from sqlalchemy.engine import Engine

from onrecord.feedlists import ListedFeed, read_feed_list
from onrecord.secrets import public_url
from onrecord.seeds.folders import locator_of
from onrecord.types import ReadFailed, RunRef
from stages import STAGES
from stages.asking_feeds import ask_feeds, due_feeds
from stages.clocks import Clock, utc_now
from stages.jobs import (
    Job,
    Progress,
    Step,
    do_each,
    finish_some_leftovers,
    go_through,
    job_here,
    quiet,
    tell_watches,
    work_through,
)
from stages.keeping_feeds import FeedCounts
from stages.keeping_pages import PageCounts
from stages.reading import ReadCounts, list_files, read_files
from stages.telling import tell
from stages.visiting import due_pages, visit_pages
from storage import accounts, addresses, barred, followed, pages
from storage.engine import session, writing

logger = logging.getLogger(__name__)

MOST_FEEDS, MOST_PAGES = 20_000, 5_000  # of a turn; what is left is due in the next one
# so many feeds are of hundreds of hosts even where each has ten of them, a second apart from each other
FEEDS_A_TASK, PAGES_A_TASK = 4_000, 100


def follow(engine: Engine, listed: Sequence[ListedFeed], listed_in: str, now: datetime) -> list[bool]:
    """The feeds are followed from now on; says for each whether it is new."""
    with writing(engine) as opened:
        return followed.add_feeds(opened, listed, listed_in, now)


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


def ask_and_read(
    job: Job,
    *,
    most_feeds: int,
    most_pages: int,
    feed_list: str = "",
    clock: Clock = utc_now,
) -> tuple[FeedCounts, PageCounts]:
    """All due feeds and pages are asked, and everything new has gone through every stage."""
    finish_some_leftovers(job)
    _take_over(job, feed_list)
    do_each(job, "folder", list(due_folders(job.engine, job.run).items()))
    feed_groups = due_feeds(job.engine, job.run, limit=most_feeds, size=FEEDS_A_TASK)
    heard = go_through(job, "ask", feed_groups)
    page_groups = due_pages(job.engine, limit=most_pages, size=PAGES_A_TASK, clock=clock)
    visited = go_through(job, "fetch", page_groups)
    work_through(job)
    tell_watches(job)
    return sum(heard, FeedCounts()), sum(visited, PageCounts())


def steps(clock: Clock = utc_now) -> dict[str, Step]:
    """What a turn is made of, each a call over a batch; answers are dated by the clock."""
    return {
        "take over": lambda engine, run, path: follow_list(engine, path, run.now),
        "folder": lambda engine, run, feed: read_folder(engine, run, *feed),
        "ask": partial(ask_feeds, clock=clock),
        "fetch": partial(visit_pages, clock=clock),
        **STAGES,
        "tell": tell,
    }


def ingest_feeds(
    engine: Engine,
    *,
    now: datetime,
    clock: Clock = utc_now,
    progress: Progress = quiet,
    asked: str = "due feeds",
) -> tuple[int, FeedCounts, PageCounts]:
    """One turn without Prefect; returns the run's id, and what became of feeds and pages."""
    with job_here(engine, steps(clock), flow="ingest-feeds", asked=asked, now=now, progress=progress) as job:
        heard, visited = ask_and_read(job, most_feeds=MOST_FEEDS, most_pages=MOST_PAGES, clock=clock)
    return job.run.id, heard, visited


def ingest_url(
    engine: Engine, url: str, *, now: datetime, clock: Clock = utc_now, progress: Progress = quiet
) -> tuple[int, PageCounts]:
    """One page through everything, at once; returns the run's id and what became of the page."""
    with session(engine) as opened:
        refusal = barred.refusal_of(opened, url)
    asked = public_url(url) if refusal is None else refusal.locator
    with job_here(engine, steps(clock), flow="ingest-url", asked=asked, now=now, progress=progress) as job:
        counts = _visit_now(job, url) if refusal is None else _refuse(job, refusal)
    return job.run.id, counts


def _take_over(job: Job, feed_list: str) -> None:
    if feed_list and not Path(feed_list).exists():
        logger.warning("there is no list of feeds at %s: only known feeds are asked", feed_list)
    elif feed_list:
        [n_new] = do_each(job, "take over", [feed_list])
        logger.info("list of feeds taken over new=%d", n_new)


def _visit_now(job: Job, url: str) -> PageCounts:
    with writing(job.engine) as opened:
        address_id = addresses.fetch_url_by_hand(opened, url, job.run.now)
    [counts] = do_each(job, "fetch", [[address_id]])
    work_through(job)
    tell_watches(job)
    return cast(PageCounts, counts)


def _refuse(job: Job, refusal: ReadFailed) -> PageCounts:
    """An address that was taken out is not fetched: the refusal is on record, the address is not."""
    visited = pages.Visited(refusal, None, job.run.now, None, {})
    with writing(job.engine) as opened:
        _, added = pages.add_visited(opened, [visited], job.run.id)
        accounts.add_counts(opened, job.run.id, taken=1, unchanged=0, rejected_again=added.rejected_again)
    return PageCounts(asked=1, rejected=1)
