"""What claims are to each other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from onrecord.linktypes import LinkKind
from onrecord.placetypes import Place
from onrecord.types.claims import Attribution, Basis, Certainty, Polarity, Quantity
from onrecord.types.spans import Span

Stance = Literal["supports", "opposes"]


@dataclass(frozen=True, slots=True)
class LinkableClaim:
    """A claim as the linker sees it: words, not offsets; ``id`` is the caller's and only compared.

    ``story`` is shared by articles that carry the same text; ``context`` is the sentence before
    and the headline, for what an anaphora counts; ``topic`` is the headline and how the article begins (about
    800 characters), for telling one event from another; ``at`` is where its sentence lies in the
    article's text, where that is known. ``quantities`` are the extractor's, each with its span in
    ``content``: nothing else of a claim is read as a number.
    """

    id: str
    article: str
    story: str
    outlet: str | None
    published: str | None
    content: str
    sentence: str
    context: str
    chain: tuple[Attribution, ...]
    polarity: Polarity
    certainty: Certainty
    quantities: tuple[Quantity, ...]
    place: Place = "body"
    topic: str = ""
    at: Span | None = None
    basis: Basis = "not_stated"
    is_independent: bool = True  # its article is no satire, and nobody paid for it

    def __hash__(self) -> int:
        """Of the id alone: what is read of a claim is remembered by it, and its words are long."""
        return hash(self.id)


@dataclass(frozen=True, slots=True)
class ClaimLink:
    """A relation between two claims: ``a`` denies, withdraws or is later than ``b``; score 0 to 1.

    ``reason`` is the code of a ground (onrecord/linkgrounds.py).
    """

    kind: LinkKind
    a: str
    b: str
    score: float
    reason: str


@dataclass(frozen=True, slots=True)
class Member:
    """A claim's side in a proposition."""

    claim: str
    stance: Stance


@dataclass(frozen=True, slots=True)
class Proposition:
    """What is claimed, whoever says it. ``origins`` are named parties, each counted once."""

    key: str
    members: tuple[Member, ...]
    carriers: tuple[str, ...]
    origins: tuple[str, ...]
    unknown_origins: int
