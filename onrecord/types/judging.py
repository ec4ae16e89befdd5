"""What is remembered of a text, and what a page is to the ledger."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

# when it was shown, when it was read, and where it lay (how long that is, so that line 9 is before line 10)
Showing = tuple[datetime, datetime, int, str]


@dataclass(frozen=True, slots=True)
class Sketch:
    """What is remembered of a text for finding it again: bands to look up, rare shingles to compare.

    ``bands`` are signed 64-bit; ``shingles`` are sorted unsigned 32-bit hashes of 5-word shingles.
    """

    version: str
    n_words: int
    bands: tuple[int, ...]
    shingles: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A cleaned page as the judge sees it; ``shown`` orders the pages of an article."""

    key: str
    article_key: str
    text_key: str
    version_key: str
    published_at: datetime | None
    sketch: Sketch
    shown: Showing | None = None
    copied_from: str | None = None  # key of the work that the page itself says it was copied from


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a page is to the ledger, and which earlier pages carry the same text (by key)."""

    key: str
    outcome: Literal["new", "revised", "duplicate", "reprint"]
    twins: tuple[str, ...] = ()
