"""Claims: their words, sources, figures and dates, and what binds them to each other."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Column, ForeignKey, Index, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from storage.tables.columns import BIG, id_field, index_of_some, ref, text_field

NEWEST = text("coalesce(published_at, first_seen_at) DESC")  # as lists of claims are ordered


class Extraction(SQLModel, table=True):
    """One reading of a version by one version of the extractor."""

    __tablename__ = "extractions"
    __table_args__ = (UniqueConstraint("version_id", "extractor_version"),)
    id: int | None = id_field()
    version_id: int = ref("article_versions.id")
    extractor_version: str = text_field()
    is_current: bool = True
    n_claims: int
    problem: str | None = text_field(nullable=True)
    run_id: int = ref("runs.id", index=True)


class Speaker(SQLModel, table=True):
    """A name that an article attributes claims to. ``identity_key`` is shared by names that are known to
    be one across articles; a bare name keeps its own. ``known_by`` tells by what, as in
    ``onrecord/persons.py``; ``known_as`` is the name that a desk or a list has for whoever it is, and
    ``listed_under`` the key of that name."""

    __tablename__ = "speakers"
    id: int | None = id_field()
    speaker_key: str = text_field(unique=True)
    identity_key: str = text_field(index=True)
    name: str = text_field(index=True)
    name_key: str = text_field(index=True)
    kind: str = text_field()
    article_id: int = ref("articles.id", index=True)
    known_by: str | None = text_field(nullable=True)
    known_as: str | None = text_field(nullable=True)
    listed_under: str | None = text_field(nullable=True)


class SpeakerName(SQLModel, table=True):
    """A form of a speaker's name, role or institution as an article writes it."""

    __tablename__ = "speaker_names"
    __table_args__ = (UniqueConstraint("speaker_id", "kind", "words"),)
    id: int | None = id_field()
    speaker_id: int = ref("speakers.id")
    kind: str = text_field()
    words: str = text_field(index=True)


class Claim(SQLModel, table=True):
    """A claim in one version; its words are stored for reading, its spans lead to the characters."""

    __tablename__ = "claims"
    __table_args__ = (
        UniqueConstraint("extraction_id", "claim_key"),
        index_of_some("ix_claims_replaced_by", "replaced_by", where="replaced_by IS NOT NULL"),
        index_of_some("ix_claims_current_published_at", "published_at", where="is_current"),
        index_of_some("ix_claims_newest", NEWEST, "version_id", "content_start", "id", where="is_current"),
    )
    id: int | None = id_field()
    claim_key: str = text_field(index=True)
    words_key: str = text_field(index=True)
    extraction_id: int = ref("extractions.id")
    version_id: int = ref("article_versions.id", index=True)
    article_id: int = ref("articles.id", index=True)
    publisher_id: int | None = ref("publishers.id", nullable=True, index=True)
    content: str = text_field()
    sentence: str = text_field()
    search_words: str | None = text_field(nullable=True)
    sentence_start: int
    sentence_end: int
    content_start: int
    quote: str = text_field()
    polarity: str = text_field(index=True)
    certainty: str = text_field()
    place: str = text_field()
    posted: str | None = text_field(nullable=True)
    basis: str = text_field()
    rule: str = text_field()
    extraction_confidence: float
    name_confidence: float | None = None
    n_links_in_chain: int = 0
    origin_speaker_id: int | None = ref("speakers.id", nullable=True, index=True)
    origin: str | None = text_field(nullable=True, index=True)
    origin_kind: str | None = text_field(nullable=True)
    published_at: datetime | None = None
    first_seen_at: datetime
    is_current: bool = True
    replaced_by: int | None = ref("claims.id", nullable=True)


class ClaimSpan(SQLModel, table=True):
    """Characters of the version's text that play a part in a claim; ``link`` counts the chain from 0."""

    __tablename__ = "claim_spans"
    __table_args__ = (Index("ix_claim_spans_claim", "claim_id"),)
    id: int | None = id_field()
    claim_id: int = ref("claims.id")
    part: str = text_field()
    link: int | None = None
    start: int
    end: int


