"""A page that only leads on is a step on the way, and an article that comes again is none."""

# ruff: noqa: E501 - a page in one line can be read

from datetime import UTC, datetime

import pytest

from onrecord.fetching.answers import Fetched, FetchFailed, Wanted
from onrecord.fetching.replies import Reply, Trail, judge_reply
from onrecord.fetching.targets import read_target

NOW = datetime(2030, 1, 2, tzinfo=UTC)
TARGET = "http://kiosk.example/a"
STORY = "<p>The lock keeper counted ninety barges in May and was paid for eighty, he told the court.</p>"


def judged(page, kind="page", trail=None):
    reply = Reply(200, {"content-type": "text/html"}, page.encode())
    return judge_reply(Wanted(TARGET, kind), trail or Trail(read_target(TARGET)), reply, most=5, now=NOW)


@pytest.mark.parametrize(
    ("page", "there"),
    [
        ('<meta http-equiv="refresh" content="0; URL=\'/b\'">', "http://kiosk.example/b"),
        ("<META HTTP-EQUIV=Refresh CONTENT='5;url=https://mill.example/c?x=1&amp;y=2'>Wait", "https://mill.example/c?x=1&y=2"),
        ('<script>go("/d")</script><noscript><meta content="1,/d" http-equiv="REFRESH"></noscript>', "http://kiosk.example/d"),
        ('<title>Moving</title><meta http-equiv="refresh" content="10;url=e"><p>One moment, please.</p>', "http://kiosk.example/e"),
    ],
)  # fmt: skip
def test_a_page_that_only_leads_on_is_followed(page, there):
    assert judged(page).at.url == there


@pytest.mark.parametrize(
    "page",
    [
        STORY + '<meta http-equiv="refresh" content="900">',
        STORY + '<meta http-equiv="refresh" content="600;url=/other">',
        STORY * 9 + '<meta http-equiv="refresh" content="5;url=/other">',
        STORY + '<meta http-equiv="refresh" content="5;url=/b"><meta property="article:published_time" content="2029-01-01">',
        '<meta http-equiv="refresh" content="0;url=/a">',
        '<meta http-equiv="refresh" content="0;url=javascript:go()">',
        "<!-- no refresh --><p>Nothing</p>",
    ],
)  # fmt: skip
def test_an_article_is_never_left(page):
    assert isinstance(judged(page), Fetched)


def test_a_feed_is_found_behind_a_page_that_leads_on():
    assert judged('<meta http-equiv="refresh" content="0;url=/feed.xml">', "feed").at.url.endswith(
        "/feed.xml"
    )


def test_one_page_that_leads_on_is_followed_and_no_second():
    leads = '<meta http-equiv="refresh" content="0;url=/{}">'
    trail = judged(leads.format("b"))
    assert isinstance(judged(leads.format("c"), trail=trail), Fetched)


def test_where_a_page_leads_is_refused_like_a_redirect():
    trail = judged('<meta http-equiv="refresh" content="0;url=http://10.0.0.1/b">')
    assert isinstance(trail, Trail | FetchFailed)
