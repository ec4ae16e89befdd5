"""Addresses of articles: promised by feeds, due to be fetched, and what each visit brought."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime

import sqlalchemy as sa
from sqlmodel import Session, col, select

from onrecord.secrets import public_url
from onrecord.types import Metadata
from onrecord.urls import host_of, url_key
from storage import tables
from storage.bulk import add_missing
from storage.entries import entry_row_key
from storage.hosts import A_STATEMENT, add_hosts, first_of_each, is_calm
from storage.pages import key_of
from storage.stubs import STUB, stub_of

_addresses = tables.Address


@dataclass(frozen=True, slots=True)
class Promise:
    """An article that a feed (or a person) names: where it is, what was said of it, and its text if given."""

    url: str
    public: str
    known: Metadata
    feed_body_key: str | None = None


@dataclass(frozen=True, slots=True)
class KnownAddress:
    """An address that may be visited, and what its last visits left."""

    address_id: int
    host_id: int
    url: str
    public: str
    known: Metadata
    feed_body_key: str | None
    first_seen_at: datetime
    first_fetched_at: datetime | None
    last_asked_at: datetime | None
    n_failures: int
    last_status: int | None
    etag: str | None
    last_modified: str | None
    body_key: str | None
    page_id: int | None
    missing_since: datetime | None
    gone_at: datetime | None
    moved_to: str | None


def address_key(url: str, public: str) -> str:
    """What an article's address is known by, equal for all addresses of one article; secrets are hashed."""
    return entry_row_key(url_key(url)) if url == public else f"masked:{key_of(url_key(url))}"


def add_addresses(opened: Session, promises: Sequence[Promise], now: datetime) -> dict[str, int]:
    """Every promised article has an address, due at once where it is new; ids by ``address_key``."""
    by_key: dict[str, Promise] = {}
    for promise in promises:
        by_key.setdefault(address_key(promise.url, promise.public), promise)
    known = known_ids(opened, list(by_key))
    fresh = {key: promise for key, promise in sorted(by_key.items()) if key not in known}
    hosts = add_hosts(opened, [host_of(promise.url) for promise in fresh.values()])
    rows: list[dict[str, object]] = [
        {
            "address_key": key,
            "url": promise.public,
            "host_id": hosts[host_of(promise.url)],
            "known": asdict(promise.known),
            "feed_body_key": promise.feed_body_key,
            "first_seen_at": now,
            "next_fetch_at": now,
            "next_fetch_reason": "it has not been fetched yet",
            "n_visits": 0,
            "n_failures": 0,
            "opt_outs": [],
        }
        for key, promise in fresh.items()
    ]
    add_missing(opened, tables.Address, rows)
    known |= known_ids(opened, list(fresh))
    masked: list[dict[str, object]] = [
        {"address_id": known[key], "fetch_url": promise.url}
        for key, promise in fresh.items()
        if promise.url != promise.public
    ]
    add_missing(opened, tables.AddressUrl, masked)
    return known


def due(opened: Session, now: datetime, limit: int, per_host: int) -> list[tuple[int, int]]:
    """Addresses whose time has come, of hosts that may be asked, with their hosts.

    The longest due of each host come first, then the second of each: a host with thousands of pages
    keeps nobody else's waiting.
    """
    order = (col(_addresses.next_fetch_at), col(_addresses.id))
    place = sa.func.row_number().over(partition_by=col(_addresses.host_id), order_by=order).label("place")
    waiting = (
        select(_addresses.id, _addresses.host_id, _addresses.next_fetch_at, place)
        .join(tables.Host, col(tables.Host.id) == col(_addresses.host_id))
        .where(col(_addresses.next_fetch_at) <= now, is_calm(now))
        .subquery()
    )
    return first_of_each(opened, waiting, limit, per_host)


