"""Posts of live blogs keep their times.

Revision: 0016
"""

import sqlalchemy as sa
from alembic import op

from storage.tables.columns import JSON_VALUE

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("article_versions", sa.Column("posts", JSON_VALUE, nullable=False, server_default="[]"))
