"""A run, as the stages know it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class RunRef:
    """A run as the stages know it: its id, and the one moment that dates its judgements."""

    id: int
    now: datetime
