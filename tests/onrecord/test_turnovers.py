"""Months of simulated publishers: what is lost, and how often they are asked.

A publisher is a list of moments at which it published, and a window: its feed lists the newest so
many. The clock is the schedule's own: each answer says when the next question comes.
"""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.feedplans import FeedAnswer, FeedPlan, FeedState
from onrecord.schedules import after_answer, conditional
from onrecord.turnovers import LONGEST, SHORTEST

START = datetime(2027, 3, 1, tzinfo=UTC)
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


@dataclass
class Month:
    """What a month of asking came to."""

    seen: set[int] = field(default_factory=set)
    asked: list[datetime] = field(default_factory=list)
    n_full: int = 0
    said_lost: int = 0
    plan: FeedPlan | None = None


def lived(moments, window=30, days=30, fails_from=timedelta.max, fails_to=timedelta.max, honest=True):
    """A month of after_answer against a publisher; ``moments`` are sorted offsets from its start."""
    month, state, at, random = Month(), FeedState("https://feeds.example/a"), START, Random(1)
    while at < START + days * DAY and len(month.asked) < 10_000:
        month.asked.append(at)
        if fails_from <= at - START < fails_to:
            answer = FeedAnswer("failed", 503, "http_503")
        else:
            answer = answered(moments, window, at, state, month, honest)
        month.plan = after_answer(state, answer, at, jitter=random.random())
        month.said_lost += month.plan.entries_may_be_lost
        state, at = month.plan.state, month.plan.next_fetch_at
    return month


def answered(moments, window, at, state, month, honest):
    n_published = sum(START + moment <= at for moment in moments)
    listed = set(range(max(0, n_published - window), n_published))
    etag, _ = conditional(state, at)
    month.n_full += etag is None
    if etag is not None and (etag == f'"{n_published}"' or not honest):
        return FeedAnswer("unchanged", 304, was_conditional=True)
    new = listed - month.seen
    month.seen |= listed
    body = f"body {n_published}"
    outcome = "unchanged" if body == state.body_hash else "changed"
    return FeedAnswer(
        outcome, 200, body_hash=body, etag=f'"{n_published}"', n_entries=len(listed), n_new=len(new)
    )  # fmt: skip


def every(step, days=30, since=timedelta(0)):
    n = int(days * DAY / step)
    return [since + (i + 1) * step for i in range(n)]


def bursts(n_days=30, per_hour=25, hours=5):
    """Two entries an hour, and each day at another hour some hours of many: a big story."""
    random = Random(7)
    busy = [day * DAY + random.uniform(0, 18) * HOUR for day in range(1, n_days)]
    many = [start + HOUR * i / per_hour for start in busy for i in range(per_hour * hours)]
    return sorted(every(30 * MINUTE, n_days) + many)


def lost(month, moments):
    """Entries of the month that nobody saw, but for those that came after the last question."""
    n_due = sum(START + moment <= month.asked[-1] for moment in moments)
    return set(range(n_due)) - month.seen


# Window and pace are those of ordinary feeds: 30 entries, one to fifty a day, a hundred on a big day.
@pytest.mark.parametrize(
    ("moments", "window", "most_asked"),
    [
        pytest.param(every(HOUR), 30, 30 * 12, id="one an hour"),
        pytest.param(every(10 * MINUTE), 50, 30 * 36, id="six an hour"),
        pytest.param(every(3 * MINUTE), 50, 30 * 144, id="twenty an hour"),
        pytest.param(every(7 * DAY), 20, 30 * 5 + 20, id="one a week"),
        pytest.param([], 20, 30 * 5 + 20, id="nothing at all"),
        pytest.param(bursts(), 60, 30 * 40, id="big stories"),
    ],
)
def test_an_ordinary_publisher_loses_no_entry_and_is_not_asked_more_than_needed(moments, window, most_asked):
    month = lived(moments, window)
    assert lost(month, moments) == set()
    assert len(month.asked) <= most_asked


def test_a_nightly_batch_is_not_asked_every_five_minutes_for_ever():
    batch = [day * DAY + 2 * HOUR for day in range(30) for _ in range(30)]
    month = lived(batch, window=30)
    assert lost(month, batch) == set()
    assert len(month.asked) < 30 * 60


def test_a_turnover_once_seen_is_not_missed_again():
    # one every ninety seconds for two hours, twice; the window holds what comes in 45 minutes
    usual = [n * 30 * MINUTE for n in range(8 * 48)]
    stories = [start * DAY + n * 1.5 * MINUTE for start in (2, 4) for n in range(80)]
    moments = sorted(usual + stories)
    month = lived(moments, window=30, days=8)
    missed = {moments[n] // DAY for n in lost(month, moments)}
    assert missed == {2}
    assert month.said_lost >= 1


def test_an_unchanged_feed_is_asked_four_to_five_times_a_day_and_fully_once_a_week():
    month = lived([])
    gaps = [later - earlier for earlier, later in pairwise(month.asked[10:])]
    assert all(0.9 * LONGEST <= gap <= LONGEST for gap in gaps)
    assert 5 <= month.n_full <= 6


def test_a_server_that_always_says_unchanged_is_found_out_within_a_week():
    month = lived(every(DAY), window=30, honest=False)
    assert month.n_full >= 5
    assert lost(month, every(DAY)) <= set(range(22, 30))


def test_a_feed_that_fails_for_a_week_is_asked_seldom_and_recovers_by_itself():
    week = (START + 5 * DAY, START + 12 * DAY)
    month = lived(every(6 * HOUR), window=60, fails_from=5 * DAY, fails_to=12 * DAY)
    in_week = [at for at in month.asked if week[0] <= at < week[1]]
    first_after = next(at for at in month.asked if at >= week[1])
    assert 8 <= len(in_week) <= 16
    assert first_after - week[1] <= DAY
    assert lost(month, every(6 * HOUR)) == set()
    assert month.plan.state.n_failures == 0
    assert month.asked[-1] - month.asked[-2] <= LONGEST


@settings(deadline=None, max_examples=60)
@given(
    gaps=st.lists(st.sampled_from([1, 5, 20, 60, 300, 1500]), min_size=1, max_size=300),
    window=st.integers(1, 40),
)
def test_nothing_is_lost_while_a_window_holds_what_six_hours_bring(gaps, window):
    moments = spaced(gaps, window)
    month = lived(moments, window, days=10)
    assert lost(month, moments) == set()
    assert all(
        later - earlier >= SHORTEST for earlier, later in zip(month.asked, month.asked[1:], strict=False)
    )


def spaced(gaps, window):
    """Moments with those gaps in minutes, put off where more than a window would lie within six hours."""
    moments = []
    for gap in gaps:
        at = (moments[-1] if moments else timedelta(0)) + gap * MINUTE
        if len(moments) >= window:
            at = max(at, moments[-window] + LONGEST + MINUTE)
        moments.append(at)
    return moments
