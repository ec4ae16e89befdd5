"""The flow that reads everything stored again with a newer version of the program."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated, Literal

from prefect import flow, get_run_logger
from prefect.artifacts import create_table_artifact
from prefect.runtime import flow_run
from pydantic import Field

from flows.artifacts import end_progress, start_progress
from flows.ingest_seeds import work_through
from flows.reports import table_of_examples
from flows.runners import runner
from flows.tasks import engine
from onrecord.settings import Settings
from stages.reprocessing import portions
from stages.runs import mark_dead_runs, open_run
from storage.engine import session
from storage.queries.replays import Replay, replay
from storage.upgrade import upgrade


@flow(name="reprocess", flow_run_name="reprocess {what}", persist_result=False)
def reprocess(
    what: Literal["claims", "text", "links"] = "claims",
    most: Annotated[int, Field(ge=1, le=10_000_000)] = 100_000,
    batch_size: Annotated[int, Field(ge=1, le=500)] = 50,
) -> int:
    """Reads what is stored again with the newest version, and says what is otherwise.

    Old readings stay; a claim that was replaced points to its successor. Running it again goes on
    where it stopped.

    Args:
        what: claims reads stored texts again; text cleans stored pages again, then reads their claims;
            links tells anew who repeats, denies or corrects whom.
        most: At most so many texts in this run.
        batch_size: How many of them one task works on, 1 to 500.
    """
    settings = Settings.from_env()
    upgrade(settings.database_url)
    mark_dead_runs(engine())
    now = datetime.now(UTC)
    with (
        runner(settings) as beside,
        open_run(engine(), flow="reprocess", asked=what, now=now, flow_run=flow_run.get_id()) as run,
    ):
        progress = start_progress("Looking for what older versions read …")
        for n in portions(engine(), run, what, most):
            get_run_logger().info("reading %d again", n)
            work_through(engine(), run, batch_size, progress, beside)
        end_progress(progress)
    with session(engine()) as opened:
        _publish(replay(opened, run.id))
    return run.id


def _publish(found: Replay) -> None:
    changed = [{"claims": kind, "how many": n} for kind, n in found.claims.items()]
    pages = [{"claims": f"pages: {outcome}", "how many": n} for outcome, n in found.cleaned.items()]
    create_table_artifact(
        changed + pages,
        key="what-changed",
        description=f"{found.texts} texts read again in run {found.run_id}",
    )
    table = table_of_examples(found.examples)
    create_table_artifact(table, key="examples-of-changes", description="A few of each kind")
