"""Words that the engines' own indexes miss are stored beside the texts.

Revision: 0010
"""

import sqlalchemy as sa
from alembic import op

from storage.searchwords import fill_search_words

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for table in ("claims", "article_versions"):
        op.add_column(table, sa.Column("search_words", sa.Text(), nullable=True))
    fill_search_words(op.get_bind())
