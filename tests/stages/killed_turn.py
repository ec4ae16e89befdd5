"""One turn of feeds that kills itself, hard, before the n-th SQL statement: killed_turn.py URL NOW N

With N = 0 it runs to its end and prints how many statements had been sent.
"""

import sys
from datetime import datetime

from stages.listening import ingest_feeds
from tests.stages.dying import mortal_engine


def main(url, moment, last):
    engine, sent = mortal_engine(url, last)
    now = datetime.fromisoformat(moment)
    ingest_feeds(engine, now=now, clock=lambda: now)
    print(sent())  # noqa: T201 -- the test reads it


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
