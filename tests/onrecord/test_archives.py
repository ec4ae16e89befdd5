# ruff: noqa: E501 - an answer is read in one line

import gzip
import io
import zlib
from datetime import UTC, datetime

import pytest

from onrecord.seeds import SeedFile, read_file
from onrecord.seeds.folders import locator_of
from onrecord.types import Document, ReadFailed

PAGE = (
    "<html><body><article><p>The weir at Ostrow was repaired on Friday — at last.</p></article></body></html>"
)


def record(
    kind="response", status="200 OK", media="text/html; charset=ISO-8859-2", body=None, url=None, headers=""
):
    body = PAGE.encode("iso-8859-2", "xmlcharrefreplace") if body is None else body
    http = (
        f"HTTP/1.1 {status}\r\nContent-Type: {media}\r\n{headers}Content-Length: {len(body)}\r\n\r\n".encode()
        + body
    )
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
        "WARC-Date: 2019-04-05T06:07:08Z\r\n"
        f"WARC-Target-URI: {url or 'https://ostrow.example/weir'}\r\n"
        f"Content-Type: application/http; msgtype={kind}\r\nContent-Length: {len(http)}\r\n\r\n"
    )
    return head.encode() + http + b"\r\n\r\n"


def read(tmp_path, raw, name="old.warc"):
    path = tmp_path / name
    path.write_bytes(raw)
    return list(read_file(SeedFile(path, locator_of(path))))


@pytest.mark.parametrize(
    ("name", "pack"),
    [
        pytest.param("old.warc", bytes, id="plain"),
        pytest.param("old.warc.gz", gzip.compress, id="a member for each record"),
        pytest.param("old.bin", gzip.compress, id="told by what is in it, not by its name"),
    ],
)
def test_a_page_in_an_archive_is_a_document_with_url_date_and_charset(tmp_path, name, pack):
    [found] = read(tmp_path, pack(record()), name)
    assert isinstance(found, Document)
    assert found.metadata.url == "https://ostrow.example/weir"
    assert found.read_at == datetime(2019, 4, 5, 6, 7, 8, tzinfo=UTC)
    assert found.charset == "ISO-8859-2"
    assert b"Ostrow" in found.body
    assert found.locator.endswith("#record=1")


@pytest.mark.parametrize(
    "passed_over",
    [
        pytest.param(record(kind="request"), id="a request"),
        pytest.param(record(media="image/png"), id="a picture"),
        pytest.param(record(status="404 Not Found"), id="an error"),
        pytest.param(record(status="301 Moved"), id="a redirect"),
    ],
)
def test_what_is_no_page_is_passed_over(tmp_path, passed_over):
    found = read(tmp_path, passed_over + record())
    assert [one.locator.rpartition("#")[2] for one in found] == ["record=2"]


def test_a_packed_body_is_unpacked(tmp_path):
    body = gzip.compress(PAGE.encode())
    [found] = read(tmp_path, record(body=body, headers="Content-Encoding: gzip\r\n"))
    assert found.body == PAGE.encode()


def test_a_page_without_end_is_refused_and_its_neighbours_are_read(tmp_path):
    bomb = zlib.compress(b"0" * (64 * 1024 * 1024))
    found = read(tmp_path, record(body=bomb, headers="Content-Encoding: deflate\r\n") + record())
    assert isinstance(found[0], ReadFailed)
    assert found[0].code == "too_large"
    assert isinstance(found[1], Document)


def test_a_secret_in_an_address_is_masked(tmp_path):
    [found] = read(tmp_path, record(url="https://u:canary7@ostrow.example/weir?token=canary8"))
    assert "canary" not in found.metadata.url


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        pytest.param(record(kind="request"), "no_entries", id="nothing in it"),
        pytest.param(b"WARC/1.0\r\nnot a header at all", "no_entries", id="nothing but a beginning"),
    ],
)
def test_an_archive_without_a_page_says_so(tmp_path, raw, code):
    found = read(tmp_path, raw)
    assert [one.code for one in found if isinstance(one, ReadFailed)] in ([code], ["broken_archive"])


