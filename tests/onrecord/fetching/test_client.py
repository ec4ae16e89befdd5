"""What a server may answer, rightly and wrongly, and what each comes to."""

import asyncio
import gzip
import os
import socket
import ssl
import struct
import subprocess
import zlib
from datetime import UTC, datetime

import brotli
import pytest
import zstandard

from onrecord.fetching.answers import Fetched, FetchFailed, Limits, NotModified, Wanted
from onrecord.fetching.client import fetch, open_client
from onrecord.reasons import MEANINGS
from tests.onrecord.fetching import unhurried
from tests.onrecord.fetching.servers import LOOPBACK, QUICK, ROOMY, ask, asked, by_path, page, says, serving

TEXT = ("The harbour office counted nine boats. " * 40).encode()


def headers_of(head):
    lines = head.decode("latin-1").split("\r\n")[1:]
    return {name.lower(): value for name, _, value in (line.partition(": ") for line in lines if line)}


def chunked(*chunks, head=b""):
    start = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n" + head + b"\r\n"
    return start + b"".join(b"%x\r\n%s\r\n" % (len(c), c) for c in chunks) + b"0\r\n\r\n"


def test_a_whole_answer_is_fetched():
    answer = ask(says(page(TEXT, Content_Type="text/html; charset=ISO-8859-2", ETag='W/"a"')))
    assert isinstance(answer, Fetched)
    assert (answer.body, answer.status, answer.n_wire_bytes) == (TEXT, 200, len(TEXT))
    assert (answer.media_type, answer.charset, answer.etag) == ("text/html", "iso-8859-2", 'W/"a"')
    assert answer.answered_at.tzinfo is UTC


def test_the_time_of_an_answer_is_the_clock_that_was_given():
    async def run():
        when = datetime(2030, 1, 2, tzinfo=UTC)
        async with serving(says(page())) as server, open_client(allowed=LOOPBACK, now=lambda: when) as client:
            return (await fetch(client, Wanted(server.url(), "page"))).answered_at

    assert unhurried.run(run()) == datetime(2030, 1, 2, tzinfo=UTC)


@pytest.mark.parametrize(
    ("encoding", "body"),
    [
        pytest.param("gzip", gzip.compress(TEXT), id="gzip"),
        pytest.param("x-gzip", gzip.compress(TEXT), id="gzip by its old name"),
        pytest.param("GZIP", gzip.compress(TEXT[:99]) + gzip.compress(TEXT[99:]), id="gzip of two members"),
        pytest.param("deflate", zlib.compress(TEXT), id="deflate in a wrapper"),
        pytest.param("deflate", zlib.compress(TEXT)[2:-4], id="bare deflate"),
        pytest.param("br", brotli.compress(TEXT), id="brotli"),
        pytest.param("zstd", zstandard.compress(TEXT), id="zstd"),
        pytest.param("gzip, br", brotli.compress(gzip.compress(TEXT)), id="two layers"),
        pytest.param("identity", TEXT, id="none by name"),
    ],
)
def test_a_packed_body_is_unpacked(encoding, body):
    assert ask(says(page(body, Content_Encoding=encoding))).body == TEXT


def test_chunks_are_put_together():
    assert ask(says(chunked(TEXT[:7], TEXT[7:]))).body == TEXT


def test_a_body_may_end_with_its_connection():
    assert ask(says(b"HTTP/1.0 200 OK\r\n\r\n" + TEXT)).body == TEXT


@pytest.mark.parametrize("status", ["200 OK", "203 Other"])
def test_an_empty_body_is_an_answer(status):
    answer = ask(says(page(b"", status, Content_Encoding="gzip")))
    assert isinstance(answer, Fetched)
    assert answer.body == b""


