"""Two hundred forms of dates have one reading, the same on every day of the year, or none."""

# ruff: noqa: E501 - a table of forms can be read; one broken over many lines cannot

import datetime as clocks
import re
import sys
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.cleaning import clean_document
from onrecord.dates import written_date
from onrecord.types import Document

# what names the third of November 2026 and no more
DAYS = """2026-11-03|2026-11-3|20261103|2026/11/03|2026/11/3|2026.11.03|2026.11.3|2026.11.03.|2026. 11. 3.|2026. 11. 03
2026年11月3日|2026年11月03日|2026 年 11 月 3 日|2026年11月3日(火)|2026年11月3日 星期二|2026年11月3日 15:07|2026年11月3日15時07分
2026年11月3日(火) 15時07分|2026年11月3日 午後3時7分|2026年11月3日 火曜日|2026년 11월 3일|2026년11월3일|2026년 11월 3일 15:07
2026년 11월 3일 오후 3:07|2026년 11월 3일 화요일|2026년 11월 3일 (화)|2026-11-03 15:07|2026-11-03 15:07:41|2026-11-03T15:07
2026-11-03T15:07:41|2026-11-03T15:07:41.123|2026/11/03 15:07|2026.11.03 15:07|2026.11.03. 15:07|2026-11-03, 15:07|2026-11-03 at 15:07
November 3, 2026|November 3 2026|November 3rd, 2026|Nov 3, 2026|Nov. 3, 2026|NOV 3, 2026|november 3, 2026|Tuesday, November 3, 2026
Tuesday November 3, 2026|Tue, Nov 3, 2026|Tue Nov 03 2026|Tue., Nov. 3, 2026|3 November 2026|3rd November 2026|3rd of November 2026
3 of November 2026|3. November 2026|03 November 2026|3 Nov 2026|3 NOV 2026|3-Nov-2026|03-NOV-2026|Tuesday, 3 November 2026
Tuesday 3 November 2026|Tue, 3 Nov 2026|2026 Nov 3|2026 November 3|2026-Nov-03|November 3, 2026 3:07 PM|November 3, 2026, 3:07 p.m.
November 3, 2026 at 3:07 pm|3 November 2026, 15:07|3 November 2026 15:07|3 November 2026 - 15:07|3 November 2026 – 15:07|3 November 2026 | 15:07
3 November 2026 · 15:07|Tue, 03 Nov 2026 15:07:41|Tue Nov  3 15:07:41 2026|03 Nov 26 15:07|2026-11-03 15:07 IST|2026-11-03 15:07 QXT
2026-11-03 15:07 ET|Tue, 03 Nov 2026 15:07:41 -0000|2026-11-03T15:07:41-00:00|2026-11-03 15:07 Europe/Askvik|2026-11-03 15:07 +9900
Tue Nov  3 15:07:41 CST 2026|2026-11-03T15:07:41+25:00|2026-11-03 15:07 EST +0900"""
# what names 15:07 of that day, by the offset
INSTANTS = {
    "+00:00": """2026-11-03T15:07:00Z|2026-11-03T15:07Z|2026-11-03 15:07:00Z|2026-11-03T15:07:00.000Z|20261103T150700Z|2026-11-03T15:07:00+00:00
Tue, 03 Nov 2026 15:07:00 GMT|Tue, 03 Nov 2026 15:07:00 +0000|Tue, 3 Nov 2026 15:07:00 UT|2026-11-03 15:07:00 UTC|2026-11-03 15:07:00 +0000 UTC
3 November 2026, 3:07 pm GMT|Nov 3, 2026 15:07 UTC|2026-11-03 15:07 Europe/London|2026-11-03 at 15:07 UTC|Tue, 03 Nov 2026 15:07:00 Z|2026-11-03T15:07:00.123456789Z
2026-11-03 03:07 PM +0000|2026-11-03T15:07:00Z[UTC]|2026-11-03T15:07:00.000+0000""",
    "+01:00": """2026-11-03T15:07:00+01:00|2026-11-03T15:07:00+0100|2026-11-03T15:07+01|2026-11-03 15:07:00 +01:00|2026-11-03 15:07 CET
Tue, 03 Nov 2026 15:07:00 +0100|Tue, 03 Nov 2026 15:07:00 +0100 (CET)|Tue, 03 Nov 2026 15:07:00 UTC+1|Tue, 03 Nov 2026 15:07:00 GMT+01:00
Tue Nov 03 2026 15:07:00 GMT+0100 (Central European Standard Time)|2026-11-03T15:07:00+01:00[Europe/Paris]|2026-11-03 15:07 Europe/Rome
Tue Nov  3 15:07:00 MEZ 2026|03 Nov 26 15:07 +0100|Nov 3, 2026, 15:07 GMT+1|3. November 2026 15:07 MEZ|2026/11/03 15:07 +0100|2026.11.03 15:07 +0100""",
    "-05:00": """2026-11-03T15:07:00-05:00|2026-11-03T15:07:00-05|2026-11-03T15:07:00−05:00|Tue, 03 Nov 2026 15:07:00 EST|Nov 3, 2026 3:07 PM EST
Nov. 3, 2026, 3:07 p.m. EST|Tuesday, November 3, 2026 3:07PM EST|2026-11-03 15:07 America/New_York|2026-11-03 15:07 US/Eastern
Tue, 03 Nov 2026 15:07:00 GMT-5|Tue, 03 Nov 2026 15:07:00 GMT-0500|Tue, Nov 03 2026 03:07:00 PM EST|Tue Nov 03 15:07:00 EST 2026""",
    "+09:00": """2026-11-03 15:07 KST|2026.11.03 15:07 KST|2026-11-03T15:07:00+09:00|Tue, 03 Nov 2026 15:07:00 JST|2026-11-03 15:07 Asia/Seoul
Tue, 03 Nov 2026 15:07:00 UT+9""",
    "+05:30": "2026-11-03T15:07:00+05:30|2026-11-03 15:07:00 +0530 (IST)|2026-11-03 15:07 Asia/Kolkata|Tue, 03 Nov 2026 15:07:00 GMT+5:30",
    "+07:00": "Tue, 03 Nov 2026 15:07:00 GMT+7|2026-11-03 15:07 UTC+07:00|2026-11-03 15:07 Asia/Bangkok",
}  # fmt: skip
# a day that only its size tells from a month
TOLD = {
    "2013-10-30": "30-10-2013|30/10/2013|30.10.2013|10/30/2013|10-30-2013|30-10-2013 08:00|30.10.2013, 08:00|10/30/2013 8:00 AM"
}
# what names no day for certain
NONE = """03/11/2026|03-11-2026|3.11.2026|11/3/26|03-11-26|31-12-26|2026|2026-11|11-2026|11/2026|November 2026|2026年11月|2026년 11월|3 November|November 3
3/11|Tuesday|Tue, 15:07|15:07|3:07 pm|today|Today at 15:07|yesterday|Yesterday, 3:07 pm|tomorrow|now|just now|2 hours ago|5 min ago|a day ago|last week
3 days ago|an hour ago|heute|gestern|hier|ayer|어제|3시간 전|昨日|3時間前|2026-307|2026-W45-2|1793700000|1793700000000|/Date(1793700000000)/
2026-02-29|2026-11-31|2026-13-03|2026-31-12|2026-00-10|2026-11-00|31 April 2026|30 February 2026|0000-00-00|0000-00-00 00:00:00|00/00/0000|1970-01-01
1970-01-01T00:00:00Z|Thu, 01 Jan 1970 00:00:00 GMT|0001-01-01T00:00:00Z|9999-12-31|2026-11-03T25:07:00Z|Invalid date|NaN|undefined|null|{{date}}|%d %B %Y
Smarch 3, 2026|3 Foo 2026|He was born on 3 March 1961|The fair opens on 1 June 2027|Next meeting: 14 December 2026|Deadline: 3 November 2026
Received 3 November 2026|Accepted: 3 November 2026|3 November 2026 at 15:07 the mayor resigned|2026年11月3日 市長は辞任した|2026년 11월 3일 시장이 사임했다
from 3 to 5 November 2026|3-5 November 2026|3 November 2026 – 5 November 2026|Winter 2026|Q4 2026|v2026.11.3|build2026/11/03|Version 2026.11.03|Room 2026.11.03|Print edition 3 November 2026|Copyright 3 November 2026|Issue 3, 2026
Expires 3 November 2026|In court on 3 November 2026|Order no. 20261103|3 November 1926 – 4 May 2001|Vol. 3, 2 November 2026|2026:11:03 15:07:00|20261103150700|2026_11_03|2026 11 03
3 Nov ’26|令和8年11月3日|1405/08/12|2569-11-03|3 พฤศจิกายน 2569|3/Nov/2026:15:07:00 +0000|+44 2026 1103|12 11 10|2026 11"""

