"""Judges and stores pages: new, revised, duplicate or reprint, one batch at a time in one database."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from sqlalchemy.engine import Engine
from sqlmodel import Session, col, select

from onrecord.claims import EXTRACTOR_VERSION
from onrecord.duplicates import judge_batch
from onrecord.sketches import SKETCH_VERSION, sketch
from onrecord.types import Candidate, RunRef, Verdict
from stages.work import StageCounts, save, take
from storage import articles, ledger, tables
from storage.engine import one_at_a_time, session, writing
from storage.ledger import Lease

Versions = dict[int, tables.ArticleVersion]  # by the id of a page


def judge(engine: Engine, run: RunRef, page_ids: Sequence[int]) -> StageCounts:
    """Each page has a verdict, and can be found again by its words."""
    leases = take(engine, run, "judge", page_ids)
    with session(engine) as opened:
        candidates = _candidates(opened, [lease.subject_id for lease in leases])
    counts = StageCounts()
    with writing(engine) as opened:
        one_at_a_time(opened, "judge")  # verdicts depend on what is known: two at once would both say new
        verdicts = _judge(opened, [candidates[lease.subject_id] for lease in leases])
        for lease, (verdict, twins) in zip(leases, verdicts, strict=True):
            keep = partial(_keep, opened, lease, verdict, twins, candidates[lease.subject_id], run)
            counts += save(opened, run, lease, keep)
    return counts


def store(engine: Engine, run: RunRef, page_ids: Sequence[int]) -> StageCounts:
    """Each judged page is a version of an article, or a sighting of one that was there."""
    leases = take(engine, run, "store", page_ids)
    counts = StageCounts()
    with writing(engine) as opened:
        one_at_a_time(opened, "judge")
        for lease in leases:
            counts += save(opened, run, lease, partial(_store, opened, lease, run))
    return counts


def _candidates(opened: Session, page_ids: Sequence[int]) -> dict[int, Candidate]:
    statement = (
        select(tables.Page, tables.ArticleVersion)
        .join(tables.ArticleVersion, col(tables.Page.version_id) == col(tables.ArticleVersion.id))
        .where(col(tables.Page.id).in_(page_ids))
    )
    return {
        page.id or 0: Candidate(
            key=page.page_key,
            article_key=version.article_key,
            text_key=version.text_key,
            version_key=version.version_key,
            published_at=version.published_at,
            sketch=sketch(version.text),
        )
        for page, version in opened.exec(statement)
    }


def _judge(opened: Session, candidates: Sequence[Candidate]) -> list[tuple[Verdict, list[int]]]:
    """A verdict for each candidate, with the ids of the versions that carry the same text."""
    known = articles.known_by(opened, candidates)
    verdicts = judge_batch(candidates, known)
    version_keys = {candidate.key: candidate.version_key for candidate in candidates}
    wanted = {version_keys.get(twin, twin) for verdict in verdicts for twin in verdict.twins}
    ids = articles.version_ids(opened, wanted)
    return [(v, [ids[version_keys.get(twin, twin)] for twin in v.twins]) for v in verdicts]


def _keep(
    opened: Session, lease: Lease, verdict: Verdict, twins: Sequence[int], candidate: Candidate, run: RunRef
) -> tuple[str, int]:
    page = opened.exec(select(tables.Page).where(tables.Page.id == lease.subject_id)).one()
    assert page.version_id is not None
    articles.add_sketch(opened, page.version_id, candidate.sketch)
    articles.add_verdict(opened, page, verdict, twins, SKETCH_VERSION)
    ledger.open_work(opened, "store", [lease.subject_id], SKETCH_VERSION, run.id)
    return "done", 1


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
        opened.flush()
        return "done", 0
    articles.store_version(opened, version, run.now, run.id)
    ledger.open_work(opened, "extract", [version.id or 0], EXTRACTOR_VERSION, run.id)
    return "done", 1
