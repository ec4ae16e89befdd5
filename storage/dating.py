"""How exactly the dates that are stored are known: filled in for ledgers that did not keep it."""

from __future__ import annotations

import sqlalchemy as sa

_FILL = """
    UPDATE {table} SET published_precision = CASE
        WHEN length(published) = 7 THEN 'month'
        WHEN length(published) = 10 THEN 'day'
        WHEN substr(published, 18, 2) = '00' THEN 'minute'
        ELSE 'instant' END
    WHERE published IS NOT NULL AND published_precision IS NULL
"""


def fill_precision(connection: sa.Connection) -> None:
    """Every dated article and version says how exactly (onrecord.dates.precision_of); safe to repeat."""
    for table in ("articles", "article_versions"):
        connection.execute(sa.text(_FILL.format(table=table)))
