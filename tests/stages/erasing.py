"""Erases a work and kills itself, hard, before the n-th SQL statement: erasing.py URL WORK N

With N = 0 it runs to its end and prints how many statements it sent.
"""

import sys
from datetime import UTC, datetime

from stages.removing import erase
from tests.stages.dying import mortal_engine


def main(url, work, last):
    engine, sent = mortal_engine(url, last)
    erase(engine, work, "asked for", datetime(2026, 3, 2, 13, tzinfo=UTC))
    print(sent(), flush=True)  # noqa: T201 -- the test reads it


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
