"""Views and the table of reasons: what a ledger holds of the program's own words, and whether it is these."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import lru_cache

import sqlalchemy as sa
from sqlalchemy import Connection
from sqlmodel import col, delete, select

from onrecord.reasons import MEANINGS
from storage import reasons, tables, views
from storage.pages import key_of
from storage.views.grants import Grant, grant_alike


def is_made_of_these_words(connection: Connection) -> bool:
    """Whether the ledger's views and reasons are made from the very words of this program."""
    return _stored(connection) == _content_keys()


def make(connection: Connection, grants: Sequence[Grant] = ()) -> None:
    """The ledger has the views and reasons of this program, and no view of another version.

    Whoever might read a view still may, and has the rights of ``grants`` too; what is new may be read by
    whoever may read the tables that it is about. Raises DatabaseProblem where a
    view of a user's own stands on one that cannot be kept.
    """
    views.renew_views(connection, known_views(connection), grants)
    reasons.write_reasons(connection)
    _stamp(connection)
    grant_alike(connection, _READ_LIKE)


def known_views(connection: Connection) -> set[str]:
    """The views that this program, or another version of it, made in the ledger."""
    has_names = sa.inspect(connection).has_table("derived")
    return {*views.VIEWS, *(_stored(connection) if has_names else ())} - {_REASONS}


_REASONS = "reasons"
_READ_LIKE = {  # on PostgreSQL: what came later, and commands need where they needed a table
    "derived": "alembic_version",
    "reviews_current": "reviews",
    "reviews_of_claims": "reviews",
    "claims_current": "claims",
    "claims_rejected": "claims",
    "checks_of_claims": "claims",
    "claims_held": "claims",
    "claims_public": "claims",
    "claims_withheld": "claims",
    "article_labels": "articles",
    "article_standing": "articles",
    "links_current": "links",
    "members_current": "proposition_claims",
    "said_otherwise": "links",
    "corrections": "claims",
    "article_corrections": "articles",
    "labels": "articles",
    "kills": "articles",
    "withheld_claims": "reviews",
    "fact_checks": "claims",
    "listed_persons": "speakers",
    "listed_names": "speakers",
}


@lru_cache
def _content_keys() -> dict[str, str]:
    keys = {name: key_of(query) for name, query in views.VIEWS.items()}
    return keys | {_REASONS: key_of(json.dumps(MEANINGS, sort_keys=True))}


def _stored(connection: Connection) -> dict[str, str]:
    made = tables.Derived
    return {row.name: row.content_key for row in connection.execute(select(made.name, made.content_key))}


def _stamp(connection: Connection) -> None:
    made = tables.Derived
    connection.execute(delete(made).where(col(made.name).is_not(None)))
    rows = [{"name": name, "content_key": key} for name, key in sorted(_content_keys().items())]
    connection.execute(sa.insert(made), rows)
