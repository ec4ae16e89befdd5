"""The stages of a run, a row a stage, in the order in which a run goes through them.

What a stage does lies in stages/; work, progress, tasks, queries and words for people read its row here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Subject = Literal["page", "version", "comparison"]


@dataclass(frozen=True, slots=True)
class StageType:
    """A stage: what it works on, how it is told, and what its batches may do.

    ``subject`` is what the ledger keeps its work by (``stage_results``); None where files and sites are
    asked. ``share`` is how much of a run's time it takes, in percent, roughly as measured over seeds/;
    stages that a run does not have are passed over.
    """

    name: str
    things: str  # what it counts, for people
    doing: str  # what befell a thing in it: "while it was …"
    share: int
    subject: Subject | None = None
    is_beside: bool = False  # its batches may run beside each other; those of others depend on their order
    batches: int = 1  # so many are taken as one
    is_kept: bool = False  # what it refuses is stored by then, and is only read less far


STAGE_TYPES: tuple[StageType, ...] = (
    StageType("read", "files", "read", 5),
    StageType("ask", "feeds", "asked", 5),
    StageType("fetch", "pages", "fetched", 15),
    StageType("clean", "pages", "cleaned", 15, "page", is_beside=True),
    # judging writes 64 rows a text all over a large table, and a page of it that many texts touch is
    # written once (benchmarks/duplicates_cost.py --batch)
    StageType("judge", "pages", "judged", 5, "page", batches=4),
    StageType("store", "pages", "stored", 5, "page"),
    StageType("extract", "articles", "read for claims", 40, "version", is_beside=True, is_kept=True),
    StageType("link", "articles", "linked", 8, "version", is_kept=True),
    StageType("compare", "edits", "compared with another version", 2, "comparison", is_kept=True),
    StageType("watch", "articles", "looked at for watches", 1, "version", is_kept=True),
)
BY_NAME: dict[str, StageType] = {one.name: one for one in STAGE_TYPES}


def worked_stages() -> tuple[StageType, ...]:
    """The stages whose work the ledger keeps, in their order."""
    return tuple(one for one in STAGE_TYPES if one.subject is not None)


def percent(stage: str, done: int, total: int) -> float:
    """How far a run is: the stages before, whole, and of this one the part that is done; 0 to 100."""
    here = BY_NAME[stage]
    before = sum(one.share for one in STAGE_TYPES[: STAGE_TYPES.index(here)])
    part = done / total if total else 1.0
    whole = sum(one.share for one in STAGE_TYPES)
    return round(100 * (before + here.share * min(part, 1.0)) / whole, 1)
