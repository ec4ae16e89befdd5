"""The scheduled flow: feeds that are due, the pages they promise, and everything that is said in them."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated
from uuid import UUID

from prefect import flow, get_run_logger
from prefect.runtime import flow_run
from pydantic import Field
from sqlalchemy.engine import Engine

from flows.artifacts import end_progress, start_progress, tell_progress
from flows.feed_tasks import ask, read_one_folder, take_over_list, tell_feeds, visit
from flows.ingest_seeds import NearlyAllRejected, work_through
from flows.tasks import report
from onrecord.settings import Settings
from onrecord.types import RunRef
from stages.asking_feeds import due_feeds
from stages.listening import FEEDS_A_TASK, PAGES_A_TASK, due_folders
from stages.runs import mark_dead_runs, open_run
from stages.visiting import due_pages
from stages.work import adopt
from storage.engine import open_engine
from storage.upgrade import upgrade

BATCH_SIZE = 50


def _named() -> str:
    return f"feeds of {datetime.now(UTC):%Y-%m-%d %H:%M}"


@flow(name="ingest-feeds", flow_run_name=_named, persist_result=False)
def ingest_feeds(
    feed_list: str = "seeds/feeds.toml",
    most_feeds: Annotated[int, Field(ge=0, le=200_000)] = 20_000,
    most_pages: Annotated[int, Field(ge=0, le=100_000)] = 5_000,
    adopt_leftovers: bool = True,
) -> int:
    """Ask every feed that is due, fetch the pages it promises, and read who says what in them.

    Running it more often asks no site more often: each feed has its own times.

    Args:
        feed_list: A feeds.toml whose feeds are followed too; empty to take over none. Feeds that were added
            by `onrecord feeds add` or imported are followed anyway.
        most_feeds: At most so many feeds are asked in this run; the others are due in the next.
        most_pages: At most so many pages are fetched in this run.
        adopt_leftovers: First finish what earlier runs began and did not end, up to 500 pieces of it; the
            next runs go on.
    """
    now = datetime.now(UTC)
    database_url = Settings.from_env().database_url
    upgrade(database_url)
    engine = open_engine(database_url)
    mark_dead_runs(engine)
    with open_run(engine, flow="ingest-feeds", asked="due feeds", now=now, flow_run=flow_run.get_id()) as run:
        progress = start_progress()
        if adopt_leftovers and adopt(engine, run):
            work_through(engine, run, BATCH_SIZE, progress)
        _take_over(feed_list, now)
        for feed_id, folder in due_folders(engine, run).items():
            read_one_folder(run, feed_id, folder)
        _ask_feeds(engine, run, most_feeds, progress)
        _visit_pages(engine, run, most_pages, progress)
        work_through(engine, run, BATCH_SIZE, progress)
        end_progress(progress)
    tell_feeds(run.id)
    refusal = report(run.id)
    if refusal is not None:
        raise NearlyAllRejected(refusal, "See the artifacts report-of-run and outcomes-by-feed.")
    return run.id


def _take_over(feed_list: str, now: datetime) -> None:
    if not feed_list:
        return
    if not Path(feed_list).exists():
        get_run_logger().warning("there is no list of feeds at %s: only known feeds are asked", feed_list)
        return
    n_new = take_over_list(feed_list, now)
    get_run_logger().info("list of feeds taken over new=%d", n_new)


def _ask_feeds(engine: Engine, run: RunRef, limit: int, progress: UUID) -> None:
    groups = due_feeds(engine, run, limit=limit, size=FEEDS_A_TASK)
    done, total = 0, sum(map(len, groups))
    for ids in groups:
        ask(run.id, run.now, ids)
        done += len(ids)
        tell_progress(progress, "ask", done, total)


def _visit_pages(engine: Engine, run: RunRef, limit: int, progress: UUID) -> None:
    groups = due_pages(engine, limit=limit, size=PAGES_A_TASK)
    done, total = 0, sum(map(len, groups))
    for ids in groups:
        visit(run.id, run.now, ids)
        done += len(ids)
        tell_progress(progress, "fetch", done, total)
