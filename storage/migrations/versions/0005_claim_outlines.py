"""Claims are found by outlines that are read once, instead of by rows for each of their terms.

Outlines of claims that are linked already are made when the next article is linked.

Revision: 0005
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "claim_outlines",
        sa.Column("id", BIG, autoincrement=True, nullable=False),
        sa.Column("claim_id", BIG, nullable=False),
        sa.Column("period", sa.Integer(), nullable=False),
        sa.Column("outline", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["claim_id"], ["claims.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("claim_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_claim_outlines_period", "claim_outlines", ["period", "id"], unique=False)
    connection = op.get_bind()
    found = sa.text("SELECT DISTINCT claim_id, period FROM claim_terms ORDER BY claim_id")
    rows = [{"c": claim, "p": period, "o": b""} for claim, period in connection.execute(found)]
    if rows:
        insert = sa.text("INSERT INTO claim_outlines (claim_id, period, outline) VALUES (:c, :p, :o)")
        connection.execute(insert, rows)
    op.drop_table("claim_terms")
