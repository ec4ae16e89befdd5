"""Claims found newest first, and counted, without reading them all.

Revision: 0021
"""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None


def upgrade() -> None:
    current = sa.text("is_current")
    op.drop_index("ix_claims_published_at", "claims")
    op.drop_index("ix_claims_first_seen_at", "claims")
    op.create_index(
        "ix_claims_current_published_at",
        "claims",
        ["published_at"],
        sqlite_where=current,
        postgresql_where=current,
    )
    op.create_index(
        "ix_claims_newest",
        "claims",
        [sa.text("coalesce(published_at, first_seen_at) DESC"), "version_id", "content_start", "id"],
        sqlite_where=current,
        postgresql_where=current,
    )
