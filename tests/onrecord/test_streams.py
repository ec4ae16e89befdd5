import gzip
import json
import tracemalloc

import pytest

from onrecord.seeds import SeedFile, read_file, streams
from onrecord.seeds.folders import locator_of
from onrecord.types import Document, ReadFailed

FILLER = "The lock keeper of Ostrow counted 12 barges on Monday and wrote the figure into the book. " * 60
LINES = 8_000  # of about 5 kB each: over 32 MiB


def line(n):
    return json.dumps({"title": f"Barges {n}", "text": f"{n}. {FILLER}"}).encode() + b"\n"


@pytest.fixture(scope="module")
def long(tmp_path_factory):
    path = tmp_path_factory.mktemp("long") / "archive.jsonl"
    with path.open("wb") as out:
        for n in range(LINES):
            out.write(b"{broken\n" if n == 7 else line(n))
    assert path.stat().st_size > 32 * 1024 * 1024
    return path


def seed(path):
    return SeedFile(path, locator_of(path))


def test_a_long_file_of_lines_is_read_in_flat_memory(long):
    tracemalloc.start()
    found = failed = 0
    for one in read_file(seed(long)):
        found += isinstance(one, Document)
        failed += isinstance(one, ReadFailed)
        if found == 1:
            tracemalloc.reset_peak()  # how long the file is was found out by reading up to the cap
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert (found, failed) == (LINES - 1, 1)
    assert peak < 4 * 1024 * 1024


def test_a_packed_long_file_is_read_the_same(long, tmp_path):
    packed = tmp_path / "archive.jsonl.gz"
    packed.write_bytes(gzip.compress(long.read_bytes(), 1))
    assert sum(isinstance(one, Document) for one in read_file(seed(packed))) == LINES - 1


def test_a_packed_file_that_breaks_off_keeps_what_was_read(long, tmp_path):
    packed = tmp_path / "archive.jsonl.gz"
    raw = gzip.compress(long.read_bytes(), 1)
    packed.write_bytes(raw[: len(raw) - 1000])
    *found, last = streams.stream_jsonl(seed(packed), beside())
    assert last.code == "broken_gzip"
    assert sum(isinstance(one, Document) for one in found) > 1000


def test_a_line_is_the_same_document_in_a_short_file_and_a_long_one(tmp_path):
    path = tmp_path / "short.jsonl"
    path.write_bytes(b"\xef\xbb\xbf" + line(0) + b"\n" + line(2))
    assert list(streams.stream_jsonl(seed(path), beside())) == list(read_file(seed(path)))


def test_a_line_in_another_encoding_is_refused_alone(tmp_path):
    path = tmp_path / "mixed.jsonl"
    path.write_bytes(line(0) + '{"text": "Łódź"}\n'.encode("iso-8859-2") + line(2))
    found = list(streams.stream_jsonl(seed(path), beside()))
    assert isinstance(found[0], Document)
    assert {one.code for one in found if isinstance(one, ReadFailed)} == {"broken_line"}
    assert isinstance(found[-1], Document)


def test_a_line_without_end_is_refused_and_the_next_is_read(tmp_path, monkeypatch):
    monkeypatch.setattr(streams, "LONGEST_LINE", 10_000)
    path = tmp_path / "endless.jsonl"
    path.write_bytes(line(0) + b'{"text": "' + b"x" * 35_000 + b'"}\n' + line(2))
    found = list(streams.stream_jsonl(seed(path), beside()))
    assert [getattr(one, "code", None) for one in found] == [None, "too_large", None]


def beside():
    from onrecord.types import Metadata

    return Metadata()
