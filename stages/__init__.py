"""How it is done: one function a stage, over the database, without Prefect.

``STAGES`` names them in order; each takes an engine, a run and ids, and returns its counts.
"""

from collections.abc import Callable, Sequence

from sqlalchemy.engine import Engine

from onrecord.types import RunRef
from stages.cleaning import clean
from stages.comparing import compare
from stages.extracting import extract
from stages.judging import judge
from stages.linking import link
from stages.storing import store
from stages.work import StageCounts

STAGES: dict[str, Callable[[Engine, RunRef, Sequence[int]], StageCounts]] = {
    "clean": clean,
    "judge": judge,
    "store": store,
    "extract": extract,
    "link": link,
    "compare": compare,
}

__all__ = ["STAGES", "StageCounts", "clean", "compare", "extract", "judge", "link", "store"]
