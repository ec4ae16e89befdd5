"""Gives people what is to be decided, one subject at a time, so that two of them do not meet."""

from __future__ import annotations

from sqlalchemy.engine import Engine

from onrecord.labels import Named
from storage import turns
from storage.engine import session, writing
from storage.turns import Turn

TOGETHER = 10  # subjects taken at once: to find them takes as long as to find one


def take(engine: Engine, reviewer: str, at_most: int = TOGETHER, outside: Named | None = None) -> list[Turn]:
    """The next subjects are this person's for ten minutes; none where nothing is left to decide.

    With ``outside`` they are of works that may leave the desk, and of what is named there.
    """
    with writing(engine) as opened:
        return turns.take(opened, reviewer, at_most, outside)


def is_waiting(engine: Engine, turn: Turn) -> bool:
    """Whether nobody has decided about it meanwhile, perhaps under another number."""
    with session(engine) as opened:
        return turns.is_waiting(opened, turn)


def give_back(engine: Engine, turn: Turn, reviewer: str) -> None:
    """It is nobody's any more: decided, or for whoever comes next."""
    with writing(engine) as opened:
        turns.give_back(opened, turn, reviewer)


def skip(engine: Engine, turn: Turn, reviewer: str) -> None:
    """This person is not given it again; others are."""
    with writing(engine) as opened:
        turns.skip(opened, turn, reviewer)
