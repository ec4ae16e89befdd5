"""Whatever stands where a date could, the reading of dates gives a date of the calendar, or none."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.text.temporal import find_dates

WORDS = (
    "January Feb. March May Sept. December Monday Sunday today yesterday Tomorrow last next this year month",
    "week spring fall first fourth quarter of in In on from From between to until through and since about",
    "will by - – , % percent seats 1st 22nd 31 30 29 0 00 1 4 12 32 42 77 99 1500 1999 2000 2024 2099 1990s",
    "2024-02-30 2024-10-25 0000-00-00 ٢٥ 4.5 5,000",
)
ODD_DAYS = ("0001-01-01", "9999-12-31", "2024-02-29T01:00", "2024-02-30", "now")
TEXTS = st.lists(st.sampled_from(" ".join(WORDS).split()), max_size=9).map(" ".join) | st.text(max_size=40)
PUBLISHED = st.none() | st.dates().map(str) | st.sampled_from(ODD_DAYS)
A_DATE = r"(\d{4}(-\d\d(-\d\d)?)?|\d{3}X|-(-\d\d){2})"


@settings(max_examples=600, deadline=None)
@given(TEXTS, PUBLISHED)
def test_the_reading_of_dates_never_breaks(text, published):
    for found in find_dates(text, ((0, len(text)),), published):
        assert re.fullmatch(rf"{A_DATE}(~?(/\.\.)?|/{A_DATE})", found.edtf, re.ASCII), found
        first, _, last = found.edtf.partition("/")
        assert last in ("", "..") or first < last
        assert 0 <= found.span[0] < found.span[1] <= len(text)
