"""Outlets: who publishes what is stored, by the host at which it lies and the names it is given.

Whoever writes here holds the lock "judge".
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col, select

from onrecord.outlets import Directory, Said, bears_host, host_of_outlet, name_key, outlet_of, shown_name
from storage import tables
from storage.bulk import Row, add_missing, one_of

LONGEST_KEY = 500  # PostgreSQL refuses an index entry of more than about 2,700 bytes
_LATEST = 50  # articles by which an outlet is named: enough for a name of the day not to count
_outlet, _alias = tables.Publisher, tables.PublisherName


def said_by(url: object, name: str | None, origins: Mapping[str, Any]) -> Said:
    """What a stored version says of its outlet."""
    host = host_of_outlet(url) if isinstance(url, str) else None
    return Said(host, name[:LONGEST_KEY] if name else None, origins.get("outlet"))


def outlets_of(opened: Session, said: Sequence[Said]) -> list[int | None]:
    """The outlet of each; those that were not there are there now, with the hosts and names they bear."""
    hosts, names = _directory(opened, said)
    keys: list[str | None] = []
    learned: dict[tuple[str, str, bool], str] = {}
    for one in said:
        key = outlet_of(one, Directory(hosts, names))
        keys.append(key)
        if key is None:
            continue
        if bears_host(one) and one.host not in hosts:
            hosts[one.host or ""] = key
            learned[(key, one.host or "", True)] = one.host or ""
        if one.name and key not in names[name_key(one.name)]:
            names[name_key(one.name)].append(key)
            learned[(key, name_key(one.name), False)] = one.name
    first = {key: one.name or one.host or key for key, one in zip(keys[::-1], said[::-1], strict=True) if key}
    ids = _kept(opened, first)
    _add_names(opened, learned, ids)
    return [None if key is None else ids[key] for key in keys]


def name_outlets(opened: Session, given: Iterable[tuple[object, object]]) -> None:
    """Outlets that were just given another name than theirs are called what their latest articles say."""
    new: dict[int, set[str]] = defaultdict(set)
    for outlet, name in given:
        if isinstance(outlet, int) and isinstance(name, str):
            new[outlet].add(name)
    known = opened.exec(select(_outlet.id, _outlet.name).where(one_of(opened, col(_outlet.id), new))).all()
    for outlet, shown in known:
        if outlet is not None and new[outlet] - {shown}:
            name = shown_name(_latest(opened, outlet)) or shown
            naming = sa.update(_outlet).where(col(_outlet.id) == outlet)
            opened.connection().execute(naming.values(name=name[:LONGEST_KEY]))


def _directory(opened: Session, said: Sequence[Said]) -> tuple[dict[str, str], dict[str, list[str]]]:
    """The outlets that one of these may be of, by all their hosts and names."""
    hosts, names = dict[str, str](), defaultdict[str, list[str]](list)
    asked = {key for one in said for key in (one.host, one.name and name_key(one.name)) if key}
    of_these = select(_alias.publisher_id).where(one_of(opened, col(_alias.name_key), asked))
    found = (
        select(_outlet.publisher_key, _alias.name_key, _alias.is_host)
        .join(_outlet, col(_outlet.id) == col(_alias.publisher_id))
        .where(col(_alias.publisher_id).in_(of_these))
        .order_by(col(_alias.publisher_id), col(_alias.name_key))
    )
    for outlet, key, is_host in opened.exec(found):
        if is_host:
            hosts.setdefault(key, outlet)
        else:
            names[key].append(outlet)
    return hosts, names


def _kept(opened: Session, names: Mapping[str, str]) -> dict[str, int]:
    """The ids of the outlets with these keys, which are there now under these names at the least."""
    known = _ids(opened, names)
    rows: list[Row] = [
        {"publisher_key": key, "name": names[key]} for key in sorted(names) if key not in known
    ]
    if rows:
        add_missing(opened, _outlet, rows)
        known = _ids(opened, names)
    return known


def _ids(opened: Session, keys: Iterable[str]) -> dict[str, int]:
    statement = select(_outlet.publisher_key, _outlet.id).where(
        one_of(opened, col(_outlet.publisher_key), keys)
    )
    return {key: id for key, id in opened.exec(statement) if id is not None}


def _add_names(opened: Session, learned: Mapping[tuple[str, str, bool], str], ids: Mapping[str, int]) -> None:
    rows: list[Row] = [
        {"publisher_id": ids[key], "name_key": name_key, "is_host": is_host, "name": name}
        for (key, name_key, is_host), name in sorted(learned.items())
    ]
    add_missing(opened, _alias, rows)


def _latest(opened: Session, outlet: int) -> list[Said]:
    version, article = tables.ArticleVersion, tables.Article
    statement = (
        select(version.url, version.outlet, version.origins)
        .join(article, col(article.current_version_id) == col(version.id))
        .where(article.publisher_id == outlet)
        .order_by(col(article.id).desc())
        .limit(_LATEST)
    )
    return [said_by(*row) for row in opened.exec(statement)]
