"""Parameters that say how a reader came, from a kept list; the only importer of courlan."""

from __future__ import annotations

import functools


@functools.lru_cache(maxsize=10_000)
def is_tracker(name: str) -> bool:
    """True for what courlan's list takes for a tracker, but for bare words that may be the page's own.

    The list goes by beginnings of words: *keyword*, *reference*, *medium* and *session* would be trackers.
    """
    from courlan.clean import TRACKERS_RE

    lowered = name.lower()
    return ("_" in lowered or lowered.endswith("clickid")) and TRACKERS_RE.search(lowered) is not None
