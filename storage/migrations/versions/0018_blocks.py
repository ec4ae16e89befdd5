"""Blocks of a text with kind, label and time in one column; claims know when their post was printed.

Revision: 0018
"""

import sqlalchemy as sa
from alembic import op

from storage.olderblocks import blocks_of_older
from storage.tables.columns import JSON_VALUE

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

AT_ONCE = 1000


def upgrade() -> None:
    op.add_column("article_versions", sa.Column("blocks", JSON_VALUE, nullable=False, server_default="[]"))
    op.add_column("claims", sa.Column("posted", sa.Text(), nullable=True))
    _take_over(op.get_bind())
    _drop(op.get_bind(), "places", "posts")


def _drop(connection: sa.Connection, *columns: str) -> None:
    """The columns are gone; views of a user's own are what they were."""
    away = _views(connection) if connection.dialect.name == "sqlite" else []
    for kind, name, _ in away:
        if kind == "view":
            connection.exec_driver_sql(f'DROP VIEW "{name}"')
    for column in columns:
        op.drop_column("article_versions", column)
    for _, _, made in away:
        connection.exec_driver_sql(made)


def _views(connection: sa.Connection) -> list[tuple[str, str, str]]:
    """Every view and what hangs on it. SQLite drops no column while one stands on a view that is away."""
    statement = (
        "SELECT type, name, sql FROM sqlite_master WHERE type = 'view' OR type = 'trigger' AND tbl_name IN"
        " (SELECT name FROM sqlite_master WHERE type = 'view') ORDER BY type DESC"
    )
    return [(kind, name, made) for kind, name, made in connection.exec_driver_sql(statement)]


def _take_over(connection: sa.Connection) -> None:
    """What was known of places and posts stands in the new column."""
    table = sa.table(
        "article_versions",
        sa.column("id", sa.BigInteger()),
        *(sa.column(name, JSON_VALUE) for name in ("places", "posts", "blocks")),
    )
    last = 0
    asked = sa.select(table.c.id, table.c.places, table.c.posts).order_by(table.c.id).limit(AT_ONCE)
    while rows := connection.execute(asked.where(table.c.id > last)).all():
        last = rows[-1].id
        found = [
            {"b_id": row.id, "b_blocks": blocks_of_older(row.places, row.posts)}
            for row in rows
            if row.places or row.posts
        ]
        if found:
            into = sa.update(table).where(table.c.id == sa.bindparam("b_id"))
            connection.execute(into.values(blocks=sa.bindparam("b_blocks", type_=JSON_VALUE)), found)
