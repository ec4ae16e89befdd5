"""The flow that reads local files into the ledger: articles, their claims, and who disagrees."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

from prefect import flow
from prefect.runtime import flow_run
from pydantic import Field

from flows.jobs import job_of_flow
from flows.tasks import report
from flows.verdicts import is_nothing_there
from onrecord.errors import OnRecordError
from stages.ingest import ingest_files

SEEDS = ["seeds"]


class NothingThere(OnRecordError):
    """None of the paths that were asked for exists."""


class NearlyAllRejected(OnRecordError):
    """The run went through, but kept next to nothing, for one reason."""


def _named() -> str:
    return f"ingest {' '.join(flow_run.get_parameters()['paths'])}"[:120]


@flow(name="ingest-seeds", flow_run_name=_named, persist_result=False)
def ingest_seeds(
    paths: Annotated[list[str], Field(min_length=1)] = SEEDS,
    batch_size: Annotated[int, Field(ge=1, le=500)] = 50,
    adopt_leftovers: bool = True,
) -> int:
    """Read files or folders into the ledger: articles, the claims in them, and who disagrees.

    Reading the same files again adds nothing.

    Args:
        paths: Files or folders to read: text, HTML, Markdown, RSS, Atom, JSON Feed, JSONL, and .gz of each;
            web archives (WARC). Relative to the folder of the worker.
        batch_size: How many documents one task works on, 1 to 500; judging takes four times as
            many, up to 200.
        adopt_leftovers: Finish what earlier runs began and did not end: 500 pieces of it first, the rest
            after the files.
    """
    now = datetime.now(UTC)
    asked = " ".join(paths)
    with job_of_flow("ingest-seeds", asked, now, batch_size=batch_size, is_adopting=adopt_leftovers) as job:
        files = ingest_files(job, paths, files_at_once=batch_size)
    refusal = report(job.run.id)
    if is_nothing_there(files):
        raise NothingThere(
            f"There is nothing at {', '.join(paths)}.",
            f"Check the spelling: paths start from {Path.cwd()}. Web pages are read by `onrecord ingest`.",
        )
    if refusal is not None:
        raise NearlyAllRejected(
            refusal, "See the artifact report-of-run: their format changed, or our reading did."
        )
    return job.run.id
