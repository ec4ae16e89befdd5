"""What was read from a local file and has no address of its own is marked as internal.

Revision: 0011
"""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "article_versions", sa.Column("is_internal", sa.Boolean(), server_default=sa.false(), nullable=False)
    )
    versions = sa.table("article_versions", sa.column("is_internal"), sa.column("url"), sa.column("page_id"))
    pages = sa.table("pages", sa.column("id"), sa.column("locator"))
    on_the_web = sa.select(pages.c.id).where(
        sa.or_(pages.c.locator.like("http://%"), pages.c.locator.like("https://%"))
    )
    op.execute(
        sa.update(versions)
        .where(versions.c.url.is_(None), versions.c.page_id.not_in(on_the_web))
        .values(is_internal=sa.true())
    )
