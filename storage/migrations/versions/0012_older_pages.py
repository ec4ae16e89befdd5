"""Feeds in pages: where the next older page lies, while a new feed's past is being read.

Revision: 0012
"""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("feed_urls", sa.Column("older_url", sa.Text(), nullable=True))
    op.add_column("feed_urls", sa.Column("n_older_left", sa.Integer(), server_default="0", nullable=False))
