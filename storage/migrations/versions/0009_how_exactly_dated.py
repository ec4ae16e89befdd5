"""How exactly a date of publication is known, and where a page on another site says that it was copied from.

Revision: 0009
"""

import sqlalchemy as sa
from alembic import op

from storage.dating import fill_precision

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("articles", sa.Column("published_precision", sa.Text(), nullable=True))
    op.add_column("article_versions", sa.Column("published_precision", sa.Text(), nullable=True))
    op.add_column("article_versions", sa.Column("copied_from", sa.Text(), nullable=True))
    fill_precision(op.get_bind())