def test_a_request_says_who_asks_and_nothing_else():
    _, server = asked(says(page()), kind="feed", etag='W/"x y"', last_modified="yesterday, about noon")
    sent = headers_of(server.heads[0])
    assert set(sent) == {
        "host",
        "user-agent",
        "accept",
        "accept-encoding",
        "if-none-match",
        "if-modified-since",
    }
    assert sent["user-agent"].startswith("OnRecord/")
    assert (sent["if-none-match"], sent["if-modified-since"]) == ('W/"x y"', "yesterday, about noon")
    assert "atom" in sent["accept"]


def test_a_validator_that_would_break_the_request_stays_at_home():
    answer, server = asked(says(page()), etag='"a"\r\nX-Evil: 1', last_modified="\udce9")
    assert isinstance(answer, Fetched)
    assert b"Evil" not in server.heads[0]
    assert b"If-" not in server.heads[0]


def test_the_contact_is_told():
    async def run():
        async with (
            serving(says(page())) as server,
            open_client(allowed=LOOPBACK, contact="https://desk.example/bot") as client,
        ):
            await fetch(client, Wanted(server.url(), "page"))
            return headers_of(server.heads[0])["user-agent"]

    assert unhurried.run(run()).endswith(" (+https://desk.example/bot)")


def test_userinfo_becomes_a_header_and_is_never_shown():
    answer, server = asked(
        says(page(b"", "404 No")), "/feed?token=hunter22hunter", userinfo="ann:s%C3%A9cret@"
    )
    assert headers_of(server.heads[0])["authorization"] == "Basic YW5uOnPDqWNyZXQ="
    assert b"ann" not in server.heads[0]
    assert "cret" not in answer.detail
    assert "hunter" not in answer.detail


def test_environment_proxies_are_not_used(monkeypatch):
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    assert isinstance(ask(says(page())), Fetched)


def test_a_cookie_is_neither_sent_back_nor_kept():
    async def look_up(_):
        return ["127.0.0.1"]

    async def run():  # by a name: libraries keep no cookies of bare addresses anyway
        answers = by_path({"/a": page(Set_Cookie="id=1; Path=/"), "/b": page()})
        async with serving(answers) as server, open_client(allowed=LOOPBACK, look_up=look_up) as client:
            first = await fetch(client, Wanted(server.url("/a", host="desk.example"), "page"))
            await fetch(client, Wanted(server.url("/b", host="desk.example"), "page"))
            return first, server.heads[1]

    first, second_head = unhurried.run(run())
    assert "set-cookie" not in first.headers
    assert b"ookie" not in second_head


def test_a_connection_is_used_again():
    async def run():
        answers = by_path({"/": page(TEXT)})
        async with serving(answers) as server, open_client(allowed=LOOPBACK) as client:
            for _ in range(5):
                assert (await fetch(client, Wanted(server.url(), "page"))).body == TEXT
            return server.n_connections

    assert unhurried.run(run()) == 1


def test_a_connection_that_was_dropped_is_replaced():
    async def run():
        async with serving(says(page(TEXT))) as server, open_client(allowed=LOOPBACK) as client:
            answers = [await fetch(client, Wanted(server.url(), "page")) for _ in range(3)]
            return {type(answer) for answer in answers}

    assert unhurried.run(run()) == {Fetched}


def test_what_follows_the_announced_length_is_no_part_of_the_body_nor_of_the_next():
    async def run():
        answers = by_path({"/": page(b"first") + page(b"forged")})
        async with serving(answers) as server, open_client(allowed=LOOPBACK, limits=ROOMY) as client:
            return [await fetch(client, Wanted(server.url(), "page")) for _ in range(3)]

    assert {answer.body for answer in unhurried.run(run()) if isinstance(answer, Fetched)} == {b"first"}


GZIP, BR, ZSTD = gzip.compress(TEXT), brotli.compress(TEXT), zstandard.compress(TEXT)
OK = b"HTTP/1.1 200 OK\r\n"
CHUNKED = OK + b"Transfer-Encoding: chunked\r\n\r\n"
MIBS = bytes(5 << 20)
WALL = b"<title>Just a moment...</title>"


def packed(encoding, body):
    return says(page(body, Content_Encoding=encoding))


