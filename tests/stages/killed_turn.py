"""One turn of feeds that kills itself, hard, before the n-th SQL statement: killed_turn.py URL NOW N

With N = 0 it runs to its end and prints how many statements had been sent.
"""

import os
import signal
import sys
from datetime import datetime

import sqlalchemy as sa

from stages.listening import ingest_feeds
from storage.engine import open_engine


def main(url, moment, last):
    engine, sent = open_engine(url), 0

    def count(*_):
        nonlocal sent
        sent += 1
        if sent == last:
            os.kill(os.getpid(), signal.SIGKILL)

    sa.event.listen(engine, "before_cursor_execute", count)
    now = datetime.fromisoformat(moment)
    ingest_feeds(engine, now=now, clock=lambda: now)
    print(sent)  # noqa: T201 -- the test reads it


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
