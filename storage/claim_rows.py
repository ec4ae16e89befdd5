"""The rows that the reading of a version becomes; decided here, written by claims.py."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields

from onrecord.dates import moment
from onrecord.persons import Named, default_key, name_key
from onrecord.searchwords import stored_words
from onrecord.types import Attribution, Claim, Extraction, Span, Spans
from storage import tables
from storage.articles import LONGEST_KEY
from storage.pages import key_of
from storage.wording import Said, words_key

Row = dict[str, object]
# What a claim says of itself in one plain value is stored under its own name; words stand for spans.
PLAIN = tuple(
    one.name
    for one in fields(Claim)
    if one.name in tables.Claim.model_fields and one.name not in ("content", "sentence")
)
SpeakerName = tuple[int, str, str]  # article, kind, name

PRONOUNS = frozenset(
    {"he", "she", "it", "they", "we", "i", "who", "which", "that", "this", "these", "those", "one"}
)


def words_of(text: str, spans: Spans) -> str:
    """The words of several spans, the gaps between them shown."""
    return " … ".join(text[start:end] for start, end in spans)


def claim_key(text_key: str, claim: Claim) -> str:
    """A claim's key: of the text's hash and the spans of its content and cues."""
    spans = [*claim.content, (-1, -1), *(span for link in claim.chain for span in (*link.source, *link.cue))]
    return key_of(text_key, repr(spans))[:24]


@dataclass(frozen=True, slots=True)
class Reading:
    """A version of an article with what was read in it."""

    version: tables.ArticleVersion
    article: tables.Article
    extraction: Extraction

    def claims(self) -> dict[str, Claim]:
        """Each claim once, by its key."""
        return {claim_key(self.version.text_key, claim): claim for claim in self.extraction.claims}


def claim_row(key: str, claim: Claim, reading: Reading, speakers: Mapping[SpeakerName, int]) -> Row:
    origin = claim.chain[-1] if claim.chain else None
    version, article = reading.version, reading.article
    content, sentence = words_of(version.text, claim.content), version.text[slice(*claim.sentence)]
    return {
        "claim_key": key,
        "words_key": words_key(sentence, content, claim.polarity, _said(claim, version.text)),
        "version_id": version.id,
        "article_id": article.id,
        "publisher_id": article.publisher_id,
        "content": content,
        "sentence": sentence,
        "search_words": stored_words(sentence),
        "sentence_start": claim.sentence[0],
        "sentence_end": claim.sentence[1],
        "content_start": claim.content[0][0],
        **{name: getattr(claim, name) for name in PLAIN},
        "extraction_confidence": claim.confidence,
        "n_links_in_chain": len(claim.chain),
        "origin_speaker_id": _speaker_id(origin, article, speakers),
        "origin": _shown(origin, version.text),
        "origin_kind": origin.kind if origin else None,
        "published_at": moment(claim.posted) or article.published_at,
        "first_seen_at": version.first_seen_at,
        "is_current": article.current_version_id == version.id,
    }


def _said(claim: Claim, text: str) -> list[Said]:
    return [(link.speaker or words_of(text, link.source), words_of(text, link.cue)) for link in claim.chain]


def chain_rows(speakers: Mapping[SpeakerName, int], claim: Claim, reading: Reading) -> Iterator[Row]:
    text = reading.version.text
    for number, link in enumerate(claim.chain):
        yield {
            "link": number,
            "is_origin": number == len(claim.chain) - 1,
            "source": words_of(text, link.source),
            "cue": words_of(text, link.cue),
            "speaker_id": _speaker_id(link, reading.article, speakers),
            "speaker": link.speaker,
            "kind": link.kind,
            "role": link.role,
            "speaks_for": link.speaks_for,
            "said_on": link.said_on,
            "addressee": link.addressee,
        }


def quantity_rows(claim: Claim, reading: Reading) -> Iterator[Row]:
    text = reading.version.text
    for quantity in {q.span[0]: q for q in claim.quantities}.values():
        yield {
            "start": quantity.span[0],
            "end": quantity.span[1],
            "words": text[slice(*quantity.span)],
            "value": quantity.value,
            "high": quantity.high,
            "bound": quantity.bound,
            "counted": quantity.of[:LONGEST_KEY] if quantity.of else None,
        }


def date_rows(claim: Claim, reading: Reading) -> Iterator[Row]:
    text = reading.version.text
    for day in {d.span[0]: d for d in claim.dates}.values():
        start, end = day.span
        yield {"start": start, "end": end, "words": text[start:end], "edtf": day.edtf}


def span_rows(claim: Claim, _reading: Reading) -> Iterator[Row]:
    for part in ("content", "hedges", "condition", "caveats"):
        for span in getattr(claim, part):
            yield _span(part.removesuffix("s"), None, span)
    for number, link in enumerate(claim.chain):
        yield from (_span("source", number, span) for span in link.source)
        yield from (_span("cue", number, span) for span in link.cue)


def _span(part: str, link: int | None, span: Span) -> Row:
    return {"part": part, "link": link, "start": span[0], "end": span[1]}


def _shown(origin: Attribution | None, text: str) -> str | None:
    """The origin for people: its name, or its words as written, but never a pronoun for a name."""
    if origin is None:
        return None
    words = words_of(text, origin.source)
    written = "" if words.casefold() in PRONOUNS else words
    return (origin.speaker or written or "unnamed")[:LONGEST_KEY]


def _speaker_id(
    link: Attribution | None, article: tables.Article, speakers: Mapping[SpeakerName, int]
) -> int | None:
    return speakers[speaker_name(article, link)] if link is not None and link.speaker else None


def speaker_name(article: tables.Article, link: Attribution) -> SpeakerName:
    assert link.speaker is not None
    return article.id or 0, link.kind, link.speaker[:LONGEST_KEY]


def speaker_key(article: tables.Article, kind: str, name: str) -> str:
    return key_of(article.article_key, kind, name_key(name))


def speaker_row(article: tables.Article, key: str, kind: str, name: str) -> Row:
    return {
        "speaker_key": key,
        "identity_key": default_key(Named(key, name_key(name), kind)),
        "name": name,
        "name_key": name_key(name),
        "kind": kind,
        "article_id": article.id,
    }