BAD = [
    pytest.param(says(OK + b"Content-Length: 99\r\n\r\nfew"), "short_body", id="short body"),
    pytest.param(says(chunked(TEXT)[:-9]), "short_body", id="chunks without an end"),
    pytest.param(packed("gzip", GZIP[:-9]), "short_body", id="cut gzip"),
    pytest.param(packed("br", BR[:-2]), "short_body", id="cut brotli"),
    pytest.param(packed("zstd", ZSTD[:-2]), "short_body", id="cut zstd"),
    pytest.param(packed("gzip", b"not packed"), "bad_encoding", id="false gzip"),
    pytest.param(packed("deflate", b"not packed"), "bad_encoding", id="false deflate"),
    pytest.param(packed("br", b"\xff" * 99), "bad_encoding", id="false brotli"),
    pytest.param(packed("zstd", b"not packed"), "bad_encoding", id="false zstd"),
    pytest.param(packed("rot13", b"x"), "bad_encoding", id="unknown encoding"),
    pytest.param(packed("gzip, br, gzip", b"x"), "bad_encoding", id="three layers"),
    pytest.param(says(page(b"x" * (2 << 20))), "too_large", id="too many bytes"),
    pytest.param(packed("gzip", gzip.compress(MIBS)), "bomb", id="gzip bomb"),
    pytest.param(packed("br", brotli.compress(MIBS)), "bomb", id="brotli bomb"),
    pytest.param(packed("zstd", zstandard.compress(MIBS)), "bomb", id="zstd bomb"),
    pytest.param(says(b""), "reset", id="closed without a word"),
    pytest.param(says(OK + b"Server: x\r\n"), "reset", id="closed in the headers"),
    pytest.param(says(b"SSH-2.0-OpenSSH\r\n\r\n"), "bad_response", id="another protocol"),
    pytest.param(says(b"\x16\x03\x01\x02\x00\x01\x00" * 20), "bad_response", id="TLS where none was asked"),
    pytest.param(says(b"HTTP/1.1 " + b"2" * 99_999), "bad_response", id="huge status line"),
    pytest.param(says(b"HTTP/1.1 200 " + b"x" * 300_000), "bad_response", id="huge reason"),
    pytest.param(says(b"HTTP/1.1 abc OK\r\n\r\n"), "bad_response", id="status of letters"),
    pytest.param(says(OK + b"X: " + b"x" * 300_000), "bad_response", id="huge header"),
    pytest.param(says(OK + b"X-A: b\r\n" * 9_999 + b"\r\n"), "bad_response", id="many headers"),
    pytest.param(
        says(OK + b"".join(b"X-%d: %s\r\n" % (n, b"y" * 9000) for n in range(9)) + b"\r\n"),
        "bad_response",
        id="headers over the cap together",
    ),
    pytest.param(
        says(OK + b"Content-Length: 1\r\nContent-Length: 2\r\n\r\nab"),
        "bad_response",
        id="two lengths",
    ),
    pytest.param(says(OK + b"Content-Length: -5\r\n\r\nab"), "bad_response", id="length below 0"),
    pytest.param(
        says(CHUNKED + b"zz\r\nab\r\n"),
        ("bad_response", "short_body"),
        id="chunk length of letters",
    ),
    pytest.param(says(b"HTTP/1.1 101 Switching\r\nUpgrade: x\r\n\r\n"), "http_other", id="switching"),
    pytest.param(says(page(b"", "304 Not Modified")), "bad_response", id="304 that nobody asked for"),
    pytest.param(says(page(b"x", "206 Part")), "http_206", id="a part"),
    pytest.param(says(b"HTTP/1.1 204 Nothing\r\n\r\n"), "http_204", id="nothing"),
    pytest.param(says(page(b"", "404 Not Found")), "http_404", id="404"),
    pytest.param(says(page(b"", "410 Gone")), "http_410", id="410"),
    pytest.param(says(page(b"", "429 Slow down")), "http_429", id="429"),
    pytest.param(says(page(b"", "503 Busy")), "http_503", id="503"),
    pytest.param(says(page(b"", "599 What")), "http_5xx", id="a 5xx that nobody knows"),
    pytest.param(says(page(b"", "999 No")), "http_other", id="999"),
    pytest.param(says(page(WALL, "503 Busy")), "challenge", id="wall in a 503"),
    pytest.param(says(page(WALL + b"x" * 99_999, "403 No")), "challenge", id="large wall"),
    pytest.param(
        says(
            page(
                gzip.compress(WALL + MIBS[:99_999]),
                "403 No",
                Content_Encoding="gzip",
            )
        ),
        "challenge",
        id="packed wall",
    ),
    pytest.param(says(page(b"junk", "403 No", Content_Encoding="gzip")), "http_403", id="refusal in rubbish"),
    pytest.param(says(page(b"", "403 No", cf_mitigated="challenge")), "challenge", id="wall in a header"),
]


