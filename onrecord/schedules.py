"""When to ask a feed again: one pure function of the feed, its answer, and the time."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import datetime, timedelta

from onrecord.backoffs import back_off, host_rest
from onrecord.feedplans import FeedAnswer, FeedPlan, FeedState
from onrecord.turnovers import SHORTEST, below_turnover, bounded, pace, remembered
from onrecord.waits import DAY, freshness, next_allowed, retry_after

START = timedelta(hours=1)
WEEK = timedelta(days=7)  # between two fetches that send no validators: some servers answer 304 for ever
MONTH = timedelta(days=30)  # between two looks at a feed that said it is gone
N_AT_ONCE = 5  # of newly added feeds: enough to see that it works, too few to be a burst
N_CONFIRMATIONS = 3  # of a permanent move, spread over at least an hour: outages redirect too
_LONGEST_VALIDATOR = 1024  # sent back, a longer one is refused by many servers


def after_answer(state: FeedState, answer: FeedAnswer, now: datetime, *, jitter: float) -> FeedPlan:
    """What is remembered after this answer, and when the feed is asked next; never raises on headers.

    ``jitter`` is drawn by the caller from [0, 1). The next fetch lies at least five minutes ahead and
    at most a day; up to a week only where the feed skips days, a month where it said that it is gone.
    No entry is lost as long as no more than a window's worth appears within one interval.
    """
    if answer.outcome == "failed":
        return _after_failure(state, answer, now, jitter)
    return _after_success(state, answer, now, jitter)


def conditional(state: FeedState, now: datetime) -> tuple[str | None, str | None]:
    """The ETag and Last-Modified to send, verbatim; none once a week, for servers lie."""
    full_at = state.last_full_fetch_at
    if full_at is None or now - full_at >= WEEK or full_at > now:
        return None, None
    return state.etag, state.last_modified


def first_fetch_at(key: str, n: int, now: datetime) -> datetime:
    """When a newly added feed is first asked, ``n`` others having been added just before it.

    The first handful is asked at once; the rest lie spread over an hour by a hash of their keys.
    """
    if n < N_AT_ONCE:
        return now
    digest = hashlib.blake2b(key.encode("utf-8", "surrogatepass"), digest_size=4).digest()
    return now + START * (int.from_bytes(digest, "big") / 2**32)


# -- a good answer -----------------------------------------------------------------------------


def _after_success(state: FeedState, answer: FeedAnswer, now: datetime, jitter: float) -> FeedPlan:
    is_first = state.last_full_fetch_at is None and state.body_hash is None
    says_nothing = is_first or _is_unchanged(state, answer)
    n_entries, n_new = (0, 0) if says_nothing else (answer.n_entries, answer.n_new)
    elapsed = _elapsed(state, now)
    quickest = remembered(state.quickest_turnover, elapsed, n_entries, n_new)
    kept = is_first or state.n_failures > 0  # an outage says nothing about the feed's pace
    interval = bounded(state.interval) if kept else pace(state.interval, elapsed, n_entries, n_new)
    interval = below_turnover(interval, quickest)
    renewed = replace(
        _moved(_validated(state, answer), answer, now),
        interval=interval,
        quickest_turnover=quickest,
        body_hash=answer.body_hash or state.body_hash,
        n_failures=0,
        failing_since=None,
        stopped=None,
        last_asked_at=now,
        last_full_fetch_at=now if _was_full(answer) else state.last_full_fetch_at,
    )
    next_at, reason = _next(interval, answer, now, jitter)
    return FeedPlan(renewed, next_at, reason, entries_may_be_lost=0 < n_entries <= n_new)


def _is_unchanged(state: FeedState, answer: FeedAnswer) -> bool:
    same_body = answer.body_hash is not None and answer.body_hash == state.body_hash
    return answer.outcome == "unchanged" or answer.status == 304 or same_body


def _was_full(answer: FeedAnswer) -> bool:
    """True where a whole body came: only such an answer proves what the feed holds."""
    if answer.status is None:
        return not answer.was_conditional or answer.outcome == "changed"
    return answer.status != 304


def _elapsed(state: FeedState, now: datetime) -> timedelta:
    """The time since the last good answer: the failures since then began one interval after it."""
    if state.n_failures and state.failing_since is not None:
        return now - state.failing_since + bounded(state.interval)
    return bounded(state.interval) if state.last_asked_at is None else now - state.last_asked_at


def _validated(state: FeedState, answer: FeedAnswer) -> FeedState:
    """The state with the validators of this answer; what a newer one did not repeat is forgotten."""
    etag, modified = sendable(answer.etag), sendable(answer.last_modified)
    if answer.status == 304:
        is_new = etag not in (None, state.etag) or modified not in (None, state.last_modified)
        # a 304 need not repeat them: only one that brings another validator replaces the pair
        return replace(state, etag=etag, last_modified=modified) if is_new else state
    if answer.status is None and etag is None and modified is None and answer.outcome == "unchanged":
        return state
    return replace(state, etag=etag, last_modified=modified)


def sendable(validator: str | None) -> str | None:
    """The validator to remember and to send back; none for one that is too long."""
    return None if validator is None or len(validator) > _LONGEST_VALIDATOR else validator


def _moved(state: FeedState, answer: FeedAnswer, now: datetime) -> FeedState:
    """The state with a permanent move counted, carried out when it is sure, or forgotten."""
    if answer.permanent is None or answer.permanent == state.fetch_url:
        return replace(state, moved_to=None, n_moved=0, moved_since=None)
    if answer.permanent != state.moved_to:
        return replace(state, moved_to=answer.permanent, n_moved=1, moved_since=now)
    since = state.moved_since or state.last_asked_at or now
    if state.n_moved + 1 < N_CONFIRMATIONS or now - since < START:
        return replace(state, n_moved=state.n_moved + 1, moved_since=since)
    # the validators were another address's: the first fetch from the new one is a full one
    return replace(
        state,
        fetch_url=answer.permanent,
        moved_to=None,
        n_moved=0,
        moved_since=None,
        etag=None,
        last_modified=None,
    )


def _next(interval: timedelta, answer: FeedAnswer, now: datetime, jitter: float) -> tuple[datetime, str]:
    """The longest of what the feed's own interval and its answer ask for, and which one it was."""
    ttl = None if answer.ttl_minutes is None else timedelta(minutes=max(0, min(answer.ttl_minutes, 1440)))
    own = max(SHORTEST, interval * (0.9 + jitter / 10))  # jitter keeps feeds added together apart
    waits = (
        (own, f"its own pace: about every {_words(interval)}"),
        (freshness(answer.headers, now), "the server says its answer stays fresh until then"),
        (ttl, "the feed asks for this by its ttl"),
    )
    # of several that are as long, the first: the words have no say in it
    longest, reason = max(((wait, why) for wait, why in waits if wait is not None), key=lambda one: one[0])
    at = now + min(DAY, longest)
    allowed = next_allowed(at, answer.skip_hours, answer.skip_days)
    if allowed == at:
        return at, reason
    return allowed + timedelta(minutes=10) * jitter, "the feed asks not to be read in the hours before"


