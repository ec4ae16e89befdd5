"""What publishers reserve, wherever they write it."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.optouts import OptOut, is_kept, opt_outs
from onrecord.robots import read_robots

META = '<head><meta name="{}" content="{}"></head><body>'


def kinds(headers=None, head="", robots=None):
    rules = None if robots is None else read_robots(200, robots.encode(), failed=False)
    return [(each.kind, each.where) for each in opt_outs(headers or {}, head, rules, "OnRecord/0.1")]


@pytest.mark.parametrize(
    ("headers", "found"),
    [
        pytest.param({"tdm-reservation": "1"}, ["tdm_reservation"], id="mining reserved"),
        pytest.param({"TDM-Reservation": " 1 "}, ["tdm_reservation"], id="in capitals"),
        pytest.param({"tdm-reservation": "0"}, [], id="mining not reserved"),
        pytest.param({"tdm-policy": "https://news.example/policy"}, [], id="a policy alone"),
        pytest.param({"x-robots-tag": "noai, noimageai"}, ["noai", "noimageai"], id="no AI"),
        pytest.param({"x-robots-tag": "NOARCHIVE"}, ["noarchive"], id="no archive"),
        pytest.param({"x-robots-tag": "noindex, nofollow"}, [], id="for search engines"),
        pytest.param({"x-robots-tag": "otherbot: noai, noarchive"}, [], id="for another reader"),
        pytest.param({"x-robots-tag": "otherbot: noai, onrecord: noarchive"}, ["noarchive"], id="for us"),
        pytest.param({"x-robots-tag": "unavailable_after: 3 Mar 2027, noai"}, ["noai"], id="a valued one"),
        pytest.param({"content-signal": "search=yes, ai-train=no"}, ["content_signal"], id="a signal"),
        pytest.param({"content-signal": "ai-train=yes"}, [], id="a signal that allows"),
        pytest.param(
            {"link": '</x>; rel=next, </l>; rel=license; type="application/rsl+xml"'},
            ["rsl"],
            id="a license",
        ),
        pytest.param({"link": '<https://a.example/l>; rel="license"'}, [], id="a license for people"),
    ],
)  # fmt: skip
def test_headers_reserve(headers, found):
    assert kinds(headers) == [(kind, "header") for kind in found]


@pytest.mark.parametrize(
    ("head", "found"),
    [
        pytest.param(META.format("tdm-reservation", "1"), ["tdm_reservation"], id="mining reserved"),
        pytest.param(META.format("tdm-reservation", "0"), [], id="mining not reserved"),
        pytest.param("<META CONTENT='1' NAME=TDM-Reservation />", ["tdm_reservation"], id="another spelling"),
        pytest.param(META.format("robots", "index, noai"), ["noai"], id="no AI"),
        pytest.param(META.format("OnRecord", "noarchive"), ["noarchive"], id="named for us"),
        pytest.param(META.format("otherbot", "noai"), [], id="named for another"),
        pytest.param(META.format("description", "noai"), [], id="a description"),
        pytest.param("<!-- " + META.format("robots", "noai") + " -->", [], id="in a comment"),
        pytest.param("<script>'" + META.format("robots", "noai") + "'</script>", [], id="in a script"),
        pytest.param("<body>" + META.format("robots", "noai"), [], id="in the body"),
        pytest.param(
            '<link rel="license" type="application/rsl+xml" href="/l.xml">', ["rsl"], id="a license"
        ),
        pytest.param('<link rel="license" href="/l.html">', [], id="a license for people"),
    ],
)
def test_a_page_reserves_in_its_head(head, found):
    expected = [(kind, "page") for kind in found]
    assert kinds(head=head) == kinds(head=head.encode()) == expected
    assert kinds(head=("\ufeff" + head).encode("utf-16-le")) == expected


def test_a_host_reserves_in_its_robots():
    robots = "License: https://news.example/l.xml\nUser-agent: *\nContent-Signal: ai-train=no\nAllow: /\n"
    assert kinds(robots=robots) == [("content_signal", "robots.txt"), ("rsl", "robots.txt")]


def test_the_words_and_the_policy_are_recorded():
    (found,) = opt_outs({"tdm-reservation": "1", "tdm-policy": "https://news.example/p"}, "", None)
    assert found.words == "tdm-reservation: 1; tdm-policy: https://news.example/p"
    assert found.forbids == {"text_mining"}


MINING = OptOut("tdm_reservation", "header", "tdm-reservation: 1", frozenset({"text_mining"}))
TRAINING = OptOut("noai", "page", "noai", frozenset({"ai_training"}))
LICENSE = OptOut("rsl", "page", "/l.xml", frozenset())


@pytest.mark.parametrize(
    ("found", "obey", "because_of"),
    [
        pytest.param((TRAINING, MINING), "mining", MINING, id="mining: what reserves mining"),
        pytest.param((TRAINING, LICENSE), "mining", None, id="mining: training is only recorded"),
        pytest.param((LICENSE, TRAINING, MINING), "all", TRAINING, id="all: the first that forbids"),
        pytest.param((LICENSE,), "all", None, id="all: a license forbids nothing by itself"),
        pytest.param((TRAINING, MINING), "none", None, id="none"),
        pytest.param((), "all", None, id="nothing reserved"),
    ],
)
def test_a_page_is_kept_unless_what_is_obeyed_forbids_it(found, obey, because_of):
    assert is_kept(found, obey) == because_of


@pytest.mark.parametrize(
    "head", ["<meta " * 50_000, "<!--" * 50_000, "<meta a=" + "x" * 200_000, "<" * 200_000]
)
def test_cruel_heads_are_read_in_time(head):
    started = time.process_time()
    assert kinds({"x-robots-tag": "," * 50_000, "link": "<" * 50_000}, head) == []
    assert time.process_time() - started < 10


@given(words=st.text(), head=st.binary())
def test_nothing_raises(words, head):
    names = ("tdm-reservation", "x-robots-tag", "content-signal", "link")
    opt_outs(dict.fromkeys(names, words), head, None)
