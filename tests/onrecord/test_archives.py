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
