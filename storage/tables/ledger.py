"""What was done, what was refused, and what people decided."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Column, ForeignKey, Index, Text, UniqueConstraint
from sqlmodel import Field, SQLModel

from storage.tables.columns import BIG, id_field, index_of_some, json_field, ref, text_field


class StageResult(SQLModel, table=True):
    """The work of one stage on one subject: who holds it, how often it was tried, how it ended.

    ``outcome`` is null until it ended. A write counts only while ``owner_run`` and ``fence`` are
    still the writer's.
    """

    __tablename__ = "stage_results"
    __table_args__ = (
        UniqueConstraint("subject_kind", "subject_id", "stage", "code_version"),
        Index("ix_stage_results_open", "stage", "outcome", "next_attempt_at"),
        index_of_some("ix_stage_results_owner_run", "owner_run", where="outcome IS NULL"),
    )
    id: int | None = id_field()
    subject_kind: str = text_field()
    subject_id: int = Field(sa_column=Column(BIG, nullable=False))
    stage: str = text_field()
    code_version: str = text_field()
    outcome: str | None = text_field(nullable=True)
    n_outputs: int = 0
    attempts: int = 0
    next_attempt_at: datetime | None = None
    last_failure: str | None = text_field(nullable=True)
    opened_run: int = ref("runs.id", index=True)
    owner_run: int | None = ref("runs.id", nullable=True)
    fence: int = 0
    leased_until: datetime | None = None
    finished_run: int | None = ref("runs.id", nullable=True, index=True)
    finished_at: datetime | None = None


class Rejection(SQLModel, table=True):
    """Something that was not kept: the stage that refused it, and a code that SQL can count."""

    __tablename__ = "rejections"
    __table_args__ = (
        UniqueConstraint("page_id", "stage", "code"),
        index_of_some("ix_rejections_version_id", "version_id", where="version_id IS NOT NULL"),
    )
    id: int | None = id_field()
    page_id: int = ref("pages.id")
    version_id: int | None = ref("article_versions.id", nullable=True)
    stage: str = text_field()
    code: str = Field(sa_column=Column(Text, ForeignKey("reasons.code"), nullable=False, index=True))
    detail: str = text_field()
    remedy: str = text_field()
    run_id: int = ref("runs.id", index=True)
    last_run: int = ref("runs.id", index=True)
    rejected_at: datetime


class Reason(SQLModel, table=True):
    """What a code means, in plain words."""

    __tablename__ = "reasons"
    code: str = Field(primary_key=True)
    meaning: str = text_field()


class Derived(SQLModel, table=True):
    """A view, or the table of reasons, with a hash of the words that the program made it from."""

    __tablename__ = "derived"
    name: str = Field(sa_column=Column(Text, primary_key=True))
    content_key: str = text_field()


class Review(SQLModel, table=True):
    """What a person decided about a claim, a link or an edit; it outranks the machine.

    ``subject_key`` is what was looked at; ``words_key`` its words, which may stand in later versions.
    ``undoes`` is the review that this one takes back.
    """

    __tablename__ = "reviews"
    __table_args__ = (
        Index("ix_reviews_subject", "subject_kind", "subject_key"),
        index_of_some("ix_reviews_undoes", "undoes", where="undoes IS NOT NULL"),
    )
    id: int | None = id_field()
    subject_kind: str = text_field()
    subject_key: str = text_field()
    words_key: str | None = text_field(nullable=True, index=True)
    decision: str = text_field()
    correction: str | None = text_field(nullable=True)
    reviewer: str = text_field()
    reason: str = text_field()
    decided_at: datetime
    undoes: int | None = Field(default=None, sa_column=Column(BIG, nullable=True))


class Correction(SQLModel, table=True):
    """A claim whose rows are what a person put; ``as_read`` are those rows as the program read them."""

    __tablename__ = "corrections"
    claim_id: int = ref("claims.id", primary=True)
    review_id: int = ref("reviews.id", index=True)
    fields: str = text_field()
    as_read: dict[str, Any] = json_field()


class ArticleCorrection(SQLModel, table=True):
    """An article whose rows are what a person put; ``as_read`` is what the program read of it."""

    __tablename__ = "article_corrections"
    article_id: int = ref("articles.id", primary=True)
    review_id: int = ref("reviews.id", index=True)
    fields: str = text_field()
    as_read: dict[str, Any] = json_field()
    put: dict[str, Any] = json_field()


class ReviewTurn(SQLModel, table=True):
    """What a person has before them to decide, for a while, or has passed over."""

    __tablename__ = "review_turns"
    subject_kind: str = Field(sa_column=Column(Text, primary_key=True))
    subject_key: str = Field(sa_column=Column(Text, primary_key=True))
    reviewer: str = Field(sa_column=Column(Text, primary_key=True))
    leased_until: datetime
    is_skipped: bool = False


class Tombstone(SQLModel, table=True):
    """A page that was taken out, without its text, so that it does not come back."""

    __tablename__ = "tombstones"
    id: int | None = id_field()
    subject_key: str = text_field(unique=True)
    act: str = text_field()
    reason: str = text_field()
    decided_at: datetime
