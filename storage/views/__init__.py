"""Views for people who write SQL: the same words on SQLite and PostgreSQL.

What joins at every look is stored in the tables; the views only put it side by side.
"""

from __future__ import annotations

from sqlalchemy import Connection

from storage.views.articles import COVERAGE, EDITED_ARTICLES, REPRINTS, REVISIONS
from storage.views.claims import CLAIMS_VIEW, CORROBORATION, DISPUTES
from storage.views.fetching import FEED_HEALTH, PAGE_CHANGES
from storage.views.runs import RUN_LEDGER

VIEWS = {
    "claims_view": CLAIMS_VIEW,
    "disputes": DISPUTES,
    "corroboration": CORROBORATION,
    "revisions": REVISIONS,
    "edited_articles": EDITED_ARTICLES,
    "reprints": REPRINTS,
    "feed_health": FEED_HEALTH,
    "page_changes": PAGE_CHANGES,
    "coverage": COVERAGE,
    "run_ledger": RUN_LEDGER,
}


def create_views(connection: Connection) -> None:
    """Every view exists in its newest form."""
    drop_views(connection)
    for name, query in VIEWS.items():
        connection.exec_driver_sql(f"CREATE VIEW {name} AS {query}")


def drop_views(connection: Connection) -> None:
    """No view is left that would stand in the way of changing a table."""
    for name in reversed(VIEWS):
        connection.exec_driver_sql(f"DROP VIEW IF EXISTS {name}")
