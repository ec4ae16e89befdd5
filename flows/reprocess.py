"""The flow that reads everything stored again with a newer version of the program."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated, Literal

from prefect import flow
from prefect.artifacts import create_table_artifact
from pydantic import Field

from flows.jobs import job_of_flow
from flows.reports import table_of_examples
from stages.reprocessing import read_again
from storage.engine import session
from storage.queries.replays import Replay, replay


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
    now = datetime.now(UTC)
    begins = "Looking for what older versions read …"
    with job_of_flow("reprocess", what, now, batch_size=batch_size, begins=begins) as job:
        read_again(job, what, most)
    with session(job.engine) as opened:
        _publish(replay(opened, job.run.id, is_public=True))
    return job.run.id


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
