"""Works, the texts they had, who published them, and which carry the same text."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Boolean, Column, Index, Integer, Text, false, text
from sqlmodel import Field, SQLModel

from storage.tables.columns import BIG, JSON_VALUE, bytes_field, id_field, json_field, ref, text_field

PRINTED = text("coalesce(published_at, first_seen_at)")  # as an outlet's articles are looked for by day


class Publisher(SQLModel, table=True):
    """An outlet."""

    __tablename__ = "publishers"
    id: int | None = id_field()
    publisher_key: str = text_field(unique=True)
    name: str = text_field(index=True)


class PublisherName(SQLModel, table=True):
    """A name that an outlet was given, or a host at which it lies."""

    __tablename__ = "publisher_names"
    publisher_id: int = ref("publishers.id", primary=True)
    name_key: str = Field(sa_column=Column(Text, primary_key=True, index=True))
    is_host: bool = Field(sa_column=Column(Boolean, primary_key=True))
    name: str = text_field()


class Story(SQLModel, table=True):
    """Articles that carry substantially the same text; a merged story points to where it went."""

    __tablename__ = "stories"
    id: int | None = id_field()
    story_key: str = text_field(unique=True)
    merged_into: int | None = ref("stories.id", nullable=True)


class Article(SQLModel, table=True):
    """A work at a canonical URL (or at a file's place, where no URL is known)."""

    __tablename__ = "articles"
    __table_args__ = (Index("ix_articles_printed", "publisher_id", PRINTED),)
    id: int | None = id_field()
    article_key: str = text_field(unique=True)
    url: str | None = text_field(nullable=True)
    publisher_id: int | None = ref("publishers.id", nullable=True, index=True)
    story_id: int = ref("stories.id", index=True)
    title: str | None = text_field(nullable=True)
    published: str | None = text_field(nullable=True)
    published_at: datetime | None = Field(default=None, index=True)
    published_precision: str | None = text_field(nullable=True)
    language: str | None = text_field(nullable=True, index=True)
    current_version_id: int | None = Field(default=None, sa_column=Column(BIG, nullable=True, index=True))
    first_seen_at: datetime = Field(index=True)
    first_run: int = ref("runs.id", index=True)


class ArticleVersion(SQLModel, table=True):
    """One text a work had: headline, standfirst, byline and text. No article until it is stored."""

    __tablename__ = "article_versions"
    id: int | None = id_field()
    version_key: str = text_field(unique=True)
    article_key: str = text_field(index=True)
    text_key: str = text_field(index=True)
    article_id: int | None = ref("articles.id", nullable=True, index=True)
    page_id: int = Field(sa_column=Column(BIG, nullable=False, index=True))
    title: str | None = text_field(nullable=True)
    standfirst: str | None = text_field(nullable=True)
    byline: str | None = text_field(nullable=True)
    text: str = text_field()
    search_words: str | None = text_field(nullable=True)
    n_words: int
    url: str | None = text_field(nullable=True)
    outlet: str | None = text_field(nullable=True)
    published: str | None = text_field(nullable=True)
    published_at: datetime | None = None
    published_precision: str | None = text_field(nullable=True)
    modified: str | None = text_field(nullable=True)
    modified_at: datetime | None = None
    language: str | None = text_field(nullable=True)
    genre: str = text_field()
    origins: dict[str, Any] = json_field()
    dropped: list[Any] = json_field()
    cleaner_version: str = text_field()
    first_seen_at: datetime
    section: str | None = text_field(nullable=True)
    is_paywalled: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    is_internal: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    blocks: list[Any] = Field(
        default_factory=list, sa_column=Column(JSON_VALUE, nullable=False, server_default="[]")
    )
    copied_from: str | None = text_field(nullable=True)


class Sketch(SQLModel, table=True):
    """What is remembered of a version's text for finding it again: 8 bytes a band, 4 a shingle."""

    __tablename__ = "sketches"
    version_id: int = ref("article_versions.id", primary=True)
    sketch_version: str = text_field()
    snapshot_id: int | None = Field(default=None, sa_column=Column(BIG, nullable=True))
    n_words: int
    shingles: bytes = bytes_field()
    bands: bytes = bytes_field()


class Band(SQLModel, table=True):
    """A band of a sketch, folded to 32 bits, to look candidates up by.

    The period comes first, so that what is read and written lies together however large the archive
    is. No foreign key: checking it would cost more than the row.
    """

    __tablename__ = "bands"
    __table_args__ = {"sqlite_with_rowid": False}
    period: int = Field(sa_column=Column(Integer, primary_key=True, autoincrement=False))
    band: int = Field(sa_column=Column(Integer, primary_key=True, autoincrement=False))
    version_id: int = Field(sa_column=Column(BIG, primary_key=True, autoincrement=False))


class TextTwin(SQLModel, table=True):
    """Two versions that carry substantially the same text; ``a_version_id`` is the smaller id."""

    __tablename__ = "text_twins"
    __table_args__ = (Index("ix_text_twins_b_version_id", "b_version_id"),)
    a_version_id: int = ref("article_versions.id", primary=True)
    b_version_id: int = ref("article_versions.id", primary=True)
    sketch_version: str = text_field()
