"""What an editor sees of a run in the Prefect UI: how far it is, a table by file, and a report."""

from __future__ import annotations

from typing import Any, cast
from uuid import UUID

from prefect import get_run_logger
from prefect.artifacts import (
    create_markdown_artifact,
    create_progress_artifact,
    create_table_artifact,
    update_progress_artifact,
)

from flows.reports import markdown, table_of_files
from onrecord.stagetypes import BY_NAME, percent
from storage.queries import RunReport


def start_progress(begins: str = "Reading files …") -> UUID:
    """A progress artifact stands at nothing done, and says what begins."""
    made: Any = create_progress_artifact(0.0, key="progress", description=begins)
    return cast(UUID, made)


def tell_progress(artifact: UUID, stage: str, done: int, total: int) -> None:
    """The artifact and the log say how far the stage is."""
    words = f"{stage}: {done} of {total} {BY_NAME[stage].things}"
    update_progress_artifact(artifact, percent(stage, done, total), description=words)
    get_run_logger().info(words)


def end_progress(artifact: UUID) -> None:
    """The artifact stands at a hundred, also where a stage had nothing to do."""
    update_progress_artifact(artifact, 100.0, description="Done.")


def publish(report: RunReport) -> None:
    """The run has its table and its report; both keys keep the history of all runs."""
    told = "What became of each document, by file or address" if report.files else "No document was new."
    create_table_artifact(table_of_files(report), key="outcomes-by-file", description=told)
    create_markdown_artifact(markdown(report), key="report-of-run", description=f"Run {report.run_id}")
