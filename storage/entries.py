"""Entries of feeds: what was shown before, what is new, and the keys they are known by."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime

from sqlmodel import Session, col, select

from onrecord.secrets import public_url, scrub
from onrecord.urls import is_url
from storage import tables
from storage.bulk import add_missing
from storage.hosts import A_STATEMENT
from storage.pages import key_of
from storage.stubs import stub_of

LONGEST_KEY = 500  # PostgreSQL refuses an index entry of more than about 2,700 bytes


@dataclass(frozen=True, slots=True)
class NewEntry:
    """One line of a feed that was not there before; ``address_id`` is where its article is fetched."""

    entry_key: str
    locator: str
    title: str | None
    published: str | None
    address_id: int | None
    page_id: int | None = None
    categories: tuple[str, ...] = ()
    transcript_url: str | None = None


def known_keys(opened: Session, feed_id: int, keys: Sequence[str]) -> set[str]:
    """Those of the entries' keys (see ``entry_row_key``) that the feed has shown before."""
    entries = tables.Entry
    found: set[str] = set()
    asked = {form: key for key in keys for form in (key, stub_of(key))}  # taken out, it is known all the same
    forms = list(asked)
    for first in range(0, len(forms), A_STATEMENT):
        wanted = col(entries.entry_key).in_(forms[first : first + A_STATEMENT])
        shown = opened.exec(select(entries.entry_key).where(entries.feed_id == feed_id, wanted))
        found.update(asked[form] for form in shown)
    return found


def sightings(
    opened: Session, feed_id: int, address_ids: Iterable[int]
) -> set[tuple[int | None, str | None]]:
    """Which of the addresses the feed has shown before, each with the titles it had there."""
    entries, wanted = tables.Entry, sorted(set(address_ids))
    found: set[tuple[int | None, str | None]] = set()
    for first in range(0, len(wanted), A_STATEMENT):
        chunk = col(entries.address_id).in_(wanted[first : first + A_STATEMENT])
        rows = select(entries.address_id, entries.title).where(entries.feed_id == feed_id, chunk)
        found.update(opened.exec(rows).all())
    return found


def taken_out(opened: Session, feed_id: int, keys: Sequence[str]) -> set[str]:
    """Those of the entries' keys that stand in the feed as taken out."""
    entries, asked = tables.Entry, {stub_of(key): key for key in keys}
    forms, found = list(asked), set[str]()
    for first in range(0, len(forms), A_STATEMENT):
        wanted = col(entries.entry_key).in_(forms[first : first + A_STATEMENT])
        shown = opened.exec(select(entries.entry_key).where(entries.feed_id == feed_id, wanted))
        found.update(asked[form] for form in shown)
    return found


def entry_row_key(key: str, secrets: Sequence[str] = ()) -> str:
    """An entry's key as it is stored: hashed where it holds a secret or is too long for an index."""
    shown = scrub(public_url(key) if is_url(key) else key, secrets)
    if shown != key:
        return f"masked:{key_of(key)}"
    return key if len(key) <= LONGEST_KEY else f"{key[:LONGEST_KEY]}#{key_of(key)}"


def add_entries(opened: Session, feed_id: int, entries: Iterable[NewEntry], now: datetime) -> None:
    """The entries are sightings of this feed, each once."""
    rows = [
        {"feed_id": feed_id, "first_seen_at": now, **asdict(entry), "categories": list(entry.categories)}
        for entry in entries
    ]
    add_missing(opened, tables.Entry, sorted(rows, key=lambda row: str(row["entry_key"])))
