import time
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.dates import is_known_before, is_month, moment, precision_of, publication_date, written_date


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        pytest.param("2026-11-03", "2026-11-03", id="day"),
        pytest.param("20261103", "2026-11-03", id="compact day"),
        pytest.param("2026/11/3", "2026-11-03", id="year first"),
        pytest.param("2026-11-03T10:00:00+01:00", "2026-11-03T10:00:00+01:00", id="instant keeps its offset"),
        pytest.param("2026-11-03T10:00:00Z", "2026-11-03T10:00:00+00:00", id="zulu"),
        pytest.param("2026-11-03 10:00 +0530", "2026-11-03T10:00:00+05:30", id="space and short offset"),
        pytest.param("2026-11-03T10:00:00.123-05", "2026-11-03T10:00:00-05:00", id="fraction"),
        pytest.param("2026-11-03T23:30:00", "2026-11-03", id="no offset names the day alone"),
        pytest.param("Tue, 03 Nov 2026 10:00:00 +0100", "2026-11-03T10:00:00+01:00", id="mail"),
        pytest.param("Tue, 03 Nov 2026 10:00:00 EST", "2026-11-03T10:00:00-05:00", id="old zone"),
        pytest.param("Tue, 03 Nov 2026 10:00:00 CET", "2026-11-03T10:00:00+01:00", id="european zone"),
        pytest.param("November 3, 2026", "2026-11-03", id="month first"),
        pytest.param("Tuesday, 3 Nov. 2026", "2026-11-03", id="day first"),
        pytest.param(date(2026, 11, 3), "2026-11-03", id="date"),
        pytest.param(
            datetime(2026, 11, 3, 10, tzinfo=timezone(timedelta(hours=2))),
            "2026-11-03T10:00:00+02:00",
            id="datetime",
        ),
        pytest.param("soon", None, id="a word"),
        pytest.param("0000-01-01", None, id="year 0"),
        pytest.param("9999-12-31", None, id="year 9999"),
        pytest.param("2026-02-30", None, id="no such day"),
        pytest.param("2026-11-03T25:00:00Z", None, id="no such hour"),
        pytest.param("03/11/2026", None, id="two readings"),
        pytest.param("1970-01-01T00:00:00Z", None, id="the epoch"),
        pytest.param("1699999999", None, id="a number"),
        pytest.param(None, None, id="nothing"),
        pytest.param(20261103, None, id="not a text"),
    ],
)
def test_a_date_is_a_day_or_an_aware_instant_or_absent(written, expected):
    assert written_date(written) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        pytest.param("Tue, 03 Nov 2026 20:21:00 Europe/Askvik", "2026-11-03", id="a place of no zone"),
        pytest.param("2026-10-25 01:30 Europe/Lisbon", "2026-10-25", id="an hour that comes twice"),
        pytest.param("2026-03-29 01:30 Europe/Lisbon", "2026-03-29", id="an hour that never comes"),
        pytest.param("1885-03-29 01:30 Europe/Paris", "1885-03-29", id="an offset of odd seconds"),
        pytest.param("Tue, 03 Nov 2026 20:21:00 IST", "2026-11-03", id="India, Israel or Ireland"),
        pytest.param("Tue, 03 Nov 2026 20:21:00 QXT", "2026-11-03", id="letters of no zone"),
        pytest.param("Tue, 03 Nov 2026 20:21:00 K", "2026-11-03", id="a letter of the army's"),
        pytest.param("Tue, 03 Nov 2026 20:21:00 -0000", "2026-11-03", id="mail that does not know"),
        pytest.param("2026-11-03T20:21:00-00:00", "2026-11-03", id="ISO that does not know"),
        pytest.param("Tue, 03 Nov 2026 20:21:00", "2026-11-03", id="no zone"),
        pytest.param("Tue Nov  3 20:21:00 CST 2026", "2026-11-03", id="Java's CST is China's too"),
        pytest.param("Tue Nov  3 20:21:00 2026", "2026-11-03", id="Unix without a zone"),
        pytest.param("2026-11-03 20:21:00 +0200 EST", "2026-11-03", id="a zone that contradicts itself"),
        pytest.param("2026-11-03T20:21:00+00:0", "2026-11-03", id="half an offset"),
        pytest.param("Tue, 03 Nov 2026 20:21:00 +9900", "2026-11-03", id="an offset of no place"),
        pytest.param("November 3, 2026 at 9:05 pm ET", "2026-11-03", id="two offsets in one name"),
        pytest.param("2026/11/03 15:07:41", "2026-11-03", id="slashes and a clock"),
        pytest.param("2026.11.3, 15:07", "2026-11-03", id="dots and a clock"),
        pytest.param("2026年11月3日 15:07", "2026-11-03", id="Chinese"),
        pytest.param("2026년 11월 3일 15:07", "2026-11-03", id="Korean"),
        pytest.param("30-10-2013", "2013-10-30", id="a day that can be no month"),
        pytest.param("10/30/2013 08:00", "2013-10-30", id="a month before it"),
        pytest.param("11.11.2013", "2013-11-11", id="two readings, one day"),
    ],
)
def test_a_clock_in_no_known_zone_leaves_the_day_alone(written, expected):
    assert written_date(written) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        pytest.param("Tue, 03 Nov 2026 20:21:00 Europe/Lisbon", "2026-11-03T20:21:00+00:00", id="a place"),
        pytest.param("4 July 2026 20:21 Europe/Lisbon", "2026-07-04T20:21:00+01:00", id="in summer"),
        pytest.param(
            "2026-11-03 20:21:00 America/Argentina/Salta", "2026-11-03T20:21:00-03:00", id="of three names"
        ),
        pytest.param("Tue, 03 Nov 2026 20:21:00 US/Pacific", "2026-11-03T20:21:00-08:00", id="an old name"),
        pytest.param("2026-11-03T20:21:00+01:00[Europe/Paris]", "2026-11-03T20:21:00+01:00", id="Java's"),
        pytest.param("Tue, 03 Nov 2026 20:21:00 GMT+7", "2026-11-03T20:21:00+07:00", id="GMT and hours"),
        pytest.param("Tue, 03 Nov 2026 20:21:00 GMT-0300", "2026-11-03T20:21:00-03:00", id="GMT and west"),
        pytest.param("Tue, 03 Nov 2026 20:21:00 UTC+02:00", "2026-11-03T20:21:00+02:00", id="UTC and hours"),
        pytest.param("2026-11-03 20:21 UT+3", "2026-11-03T20:21:00+03:00", id="UT and hours"),
        pytest.param(
            "Tue Nov 03 2026 20:21:00 GMT+0200 (Eastern European Standard Time)",
            "2026-11-03T20:21:00+02:00",
            id="a browser's",
        ),
        pytest.param("Tue, 03 Nov 2026 20:21:00 +0530 (IST)", "2026-11-03T20:21:00+05:30", id="a comment"),
        pytest.param("2026-11-03 20:21:00 +0000 UTC", "2026-11-03T20:21:00+00:00", id="said twice"),
        pytest.param("Tue Nov  3 20:21:00 CET 2026", "2026-11-03T20:21:00+01:00", id="Unix with a zone"),
        pytest.param("Sat, Nov 07 2026 02:02:33 PM EST", "2026-11-07T14:02:33-05:00", id="afternoon"),
        pytest.param("3 November 2026, 12:15 a.m. GMT", "2026-11-03T00:15:00+00:00", id="after midnight"),
        pytest.param("03 Nov 26 10:00 +0100", "2026-11-03T10:00:00+01:00", id="two figures of a year"),
        pytest.param("20261103T100000Z", "2026-11-03T10:00:00+00:00", id="compact"),
        pytest.param("2026/11/03 10:00 +0100", "2026-11-03T10:00:00+01:00", id="slashes"),
    ],
)
def test_a_zone_is_read_however_it_is_written(written, expected):
    assert written_date(written) == expected


