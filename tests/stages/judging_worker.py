"""Judges and stores the lines of a JSONL file as one run of its own: judging_worker.py URL FILE"""

import sys
from datetime import UTC, datetime

from stages import STAGES
from stages.reading import list_files, read_files
from stages.runs import open_run
from stages.work import waiting
from storage.engine import open_engine

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)


def work(engine, path, batch=5):
    with open_run(engine, flow="test", asked="", now=NOW) as run:
        read_files(engine, run, list_files([str(path)]))
        for stage in ("clean", "judge", "store"):
            for ids in waiting(engine, run, stage, batch):
                STAGES[stage](engine, run, ids)


if __name__ == "__main__":
    work(open_engine(sys.argv[1]), sys.argv[2])