FORMS = {
    **dict.fromkeys(DAYS.replace("\n", "|").split("|"), "2026-11-03"),
    **{
        form: f"2026-11-03T15:07:00{offset}"
        for offset, forms in INSTANTS.items()
        for form in forms.replace("\n", "|").split("|")
    },
    **{form: day for day, forms in TOLD.items() for form in forms.split("|")},
    **dict.fromkeys(re.split(r"[|\n]", NONE)),
}
FORMS.update({"3 November 2026 | 15:07": "2026-11-03"})
del FORMS["3 November 2026 "], FORMS[" 15:07"]
TODAYS = (
    "2026-01-01", "2026-02-28", "2026-03-31", "2026-11-03", "2026-11-30", "2026-12-31", "2028-02-29", "2031-10-05"
)  # fmt: skip


def test_there_are_two_hundred_forms():
    assert len(FORMS) >= 200


@pytest.mark.parametrize("form", FORMS, ids=list(FORMS))
def test_a_form_has_its_one_reading(form):
    assert written_date(form) == FORMS[form]


@pytest.fixture(params=TODAYS)
def today(request, monkeypatch):
    """The clock of this process stands on another day, for whichever of our modules asks it."""
    now = clocks.datetime.fromisoformat(request.param + "T12:00:00+00:00")
    faked = {clocks.datetime: fake(clocks.datetime, now), clocks.date: fake(clocks.date, now)}
    for name, module in list(sys.modules.items()):
        if name.partition(".")[0] in ("onrecord", "dateutil", "dateparser", "htmldate", "trafilatura"):
            for known, value in list(vars(module).items()):
                if value in (clocks.datetime, clocks.date) and isinstance(value, type):
                    monkeypatch.setattr(module, known, faked[value])
    monkeypatch.setattr(time, "time", now.timestamp)
    return request.param


