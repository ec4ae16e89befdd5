"""How the ledger is fed: feeds, runs, and what was not kept."""

from __future__ import annotations

from dataclasses import asdict

from browse.answers import Answer, Asked, NotHere, Paging
from browse.parameters import Day, Limit, Number, PageNumber, Switch, Words
from onrecord.records import columns_of
from storage.queries import RejectionRow, run_report, standing
from storage.queries.desk import REJECTIONS, ask
from storage.queries.health import health
from storage.queries.listening import FollowedFeed, followed
from storage.queries.reports import alike


def feeds(asked: Asked, failing: Switch = False) -> Answer:
    """Every feed that is followed: what it brought, how it is, when it is asked next."""
    found = followed(asked.session, failing=failing)
    shown = {"found": found, "is_failing": failing}
    return Answer("feeds.html", "Feeds", shown, found, columns_of(FollowedFeed))


RUN_COLUMNS = (
    "run_id", "flow", "asked", "state", "now_at", "finished_at", "taken", "new", "revised", "duplicate",
    "reprint", "unchanged", "rejected", "deferred", "pending",
)  # fmt: skip


def runs(asked: Asked, limit: Limit = 50) -> Answer:
    """The last runs with their counts, which add up; the work that waits."""
    found, how = standing(asked.session, limit=limit), health(asked.session)
    shown = {"found": found.runs, "work": found.work, "health": how}
    record = {**asdict(found), **asdict(how)}
    return Answer("runs.html", "Runs", shown, found.runs, RUN_COLUMNS, record)


def run(asked: Asked, run_id: Number) -> Answer:
    """One run: what it brought, what it refused."""
    try:
        found = run_report(asked.session, run_id)
    except LookupError:
        raise NotHere("The ledger holds no run with this number.", "See the list of runs.") from None
    shown = {"run": found, "refused": alike(found.rejections), "losses": alike(found.losses)}
    rows = [*found.rejections, *found.losses]
    return Answer("run.html", f"Run {run_id}", shown, rows, columns_of(RejectionRow), found)


def rejections(
    asked: Asked,
    code: Words = None,
    stage: Words = None,
    since: Day = None,
    page: PageNumber = 1,
    limit: Limit = 50,
) -> Answer:
    """What was not kept or not read whole, those met last at the head."""
    narrowed = {"code": code, "stage": stage}
    found, total = ask(
        asked.session, REJECTIONS, since=since, limit=limit, offset=(page - 1) * limit, narrowed=narrowed
    )
    shown = {"found": found, "reasons": standing(asked.session, limit=0).rejections}
    paging = Paging(page, limit, total, "rejection")
    return Answer("rejections.html", "Rejections", shown, found, REJECTIONS.columns, None, paging)
