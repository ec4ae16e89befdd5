"""When pages are seen again, and what befell them in between."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.visits import AGES, Standing, after_failure, judge_answer, next_visit

FIRST = datetime(2027, 3, 3, 10, 20, tzinfo=UTC)
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


@pytest.mark.parametrize(
    ("age", "due"),
    [
        pytest.param(0 * HOUR, HOUR, id="at once"),
        pytest.param(HOUR, 3 * HOUR, id="after the first hour"),
        pytest.param(2 * HOUR, 3 * HOUR, id="late"),
        pytest.param(3 * HOUR, 12 * HOUR, id="after three hours"),
        pytest.param(12 * HOUR, DAY, id="after twelve"),
        pytest.param(DAY, 3 * DAY, id="after a day"),
        pytest.param(2 * DAY, 3 * DAY, id="several missed: only the next"),
        pytest.param(3 * DAY, 7 * DAY, id="after three days"),
        pytest.param(7 * DAY, None, id="after a week no more"),
        pytest.param(400 * DAY, None, id="long after"),
        pytest.param(175 * MINUTE, 205 * MINUTE, id="so late that the next would follow at once"),
    ],
)
def test_pages_are_seen_again_at_set_ages(age, due):
    assert next_visit(FIRST, FIRST + age) == (None if due is None else FIRST + due)


@pytest.mark.parametrize(
    ("last", "now", "due"),
    [
        pytest.param(HOUR, 5 * DAY, 5 * DAY, id="three missed: one at once"),
        pytest.param(HOUR, 30 * DAY, 30 * DAY, id="all missed: one at once"),
        pytest.param(HOUR, 2 * HOUR, 3 * HOUR, id="none missed"),
        pytest.param(8 * DAY, 30 * DAY, None, id="all made"),
    ],
)
def test_missed_visits_are_made_up_by_one(last, now, due):
    expected = None if due is None else FIRST + due
    assert next_visit(FIRST, FIRST + now, FIRST + last) == expected


@given(late=st.lists(st.integers(0, 5000), min_size=20, max_size=20))
def test_a_page_is_never_seen_more_often_than_its_ages(late):
    visits = [FIRST]
    for minutes in late:
        due = next_visit(FIRST, visits[-1])
        if due is None:
            break
        visits.append(due + minutes * MINUTE)
    assert next_visit(FIRST, visits[-1]) is None
    assert len(visits) <= 1 + len(AGES)
    assert all(later - earlier >= 30 * MINUTE for earlier, later in pairwise(visits))


@pytest.mark.parametrize(
    ("code", "is_passing", "minutes"),
    [
        pytest.param("timeout", True, [15, 30, 60, 120, 240, 480, 960, None, None], id="passing"),
        pytest.param("http_404", False, [60, 360, None, None], id="lasting"),
        pytest.param("http_410", False, [None], id="gone"),
        pytest.param("blocked_address", False, [None], id="forbidden to us"),
        pytest.param("bad_url", False, [None], id="no address"),
    ],
)
def test_a_page_that_fails_is_tried_a_few_times(code, is_passing, minutes):
    got = [after_failure(n + 1, code, is_passing, FIRST, 0.0) for n in range(len(minutes))]
    assert got == [None if m is None else FIRST + m * MINUTE for m in minutes]


@given(n=st.integers(0, 10**6), passing=st.booleans(), jitter=st.floats(0, 1, exclude_max=True))
def test_the_next_try_lies_within_a_day(n, passing, jitter):
    at = after_failure(n, "timeout", passing, FIRST, jitter)
    assert at is None or FIRST + 15 * MINUTE <= at <= FIRST + DAY


NEW = "https://news.example/new-place"


def events(*answers, before=None):
    """Kinds of the events that come of answers (minutes, status[, permanent])."""
    standing, found = before or Standing(), []
    for minutes, status, *permanent in answers:
        standing, event = judge_answer(standing, status, *(permanent or [None]), FIRST + minutes * MINUTE)
        found += [event.kind] if event else []
    return found


@pytest.mark.parametrize(
    ("answers", "kinds"),
    [
        pytest.param([(0, 200), (60, 200), (180, 304)], [], id="there all along"),
        pytest.param([(0, 200), (60, 410)], ["gone"], id="410 once"),
        pytest.param([(0, 200), (60, 404)], [], id="404 once"),
        pytest.param([(0, 200), (60, 404), (90, 404)], [], id="404 twice within the hour"),
        pytest.param([(0, 200), (60, 404), (90, 404), (120, 404)], ["gone"], id="404 for an hour"),
        pytest.param([(0, 200), (60, 404), (120, 200), (180, 404)], [], id="404 twice, not in a row"),
        pytest.param([(0, 200), (60, 404), (90, 500), (120, 404)], ["gone"], id="an error in between"),
        pytest.param([(0, 200), (60, 500), (120, 503), (180, None)], [], id="errors are not gone"),
        pytest.param([(0, 200), (60, 403), (120, 401)], [], id="a closed door is not gone"),
        pytest.param([(0, 404), (60, 404), (120, 410)], [], id="never there"),
        pytest.param([(0, 200), (60, 410), (120, 410), (180, 404)], ["gone"], id="gone once, said once"),
        pytest.param([(0, 200), (60, 410), (120, 200)], ["gone", "back"], id="back"),
        pytest.param(
            [(0, 200), (60, 410), (120, 200), (180, 410)], ["gone", "back", "gone"], id="twice gone"
        ),
        pytest.param([(0, 200), (60, 200, NEW), (180, 200, NEW)], ["moved"], id="moved, said once"),
        pytest.param([(0, 200, NEW), (60, 200, NEW)], [], id="never elsewhere"),
        pytest.param([(0, 200), (60, 404, NEW), (180, 404, NEW)], ["gone"], id="moved to nowhere"),
    ],
)
def test_a_page_that_was_there_can_be_gone_back_or_moved(answers, kinds):
    assert events(*answers) == kinds