def fake(kind, now):
    class Meta(type):
        def __instancecheck__(cls, value):
            return isinstance(value, kind)

    class Faked(kind, metaclass=Meta):
        @classmethod
        def now(cls, tz=None):
            return now.astimezone(tz)

        @classmethod
        def utcnow(cls):
            return now.replace(tzinfo=None)

        @classmethod
        def today(cls):
            return now.replace(tzinfo=None) if kind is clocks.datetime else now.date()

    return Faked


PAGE = (
    '<html lang="en"><head>{head}</head><body><article><h1>Ferries leave</h1>{line}'
    + "".join(f"<p>The ferry of crew {crew} left the quay before noon on Monday, its mate said.</p>" for crew in "abcdefg")
    + "</article></body></html>"
)  # fmt: skip


def day_of(head="", line=""):
    page = PAGE.format(head=head, line=line)
    return clean_document(Document("a", page.encode(), "html")).published


# forms that name no day and one month, which a page may declare
MONTHS = dict.fromkeys(("2026-11", "November 2026", "2026年11月", "2026년 11월"), "2026-11")


@pytest.mark.usefixtures("today")
def test_the_same_is_read_on_every_day():
    assert {form: written_date(form) for form in FORMS} == FORMS
    declared = {form: day_of(f'<meta property="article:published_time" content="{form}">') for form in FORMS}
    assert declared == FORMS | MONTHS


# between dots the day stands first wherever they are written, and a clock that is none says nothing of the day
SHOWN = {"3.11.2026": "2026-11-03", "2026-11-03T25:07:00Z": "2026-11-03"}


@pytest.mark.usefixtures("today")
def test_nothing_is_invented_from_what_a_page_shows():
    shown = {form: day_of(line=f"<p>{form}</p>") for form in FORMS}
    invented = {form: day for form, day in shown.items() if day and day[:10] != (FORMS[form] or "")[:10]}
    assert invented == SHOWN


@pytest.mark.parametrize(
    "form", ["2026年11月3日(火) 15時07分", "2026. 11. 3. 오후 3:07", "30-10-2013", "3-Nov-2026"]
)
def test_a_day_is_shown_in_any_order(form):
    assert day_of(line=f"<p>{form}</p>") in ("2026-11-03", "2013-10-30")


@given(st.dates(min_value=clocks.date(1971, 1, 1), max_value=clocks.date(2099, 12, 31)))
def test_every_day_of_every_year_is_read_from_every_form_that_names_it(day):
    month = day.strftime("%B")
    forms = [
        day.isoformat(), f"{day.year}/{day.month}/{day.day}", f"{day.year}.{day.month}.{day.day}",
        f"{day.year}. {day.month}. {day.day}.", f"{day.year}年{day.month}月{day.day}日",
        f"{day.year}년 {day.month}월 {day.day}일", f"{month} {day.day}, {day.year}", f"{day.day} {month} {day.year}",
        f"{day.day}-{month[:3]}-{day.year}", f"{day:%a}, {day.day} {month[:3]} {day.year}",
    ]  # fmt: skip
    assert {form: written_date(form) for form in forms} == dict.fromkeys(forms, day.isoformat())
    for mark in "/-.":
        for one, other in ((day.day, day.month), (day.month, day.day)):
            read = written_date(f"{one}{mark}{other}{mark}{day.year}")
            assert read in ((day.isoformat(),) if day.day > 12 or day.day == day.month else (None,))
