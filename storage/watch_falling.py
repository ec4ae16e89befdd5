"""Which hits no longer stand, and why: each is marked so once."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import datetime
from typing import NamedTuple

import sqlalchemy as sa
from sqlmodel import Session, col, select

from onrecord.dates import in_utc
from onrecord.watchtypes import BY_NAME, FAILURES
from storage import tables
from storage.bulk import Row, one_of, update_all
from storage.queries.edits import WORDS_HELD_BACK
from storage.queries.rows import rows, rows_with
from storage.views.current import CURRENT, LINKS
from storage.watch_events import FAILING

_hit = tables.WatchHit


class End(NamedTuple):
    """The words of a claim and the work that holds them."""

    words_key: str
    article_id: int


class Standing(NamedTuple):
    """A hit that stood when it was last looked at, with the claims it is about."""

    id: int
    kind: str
    found_at: datetime
    ends: tuple[End, ...]


def let_fall(opened: Session, watch_ids: Collection[int], now: datetime) -> int:
    """Every hit of these watches that no longer stands is marked so, with the reason; returns how many."""
    found = [*_claims_and_links(opened, watch_ids), *_edits(opened), *_feeds(opened)]
    mine = set(opened.exec(select(_hit.id).where(col(_hit.watch_id).in_(watch_ids))))
    fallen: list[Row] = [
        {"id": number, "fallen_at": now, "why_fallen": why} for number, why in found if number in mine
    ]
    update_all(opened, _hit, fallen)
    opened.expire_all()
    return len(fallen)


def _claims_and_links(opened: Session, watch_ids: Collection[int]) -> Iterator[tuple[int, str]]:
    hits = _standing(opened, watch_ids)
    if not hits:
        return
    unsettled = _unsettled(opened, {end.article_id for hit in hits for end in hit.ends})
    hits = [hit for hit in hits if not any(end.article_id in unsettled for end in hit.ends)]
    there = _current(opened, {end.words_key for hit in hits for end in hit.ends})
    linked = _linked(
        opened,
        {number for hit in hits if len(hit.ends) > 1 for end in hit.ends for number in there.get(end, ())},
    )
    notices, put_right = _notices(opened), _put_right(opened, there)
    for hit in hits:
        notice = next((notices[end.article_id] for end in hit.ends if end.article_id in notices), None)
        missing = [end for end in hit.ends if end not in there]
        if missing:
            yield hit.id, notice or _why(opened, missing[0])
        elif notice is not None:
            yield hit.id, notice
        elif any(put_right.get(end, hit.found_at) > hit.found_at for end in hit.ends):
            yield hit.id, "corrected"
        elif len(hit.ends) > 1 and not _is_linked(hit, there, linked):
            yield hit.id, "unlinked"


def _standing(opened: Session, watch_ids: Collection[int]) -> list[Standing]:
    ends = (_hit.words_key, _hit.article_id, _hit.other_words_key, _hit.other_article_id)
    statement = sa.select(col(_hit.id), col(_hit.kind), col(_hit.found_at), *map(col, ends)).where(
        col(_hit.watch_id).in_(watch_ids), col(_hit.fallen_at).is_(None), col(_hit.words_key).is_not(None)
    )
    return [
        Standing(
            number, kind, in_utc(found_at), tuple(End(key, work) for key, work in pairs if key is not None)
        )
        for number, kind, found_at, a, at, b, by in opened.connection().execute(statement)
        for pairs in [((a, at), (b, by))]
    ]


def _unsettled(opened: Session, articles: Collection[int]) -> set[int]:
    """Those of the works whose newest text is not read, linked or compared yet: nothing is known of them."""
    return {row["id"] for row in rows_with(opened, _UNSETTLED, articles)}


def _current(opened: Session, words: Collection[str]) -> dict[End, list[int]]:
    """The current claims with these words, by words and work."""
    claim = CURRENT.c
    statement = sa.select(claim.words_key, claim.article_id, claim.id)
    found: dict[End, list[int]] = {}
    for key, work, number in opened.connection().execute(
        statement.where(one_of(opened, claim.words_key, words))
    ):
        found.setdefault(End(key, work), []).append(number)
    return found


def _put_right(opened: Session, there: dict[End, list[int]]) -> dict[End, datetime]:
    """When a person last corrected how the claims with these words were read, where one did."""
    found = {row["claim_id"]: datetime.fromisoformat(row["decided_at"]) for row in rows(opened, _CORRECTED)}
    return {
        end: max(found[number] for number in numbers if number in found)
        for end, numbers in there.items()
        if any(number in found for number in numbers)
    }


def _linked(opened: Session, claims: Collection[int]) -> set[tuple[str, int, int]]:
    """The links among these claims that hold, whichever linker found them, either way round."""
    if not claims:
        return set()
    link = LINKS.c
    statement = sa.select(link.kind, link.a_claim_id, link.b_claim_id).where(
        one_of(opened, link.a_claim_id, claims), one_of(opened, link.b_claim_id, claims)
    )
    found = {(kind, a, b) for kind, a, b in opened.connection().execute(statement)}
    return found | {(kind, b, a) for kind, a, b in found}


def _is_linked(hit: Standing, there: dict[End, list[int]], linked: Collection[tuple[str, int, int]]) -> bool:
    first, second = (there[end] for end in hit.ends)
    kinds = BY_NAME[hit.kind].links
    return any((kind, a, b) in linked for kind in kinds for a in first for b in second)


def _notices(opened: Session) -> dict[int, str]:
    """The articles that were taken back, or reprint what was, or whose page is gone; each with how."""
    return {row["article_id"]: row["standing"] for row in rows(opened, _PAGES)}


def _why(opened: Session, end: End) -> str:
    """Why words that were there are not; where their edit may protect somebody, nothing is said."""
    [row] = rows(opened, _MISSING, words=end.words_key, article=end.article_id)
    if row["is_quiet"] or not row["is_there"]:
        return "no_longer"
    if row["is_rejected"]:
        return "rejected"
    return "changed" if row["is_edited"] else "read_otherwise"


def _edits(opened: Session) -> list[tuple[int, str]]:
    return [(row["id"], "no_longer") for row in rows(opened, _FALLEN_EDITS)]


def _feeds(opened: Session) -> list[tuple[int, str]]:
    standing = rows(opened, "SELECT id, subject_id FROM watch_hits WHERE fallen_at IS NULL AND what = 'feed'")
    failing = {row["feed_id"] for row in rows(opened, FAILING, failures=FAILURES)} if standing else set()
    return [(row["id"], "recovered") for row in standing if row["subject_id"] not in failing]


_CORRECTED = """
    SELECT k.claim_id, r.decided_at FROM corrections k JOIN reviews r ON r.id = k.review_id
