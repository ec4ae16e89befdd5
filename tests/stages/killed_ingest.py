"""Ingests a folder and kills itself, hard, before the n-th SQL statement: killed_ingest.py URL FOLDER N

With N = 0 it runs to its end and prints, for each stage, how many statements had been sent when it ended.
"""

import os
import signal
import sys
from datetime import UTC, datetime

import sqlalchemy as sa

from stages.ingest import ingest
from storage.engine import open_engine


def main(url, folder, last):
    engine, sent = open_engine(url), 0

    def count(*_):
        nonlocal sent
        sent += 1
        if sent == last:
            os.kill(os.getpid(), signal.SIGKILL)

    sa.event.listen(engine, "before_cursor_execute", count)
    now = datetime(2026, 3, 2, 12, tzinfo=UTC)

    def tell(stage, *_):
        print(stage, sent, flush=True)  # noqa: T201 -- the test reads it

    ingest(engine, [folder], now=now, progress=tell)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
