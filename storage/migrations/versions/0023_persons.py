"""By what a speaker is known across articles, and the lists of persons and bodies that a desk has.

Revision: 0023
"""

import sqlalchemy as sa
from alembic import op
from sqlmodel.sql.sqltypes import UTCDateTime

from storage.tables.columns import BIG, JSON_VALUE

revision = "0023"
down_revision = "0021"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for name in ("known_by", "known_as", "listed_under"):
        op.add_column("speakers", sa.Column(name, sa.Text(), nullable=True))
    op.create_table(
        "listed_persons",
        sa.Column("id", BIG, primary_key=True, autoincrement=True),
        sa.Column("person_key", sa.Text(), nullable=False, unique=True),
        sa.Column("list_name", sa.Text(), nullable=False, index=True),
        sa.Column("entry_id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("told", JSON_VALUE, nullable=False),
        sa.Column("added_by", sa.Text(), nullable=False),
        sa.Column("added_at", UTCDateTime(), nullable=False),
    )
    op.create_table(
        "listed_names",
        sa.Column("id", BIG, primary_key=True, autoincrement=True),
        sa.Column("listed_id", BIG, sa.ForeignKey("listed_persons.id"), nullable=False),
        sa.Column("name_key", sa.Text(), nullable=False, index=True),
        sa.UniqueConstraint("listed_id", "name_key"),
    )
