"""What a caller of the library is given: claims and links in words, each with where the words stand.

Made from the values that the rooms hand each other (onrecord/types.py), which hold offsets alone. Offsets
count characters (code points) of the text that was read, from 0, the end left out.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from onrecord import types
from onrecord.linktypes import BY_KIND
from onrecord.types import Basis, Bound, Certainty, LinkKind, Place, Polarity, QuoteKind, Span, SpeakerKind

GAP = " … "  # between words that do not stand together in the text


@dataclass(frozen=True, slots=True)
class Attribution:
    """One link of a chain: who is said to have spoken, and by which words.

    ``source`` and ``cue`` are words as written, gaps as ``…``, None where the text has none. ``speaker`` is
    the source's name in this article, resolved (*he* → *Ada Quill*); None where only a guess would name it.
    ``kind`` is person, organization, outlet, country, document, group or anonymous. ``said_on``,
    ``addressee``, ``role`` and ``speaks_for`` (the institution) are words as written, or None.
    """

    source: str | None
    cue: str | None
    speaker: str | None
    kind: SpeakerKind
    said_on: str | None
    addressee: str | None
    role: str | None
    speaks_for: str | None
    source_spans: tuple[Span, ...]
    cue_spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Quantity:
    """A figure: ``value``, or from ``value`` to ``high``, of what is counted (``of``, as written, or None).

    Magnitudes are multiplied out (*4.5 million* is 4500000.0); units are not converted and stand in ``of``.
    ``bound`` is exact, about, at_least or at_most.
    """

    text: str
    value: float
    high: float | None
    of: str | None
    bound: Bound
    span: Span


@dataclass(frozen=True, slots=True)
class ClaimDate:
    """A date that a claim speaks of: its words, and the day or period as EDTF (ISO 8601-2): ``2024-10``."""

    text: str
    edtf: str
    span: Span


@dataclass(frozen=True, slots=True)
class Claim:
    """Who said what: words that say how the world is, and whoever the article says they come from.

    ``text`` is the content, gaps as ``…``: show it only within its ``sentence``, which may be several.
    ``chain`` runs from the outermost speaker to the origin; it is empty for the outlet's own words.
    ``source``, ``cue`` and ``speaker`` are those of its first link, ``origin`` is its last.

    ``quotation`` is direct, mixed, indirect, or narrator (the outlet's own words). ``polarity`` is denied
    where the cue denies the words as written (*denied that …*), else asserted. ``certainty`` is certain,
    probable, possible, conditional or unknown. ``basis`` is how the origin is said to know: witnessed,
    own_statement, document_seen, unnamed_source or not_stated. ``place`` is body, headline, caption, embed
    or transcript; ``posted`` is when the post of a live blog that holds it was printed, else None.
    ``confidence``, 0 to 1, is the chance that all of it is right, as on annotated articles;
    ``name_confidence`` that the origin's name is, None without one.
    """

    text: str
    sentence: str
    chain: tuple[Attribution, ...]
    quotation: QuoteKind
    polarity: Polarity
    certainty: Certainty
    hedges: tuple[str, ...]
    condition: str | None
    quantities: tuple[Quantity, ...]
    dates: tuple[ClaimDate, ...]
    caveats: tuple[str, ...]
    basis: Basis
    place: Place
    posted: str | None
    confidence: float
    name_confidence: float | None
    spans: tuple[Span, ...]
    sentence_span: Span

    @property
    def source(self) -> str | None:
        """The outermost source as written (*the mayor*); None where there is none."""
        return self.chain[0].source if self.chain else None

    @property
    def cue(self) -> str | None:
        """The words that attribute the claim to that source (*said*); None where there are none."""
        return self.chain[0].cue if self.chain else None

    @property
    def speaker(self) -> str | None:
        """The outermost source's name; None where it has none, and for the outlet's own words."""
        return self.chain[0].speaker if self.chain else None

    @property
    def origin(self) -> str | None:
        """The innermost speaker's name, or the source's words; None for the outlet's own words."""
        return (self.chain[-1].speaker or self.chain[-1].source) if self.chain else None

    def to_dict(self) -> dict[str, Any]:
        """All of it as JSON values, tuples as lists; ``source``, ``cue``, ``speaker`` and ``origin`` too."""
        named = {name: getattr(self, name) for name in ("source", "cue", "speaker", "origin")}
        return {"text": self.text, **named, **_plain(self)}


@dataclass(frozen=True, slots=True)
class Link:
    """Possible and unreviewed: what claim ``a`` may be to claim ``b``; read both sentences before you say so.

    ``kind`` is same, denial, contrary, retraction, said_otherwise, number_disagreement or update; where it
    has a direction ``a`` is the one that denies, takes back, says otherwise or is later (docs/links.md).
    ``a_article`` and ``b_article`` are places in the list that was given, from 0. ``score``, 0 to 1, is
    evidence and no probability; ``reason`` says in a few words what the link rests on.
    """

    kind: LinkKind
    a: Claim
    b: Claim
    a_article: int
    b_article: int
    score: float
    reason: str

    @property
    def relation(self) -> str:
        """The kind in words for people, from ``a`` to ``b``: *may take back*."""
        return BY_KIND[self.kind].forward

    def to_dict(self) -> dict[str, Any]:
        """All of it as JSON values, both claims as their own ``to_dict`` has them; ``relation`` too."""
        return {**_plain(self), "relation": self.relation, "a": self.a.to_dict(), "b": self.b.to_dict()}


def claim_in_words(claim: types.Claim, text: str) -> Claim:
    """The claim with the words that its offsets point to in the text."""
    return Claim(
        text=_words(text, claim.content) or "",
        sentence=text[slice(*claim.sentence)],
        chain=tuple(_attribution(one, text) for one in claim.chain),
        quotation=claim.quote,
        polarity=claim.polarity,
        certainty=claim.certainty,
        hedges=_each(text, claim.hedges),
        condition=_words(text, claim.condition),
        quantities=tuple(_quantity(one, text) for one in claim.quantities),
        dates=tuple(ClaimDate(text[slice(*one.span)], one.edtf, one.span) for one in claim.dates),
        caveats=_each(text, claim.caveats),
        basis=claim.basis,
        place=claim.place,
        posted=claim.posted,
        confidence=claim.confidence,
        name_confidence=claim.name_confidence,
        spans=claim.content,
        sentence_span=claim.sentence,
    )


def _attribution(one: types.Attribution, text: str) -> Attribution:
    return Attribution(
        source=_words(text, one.source),
        cue=_words(text, one.cue),
        speaker=one.speaker,
        kind=one.kind,
        said_on=one.said_on,
        addressee=one.addressee,
        role=one.role,
        speaks_for=one.speaks_for,
        source_spans=one.source,
        cue_spans=one.cue,
    )


def _quantity(one: types.Quantity, text: str) -> Quantity:
    return Quantity(text[slice(*one.span)], one.value, one.high, one.of, one.bound, one.span)


def _words(text: str, spans: Sequence[Span]) -> str | None:
    return GAP.join(_each(text, spans)) if spans else None


def _each(text: str, spans: Sequence[Span]) -> tuple[str, ...]:
    return tuple(text[start:end] for start, end in spans)


def _plain(value: Any) -> Any:
    """The value as JSON has it: objects as dicts, tuples as lists, whole numbers without a fraction."""
    if dataclasses.is_dataclass(value):
        return {one.name: _plain(getattr(value, one.name)) for one in dataclasses.fields(value)}
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    return int(value) if isinstance(value, float) and value.is_integer() else value