@pytest.mark.parametrize(
    "written",
    [
        pytest.param("03-11-2026 10:00:00", id="day or month first"),
        pytest.param("2026", id="a year"),
        pytest.param("2026-11", id="a month"),
        pytest.param("November 2026", id="a month by name"),
        pytest.param("15:07:41", id="a clock"),
        pytest.param("Tuesday", id="a weekday"),
        pytest.param("today at 15:07", id="today"),
        pytest.param("2026-307", id="a day of the year"),
        pytest.param("1970-01-01", id="the epoch's day"),
        pytest.param("Thu, 01 Jan 1970 00:00:00", id="the epoch without a zone"),
        pytest.param("3 November 2026 at 10:30 the mayor resigned", id="a sentence"),
        pytest.param("Born 3 November 1961", id="a birthday"),
    ],
)
def test_no_day_is_made_of_less_than_a_day(written):
    assert written_date(written) is None


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (None, None),
        ("2026-11", "month"),
        ("2026-11-03", "day"),
        ("2026-11-03T10:00+01:00", "minute"),
        ("2026-11-03T10:00:00+01:00", "minute"),
        ("2026-11-03T00:00:01+00:00", "instant"),
    ],
)
def test_a_date_says_how_exactly_it_is_known(written, expected):
    assert precision_of(written) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param("2026-11-02", "2026-11-03", True, id="days"),
        pytest.param("2026-11-03", "2026-11-03", False, id="one day"),
        pytest.param("2026-11-03", "2026-11-03T23:59:00+01:00", False, id="a day is not its midnight"),
        pytest.param("2026-11-03T00:01:00+01:00", "2026-11-03", False, id="nor its end"),
        pytest.param("2026-11-02T23:00:00+01:00", "2026-11-03", True, id="a clock of the day before"),
        pytest.param("2026-11-03T09:00:00+01:00", "2026-11-03T08:30:00+00:00", True, id="two zones"),
        pytest.param("2026-11-03T08:30:00+00:00", "2026-11-03T09:00:00+01:00", False, id="the other way"),
        pytest.param("2026-11-03T08:00:00", "2026-11-03T09:00:00+01:00", False, id="a clock without a zone"),
        pytest.param(None, "2026-11-03", False, id="undated"),
        pytest.param("2026-11-03", None, False, id="against undated"),
    ],
)
def test_before_is_said_only_where_it_is_known(one, other, expected):
    assert is_known_before(one, other) is expected


