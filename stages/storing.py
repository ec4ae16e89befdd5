"""Stores judged pages: each is a version of an article, or a sighting of one that was there."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial

from sqlalchemy.engine import Engine
from sqlmodel import Session

from onrecord.claims import EXTRACTOR_VERSION
from onrecord.duplicates import NO_URL
from onrecord.links import LINKER_VERSION
from onrecord.types import RunRef
from stages.together import all_together, refuse_page
from stages.work import StageCounts, finish_all
from storage import ledger, pages, pairings, sightings, work_corrections, works
from storage.engine import by_index, one_at_a_time, writing
from storage.ledger import Lease
from storage.works import Judged, Version


def store(engine: Engine, run: RunRef, page_ids: Sequence[int]) -> StageCounts:
    """Each judged page is a version of an article, or a sighting of one that was there."""

    def work(leases: Sequence[Lease]) -> StageCounts:
        with writing(engine) as opened:
            one_at_a_time(opened, "judge")
            by_index(opened)
            held = finish_all(opened, run, leases)
            moved = _store(opened, [lease.subject_id for lease in held], run)
            ledger.describe_all(opened, [(lease, "done", 0) for lease in held if lease.subject_id in moved])
        return StageCounts(done=len(held), lost=len(leases) - len(held))

    return all_together(engine, run, "store", page_ids, work, partial(refuse_page, "store"))


@dataclass(frozen=True, slots=True)
class _Places:
    """Where the pages of a batch belong, page by page: later ones know what became of those before."""

    versions: list[int] = field(default_factory=list)  # to be stored, each once
    moves: dict[int, int] = field(default_factory=dict)  # pages that showed another version, and which
    back: set[int] = field(default_factory=set)  # stored versions that an article went back to


def _store(opened: Session, page_ids: Sequence[int], run: RunRef) -> set[int]:
    """The pages have their outcome and all that follows from it; returns those that brought no version."""
    judged = works.judged(opened, page_ids)
    unplaced = {one.version.text_key for one in judged if _may_be_elsewhere(one)}
    places = _place(judged, works.stored_without_url(opened, unplaced))
    pages.settle(opened, page_ids, places.moves, run.id)
    sightings.move_sightings(opened, places.moves)
    articles = works.store_versions(opened, places.versions, run.now, run.id)
    work_corrections.settle_touched(opened, set(articles.values()))
    ledger.open_work(opened, "extract", places.versions, EXTRACTOR_VERSION, run.id)
    if places.back:  # to a text whose links had ended
        ledger.reopen_work(opened, "link", places.back, LINKER_VERSION, run.id)
    pairings.open_edits(opened, set(articles.values()), run.id)
    pairings.open_reprints(opened, places.versions, run.id)
    return set(places.moves)


def _place(judged: Iterable[Judged], stored: Iterable[Version]) -> _Places:
    """Where each page belongs, given the stored texts without a URL; decided in the order of the pages."""
    places = _Places()
    by_text: dict[str, list[Version]] = {}
    for version in stored:
        by_text.setdefault(version.text_key, []).append(version)
    for one in judged:
        version = one.version
        is_known = version.article_id is not None or version.id in places.versions
        twins = [t for t in by_text.get(version.text_key, []) if t.article_key != version.article_key]
        if _may_be_elsewhere(one) and not is_known and twins:
            places.moves[one.page_id] = min(twin.id for twin in twins)  # the same words at another place
            continue
        if version.id not in places.versions:
            places.versions.append(version.id)
        if version.article_key.startswith(NO_URL):
            by_text.setdefault(version.text_key, []).append(version)
        if is_known and one.verdict == "revised":
            places.back.add(version.id)
    return places


def _may_be_elsewhere(one: Judged) -> bool:
    return one.verdict == "duplicate" and one.version.article_id is None
