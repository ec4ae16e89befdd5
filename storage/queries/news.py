"""What a run brought that is new: articles by outlet, who is quoted, and edits that no note tells of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from sqlmodel import Session

from storage.queries.quoted import Quoted, quoted_in
from storage.queries.rows import rows_of
from storage.views.articles import HELD_BACK
from storage.views.labels import leaves

HEADLINES = 3  # of each outlet, in a report; `onrecord articles` has them all


@dataclass(frozen=True, slots=True)
class Headline:
    """An article by its headline, as it stands now."""

    article_id: int
    title: str | None
    published: str | None
    url: str | None


@dataclass(frozen=True, slots=True)
class OutletNews:
    """How many articles of an outlet are new or in another version, and the newest of the new ones."""

    outlet: str | None
    new: int
    revised: int
    headlines: tuple[Headline, ...]


@dataclass(frozen=True, slots=True)
class UnnotedEdit:
    """An edit of an article on whose page no note to readers was found, in counts of words alone."""

    article_id: int
    title: str | None
    publisher: str | None
    url: str | None
    before_at: str | None
    after_at: str
    n_cut: int
    n_added: int


@dataclass(frozen=True, slots=True)
class News:
    """What is new, the first of each, and how many there are; edits held back wait for a person to decide."""

    outlets: tuple[OutletNews, ...]
    n_outlets: int
    quoted: tuple[Quoted, ...]
    n_quoted: int
    edits: tuple[UnnotedEdit, ...]
    n_edits: int
    n_held_back: int


def news_of(session: Session, run_id: int, *, top: int = 10, is_public: bool = False) -> News:
    """What the run brought; names and headlines as they stand in the newest version of each article."""
    return news_of_runs(session, [run_id], top=top, is_public=is_public)


def news_of_runs(
    session: Session,
    run_ids: Sequence[int],
    *,
    top: int = 10,
    headlines: int = HEADLINES,
    is_public: bool = False,
) -> News:
    """What these runs brought, as if they had been one; so many ``headlines`` of each outlet.

    With ``is_public`` only of works that may leave the desk.
    """
    outlets = _outlets(session, run_ids, headlines, is_public)
    quoted = quoted_in(session, run_ids, is_public=is_public)
    edits = rows_of(session, _EDITS + (_MAY_LEAVE if is_public else "") + _EDITS_IN_ORDER, run_ids)
    shown = [row for row in edits if not row.pop("is_held_back")]
    return News(
        outlets=tuple(outlets[:top]),
        n_outlets=len(outlets),
        quoted=tuple(quoted[:top]),
        n_quoted=len(quoted),
        edits=tuple(UnnotedEdit(**row) for row in shown[:top]),
        n_edits=len(shown),
        n_held_back=len(edits) - len(shown),
    )


def _outlets(session: Session, run_ids: Sequence[int], most: int, is_public: bool) -> list[OutletNews]:
    headlines: dict[str | None, list[Headline]] = defaultdict(list)
    told = f"{_NEW} {_MAY_LEAVE if is_public else ''}"
    for row in rows_of(session, _HEADLINES.format(new=told), run_ids, most=most):
        headlines[row.pop("outlet")].append(Headline(**row))
    found = rows_of(session, _OUTLETS, run_ids)
    return [OutletNews(**row, headlines=tuple(headlines[row["outlet"]])) for row in found]


_NEW = "WHERE r.is_revised = 0"
_MAY_LEAVE = f" AND {leaves('a.id')}"
_READ = """
    SELECT DISTINCT v.article_id AS article_id, CASE g.outcome WHEN 'revised' THEN 1 ELSE 0 END AS is_revised
    FROM pages g JOIN article_versions v ON v.id = g.version_id
    WHERE g.outcome_run IN :runs AND g.outcome IN ('new', 'reprint', 'revised') AND v.article_id IS NOT NULL
"""
_OUTLETS = f"""
    SELECT p.name AS outlet, count(CASE WHEN r.is_revised = 0 THEN 1 END) AS new,
        count(CASE WHEN r.is_revised = 1 THEN 1 END) AS revised
    FROM ({_READ}) r JOIN articles a ON a.id = r.article_id
    LEFT JOIN publishers p ON p.id = a.publisher_id
    GROUP BY p.name ORDER BY 2 DESC, 3 DESC, 1
"""
_HEADLINES = f"""
    SELECT outlet, article_id, title, published, url FROM (
        SELECT p.name AS outlet, a.id AS article_id, v.title AS title,
            coalesce(v.published, a.published) AS published, coalesce(v.url, a.url) AS url,
            row_number() OVER (
                PARTITION BY p.name ORDER BY coalesce(a.published_at, a.first_seen_at) DESC, a.id
            ) AS place
        FROM ({_READ}) r JOIN articles a ON a.id = r.article_id
        JOIN article_versions v ON v.id = a.current_version_id
        LEFT JOIN publishers p ON p.id = a.publisher_id
        {{new}}
    ) h WHERE place <= :most ORDER BY outlet, place
"""
_EDITS = f"""
    SELECT a.id AS article_id, v.title AS title, p.name AS publisher, a.url AS url, c.before_at AS before_at,
        c.after_at AS after_at, c.n_cut AS n_cut, c.n_added AS n_added, {HELD_BACK} AS is_held_back
    FROM stage_results s
    JOIN comparisons c ON c.id = s.subject_id
    JOIN articles a ON a.id = c.article_id
    JOIN article_versions v ON v.id = a.current_version_id
    LEFT JOIN publishers p ON p.id = a.publisher_id
    WHERE s.finished_run IN :runs AND s.stage = 'compare' AND s.subject_kind = 'comparison'
        AND c.relation = 'edit' AND c.to_run IS NULL AND c.is_silent
"""
_EDITS_IN_ORDER = " ORDER BY c.after_at DESC, c.id"
