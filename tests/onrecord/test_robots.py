"""What robots.txt allows, whatever it looks like."""

import time
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.robots import LONGEST_FILE, is_stale, read_robots

AGENT = "OnRecord/0.1 (+https://newsroom.example/reader)"
NOW = datetime(2027, 3, 3, tzinfo=UTC)
PAGE = "https://news.example/politics/vote.html"


def decided(text, url=PAGE, agent=AGENT):
    body = text if isinstance(text, bytes) else text.encode()
    return read_robots(200, body, failed=False).allows(url, agent)


def path(tail):
    return f"https://news.example{tail}"


@pytest.mark.parametrize(
    ("status", "failed", "allowed"),
    [
        pytest.param(404, False, True, id="404"),
        pytest.param(401, False, True, id="401"),
        pytest.param(403, False, True, id="403"),
        pytest.param(410, False, True, id="410"),
        pytest.param(301, False, True, id="a redirect that led nowhere"),
        pytest.param(500, False, False, id="500"),
        pytest.param(503, False, False, id="503"),
        pytest.param(None, True, False, id="no answer"),
        pytest.param(200, True, False, id="an answer that broke off"),
        pytest.param(None, False, False, id="nothing known"),
        pytest.param(200, False, True, id="an empty file"),
    ],
)
def test_the_status_decides_where_there_are_no_rules(status, failed, allowed):
    decision = read_robots(status, b"", failed).allows(PAGE, AGENT)
    assert decision.allowed is allowed
    assert decision.why


@pytest.mark.parametrize(
    ("text", "url", "allowed"),
    [
        pytest.param("User-agent: *\nDisallow: /", PAGE, False, id="all"),
        pytest.param("User-agent: *\nDisallow:", PAGE, True, id="nothing"),
        pytest.param("User-agent: *\nDisallow: /politics", PAGE, False, id="a folder"),
        pytest.param("User-agent: *\nDisallow: /sport", PAGE, True, id="another folder"),
        pytest.param("User-agent: *\nDisallow: /\nAllow: /politics", PAGE, True, id="the longest match wins"),
        pytest.param("User-agent: *\nDisallow: /*.html$", PAGE, False, id="wildcard and end"),
        pytest.param("User-agent: *\nDisallow: /*.htm$", PAGE, True, id="the end is the end"),
        pytest.param("User-agent: onrecord\nDisallow: /\n\nUser-agent: *\nAllow: /", PAGE, False, id="named"),
        pytest.param("User-agent: *\nDisallow: /\n\nUser-agent: OnRecord\nAllow: /", PAGE, True, id="own"),
        pytest.param("User-agent: *\nDisallow: /\nUser-agent: OnRecord\nDisallow:", PAGE, True, id="open"),
        pytest.param("User-agent: On\nDisallow: /", PAGE, True, id="a part of our name is not us"),
        pytest.param("User-agent: https\nDisallow: /", PAGE, True, id="nor is a word of our contact"),
        pytest.param("User-agent: OnRecord/2.0\nDisallow: /", PAGE, False, id="any version is us"),
        pytest.param("User-agent: a\nUser-agent: OnRecord\nDisallow: /", PAGE, False, id="one of several"),
        pytest.param(
            "User-agent: OnRecord\nSitemap: https://news.example/s.xml\nUser-agent: b\nDisallow: /",
            PAGE,
            False,
            id="a sitemap ends no group",
        ),
        pytest.param(
            "User-agent: OnRecord\nDisallow: /a\n\nUser-agent: OnRecord\nDisallow: /politics",
            PAGE,
            False,
            id="two groups of ours are one",
        ),
        pytest.param("Disallow: /", PAGE, True, id="a rule for nobody"),
        pytest.param("user-agent : * # all\r\ndisallow : /politics # this", PAGE, False, id="odd spaces"),
        pytest.param("User-agent: *\rDisallow: /", PAGE, False, id="old line ends"),
        pytest.param("User-agent *\nDisallow /", PAGE, False, id="forgotten colons"),
        pytest.param("User-agent: *\nDissallow: /", PAGE, False, id="misspelt"),
        pytest.param("User-agent: *\nDisallow: /caf%C3%A9", path("/café"), False, id="escapes"),
        pytest.param("User-agent: *\nDisallow: /café", path("/caf%c3%a9"), False, id="escapes, other way"),
        pytest.param("User-agent: *\nDisallow: /?print=", path("/?print=1"), False, id="a query"),
        pytest.param("User-agent: *\nDisallow: /", path("/robots.txt"), True, id="robots.txt itself"),
        pytest.param("<!doctype html><title>Not here: sorry</title>", PAGE, True, id="a page instead"),
        pytest.param(b"\xef\xbb\xbfUser-agent: *\nDisallow: /", PAGE, False, id="with a mark of UTF-8"),
        pytest.param("\ufeffUser-agent: *\nDisallow: /".encode("utf-16"), PAGE, False, id="UTF-16"),
        pytest.param(b"User-agent: *\nDisallow: /\xff\xfe\nDisallow: /politics", PAGE, False, id="bad bytes"),
        pytest.param(b"User-agent: *\nDis\0allow: /", PAGE, False, id="NUL"),
        pytest.param("User-agent: *\nDisallow: /", "http://[bad/", False, id="an address that is none"),
        pytest.param("User-agent: *\nAllow: /", path("/" + "x" * 9000), False, id="an endless address"),
    ],
)  # fmt: skip
def test_rules_are_read_as_the_rfc_says(text, url, allowed):
    assert decided(text, url).allowed is allowed


