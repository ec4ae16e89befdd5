"""Who may read which view on PostgreSQL, where a view that is made anew has lost it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy import Connection


@dataclass(frozen=True, slots=True)
class Grant:
    """A right to a view, or to one column of it; ``statement`` gives it again."""

    view: str
    column: str | None
    statement: str


def grants_on(connection: Connection, views: Iterable[str]) -> list[Grant]:
    """Every right that was given to any of these views. SQLite knows none."""
    if connection.dialect.name == "sqlite":
        return []
    return [Grant(*row) for row in connection.execute(_GRANTED, {"views": sorted(views)})]


def grant_again(connection: Connection, grants: Sequence[Grant]) -> None:
    """The rights are given, except those to what is there no more."""
    if not grants:
        return
    there = {(view, column) for view, column in connection.execute(_COLUMNS)}
    there |= {(view, None) for view, _ in there}
    for grant in grants:
        if (grant.view, grant.column) in there:
            connection.exec_driver_sql(grant.statement)


def grant_alike(connection: Connection, pairs: Mapping[str, str]) -> None:
    """Whoever may read a table of these may read what is named beside it."""
    if connection.dialect.name == "sqlite":
        return
    for made, table in pairs.items():
        for statement in connection.execute(_ALIKE, {"made": made, "table": table}).scalars().all():
            connection.exec_driver_sql(statement)


_OURS = "SELECT unnest(CAST(:views AS text[])) AS view"
_TO = """
    CASE given.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(given.grantee)) END
    || CASE WHEN given.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END
"""
_GRANTED = sa.text(f"""
    SELECT c.relname, NULL AS column_name,
        format('GRANT %s ON %I TO ', given.privilege_type, c.relname) || {_TO}
    FROM ({_OURS}) our JOIN pg_class c ON c.oid = to_regclass(quote_ident(our.view)),
        aclexplode(c.relacl) given
    UNION ALL
    SELECT c.relname, a.attname,
        format('GRANT %s (%I) ON %I TO ', given.privilege_type, a.attname, c.relname) || {_TO}
    FROM ({_OURS}) our JOIN pg_class c ON c.oid = to_regclass(quote_ident(our.view))
        JOIN pg_attribute a ON a.attrelid = c.oid AND NOT a.attisdropped,
        aclexplode(a.attacl) given
""")
_ALIKE = sa.text(f"""
    SELECT format('GRANT SELECT ON %I TO ', CAST(:made AS text)) || {_TO}
    FROM pg_class c, aclexplode(c.relacl) given
    WHERE c.oid = to_regclass(quote_ident(:table)) AND given.privilege_type = 'SELECT'
        AND given.grantee <> c.relowner
""")
_COLUMNS = sa.text("""
    SELECT c.relname, a.attname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
    WHERE c.relkind = 'v' AND pg_table_is_visible(c.oid) AND NOT a.attisdropped
""")
