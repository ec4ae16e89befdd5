"""What is asked of the network: hosts, the addresses of articles, and what answers brought."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Column, Index, LargeBinary, UniqueConstraint
from sqlmodel import Field, SQLModel

from storage.tables.columns import BIG, id_field, json_field, ref, text_field


class Host(SQLModel, table=True):
    """A host that is asked: one run at a time holds it, and all its feeds and pages wait together."""

    __tablename__ = "hosts"
    id: int | None = id_field()
    host: str = text_field(unique=True)
    owner_run: int | None = ref("runs.id", nullable=True)
    fence: int = 0
    leased_until: datetime | None = None
    last_asked_at: datetime | None = None
    quiet_until: datetime | None = None
    quiet_reason: str | None = text_field(nullable=True)
    n_failures: int = 0
    robots_status: int | None = None
    robots_body: bytes | None = Field(default=None, sa_column=Column(LargeBinary, nullable=True))
    robots_fetched_at: datetime | None = None


class FeedUrl(SQLModel, table=True):
    """The address a feed is fetched from, with its secrets: read by the fetching stage alone."""

    __tablename__ = "feed_urls"
    feed_id: int = ref("feeds.id", primary=True)
    fetch_url: str = text_field()
    moved_to: str | None = text_field(nullable=True)
    moved_since: datetime | None = None
    older_url: str | None = text_field(nullable=True)
    n_older_left: int = Field(default=0, sa_column_kwargs={"server_default": "0"})


class FeedFetch(SQLModel, table=True):
    """An answer that brought something: a changed feed, or the first failure of its kind in a row."""

    __tablename__ = "feed_fetches"
    __table_args__ = (Index("ix_feed_fetches_feed", "feed_id", "answered_at"),)
    id: int | None = id_field()
    feed_id: int = ref("feeds.id")
    run_id: int = ref("runs.id", index=True)
    answered_at: datetime
    status: int | None = None
    code: str | None = text_field(nullable=True, index=True)
    detail: str | None = text_field(nullable=True)
    headers: dict[str, Any] = json_field()
    body_key: str | None = text_field(nullable=True, index=True)
    n_bytes: int = 0
    n_entries: int = 0
    n_new: int = 0


class Address(SQLModel, table=True):
    """The address of one article: fetched, and fetched again while it is young."""

    __tablename__ = "addresses"
    __table_args__ = (Index("ix_addresses_due", "next_fetch_at", "host_id"),)
    id: int | None = id_field()
    address_key: str = text_field(unique=True)
    url: str = text_field()
    host_id: int = ref("hosts.id", index=True)
    known: dict[str, Any] = json_field()
    feed_body_key: str | None = text_field(nullable=True, index=True)
    first_seen_at: datetime
    first_fetched_at: datetime | None = None
    last_asked_at: datetime | None = None
    next_fetch_at: datetime | None = None
    next_fetch_reason: str | None = text_field(nullable=True)
    n_visits: int = 0
    n_failures: int = 0
    last_status: int | None = None
    last_failure_code: str | None = text_field(nullable=True, index=True)
    etag: str | None = text_field(nullable=True)
    last_modified: str | None = text_field(nullable=True)
    body_key: str | None = text_field(nullable=True, index=True)
    page_id: int | None = ref("pages.id", nullable=True, index=True)
    missing_since: datetime | None = None
    moved_to: str | None = text_field(nullable=True)
    gone_at: datetime | None = None
    robots: str | None = text_field(nullable=True)
    opt_outs: list[Any] = json_field()


class AddressUrl(SQLModel, table=True):
    """The address as it is fetched, where the public one has a secret masked in it."""

    __tablename__ = "address_urls"
    address_id: int = ref("addresses.id", primary=True)
    fetch_url: str = text_field()


class PageEvent(SQLModel, table=True):
    """Something that happened to an article's page between two visits: gone, back, moved, withdrawn."""

    __tablename__ = "page_events"
    __table_args__ = (UniqueConstraint("address_id", "kind", "noticed_at"),)
    id: int | None = id_field()
    address_id: int = ref("addresses.id")
    kind: str = text_field(index=True)
    noticed_at: datetime
    previous_at: datetime | None = None
    detail: str = text_field()
    page_id: int | None = Field(default=None, sa_column=Column(BIG, nullable=True))
    run_id: int = ref("runs.id", index=True)
