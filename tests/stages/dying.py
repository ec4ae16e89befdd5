"""For scripts that the tests start: counts what is sent to a database, and dies before a given statement."""

import os
import signal

import sqlalchemy as sa

from storage.engine import open_engine


def mortal_engine(url, last):
    """An engine of which the process dies, hard, before the statement numbered ``last`` (0: never), and a
    function that tells how many were sent."""
    engine, sent = open_engine(url), 0

    def count(*_):
        nonlocal sent
        sent += 1
        if sent == last:
            os.kill(os.getpid(), signal.SIGKILL)

    sa.event.listen(engine, "before_cursor_execute", count)
    return engine, lambda: sent
