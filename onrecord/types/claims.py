"""Who said what in one text: claims with their attributions, figures and dates."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from onrecord.placetypes import Place
from onrecord.types.blocks import TextBlocks
from onrecord.types.spans import Span, Spans

QuoteKind = Literal["direct", "mixed", "indirect", "narrator"]
SpeakerKind = Literal["person", "organization", "outlet", "country", "document", "group", "anonymous"]
Polarity = Literal["asserted", "denied"]
Certainty = Literal["certain", "probable", "possible", "conditional", "unknown"]
Bound = Literal["exact", "about", "at_least", "at_most"]
Basis = Literal["witnessed", "own_statement", "document_seen", "unnamed_source", "not_stated"]


@dataclass(frozen=True, slots=True)
class ArticleText:
    """What the extractor reads: a text, used as it came, and what is known around it.

    ``blocks`` are those stretches of it that the page itself set apart, in order.
    """

    id: str
    text: str
    title: str | None = None
    outlet: str | None = None
    published: str | None = None
    blocks: TextBlocks = ()


@dataclass(frozen=True, slots=True)
class Attribution:
    """One link of a chain: who, by which words, and when the text says they spoke.

    ``speaker`` is the name by which the article knows the source, resolved; None when it is
    anonymous or when nothing but a guess would name it. ``role`` and ``speaks_for`` are spans'
    words as written.
    """

    source: Spans
    cue: Spans
    speaker: str | None
    kind: SpeakerKind
    said_on: str | None = None
    addressee: str | None = None
    role: str | None = None
    speaks_for: str | None = None


@dataclass(frozen=True, slots=True)
class Quantity:
    """A figure in a content: ``value`` (or ``value`` to ``high``) of what is counted."""

    span: Span
    value: float
    high: float | None
    of: str | None
    bound: Bound


@dataclass(frozen=True, slots=True)
class ClaimDate:
    """A date in a content, as EDTF (ISO 8601-2): ``2024-10-15``, ``--10-15``, ``2024-10``."""

    span: Span
    edtf: str


@dataclass(frozen=True, slots=True)
class Claim:
    """A stretch of text that says how the world is, with whoever the article says it comes from.

    ``chain`` runs from the outermost source to the origin; empty for the outlet's own words.
    ``sentence`` holds the whole of what is shown around the content. ``posted`` is when the post of a
    live blog that holds it was printed, else None. ``confidence`` is the extractor's, 0 to 1, that all
    of it is right, ``name_confidence`` that its origin's name is (None without a name); ``rule`` names
    what found it.
    """

    content: Spans
    sentence: Span
    quote: QuoteKind
    chain: tuple[Attribution, ...] = ()
    polarity: Polarity = "asserted"
    certainty: Certainty = "certain"
    hedges: Spans = ()
    condition: Spans = ()
    quantities: tuple[Quantity, ...] = ()
    dates: tuple[ClaimDate, ...] = ()
    caveats: Spans = ()
    basis: Basis = "not_stated"
    place: Place = "body"
    posted: str | None = None
    rule: str = ""
    confidence: float = 0.0
    name_confidence: float | None = None


@dataclass(frozen=True, slots=True)
class UnreadSentence:
    """A sentence of which nothing was read, because a rule broke on it, and on what."""

    span: Span
    error: str


@dataclass(frozen=True, slots=True)
class Extraction:
    """All claims of one text, in the order of their first character, or why some or all are missing."""

    id: str
    claims: tuple[Claim, ...]
    extractor_version: str
    problem: str | None = None  # "language_unsupported", "sentences_unread", or None
    unread: tuple[UnreadSentence, ...] = ()
