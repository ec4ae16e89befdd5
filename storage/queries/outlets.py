"""Outlets with what the ledger holds of them."""

from __future__ import annotations

from dataclasses import dataclass

from sqlmodel import Session

from storage.queries.rows import rows
from storage.views.articles import HELD_BACK


@dataclass(frozen=True, slots=True)
class OutletRow:
    """An outlet, what of it is held, and from when to when that was published; days as far as they are known.

    ``unnamed`` counts the claims whose origin the text gives without a name. ``outlet_id`` is None for
    articles of which no outlet is known.
    """

    outlet_id: int | None
    outlet: str | None
    articles: int
    undated: int
    earliest: str | None
    latest: str | None
    last_seen_at: str
    claims: int
    unnamed: int
    edits_without_note: int


def outlets(session: Session, *, ids: tuple[int, ...] | None = None) -> list[OutletRow]:
    """Every outlet that published something held here, or those with these numbers; by their names."""
    found = [OutletRow(**row) for row in rows(session, _OUTLETS)]
    return found if ids is None else [one for one in found if one.outlet_id in ids]


def names_of_outlet(session: Session, outlet_id: int) -> tuple[list[str], list[str]]:
    """The names that the outlet was given, and the hosts at which it lies."""
    found = rows(session, _NAMES, id=outlet_id)
    return tuple([row["name"] for row in found if bool(row["is_host"]) is host] for host in (False, True))  # type: ignore[return-value]


_OUTLETS = f"""
    SELECT p.id AS outlet_id, p.name AS outlet, count(*) AS articles,
        count(CASE WHEN a.published_at IS NULL THEN 1 END) AS undated,
        substr(min(a.published), 1, 10) AS earliest, substr(max(a.published), 1, 10) AS latest,
        max(a.first_seen_at) AS last_seen_at,
        CAST(sum(coalesce(n.claims, 0)) AS INTEGER) AS claims,
        CAST(sum(coalesce(n.unnamed, 0)) AS INTEGER) AS unnamed,
        CAST(sum(coalesce(e.edits, 0)) AS INTEGER) AS edits_without_note
    FROM articles a
    LEFT JOIN publishers p ON p.id = a.publisher_id
    LEFT JOIN (
        SELECT c.article_id AS article_id, count(*) AS claims,
            count(CASE WHEN c.n_links_in_chain > 0 AND c.origin_speaker_id IS NULL THEN 1 END) AS unnamed
        FROM claims_current c GROUP BY c.article_id
    ) n ON n.article_id = a.id
    LEFT JOIN (
        SELECT c.article_id AS article_id, count(*) AS edits FROM comparisons c
        WHERE c.relation = 'edit' AND c.to_run IS NULL AND c.is_silent AND NOT {HELD_BACK}
        GROUP BY c.article_id
    ) e ON e.article_id = a.id
    GROUP BY p.id, p.name ORDER BY lower(p.name), p.id
"""
_NAMES = "SELECT name, is_host FROM publisher_names WHERE publisher_id = :id ORDER BY name"
