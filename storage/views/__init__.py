"""Views for people who write SQL: the same words on SQLite and PostgreSQL.

What joins at every look is stored in the tables; the views only put it side by side.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from storage.engine import DatabaseProblem
from storage.views.articles import COVERAGE, EDITED_ARTICLES, REPRINTS, REVISIONS
from storage.views.claims import CLAIMS_VIEW, CORROBORATION, DISPUTES, SAID_OTHERWISE
from storage.views.current import (
    CHECKS_OF_CLAIMS,
    CLAIMS_CURRENT,
    CLAIMS_HELD,
    CLAIMS_PUBLIC,
    CLAIMS_REJECTED,
    LINKS_CURRENT,
    MEMBERS_CURRENT,
    REVIEWS_CURRENT,
    REVIEWS_OF_CLAIMS,
)
from storage.views.fetching import FEED_HEALTH, PAGE_CHANGES
from storage.views.grants import Grant, grant_again, grants_on
from storage.views.labels import ARTICLE_LABELS, CLAIMS_WITHHELD
from storage.views.runs import RUN_LEDGER
from storage.views.standing import ARTICLE_STANDING

VIEWS = {  # each after those that it stands on
    "reviews_current": REVIEWS_CURRENT,
    "claims_withheld": CLAIMS_WITHHELD,
    "claims_current": CLAIMS_CURRENT,
    "claims_public": CLAIMS_PUBLIC,
    "article_labels": ARTICLE_LABELS,
    "reviews_of_claims": REVIEWS_OF_CLAIMS,
    "claims_rejected": CLAIMS_REJECTED,
    "checks_of_claims": CHECKS_OF_CLAIMS,
    "claims_held": CLAIMS_HELD,
    "links_current": LINKS_CURRENT,
    "members_current": MEMBERS_CURRENT,
    "page_changes": PAGE_CHANGES,
    "article_standing": ARTICLE_STANDING,
    "claims_view": CLAIMS_VIEW,
    "disputes": DISPUTES,
    "said_otherwise": SAID_OTHERWISE,
    "corroboration": CORROBORATION,
    "revisions": REVISIONS,
    "edited_articles": EDITED_ARTICLES,
    "reprints": REPRINTS,
    "feed_health": FEED_HEALTH,
    "coverage": COVERAGE,
    "run_ledger": RUN_LEDGER,
}


def renew_views(connection: Connection, known: Collection[str], grants: Sequence[Grant] = ()) -> None:
    """Every view exists in its newest form, none of those ``known`` in another; who had a right keeps it.

    Raises DatabaseProblem where a view of a user's own stands on one that cannot be kept.
    """
    if _replace(connection):
        drop_views(connection, set(known) - VIEWS.keys())  # nothing of ours stands on them any more
    else:
        grants = [*grants, *drop_views(connection, known)]
        create_views(connection)
    grant_again(connection, grants)


def create_views(connection: Connection) -> None:
    """Every view exists in its newest form."""
    for name, query in VIEWS.items():
        connection.exec_driver_sql(f"CREATE VIEW {name} AS {query}")


def drop_views(connection: Connection, names: Collection[str]) -> list[Grant]:
    """None of these views is left that would stand in the way of changing a table; returns who had rights."""
    had = grants_on(connection, names)
    if connection.dialect.name == "sqlite":
        for name in sorted(names):
            connection.exec_driver_sql(f"DROP VIEW IF EXISTS {name}")
    elif names:
        _drop_at_once(connection, names)
    return had


def _replace(connection: Connection) -> bool:
    """Whether PostgreSQL could put each view in place of the one before: where no column went or moved.

    Rights and views that stand on it are then left as they are.
    """
    if connection.dialect.name == "sqlite":
        return False
    try:
        with connection.begin_nested():
            for name, query in VIEWS.items():
                connection.exec_driver_sql(f"CREATE OR REPLACE VIEW {name} AS {query}")
    except DBAPIError as error:
        if _code(error) == "42P16":  # invalid_table_definition
            return False
        raise
    return True


def _drop_at_once(connection: Connection, names: Collection[str]) -> None:
    """Views that stand on each other go together; nothing else goes with them."""
    with naming_what_stands_on_ours():
        connection.exec_driver_sql(f"DROP VIEW IF EXISTS {', '.join(sorted(names))}")


@contextmanager
def naming_what_stands_on_ours() -> Iterator[None]:
    """Raises DatabaseProblem where PostgreSQL takes nothing away because of what a user made on it."""
    try:
        yield
    except DBAPIError as error:
        if _code(error) == "2BP01":  # dependent_objects_still_exist
            raise _in_the_way(error) from error
        raise


def _code(error: DBAPIError) -> str | None:
    return getattr(error.orig, "sqlstate", None)


def _in_the_way(error: DBAPIError) -> DatabaseProblem:
    """PostgreSQL names what depends on what: one dependency a line."""
    told = str(getattr(getattr(error.orig, "diag", None), "message_detail", None) or error.orig)
    return DatabaseProblem(
        f"this version changes what others stand on: {'; '.join(told.splitlines())}",
        "keep their definitions (pg_get_viewdef), drop them, run `onrecord db upgrade`, create them again",
    )
