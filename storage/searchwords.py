"""The words that are stored for the search beside texts of older ledgers."""

from __future__ import annotations

from collections.abc import Mapping

import sqlalchemy as sa
from sqlalchemy import Connection

from onrecord.searchwords import stored_words

TOGETHER = 500

_TEXTS = {
    "claims": "sentence",
    "article_versions": "coalesce(title, '') || ' ' || text",
}


def fill_search_words(connection: Connection, first_of: Mapping[str, int] | None = None) -> None:
    """Every claim and version whose words need some beside them for the search has them.

    ``first_of`` gives for a table the id from which on there are new ones.
    """
    for table, text in _TEXTS.items():
        last = (first_of or {}).get(table, 1) - 1
        while rows := _some(connection, table, text, last):
            last = rows[-1][0]
            found = [{"id": number, "words": words} for number, said in rows if (words := stored_words(said))]
            if found:
                statement = sa.text(f"UPDATE {table} SET search_words = :words WHERE id = :id")
                connection.execute(statement, found)


def _some(connection: Connection, table: str, text: str, last: int) -> list[tuple[int, str]]:
    statement = sa.text(
        f"SELECT id, {text} FROM {table} WHERE id > :last AND search_words IS NULL "
        f"ORDER BY id LIMIT {TOGETHER}"
    )
    return [(number, said) for number, said in connection.execute(statement, {"last": last})]