def test_the_decision_says_whom_the_rules_name():
    assert decided("User-agent: *\nDisallow: /").why == "robots.txt for everyone disallows this address"
    named = decided("User-agent: OnRecord\nDisallow: /x").why
    assert named == "robots.txt names this reader and allows this address"


@pytest.mark.parametrize(
    ("words", "seconds"),
    [
        pytest.param("5", 5.0, id="five"),
        pytest.param("0.5", 0.5, id="half"),
        pytest.param("86400", 60.0, id="a day, capped"),
        pytest.param("soon", None, id="no number"),
        pytest.param("-1", None, id="negative"),
        pytest.param("inf", None, id="endless"),
        pytest.param("9" * 400, 60.0, id="400 digits"),
    ],
)
def test_a_crawl_delay_is_obeyed_within_reason(words, seconds):
    assert decided(f"User-agent: *\nCrawl-delay: {words}\n").crawl_delay_seconds == seconds


@pytest.mark.parametrize(
    ("age", "stale"),
    [
        pytest.param(timedelta(hours=23, minutes=59), False, id="under a day"),
        pytest.param(timedelta(hours=24), True, id="a day"),
        pytest.param(timedelta(hours=-1), True, id="of the future"),
    ],
)
def test_robots_are_kept_for_a_day(age, stale):
    assert is_stale(NOW - age, NOW) is stale


def test_content_signals_are_those_of_our_group():
    text = (
        "License: https://news.example/license.xml\n"
        "User-agent: *\nContent-Signal: search=yes, ai-train=no\nAllow: /\n\n"
        "User-agent: other\nContent-Signal: ai-input=no\nDisallow: /\n"
    )
    robots = read_robots(200, text.encode(), failed=False)
    assert robots.signals(AGENT) == ("search=yes, ai-train=no",)
    assert robots.licenses == ("https://news.example/license.xml",)
    own = read_robots(
        200, f"{text}\nUser-agent: onrecord\nContent-Signal: ai-train=yes".encode(), failed=False
    )
    assert own.signals(AGENT) == ("ai-train=yes",)


MANY = "User-agent: *\n"
CRUEL = [
    pytest.param(MANY + "Disallow: /" + "*a" * 200_000, id="one pattern of stars"),
    pytest.param(
        MANY + "Disallow: /*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*b\n" * 12_000, id="many patterns of stars"
    ),
    pytest.param(MANY + "".join(f"Disallow: /{n}*a*{n}$\n" for n in range(25_000)), id="all different"),
    pytest.param(
        "".join(f"User-agent: bot{n}\n" for n in range(30_000)) + "Disallow: /x\n" * 8000, id="bots"
    ),
    pytest.param("".join(f"User-agent: b{n}\nDisallow: /{n}\n" for n in range(16_000)), id="groups"),
    pytest.param(MANY + "Disallow" + " " * 500_000 + "/x", id="spaces and no colon"),
    pytest.param(MANY + "Disallow: /" + " " * 400_000 + "x", id="spaces within"),
    pytest.param(MANY + "Disallow: /%" * 40_000, id="percent signs"),
    pytest.param(MANY + "#" * 500_000, id="a comment"),
    pytest.param("\n" * 500_000, id="empty lines"),
    pytest.param(":" * 500_000, id="colons"),
    pytest.param("a" * 5_000_000, id="five megabytes"),
]


@pytest.mark.parametrize("text", CRUEL)
def test_cruel_files_are_read_in_time(text):
    urls = [path("/" + "a" * 2000 + str(n)) for n in range(3)]
    started = time.process_time()
    robots = read_robots(200, text.encode(), failed=False)
    for url in urls:
        robots.allows(url, AGENT)
    robots.signals(AGENT)
    assert time.process_time() - started < 10


def test_a_pattern_too_long_to_match_disallows_more_and_allows_less():
    stars = "/x" + "*y" * 30
    assert not decided(f"User-agent: *\nDisallow: {stars}", path("/x" + "y" * 25)).allowed
    assert not decided(f"User-agent: *\nDisallow: /\nAllow: {stars}", path("/x" + "y" * 40)).allowed


def test_a_line_that_the_cap_cuts_is_left_out():
    filler = "# " + "x" * (LONGEST_FILE - 40) + "\n"
    text = f"User-agent: *\n{filler}Disallow: /politics/deep\n"
    assert decided(text[:LONGEST_FILE] + "/er").allowed


@given(body=st.binary(max_size=300), url=st.text(max_size=60), status=st.integers(100, 599))
def test_any_bytes_come_to_a_decision(body, url, status):
    robots = read_robots(status, body, failed=False)
    assert isinstance(robots.allows(url, AGENT).allowed, bool)
    assert isinstance(robots.signals(AGENT), tuple)
