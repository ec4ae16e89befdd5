"""Reviews that correct, note and take back; claims as the program read them before they were corrected.

Revision: 0020
"""

import sqlalchemy as sa
from alembic import op
from sqlmodel.sql.sqltypes import UTCDateTime

from storage.tables.columns import BIG, JSON_VALUE

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("reviews", sa.Column("undoes", BIG, nullable=True))
    some = sa.text("undoes IS NOT NULL")
    op.create_index("ix_reviews_undoes", "reviews", ["undoes"], sqlite_where=some, postgresql_where=some)
    op.create_table(
        "corrections",
        sa.Column("claim_id", BIG, sa.ForeignKey("claims.id"), primary_key=True, autoincrement=False),
        sa.Column("review_id", BIG, sa.ForeignKey("reviews.id"), nullable=False),
        sa.Column("fields", sa.Text(), nullable=False),
        sa.Column("as_read", JSON_VALUE, nullable=False),
    )
    op.create_index("ix_corrections_review_id", "corrections", ["review_id"])
    op.create_table(
        "review_turns",
        sa.Column("subject_kind", sa.Text(), primary_key=True),
        sa.Column("subject_key", sa.Text(), primary_key=True),
        sa.Column("reviewer", sa.Text(), primary_key=True),
        sa.Column("leased_until", UTCDateTime(), nullable=False),
        sa.Column("is_skipped", sa.Boolean(), nullable=False),
    )
