"""Works that were withdrawn or killed stand behind no proposition; works that came back do again."""

from __future__ import annotations

from sqlalchemy.engine import Engine

from onrecord.types import RunRef
from stages.linking import count_again
from storage import uncounted
from storage.engine import one_at_a_time, session, writing


def settle_standing(engine: Engine, run: RunRef) -> int:
    """What counts is as works stand now; returns how many claims were counted otherwise until then."""
    with session(engine) as opened:
        if not uncounted.miscounted(opened):
            return 0
    with writing(engine) as opened:
        one_at_a_time(opened, "link")
        found = uncounted.miscounted(opened)
        count_again(opened, found, run)
    return len(found)
