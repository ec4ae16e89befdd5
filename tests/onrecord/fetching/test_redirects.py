"""Where a redirect may lead, what goes along, and where the way ends."""

import asyncio
from dataclasses import replace

import pytest

from onrecord.fetching.answers import Fetched, FetchFailed, NotModified, Redirect, Wanted
from onrecord.fetching.client import fetch, open_client
from tests.onrecord.fetching import unhurried
from tests.onrecord.fetching.servers import (
    LOOPBACK,
    QUICK,
    ROOMY,
    ask,
    asked,
    by_path,
    moved,
    page,
    says,
    serving,
)


def chain(n_hops):
    """/0 leads to /1 and so on; the last one is a page."""
    return by_path({f"/{n}": moved(f"/{n + 1}") for n in range(n_hops)} | {f"/{n_hops}": page(b"end")})


@pytest.mark.parametrize("status", ["301 Moved", "302 Found", "303 See", "307 Same", "308 Same for good"])
def test_a_redirect_is_followed_and_remembered(status):
    answer, server = asked(by_path({"/a": moved("b?x=1", status), "/b?x=1": page(b"end")}), "/a")
    assert isinstance(answer, Fetched)
    assert answer.url == server.url("/b?x=1")
    assert answer.redirects == (Redirect(int(status[:3]), server.url("/b?x=1")),)
    assert all(head.startswith(b"GET ") for head in server.heads)


def test_as_many_redirects_as_allowed_are_followed():
    answer = ask(chain(5), "/0")
    assert (answer.body, len(answer.redirects)) == (b"end", 5)


def test_one_redirect_more_than_allowed_is_refused():
    answer, server = asked(chain(6), "/0")
    assert (answer.code, len(answer.redirects), len(server.heads)) == ("too_many_redirects", 5, 6)


def test_no_redirect_may_be_allowed():
    assert ask(chain(1), "/0", limits=replace(ROOMY, redirects=0)).code == "too_many_redirects"


@pytest.mark.parametrize(
    "answers",
    [
        pytest.param({"/": moved("/")}, id="to itself"),
        pytest.param({"/": moved("/#elsewhere")}, id="to itself with a fragment"),
        pytest.param({"/": moved("/b"), "/b": moved("/")}, id="and back"),
        pytest.param({"/": moved("/b"), "/b": moved("/c"), "/c": moved("/b")}, id="into a circle"),
    ],
)
def test_a_circle_is_known(answers):
    assert ask(by_path(answers)).code == "redirect_loop"


@pytest.mark.parametrize(
    "location",
    [
        pytest.param("ftp://127.0.0.1/", id="ftp"),
        pytest.param("file:///etc/hostname", id="file"),
        pytest.param("javascript:alert(1)", id="javascript"),
        pytest.param("data:text/html,hello", id="a page in the address"),
        pytest.param("gopher://127.0.0.1:6379/_FLUSHALL", id="gopher"),
        pytest.param("unix:///run/docker.sock", id="unix"),
        pytest.param("http://[::1", id="half a bracket"),
        pytest.param("http://a\\@127.0.0.1/", id="backslash in the host"),
        pytest.param("http://127.0.0.1:99999/", id="no such port"),
        pytest.param("http://exa mple/", id="space in the host"),
        pytest.param("", id="empty"),
    ],
)
def test_a_redirect_to_what_cannot_be_asked_is_refused(location):
    answer = ask(says(moved(location)))
    assert (answer.code, answer.status) == ("bad_redirect", 302)


def test_a_redirect_without_an_address_is_refused():
    assert ask(says(page(b"", "302 Found"))).code == "bad_redirect"


@pytest.mark.parametrize(
    ("location", "code"),
    [
        pytest.param("http://10.0.0.1/", "blocked_address", id="private"),
        pytest.param("http://169.254.169.254/latest/meta-data/", "blocked_address", id="metadata"),
        pytest.param("http://[::ffff:127.0.0.1]/", "blocked_address", id="loopback in IPv6"),
        pytest.param("http://0/", "blocked_address", id="zero"),
        pytest.param("//192.168.0.1/", "blocked_address", id="private, without a scheme"),
        pytest.param("http://127.0.0.1:22/", "blocked_port", id="ssh"),
        pytest.param("https://127.0.0.1:6379/", "blocked_port", id="redis"),
    ],
)
def test_a_redirect_to_a_blocked_place_is_refused(location, code):
    answer, server = asked(says(moved(location)))
    assert (answer.code, len(server.heads)) == (code, 1)
    assert len(answer.redirects) == 1


def two_hosts(location, userinfo="", **wanted):
    """The heads that two servers got, the first of which leads to ``location`` on the second."""

    async def run():
        async with serving(says(page(b"end")), host="127.0.0.2") as second:
            first_says = says(moved(location.format(second=f"127.0.0.2:{second.port}")))
            async with serving(first_says) as first, open_client(allowed=LOOPBACK, limits=ROOMY) as client:
                url = first.url("/feed", userinfo=userinfo)
                answer = await fetch(client, Wanted(url, "feed", **wanted))
                return answer, first.heads, second.heads

    return unhurried.run(run())


def test_credentials_stay_at_their_origin():
    answer, first, second = two_hosts("http://{second}/", userinfo="ann:secret@")
    assert b"Authorization: Basic" in first[0]
    assert b"uthorization" not in second[0]
    assert "ann" not in answer.url + "".join(hop.url for hop in answer.redirects)


def test_credentials_in_a_redirect_are_not_used():
    answer, _, second = two_hosts("http://eve:evil@{second}/")
    assert b"uthorization" not in second[0]
    assert "eve" not in answer.url + answer.redirects[0].url


def test_credentials_go_along_on_one_origin():
    answers = by_path({"/old": moved("/new"), "/new": page(b"end")})
    answer, server = asked(answers, "/old", userinfo="ann:secret@")
    assert all(b"Authorization: Basic" in head for head in server.heads)
    assert "ann" not in answer.url
    assert answer.redirects[0].url == server.url("/new", userinfo="ann:secret@")


def test_another_port_is_another_origin():
    async def run():
        async with (
            serving(says(page(b"end"))) as second,
            serving(says(moved(second.url()))) as first,
            open_client(allowed=LOOPBACK) as client,
        ):
            await fetch(client, Wanted(first.url(userinfo="ann:secret@"), "feed"))
            return second.heads[0]

    assert b"uthorization" not in unhurried.run(run())


def test_validators_go_along_to_where_the_answer_comes_from():
    answer, server = asked(
        by_path({"/old": moved("/new"), "/new": b"HTTP/1.1 304 Not Modified\r\n\r\n"}), "/old", etag='"a"'
    )
    assert isinstance(answer, NotModified)
    assert b'If-None-Match: "a"' in server.heads[1]


def test_an_address_in_letters_of_the_world_is_sent_escaped():
    _, server = asked(by_path({"/": moved("/café x".encode().decode("latin-1")), "/caf%C3%A9%20x": page()}))
    assert server.heads[1].startswith(b"GET /caf%C3%A9%20x HTTP/1.1")


def test_the_deadline_is_for_all_hops_together():
    async def respond(head, writer):
        await asyncio.sleep(0.12)
        number = int(head.split(b" ")[1][1:])
        writer.write(moved(f"/{number + 1}"))
        return True

    answer, server = asked(respond, "/0", limits=QUICK)
    assert isinstance(answer, FetchFailed)
    assert answer.code == "timeout"
    assert len(server.heads) <= QUICK.seconds / 0.12 + 1  # a deadline for each hop would never be reached
