"""Outlets are known by the hosts at which they lie and by all names they were given.

Revision: 0015
"""

import sqlalchemy as sa
from alembic import op

from storage.hosted import host_outlets

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "publisher_names",
        sa.Column("publisher_id", sa.BigInteger(), sa.ForeignKey("publishers.id"), primary_key=True),
        sa.Column("name_key", sa.Text(), primary_key=True),
        sa.Column("is_host", sa.Boolean(), primary_key=True),
        sa.Column("name", sa.Text(), nullable=False),
    )
    op.create_index("ix_publisher_names_name_key", "publisher_names", ["name_key"])
    host_outlets(op.get_bind())
