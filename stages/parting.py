"""Parts works that an older rule made one of several: first told, then done, one work a transaction."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.engine import Engine

from onrecord.settings import Settings
from onrecord.types import RunRef
from stages.maintaining import Step, back_up
from storage.engine import one_at_a_time, session, writing
from storage.parted import part
from storage.parting import parting_of, partings
from storage.runs import open_run

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Foreseen:
    """A work that is to be parted: its key, and the addresses that become works of their own."""

    article_key: str
    addresses: tuple[str, ...]
    n_versions: int


def foresee(engine: Engine) -> list[Foreseen]:
    """The works that would be parted; nothing is written."""
    with session(engine) as opened:
        return [
            Foreseen(
                found.article_key,
                tuple(one.url or one.key for one in found.parts),
                sum(len(one.version_ids) for one in found.parts),
            )
            for found in partings(opened)
        ]


def part_all(engine: Engine, run: RunRef, _settings: Settings) -> Step:
    """Every such work is parted. Killed anywhere, the rest is parted by the next."""
    n, left = 0, 0
    for found in foresee(engine):
        with writing(engine) as opened:
            one_at_a_time(opened, "judge")
            parting = parting_of(opened, found.article_key)  # as it is by now
            is_done = parting is not None and part(opened, parting, run)
        n, left = n + is_done, left + (not is_done)
    return Step("parted works", n, f"{n} works parted, {left} left as they were")


def part_works(engine: Engine, *, now: datetime, with_backup: bool) -> list[Step]:
    """A checked copy is made first (SQLite), then the works are parted; without Prefect."""
    settings, done = Settings.from_env(), list[Step]()
    with open_run(engine, flow="maintain", asked="works to part", now=now) as run:
        if with_backup:
            done.append(back_up(engine, run, settings))
        done.append(part_all(engine, run, settings))
        logger.info("parted run=%d n=%d", run.id, done[-1].n)
    return done
