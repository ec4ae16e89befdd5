"""Lines that sites print under every article are remembered.

Revision: 0014
"""

import sqlalchemy as sa
from alembic import op
from sqlmodel.sql.sqltypes import UTCDateTime

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "house_lines",
        sa.Column("site", sa.Text(), primary_key=True),
        sa.Column("line_key", sa.Text(), primary_key=True),
        sa.Column("learned_at", UTCDateTime(), nullable=False),
    )
