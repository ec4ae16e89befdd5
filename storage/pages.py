"""Pages, their bodies and where they were seen: added once, found again by what was read."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime

import sqlalchemy as sa
import zstandard
from sqlmodel import Session, col, select

from onrecord.types import Document, Metadata, ReadFailed
from storage import tables
from storage.bulk import Row, add_missing, insert_missing, insert_new, update_all
from storage.refusals import reject


@dataclass(frozen=True, slots=True)
class Added:
    """What became of documents offered: ids of new pages, and how many were there already."""

    new: tuple[int, ...]
    unchanged: int
    rejected_again: int


def key_of(*parts: bytes | str) -> str:
    """A key that only the same parts in the same order have (SHA-256, hex)."""
    digest = hashlib.sha256()
    for part in parts:
        raw = part.encode() if isinstance(part, str) else part
        digest.update(len(raw).to_bytes(8, "big") + raw)
    return digest.hexdigest()


def add_feed(opened: Session, place: str, kind: str, now: datetime) -> int:
    """The folder or file is known as a feed; returns its id."""
    feed_key = key_of(kind, place)
    row = {"feed_key": feed_key, "kind": kind, "place": place, "is_paused": False, "added_at": now}
    add_missing(opened, tables.Feed, [row])
    return opened.exec(select(tables.Feed.id).where(tables.Feed.feed_key == feed_key)).one() or 0


def add_bodies(opened: Session, documents: Sequence[Document]) -> None:
    """The bytes of each document are stored, zstd; to be committed before their pages are added.

    A commit over two SQLite files is not one: a body without a page is harmless, the other way
    round is not.
    """
    bodies = {key_of(document.body): document.body for document in documents}
    compress = zstandard.ZstdCompressor(level=3).compress
    rows: list[dict[str, object]] = [
        {"body_key": key, "body": compress(body), "n_bytes": len(body)}
        for key, body in sorted(bodies.items())
    ]
    for row in rows:  # each by itself: together they may be larger than a statement may
        add_missing(opened, tables.PageBody, [row])


def add_pages(
    opened: Session, feed_id: int, found: Sequence[Document | ReadFailed], run_id: int, now: datetime
) -> Added:
    """A page for each document that was not there, a sighting for each, a rejection for each failure."""
    rows = [_page_row(one, run_id, now) for one in found]
    by_key = {str(row["page_key"]): row for row in rows}
    known = _by_key(opened, list(by_key))
    # in the order of the file: ids are then the same wherever it lies, and two runs insert in one order
    fresh = [row for key, row in by_key.items() if key not in known]
    inserted: set[str] = insert_new(opened, tables.Page, fresh, "page_key")
    pages = _by_key(opened, list(by_key))
    met = [pages[str(row["page_key"])] for row in rows]
    _add_entries(opened, feed_id, met, now)
    for page, one in zip(met, found, strict=True):
        if isinstance(one, ReadFailed):
            reject(opened, page.id or 0, "read", one.code, one.detail, one.remedy, run_id, now)
    again = [page for key, page in pages.items() if key not in inserted]
    for page in again:
        _meet_again(opened, page, run_id)
    rejected_again = sum(page.outcome == "rejected" for page in again)
    new = tuple(sorted(pages[key].id or 0 for key in inserted if pages[key].outcome is None))
    # one document twice in one batch is one page: the second is unchanged
    return Added(new, len(found) - len(inserted) - rejected_again, rejected_again)


def by_number(opened: Session, page_ids: Sequence[int]) -> dict[int, tables.Page]:
    """The pages with these numbers."""
    page = tables.Page
    found = opened.exec(select(page).where(col(page.id).in_(page_ids)).order_by(col(page.id)))
    return {one.id or 0: one for one in found}


def document_of(opened: Session, page: tables.Page) -> Document:
    """The document as it was read, from the stored bytes."""
    assert page.body_key is not None
    known = {
        **page.known,
        "authors": tuple(page.known["authors"]),
        "from_feed": tuple(page.known["from_feed"]),
    }
    raw = body_of(opened, page.body_key)
    charset = page.headers.get("charset")
    fetched_at = None if page.address_id is None else page.read_at
    return Document(page.locator, raw, page.media, Metadata(**known), charset, fetched_at)  # type: ignore[arg-type]


def settle(opened: Session, page_ids: Sequence[int], moves: Mapping[int, int], run_id: int) -> None:
    """The judged pages have their outcome, in this run; those in ``moves`` show the version named there."""
    page = tables.Page
    of_run = sa.update(page).where(col(page.id).in_(page_ids))
    opened.connection().execute(of_run.values(outcome=page.verdict, outcome_run=run_id))
    rows: list[Row] = [{"id": number, "version_id": moves[number]} for number in sorted(moves)]
    update_all(opened, page, rows)


def add_body(opened: Session, body: bytes) -> str:
    """The bytes are stored, zstd; returns their key."""
    body_key = key_of(body)
    compressed = zstandard.ZstdCompressor(level=3).compress(body)
    add_missing(opened, tables.PageBody, [{"body_key": body_key, "body": compressed, "n_bytes": len(body)}])
    return body_key


def body_of(opened: Session, body_key: str) -> bytes:
    """The stored bytes."""
    body = find_body(opened, body_key)
    assert body is not None, body_key
    return body


def find_body(opened: Session, body_key: str | None) -> bytes | None:
    """The stored bytes; None where they were pruned, or their page taken out."""
    body = opened.exec(select(tables.PageBody.body).where(tables.PageBody.body_key == body_key)).first()
    return None if body is None else zstandard.ZstdDecompressor().decompress(body)


@dataclass(frozen=True, slots=True)
class Visited:
    """A page as it was fetched, or why there is none, with what the server said.

    ``after`` is the key of the body that this one replaced: a page that goes back to what it said
    before is a page of its own.
    """

    found: Document | ReadFailed
    address_id: int | None
    visited_at: datetime
    status: int | None
    headers: Mapping[str, str]
    after: str | None = None
    previous_at: datetime | None = None


def add_visited(opened: Session, visits: Sequence[Visited], run_id: int) -> tuple[list[int], Added]:
    """A page for each visit that found one, a refusal for each that did not; ids in the order given."""
    rows = [_visited_row(visit, run_id) for visit in visits]
    fresh = {str(row["page_key"]): row for row in rows}
    inserted = {key for key, row in sorted(fresh.items()) if insert_missing(opened, tables.Page, [row])}
    pages = _by_key(opened, list(fresh))
    found = [pages[str(row["page_key"])] for row in rows]
    for page, visit in zip(found, visits, strict=True):
        if isinstance(visit.found, ReadFailed):
            failed = visit.found
            reject(
                opened,
                page.id or 0,
                "fetch",
                failed.code,
                failed.detail,
                failed.remedy,
                run_id,
                visit.visited_at,
            )
    again = [page for key, page in pages.items() if key not in inserted]
    for page in again:
        _meet_again(opened, page, run_id)
    rejected_again = sum(page.outcome == "rejected" for page in again)
    new = tuple(sorted(pages[key].id or 0 for key in inserted if pages[key].outcome is None))
    return [page.id or 0 for page in found], Added(
        new, len(visits) - len(inserted) - rejected_again, rejected_again
    )


def _visited_row(visit: Visited, run_id: int) -> dict[str, object]:
    row = _page_row(visit.found, run_id, visit.visited_at)
    content_key = key_of(str(row["content_key"]), visit.after or "")
    return row | {
        "content_key": content_key,
        "page_key": key_of(str(row["locator_key"]), content_key),
        "address_id": visit.address_id,
        "status": visit.status,
        "headers": dict(visit.headers),
        "previous_at": visit.previous_at,
    }


def _page_row(one: Document | ReadFailed, run_id: int, now: datetime) -> dict[str, object]:
    locator_key = key_of(one.locator)
    row: dict[str, object] = {
        "locator": one.locator,
        "locator_key": locator_key,
        "read_at": now,
        "taken_run": run_id,
        "headers": {},
        "body_key": None,
        "outcome": None,
        "outcome_run": None,
    }
    if isinstance(one, ReadFailed):
        content_key = key_of("failed", one.code, one.detail)
        row |= {"media": "none", "known": {}, "n_bytes": 0, "outcome": "rejected", "outcome_run": run_id}
    else:
        known = asdict(one.metadata)
        content_key = key_of(one.body, one.media, json.dumps(known, sort_keys=True))
        row |= {"media": one.media, "known": known, "n_bytes": len(one.body), "body_key": key_of(one.body)}
        row |= {"read_at": one.read_at or now, "headers": {"charset": one.charset} if one.charset else {}}
    return row | {"content_key": content_key, "page_key": key_of(locator_key, content_key)}


def _by_key(opened: Session, keys: Sequence[str]) -> dict[str, tables.Page]:
    statement = select(tables.Page).where(col(tables.Page.page_key).in_(keys))
    return {page.page_key: page for page in opened.exec(statement.execution_options(populate_existing=True))}


def _add_entries(opened: Session, feed_id: int, pages: Sequence[tables.Page], now: datetime) -> None:
    rows: dict[str, dict[str, object]] = {
        key_of(page.locator, page.page_key): {
            "feed_id": feed_id,
            "entry_key": key_of(page.locator, page.page_key),
            "locator": page.locator,
            "page_id": page.id,
            "first_seen_at": now,
        }
        for page in pages
    }
    add_missing(opened, tables.Entry, [rows[key] for key in sorted(rows)])


def _meet_again(opened: Session, page: tables.Page, run_id: int) -> None:
    if page.outcome != "rejected":
        return
    for rejection in opened.exec(select(tables.Rejection).where(tables.Rejection.page_id == page.id)):
        rejection.last_run = run_id
        opened.add(rejection)
