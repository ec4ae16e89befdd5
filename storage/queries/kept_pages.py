"""Pages as they were read: the bytes, and which page of a work stood at a time."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlmodel import Session

from onrecord.dates import in_utc
from storage.pages import find_body
from storage.queries.edits import is_held_back
from storage.queries.rows import rows, rows_with
from storage.queries.whys import claim_ids
from storage.removal import TAKEN_OUT
from storage.subjects import subject_of


@dataclass(frozen=True, slots=True)
class KeptPage:
    """One page of a work. ``shown_at`` is when it stood there: of a file the publisher's date, where known.

    ``body_key`` is None where the bytes are pruned, and where nothing could be read (``media`` none);
    ``is_held_back``: what was edited out since may protect somebody, and no person has decided.
    """

    page_id: int
    locator: str
    url: str | None
    media: str
    status: int | None
    headers: dict[str, str]
    read_at: str
    shown_at: str
    is_fetched: bool
    n_bytes: int
    body_key: str | None
    outcome: str | None
    version_id: int | None
    is_held_back: bool
    is_internal: bool
    is_taken_out: bool


def pages_named(session: Session, reference: str, *, whole_work: bool) -> list[KeptPage]:
    """The pages that are meant, in the order in which they were shown; of a page's number it alone.

    With ``whole_work`` all pages of its work; else a claim's are those that showed its version.
    ``reference`` is a page's number, ``article:N``, ``claim:N``, an address or a path.
    """
    kind, _, number = reference.strip().lower().rpartition(":")
    is_page = kind in ("", "page") and number.isdecimal() and len(number) < 19
    if is_page and not whole_work:
        return pages_with(session, [int(number)])
    if kind == "claim" and not whole_work:
        ids = claim_ids(session, number)[:1]
        held = rows_with(session, _OF_CLAIM, ids)
        return pages_showing(session, held[0]["version_id"]) if held else []
    found = subject_of(session, f"page:{number}" if is_page else reference.strip())
    return [] if found is None else pages_with(session, found.pages)


def pages_with(session: Session, page_ids: Sequence[int] | frozenset[int]) -> list[KeptPage]:
    """The pages with these numbers, in the order in which they were shown."""
    found = map(_page, rows_with(session, _PAGES, sorted(page_ids)))
    return sorted(found, key=lambda page: (page.shown_at, page.read_at, page.page_id))


def pages_showing(session: Session, version_id: int) -> list[KeptPage]:
    """The pages that showed the version, in order."""
    shown = rows(session, "SELECT page_id FROM sightings WHERE version_id = :id", id=version_id)
    return pages_with(session, [row["page_id"] for row in shown])


def standing_at(pages: Sequence[KeptPage], at: datetime | None) -> KeptPage | None:
    """The page that stood at that time, or the last; None where nothing was seen yet.

    A page that nobody could read says nothing about what stood there: it is passed over for another.
    """
    seen = [page for page in pages if at is None or datetime.fromisoformat(page.shown_at) <= in_utc(at)]
    readable = [page for page in seen if page.media != "none"]
    return next(reversed(readable or seen), None)


def bytes_of(session: Session, page: KeptPage) -> bytes | None:
    """The page as it was read; None where that is not kept."""
    return find_body(session, page.body_key)


def text_of(session: Session, page: KeptPage) -> str | None:
    """The text that cleaning made of the page; None where it holds no article."""
    found = rows(session, "SELECT text FROM article_versions WHERE id = :id", id=page.version_id)
    return found[0]["text"] if found else None


def events_of(session: Session, page_ids: Sequence[int]) -> list[dict[str, Any]]:
    """What befell the addresses of these pages: gone, back, moved, corrected; in order."""
    found = rows_with(session, _EVENTS, page_ids)
    return sorted(found, key=lambda row: (row["noticed_at"], row["kind"], row["detail"]))


def _page(row: dict[str, Any]) -> KeptPage:
    known, of_version = _plain(row.pop("known")), row.pop("version_url")
    row |= {"headers": _plain(row["headers"]), "url": known.get("url") or of_version}
    for name in ("is_fetched", "is_held_back", "is_internal"):
        row[name] = bool(row[name])
    return KeptPage(**row, is_taken_out=row["locator"] == TAKEN_OUT)


def _plain(value: Any) -> dict[str, Any]:
    """What a column of JSON holds: one engine gives it as text."""
    return dict(json.loads(value) if isinstance(value, str) else value)


_PAGES = f"""
    SELECT p.id AS page_id, p.locator, p.known, p.media, p.status, p.headers, p.read_at, p.n_bytes,
        p.body_key, p.outcome, coalesce(s.version_id, p.version_id) AS version_id, v.url AS version_url,
        coalesce(s.shown_at, p.read_at) AS shown_at,
        CASE WHEN p.address_id IS NULL THEN 0 ELSE 1 END AS is_fetched,
        CASE WHEN {is_held_back("v")} THEN 1 ELSE 0 END AS is_held_back,
        coalesce(v.is_internal, false) AS is_internal
    FROM pages p
    LEFT JOIN sightings s ON s.page_id = p.id
    LEFT JOIN article_versions v ON v.id = coalesce(s.version_id, p.version_id)
    WHERE p.id IN :ids
"""
_OF_CLAIM = """
    SELECT e.version_id FROM extractions e
    WHERE e.id IN (SELECT c.extraction_id FROM claims c WHERE c.id IN :ids)
"""
_EVENTS = """
    SELECT DISTINCT e.kind, e.noticed_at, e.previous_at, e.detail
    FROM page_events e JOIN pages p ON p.address_id = e.address_id WHERE p.id IN :ids
"""