def _words(wait: timedelta) -> str:
    minutes = round(wait.total_seconds() / 60)
    return f"{minutes} minutes" if minutes < 120 else f"{minutes / 60:.0f} hours"


# -- a failure ---------------------------------------------------------------------------------


def _after_failure(state: FeedState, answer: FeedAnswer, now: datetime, jitter: float) -> FeedPlan:
    failed = replace(
        state,
        n_failures=state.n_failures + 1,
        failing_since=state.failing_since or now,
        last_asked_at=now,
    )
    if answer.status == 410 or answer.code == "http_410" or state.stopped is not None:
        gone = replace(failed, stopped=state.stopped or "gone")
        return FeedPlan(gone, now + MONTH, "the feed said that it is gone: a look once a month")
    asked = retry_after(answer.headers, now) if answer.status in (429, 503) else None
    if asked is not None:
        wait = max(bounded(state.interval), asked)
        next_at = now + min(DAY, wait * (1 + jitter / 10))
        return FeedPlan(failed, next_at, "the server asks to wait", host_quiet_until=now + asked)
    n, least = failed.n_failures, bounded(state.interval)
    wait = back_off(n, is_passing=answer.is_passing, least=least, jitter=jitter)
    rest = host_rest(n, answer.code, answer.status, jitter)
    quiet_until = None if rest is None else now + rest
    return FeedPlan(failed, now + wait, times_failed(n), host_quiet_until=quiet_until)


def times_failed(n: int) -> str:
    """Why it is asked again, for people."""
    return "it failed" if n == 1 else f"it failed {n} times in a row"