@pytest.mark.parametrize(("respond", "code"), BAD)
def test_a_broken_answer_is_a_failure_with_its_code(respond, code):
    answer = ask(respond)
    assert isinstance(answer, FetchFailed)
    assert answer.code in (code if isinstance(code, tuple) else (code,)), answer.detail
    assert answer.code in MEANINGS


AT_ONCE = 0.001  # seconds; where pieces come without any pause, the clock of these tests stands still


def drip(piece, pause=0.02):
    async def respond(_, writer):
        while True:
            writer.write(piece)
            await writer.drain()
            await asyncio.sleep(pause)

    return respond


def starts_then_drips(start, piece, pause=0.02):
    async def respond(_, writer):
        writer.write(start)
        await drip(piece, pause)(_, writer)

    return respond


SLOW = [
    pytest.param(says(then_wait=30), {"timeout"}, id="silence"),
    pytest.param(says(OK + b"Server: x\r\n", then_wait=30), {"timeout"}, id="silence in headers"),
    pytest.param(
        says(OK + b"Content-Length: 9\r\n\r\n", then_wait=30), {"timeout"}, id="silence after headers"
    ),
    pytest.param(drip(b"H"), {"timeout", "bad_response"}, id="status line letter by letter"),
    pytest.param(starts_then_drips(OK, b"X-A: b\r\n"), {"timeout"}, id="header by header"),
    pytest.param(starts_then_drips(OK, b"X-A: b\r\n" * 500, 0), {"bad_response"}, id="headers without end"),
    pytest.param(
        starts_then_drips(OK + b"X: ", b"y" * 4000, 0), {"bad_response"}, id="one header without end"
    ),
    pytest.param(
        starts_then_drips(b"", b"HTTP/1.1 100 Continue\r\n\r\n" * 50, AT_ONCE),
        {"timeout"},
        id="100 without end",
    ),
    pytest.param(
        starts_then_drips(OK + b"Content-Length: 9999\r\n\r\n", b"x"), {"timeout"}, id="dripping body"
    ),
    pytest.param(
        starts_then_drips(CHUNKED, b"400\r\n" + b"x" * 1024 + b"\r\n", 0),
        {"too_large"},
        id="chunks without end",
    ),
    pytest.param(
        starts_then_drips(CHUNKED, b"1;" + b"e" * 4000 + b"\r\nx\r\n", AT_ONCE),
        {"timeout", "bad_response", "short_body"},
        id="chunk extensions without end",
    ),
    pytest.param(
        starts_then_drips(CHUNKED + b"0\r\n", b"X-T: y\r\n" * 500, AT_ONCE),
        {"timeout", "bad_response", "short_body"},
        id="trailers without end",
    ),
    pytest.param(starts_then_drips(OK + b"\r\n", b"x" * 65536, 0), {"too_large"}, id="body without end"),
    pytest.param(
        starts_then_drips(b"HTTP/1.1 503 Busy\r\nContent-Length: 9999\r\n\r\n", b"x"),
        {"http_503"},
        id="dripping refusal",
    ),
]


