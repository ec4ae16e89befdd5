"""Sets one claim aside, and brings it back: what it stood behind is counted again at once."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.engine import Engine
from sqlmodel import Session

from stages.linking import count_again
from stages.removing import NotThere
from storage import watch_finding, watch_hits, watches, withheld
from storage.engine import one_at_a_time, session, writing
from storage.queries.whys import claim_ids
from storage.runs import open_run


def claim_named(engine: Engine, reference: str) -> int:
    """The number of the claim that is meant; raises NotThere."""
    with session(engine) as opened:
        return _claim(opened, reference)


def withhold_claim(engine: Engine, reference: str, reason: str, now: datetime) -> int:
    """The claim is in no answer until it is released, alone; returns how many claims share its words."""
    with open_run(engine, flow="withhold", asked=reference, now=now) as run, writing(engine) as opened:
        one_at_a_time(opened, "link")
        gone = withheld.withhold_claim(opened, _claim(opened, reference), reason, now)
        count_again(opened, gone, run)
    return len(gone)


def release_claim(engine: Engine, reference: str, now: datetime) -> bool:
    """The claim is as it was; False where it was not withheld alone."""
    number = _number(reference)
    with open_run(engine, flow="release", asked=reference, now=now) as run, writing(engine) as opened:
        one_at_a_time(opened, "link")
        found = number if number is not None else _claim(opened, reference)
        back = withheld.release_claim(opened, found)
        if back is None:
            return False
        count_again(opened, back, run)
        one_at_a_time(opened, "watch")
        watch_hits.stand_again(opened, back)
        watch_finding.look(opened, watches.all_of(opened), withheld.versions_of(opened, back), now)
    return True


def _claim(opened: Session, reference: str) -> int:
    ids = claim_ids(opened, reference.strip().lower().removeprefix("claim:"))
    if not ids:
        raise NotThere(f"The ledger holds no {reference}.", "`onrecord claims` shows the numbers.")
    return ids[0]


def _number(reference: str) -> int | None:
    words = reference.strip().lower().removeprefix("claim:")
    return int(words) if words.isdecimal() and len(words) < 19 else None
