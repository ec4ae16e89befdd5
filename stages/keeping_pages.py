"""Keeps what visits brought: raw pages, refusals, events, and what robots.txt said."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy.engine import Engine
from sqlmodel import Session

from onrecord.cleaning import CLEANER_VERSION
from onrecord.fetching.answers import Answer, FetchFailed
from onrecord.robots import Robots, RobotsDecision
from onrecord.settings import Settings
from onrecord.types import Document, ReadFailed, RunRef
from onrecord.waits import retry_after
from stages.clocks import Clock
from stages.feed_answers import is_host_failure, leads_elsewhere
from stages.page_answers import Disallowed, read_visit
from storage import accounts, hosts, ledger, pages
from storage.addresses import KnownAddress
from storage.engine import writing
from storage.hosts import HostLease, HostNews, RobotsNews
from storage.visits import Visit, save_visit

REST = timedelta(minutes=10)  # for which a host that did not answer is left alone, its feeds too


@dataclass(frozen=True, slots=True)
class PageCounts:
    """What became of one group of addresses; ``left`` were not asked for in this turn."""

    asked: int = 0
    fetched: int = 0
    unchanged: int = 0
    rejected: int = 0
    put_off: int = 0
    left: int = 0

    def __add__(self, other: PageCounts) -> PageCounts:
        return PageCounts(
            self.asked + other.asked,
            self.fetched + other.fetched,
            self.unchanged + other.unchanged,
            self.rejected + other.rejected,
            self.put_off + other.put_off,
            self.left + other.left,
        )


@dataclass(frozen=True, slots=True)
class Told:
    """What one address answered, and what robots.txt said of it."""

    address: KnownAddress
    answer: Answer | Disallowed
    robots: Robots
    decision: RobotsDecision


@dataclass(frozen=True, slots=True)
class RobotsTold:
    """A robots.txt as it was just fetched."""

    host_id: int
    news: RobotsNews


def keep_visits(
    engine: Engine,
    run: RunRef,
    settings: Settings,
    leases: dict[int, HostLease],
    group: Sequence[Told | RobotsTold],
    clock: Clock,
) -> PageCounts:
    """What a group of visits brought is in the ledger, in one transaction."""
    told = [one for one in group if isinstance(one, Told)]
    visits = [
        read_visit(t.address, t.answer, t.robots, t.decision, settings, _moment(t, clock), random.random())
        for t in told
    ]
    with writing(engine) as opened:
        pages.add_bodies(opened, [visit.found for visit in visits if isinstance(visit.found, Document)])
    with writing(engine) as opened:
        held = hosts.still_held(opened, leases.values())
        hosts.renew(opened, held, seconds=settings.lease_seconds)
        for one in group:
            if isinstance(one, RobotsTold) and one.host_id in held:
                hosts.keep_robots(opened, one.host_id, one.news)
        mine = [visit for visit in visits if visit.address.host_id in held]
        counts = _save(opened, run, [_from_feed(opened, visit) for visit in mine])
        hosts.learn(opened, _host_news([t for t in told if t.address.host_id in held], clock))
    return counts


def _moment(told: Told, clock: Clock) -> datetime:
    match told.answer:
        case Disallowed():
            return clock()
        case FetchFailed():
            return told.answer.failed_at
        case _:
            return told.answer.answered_at


def _from_feed(opened: Session, visit: Visit) -> Visit:
    """A page that cannot be had is the article as the feed carried it, where the feed did."""
    address = visit.address
    is_reserved = isinstance(visit.found, ReadFailed) and visit.found.code == "opted_out"
    if not isinstance(visit.found, ReadFailed) or address.feed_body_key is None or is_reserved:
        return visit
    body = pages.body_of(opened, address.feed_body_key)
    return replace(visit, found=Document(address.public, body, "html", address.known), headers={})


def _save(opened: Session, run: RunRef, visits: Sequence[Visit]) -> PageCounts:
    found = [visit for visit in visits if visit.found is not None]
    seen = [
        pages.Visited(
            visit.found,  # type: ignore[arg-type]
            visit.address.address_id,
            visit.visited_at,
            visit.status,
            visit.headers,
            visit.address.body_key,
            visit.address.last_asked_at if visit.address.n_failures == 0 else None,
        )
        for visit in found
    ]
    ids, added = pages.add_visited(opened, seen, run.id)
    by_address = {visit.address.address_id: page for visit, page in zip(found, ids, strict=True)}
    for visit in sorted(visits, key=lambda one: one.address.address_id):
        save_visit(opened, visit, by_address.get(visit.address.address_id), run.id)
    ledger.open_work(opened, "clean", added.new, CLEANER_VERSION, run.id)
    put_off = sum(visit.is_put_off for visit in visits)
    unchanged = len(visits) - len(found) - put_off + added.unchanged
    accounts.add_counts(
        opened,
        run.id,
        taken=len(visits),
        unchanged=unchanged,
        rejected_again=added.rejected_again,
        put_off=put_off,
    )
    rejected = sum(isinstance(visit.found, ReadFailed) for visit in found)
    return PageCounts(len(visits), len(added.new), unchanged, rejected, put_off)


def _host_news(told: Sequence[Told], clock: Clock) -> dict[int, HostNews]:
    """What the answers say of their hosts, the last word counting."""
    news: dict[int, HostNews] = {}
    for one in told:
        answer, now = one.answer, _moment(one, clock)
        if isinstance(answer, Disallowed):
            continue
        failed = answer if isinstance(answer, FetchFailed) else None
        news[one.address.host_id] = HostNews(
            now,
            None if failed is None else _quiet_until(failed, now),
            None if failed is None else failed.code,
            has_answered=failed is None or failed.status is not None or leads_elsewhere(failed),
        )
    return news


def _quiet_until(answer: FetchFailed, now: datetime) -> datetime | None:
    """Until when the host is left alone: as long as it asked for, else a while."""
    if not is_host_failure(answer):
        return None
    asked = retry_after(answer.headers, now)
    return now + (asked or REST)
