"""What servers get wrong and browsers bear: the page comes all the same, and every guard stays."""

# ruff: noqa: E501 - an answer is read in one line

import gzip
import zlib

import brotli
import pytest
import zstandard

from onrecord.fetching.answers import Fetched, FetchFailed, Wanted
from onrecord.fetching.client import fetch, open_client
from onrecord.fetching.heads import mended
from onrecord.fetching.wholeness import ends_its_document
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

PAGE = b"<!doctype html><html><body><p>The weir at Ostrow holds.</p></body></html>"
FEED = b'<rss version="2.0"><channel><title>Weirs</title></channel></rss>'
OK = b"HTTP/1.1 200 OK\r\n"
CHUNKS = b"%x\r\n%s\r\n0\r\n\r\n" % (len(PAGE), PAGE)
LENGTH = b"Content-Length: %d\r\n" % len(PAGE)
CODED = b"Transfer-Encoding: chunked\r\n"


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param(OK + b"Content-Length: 7\r\n" + CODED + b"\r\n" + CHUNKS, id="a length beside chunks"),
        pytest.param(OK + CODED + LENGTH + b"\r\n" + CHUNKS, id="chunks beside a length"),
        pytest.param(OK + LENGTH + LENGTH + b"\r\n" + PAGE, id="the same length twice"),
        pytest.param(OK + LENGTH + b"X: 1\r\n" + LENGTH.lower() + b"\r\n" + PAGE, id="twice, and far apart"),
        pytest.param(OK + LENGTH.replace(b"\r\n", b", %d\r\n" % len(PAGE)) + b"\r\n" + PAGE, id="twice in one line"),
        pytest.param(OK + b"P3P : CP=x\r\n" + LENGTH + b"\r\n" + PAGE, id="a blank before the colon"),
        pytest.param(OK + b"Content-Length : %d\r\n\r\n" % len(PAGE) + PAGE, id="a blank in the length's name"),
        pytest.param(OK + b"Powered by pumps\r\n" + LENGTH + b"\r\n" + PAGE, id="no colon"),
        pytest.param(OK + b": nothing\r\n" + LENGTH + b"\r\n" + PAGE, id="no name"),
        pytest.param(OK + b"Set Cookie: a=b\r\n" + LENGTH + b"\r\n" + PAGE, id="a name of two words"),
        pytest.param(OK + LENGTH + b"<!-- debug: on -->\r\n\r\n" + PAGE, id="a comment among the headers"),
        pytest.param(OK + b"X-Note: one\r\n two\r\n" + LENGTH + b"\r\n" + PAGE, id="a folded line"),
        pytest.param(b"HTTP/1.1 103 Early\r\nnonsense\r\n\r\n" + OK + LENGTH + LENGTH + b"\r\n" + PAGE, id="news before it"),
    ],
)  # fmt: skip
def test_a_head_that_browsers_bear_is_borne(answer):
    for pieces in ([answer], [answer[:30], answer[30:60], answer[60:]], [bytes([one]) for one in answer]):
        got = ask(says(*pieces))
        assert isinstance(got, Fetched), got
        assert got.body == PAGE


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param(OK + LENGTH + b"Content-Length: 3\r\n\r\n" + PAGE, id="two lengths"),
        pytest.param(OK + b"Content-Length: 3, 4\r\n\r\n" + PAGE, id="two lengths in one line"),
        pytest.param(OK + b"Content-Length: -5\r\nContent-Length: -5\r\n\r\n" + PAGE, id="no length, twice"),
        pytest.param(OK + b"nonsense\r\n" * 9_999 + b"\r\n" + PAGE, id="nothing but nonsense"),
    ],
)
def test_a_head_that_can_be_read_in_two_ways_is_refused(answer):
    assert ask(says(answer)).code == "bad_response"


def test_a_sound_head_stays_as_it_is_and_its_connection_is_used_again():
    head = OK + LENGTH + b"X-Empty:\r\n\r\n"
    assert mended(head) is head


