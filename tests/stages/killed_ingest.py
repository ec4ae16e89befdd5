"""Ingests a folder and kills itself, hard, before the n-th SQL statement: killed_ingest.py URL FOLDER N

With N = 0 it runs to its end and prints, for each stage, how many statements had been sent when it ended.
"""

import sys
from datetime import UTC, datetime

from stages.ingest import ingest
from tests.stages.dying import mortal_engine


def main(url, folder, last):
    engine, sent = mortal_engine(url, last)
    now = datetime(2026, 3, 2, 12, tzinfo=UTC)

    def tell(stage, *_):
        print(stage, sent(), flush=True)  # noqa: T201 -- the test reads it

    ingest(engine, [folder], now=now, progress=tell)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
