"""What was found and read: runs, feeds, entries, pages and their bodies."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Column, UniqueConstraint, false
from sqlmodel import Field, SQLModel

from storage.tables.columns import BIG, BODIES, JSON_VALUE, bytes_field, id_field, json_field, ref, text_field


class Run(SQLModel, table=True):
    """One execution of a flow: what it was asked for, and what it took. Counts are documents."""

    __tablename__ = "runs"
    id: int | None = id_field()
    flow: str = text_field()
    asked: str = text_field()
    flow_run: str | None = text_field(nullable=True)
    now_at: datetime = Field(index=True)
    finished_at: datetime | None = None
    state: str = text_field()
    message: str | None = text_field(nullable=True)
    own_taken: int = 0
    own_unchanged: int = 0
    own_rejected_again: int = 0
    adopted_taken: int = 0
    adopted_handed_on: int = 0
    own_put_off: int = Field(default=0, sa_column_kwargs={"server_default": "0"})


class Feed(SQLModel, table=True):
    """A URL or a folder that lists entries."""

    __tablename__ = "feeds"
    id: int | None = id_field()
    feed_key: str = text_field(unique=True)
    kind: str = text_field()
    place: str = text_field()
    title: str | None = text_field(nullable=True)
    is_paused: bool = False
    added_at: datetime
    last_success_at: datetime | None = None
    last_new_entry_at: datetime | None = None
    last_failure_at: datetime | None = None
    last_failure_code: str | None = text_field(nullable=True)
    next_fetch_at: datetime | None = Field(default=None, index=True)
    host_id: int | None = Field(default=None, sa_column=Column(BIG, nullable=True, index=True))
    outlet: str | None = text_field(nullable=True)
    listed_in: str | None = text_field(nullable=True)
    format: str | None = text_field(nullable=True)
    language: str | None = text_field(nullable=True)
    etag: str | None = text_field(nullable=True)
    last_modified: str | None = text_field(nullable=True)
    body_hash: str | None = text_field(nullable=True)
    interval_seconds: int | None = None
    next_fetch_reason: str | None = text_field(nullable=True)
    last_asked_at: datetime | None = None
    asked_run: int | None = Field(default=None, sa_column=Column(BIG, nullable=True, index=True))
    last_full_fetch_at: datetime | None = None
    last_failure_detail: str | None = text_field(nullable=True)
    n_failures: int = Field(default=0, sa_column_kwargs={"server_default": "0"})
    failing_since: datetime | None = None
    n_moved: int = Field(default=0, sa_column_kwargs={"server_default": "0"})
    quickest_turnover_seconds: int | None = None
    stopped: str | None = text_field(nullable=True)
    entries_may_be_lost_at: datetime | None = None
    listed_under: str | None = text_field(nullable=True)
    is_internal: bool = Field(default=False, sa_column_kwargs={"server_default": false()})


class Page(SQLModel, table=True):
    """One document as it was read or fetched, and what became of it."""

    __tablename__ = "pages"
    __table_args__ = (UniqueConstraint("locator_key", "content_key"),)
    id: int | None = id_field()
    page_key: str = text_field(unique=True)
    locator: str = text_field()
    locator_key: str = text_field()
    content_key: str = text_field()
    body_key: str | None = text_field(nullable=True, index=True)
    media: str = text_field()
    n_bytes: int = 0
    known: dict[str, Any] = json_field()
    status: int | None = None
    headers: dict[str, Any] = json_field()
    read_at: datetime
    taken_run: int = ref("runs.id", index=True)
    version_id: int | None = ref("article_versions.id", nullable=True, index=True)
    verdict: str | None = text_field(nullable=True)
    outcome: str | None = text_field(nullable=True, index=True)
    outcome_run: int | None = ref("runs.id", nullable=True, index=True)
    address_id: int | None = Field(default=None, sa_column=Column(BIG, nullable=True, index=True))
    previous_at: datetime | None = None


class PageBody(SQLModel, table=True):
    """The bytes of a page, zstd; pages with the same bytes share one row."""

    __tablename__ = "page_bodies"
    __table_args__ = {"schema": BODIES}
    body_key: str = Field(primary_key=True)
    body: bytes = bytes_field()
    n_bytes: int


class Entry(SQLModel, table=True):
    """One line of a feed: a sighting of a page."""

    __tablename__ = "entries"
    __table_args__ = (UniqueConstraint("feed_id", "entry_key"),)
    id: int | None = id_field()
    feed_id: int = ref("feeds.id")
    entry_key: str = text_field()
    locator: str = text_field()
    page_id: int | None = ref("pages.id", nullable=True, index=True)
    first_seen_at: datetime
    address_id: int | None = Field(default=None, sa_column=Column(BIG, nullable=True, index=True))
    title: str | None = text_field(nullable=True)
    published: str | None = text_field(nullable=True)
    categories: list[str] = Field(
        default_factory=list, sa_column=Column(JSON_VALUE, nullable=False, server_default="[]")
    )
    transcript_url: str | None = text_field(nullable=True)
