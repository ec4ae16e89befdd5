"""The main job: local files become articles, their claims, and who disagrees."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import cast

from sqlalchemy.engine import Engine

from onrecord.seeds import SeedFile
from onrecord.types import ReadFailed, RunRef
from stages import STAGES
from stages.jobs import (
    Job,
    Progress,
    Step,
    do_each,
    finish_all_leftovers,
    finish_some_leftovers,
    go_through,
    job_here,
    quiet,
    tell_watches,
    work_through,
)
from stages.reading import list_files, read_files
from stages.telling import tell
from stages.work import in_groups


def ingest_files(job: Job, paths: Sequence[str], files_at_once: int = 1) -> list[SeedFile | ReadFailed]:
    """The files are articles and claims in the ledger, and what earlier runs left is finished.

    Returns the files, and what could not be listed.
    """
    finish_some_leftovers(job)
    [files] = do_each(job, "list", [paths])
    go_through(job, "read", list(in_groups(files, files_at_once)))
    work_through(job)
    finish_all_leftovers(job)  # what was asked for did not wait for all that a large run left
    tell_watches(job)
    return cast(list[SeedFile | ReadFailed], files)


def _list(_engine: Engine, _run: RunRef, paths: Sequence[str]) -> list[SeedFile | ReadFailed]:
    return list_files(paths)


STEPS: dict[str, Step] = {"list": _list, "read": read_files, **STAGES, "tell": tell}


def ingest(
    engine: Engine,
    paths: Sequence[str],
    *,
    now: datetime,
    asked: str | None = None,
    progress: Progress = quiet,
) -> int:
    """The whole job without Prefect; returns the run's id."""
    asked = asked or " ".join(paths)
    with job_here(engine, STEPS, flow="ingest-seeds", asked=asked, now=now, progress=progress) as job:
        ingest_files(job, paths)
    return job.run.id
