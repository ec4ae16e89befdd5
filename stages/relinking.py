"""Links sought anew for claims that read otherwise than before: corrected, or by another."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import contextmanager

from sqlalchemy.engine import Engine
from sqlmodel import Session

from onrecord.links import LINKER_VERSION, judge_pairs, outline
from onrecord.types import ClaimLink, RunRef
from stages.linking import WINDOW, count_again
from stages.shortlisting import pairs, shortlist
from storage import linking, relinking
from storage.linkable import linkable
from storage.relinking import Found
from storage.reviewlines import current_of


@contextmanager
def relinked(engine: Engine, opened: Session, claim_ids: Collection[int], run: RunRef) -> Iterator[None]:
    """After what is changed inside, these claims have the links that follow from how they read then.

    A link goes where it followed from the reading before and does not from the new one; what is found again
    is the very link that it was. Counts are made with them. Under the lock of linking.
    """
    touched = linking.joined(opened, claim_ids)
    before = found_links(engine, opened, claim_ids)
    yield
    after = found_links(engine, opened, claim_ids)
    relinking.hold_instead(opened, before, after, LINKER_VERSION, run.id)
    count_again(opened, current_of(opened, sorted(touched | linking.joined(opened, claim_ids))), run)


def found_links(engine: Engine, opened: Session, claim_ids: Collection[int]) -> dict[Found, ClaimLink]:
    """The links that the linker finds for these claims as they read now, by kind and ends."""
    mine = linkable(opened, current_of(opened, sorted(claim_ids)))
    if not mine:
        return {}
    with shortlist(engine, opened) as kept:
        near = pairs(opened, kept, {claim_id: outline(claim) for claim_id, claim in mine.items()}, WINDOW)
    known = {**mine, **linkable(opened, {end for pair in near for end in pair} - set(mine))}
    ids = {claim.id: claim_id for claim_id, claim in known.items()}
    return {Found(one.kind, ids[one.a], ids[one.b]): one for one in judge_pairs(known, near)}
