"""The shortlist of one database, kept from one batch to the next and brought up to date before each look.

It is only ever looked at under the lock of linking, and holds what the database holds: outlines that a
transaction adds are in it once that transaction is committed and the next one looks.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from weakref import WeakKeyDictionary

from sqlalchemy.engine import Engine
from sqlmodel import Session

from onrecord.links import Shortlist, outline
from storage import outlines
from storage.linkable import linkable

MOST_CLAIMS = 500_000  # about 250 MB; above it the periods that are not needed now are let go


@dataclass
class Kept:
    """A shortlist with what of the database it holds; changes, since reading all anew is what it saves."""

    claims: Shortlist = field(default_factory=Shortlist)
    periods: set[int] | None = field(default_factory=set)  # None: all
    last: int = 0
    witness: tuple[int, int, bytes] | None = None  # a row that was read: gone where the database is another


_kept: WeakKeyDictionary[Engine, Kept] = WeakKeyDictionary()


@contextmanager
def shortlist(engine: Engine, opened: Session) -> Iterator[Kept]:
    """What is kept for the database; forgotten where the work with it fails, since that is undone."""
    kept = _kept.get(engine)
    if kept is None or len(kept.claims) > MOST_CLAIMS or not _is_of(opened, kept):
        kept = Kept()
    _kept.pop(engine, None)
    yield kept
    _kept[engine] = kept


def pairs(opened: Session, kept: Kept, mine: Mapping[int, bytes], window: timedelta) -> list[tuple[int, int]]:
    """Pairs of one of these claims, whose outlines are kept from now on, and any it may be linked with."""
    _read(opened, kept, outlines.periods_near(opened, mine, window))
    outlines.add_outlines(opened, mine)
    for claim_id, made in sorted(mine.items()):
        kept.claims.add(claim_id, made)
    if newest := outlines.newest_outline(opened):  # read or added: under the lock of linking nobody else adds
        kept.last, kept.witness = newest[0], newest
    return outlines.near(opened, kept.claims.pairs(list(mine)), window)


def _is_of(opened: Session, kept: Kept) -> bool:
    return kept.witness is None or outlines.holds_outline(opened, kept.witness)


def _read(opened: Session, kept: Kept, wanted: set[int] | None) -> None:
    """The shortlist holds all outlines of these periods, and of those that it held before."""
    rows = [] if kept.periods == set() else outlines.outlines_of(opened, kept.periods, after=kept.last)
    if wanted is None and kept.periods is not None:
        rows, kept.periods, kept.claims = outlines.outlines_of(opened, None), None, Shortlist()
    elif wanted is not None and kept.periods is not None and not wanted <= kept.periods:
        rows += outlines.outlines_of(opened, wanted - kept.periods)
        kept.periods |= wanted
    made = _made(opened, [claim for _, claim, packed in rows if not packed])
    if made:
        outlines.add_outlines(opened, made)
    for _, claim, packed in rows:
        if packed or claim in made:
            kept.claims.add(claim, packed or made[claim])


def _made(opened: Session, claim_ids: list[int]) -> dict[int, bytes]:
    """Outlines of claims that were linked before outlines were kept."""
    return {claim_id: outline(claim) for claim_id, claim in linkable(opened, claim_ids).items()}
