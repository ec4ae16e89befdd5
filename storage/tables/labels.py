"""What people marked works as, which claims they set aside, and what left the desk."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Boolean, Column
from sqlmodel import Field, SQLModel

from storage.tables.columns import id_field, ref, text_field


class Label(SQLModel, table=True):
    """What a person marked a work as; null is what its feed, its file or its publisher say."""

    __tablename__ = "labels"
    article_id: int = ref("articles.id", primary=True)
    audience: str | None = text_field(nullable=True)
    embargo_at: datetime | None = None
    embargo: str | None = text_field(nullable=True)
    ai_opt_out: bool | None = Field(default=None, sa_column=Column(Boolean, nullable=True))
    labelled_by: str = text_field()
    reason: str = text_field()
    labelled_at: datetime


class WithheldClaim(SQLModel, table=True):
    """A claim that is set aside alone, by its key; ``claim_number`` is what it was called then."""

    __tablename__ = "withheld_claims"
    id: int | None = id_field()
    claim_key: str = text_field(unique=True)
    claim_number: int
    reason: str = text_field()
    decided_at: datetime


class Kill(SQLModel, table=True):
    """A work that its agency killed by a notice."""

    __tablename__ = "kills"
    article_id: int = ref("articles.id", primary=True)
    notice_article_id: int = ref("articles.id", primary=True, index=True)
    noticed_at: datetime


class Departure(SQLModel, table=True):
    """Something that left the desk by a door; of the whole ledger where no marks are kept with it."""

    __tablename__ = "departures"
    id: int | None = id_field()
    door: str = text_field()
    place: str = text_field()
    is_whole: bool
    left_at: datetime


class Departed(SQLModel, table=True):
    """A claim or a work that left, known by a hash alone."""

    __tablename__ = "departed"
    departure_id: int = ref("departures.id", primary=True)
    mark: str = Field(primary_key=True, index=True)