"""
_UNSETTLED = """
    SELECT a.id FROM articles a JOIN stage_results w
        ON w.subject_kind = 'version' AND w.subject_id = a.current_version_id AND w.outcome IS NULL
    WHERE w.stage IN ('extract', 'link') AND a.id IN :ids
    UNION
    SELECT c.article_id FROM comparisons c JOIN stage_results w
        ON w.subject_kind = 'comparison' AND w.subject_id = c.id AND w.outcome IS NULL
    WHERE w.stage = 'compare' AND c.article_id IN :ids
"""
_PAGES = "SELECT article_id, standing FROM article_standing WHERE standing <> 'corrected'"
_MISSING = f"""
    SELECT
        CASE WHEN EXISTS (SELECT 1 FROM articles WHERE id = :article) THEN 1 ELSE 0 END AS is_there,
        CASE WHEN EXISTS (
            SELECT 1 FROM article_versions w WHERE w.article_id = :article AND w.id IN ({WORDS_HELD_BACK})
        ) OR :article IN (SELECT article_id FROM claims_withheld) THEN 1 ELSE 0 END AS is_quiet,
        CASE WHEN EXISTS (
            SELECT 1 FROM claims WHERE words_key = :words AND article_id = :article AND is_current
        ) THEN 1 ELSE 0 END AS is_rejected,
        CASE WHEN EXISTS (
            SELECT 1 FROM claims c JOIN articles a ON a.id = c.article_id
            WHERE c.words_key = :words AND c.article_id = :article AND c.version_id <> a.current_version_id
        ) THEN 1 ELSE 0 END AS is_edited
"""
_FALLEN_EDITS = """
    SELECT h.id FROM watch_hits h
    WHERE h.fallen_at IS NULL AND h.what = 'edit' AND NOT EXISTS (
        SELECT 1 FROM comparisons c WHERE c.id = h.subject_id AND c.to_run IS NULL AND c.relation = 'edit'
    )
"""
