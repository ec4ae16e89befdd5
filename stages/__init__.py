"""How it is done: one function a stage, over the database, without Prefect.

``STAGES`` names them in their order (onrecord/stagetypes.py); each takes an engine, a run and ids, and
returns its counts.
"""

from collections.abc import Callable, Sequence

from sqlalchemy.engine import Engine

from onrecord.stagetypes import worked_stages
from onrecord.types import RunRef
from stages.cleaning import clean
from stages.comparing import compare
from stages.extracting import extract
from stages.judging import judge
from stages.linking import link
from stages.storing import store
from stages.watching import watch
from stages.work import StageCounts

Stage = Callable[[Engine, RunRef, Sequence[int]], StageCounts]
_DO: dict[str, Stage] = {
    "clean": clean,
    "judge": judge,
    "store": store,
    "extract": extract,
    "link": link,
    "compare": compare,
    "watch": watch,
}
STAGES: dict[str, Stage] = {one.name: _DO[one.name] for one in worked_stages()}

__all__ = ["STAGES", "StageCounts", "clean", "compare", "extract", "judge", "link", "store", "watch"]
