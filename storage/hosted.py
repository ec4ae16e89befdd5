"""Outlets of an older ledger, which knew them by name alone: each host becomes one, with all its names."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Mapping

import sqlalchemy as sa

from onrecord.outlets import Said, bears_host, host_of_outlet, name_key

_ARTICLES = sa.text(
    "SELECT a.id, a.url, a.publisher_id, v.outlet, v.origins FROM articles a "
    "LEFT JOIN article_versions v ON v.id = a.current_version_id ORDER BY a.id"
)
_TAKE = "UPDATE {} SET publisher_id = :outlet WHERE {} = :article AND coalesce(publisher_id, 0) <> :outlet"


def host_outlets(connection: sa.Connection) -> None:
    """Articles of one host are one outlet's, the one that most of them had, but where a person named another.

    Safe to repeat. Outlets that have no article then are names of those that took their place.
    """
    names = dict(connection.execute(sa.text("SELECT id, name FROM publishers")).tuples().all())
    for outlet, name in names.items():
        _call(connection, outlet, name_key(name), name, is_host=False)
    articles, counts = _by_host(connection)
    for host in sorted(articles):
        outlet = _winner(connection, host, counts[host])
        _call(connection, outlet, host, host, is_host=True)
        for article, before in articles[host]:
            if before not in (None, outlet):
                _call(connection, outlet, name_key(names[before]), names[before], is_host=False)
            for table, column in (("articles", "id"), ("claims", "article_id")):
                take = sa.text(_TAKE.format(table, column))
                connection.execute(take, {"outlet": outlet, "article": article})
    _drop_empty(connection, sorted(names))


def _by_host(
    connection: sa.Connection,
) -> tuple[dict[str, list[tuple[int, int | None]]], dict[str, Counter[int]]]:
    """The articles of each host with the outlet they had, and how many had which."""
    articles, counts = defaultdict(list), defaultdict[str, Counter[int]](Counter)
    for article, url, outlet, name, origins in connection.execute(_ARTICLES):
        said = Said(host_of_outlet(url), name, _origins(origins).get("outlet"))
        if said.host is not None and bears_host(said):
            articles[said.host].append((article, outlet))
            counts[said.host].update([] if outlet is None else [outlet])
    return articles, counts


def _origins(stored: object) -> Mapping[str, str]:
    found = json.loads(stored) if isinstance(stored, str | bytes) else stored
    return found if isinstance(found, dict) else {}


def _winner(connection: sa.Connection, host: str, counts: Counter[int]) -> int:
    """The outlet that most articles of the host had, the first of several; else one called after the host."""
    if counts:
        return min(counts, key=lambda outlet: (-counts[outlet], outlet))
    new = {"key": host, "name": host}
    find = sa.text("SELECT id FROM publishers WHERE publisher_key = :key")
    if connection.execute(find, {"key": host}).scalar() is None:
        connection.execute(sa.text("INSERT INTO publishers (publisher_key, name) VALUES (:key, :name)"), new)
    return int(connection.execute(find, {"key": host}).scalar_one())


def _call(connection: sa.Connection, outlet: int, key: str, name: str, *, is_host: bool) -> None:
    values = {"outlet": outlet, "key": key, "name": name, "is_host": is_host}
    connection.execute(
        sa.text(
            "INSERT INTO publisher_names (publisher_id, name_key, is_host, name) "
            "VALUES (:outlet, :key, :is_host, :name) ON CONFLICT DO NOTHING"
        ),
        values,
    )


def _drop_empty(connection: sa.Connection, outlets: list[int]) -> None:
    """Outlets that lost all their articles go."""
    for outlet in outlets:
        held = sa.text(
            "SELECT 1 FROM articles WHERE publisher_id = :id UNION ALL "
            "SELECT 1 FROM claims WHERE publisher_id = :id LIMIT 1"
        )
        if connection.execute(held, {"id": outlet}).first() is None:
            for table, column in (("publisher_names", "publisher_id"), ("publishers", "id")):
                connection.execute(sa.text(f"DELETE FROM {table} WHERE {column} = :id"), {"id": outlet})
