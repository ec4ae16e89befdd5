"""Hosts: held by one run at a time, so that all their feeds and pages are asked politely together."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col, select

from storage import tables
from storage.bulk import add_missing
from storage.ledger import database_now
from storage.liveness import dead_runs

A_STATEMENT = 5_000  # keys asked for at once: SQLite takes 32,766 parameters

_hosts = tables.Host


@dataclass(frozen=True, slots=True)
class HostLease:
    """The right to ask a host and to write what it answered, while no one else has raised the fence.

    ``last_asked_at`` is when the host was asked before, by this run or another.
    """

    host_id: int
    host: str
    run_id: int
    fence: int
    last_asked_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class HostState:
    """What is remembered of a host; ``robots_body`` is what its robots.txt held, None without one."""

    host_id: int
    host: str
    last_asked_at: datetime | None
    quiet_until: datetime | None
    robots_status: int | None
    robots_body: bytes | None
    robots_fetched_at: datetime | None


@dataclass(frozen=True, slots=True)
class HostNews:
    """What the last of a group of answers said about a host."""

    last_asked_at: datetime
    quiet_until: datetime | None = None
    quiet_reason: str | None = None
    has_answered: bool = False


@dataclass(frozen=True, slots=True)
class RobotsNews:
    """A robots.txt as it was just fetched: a status of None stands for no answer at all."""

    status: int | None
    body: bytes | None
    fetched_at: datetime


def add_hosts(opened: Session, hosts: Iterable[str]) -> dict[str, int]:
    """Every host is known; returns their ids."""
    names = sorted(set(hosts))
    known = _ids(opened, names)
    fresh: list[dict[str, object]] = [
        {"host": host, "fence": 0, "n_failures": 0} for host in names if host not in known
    ]
    add_missing(opened, tables.Host, fresh)
    return known | _ids(opened, [str(row["host"]) for row in fresh])


def is_calm(now: datetime) -> sa.ColumnElement[bool]:
    """True of hosts that did not ask, or make us, to leave them alone until later."""
    return sa.or_(col(_hosts.quiet_until).is_(None), col(_hosts.quiet_until) <= now)


def lease(
    opened: Session, run_id: int, host_ids: Collection[int], now: datetime, *, seconds: int
) -> dict[int, HostLease]:
    """Those of the hosts that nobody else holds, and that are not to be left alone, are this run's."""
    moment = database_now(opened)
    owners = opened.exec(select(_hosts.owner_run).where(col(_hosts.owner_run).is_not(None)).distinct()).all()
    dead = dead_runs(opened, [owner for owner in owners if owner is not None and owner != run_id])
    is_free = sa.or_(
        col(_hosts.owner_run).is_(None),
        col(_hosts.owner_run) == run_id,
        col(_hosts.owner_run).in_(dead),
        col(_hosts.leased_until) < moment,
    )
    free = (
        select(_hosts.id)
        .where(col(_hosts.id).in_(sorted(host_ids)), is_free, is_calm(now))
        .order_by(col(_hosts.id))
        # key_share, here and below: others go on adding addresses and feeds of a host that is held
        .with_for_update(skip_locked=True, key_share=True)
    )
    taken = (
        sa.update(_hosts)
        .where(col(_hosts.id).in_(list(opened.exec(free))))
        .values(owner_run=run_id, fence=_hosts.fence + 1, leased_until=moment + timedelta(seconds=seconds))
        .returning(col(_hosts.id), col(_hosts.host), col(_hosts.fence), col(_hosts.last_asked_at))
    )
    rows = opened.connection().execute(taken).all()
    return {host_id: HostLease(host_id, host, run_id, fence, asked) for host_id, host, fence, asked in rows}


def states(opened: Session, host_ids: Collection[int]) -> dict[int, HostState]:
    """What is remembered of the hosts."""
    rows = opened.exec(select(_hosts).where(col(_hosts.id).in_(sorted(host_ids))))
    return {
        row.id or 0: HostState(
            row.id or 0,
            row.host,
            row.last_asked_at,
            row.quiet_until,
            row.robots_status,
            row.robots_body,
            row.robots_fetched_at,
        )
        for row in rows
    }