def test_a_connection_with_a_mended_head_is_not_used_again():
    async def run():
        answers = by_path({"/": OK + LENGTH + LENGTH + b"\r\n" + PAGE})
        async with serving(answers) as server, open_client(allowed=LOOPBACK) as client:
            for _ in range(3):
                assert (await fetch(client, Wanted(server.url(), "page"))).body == PAGE
            return server.n_connections

    assert unhurried.run(run()) == 3


@pytest.mark.parametrize("name", ["UTF-8", "utf8", "ISO-8859-1", "windows-1252", "none", "gzip, utf-8"])
def test_the_name_of_a_character_set_packs_nothing(name):
    body = gzip.compress(PAGE) if "gzip" in name else PAGE
    assert ask(says(page(body, Content_Encoding=name))).body == PAGE


@pytest.mark.parametrize("name", ["text/html", "8bit", "binary", "x-none"])
def test_an_encoding_that_nobody_knows_is_none_where_markup_follows(name):
    assert ask(says(page(b"\xef\xbb\xbf\n" + PAGE, Content_Encoding=name))).body.endswith(PAGE)
    assert ask(says(page(b"\x1f\x9d" + PAGE, Content_Encoding=name))).code == "bad_encoding"


TOO_MUCH = b"Content-Length: %d\r\n"


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param(OK + TOO_MUCH % (len(PAGE) + 2) + b"\r\n" + PAGE, id="two bytes less than said"),
        pytest.param(OK + TOO_MUCH % 9999 + b"\r\n" + PAGE + b"\n<!-- cached -->\n", id="a note behind it"),
        pytest.param(OK + CODED + b"\r\n" + CHUNKS[:-5], id="no last chunk"),
        pytest.param(OK + CODED + b"\r\n" + CHUNKS[:-2], id="a last chunk cut short"),
        pytest.param(OK + CODED + b"\r\n%x\r\n" % 9999 + PAGE, id="a chunk cut short"),
        pytest.param(page(gzip.compress(PAGE)[:-6], Content_Encoding="gzip"), id="gzip without its trailer"),
        pytest.param(page(gzip.compress(PAGE)[:-8], Content_Encoding="gzip"), id="gzip with no trailer at all"),
        pytest.param(page(zlib.compress(PAGE)[:-4], Content_Encoding="deflate"), id="deflate without its sum"),
    ],
)  # fmt: skip
def test_a_page_that_is_there_to_its_end_is_whole(answer):
    got = ask(says(answer))
    assert isinstance(got, Fetched), got
    assert got.body.startswith(PAGE)


def test_a_feed_that_is_there_to_its_end_is_whole():
    assert ask(says(OK + TOO_MUCH % 9999 + b"\r\n" + FEED), kind="feed").body == FEED


def test_a_server_that_keeps_silent_behind_a_whole_page_has_given_it():
    answer = ask(says(OK + TOO_MUCH % 9999 + b"\r\n" + PAGE, then_wait=30), limits=QUICK)
    assert answer.body == PAGE


@pytest.mark.parametrize(
    ("name", "pack"),
    [("gzip", gzip.compress), ("br", brotli.compress), ("zstd", zstandard.compress), ("deflate", zlib.compress)],
)  # fmt: skip
def test_the_length_of_the_unpacked_body_does_no_harm(name, pack):
    words = b"no end tag here " * 40
    raw = pack(words)
    head = OK + b"Content-Encoding: %s\r\n" % name.encode() + TOO_MUCH % len(words)
    assert ask(says(head + b"\r\n" + raw)).body == words
    assert ask(says(head + b"\r\n" + raw[:-5])).code == "short_body"


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(PAGE[: len(PAGE) // 2], id="half"),
        pytest.param(PAGE[:-7], id="all but its last tag"),
        pytest.param(PAGE[:-1], id="all but its last byte"),
        pytest.param(PAGE + b"<p>And", id="words behind its end"),
        pytest.param(PAGE + b"<!-- half a note", id="half a note behind its end"),
    ],
)
def test_a_page_that_breaks_off_is_not_whole(body):
    assert not ends_its_document(body)
    assert ask(says(OK + TOO_MUCH % 9999 + b"\r\n" + body)).code == "short_body"


