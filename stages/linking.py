"""Links claims: who repeats, denies or contradicts whom, and how many origins stand behind it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from functools import partial

from sqlalchemy.engine import Engine
from sqlmodel import Session

from onrecord.links import LINKER_VERSION, judge_pairs, propositions, terms
from onrecord.links.findings import WINDOW_DAYS
from onrecord.types import ClaimLink, LinkableClaim, RunRef
from stages.pool import Died
from stages.work import StageCounts, each_alone, save
from storage import articles, linking, pages, speakers
from storage.engine import one_at_a_time
from storage.ledger import Lease
from storage.linkable import linkable

WINDOW = timedelta(days=WINDOW_DAYS)


def link(engine: Engine, run: RunRef, version_ids: Sequence[int]) -> StageCounts:
    """Each version's claims are tied to those they bear on, and the counts of their propositions are right.

    One version a transaction: links are found between it and all that was linked before.
    """

    def work(opened: Session, lease: Lease) -> StageCounts:
        one_at_a_time(opened, "link")
        return save(opened, run, lease, partial(_link, opened, lease.subject_id, run))

    return each_alone(engine, run, "link", version_ids, work, _quarantine)


def _link(opened: Session, version_id: int, run: RunRef) -> tuple[str, int]:
    gone = linking.retired_claims(opened, articles.versions_of_same_work(opened, version_id))
    touched = linking.retire(opened, gone, run.id)
    mine = linkable(opened, linking.claims_of(opened, [version_id]))
    linking.add_terms(opened, {claim_id: terms(claim) for claim_id, claim in mine.items()})
    n_links = _add_links(opened, mine, run)
    count_again(opened, {*mine, *touched}, run)
    speakers.join_speakers(opened, version_id)
    return ("done" if mine else "nothing_current"), n_links


def _quarantine(opened: Session, version_id: int, died: Died, run: RunRef) -> None:
    pages.reject_version(
        opened, version_id, "link", died.code, died.detail, "its claims are stored unlinked", run
    )


def _add_links(opened: Session, mine: dict[int, LinkableClaim], run: RunRef) -> int:
    near = linking.related(opened, list(mine), WINDOW)
    others = linkable(opened, {other for _, other in near})
    pairs = {(min(pair), max(pair)) for pair in near}
    known = {**others, **mine}
    links = list(judge_pairs(known, sorted(pairs)))
    ids = {claim.id: claim_id for claim_id, claim in known.items()}
    return linking.add_links(opened, links, ids, LINKER_VERSION, run.id)


def count_again(opened: Session, claim_ids: set[int], run: RunRef) -> None:
    """Every proposition that these claims may belong to has its members and counts made anew."""
    members = linking.component(opened, claim_ids)
    known = linkable(opened, members)
    natural = {claim_id: claim.id for claim_id, claim in known.items()}
    links = [
        ClaimLink(row.kind, natural[row.a_claim_id], natural[row.b_claim_id], row.score, row.reason)  # type: ignore[arg-type]
        for row in linking.links_among(opened, members)
    ]
    found = propositions(sorted(known.values(), key=lambda claim: claim.id), links)
    ids = {claim.id: claim_id for claim_id, claim in known.items()}
    linking.replace_propositions(opened, members, found, ids, run.id)
