"""The values that cross rooms: frozen, typed, and free of any library.

A span is a half-open pair of code point offsets into a stored text; an ``_at`` is an aware UTC
datetime; a ``published`` is ``YYYY-MM-DD`` or an ISO instant with the publisher's own offset;
a ``_key`` may only be compared.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

Span = tuple[int, int]
Spans = tuple[Span, ...]

QuoteKind = Literal["direct", "mixed", "indirect", "narrator"]
SpeakerKind = Literal["person", "organization", "outlet", "country", "document", "group", "anonymous"]
Polarity = Literal["asserted", "denied"]
Certainty = Literal["certain", "probable", "possible", "conditional", "unknown"]
Bound = Literal["exact", "about", "at_least", "at_most"]
Basis = Literal["witnessed", "own_statement", "document_seen", "unnamed_source", "not_stated"]
Place = Literal["body", "headline", "caption", "embed", "transcript"]
Genre = Literal["news", "opinion", "press_release", "sponsored", "interview", "live", "unknown"]
Media = Literal["html", "text", "markdown"]
LinkKind = Literal[
    "same", "denial", "contrary", "retraction", "said_otherwise", "number_disagreement", "update"
]
Stance = Literal["supports", "opposes"]
Outcome = Literal["new", "revised", "duplicate", "reprint", "unchanged", "rejected", "deferred", "pending"]


# -- reading -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known of a document from outside its own text; None where nothing said so.

    ``from_feed`` names the fields that only a feed gave: those fill gaps, while what a person wrote
    in front matter, a sidecar or a line of JSONL outranks the page itself.
    """

    url: str | None = None
    title: str | None = None
    outlet: str | None = None
    published: str | None = None
    modified: str | None = None
    language: str | None = None
    authors: tuple[str, ...] = ()
    from_feed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """One article's bytes as they lay in a file, a feed entry or a line, with what stood around them.

    ``locator`` names the place for people (``/path/press.jsonl#line=7``) and is stable between runs;
    ``body`` is always UTF-8 for ``text`` and ``markdown``, and as found for ``html``; ``charset`` is what
    a server said of it, unchecked; ``read_at`` is when it was fetched, None for a file.
    """

    locator: str
    body: bytes
    media: Media
    metadata: Metadata = Metadata()
    charset: str | None = None
    read_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ReadFailed:
    """A file, an entry or a line that could not become a document: code for SQL, words for people."""

    locator: str
    code: str
    detail: str
    remedy: str


# -- cleaning ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class DroppedLine:
    """A line that cleaning left out, and the rule that did."""

    text: str
    rule: str


@dataclass(frozen=True, slots=True)
class CleanArticle:
    """The text of a work and what it says of itself; paragraphs are parted by one blank line.

    ``origins`` says for each field where it came from: json-ld, opengraph, meta, html, script, feed,
    sidecar, url, text; a field that nothing gave is absent.
    ``places`` are the stretches of the text that are not the outlet's own sentences.
    """

    text: str
    title: str | None = None
    standfirst: str | None = None
    authors: tuple[str, ...] = ()
    outlet: str | None = None
    published: str | None = None
    modified: str | None = None
    language: str | None = None
    url: str | None = None
    genre: Genre = "unknown"
    origins: Mapping[str, str] = field(default_factory=dict)
    dropped: tuple[DroppedLine, ...] = ()
    section: str | None = None
    places: tuple[tuple[Span, Place], ...] = ()
    is_paywalled: bool = False  # only the beginning of it is here; the rest must be paid for


@dataclass(frozen=True, slots=True)
class Rejected:
    """Something that was not kept: a short code that SQL can count, and a sentence for people."""

    code: str
    detail: str


# -- duplicates --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Sketch:
    """What is remembered of a text for finding it again: bands to look up, rare shingles to compare.

    ``bands`` are signed 64-bit; ``shingles`` are sorted unsigned 32-bit hashes of 5-word shingles.
    """

    version: str
    n_words: int
    bands: tuple[int, ...]
    shingles: tuple[int, ...]


# when it was shown, when it was read, and where it lay (how long that is, so that line 9 is before line 10)
Showing = tuple[datetime, datetime, int, str]


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


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a page is to the ledger, and which earlier pages carry the same text (by key)."""

    key: str
    outcome: Literal["new", "revised", "duplicate", "reprint"]
    twins: tuple[str, ...] = ()


# -- claims ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ArticleText:
    """What the extractor reads: a text, used as it came, and what is known around it.

    ``places`` are those stretches of it that the page itself set apart from the body.
    """

    id: str
    text: str
    title: str | None = None
    outlet: str | None = None
    published: str | None = None
    places: tuple[tuple[Span, Place], ...] = ()


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
    ``sentence`` holds the whole of what is shown around the content. ``confidence`` is the
    extractor's, 0 to 1; ``rule`` names what found it.
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
    rule: str = ""
    confidence: float = 0.0


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


# -- links -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class LinkableClaim:
    """A claim as the linker sees it: words, not offsets; ``id`` is the caller's and only compared.

    ``story`` is shared by articles that carry the same text; ``context`` is the sentence before
    and the headline, for what an anaphora counts; ``topic`` is the headline and how the article begins (about
    800 characters), for telling one event from another; ``at`` is where its sentence lies in the
    article's text, where that is known.
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

    def __hash__(self) -> int:
        """Of the id alone: what is read of a claim is remembered by it, and its words are long."""
        return hash(self.id)


@dataclass(frozen=True, slots=True)
class ClaimLink:
    """A relation between two claims: ``a`` denies, withdraws or is later than ``b``; score 0 to 1."""

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


# -- runs --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class RunRef:
    """A run as the stages know it: its id, and the one moment that dates its judgements."""

    id: int
    now: datetime
