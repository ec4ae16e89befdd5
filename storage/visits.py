"""What a visit to an address brought, and what happened to its page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col, select

from onrecord.types import Document, ReadFailed
from onrecord.visits import PageEvent
from storage import tables
from storage.addresses import KnownAddress
from storage.bulk import add_missing

_addresses = tables.Address


@dataclass(frozen=True, slots=True)
class Visit:
    """What one visit brought: ``found`` is the page or why there is none, None where there is nothing new.

    ``changes`` are columns of addresses; ``event`` is what befell the page since the visit before.
    """

    address: KnownAddress
    visited_at: datetime
    found: Document | ReadFailed | None = None
    status: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    is_put_off: bool = False
    changes: Mapping[str, Any] = field(default_factory=dict)
    event: PageEvent | None = None


def save_visit(opened: Session, visit: Visit, page_id: int | None, run_id: int) -> None:
    """The address is as the visit left it, and what happened to its page is on record."""
    changes = dict(visit.changes)
    if isinstance(visit.found, Document):
        changes["page_id"] = page_id
    if page_id is not None:
        entries = tables.Entry
        missing = (col(entries.address_id) == visit.address.address_id, col(entries.page_id).is_(None))
        opened.connection().execute(sa.update(entries).where(*missing).values(page_id=page_id))
    statement = sa.update(_addresses).where(col(_addresses.id) == visit.address.address_id)
    opened.connection().execute(statement.values(n_visits=_addresses.n_visits + 1, **changes))
    if visit.event is not None:
        event, before = visit.event, visit.address.last_asked_at
        add_event(
            opened,
            visit.address.address_id,
            event.kind,
            event.noticed_at,
            event.detail,
            run_id,
            before,
            page_id,
        )


def add_event(
    opened: Session,
    address_id: int,
    kind: str,
    noticed_at: datetime,
    detail: str,
    run_id: int,
    previous_at: datetime | None,
    page_id: int | None,
) -> None:
    """What happened to the page is on record, once."""
    row: dict[str, object] = {
        "address_id": address_id,
        "kind": kind,
        "noticed_at": noticed_at,
        "previous_at": previous_at,
        "detail": detail,
        "page_id": page_id,
        "run_id": run_id,
    }
    add_missing(opened, tables.PageEvent, [row])


def add_notice(opened: Session, page: tables.Page, kind: str, words: str, run_id: int) -> None:
    """The page's own notice is on record once, with the last visit at which it did not stand there."""
    events, visits = tables.PageEvent, tables.Page
    assert page.address_id is not None
    told = select(events.id).where(
        events.address_id == page.address_id, events.kind == kind, events.detail == words
    )
    if opened.exec(told).first() is not None:
        return
    earlier = select(sa.func.max(visits.read_at)).where(
        visits.address_id == page.address_id, col(visits.read_at) < page.read_at
    )
    previous_at = opened.exec(earlier).one()
    add_event(opened, page.address_id, kind, page.read_at, words, run_id, previous_at, page.id)
