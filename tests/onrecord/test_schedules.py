"""When a feed is asked again: one row for each rule, and laws for whatever comes."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.feedplans import FeedAnswer, FeedState
from onrecord.schedules import after_answer, conditional, first_fetch_at

NOW = datetime(2027, 3, 3, 10, 20, tzinfo=UTC)  # a Wednesday
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
KNOWN = FeedState(
    "https://feeds.example/a",
    etag='W/"one"',
    last_modified="Tue, 02 Mar 2027 08:00:00 GMT",
    body_hash="b1",
    last_asked_at=NOW - HOUR,
    last_full_fetch_at=NOW - DAY,
)
SAME = FeedAnswer("unchanged", 304, was_conditional=True)
NEWS = FeedAnswer("changed", 200, body_hash="b2", etag='"two"', n_entries=30, n_new=5)
REFUSED = FeedAnswer("failed", code="refused")


def plan(state=KNOWN, answer=SAME, jitter=0.5, **headers):
    named = {name.replace("_", "-"): words for name, words in headers.items()}
    return after_answer(state, replace(answer, headers=named), NOW, jitter=jitter)


def wait(*args, **kwargs):
    return plan(*args, **kwargs).next_fetch_at - NOW


def failed(code, n=0, status=None, is_passing=True, **more):
    state = replace(KNOWN, n_failures=n, failing_since=NOW - DAY if n else None, **more)
    return state, FeedAnswer("failed", status, code, is_passing)


# -- validators --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answer", "etag", "modified"),
    [
        pytest.param(
            replace(NEWS, etag=' W/"x y" ', last_modified="yesterday"),
            ' W/"x y" ',
            "yesterday",
            id="both kept verbatim, odd or not",
        ),
        pytest.param(NEWS, '"two"', None, id="a new ETag forgets the old date"),
        pytest.param(
            replace(NEWS, etag=None, last_modified="d2"), None, "d2", id="a new date forgets the old ETag"
        ),
        pytest.param(replace(NEWS, etag=None), None, None, id="a whole answer without any forgets both"),
        pytest.param(SAME, KNOWN.etag, KNOWN.last_modified, id="304 without any keeps both"),
        pytest.param(
            replace(SAME, etag=KNOWN.etag), KNOWN.etag, KNOWN.last_modified, id="304 with the same keeps both"
        ),
        pytest.param(replace(SAME, etag='"3"'), '"3"', None, id="304 with a new ETag forgets the date"),
        pytest.param(
            replace(SAME, last_modified="d3"), None, "d3", id="304 with a new date forgets the ETag"
        ),
        pytest.param(REFUSED, KNOWN.etag, KNOWN.last_modified, id="a failure keeps both"),
        pytest.param(replace(NEWS, etag='"' + "x" * 9000 + '"'), None, None, id="one too long to send back"),
    ],
)
def test_validators_are_those_of_the_last_answer(answer, etag, modified):
    state = plan(answer=answer).state
    assert (state.etag, state.last_modified) == (etag, modified)
    assert conditional(state, NOW) == (etag, modified)


@pytest.mark.parametrize(
    ("full_at", "sent"),
    [
        pytest.param(NOW - 6 * DAY, True, id="six days ago"),
        pytest.param(NOW - 7 * DAY, False, id="a week ago"),
        pytest.param(None, False, id="never"),
        pytest.param(NOW + DAY, False, id="by a clock that ran ahead"),
    ],
)
def test_once_a_week_nothing_is_sent_to_compare_with(full_at, sent):
    both = (KNOWN.etag, KNOWN.last_modified) if sent else (None, None)
    assert conditional(replace(KNOWN, last_full_fetch_at=full_at), NOW) == both


@pytest.mark.parametrize(
    ("answer", "is_full"),
    [
        pytest.param(SAME, False, id="304 proves nothing"),
        pytest.param(NEWS, True, id="a new body"),
        pytest.param(replace(NEWS, was_conditional=True), True, id="a new body, although asked to compare"),
        pytest.param(FeedAnswer("unchanged", 200, body_hash="b1"), True, id="the same body, whole"),
        pytest.param(REFUSED, False, id="a failure"),
    ],
)
def test_only_a_whole_body_counts_as_a_full_fetch(answer, is_full):
    assert (plan(answer=answer).state.last_full_fetch_at == NOW) is is_full


# -- the feed's own pace -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("state", "answer", "interval"),
    [
        pytest.param(KNOWN, SAME, 1.5 * HOUR, id="304 lengthens slowly"),
        pytest.param(
            KNOWN, replace(NEWS, body_hash="b1", n_new=30), 1.5 * HOUR, id="the same bytes are no news"
        ),
        pytest.param(KNOWN, replace(NEWS, n_new=0), 1.5 * HOUR, id="edits alone are no news"),
        pytest.param(
            replace(KNOWN, interval=5 * HOUR, last_asked_at=NOW - 5 * HOUR), SAME, 6 * HOUR, id="a cap"
        ),
        pytest.param(
            replace(KNOWN, last_asked_at=NOW - MINUTE), SAME, HOUR, id="asked early by hand: no lengthening"
        ),
        pytest.param(KNOWN, NEWS, HOUR, id="a sixth is new: right as it is"),
        pytest.param(KNOWN, replace(NEWS, n_new=7), HOUR * 5 / 7, id="more is new: sooner"),
        pytest.param(KNOWN, replace(NEWS, n_new=1), 1.5 * HOUR, id="little is new: later, but slowly"),
        pytest.param(KNOWN, replace(NEWS, n_new=30), 15 * MINUTE, id="all is new: a quarter"),
        pytest.param(
            replace(KNOWN, interval=10 * MINUTE, last_asked_at=NOW - 10 * MINUTE),
            replace(NEWS, n_new=30),
            5 * MINUTE,
            id="never below five minutes",
        ),
        pytest.param(
            replace(KNOWN, interval=5 * HOUR, quickest_turnover=2 * HOUR),
            SAME,
            HOUR,
            id="half the quickest turnover at most",
        ),
        pytest.param(
            FeedState("https://new.example"), replace(NEWS, n_new=30), HOUR, id="the first says nothing"
        ),
    ],
)  # fmt: skip
def test_the_interval_follows_the_share_that_is_new(state, answer, interval):
    assert abs(plan(state, answer).state.interval - interval) < 30 * MINUTE * 0.02


@pytest.mark.parametrize(
    ("state", "n_new", "lost"),
    [
        pytest.param(KNOWN, 30, True, id="nothing known is left"),
        pytest.param(KNOWN, 29, False, id="one known entry is left"),
        pytest.param(FeedState("https://feeds.example/new"), 30, False, id="nothing was known before"),
    ],
)
def test_a_feed_without_a_known_entry_may_have_lost_some(state, n_new, lost):
    assert plan(state, replace(NEWS, n_new=n_new)).entries_may_be_lost is lost


def test_a_quick_turnover_is_remembered_and_slowly_forgotten():
    burst = plan(replace(KNOWN, last_asked_at=NOW - 2 * HOUR), replace(NEWS, n_new=30)).state
    assert burst.quickest_turnover == 2 * HOUR
    after_a_day = after_answer(burst, SAME, NOW + DAY, jitter=0.5).state
    assert 2 * HOUR < after_a_day.quickest_turnover < 2.5 * HOUR
    after_a_month = after_answer(after_a_day, SAME, NOW + 30 * DAY, jitter=0.5).state
    assert after_a_month.quickest_turnover is None


# -- what answers ask for ----------------------------------------------------------------------

OWN = 1.5 * HOUR  # what SAME comes to, before jitter


@pytest.mark.parametrize(
    ("headers", "waited"),
    [
        pytest.param({"cache_control": "public, max-age=14400"}, 4 * HOUR, id="max-age"),
        pytest.param({"cache_control": "max-age=14400", "age": "3600"}, 3 * HOUR, id="max-age less Age"),
        pytest.param({"cache_control": "max-age=99999999"}, DAY, id="max-age of years"),
        pytest.param({"cache_control": "max-age=" + "9" * 5000}, DAY, id="max-age of 5000 digits"),
        pytest.param({"cache_control": "s-maxage=14400"}, OWN, id="s-maxage is for others"),
        pytest.param({"cache_control": "max-age=60"}, OWN, id="a short max-age does not shorten"),
        pytest.param({"cache_control": "max-age=0"}, OWN, id="nor does max-age=0"),
        pytest.param({"cache_control": "no-cache"}, OWN, id="nor no-cache"),
        pytest.param({"cache_control": "no-store, max-age=14400"}, OWN, id="no-store is not fresh"),
        pytest.param({"cache_control": "max-age=soon"}, OWN, id="max-age that is no number"),
        pytest.param({"expires": "Wed, 03 Mar 2027 14:20:00 GMT"}, 4 * HOUR, id="Expires"),
        pytest.param(
            {"expires": "Wed, 03 Mar 2027 15:20:00 GMT", "date": "Wed, 03 Mar 2027 11:20:00 GMT"},
            4 * HOUR,
            id="Expires by the server's clock",
        ),
        pytest.param(
            {"expires": "Wed, 03 Mar 2027 14:20:00 GMT", "cache_control": "max-age=0"},
            OWN,
            id="max-age before Expires",
        ),
        pytest.param({"expires": "Thu, 01 Jan 2099 00:00:00 GMT"}, DAY, id="Expires in 2099"),
        pytest.param({"expires": "0"}, OWN, id="Expires of nothing"),
        pytest.param({"retry_after": "14400"}, OWN, id="Retry-After means nothing on a good answer"),
    ],
)  # fmt: skip
def test_caching_headers_only_lengthen(headers, waited):
    assert 0.9 * waited <= wait(**headers) <= waited


@pytest.mark.parametrize(
    ("minutes", "waited"),
    [
        pytest.param(240, 4 * HOUR, id="a ttl lengthens"),
        pytest.param(5, OWN, id="a ttl does not shorten"),
        pytest.param(10**12, DAY, id="a ttl of ages"),
        pytest.param(-60, OWN, id="a negative ttl"),
    ],
)
def test_a_ttl_only_lengthens(minutes, waited):
    assert 0.9 * waited <= wait(answer=replace(SAME, ttl_minutes=minutes)) <= waited


EVERY_DAY = frozenset({"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"})


@pytest.mark.parametrize(
    ("hours", "days", "earliest"),
    [
        pytest.param({11, 12, 13}, set(), datetime(2027, 3, 3, 14, tzinfo=UTC), id="hours"),
        pytest.param(set(range(10, 24)), set(), datetime(2027, 3, 4, 0, tzinfo=UTC), id="over midnight"),
        pytest.param(set(), {"wednesday", "thursday"}, datetime(2027, 3, 5, 0, tzinfo=UTC), id="days"),
        pytest.param({0, 1}, {"wednesday"}, datetime(2027, 3, 4, 2, tzinfo=UTC), id="both"),
        pytest.param({14}, set(), NOW + 0.9 * OWN, id="an hour that is not hit"),
        pytest.param(set(range(24)), set(), NOW + 0.9 * OWN, id="every hour: asked anyway"),
        pytest.param(set(), EVERY_DAY, NOW + 0.9 * OWN, id="every day: asked anyway"),
    ],
)
def test_skipped_hours_and_days_are_left_out_in_gmt(hours, days, earliest):
    answer = replace(SAME, skip_hours=frozenset(hours), skip_days=frozenset(days))
    assert earliest <= plan(answer=answer).next_fetch_at <= earliest + 10 * MINUTE


# -- failures ----------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize(
    ("words", "waited"),
    [
        pytest.param("7200", 2 * HOUR, id="seconds"),
        pytest.param("Wed, 03 Mar 2027 12:20:00 GMT", 2 * HOUR, id="a date"),
        pytest.param("9999999", DAY, id="months, capped"),
        pytest.param("Fri, 31 Dec 9999 23:59:59 GMT", DAY, id="a date far off, capped"),
    ],
)
def test_retry_after_is_obeyed_for_all_of_the_host(status, words, waited):
    got = plan(*failed(f"http_{status}", status=status), retry_after=words)
    assert got.host_quiet_until == NOW + waited
    assert NOW + waited <= got.next_fetch_at <= NOW + min(DAY, 1.1 * waited)


def test_a_short_retry_after_makes_no_feed_quicker_than_its_interval():
    assert wait(*failed("http_429", status=429), retry_after="1") >= HOUR


@pytest.mark.parametrize("words", ["", "soon", "-5", "1e9", "٣", "Wed, 99 Foo 2027"])
def test_a_retry_after_that_cannot_be_read_counts_as_none(words):
    assert plan(*failed("http_429", status=429), retry_after=words) == plan(*failed("http_429", status=429))


@pytest.mark.parametrize("status", [301, 404, 500])
def test_retry_after_on_other_answers_is_not_obeyed(status):
    got = plan(*failed(f"http_{status}", status=status), retry_after="86400")
    assert got.next_fetch_at < NOW + 4 * HOUR
    assert got.host_quiet_until is None


@pytest.mark.parametrize(
    ("code", "status", "is_passing", "waits"),
    [
        pytest.param("timeout", None, True, [1, 1, 1, 80 / 60, 160 / 60, 320 / 60], id="timeout"),
        pytest.param("dns", None, True, [1, 1, 1, 80 / 60], id="dns"),
        pytest.param("http_500", 500, True, [1, 1, 1, 80 / 60], id="500"),
        pytest.param("http_404", 404, False, [3, 6, 12, 19.2, 19.2], id="404"),
        pytest.param("http_403", 403, False, [3, 6, 12, 19.2], id="403"),
        pytest.param("not_a_feed", 200, False, [3, 6, 12, 19.2], id="not a feed"),
        pytest.param("too_large", 200, False, [3, 6, 12, 19.2], id="whatever does not pass"),
    ],
)
def test_failures_slow_a_feed_down_by_their_kind(code, status, is_passing, waits):
    got = [wait(*failed(code, n, status, is_passing), jitter=0) / HOUR for n in range(len(waits))]
    assert got == pytest.approx(waits)


def test_a_feed_that_failed_a_thousand_times_is_asked_within_a_day():
    got = plan(*failed("dns", 1000))
    assert NOW < got.next_fetch_at <= NOW + DAY
    assert got.state.stopped is None


@pytest.mark.parametrize(
    ("code", "status", "rests"),
    [
        pytest.param("refused", None, True, id="refused"),
        pytest.param("timeout", None, True, id="timeout"),
        pytest.param("dns", None, True, id="dns"),
        pytest.param("http_429", 429, True, id="429 without Retry-After"),
        pytest.param("http_503", 503, True, id="503 without Retry-After"),
        pytest.param("short_body", 503, True, id="503 that broke off"),
        pytest.param("challenge", 200, True, id="a wall stands around all of it"),
        pytest.param("http_404", 404, False, id="404 is the feed's own"),
        pytest.param("not_a_feed", 200, False, id="so is rubbish"),
        pytest.param("http_500", 500, False, id="so is 500"),
    ],
)
def test_the_host_rests_where_the_failure_is_its_own(code, status, rests):
    for n in (0, 3, 300):
        quiet_until = plan(*failed(code, n, status)).host_quiet_until
        assert (quiet_until is not None) is rests
        assert quiet_until is None or NOW < quiet_until <= NOW + 1.25 * HOUR


def test_jitter_parts_those_that_failed_together():
    for n in (0, 50):
        plans = [plan(*failed("dns", n), jitter=jitter) for jitter in (0.0, 0.5, 0.99)]
        assert len({got.next_fetch_at for got in plans}) == len({got.host_quiet_until for got in plans}) == 3


@pytest.mark.parametrize("answer", [SAME, NEWS, replace(NEWS, n_new=30)])
def test_the_first_success_brings_a_feed_back_to_its_interval(answer):
    state = replace(failed("dns", 7)[0], interval=2 * HOUR, last_asked_at=NOW - DAY)
    got = plan(state, answer)
    assert (got.state.n_failures, got.state.failing_since, got.state.interval) == (0, None, 2 * HOUR)
    assert 1.8 * HOUR <= got.next_fetch_at - NOW <= 2 * HOUR


def test_the_beginning_of_a_row_of_failures_is_kept():
    state = plan(KNOWN, REFUSED).state
    assert (state.n_failures, state.failing_since) == (1, NOW)
    again = after_answer(state, REFUSED, NOW + DAY, jitter=0.5).state
    assert (again.n_failures, again.failing_since, again.interval) == (2, NOW, KNOWN.interval)


def test_a_feed_that_is_gone_is_looked_at_monthly_and_comes_back_by_itself():
    gone = plan(*failed("http_410", status=410, is_passing=False))
    assert (gone.state.stopped, gone.next_fetch_at) == ("gone", NOW + 30 * DAY)
    later = after_answer(gone.state, REFUSED, NOW + 30 * DAY, jitter=0.5)
    assert (later.state.stopped, later.next_fetch_at) == ("gone", NOW + 60 * DAY)
    back = after_answer(later.state, NEWS, NOW + 60 * DAY, jitter=0.5)
    assert back.state.stopped is None
    assert back.next_fetch_at <= NOW + 60 * DAY + HOUR


# -- moves -------------------------------------------------------------------------------------

THERE, ELSEWHERE = "https://new.example/feed", "https://other.example/feed"


def moved(*steps):
    """The state after answers at the given minutes, each with where a permanent redirect led."""
    state = KNOWN
    for minutes, answer in steps:
        state = after_answer(state, answer, NOW + minutes * MINUTE, jitter=0.5).state
    return state


def to(url, answer=SAME):
    return replace(answer, permanent=url)


@pytest.mark.parametrize(
    ("steps", "url"),
    [
        pytest.param([(0, to(THERE)), (60, to(THERE))], KNOWN.fetch_url, id="twice is not enough"),
        pytest.param([(0, to(THERE)), (30, to(THERE)), (60, to(THERE))], THERE, id="three times in an hour"),
        pytest.param([(n, to(THERE)) for n in range(9)], KNOWN.fetch_url, id="nine times in nine minutes"),
        pytest.param([(n * 5, to(THERE)) for n in range(13)], THERE, id="every five minutes for an hour"),
        pytest.param(
            [(0, to(THERE)), (60, to(THERE)), (120, SAME), (180, to(THERE)), (240, to(THERE))],
            KNOWN.fetch_url,
            id="one that stops is forgotten",
        ),
        pytest.param(
            [(0, to(THERE)), (60, to(THERE)), (120, to(ELSEWHERE)), (180, to(ELSEWHERE))],
            KNOWN.fetch_url,
            id="another target begins anew",
        ),
        pytest.param(
            [(0, to(THERE)), (60, to(THERE)), (120, REFUSED), (180, to(THERE))],
            THERE,
            id="a failure in between says nothing",
        ),
        pytest.param([(n * 60, SAME) for n in range(9)], KNOWN.fetch_url, id="302 and 307 never"),
        pytest.param([(n * 60, to(KNOWN.fetch_url)) for n in range(9)], KNOWN.fetch_url, id="to itself"),
    ],
)
def test_a_permanent_move_is_followed_only_when_it_is_sure(steps, url):
    assert moved(*steps).fetch_url == url


def test_a_feed_that_moved_is_fetched_whole_from_its_new_address():
    state = moved((0, to(THERE)), (60, to(THERE)), (120, to(THERE)))
    assert (state.etag, state.last_modified, state.moved_to, state.n_moved) == (None, None, None, 0)


# -- beginnings, and whatever comes ------------------------------------------------------------


def test_new_feeds_are_spread_over_the_first_hour():
    times = [first_fetch_at(f"feed {n}", n, NOW) for n in range(1000)]
    assert times == [first_fetch_at(f"feed {n}", n, NOW) for n in range(1000)]
    assert times[:5] == [NOW] * 5
    assert all(NOW <= at < NOW + HOUR for at in times)
    minutes = [sum(int((at - NOW) / MINUTE) == minute for at in times[5:]) for minute in range(60)]
    assert max(minutes) < 45  # 17 a minute on average; a burst would be hundreds


headers = st.dictionaries(
    st.sampled_from(["retry-after", "cache-control", "expires", "date", "age", "Expires", "x"]),
    st.one_of(
        st.text(max_size=40),
        st.integers().map(str),
        st.integers().map("max-age={}".format),
        st.datetimes().map(lambda at: at.strftime("%a, %d %b %Y %H:%M:%S GMT")),
    ),
)
answers = st.builds(
    FeedAnswer,
    outcome=st.sampled_from(["changed", "unchanged", "failed"]),
    status=st.sampled_from([None, 200, 304, 301, 404, 429, 500, 503]),
    code=st.sampled_from([None, "dns", "timeout", "http_429", "http_404", "odd"]),
    is_passing=st.booleans(),
    headers=headers,
    permanent=st.sampled_from([None, THERE]),
    etag=st.none() | st.text(),
    last_modified=st.none() | st.text(),
    body_hash=st.sampled_from([None, "b1", "b2"]),
    n_entries=st.integers(0, 10**6),
    n_new=st.integers(0, 10**6),
    ttl_minutes=st.none() | st.integers(),
    skip_hours=st.frozensets(st.integers(-5, 30)),
)
instants = st.integers(-3000, 3000).map(lambda days: NOW + days * DAY)
states = st.builds(
    FeedState,
    fetch_url=st.just("https://feeds.example/a"),
    interval=st.timedeltas(-DAY, 400 * DAY),
    n_failures=st.integers(0, 10**6),
    failing_since=st.none() | instants,
    last_asked_at=st.none() | instants,
    last_full_fetch_at=st.none() | instants,
    quickest_turnover=st.none() | st.timedeltas(timedelta(0), 400 * DAY),
    moved_to=st.sampled_from([None, THERE]),
    n_moved=st.integers(0, 5),
)


@given(state=states, answer=answers, jitter=st.floats(0, 1, exclude_max=True))
def test_the_next_fetch_lies_between_five_minutes_and_a_day(state, answer, jitter):
    got = after_answer(state, answer, NOW, jitter=jitter)
    assert got.next_fetch_at.utcoffset() == timedelta(0)
    # skipped hours may carry it over midnight, past the ten minutes that keep feeds apart
    most = 2 * DAY if answer.skip_hours and answer.outcome != "failed" else DAY
    assert NOW + 5 * MINUTE <= got.next_fetch_at <= NOW + most
    assert got.host_quiet_until is None or NOW <= got.host_quiet_until <= NOW + DAY
    assert got.reason
    conditional(got.state, NOW)


def test_of_waits_that_are_as_long_its_own_pace_is_the_reason():
    got = plan(KNOWN, replace(SAME, ttl_minutes=81), jitter=0.0)
    assert got.next_fetch_at == NOW + timedelta(minutes=81)
    assert got.reason.startswith("its own pace")
