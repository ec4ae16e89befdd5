"""Claims with their spans, sources, figures and dates: written once for a reading of a version."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import sqlalchemy as sa
from sqlmodel import Session, col, select

from onrecord.types import Attribution, Claim, Extraction, Span, Spans
from storage import tables
from storage.articles import LONGEST_KEY
from storage.bulk import add_missing, insert_missing
from storage.pages import key_of

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
    for key, claim in unique.items():
        _add_claim(opened, key, claim, row.id, version, article, speakers)
    row.n_claims = len(unique)
    opened.add(row)
    return len(unique)


def _add_claim(
    opened: Session,
    key: str,
    claim: Claim,
    extraction_id: int,
    version: tables.ArticleVersion,
    article: tables.Article,
    speakers: dict[tuple[str, str], int],
) -> None:
    origin = claim.chain[-1] if claim.chain else None
    row = tables.Claim(
        claim_key=key,
        extraction_id=extraction_id,
        version_id=version.id or 0,
        article_id=article.id or 0,
        publisher_id=article.publisher_id,
        content=words_of(version.text, claim.content),
        sentence=version.text[claim.sentence[0] : claim.sentence[1]],
        sentence_start=claim.sentence[0],
        sentence_end=claim.sentence[1],
        content_start=claim.content[0][0],
        quote=claim.quote,
        polarity=claim.polarity,
        certainty=claim.certainty,
        place=claim.place,
        basis=claim.basis,
        rule=claim.rule,
        extraction_confidence=claim.confidence,
        n_links_in_chain=len(claim.chain),
        origin_speaker_id=_speaker_id(origin, speakers),
        origin=_shown(origin, version.text),
        origin_kind=origin.kind if origin else None,
        published_at=article.published_at,
        first_seen_at=version.first_seen_at,
        is_current=article.current_version_id == version.id,
    )
    opened.add(row)
    opened.flush()
    assert row.id is not None
    spans = [
        tables.ClaimSpan(claim_id=row.id, part=part, link=link, start=start, end=end)
        for part, link, (start, end) in _spans(claim)
    ]
    opened.add_all(spans)
    opened.add_all(_parts(row.id, claim, version.text, speakers))


def _parts(
    claim_id: int, claim: Claim, text: str, speakers: dict[tuple[str, str], int]
) -> Iterator[tables.Attribution | tables.Quantity | tables.ClaimDate]:
    for number, link in enumerate(claim.chain):
        yield tables.Attribution(
            claim_id=claim_id,
            link=number,
            is_origin=number == len(claim.chain) - 1,
            source=words_of(text, link.source),
            cue=words_of(text, link.cue),
            speaker_id=_speaker_id(link, speakers),
            speaker=link.speaker,
            kind=link.kind,
            role=link.role,
            speaks_for=link.speaks_for,
            said_on=link.said_on,
            addressee=link.addressee,
        )
    for quantity in {q.span[0]: q for q in claim.quantities}.values():
        yield tables.Quantity(
            claim_id=claim_id,
            start=quantity.span[0],
            end=quantity.span[1],
            words=text[slice(*quantity.span)],
            value=quantity.value,
            high=quantity.high,
            bound=quantity.bound,
            counted=quantity.of[:LONGEST_KEY] if quantity.of else None,
        )
    for day in {d.span[0]: d for d in claim.dates}.values():
        start, end = day.span
        yield tables.ClaimDate(claim_id=claim_id, start=start, end=end, words=text[start:end], edtf=day.edtf)


def _spans(claim: Claim) -> Iterator[tuple[str, int | None, Span]]:
    for part in ("content", "hedges", "condition", "caveats"):
        for span in getattr(claim, part):
            yield part.removesuffix("s"), None, span
    for number, link in enumerate(claim.chain):
        yield from (("source", number, span) for span in link.source)
        yield from (("cue", number, span) for span in link.cue)


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
    ids: dict[tuple[str, str], int] = {}
    for kind, name in sorted({_name(link) for link in links}):
        name_key = " ".join(name.casefold().split())
        key = key_of(article.article_key, kind, name_key)
        identity = f"{kind}:{name_key}" if kind in KNOWN_BY_NAME else key
        row: dict[str, object] = {
            "speaker_key": key,
            "identity_key": identity,
            "name": name,
            "name_key": name_key,
            "kind": kind,
            "article_id": article.id,
        }
        insert_missing(opened, tables.Speaker, [row])
        ids[kind, name] = (
            opened.exec(select(tables.Speaker.id).where(tables.Speaker.speaker_key == key)).one() or 0
        )
    names = sorted(
        (ids[_name(link)], kind, words[:LONGEST_KEY])
        for link in links
        for kind, words in (("name", link.speaker), ("role", link.role), ("speaks_for", link.speaks_for))
        if words
    )
    rows: list[dict[str, object]] = [
        {"speaker_id": s, "kind": k, "words": w} for s, k, w in dict.fromkeys(names)
    ]
    add_missing(opened, tables.SpeakerName, rows)
    return ids
