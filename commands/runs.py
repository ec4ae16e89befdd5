"""A run for whoever started it: the ledger brought up to date, how far it is, what it did."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from commands.answers import ledger
from commands.printing import note, plain, sentences, show
from onrecord.stagetypes import BY_NAME
from onrecord.wording import counted_over, many, without_claims

if TYPE_CHECKING:
    from sqlalchemy.engine import Engine

    from storage.queries import Counts, RejectionRow, RunReport
    from storage.queries.reports import RefusedAlike


def show_report(report: RunReport) -> None:
    """What a run did, what it brought that is new, and what the ledger holds now, for a reader."""
    from rich.text import Text

    from commands.news import news_lines

    show(Text(f"Run {report.run_id} of {plain(report.flow)} over {plain(report.asked)}: {_told(report.own)}"))
    if report.adopted.taken:
        show(Text(f"Left over from earlier runs: {_told(report.adopted)}"))
    totals = report.totals
    show(Text(f"The ledger holds {many(totals.claims, 'claim')} in {counted_over(totals)}."))
    show(*news_lines(report.news))
    if report.n_without_claims:
        show(Text(f"\n{without_claims(report.n_without_claims)}"))
    _show_refused("Not kept, and what to do", report.rejections)
    _show_refused("Kept, but not read whole", report.losses)


_TOLD = {
    "new": "new", "revised": "revised", "duplicate": "duplicate", "reprint": "reprinted",
    "unchanged": "unchanged", "rejected": "not kept", "deferred": "put off", "pending": "unfinished",
}  # fmt: skip


def _told(counts: Counts) -> str:
    parts = [f"{getattr(counts, name)} {word}" for name, word in _TOLD.items() if getattr(counts, name)]
    return f"{many(counts.taken, 'document')}: {', '.join(parts)}." if parts else "no documents."


def _show_refused(heading: str, refused: Sequence[RejectionRow]) -> None:
    from rich.padding import Padding
    from rich.text import Text

    from storage.queries.reports import alike, by_reason

    if refused:
        show(Text(f"\n{heading}", style="bold"))
    reasons = by_reason(refused)
    if 1 < len(reasons) < len(refused):
        show(Text("By reason: " + ", ".join(f"{code} {number:,}" for code, number in reasons.items()) + "."))
    for one in alike(refused):
        show(Text(f"{_places(one)} ({one.code}, while it was {BY_NAME[one.stage].doing})"))
        show(Padding(Text(sentences(plain(one.detail), plain(one.remedy))), (0, 0, 0, 4)))
        if len(one.locators) > 1:
            show(Padding(Text("\n".join(_named(one.locators))), (0, 0, 0, 4)))


_NAMED = 5  # of documents refused alike; --json names them all


def _places(one: RefusedAlike) -> str:
    return plain(one.locators[0]) if len(one.locators) == 1 else f"{len(one.locators):,} documents"


def _named(locators: Sequence[str]) -> list[str]:
    more = len(locators) - _NAMED
    return [*map(plain, locators[:_NAMED]), *([f"and {more:,} more"] if more > 0 else [])]


def report_of(run_id: int) -> RunReport:
    """What a run did and what the ledger holds now."""
    from storage.queries import run_report

    with ledger() as session:
        return run_report(session, run_id)


def upgraded_engine() -> Engine:
    """The database of the settings, there and current."""
    from onrecord.settings import Settings
    from storage.engine import open_engine

    url = Settings.from_env().database_url
    bring_up_to_date(url)
    return open_engine(url)


def bring_up_to_date(url: str, always: bool = False) -> None:
    """The database is there and current; a line says so where something was done."""
    from storage.engine import DatabaseProblem, open_engine, public_url
    from storage.queries.asking import database_problems
    from storage.upgrade import require_current, upgrade

    with database_problems(url):
        engine = open_engine(url)
        try:
            require_current(engine)
        except DatabaseProblem:
            upgrade(url)  # raises by itself where it cannot help: a newer database, one out of reach
            note(f"Brought the database {public_url(engine)} to this version.")
        else:
            if always:
                note(f"The database {public_url(engine)} is of this version already.")


def show_progress(stage: str, done: int, total: int) -> None:
    """How far the work is: one line that changes on a terminal, one a stage elsewhere."""
    if sys.stderr.isatty():
        sys.stderr.write(f"\r{stage} {done} of {total}\x1b[K" + ("\n" if done == total else ""))
        sys.stderr.flush()
    elif done == total:
        note(f"{stage} {done} of {total}")
