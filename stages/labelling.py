"""Puts labels on works, takes them back and tells them."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy.engine import Engine

from stages.removing import find
from storage import labels as stored
from storage.engine import session, writing
from storage.labels import LabelRow


def put(
    engine: Engine, reference: str, marks: Mapping[str, Any], by: str, why: str, now: datetime
) -> list[LabelRow]:
    """The work has these marks beside those it had; returns its labels. Raises NoSuchWork."""
    works = find(engine, reference).articles
    with writing(engine) as opened:
        stored.put(opened, works, marks, by, why, now)
    return _labels(engine, works)


def clear(engine: Engine, reference: str) -> list[LabelRow]:
    """The work is labelled by its file, its feed and its publisher alone; raises NoSuchWork."""
    works = find(engine, reference).articles
    with writing(engine) as opened:
        stored.take_back(opened, works)
    return _labels(engine, works)


def labels(engine: Engine, reference: str) -> list[LabelRow]:
    """What the work is labelled as; raises NoSuchWork."""
    return _labels(engine, find(engine, reference).articles)


def _labels(engine: Engine, works: Collection[int]) -> list[LabelRow]:
    with session(engine) as opened:
        return stored.labels_of(opened, works)
