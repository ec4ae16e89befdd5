"""The values that cross rooms: frozen, typed, and free of any library.

A span is a half-open pair of code point offsets into a stored text; an ``_at`` is an aware UTC
datetime; a ``published`` is ``YYYY-MM-DD``, ``YYYY-MM`` for a month alone, or an ISO instant with the
publisher's own offset;
a ``_key`` may only be compared.
"""

from onrecord.linktypes import LinkKind
from onrecord.placetypes import Place
from onrecord.types.blocks import TextBlock, TextBlocks
from onrecord.types.claims import (
    ArticleText,
    Attribution,
    Basis,
    Bound,
    Certainty,
    Claim,
    ClaimDate,
    Extraction,
    Polarity,
    Quantity,
    QuoteKind,
    SpeakerKind,
    UnreadSentence,
)
from onrecord.types.judging import Candidate, Showing, Sketch, Verdict
from onrecord.types.links import ClaimLink, LinkableClaim, Member, Proposition, Stance
from onrecord.types.reading import (
    CleanArticle,
    Document,
    DroppedLine,
    Genre,
    Media,
    Metadata,
    ReadFailed,
    Rejected,
)
from onrecord.types.runs import RunRef
from onrecord.types.spans import Span, Spans

__all__ = [
    "ArticleText", "Attribution", "Basis", "Bound", "Candidate", "Certainty", "Claim", "ClaimDate",
    "ClaimLink", "CleanArticle", "Document", "DroppedLine", "Extraction", "Genre", "LinkKind",
    "LinkableClaim", "Media", "Member", "Metadata", "Place", "Polarity", "Proposition", "Quantity",
    "QuoteKind", "ReadFailed", "Rejected", "RunRef", "Showing", "Sketch", "Span", "Spans", "SpeakerKind",
    "Stance", "TextBlock", "TextBlocks", "UnreadSentence", "Verdict",
]  # fmt: skip
