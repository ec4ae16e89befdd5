"""How far a run is, told in percent over its stages."""

from __future__ import annotations

STAGES = ("read", "feeds", "pages", "clean", "judge", "store", "extract", "link", "compare")
# Shares of the time of a run, roughly as measured over seeds/: extraction is the longest. Stages that a
# flow does not have are passed over.
_SHARES = {
    "read": 5,
    "feeds": 5,
    "pages": 15,
    "clean": 15,
    "judge": 5,
    "store": 5,
    "extract": 40,
    "link": 8,
    "compare": 2,
}


def percent(stage: str, done: int, total: int) -> float:
    """The stages before, whole, and of this one the part that is done; 0 to 100."""
    before = sum(_SHARES[earlier] for earlier in STAGES[: STAGES.index(stage)])
    part = done / total if total else 1.0
    return round(before + _SHARES[stage] * min(part, 1.0), 1)
