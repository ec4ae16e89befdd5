"""What a reply amounts to, in codes, words and headers."""

from datetime import UTC, datetime

import pytest

from onrecord.fetching.answers import FetchFailed, Limits, Wanted
from onrecord.fetching.replies import Reply, Trail, content_type, failed, judge_reply, readable_headers
from onrecord.fetching.requests import ACCEPT, is_conditional, limits_for, request_headers, user_agent
from onrecord.fetching.targets import read_target
from onrecord.fetching.walls import is_wall
from onrecord.reasons import BY_CODE, status_code

NOW = datetime(2030, 1, 2, tzinfo=UTC)
HTML = {"content-type": "text/html"}


def judged(status, **headers):
    wanted = Wanted("http://news.example/a", "page")
    trail = Trail(read_target(wanted.url))
    return judge_reply(wanted, trail, Reply(status, headers), most=5, now=NOW)


@pytest.mark.parametrize("status", [*range(100, 200), *range(204, 226), *range(227, 600), 999, 0, -1])
def test_every_status_that_is_no_page_has_a_code_with_words(status):
    outcome = judged(status)
    assert isinstance(outcome, FetchFailed)
    assert BY_CODE[outcome.code].meaning in outcome.detail
    assert outcome.is_passing is BY_CODE[outcome.code].is_passing


@pytest.mark.parametrize(
    ("status", "code", "is_passing"),
    [
        (401, "http_401", False),
        (403, "http_403", False),
        (404, "http_404", False),
        (410, "http_410", False),
        (429, "http_429", True),
        (451, "http_451", False),
        (500, "http_500", True),
        (501, "http_501", False),
        (503, "http_503", True),
        (522, "http_522", True),
        (499, "http_4xx", False),
        (599, "http_5xx", True),
        (999, "http_other", False),
    ],
)
def test_trying_again_makes_sense_where_the_cause_may_pass(status, code, is_passing):
    assert (status_code(status), BY_CODE[status_code(status)].is_passing) == (code, is_passing)


def test_a_detail_shows_no_secret_and_no_control():
    url = "http://ann:hunter2pass@news.example/feed?token=abcdef123456\x00\ud800\x1b[31m"
    detail = failed(Wanted(url, "feed"), "bad_url", NOW).detail
    assert "hunter2pass" not in detail
    assert "abcdef123456" not in detail
    assert detail.isprintable()
    detail.encode("utf-8")


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("text/html; charset=utf-8", ("text/html", "utf-8")),
        ('Text/HTML;Charset="ISO-8859-1"', ("text/html", "iso-8859-1")),
        ("application/rss+xml", ("application/rss+xml", None)),
        ("text/html; boundary=x; charset='koi8-r'", ("text/html", "koi8-r")),
        ("; charset=utf-8", (None, "utf-8")),
        ("text/html; charset=", ("text/html", None)),
        ("", (None, None)),
    ],
)
def test_media_type_and_charset_are_read_apart(value, expected):
    assert content_type(value) == expected


def test_headers_are_joined_and_cookies_left_out():
    raw = [(b"Vary", b"a"), (b"VARY", b"b"), (b"Set-Cookie", b"id=1"), (b"X-\xff", b"\xfe\x01")]
    assert readable_headers(raw) == {"vary": "a, b", "x-\xff": "\xfe"}


@pytest.mark.parametrize(
    ("status", "headers", "body"),
    [
        pytest.param(403, {"cf-mitigated": "challenge"}, b"", id="header"),
        pytest.param(200, {"cf-mitigated": "challenge"}, b"", id="header under 200"),
        pytest.param(202, {"x-amzn-waf-action": "challenge"}, b"", id="header under 202"),
        pytest.param(403, HTML, b"<html><TITLE>Just a moment...</TITLE>", id="title"),
        pytest.param(200, HTML, b"<script>window._cf_chl_opt={}</script>", id="script under 200"),
        pytest.param(403, HTML, b'<script src="https://ct.captcha-delivery.com/c.js">', id="captcha"),
        pytest.param(403, HTML, b'<div id="px-captcha"></div>', id="press and hold"),
        pytest.param(403, {}, b"Reference <a href='https://errors.edgesuite.net/18.2'>", id="no type"),
        pytest.param(429, HTML, b"<script>KPSDK.now=1", id="429"),
    ],
)
def test_a_wall_is_known(status, headers, body):
    assert is_wall(status, headers, body)


@pytest.mark.parametrize(
    ("status", "headers", "body"),
    [
        pytest.param(
            200, HTML, b"<p>The site hides behind a captcha of its host.</p>", id="an article on walls"
        ),
        pytest.param(
            200, HTML, b'<script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js">', id="ordinary script"
        ),
        pytest.param(200, HTML, b"x" * 70_000 + b"window._cf_chl_opt", id="large page"),
        pytest.param(200, HTML, b"window._cf_chl_opt".rjust(70_000), id="mark at the end of a large page"),
        pytest.param(
            200, {"content-type": "application/xml"}, b"<title>Just a moment...</title>", id="a feed"
        ),
        pytest.param(404, HTML, b"<title>Just a moment...</title>", id="not found"),
        pytest.param(404, {"x-datadome": "protected"}, b"", id="protected and not found"),
        pytest.param(403, HTML, b"<h1>Forbidden</h1>", id="a plain refusal"),
    ],
)
def test_what_is_no_wall_is_not_taken_for_one(status, headers, body):
    assert not is_wall(status, headers, body)


@pytest.mark.parametrize(
    ("contact", "agent"),
    [
        pytest.param("", "OnRecord/1.2", id="none"),
        pytest.param("https://desk.example/bot", "OnRecord/1.2 (+https://desk.example/bot)", id="page"),
        pytest.param("desk@news.example", "OnRecord/1.2 (+desk@news.example)", id="mail"),
        pytest.param("a\r\nX-Evil: b)(", "OnRecord/1.2 (+aX-Evil:b)", id="no second line"),
        pytest.param("\u00e9\u00e9", "OnRecord/1.2", id="nothing that can be sent"),
    ],
)
def test_the_agent_says_its_name_version_and_contact(contact, agent):
    assert user_agent("1.2", contact) == agent


@pytest.mark.parametrize("kind", ACCEPT)
def test_every_kind_asks_for_what_it_can_read(kind):
    headers = request_headers(read_target("http://news.example/"), Wanted("http://news.example/", kind), "x")
    assert headers == {
        "User-Agent": "x",
        "Accept": ACCEPT[kind],
        "Accept-Encoding": "gzip, deflate, br, zstd",
    }


@pytest.mark.parametrize("etag", [None, "", '"a"\nb', "\ud800"])
def test_a_request_without_a_validator_that_can_be_sent_is_not_conditional(etag):
    assert not is_conditional(Wanted("http://news.example/", "feed", etag=etag))


def test_only_robots_have_limits_of_their_own():
    limits = Limits()
    assert limits_for("page", limits) is limits
    assert limits_for("feed", limits) is limits
    assert limits_for("robots", limits).wire_bytes < limits.wire_bytes
    assert limits_for("robots", Limits(decoded_bytes=9)).decoded_bytes == 9
