"""What may leave the desk, claims withheld alone, what has left, and works that their agencies killed.

Revision: 0027
"""

import sqlalchemy as sa
from alembic import op
from sqlmodel.sql.sqltypes import UTCDateTime

from storage.tables.columns import BIG

revision = "0027"
down_revision = "0025"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("feeds", sa.Column("is_internal", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.create_table(
        "labels",
        sa.Column("article_id", BIG, sa.ForeignKey("articles.id"), primary_key=True, autoincrement=False),
        sa.Column("audience", sa.Text(), nullable=True),
        sa.Column("embargo_at", UTCDateTime(), nullable=True),
        sa.Column("embargo", sa.Text(), nullable=True),
        sa.Column("ai_opt_out", sa.Boolean(), nullable=True),
        sa.Column("labelled_by", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("labelled_at", UTCDateTime(), nullable=False),
    )
    op.create_table(
        "withheld_claims",
        sa.Column("id", BIG, primary_key=True, autoincrement=True),
        sa.Column("claim_key", sa.Text(), nullable=False, unique=True),
        sa.Column("claim_number", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("decided_at", UTCDateTime(), nullable=False),
    )
    op.create_table(
        "departures",
        sa.Column("id", BIG, primary_key=True, autoincrement=True),
        sa.Column("door", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("is_whole", sa.Boolean(), nullable=False),
        sa.Column("left_at", UTCDateTime(), nullable=False),
    )
    op.create_table(
        "departed",
        sa.Column("departure_id", BIG, sa.ForeignKey("departures.id"), primary_key=True, autoincrement=False),
        sa.Column("mark", sa.String(), primary_key=True),
    )
    op.create_index("ix_departed_mark", "departed", ["mark"])
    op.create_table(
        "kills",
        sa.Column("article_id", BIG, sa.ForeignKey("articles.id"), primary_key=True, autoincrement=False),
        sa.Column(
            "notice_article_id", BIG, sa.ForeignKey("articles.id"), primary_key=True, autoincrement=False
        ),
        sa.Column("noticed_at", UTCDateTime(), nullable=False),
    )
    op.create_index("ix_kills_notice_article_id", "kills", ["notice_article_id"])
