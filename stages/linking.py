"""Links claims: who repeats, denies or contradicts whom, and how many origins stand behind it."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta

from sqlalchemy.engine import Engine
from sqlmodel import Session

from onrecord.linkgrounds import code_of
from onrecord.links import LINKER_VERSION, judge_pairs, outline, propositions
from onrecord.links.findings import WINDOW_DAYS
from onrecord.types import ClaimLink, LinkableClaim, RunRef
from onrecord.watchtypes import WATCHER_VERSION
from stages.pool import Died
from stages.shortlisting import Kept, pairs, shortlist
from stages.together import each_together
from stages.work import StageCounts
from storage import articles, corrections, kills, ledger, linking, refusals, reviews, speakers, watches
from storage.engine import one_at_a_time
from storage.ledger import Lease
from storage.linkable import linkable
from storage.persons import claims_of
from storage.reviewlines import current_of
from storage.uncounted import uncounted_claims

logger = logging.getLogger(__name__)
WINDOW = timedelta(days=WINDOW_DAYS)
TOGETHER = 25  # articles in a transaction of about a second: what they share is looked up and counted once


def link(engine: Engine, run: RunRef, version_ids: Sequence[int]) -> StageCounts:
    """Each version's claims are tied to those they bear on, and the counts of their propositions are right.

    Links are found between a group of versions, which is one transaction, and all that was linked before.
    """

    def work(opened: Session, leases: Sequence[Lease]) -> StageCounts:
        one_at_a_time(opened, "link")
        held = ledger.finish_all(opened, leases, "done", 0, run.now)
        if lost := len(leases) - len(held):
            logger.warning("results thrown away: leases lost works=%d run=%d", lost, run.id)
        with shortlist(engine, opened) as kept:
            _link(opened, kept, held, run)
        return StageCounts(done=len(held), lost=lost)

    return each_together(engine, run, "link", version_ids, work, _quarantine, size=TOGETHER)


def _link(opened: Session, kept: Kept, leases: Sequence[Lease], run: RunRef) -> None:
    versions = [lease.subject_id for lease in leases]
    works = articles.versions_of_same_works(opened, versions)
    left = linking.retire(opened, linking.retired_claims(opened, works), run.id)
    homes = linking.claims_of(opened, versions)
    corrections.settle_versions(opened, versions)  # again: whoever corrects takes the lock that is held here
    renamed = speakers.join_speakers(opened, versions)  # first: claims are linked by who is known to be one
    left |= linking.forget_older(opened, homes, LINKER_VERSION, run.id)
    mine = linkable(opened, homes)
    near = pairs(opened, kept, {claim_id: outline(claim) for claim_id, claim in mine.items()}, WINDOW)
    known = {**mine, **linkable(opened, {end for pair in near for end in pair} - set(mine))}
    found = _links(known, near, homes, versions)
    ids = {claim.id: claim_id for claim_id, claim in known.items()}
    n_links = {
        version: linking.add_links(opened, found[version], ids, LINKER_VERSION, run.id)
        for version in versions
    }
    elsewhere = current_of(opened, sorted(claims_of(opened, renamed) - set(homes)))
    kills.look(opened, versions)
    count_again(opened, left | set(homes) | elsewhere, run, known)
    if watches.are_there(opened):
        ledger.reopen_work(opened, "watch", versions, WATCHER_VERSION, run.id)
    current = set(homes.values())
    outcomes = {version: "done" if version in current else "nothing_current" for version in versions}
    ledger.describe_all(
        opened, [(lease, outcomes[lease.subject_id], n_links[lease.subject_id]) for lease in leases]
    )


def _quarantine(opened: Session, version_id: int, died: Died, run: RunRef) -> None:
    refusals.reject_version(
        opened, version_id, "link", died.code, died.detail, "its claims are stored unlinked", run
    )


def _links(
    known: Mapping[int, LinkableClaim],
    near: Iterable[tuple[int, int]],
    homes: Mapping[int, int],
    versions: Sequence[int],
) -> dict[int, list[ClaimLink]]:
    """The links between these pairs, by version: of two the one that has its turn later."""
    turns = {claim_id: versions.index(version) for claim_id, version in homes.items()}
    ids = {claim.id: claim_id for claim_id, claim in known.items()}
    found: dict[int, list[ClaimLink]] = {version: [] for version in versions}
    for one in judge_pairs(known, near):
        found[versions[max(turns.get(ids[one.a], 0), turns.get(ids[one.b], 0))]].append(one)
    return found


def count_again(
    opened: Session, claim_ids: set[int], run: RunRef, read: Mapping[int, LinkableClaim] | None = None
) -> None:
    """Every proposition that these claims may belong to has its members and counts made anew.

    What a person rejected or withheld is a member of none: a claim leaves its proposition, a link joins none.
    ``read`` are claims that need not be read again.
    """
    members = linking.joined(opened, claim_ids)
    known = {claim_id: claim for claim_id, claim in (read or {}).items() if claim_id in members}
    known |= linkable(opened, members - set(known))
    left_out = uncounted_claims(opened, known)
    counted = {claim_id: claim for claim_id, claim in known.items() if claim_id not in left_out}
    made = propositions(list(counted.values()), _links_that_hold(opened, counted))
    ids = {claim.id: claim_id for claim_id, claim in known.items()}
    linking.replace_propositions(opened, known, made, ids, run.id)


def _links_that_hold(opened: Session, claims: Mapping[int, LinkableClaim]) -> list[ClaimLink]:
    """The links among these claims, without those that a person rejected."""
    found = linking.links_among(opened, set(claims))
    rejected = reviews.rejected_links(opened, [number for number, *_ in found])
    return [
        ClaimLink(kind, claims[a].id, claims[b].id, score, code_of(reason))
        for number, kind, a, b, score, reason in found
        if number not in rejected
    ]