@pytest.mark.parametrize(("respond", "codes"), SLOW)
def test_a_server_without_end_ends_by_the_deadline_or_a_cap(respond, codes):
    # the clock is short where nothing else ends it; a cap is come to in time on a busy machine too
    answer = ask(respond, limits=QUICK if "timeout" in codes else ROOMY)
    assert isinstance(answer, FetchFailed)
    assert answer.code in codes, answer


def abort(writer):
    at_once = struct.pack("ii", 1, 0)
    writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, at_once)
    writer.transport.abort()


def test_a_reset_is_a_failure():
    async def reset(_, writer):
        writer.get_extra_info("socket").setsockopt(
            socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0)
        )
        writer.transport.abort()

    assert ask(reset).code == "reset"


def test_a_reset_in_the_body_is_a_short_body():
    async def reset(_, writer):
        writer.write(OK + b"Content-Length: 99\r\n\r\nfew")
        await writer.drain()
        await asyncio.sleep(0.05)
        writer.get_extra_info("socket").setsockopt(
            socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0)
        )
        writer.transport.abort()

    answer = ask(reset)
    assert (answer.code, answer.status) == ("short_body", 200)


def test_a_closed_port_is_refused():
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{unused.getsockname()[1]}/"

        async def run():
            async with open_client(allowed=LOOPBACK) as client:
                return await fetch(client, Wanted(url, "page"))

        answer = unhurried.run(run())
    assert (answer.code, answer.is_passing, answer.status) == ("refused", True, None)


@pytest.mark.parametrize(
    "error", [socket.gaierror(socket.EAI_NONAME, "none"), OSError("odd"), UnicodeError("idna")]
)
def test_a_name_that_leads_nowhere_is_a_failure(error):
    async def look_up(_):
        raise error

    async def run():
        async with open_client(look_up=look_up) as client:
            return await fetch(client, Wanted("http://news.example/", "page"))

    assert unhurried.run(run()).code in ("dns", "bad_response")


def test_a_name_service_that_hangs_ends_by_the_deadline():
    async def look_up(_):
        await asyncio.sleep(30)

    async def run():
        async with open_client(look_up=look_up, limits=QUICK) as client:
            return await fetch(client, Wanted("http://news.example/", "page"))

    assert unhurried.run(asyncio.wait_for(run(), 1.5)).code == "timeout"


def test_304_answers_a_conditional_request():
    answer = ask(says(b'HTTP/1.1 304 Not Modified\r\nETag: "b"\r\n\r\n'), etag='"a"')
    assert isinstance(answer, NotModified)
    assert answer.headers["etag"] == '"b"'


def test_a_refusal_keeps_its_headers():
    answer = ask(says(page(b"", "429 Slow", Retry_After="120")))
    assert (answer.status, answer.headers["retry-after"], answer.is_passing) == (429, "120", True)


def test_headers_are_text_that_a_database_can_keep():
    answer = ask(
        says("HTTP/1.1 200 OK\r\nX-A: caf\xe9\r\nX-A: b\r\nContent-Length: 0\r\n\r\n".encode("latin-1"))
    )
    assert answer.headers["x-a"] == "café, b"


def test_robots_get_fewer_bytes_than_pages():
    limits = Limits()
    big = says(page(b"#" * (3 << 20)))
    assert ask(big, kind="robots", limits=limits).code == "too_large"
    assert isinstance(ask(big, kind="page", limits=limits), Fetched)


def test_robots_longer_than_anybody_must_read_still_come():
    assert isinstance(ask(says(page(b"#" * (600 * 1024))), kind="robots"), Fetched)


def test_a_port_that_is_not_for_the_web_is_not_asked():
    async def run():
        async with open_client(allowed=LOOPBACK) as client:
            return await fetch(client, Wanted("http://127.0.0.1:6379/", "page"))

    assert unhurried.run(run()).code == "blocked_port"