def load(opened: Session, address_ids: Collection[int], now: datetime) -> list[KnownAddress]:
    """Those of the addresses that are still due, in the order of their ids."""
    urls = tables.AddressUrl
    statement = (
        select(_addresses, urls.fetch_url)
        .outerjoin(urls, col(urls.address_id) == col(_addresses.id))
        .where(
            col(_addresses.id).in_(sorted(address_ids)),
            col(_addresses.next_fetch_at) <= now,
            ~col(_addresses.address_key).startswith(STUB),  # taken out while a visit was under way
        )
        .order_by(col(_addresses.id))
    )
    return [_known(row, fetch_url) for row, fetch_url in opened.exec(statement)]


def id_of(opened: Session, url: str) -> int | None:
    """The address of this article, where the ledger knows it."""
    key = address_key(url, public_url(url))
    return known_ids(opened, [key]).get(key)


def make_due(opened: Session, address_id: int, now: datetime) -> None:
    """The address is visited in the next turn, whatever its schedule says."""
    is_there = ~col(_addresses.address_key).startswith(STUB)  # what was taken out is not fetched
    statement = sa.update(_addresses).where(col(_addresses.id) == address_id, is_there)
    opened.connection().execute(
        statement.values(next_fetch_at=now, next_fetch_reason="a person asked for it")
    )


def fetch_url_by_hand(opened: Session, url: str, now: datetime) -> int:
    """The article's address is known and due; returns its id."""
    public = public_url(url)
    promise = Promise(url, public, Metadata(url=public, from_feed=("url",)))
    address_id = add_addresses(opened, [promise], now)[address_key(url, promise.public)]
    make_due(opened, address_id, now)
    return address_id


def known_ids(opened: Session, keys: Sequence[str]) -> dict[str, int]:
    """Those of the keys (see ``address_key``) that the ledger has an address for, with its id."""
    found: dict[str, int] = {}
    asked = {form: key for key in keys for form in (key, stub_of(key))}  # taken out, it is known all the same
    forms = list(asked)
    for first in range(0, len(forms), A_STATEMENT):
        wanted = col(_addresses.address_key).in_(forms[first : first + A_STATEMENT])
        rows = opened.exec(select(_addresses.address_key, _addresses.id).where(wanted))
        found.update({asked[form]: address_id or 0 for form, address_id in rows})
    return found


def _known(row: tables.Address, fetch_url: str | None) -> KnownAddress:
    said = {**row.known, "authors": tuple(row.known["authors"]), "from_feed": tuple(row.known["from_feed"])}
    return KnownAddress(
        address_id=row.id or 0,
        host_id=row.host_id,
        url=fetch_url or row.url,
        public=row.url,
        known=Metadata(**said),
        feed_body_key=row.feed_body_key,
        first_seen_at=row.first_seen_at,
        first_fetched_at=row.first_fetched_at,
        last_asked_at=row.last_asked_at,
        n_failures=row.n_failures,
        last_status=row.last_status,
        etag=row.etag,
        last_modified=row.last_modified,
        body_key=row.body_key,
        page_id=row.page_id,
        missing_since=row.missing_since,
        gone_at=row.gone_at,
        moved_to=row.moved_to,
    )


def feed_body_key(opened: Session, address_id: int) -> str | None:
    """Where the article's text lies as a feed carried it; None where no feed did, or it was pruned."""
    carried = select(_addresses.feed_body_key).where(
        _addresses.id == address_id, col(_addresses.feed_body_key).in_(select(tables.PageBody.body_key))
    )
    return opened.exec(carried).first()


def page_ids(opened: Session, address_ids: Iterable[int]) -> dict[int, int]:
    """The page that each address last had; an address that was not fetched yet has none."""
    wanted, found = sorted(set(address_ids)), {}
    for first in range(0, len(wanted), A_STATEMENT):
        chunk = col(_addresses.id).in_(wanted[first : first + A_STATEMENT])
        rows = opened.exec(select(_addresses.id, _addresses.page_id).where(chunk))
        found.update({one: page for one, page in rows if one is not None and page is not None})
    return found
