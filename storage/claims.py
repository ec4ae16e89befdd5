"""Claims with their spans, sources, figures and dates: written once for a reading of a version."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import sqlalchemy as sa
from sqlmodel import Session, SQLModel, col, select

from onrecord.types import Attribution, Claim, Extraction, Span, Spans
from storage import tables
from storage.articles import LONGEST_KEY
from storage.bulk import add_missing
from storage.pages import key_of

Row = dict[str, object]

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


def add_extraction(
    opened: Session, version: tables.ArticleVersion, extraction: Extraction, run_id: int
) -> int:
    """The reading of this version is stored, whole; returns its number of claims."""
    assert version.id is not None
    statement = select(tables.Article).where(tables.Article.id == version.article_id).with_for_update()
    article = opened.exec(statement).one()
    superseded = sa.update(tables.Extraction).where(col(tables.Extraction.version_id) == version.id)
    opened.connection().execute(superseded.values(is_current=sa.false()))
    old = sa.update(tables.Claim).where(col(tables.Claim.version_id) == version.id)
    opened.connection().execute(old.values(is_current=sa.false()))
    row = tables.Extraction(
        version_id=version.id,
        extractor_version=extraction.extractor_version,
        n_claims=len(extraction.claims),
        problem=extraction.problem,
        run_id=run_id,
    )
    opened.add(row)
    opened.flush()
    assert row.id is not None
    speakers = _add_speakers(opened, article, extraction.claims)
    unique = {claim_key(version.text_key, claim): claim for claim in extraction.claims}
    _add_claims(opened, unique, row.id, version, article, speakers)
    row.n_claims = len(unique)
    opened.add(row)
    return len(unique)


def _add_claims(
    opened: Session,
    claims: Mapping[str, Claim],
    extraction_id: int,
    version: tables.ArticleVersion,
    article: tables.Article,
    speakers: dict[tuple[str, str], int],
) -> None:
    """All claims of a reading, a statement for each table: as objects they took most of its time."""
    opened.flush()
    rows = [
        _claim(key, claim, version, article, speakers) | {"extraction_id": extraction_id}
        for key, claim in claims.items()
    ]
    _insert(opened, tables.Claim, rows)
    keys = select(tables.Claim.claim_key, tables.Claim.id).where(tables.Claim.extraction_id == extraction_id)
    ids = {key: number or 0 for key, number in opened.exec(keys)}
    found = [(ids[key], claim) for key, claim in claims.items()]
    text = version.text
    for table, parts in (
        (tables.ClaimSpan, _spans),
        (tables.Attribution, lambda claim: _chain(claim, text, speakers)),
        (tables.Quantity, lambda claim: _quantities(claim, text)),
        (tables.ClaimDate, lambda claim: _dates(claim, text)),
    ):
        _insert(
            opened, table, [{"claim_id": number} | part for number, claim in found for part in parts(claim)]
        )


def _insert(opened: Session, table: type[SQLModel], rows: Sequence[Row]) -> None:
    if rows:
        opened.connection().execute(sa.insert(table), list(rows))


def _claim(
    key: str,
    claim: Claim,
    version: tables.ArticleVersion,
    article: tables.Article,
    speakers: dict[tuple[str, str], int],
) -> Row:
    origin = claim.chain[-1] if claim.chain else None
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
        "origin_speaker_id": _speaker_id(origin, speakers),
        "origin": _shown(origin, version.text),
        "origin_kind": origin.kind if origin else None,
        "published_at": article.published_at,
        "first_seen_at": version.first_seen_at,
        "is_current": article.current_version_id == version.id,
    }


def _chain(claim: Claim, text: str, speakers: dict[tuple[str, str], int]) -> Iterator[Row]:
    for number, link in enumerate(claim.chain):
        yield {
            "link": number,
            "is_origin": number == len(claim.chain) - 1,
            "source": words_of(text, link.source),
            "cue": words_of(text, link.cue),
            "speaker_id": _speaker_id(link, speakers),
            "speaker": link.speaker,
            "kind": link.kind,
            "role": link.role,
            "speaks_for": link.speaks_for,
            "said_on": link.said_on,
            "addressee": link.addressee,
        }


def _quantities(claim: Claim, text: str) -> Iterator[Row]:
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


def _dates(claim: Claim, text: str) -> Iterator[Row]:
    for day in {d.span[0]: d for d in claim.dates}.values():
        start, end = day.span
        yield {"start": start, "end": end, "words": text[start:end], "edtf": day.edtf}


def _spans(claim: Claim) -> Iterator[Row]:
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


def _speaker_id(link: Attribution | None, speakers: dict[tuple[str, str], int]) -> int | None:
    return speakers[_name(link)] if link is not None and link.speaker else None


def _name(link: Attribution) -> tuple[str, str]:
    assert link.speaker is not None
    return link.kind, link.speaker[:LONGEST_KEY]


def _add_speakers(
    opened: Session, article: tables.Article, claims: Sequence[Claim]
) -> dict[tuple[str, str], int]:
    """Every named source of the claims is a speaker of this article; returns their ids by kind and name."""
    links = [link for claim in claims for link in claim.chain if link.speaker]
    keys = {(kind, name): _speaker_key(article, kind, name) for kind, name in sorted(map(_name, links))}
    rows = [_speaker(article, key, kind, name) for (kind, name), key in keys.items()]
    add_missing(opened, tables.Speaker, sorted(rows, key=lambda row: str(row["speaker_key"])))
    found = select(tables.Speaker.speaker_key, tables.Speaker.id).where(
        col(tables.Speaker.speaker_key).in_(sorted(keys.values()))
    )
    numbers = {key: number or 0 for key, number in opened.exec(found)}
    ids = {name: numbers[key] for name, key in keys.items()}
    names = sorted(
        (ids[_name(link)], kind, words[:LONGEST_KEY])
        for link in links
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