class Attribution(SQLModel, table=True):
    """One link of a claim's chain: ``link`` 0 is the outermost, ``is_origin`` the innermost."""

    __tablename__ = "attributions"
    claim_id: int = ref("claims.id", primary=True)
    link: int = Field(primary_key=True)
    is_origin: bool
    source: str = text_field()
    cue: str = text_field()
    speaker_id: int | None = ref("speakers.id", nullable=True, index=True)
    speaker: str | None = text_field(nullable=True)
    kind: str = text_field()
    role: str | None = text_field(nullable=True)
    speaks_for: str | None = text_field(nullable=True)
    said_on: str | None = text_field(nullable=True)
    addressee: str | None = text_field(nullable=True)


class Quantity(SQLModel, table=True):
    """A figure in a claim."""

    __tablename__ = "quantities"
    claim_id: int = ref("claims.id", primary=True)
    start: int = Field(primary_key=True)
    end: int
    words: str = text_field()
    value: float
    high: float | None = None
    counted: str | None = text_field(nullable=True, index=True)
    bound: str = text_field()


class ClaimDate(SQLModel, table=True):
    """A date in a claim, as EDTF."""

    __tablename__ = "claim_dates"
    claim_id: int = ref("claims.id", primary=True)
    start: int = Field(primary_key=True)
    end: int
    words: str = text_field()
    edtf: str = text_field(index=True)


class ClaimOutline(SQLModel, table=True):
    """What of a linked claim shows which others could be linked with it (onrecord/links/outlines.py).

    A claim that is linked again has a new row: who remembers the last number finds all that came since.
    """

    __tablename__ = "claim_outlines"
    __table_args__ = (Index("ix_claim_outlines_period", "period", "id"), {"sqlite_autoincrement": True})
    id: int | None = id_field()
    claim_id: int = Field(sa_column=Column(BIG, ForeignKey("claims.id"), nullable=False, unique=True))
    period: int
    outline: bytes  # empty: to be made, of a claim that was linked by terms


class Proposition(SQLModel, table=True):
    """What is claimed, whoever says it; the counts are kept by the link stage."""

    __tablename__ = "propositions"
    id: int | None = id_field()
    proposition_key: str = text_field(unique=True)
    n_claims: int
    n_carriers: int
    n_named_origins: int
    n_unknown_origins: int
    carriers: str = text_field()
    origins: str = text_field()
    from_run: int = ref("runs.id")
    to_run: int | None = ref("runs.id", nullable=True)
    merged_into: int | None = ref("propositions.id", nullable=True)


class PropositionClaim(SQLModel, table=True):
    """A claim's membership in a proposition, from one run to another (or still)."""

    __tablename__ = "proposition_claims"
    __table_args__ = (
        Index("ix_proposition_claims_proposition_id", "proposition_id"),
        Index("ix_proposition_claims_claim_id", "claim_id"),
        index_of_some("ux_proposition_claims_now", "claim_id", where="to_run IS NULL", unique=True),
    )
    id: int | None = id_field()
    proposition_id: int = ref("propositions.id")
    claim_id: int = ref("claims.id")
    stance: str = text_field()
    from_run: int = ref("runs.id")
    to_run: int | None = ref("runs.id", nullable=True)


class Link(SQLModel, table=True):
    """A relation between two claims: ``a`` denies, withdraws or is later than ``b``."""

    __tablename__ = "links"
    __table_args__ = (
        index_of_some(
            "ux_links_now", "kind", "a_claim_id", "b_claim_id", where="to_run IS NULL", unique=True
        ),
    )
    id: int | None = id_field()
    kind: str = text_field()
    a_claim_id: int = Field(sa_column=Column(BIG, index=True, nullable=False))
    b_claim_id: int = Field(sa_column=Column(BIG, index=True, nullable=False))
    score: float
    reason: str = text_field()
    linker_version: str = text_field()
    from_run: int = ref("runs.id")
    to_run: int | None = ref("runs.id", nullable=True)
