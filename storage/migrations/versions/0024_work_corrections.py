"""Articles as the program read them before they were corrected.

Revision: 0024
"""

import sqlalchemy as sa
from alembic import op

from storage.tables.columns import BIG, JSON_VALUE

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "article_corrections",
        sa.Column("article_id", BIG, sa.ForeignKey("articles.id"), primary_key=True, autoincrement=False),
        sa.Column("review_id", BIG, sa.ForeignKey("reviews.id"), nullable=False),
        sa.Column("fields", sa.Text(), nullable=False),
        sa.Column("as_read", JSON_VALUE, nullable=False),
        sa.Column("put", JSON_VALUE, nullable=False),
    )
    op.create_index("ix_article_corrections_review_id", "article_corrections", ["review_id"])
