"""What is made from the program's own words is known by their hash, and made anew when they change.

Revision: 0007
"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "derived",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("content_key", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name"),
    )