@given(
    st.one_of(
        st.text(max_size=60), st.datetimes(), st.from_regex(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d")
    )
)
def test_what_is_written_reads_back_as_itself(value):
    written = written_date(value)
    assert written is None or written_date(written) == written


@pytest.fixture
def elsewhere(monkeypatch):
    """This machine lies in New York."""
    monkeypatch.setenv("TZ", "America/New_York")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("elsewhere")
@pytest.mark.parametrize(
    ("written", "expected"),
    [
        pytest.param("2026-11-03", (3, 0), id="a day"),
        pytest.param("2026-11-03T09:30:00", (3, 9), id="a clock without an offset"),
        pytest.param("2026-11-03T09:30:00+01:00", (3, 8), id="a clock with one"),
        pytest.param("2026-11-03T23:30:00-05:00", (4, 4), id="the next day in UTC"),
    ],
)
def test_a_moment_is_the_same_on_every_machine(written, expected):
    found = moment(written)
    assert (found.day, found.hour) == expected
    assert found.tzinfo is UTC


@pytest.mark.parametrize("written", ["", "soon", "2026-13-01", "0001-01-01T00:00:00+05:00"])
def test_what_is_no_moment_says_so(written):
    with pytest.raises(ValueError, match=r"Invalid isoformat|month must be|0001"):
        moment(written)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("2026-11", "2026-11"),
        ("November 2026", "2026-11"),
        ("Nov. 2026", "2026-11"),
        ("march, 2024", "2024-03"),
        ("2024 March", "2024-03"),
        ("2026年11月", "2026-11"),
        ("2026년 3월", "2026-03"),
        ("2026-11-03", "2026-11-03"),
        ("3 November 2026", "2026-11-03"),
        ("2026-11-03T10:00:00+01:00", "2026-11-03T10:00:00+01:00"),
        ("2026-13", None),
        ("11/2026", None),
        ("2026", None),
        ("Winter 2026", None),
        ("Smarch 2026", None),
        ("2026-11 to 2026-12", None),
        ("0099-11", None),
        ("", None),
        (None, None),
        (202611, None),
    ],
)
def test_who_publishes_may_say_a_month_alone(written, expected):
    assert publication_date(written) == expected
    assert is_month(publication_date(written)) == (expected is not None and len(expected) == 7)


def test_a_month_is_in_no_order_with_anything_of_it():
    for other in ("2026-11", "2026-11-01", "2026-11-30", "2026-11-03T10:00:00+01:00"):
        assert not is_known_before("2026-11", other)
        assert not is_known_before(other, "2026-11")
    for later in ("2026-12", "2026-12-01", "2027-01-01T00:00:00+00:00"):
        assert is_known_before("2026-11", later)
        assert not is_known_before(later, "2026-11")


def test_a_month_counts_from_its_first_moment():
    assert moment("2026-11") == datetime(2026, 11, 1, tzinfo=UTC)
    with pytest.raises(ValueError, match="month"):
        moment("2026-13")
