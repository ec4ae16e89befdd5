"""What a comparison of two texts takes and gives: the texts, their claims, and the changes between them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

ChangeKind = Literal[
    "headline_changed", "standfirst_changed", "byline_changed",
    "spelling", "wording_changed", "sentence_added", "sentence_removed",
    "paragraph_added", "paragraph_removed", "post_added", "post_removed", "note_added",
    "claim_added", "claim_dropped", "claim_reworded", "number_changed", "speaker_changed",
    "attribution_removed", "attribution_added", "hedge_removed", "hedge_added", "polarity_changed",
]  # fmt: skip
Protected = Literal["name", "person", "contact", "accusation", "speaker"]
About = Literal["headline", "standfirst", "byline", "text", "post", "note", "claim"]


@dataclass(frozen=True, slots=True)
class Wording:
    """All that a version is made of; ``is_live`` where posts are added to it while something goes on."""

    text: str
    headline: str | None = None
    standfirst: str | None = None
    byline: str | None = None
    is_live: bool = False


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure in a claim: its words, its value (or values), what is counted, and how exactly."""

    words: str
    value: float
    high: float | None = None
    of: str | None = None
    bound: str = "exact"


@dataclass(frozen=True, slots=True)
class StatedClaim:
    """A claim as a reader of two versions sees it; ``speaker`` is its origin, None for the outlet itself.

    ``id`` is the caller's and only handed back.
    """

    id: int
    sentence: str
    content: str
    speaker: str | None = None
    polarity: str = "asserted"
    certainty: str = "certain"
    figures: tuple[Figure, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that is otherwise in the later text; ``before`` and ``after`` are whole sentences and more.

    ``speaker`` is whose claim it was (or now is); ``detail`` names what changed, in a few words.
    """

    kind: ChangeKind
    about: About
    before: str | None = None
    after: str | None = None
    speaker: str | None = None
    detail: str | None = None
    from_claim: int | None = None
    to_claim: int | None = None


@dataclass(frozen=True, slots=True)
class Comparison:
    """All changes from one text to the next, in the order of the text, and how many words stayed.

    ``notes`` are the notes to readers that only the later text has. ``protects`` says what was taken out that
    an outlet may have taken out to protect somebody: such an edit is shown to nobody who did not ask for it.
    """

    changes: tuple[Change, ...]
    notes: tuple[str, ...]
    n_kept: int
    n_cut: int
    n_added: int
    protects: tuple[Protected, ...] = ()