def test_a_whole_page_behind_too_many_bytes_is_too_large():
    assert ask(says(page(b"x" * (2 << 20) + PAGE))).code == "too_large"


@pytest.mark.parametrize(
    ("location", "path"),
    [
        pytest.param(b"/caf\xe9", b"/caf%E9", id="Latin-1 stays Latin-1"),
        pytest.param("/café".encode(), b"/caf%C3%A9", id="UTF-8 stays UTF-8"),
        pytest.param(
            b"/m\xfcll?q=\xe4%20b", b"/m%FCll?q=%E4%20b", id="in the query too, escapes as they are"
        ),
        pytest.param(b"/\xcf\xee\xf0\xf2", b"/%CF%EE%F0%F2", id="Cyrillic of one byte"),
    ],
)
def test_a_redirect_is_asked_for_in_its_own_bytes(location, path):
    async def respond(head, writer):
        found = head.split(b" ")[1]
        writer.write(page(PAGE) if found == path else OK.replace(b"200", b"302") + b"Location: " + location + b"\r\nContent-Length: 0\r\n\r\n")  # fmt: skip
        return True

    assert ask(respond).body == PAGE


def gated(cookie="gate=1; Path=/", to="/"):
    """A server that leads to its gate and back until the cookie of the gate comes along."""

    async def respond(head, writer):
        path = head.split(b" ")[1]
        if path == b"/gate":
            writer.write(page(b"", "302 Found", Location=to, Set_Cookie=cookie))
        else:
            writer.write(page(PAGE) if b"gate=1" in head else moved("/gate"))
        return True

    return respond


@pytest.mark.parametrize("to", ["/", "/?seen=yes"])
def test_a_cookie_opens_the_gate_that_set_it(to):
    got = ask(gated(to=to))
    assert isinstance(got, Fetched), got
    assert got.body == PAGE


@pytest.mark.parametrize(
    "cookie",
    [
        pytest.param("gate=1; Path=/other", id="for another path"),
        pytest.param("gate=1; Domain=elsewhere.example", id="for another site"),
        pytest.param("gate=1; Max-Age=0", id="already gone"),
        pytest.param("gate=1; Secure", id="for https alone"),
        pytest.param("gate=" + "1" * 9999, id="longer than browsers keep"),
        pytest.param("", id="none"),
    ],
)
def test_a_cookie_that_may_not_be_sent_is_a_circle_as_before(cookie):
    assert ask(gated(cookie)).code == "redirect_loop"


def test_a_gate_that_always_sets_another_cookie_ends_by_the_number_of_redirects():
    async def respond(_, writer):
        respond.n += 1
        writer.write(page(b"", "302 Found", Location="/", Set_Cookie=f"n={respond.n}"))
        return True

    respond.n = 0
    answer, server = asked(respond)
    assert answer.code == "too_many_redirects"
    assert len(server.heads) == ROOMY.redirects + 1


def test_cookies_are_of_one_way_only_and_in_no_answer():
    async def run():
        async with serving(gated()) as server, open_client(allowed=LOOPBACK) as client:
            answers = [await fetch(client, Wanted(server.url(), "page")) for _ in range(2)]
            return answers, server.heads

    answers, heads = unhurried.run(run())
    assert [b"ookie" in head for head in heads] == [False, False, True] * 2
    assert "gate=1" not in repr(answers)


def test_a_cookie_of_one_host_is_not_shown_to_another():
    async def run():
        async with serving(by_path({"/b": page(PAGE)}), host="127.0.0.2") as second:
            first = by_path(
                {"/": page(b"", "302 Found", Location=second.url("/b"), Set_Cookie="a=1; Path=/")}
            )
            async with serving(first) as server, open_client(allowed=LOOPBACK) as client:
                return await fetch(client, Wanted(server.url(), "page")), second.heads[0]

    answer, head = unhurried.run(run())
    assert answer.body == PAGE
    assert b"ookie" not in head


def test_a_failure_behind_a_mended_head_is_still_one():
    assert isinstance(
        ask(says(OK.replace(b"200 OK", b"404 No") + LENGTH + LENGTH + b"\r\n" + PAGE)), FetchFailed
    )
