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


def outlets(session: Session) -> list[OutletRow]:
    """Every outlet that published something held here, by their names."""
    return [OutletRow(**row) for row in rows(session, _outlets(""))]


def outlet(session: Session, outlet_id: int) -> OutletRow | None:
    """The outlet with this number; None where nothing of one is held."""
    found = rows(session, _outlets("WHERE {of}.publisher_id = :id"), id=outlet_id)
    return OutletRow(**found[0]) if found else None


def names_of_outlet(session: Session, outlet_id: int) -> tuple[list[str], list[str]]:
    """The names that the outlet was given, and the hosts at which it lies."""
    found = rows(session, _NAMES, id=outlet_id)
    return tuple([row["name"] for row in found if bool(row["is_host"]) is host] for host in (False, True))  # type: ignore[return-value]


def _outlets(which: str) -> str:
    """The statement; claims are counted by outlet first: joined flat, each would count its article again."""
    return f"""
    SELECT held.outlet_id, p.name AS outlet, held.articles, held.undated, held.earliest, held.latest,
        held.last_seen_at, coalesce(n.claims, 0) AS claims, coalesce(n.unnamed, 0) AS unnamed,
        coalesce(e.edits, 0) AS edits_without_note
    FROM (
        SELECT a.publisher_id AS outlet_id, count(*) AS articles,
            count(CASE WHEN a.published_at IS NULL THEN 1 END) AS undated,
            substr(min(a.published), 1, 10) AS earliest, substr(max(a.published), 1, 10) AS latest,
            max(a.first_seen_at) AS last_seen_at
        FROM articles a {which.format(of="a")} GROUP BY a.publisher_id
    ) held
    LEFT JOIN publishers p ON p.id = held.outlet_id
    LEFT JOIN (
        SELECT coalesce(c.publisher_id, 0) AS outlet_id, count(*) AS claims,
            count(CASE WHEN c.n_links_in_chain > 0 AND c.origin_speaker_id IS NULL THEN 1 END) AS unnamed
        FROM claims_current c {which.format(of="c")} GROUP BY coalesce(c.publisher_id, 0)
    ) n ON n.outlet_id = coalesce(held.outlet_id, 0)
    LEFT JOIN (
        SELECT coalesce(a.publisher_id, 0) AS outlet_id, count(*) AS edits
        FROM comparisons c JOIN articles a ON a.id = c.article_id
        WHERE c.relation = 'edit' AND c.to_run IS NULL AND c.is_silent AND NOT {HELD_BACK}
        GROUP BY coalesce(a.publisher_id, 0)
    ) e ON e.outlet_id = coalesce(held.outlet_id, 0)
    ORDER BY lower(p.name), held.outlet_id
"""


_NAMES = "SELECT name, is_host FROM publisher_names WHERE publisher_id = :id ORDER BY name"
