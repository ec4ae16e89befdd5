"""How likely the name of a claim's origin is right stands beside how likely the claim is.

Revision: 0017
"""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("claims", sa.Column("name_confidence", sa.Float(), nullable=True))
