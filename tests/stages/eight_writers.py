"""Processes ingest one folder at the same time, each after one of its own: eight_writers.py URL FOLDER OWN...

Forked once all is imported, so that they begin together. Ends with how many of them failed.
"""

import os
import sys
from datetime import UTC, datetime

from stages import pool
from stages.ingest import ingest
from storage.engine import open_engine


def main(url, folder, *own):
    writers = [start(url, [mine, folder]) for mine in own]
    return sum(os.waitpid(writer, 0)[1] != 0 for writer in writers)


def start(url, paths):
    if writer := os.fork():
        return writer
    code = 1
    try:
        ingest(open_engine(url), paths, now=datetime(2026, 3, 2, 12, tzinfo=UTC))
        code = 0
    finally:
        if code:
            sys.excepthook(*sys.exc_info())
        pool.close()
        os._exit(code)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
