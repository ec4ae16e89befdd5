"""Judges and stores the lines of a JSONL file as one run of its own."""

from datetime import UTC, datetime

from stages import STAGES
from stages.reading import list_files, read_files
from stages.runs import open_run
from stages.work import waiting
from storage.engine import open_engine
from tests.stages.dying import without_children

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)


def work(engine, path, batch=5):
    with open_run(engine, flow="test", asked="", now=NOW) as run:
        read_files(engine, run, list_files([str(path)]))
        for stage in ("clean", "judge", "store"):
            for ids in waiting(engine, run, stage, batch):
                STAGES[stage](engine, run, ids)


def main(url, path):
    """As ``work``, in a process of its own."""
    without_children()
    work(open_engine(url), path)
