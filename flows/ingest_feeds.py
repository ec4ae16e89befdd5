"""The scheduled flow: feeds that are due, the pages they promise, and everything that is said in them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated

from prefect import flow
from pydantic import Field

from flows.ingest_seeds import NearlyAllRejected
from flows.jobs import job_of_flow
from flows.tasks import report, tell_feeds
from stages.listening import ask_and_read


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
    # never on Dask: its batches are small and come every few minutes
    with job_of_flow("ingest-feeds", "due feeds", now, is_adopting=adopt_leftovers, may_spread=False) as job:
        ask_and_read(job, most_feeds=most_feeds, most_pages=most_pages, feed_list=feed_list)
    tell_feeds(job.run.id)
    refusal = report(job.run.id)
    if refusal is not None:
        raise NearlyAllRejected(refusal, "See the artifacts report-of-run and outcomes-by-feed.")
    return job.run.id