def test_cancelling_passes_through():
    async def run():
        async with serving(says(then_wait=30)) as server, open_client(allowed=LOOPBACK) as client:
            task = asyncio.create_task(fetch(client, Wanted(server.url(), "page")))
            await asyncio.sleep(0.05)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    unhurried.run(run())


def test_cancelling_one_leaves_another_of_the_same_host_alone():
    async def look_up(_):
        await asyncio.sleep(0.1)
        return ["127.0.0.1"]

    async def run():
        async with (
            serving(says(page(TEXT))) as server,
            open_client(allowed=LOOPBACK, look_up=look_up) as client,
        ):
            wanted = Wanted(server.url(host="desk.example"), "page")
            first, second = (asyncio.create_task(fetch(client, wanted)) for _ in range(2))
            await asyncio.sleep(0.02)
            first.cancel()
            return await second

    assert unhurried.run(run()).body == TEXT


def test_an_announced_length_over_the_cap_is_not_waited_for():
    respond = says(OK + b"Content-Length: 99999999\r\n\r\n", then_wait=30)  # longer than the deadline
    assert ask(respond).code == "too_large"


def test_many_at_once_do_not_wait_for_a_slow_one():
    async def respond(head, writer):
        await asyncio.sleep(0.4 if b"/slow" in head else 0)
        writer.write(page(TEXT))

    async def run():
        async with (
            serving(respond) as server,
            open_client(allowed=LOOPBACK, limits=ROOMY) as client,
        ):
            slow = asyncio.create_task(fetch(client, Wanted(server.url("/slow"), "page")))
            quick = [fetch(client, Wanted(server.url(f"/{n}"), "page")) for n in range(40)]
            answers = await asyncio.gather(*quick)
            return slow.done(), {type(answer) for answer in [*answers, await slow]}

    assert unhurried.run(run()) == (False, {Fetched})


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    """A key and a certificate for 127.0.0.1 that nobody else vouches for."""
    folder = tmp_path_factory.mktemp("tls")
    key, crt = folder / "key.pem", folder / "crt.pem"
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=here"]
    command += ["-addext", "subjectAltName=IP:127.0.0.1", "-keyout", str(key), "-out", str(crt)]
    try:
        subprocess.run(command, check=True, capture_output=True, env={**os.environ, "LC_ALL": "C"})
    except (OSError, subprocess.CalledProcessError) as error:
        pytest.skip(f"openssl makes no certificate here: {error}")
    return key, crt


def over_tls(certificate, trusts, host="127.0.0.1"):
    key, crt = certificate
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(crt, key)
    trusting = ssl.create_default_context(cafile=str(crt)) if trusts else None

    async def run():
        async with (
            serving(says(page(TEXT)), host=host, tls=context) as server,
            open_client(allowed=LOOPBACK, tls=trusting, limits=ROOMY) as client,
        ):
            answer = await fetch(client, Wanted(server.url(scheme="https"), "page"))
            return answer, server.heads

    return unhurried.run(run())


def test_a_certificate_that_nobody_vouches_for_is_refused(certificate):
    answer, heads = over_tls(certificate, trusts=False)
    assert (answer.code, heads) == ("tls", [])


def test_a_certificate_for_another_host_is_refused(certificate):
    answer, heads = over_tls(certificate, trusts=True, host="127.0.0.2")
    assert (answer.code, heads) == ("tls", [])


def test_a_trusted_certificate_is_accepted(certificate):
    assert over_tls(certificate, trusts=True)[0].body == TEXT


def test_a_handshake_that_hangs_ends_by_the_deadline():
    async def run():
        async with (
            serving(says(then_wait=30)) as server,
            open_client(allowed=LOOPBACK, limits=QUICK) as client,
        ):
            wanted = Wanted(server.url(scheme="https"), "page")
            return await asyncio.wait_for(fetch(client, wanted), QUICK.seconds + 1)

    assert unhurried.run(run()).code == "timeout"
