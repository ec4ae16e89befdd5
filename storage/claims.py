"""Claims with their spans, sources, figures and dates: written once for a reading of a version."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

import sqlalchemy as sa
from sqlmodel import Session, SQLModel, col, select

from onrecord.types import Attribution, Claim, Extraction, Span, Spans
from storage import tables
from storage.articles import LONGEST_KEY
from storage.bulk import add_missing
from storage.pages import key_of

Row = dict[str, object]
SpeakerName = tuple[int, str, str]  # article, kind, name

PRONOUNS = frozenset(
    {"he", "she", "it", "they", "we", "i", "who", "which", "that", "this", "these", "those", "one"}
)
# A name in these kinds is known by itself; a person's bare name is "same name, not known to be the same".
KNOWN_BY_NAME = frozenset({"organization", "outlet", "country"})


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


def add_extractions(
    opened: Session, found: Sequence[tuple[tables.ArticleVersion, Extraction]], run_id: int
) -> list[int]:
    """The readings of these versions are stored, whole; returns the number of claims of each.

    A few statements a table for all of them: as many for each took most of the time.
    """
    if not found:
        return []
    articles = _locked_articles(opened, {version.article_id for version, _ in found})
    readings = [
        Reading(version, articles[version.article_id or 0], extraction) for version, extraction in found
    ]
    _supersede(opened, [version.id or 0 for version, _ in found])
    claims = [reading.claims() for reading in readings]
    rows = [
        tables.Extraction(
            version_id=reading.version.id or 0,
            extractor_version=reading.extraction.extractor_version,
            n_claims=len(mine),
            problem=reading.extraction.problem,
            run_id=run_id,
        )
        for reading, mine in zip(readings, claims, strict=True)
    ]
    opened.add_all(rows)
    opened.flush()
    speakers = _add_speakers(opened, readings)
    numbers = [row.id or 0 for row in rows]
    _add_claims(opened, list(zip(numbers, readings, claims, strict=True)), speakers)
    return [len(mine) for mine in claims]


def _locked_articles(opened: Session, ids: Collection[int | None]) -> dict[int, tables.Article]:
    """The articles, which nobody else changes meanwhile; locked in one order: no two writers block."""
    article = tables.Article
    wanted = select(article).where(col(article.id).in_(sorted(one for one in ids if one is not None)))
    return {one.id or 0: one for one in opened.exec(wanted.order_by(col(article.id)).with_for_update())}


def _supersede(opened: Session, version_ids: Sequence[int]) -> None:
    for table in (tables.Extraction, tables.Claim):
        old = sa.update(table).where(col(table.version_id).in_(version_ids), col(table.is_current))
        opened.connection().execute(old.values(is_current=sa.false()))


def _add_claims(
    opened: Session,
    read: Sequence[tuple[int, Reading, Mapping[str, Claim]]],
    speakers: Mapping[SpeakerName, int],
) -> None:
    """All claims of these readings, a statement for each table: as objects they took most of its time."""
    rows = [
        _claim(key, claim, reading, speakers) | {"extraction_id": number}
        for number, reading, claims in read
        for key, claim in claims.items()
    ]
    _insert(opened, tables.Claim, rows)
    row = tables.Claim
    stored = select(row.extraction_id, row.claim_key, row.id).where(
        col(row.extraction_id).in_([number for number, *_ in read])
    )
    ids = {(extraction, key): number or 0 for extraction, key, number in opened.exec(stored)}
    found = [
        (ids[number, key], claim, reading)
        for number, reading, claims in read
        for key, claim in claims.items()
    ]
    parts: list[tuple[type[SQLModel], Callable[[Claim, Reading], Iterator[Row]]]] = [
        (tables.ClaimSpan, _spans),
        (tables.Attribution, partial(_chain, speakers)),
        (tables.Quantity, _quantities),
        (tables.ClaimDate, _dates),
    ]
    for table, of in parts:
        _insert(
            opened,
            table,
            [{"claim_id": n} | part for n, claim, reading in found for part in of(claim, reading)],
        )


def _insert(opened: Session, table: type[SQLModel], rows: Sequence[Row]) -> None:
    if rows:
        opened.connection().execute(sa.insert(table), list(rows))


def _claim(key: str, claim: Claim, reading: Reading, speakers: Mapping[SpeakerName, int]) -> Row:
    origin = claim.chain[-1] if claim.chain else None
    version, article = reading.version, reading.article
    return {
        "claim_key": key,
        "version_id": version.id,
        "article_id": article.id,
        "publisher_id": article.publisher_id,
        "content": words_of(version.text, claim.content),
        "sentence": version.text[claim.sentence[0] : claim.sentence[1]],
        "sentence_start": claim.sentence[0],
        "sentence_end": claim.sentence[1],
        "content_start": claim.content[0][0],
        "quote": claim.quote,
        "polarity": claim.polarity,
        "certainty": claim.certainty,
        "place": claim.place,
        "basis": claim.basis,
        "rule": claim.rule,
        "extraction_confidence": claim.confidence,
        "n_links_in_chain": len(claim.chain),
        "origin_speaker_id": _speaker_id(origin, article, speakers),
        "origin": _shown(origin, version.text),
        "origin_kind": origin.kind if origin else None,
        "published_at": article.published_at,
        "first_seen_at": version.first_seen_at,
        "is_current": article.current_version_id == version.id,
    }


def _chain(speakers: Mapping[SpeakerName, int], claim: Claim, reading: Reading) -> Iterator[Row]:
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


def _quantities(claim: Claim, reading: Reading) -> Iterator[Row]:
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


def _dates(claim: Claim, reading: Reading) -> Iterator[Row]:
    text = reading.version.text
    for day in {d.span[0]: d for d in claim.dates}.values():
        start, end = day.span
        yield {"start": start, "end": end, "words": text[start:end], "edtf": day.edtf}


def _spans(claim: Claim, _reading: Reading) -> Iterator[Row]:
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
    return speakers[_named(article, link)] if link is not None and link.speaker else None


def _named(article: tables.Article, link: Attribution) -> SpeakerName:
    assert link.speaker is not None
    return article.id or 0, link.kind, link.speaker[:LONGEST_KEY]


def _add_speakers(opened: Session, readings: Sequence[Reading]) -> dict[SpeakerName, int]:
    """Every named source of the claims is a speaker of its article; returns their ids."""
    links = [
        (reading.article, link)
        for reading in readings
        for claim in reading.extraction.claims
        for link in claim.chain
        if link.speaker
    ]
    wanted = {_named(article, link): article for article, link in links}
    keys = {name: _speaker_key(article, *name[1:]) for name, article in wanted.items()}
    rows = [_speaker(wanted[name], key, *name[1:]) for name, key in keys.items()]
    add_missing(opened, tables.Speaker, sorted(rows, key=lambda row: str(row["speaker_key"])))
    found = select(tables.Speaker.speaker_key, tables.Speaker.id).where(
        col(tables.Speaker.speaker_key).in_(sorted(keys.values()))
    )
    numbers = {key: number or 0 for key, number in opened.exec(found)}
    ids = {name: numbers[key] for name, key in keys.items()}
    names = sorted(
        (ids[_named(article, link)], kind, words[:LONGEST_KEY])
        for article, link in links
        for kind, words in (("name", link.speaker), ("role", link.role), ("speaks_for", link.speaks_for))
        if words
    )
    add_missing(
        opened,
        tables.SpeakerName,
        [{"speaker_id": s, "kind": k, "words": w} for s, k, w in dict.fromkeys(names)],
    )
    return ids


def _speaker_key(article: tables.Article, kind: str, name: str) -> str:
    return key_of(article.article_key, kind, _folded(name))


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())


def _speaker(article: tables.Article, key: str, kind: str, name: str) -> Row:
    return {
        "speaker_key": key,
        "identity_key": f"{kind}:{_folded(name)}" if kind in KNOWN_BY_NAME else key,
        "name": name,
        "name_key": _folded(name),
        "kind": kind,
        "article_id": article.id,
    }
