"""Judges and stores pages: new, revised, duplicate or reprint, one batch at a time in one database."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from sqlalchemy.engine import Engine
from sqlmodel import Session, col, select

from onrecord.claims import EXTRACTOR_VERSION
from onrecord.duplicates import judge_batch
from onrecord.links import LINKER_VERSION
from onrecord.sketches import SKETCH_VERSION, sketch
from onrecord.types import Candidate, RunRef, Verdict
from stages.work import StageCounts, save, take
from storage import articles, comparisons, ledger, sightings, sketches, snapshots, tables
from storage.engine import one_at_a_time, session, writing
from storage.ledger import Lease


@dataclass(frozen=True, slots=True)
class _Judged:
    """A page with its verdict, the version it shows, and the versions that carry the same text."""

    page_id: int
    version_id: int
    candidate: Candidate
    verdict: Verdict
    twins: tuple[int, ...]


def judge(engine: Engine, run: RunRef, page_ids: Sequence[int]) -> StageCounts:
    """Each page has a verdict, and can be found again by its words."""
    leases = take(engine, run, "judge", page_ids)
    with session(engine) as opened:
        snapshot = snapshots.newest(opened)
        candidates = _candidates(opened, [lease.subject_id for lease in leases], snapshot.shingles)
    with writing(engine) as opened:
        one_at_a_time(opened, "judge")  # verdicts depend on what is known: two at once would both say new
        held = ledger.finish_all(opened, leases, "done", 1, run.now)
        pages = [(lease.subject_id, *candidates[lease.subject_id]) for lease in held]
        judged = _judge(opened, sorted(pages, key=lambda page: (page[2].shown or (), page[2].key)))
        _keep(opened, judged, snapshot.id, run)
    return StageCounts(done=len(held), lost=len(leases) - len(held))


def store(engine: Engine, run: RunRef, page_ids: Sequence[int]) -> StageCounts:
    """Each judged page is a version of an article, or a sighting of one that was there."""
    leases = take(engine, run, "store", page_ids)
    counts = StageCounts()
    with writing(engine) as opened:
        one_at_a_time(opened, "judge")
        for lease in leases:
            counts += save(opened, run, lease, partial(_store, opened, lease, run))
    return counts


def _candidates(
    opened: Session, page_ids: Sequence[int], common: frozenset[int]
) -> dict[int, tuple[int, Candidate]]:
    """The pages as the judge sees them, with the versions they show."""
    version = tables.ArticleVersion
    statement = (
        select(tables.Page, version, tables.Sighting)
        .join(version, col(tables.Page.version_id) == col(version.id))
        .join(tables.Sighting, col(tables.Sighting.page_id) == col(tables.Page.id))
        .where(col(tables.Page.id).in_(page_ids))
    )
    return {
        page.id or 0: (shows.id or 0, _candidate(page, shows, common, sighting))
        for page, shows, sighting in opened.exec(statement)
    }


def _candidate(
    page: tables.Page, version: tables.ArticleVersion, common: frozenset[int], sighting: tables.Sighting
) -> Candidate:
    return Candidate(
        key=page.page_key,
        article_key=version.article_key,
        text_key=version.text_key,
        version_key=version.version_key,
        published_at=version.published_at,
        sketch=sketch(version.text, common),
        shown=(sighting.shown_at, sighting.seen_at, len(page.locator), page.locator),
    )


def _judge(opened: Session, pages: Sequence[tuple[int, int, Candidate]]) -> list[_Judged]:
    """A verdict for each page, with the ids of the versions that carry the same text."""
    candidates = [candidate for _, _, candidate in pages]
    verdicts = judge_batch(candidates, sketches.known_by(opened, candidates))
    version_keys = {candidate.key: candidate.version_key for candidate in candidates}
    wanted = {version_keys.get(twin, twin) for verdict in verdicts for twin in verdict.twins}
    ids = articles.version_ids(opened, wanted)
    return [
        _Judged(page, version, candidate, verdict, tuple(ids[version_keys.get(t, t)] for t in verdict.twins))
        for (page, version, candidate), verdict in zip(pages, verdicts, strict=True)
    ]


def _keep(opened: Session, judged: Sequence[_Judged], snapshot_id: int | None, run: RunRef) -> None:
    """What was judged is written in one go: rows by rows, it would cost more than judging."""
    kept = [(one.version_id, one.candidate.published_at, one.candidate.sketch) for one in judged]
    sketches.add_sketches(opened, kept, snapshot_id)
    sketches.add_verdicts(opened, [(one.page_id, one.verdict.outcome) for one in judged])
    twins = [(one.version_id, twin) for one in judged for twin in one.twins]
    sketches.add_twins(opened, twins, SKETCH_VERSION)
    ledger.open_work(opened, "store", [one.page_id for one in judged], SKETCH_VERSION, run.id)


def _store(opened: Session, lease: Lease, run: RunRef) -> tuple[str, int]:
    page = opened.exec(select(tables.Page).where(tables.Page.id == lease.subject_id)).one()
    version = opened.exec(
        select(tables.ArticleVersion).where(tables.ArticleVersion.id == page.version_id)
    ).one()
    page.outcome, page.outcome_run = page.verdict, run.id
    opened.add(page)
    twin = articles.twin_without_url(opened, version) if page.verdict == "duplicate" else None
    if twin is not None and version.article_id is None:
        page.version_id = twin.id  # the same words at another place: a sighting of that work
        sightings.move_sighting(opened, page.id or 0, twin.id or 0)
        opened.flush()
        return "done", 0
    is_known = version.article_id is not None
    article = articles.store_version(opened, version, run.now, run.id)
    ledger.open_work(opened, "extract", [version.id or 0], EXTRACTOR_VERSION, run.id)
    if is_known and page.verdict == "revised":  # it went back to this text, whose links had ended
        ledger.reopen_work(opened, "link", [version.id or 0], LINKER_VERSION, run.id)
    if page.verdict in ("revised", "duplicate"):  # else nothing was known that it could differ from
        comparisons.open_edits(opened, article, run.id)
    comparisons.open_reprints(opened, version, run.id)
    return "done", 1
