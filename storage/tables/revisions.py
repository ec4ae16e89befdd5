"""When a page showed which version, which versions were held against each other, and what was otherwise."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Column, Index, Text, UniqueConstraint
from sqlmodel import Field, SQLModel

from storage.tables.columns import BIG, bytes_field, id_field, ref, text_field


class Sighting(SQLModel, table=True):
    """A page that showed a version. ``shown_at`` orders the sightings of one article."""

    __tablename__ = "sightings"
    page_id: int = ref("pages.id", primary=True)
    version_id: int = ref("article_versions.id", index=True)
    shown_at: datetime
    seen_at: datetime


class Comparison(SQLModel, table=True):
    """Two versions held against each other: an edit of one article, or a reprint of another's text."""

    __tablename__ = "comparisons"
    __table_args__ = (
        UniqueConstraint("relation", "page_id", "from_version_id"),
        Index("ix_comparisons_to_version_id", "to_version_id"),
        Index("ix_comparisons_page_id", "page_id"),
    )
    id: int | None = id_field()
    relation: str = text_field()
    article_id: int = ref("articles.id", index=True)
    from_version_id: int = ref("article_versions.id", index=True)
    to_version_id: int = ref("article_versions.id")
    page_id: int = ref("pages.id")
    before_at: datetime | None = None
    after_at: datetime
    comparer_version: str | None = text_field(nullable=True)
    n_kept: int | None = None
    n_cut: int | None = None
    n_added: int | None = None
    is_silent: bool | None = None
    note: str | None = text_field(nullable=True)
    from_run: int = ref("runs.id", index=True)
    to_run: int | None = ref("runs.id", nullable=True)


class TextChange(SQLModel, table=True):
    """One thing that is otherwise between the two versions of a comparison."""

    __tablename__ = "changes"
    comparison_id: int = ref("comparisons.id", primary=True)
    position: int = Field(primary_key=True)
    kind: str = text_field(index=True)
    about: str = text_field()
    before: str | None = text_field(nullable=True)
    after: str | None = text_field(nullable=True)
    speaker: str | None = text_field(nullable=True, index=True)
    detail: str | None = text_field(nullable=True)
    from_claim_id: int | None = Field(default=None, sa_column=Column(BIG, nullable=True))
    to_claim_id: int | None = Field(default=None, sa_column=Column(BIG, nullable=True))


class Snapshot(SQLModel, table=True):
    """Shingles that so many stories share that they tell none of them; 4 bytes each, sorted."""

    __tablename__ = "snapshots"
    id: int | None = id_field()
    made_at: datetime
    n_sketches: int
    n_shingles: int
    shingles: bytes = bytes_field()


class HouseLine(SQLModel, table=True):
    """A line that a site prints under every article, as a hash: cleaning leaves it out."""

    __tablename__ = "house_lines"
    site: str = Field(sa_column=Column(Text, primary_key=True))
    line_key: str = Field(sa_column=Column(Text, primary_key=True))
    learned_at: datetime
