"""The network's stages as Prefect runs them: one task over a group of feeds or pages."""

from __future__ import annotations

from datetime import datetime

from prefect import task
from prefect.artifacts import create_table_artifact
from prefect.runtime import task_run

from flows.escaping import cut, inert
from flows.tasks import POLICY, engine
from onrecord.types import RunRef
from stages.asking_feeds import ask_feeds
from stages.keeping_feeds import FeedCounts
from stages.keeping_pages import PageCounts
from stages.listening import follow_list, read_folder
from stages.reading import ReadCounts
from stages.visiting import visit_pages
from storage.engine import session
from storage.queries.listening import feeds_of_run


def _named(what: str) -> str:
    return f"{what} {len(task_run.get_parameters()['ids'])}"


@task(name="take over list", task_run_name="take over {path}", **POLICY)
def take_over_list(path: str, now: datetime) -> int:
    """Every feed of the list is followed; returns how many are new."""
    return follow_list(engine(), path, now)


@task(name="read folder", task_run_name="read folder {folder}", **POLICY)
def read_one_folder(run: RunRef, feed_id: int, folder: str) -> ReadCounts:
    """Everything in a folder that is followed is read, where it was not there before."""
    return read_folder(engine(), run, feed_id, folder)


@task(name="ask feeds", task_run_name=lambda: _named("ask feeds"), **POLICY)
def ask(run_id: int, now: datetime, ids: list[int]) -> FeedCounts:
    """These feeds are asked, and what is new in them is kept."""
    return ask_feeds(engine(), RunRef(run_id, now), ids)


@task(name="visit pages", task_run_name=lambda: _named("visit pages"), **POLICY)
def visit(run_id: int, now: datetime, ids: list[int]) -> PageCounts:
    """These pages are fetched, and what they say is kept raw."""
    return visit_pages(engine(), RunRef(run_id, now), ids)


@task(name="tell feeds", task_run_name="tell feeds of run {run_id}", **POLICY)
def tell_feeds(run_id: int) -> int:
    """The run has a table of what each feed gave; returns how many feeds were asked."""
    with session(engine()) as opened:
        found, n_asked = feeds_of_run(opened, run_id)
    table = [
        {
            "feed": inert(cut(row.feed, 200)),  # Prefect's pages read cells as Markdown
            "new entries": row.new_entries,
            "entries": row.entries,
            "answer": inert(row.answer),
            "asked again": inert(f"{row.next_fetch[:16]} ({row.why_then})"),
        }
        for row in found
    ]
    told = f"What each feed gave ({len(table)} of {n_asked}, failures and news first)"
    create_table_artifact(table, key="outcomes-by-feed", description=told)
    return n_asked
