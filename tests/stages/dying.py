"""For what the tests start in processes of their own: dies before a given statement, and has no children."""

import os
import signal

import sqlalchemy as sa

from stages import keeping_feeds, looking, pool, work
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


def without_children():
    """From now on this process works on documents itself, with what it has loaded.

    Children never see a database, and that they end with their parent is test_pool's to say.
    """
    for module in (pool, work, keeping_feeds, looking):
        module.each = _here


def _here(_settings, function, documents, *, alone=False):  # noqa: ARG001 -- as stages.pool.each is called
    for document in documents:
        try:
            yield function(document)
        except Exception as error:  # noqa: BLE001 -- what a child would have died of
            yield pool.Died("crashed", f"{type(error).__name__}: {error}"[:500])
