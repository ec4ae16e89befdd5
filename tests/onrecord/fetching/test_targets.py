"""How a written URL is read, and what is sent for it."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.fetching.targets import BadUrl, Target, address_of, authorization, next_target, read_target

HERE = read_target("http://news.example/x/a?b=c")


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        pytest.param("http://news.example", "http://news.example/", id="no path"),
        pytest.param("HTTP://News.Example/A", "http://news.example/A", id="capitals"),
        pytest.param("http://news.example:80/", "http://news.example/", id="usual port"),
        pytest.param("https://news.example:443", "https://news.example/", id="usual port of https"),
        pytest.param("http://news.example:8080/", "http://news.example:8080/", id="other port"),
        pytest.param("http://news.example./x", "http://news.example/x", id="dot after the host"),
        pytest.param("  http://news.example/x\n", "http://news.example/x", id="spaces around"),
        pytest.param("http://news.example/a?b=c#d", "http://news.example/a?b=c", id="fragment"),
        pytest.param("http://news.example/?", "http://news.example/", id="empty query"),
        pytest.param("http://ann:pw@news.example/x", "http://news.example/x", id="userinfo"),
        pytest.param("http://a@b@news.example/x", "http://news.example/x", id="two at signs"),
        pytest.param(
            "http://news.example/a%2Fb%20c%7e", "http://news.example/a%2Fb%20c%7e", id="escapes stay"
        ),
        pytest.param(
            "http://news.example/a b|c{d}\\e", "http://news.example/a%20b%7Cc%7Bd%7D%5Ce", id="unsafe"
        ),
        pytest.param("http://news.example/100%", "http://news.example/100%", id="half an escape"),
        pytest.param(
            "http://news.example/žluť?q=ě", "http://news.example/%C5%BElu%C5%A5?q=%C4%9B", id="letters"
        ),
        pytest.param("http://news.example/a?b=c?d/e", "http://news.example/a?b=c?d/e", id="marks in a query"),
        pytest.param("http://bücher.example/", "http://xn--bcher-kva.example/", id="a name in letters"),
        pytest.param("http://faß.example/", "http://xn--fa-hia.example/", id="a sharp s is itself"),
        pytest.param("http://under_score-.example/", "http://under_score-.example/", id="names that exist"),
        pytest.param("http://[2A00:0:0::1]/", "http://[2a00::1]/", id="IPv6"),
        pytest.param("http://127.1:8080/x", "http://127.0.0.1:8080/x", id="a number for a host"),
    ],
)
def test_what_is_written_is_sent_so(written, sent):
    target = read_target(written)
    assert isinstance(target, Target)
    assert target.url == sent
    assert read_target(target.url) == Target(sent, target.scheme, target.host, target.port)


@pytest.mark.parametrize(
    ("location", "leads_to"),
    [
        pytest.param("/b", "http://news.example/b", id="path"),
        pytest.param("b", "http://news.example/x/b", id="beside"),
        pytest.param("../b", "http://news.example/b", id="above"),
        pytest.param("?q=1", "http://news.example/x/a?q=1", id="query"),
        pytest.param("//other.example/b", "http://other.example/b", id="host"),
        pytest.param("https://news.example/x", "https://news.example/x", id="whole"),
    ],
)
def test_a_redirect_is_read_from_where_it_stands(location, leads_to):
    at = read_target("http://news.example/x/a")
    assert next_target(at, location).url == leads_to


def test_the_userinfo_goes_along_on_one_origin_alone():
    at = read_target("http://ann:pw@news.example/x")
    assert at.written == "http://ann:pw@news.example/x"
    assert next_target(at, "/y").written == "http://ann:pw@news.example/y"
    assert next_target(at, "http://eve:e@news.example/y").userinfo == "ann:pw"
    for other in (
        "https://news.example/",
        "http://news.example:8080/",
        "//other.example/",
        "//eve@other.example/",
    ):
        assert next_target(at, other).userinfo == ""


near_urls = st.lists(
    st.sampled_from([*"/:@[]?#%.1a é。\\", "http:", "https:", "//", "0x", "::1"]) | st.text(max_size=3)
).map("".join)


@given(near_urls)
def test_no_text_breaks_the_reading(text):
    for read in (read_target(text), read_target(f"http://{text}"), next_target(HERE, text)):
        if isinstance(read, Target):
            assert read.url.isascii()
            assert re.fullmatch(r"https?://[a-z0-9._:\[\]-]+/[!-~]*", read.url)
        else:
            assert read.detail


@pytest.mark.parametrize(
    ("userinfo", "value"),
    [
        ("ann:pw", "Basic YW5uOnB3"),
        ("ann", "Basic YW5uOg=="),
        ("ann:p%40w:x", "Basic YW5uOnBAdzp4"),
        ("", None),
        (":", None),
    ],
)
def test_userinfo_is_basic_authorization(userinfo, value):
    assert authorization(userinfo) == value


@pytest.mark.parametrize(
    ("url", "address"),
    [
        ("http://0x7f.1/", "127.0.0.1"),
        ("http://[::1]/", "::1"),
        ("http://1.news.example/", None),
        ("http://news.example/", None),
    ],
)
def test_a_host_that_is_an_address_is_known(url, address):
    assert address_of(read_target(url)) == address


def test_what_cannot_be_asked_says_why():
    refused = read_target("ftp://news.example/")
    assert isinstance(refused, BadUrl)
    assert refused.detail
