"""When a run that went through is a failure all the same: a changed site must not look like a quiet day."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from onrecord.types import ReadFailed

FEWEST_DOCUMENTS = 10  # below this, a few bad files are a bad folder, not a pattern
NEARLY_ALL = 0.9


def is_nothing_there(found: Sequence[object]) -> bool:
    """Whether not one of the paths that a run was given exists: a slip of the pen, not an empty folder."""
    return bool(found) and all(isinstance(one, ReadFailed) and one.code == "missing" for one in found)


def common_refusal(n_documents: int, codes: Sequence[str]) -> str | None:
    """The one code for which nearly all documents were rejected; None where there is no such code."""
    if n_documents < FEWEST_DOCUMENTS or not codes:
        return None
    code, n_rejected = Counter(codes).most_common(1)[0]
    return code if n_rejected >= NEARLY_ALL * n_documents else None
