"""An outlet's articles found by when they were printed, without reading them all.

Revision: 0028
"""

import sqlalchemy as sa
from alembic import op

revision = "0028"
down_revision = "0027"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index(
        "ix_articles_printed", "articles", ["publisher_id", sa.text("coalesce(published_at, first_seen_at)")]
    )
