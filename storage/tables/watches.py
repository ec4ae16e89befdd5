"""What desks asked to be told of, what was found for them, and what they were told: no words of articles."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Column, UniqueConstraint
from sqlmodel import Field, SQLModel

from storage.tables.columns import BIG, id_field, index_of_some, json_field, ref, text_field


class Watch(SQLModel, table=True):
    """What a desk wants to hear of; ``asked`` are its conditions."""

    __tablename__ = "watches"
    id: int | None = id_field()
    name: str = text_field()
    name_key: str = text_field(unique=True)
    tag: str = text_field()
    asked: dict[str, Any] = json_field()
    is_internal: bool
    every: str = text_field()
    most: int
    added_at: datetime
    begins_at: datetime
    begins_run: int = Field(sa_column=Column(BIG, nullable=False))


class WatchChannel(SQLModel, table=True):
    """Where a watch is told, and how that went; one run at a time tells it."""

    __tablename__ = "watch_channels"
    __table_args__ = (UniqueConstraint("watch_id", "kind"),)
    id: int | None = id_field()
    watch_id: int = ref("watches.id")
    kind: str = text_field()
    place: str = text_field()
    n_failures: int = 0
    last_failure: str | None = text_field(nullable=True)
    next_attempt_at: datetime | None = None
    stopped_at: datetime | None = None
    last_told_at: datetime | None = None
    owner_run: int | None = Field(default=None, sa_column=Column(BIG, nullable=True))


class WatchHit(SQLModel, table=True):
    """Something found for a watch, by keys that outlive numbers and readings."""

    __tablename__ = "watch_hits"
    __table_args__ = (
        UniqueConstraint("watch_id", "hit_key"),
        index_of_some("ix_watch_hits_standing", "watch_id", where="fallen_at IS NULL"),
    )
    id: int | None = id_field()
    watch_id: int = ref("watches.id")
    tag: str = text_field()
    hit_key: str = text_field()
    what: str = text_field()
    kind: str = text_field()
    words_key: str | None = text_field(nullable=True)
    other_words_key: str | None = text_field(nullable=True)
    article_id: int | None = Field(default=None, sa_column=Column(BIG, nullable=True, index=True))
    other_article_id: int | None = Field(default=None, sa_column=Column(BIG, nullable=True, index=True))
    subject_id: int | None = Field(default=None, sa_column=Column(BIG, nullable=True))
    is_internal: bool
    found_at: datetime
    fallen_at: datetime | None = None
    why_fallen: str | None = text_field(nullable=True)


class WatchTelling(SQLModel, table=True):
    """That a channel was told of a hit: with its words, counted only, or that it no longer stands."""

    __tablename__ = "watch_tellings"
    hit_id: int = ref("watch_hits.id", primary=True)
    channel_id: int = ref("watch_channels.id", primary=True, index=True)
    form: str = Field(primary_key=True)
    told_at: datetime
