"""What feeds and lists of feeds say of their entries beside the headline: categories, transcripts, groups.

Revision: 0013
"""

import sqlalchemy as sa
from alembic import op

from storage.tables.columns import JSON_VALUE

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("feeds", sa.Column("listed_under", sa.Text(), nullable=True))
    op.add_column("entries", sa.Column("categories", JSON_VALUE, server_default="[]", nullable=False))
    op.add_column("entries", sa.Column("transcript_url", sa.Text(), nullable=True))
