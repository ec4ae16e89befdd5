"""Judges pages: new, revised, duplicate or reprint, one batch at a time in one database."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from sqlalchemy.engine import Engine
from sqlmodel import Session

from onrecord.duplicates import judge_batch
from onrecord.sketches import SKETCH_VERSION, sketch
from onrecord.types import Candidate, RunRef, Verdict
from stages.together import all_together, refuse_page
from stages.work import StageCounts, finish_all
from storage import articles, ledger, sketches, snapshots
from storage.engine import by_index, one_at_a_time, session, writing
from storage.ledger import Lease
from storage.sightings import ShownText, shown_texts


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

    def work(leases: Sequence[Lease]) -> StageCounts:
        with session(engine) as opened:
            snapshot = snapshots.newest(opened)
            texts = shown_texts(opened, [lease.subject_id for lease in leases])
        candidates = {one.page_id: (one.version_id, _candidate(one, snapshot.shingles)) for one in texts}
        with writing(engine) as opened:
            one_at_a_time(opened, "judge")  # verdicts depend on what is known: two at once would both say new
            by_index(opened)
            held = finish_all(opened, run, leases)
            pages = [(lease.subject_id, *candidates[lease.subject_id]) for lease in held]
            judged = _judge(opened, sorted(pages, key=lambda page: (page[2].shown or (), page[2].key)))
            _keep(opened, judged, snapshot.id, run)
        return StageCounts(done=len(held), lost=len(leases) - len(held))

    return all_together(engine, run, "judge", page_ids, work, partial(refuse_page, "judge"))


def _candidate(shown: ShownText, common: frozenset[int]) -> Candidate:
    """The page as the judge sees it."""
    return Candidate(
        key=shown.page_key,
        article_key=shown.article_key,
        text_key=shown.text_key,
        version_key=shown.version_key,
        published_at=shown.published_at,
        sketch=sketch(shown.text, common),
        shown=shown.showing,
        copied_from=None if shown.copied_from is None else articles.article_key(shown.copied_from, ""),
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
