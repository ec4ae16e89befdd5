"""What desks asked to be told of, what was found for them, and what they were told.

Revision: 0019
"""

import sqlalchemy as sa
from alembic import op
from sqlmodel.sql.sqltypes import UTCDateTime

from storage.tables.columns import BIG, JSON_VALUE

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _watches()
    _channels()
    _hits()
    _tellings()


def _watches() -> None:
    op.create_table(
        "watches",
        sa.Column("id", BIG, primary_key=True, autoincrement=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_key", sa.Text(), nullable=False, unique=True),
        sa.Column("tag", sa.Text(), nullable=False),
        sa.Column("asked", JSON_VALUE, nullable=False),
        sa.Column("is_internal", sa.Boolean(), nullable=False),
        sa.Column("every", sa.Text(), nullable=False),
        sa.Column("most", sa.Integer(), nullable=False),
        sa.Column("added_at", UTCDateTime(), nullable=False),
        sa.Column("begins_at", UTCDateTime(), nullable=False),
        sa.Column("begins_run", BIG, nullable=False),
    )


def _channels() -> None:
    op.create_table(
        "watch_channels",
        sa.Column("id", BIG, primary_key=True, autoincrement=True),
        sa.Column("watch_id", BIG, sa.ForeignKey("watches.id"), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("n_failures", sa.Integer(), nullable=False),
        sa.Column("last_failure", sa.Text(), nullable=True),
        sa.Column("next_attempt_at", UTCDateTime(), nullable=True),
        sa.Column("stopped_at", UTCDateTime(), nullable=True),
        sa.Column("last_told_at", UTCDateTime(), nullable=True),
        sa.Column("owner_run", BIG, nullable=True),
        sa.UniqueConstraint("watch_id", "kind"),
    )


def _hits() -> None:
    op.create_table(
        "watch_hits",
        sa.Column("id", BIG, primary_key=True, autoincrement=True),
        sa.Column("watch_id", BIG, sa.ForeignKey("watches.id"), nullable=False),
        sa.Column("tag", sa.Text(), nullable=False),
        sa.Column("hit_key", sa.Text(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("words_key", sa.Text(), nullable=True),
        sa.Column("other_words_key", sa.Text(), nullable=True),
        sa.Column("article_id", BIG, nullable=True, index=True),
        sa.Column("other_article_id", BIG, nullable=True, index=True),
        sa.Column("subject_id", BIG, nullable=True),
        sa.Column("is_internal", sa.Boolean(), nullable=False),
        sa.Column("found_at", UTCDateTime(), nullable=False),
        sa.Column("fallen_at", UTCDateTime(), nullable=True),
        sa.Column("why_fallen", sa.Text(), nullable=True),
        sa.UniqueConstraint("watch_id", "hit_key"),
    )
    some = sa.text("fallen_at IS NULL")
    op.create_index(
        "ix_watch_hits_standing", "watch_hits", ["watch_id"], sqlite_where=some, postgresql_where=some
    )


def _tellings() -> None:
    op.create_table(
        "watch_tellings",
        sa.Column("hit_id", BIG, sa.ForeignKey("watch_hits.id"), primary_key=True),
        sa.Column("channel_id", BIG, sa.ForeignKey("watch_channels.id"), primary_key=True, index=True),
        sa.Column("form", sa.Text(), primary_key=True),
        sa.Column("told_at", UTCDateTime(), nullable=False),
    )