def still_held(opened: Session, leases: Iterable[HostLease]) -> set[int]:
    """Those hosts whose lease still counts; they stay so until this transaction ends."""
    by_id = {one.host_id: one for one in leases}
    statement = (
        select(_hosts.id, _hosts.owner_run, _hosts.fence)
        .where(col(_hosts.id).in_(sorted(by_id)))
        .order_by(col(_hosts.id))
        .with_for_update(key_share=True)
    )
    return {
        host_id
        for host_id, owner, fence in opened.exec(statement)
        if host_id is not None and (owner, fence) == (by_id[host_id].run_id, by_id[host_id].fence)
    }


def renew(opened: Session, host_ids: Collection[int], *, seconds: int) -> None:
    """Hosts that are still held are so for as many seconds from now."""
    until = database_now(opened) + timedelta(seconds=seconds)
    held = sa.update(_hosts).where(col(_hosts.id).in_(sorted(host_ids)))
    opened.connection().execute(held.values(leased_until=until))


def learn(opened: Session, news: Mapping[int, HostNews]) -> None:
    """What answers said of the hosts is remembered, in one statement for each kind of answer."""
    quiet: dict[str, Any] = {
        "quiet_until": bound_like(_hosts.quiet_until, "b_until"),
        "quiet_reason": sa.bindparam("b_reason"),
        "n_failures": _hosts.n_failures + 1,
    }
    calm: dict[str, Any] = {"quiet_until": None, "quiet_reason": None, "n_failures": 0}
    by_kind: tuple[list[dict[str, Any]], ...] = ([], [], [])
    for host_id, told in sorted(news.items()):
        row = {"b_id": host_id, "b_asked": told.last_asked_at}
        if told.quiet_until is not None:
            by_kind[0].append(row | {"b_until": told.quiet_until, "b_reason": told.quiet_reason})
        else:
            by_kind[1 if told.has_answered else 2].append(row)
    for rows, values in zip(by_kind, (quiet, calm, {}), strict=True):
        _learn_alike(opened, rows, values)


def _learn_alike(opened: Session, rows: Sequence[Mapping[str, Any]], values: Mapping[str, Any]) -> None:
    if not rows:
        return
    asked = bound_like(_hosts.last_asked_at, "b_asked")
    learned = sa.update(_hosts).where(col(_hosts.id) == sa.bindparam("b_id"))
    opened.connection().execute(learned.values(last_asked_at=asked, **values), rows)


def bound_like(column: Any, name: str) -> sa.BindParameter[Any]:
    """A value to be bound by the column's own type: one without a type is stored as the driver likes."""
    return sa.bindparam(name, type_=column.type)


def release(opened: Session, leases: Sequence[HostLease]) -> None:
    """The hosts may be asked by others again; a lease that was lost is left alone."""
    held = (
        col(_hosts.id) == sa.bindparam("b_id"),
        col(_hosts.fence) == sa.bindparam("b_fence"),
        col(_hosts.owner_run) == sa.bindparam("b_run"),
    )
    ordered = sorted(leases, key=lambda lease: lease.host_id)
    rows = [{"b_id": one.host_id, "b_fence": one.fence, "b_run": one.run_id} for one in ordered]
    if rows:
        freed = sa.update(_hosts).where(*held).values(owner_run=None, leased_until=None)
        opened.connection().execute(freed, rows)


def first_of_each(opened: Session, waiting: sa.Subquery, limit: int, per_host: int) -> list[tuple[int, int]]:
    """What waits, with its host: the first of every host, then the second of every host, and so on.

    ``waiting`` has id, host_id, next_fetch_at and its ``place`` among those of its host.
    """
    of_host = waiting.c
    statement = (
        sa.select(of_host.id, of_host.host_id)
        .where(of_host.place <= per_host)
        .order_by(of_host.place, of_host.next_fetch_at, of_host.id)
        .limit(limit)
    )
    return [(subject, host_id) for subject, host_id in opened.connection().execute(statement)]


def keep_robots(opened: Session, host_id: int, robots: RobotsNews) -> None:
    """The host's robots.txt is remembered as it was answered."""
    opened.connection().execute(
        sa.update(_hosts)
        .where(col(_hosts.id) == host_id)
        .values(robots_status=robots.status, robots_body=robots.body, robots_fetched_at=robots.fetched_at)
    )


def _ids(opened: Session, hosts: Collection[str]) -> dict[str, int]:
    names, found = sorted(hosts), dict[str, int]()
    for first in range(0, len(names), A_STATEMENT):
        wanted = col(_hosts.host).in_(names[first : first + A_STATEMENT])
        rows = opened.exec(select(_hosts.host, _hosts.id).where(wanted))
        found.update({host: host_id or 0 for host, host_id in rows})
    return found