def test_an_archive_that_breaks_off_keeps_what_was_read(tmp_path):
    raw = gzip.compress(record()) + gzip.compress(record())[:-30]
    found = read(tmp_path, raw, "old.warc.gz")
    assert isinstance(found[0], Document)


def test_an_archive_is_read_a_page_at_a_time(tmp_path):
    raw = io.BytesIO()
    for _ in range(50):
        raw.write(gzip.compress(record()))
    path = tmp_path / "old.warc.gz"
    path.write_bytes(raw.getvalue())
    reading = read_file(SeedFile(path, locator_of(path)))
    assert next(reading).locator.endswith("#record=1")
    assert sum(1 for _ in reading) == 49


def chunks(*parts):
    return b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in parts) + b"0\r\n\r\n"


CHUNKED = "Transfer-Encoding: chunked\r\n"
WORDS = [b"<html><body><p>The weir was repaired on Friday.</p>", b"<p>The sluice was not.</p></body></html>"]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param(chunks(*WORDS), b"".join(WORDS), id="whole"),
        pytest.param(chunks(*WORDS)[:-5], b"".join(WORDS), id="no last chunk, but the page's own end"),
        pytest.param(b"".join(WORDS), b"".join(WORDS), id="put together already"),
        pytest.param(chunks(*WORDS).replace(b"\r\n<", b";x=1\r\n<"), b"".join(WORDS), id="with extensions"),
        pytest.param(
            chunks(b"".join(WORDS) + b"<!-- 1f40 -->"), b"".join(WORDS) + b"<!-- 1f40 -->", id="a note"
        ),
    ],
)
def test_chunks_are_put_together(tmp_path, body, expected):
    [found] = read(tmp_path, record(body=body, headers=CHUNKED))
    assert found.body == expected


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(chunks(*WORDS)[:-30], id="in the last words"),
        pytest.param(chunks(*WORDS)[: len(WORDS[0]) + 6], id="behind a chunk"),
        pytest.param(chunks(*WORDS)[: len(WORDS[0]) + 7], id="in the size of a chunk"),
        pytest.param(chunks(*WORDS)[: len(WORDS[0]) + 9], id="in the end of the size of a chunk"),
        pytest.param(chunks(WORDS[0])[:-5] + b"zz\r\n" + WORDS[1], id="a size of letters"),
    ],
)
def test_a_record_cut_short_is_marked_and_no_size_is_among_its_words(tmp_path, body):
    page, mark = read(tmp_path, record(body=body, headers=CHUNKED))
    assert page.body.startswith(WORDS[0])
    assert b"".join(WORDS).startswith(page.body)
    assert (mark.code, mark.locator) == ("cut_short", f"{page.locator}&rest")


@pytest.mark.parametrize(
    "raw",
    [
        pytest.param(record(body=WORDS[0])[:-20], id="the archive ends in it"),
        pytest.param(record(body=WORDS[0]).replace(b"WARC-Date", b"WARC-Truncated: length\r\nWARC-Date"), id="it says so"),
        pytest.param(record(body=WORDS[0], headers="Content-Length: 999\r\n"), id="the server announced more"),
        pytest.param(record(body=gzip.compress(b"".join(WORDS))[:-40], headers="Content-Encoding: gzip\r\nContent-Length: 99\r\n"), id="packed"),
    ],
)  # fmt: skip
def test_a_page_without_its_end_is_kept_and_marked(tmp_path, raw):
    found = read(tmp_path, raw)
    assert [getattr(one, "code", "kept") for one in found] == ["kept", "cut_short"]
    assert found[0].body.startswith(b"<html>")


def test_a_page_that_is_said_to_be_longer_but_ends_is_whole(tmp_path):
    raw = record(body=b"".join(WORDS), headers="Content-Length: 999\r\n")
    assert [type(one) for one in read(tmp_path, raw)] == [Document]
