from datetime import date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.dates import written_date


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


@given(
    st.one_of(
        st.text(max_size=60), st.datetimes(), st.from_regex(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d")
    )
)
def test_what_is_written_reads_back_as_itself(value):
    written = written_date(value)
    assert written is None or written_date(written) == written
