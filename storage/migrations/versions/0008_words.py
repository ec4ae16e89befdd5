"""What people decided is bound to a claim's words and speakers, no longer to the whole text of its article.

Revision: 0008
"""

import sqlalchemy as sa
from alembic import op

from storage.reviews import bind_to_words
from storage.wording import fill_words

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("claims", sa.Column("words_key", sa.Text(), nullable=False, server_default=""))
    op.add_column("reviews", sa.Column("words_key", sa.Text(), nullable=True))
    connection = op.get_bind()
    fill_words(connection)
    op.create_index("ix_claims_words_key", "claims", ["words_key"])
    op.create_index("ix_reviews_words_key", "reviews", ["words_key"])
    bind_to_words(connection)
