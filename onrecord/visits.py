"""When an article's page is fetched again, and what the answers say of the page itself."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Literal

from onrecord.backoffs import doubled
from onrecord.reasons import reason_of
from onrecord.secrets import public_url
from onrecord.waits import DAY

HOUR = timedelta(hours=1)
# Most corrections and edits without a note come on the first day; after a week they are rarely news.
AGES = (HOUR, 3 * HOUR, 12 * HOUR, 24 * HOUR, 3 * DAY, 7 * DAY)
APART = timedelta(minutes=30)  # a visit that came late does not make the next one follow on its heels
N_PASSING, N_LASTING = 8, 3  # failures in a row after which a page is given up: about two days


@dataclass(frozen=True, slots=True)
class Standing:
    """What is remembered of a page: whether it ever was there, since when it is missing, where it moved."""

    was_there: bool = False
    missing_since: datetime | None = None
    gone_at: datetime | None = None
    moved_to: str | None = None


@dataclass(frozen=True, slots=True)
class PageEvent:
    """Something that befell a page between two visits; ``detail`` is for people."""

    kind: Literal["gone", "back", "moved"]
    noticed_at: datetime
    detail: str


def next_visit(
    first_fetched_at: datetime, now: datetime, last_visit_at: datetime | None = None
) -> datetime | None:
    """When the page is fetched again after a visit now: the next of its ages, None after the last.

    Visits that were missed are not made up. Where ``now`` is not itself a visit, ``last_visit_at`` says
    when the last one was; then one that fell due since is made now, for all of those.
    """
    due = [first_fetched_at + age for age in AGES]
    if last_visit_at is not None and any(last_visit_at < at <= now for at in due):
        return now
    following = next((at for at in due if at > now), None)
    return None if following is None else max(following, now + APART)


def after_failure(
    n_failures: int, code: str, is_passing: bool, now: datetime, jitter: float
) -> datetime | None:
    """When a page that failed ``n_failures`` times in a row is tried again; None where it is given up.

    A passing failure is tried after 15 minutes, doubling up to a day, and given up at the eighth; one
    that seems to last after an hour, then six, and given up at the third; a hopeless one at once.
    """
    if reason_of(code).is_hopeless or n_failures >= (N_PASSING if is_passing else N_LASTING):
        return None
    if is_passing:
        wait = min(DAY * 0.8, doubled(timedelta(minutes=15), n_failures))
    else:
        wait = HOUR if n_failures <= 1 else 6 * HOUR
    return now + wait * (1 + jitter / 4)


def judge_answer(
    before: Standing, status: int | None, permanent: str | None, now: datetime
) -> tuple[Standing, PageEvent | None]:
    """What an answer makes of the page, and the event if one befell it.

    A page that was there is gone after one 410, or after two 404 in a row at least an hour apart. A
    failure of any other kind, or none of the server's (``status`` None), says nothing about the page.
    ``permanent`` is where a chain of only permanent redirects ended; the chain's last status is ``status``.
    """
    if status in (404, 410):
        return _missing(before, status, now)
    if status is None or not (200 <= status < 300 or status == 304):
        return before, None
    there = Standing(was_there=True, moved_to=permanent or before.moved_to)
    if before.gone_at is not None:
        return there, PageEvent(
            "back", now, f"it answers again, after it was gone on {before.gone_at:%Y-%m-%d}"
        )
    if permanent is not None and permanent != before.moved_to and before.was_there:
        return there, PageEvent("moved", now, f"it answers from {public_url(permanent)} now")
    return there, None


def _missing(before: Standing, status: int, now: datetime) -> tuple[Standing, PageEvent | None]:
    if not before.was_there or before.gone_at is not None:
        return before, None
    since = before.missing_since
    if status == 404 and (since is None or now - since < HOUR):
        return replace(before, missing_since=since or now), None
    gone = replace(before, missing_since=since or now, gone_at=now)
    return gone, PageEvent("gone", now, f"the server answered {status} for a page that was there")
