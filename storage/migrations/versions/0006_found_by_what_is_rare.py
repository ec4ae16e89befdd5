"""No index on what nearly all rows share, which SQLite took: a batch read every current claim of the ledger.

Revision: 0006
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

OPEN = sa.text("outcome IS NULL")


def upgrade() -> None:
    op.drop_index("ix_claims_is_current", "claims")
    op.drop_index("ix_extractions_is_current", "extractions")
    op.drop_index("ix_stage_results_owner_run", "stage_results")
    op.create_index(
        "ix_stage_results_owner_run", "stage_results", ["owner_run"], sqlite_where=OPEN, postgresql_where=OPEN
    )
    op.create_index("ix_comparisons_page_id", "comparisons", ["page_id"])
