"""No index on what nearly all rows share, which SQLite took: a batch read every current claim of the ledger.

New ones lead to what names a claim or a version, which is asked for each that is erased. What an earlier
`maintain` told SQLite's planner is forgotten: nobody keeps it up to date.

Revision: 0006
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

INDEXES = (  # name, table, column, of which rows
    ("ix_stage_results_owner_run", "stage_results", "owner_run", "outcome IS NULL"),
    ("ix_claims_replaced_by", "claims", "replaced_by", "replaced_by IS NOT NULL"),
    ("ix_rejections_version_id", "rejections", "version_id", "version_id IS NOT NULL"),
    ("ix_proposition_claims_claim_id", "proposition_claims", "claim_id", None),
    ("ix_comparisons_page_id", "comparisons", "page_id", None),
)


def upgrade() -> None:
    op.drop_index("ix_claims_is_current", "claims")
    op.drop_index("ix_extractions_is_current", "extractions")
    op.drop_index("ix_stage_results_owner_run", "stage_results")
    for name, table, column, rows in INDEXES:
        where = None if rows is None else sa.text(rows)
        op.create_index(name, table, [column], sqlite_where=where, postgresql_where=where)
    connection = op.get_bind()
    if connection.dialect.name == "sqlite":
        _forget_statistics(connection)


def _forget_statistics(connection: sa.Connection) -> None:
    """Also in connections that are open: they read the emptied table again when they are told to."""
    for table in ("sqlite_stat1", "sqlite_stat4"):
        if sa.inspect(connection).has_table(table):
            op.execute(f"DELETE FROM {table}")
            op.execute("ANALYZE sqlite_schema")
            op.execute(f"DROP TABLE {table}")
