"""What befell the pages of articles between two visits: gone, back, moved, withdrawn, corrected."""

from __future__ import annotations

from dataclasses import dataclass

from sqlmodel import Session

from storage.queries.rows import rows


@dataclass(frozen=True, slots=True)
class PageChange:
    """A row of the view `page_changes`, which docs/schema.md explains."""

    event_id: int
    kind: str
    noticed_at: str
    still_otherwise_at: str | None
    detail: str
    url: str | None
    title: str | None
    publisher: str | None
    article_id: int | None
    address_id: int


def page_changes(session: Session, *, limit: int = 20) -> tuple[list[PageChange], int]:
    """The last events, the newest first, and how many there are."""
    found = [PageChange(**row) for row in rows(session, _NEWEST, limit=limit)]
    [counted] = rows(session, "SELECT count(*) AS n FROM page_events")
    return found, int(counted["n"])


_NEWEST = "SELECT * FROM page_changes ORDER BY noticed_at DESC, event_id DESC LIMIT :limit"
