"""What stands where in a text, what must be paid for, and the last visit that found a page as it was.

Revision: 0004
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql
from sqlmodel.sql.sqltypes import UTCDateTime

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

JSON_VALUE = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")


def upgrade() -> None:
    op.add_column("article_versions", sa.Column("section", sa.Text(), nullable=True))
    op.add_column(
        "article_versions", sa.Column("is_paywalled", sa.Boolean(), server_default=sa.false(), nullable=False)
    )
    op.add_column("article_versions", sa.Column("places", JSON_VALUE, server_default="[]", nullable=False))
    op.add_column("pages", sa.Column("previous_at", UTCDateTime(), nullable=True))
