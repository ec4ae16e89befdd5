"""What is unpacked, whatever the pieces it comes in, and what is refused long before it fills the memory."""

import gzip
import json
import random
import subprocess
import sys
import zlib
from pathlib import Path

import brotli
import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from onrecord.fetching.bodies import open_body
from onrecord.fetching.inflating import MAX_MEMBERS

ROOT = Path(__file__).parents[3]
CAP = 8 << 20


def bare(body):
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(body) + packer.flush()


PACKERS = {
    "gzip": gzip.compress,
    "x-gzip": lambda body: gzip.compress(body[:9]) + gzip.compress(body[9:]),
    "deflate": zlib.compress,
    "Deflate": bare,
    "br": brotli.compress,
    "zstd": zstandard.compress,
    "ZSTD": lambda body: zstandard.compress(body[:9]) + zstandard.compress(body[9:]),
    "gzip, br": lambda body: brotli.compress(gzip.compress(body)),
    "br,zstd": lambda body: zstandard.compress(brotli.compress(body)),
    "identity, gzip": gzip.compress,
    "": lambda body: body,
}
HARD = random.Random(4).randbytes(60_000).hex().encode()


def unpacked(encoding, wire, step=1 << 16, cap=CAP):
    """The body, or the code that stopped it."""
    body = open_body(encoding, cap)
    for start in range(0, len(wire), step):
        code = body.push(wire[start : start + step])
        if code is not None:
            return code
    return body.end() or body.whole()


@pytest.mark.parametrize("encoding", PACKERS)
@pytest.mark.parametrize("step", [1, 13, 4096, 1 << 30])
def test_a_body_is_the_same_in_whatever_pieces_it_comes(encoding, step):
    whole = HARD[: 3000 if step == 1 else None]
    assert unpacked(encoding, PACKERS[encoding](whole), step) == whole


@given(st.binary(max_size=600), st.sampled_from(sorted(PACKERS)), st.integers(1, 700))
def test_what_is_packed_comes_back(whole, encoding, step):
    assert unpacked(encoding, PACKERS[encoding](whole), step) == whole


@given(st.binary(min_size=1, max_size=400), st.sampled_from(["gzip", "deflate", "br", "zstd", "gzip, zstd"]))
def test_rubbish_is_a_code(wire, encoding):
    assert isinstance(unpacked(encoding, wire), str | bytes)


@pytest.mark.parametrize("encoding", [name for name in PACKERS if name])
def test_a_body_that_breaks_off_is_short(encoding):
    assert unpacked(encoding, PACKERS[encoding](HARD)[:-9]) == "short_body"


@pytest.mark.parametrize("encoding", ["gzip", "br", "zstd", "gzip, br"])
def test_a_flipped_bit_is_never_taken_for_the_body(encoding):
    wire = bytearray(PACKERS[encoding](HARD))
    wire[len(wire) // 2] ^= 0x10
    assert unpacked(encoding, bytes(wire)) != HARD


@pytest.mark.parametrize(
    "tail", [b"\0" * 600, b"trailing words", b"\x1f"], ids=["padding", "words", "half a mark"]
)
def test_what_follows_gzip_is_passed_over(tail):
    assert unpacked("gzip", gzip.compress(HARD) + tail, 100) == HARD


def test_a_third_encoding_is_not_opened():
    assert open_body("gzip, gzip, gzip", CAP) is None


@pytest.mark.parametrize("name", ["compress", "br;q=1", "gzip deflate", "lzma"])
def test_an_unknown_encoding_is_not_opened(name):
    assert open_body(name, CAP).push(gzip.compress(HARD)) == "bad_encoding"


@pytest.mark.parametrize("encoding", [name for name in PACKERS if name])
def test_the_cap_holds_to_the_byte(encoding):
    whole = HARD[:70_000] + bytes(9999)
    wire = PACKERS[encoding](whole)
    assert unpacked(encoding, wire, cap=len(whole)) == whole
    assert unpacked(encoding, wire, cap=len(whole) - 1) == "bomb"


def test_a_plain_body_over_the_cap_is_too_large():
    assert unpacked("", HARD, cap=len(HARD) - 1) == "too_large"


@pytest.mark.parametrize(
    ("encoding", "empty"),
    [("gzip", gzip.compress(b"")), ("zstd", zstandard.compress(b""))],
    ids=["gzip", "zstd"],  # gzip holds the time of its making: no name for a test that two processes collect
)
def test_endless_empty_members_end(encoding, empty):
    assert unpacked(encoding, empty * (MAX_MEMBERS + 9)) == "bad_encoding"


def test_a_layer_in_the_middle_may_not_swell():
    nothing = b"\x00\x00\x00\xff\xff"  # a stored block of no bytes: the last layer gives nothing at all
    start = zlib.compressobj(wbits=31).flush(zlib.Z_NO_FLUSH)
    inner = (start or gzip.compress(b"")[:10]) + nothing * 400_000
    assert unpacked("gzip, br", brotli.compress(inner, quality=2), cap=1 << 20) == "bomb"


def test_a_frame_that_asks_for_much_memory_is_refused():
    parameters = zstandard.ZstdCompressionParameters(window_log=27, compression_level=1)
    packer = zstandard.ZstdCompressor(compression_params=parameters).compressobj()
    wire = packer.compress(HARD) + packer.flush()
    assert unpacked("zstd", wire) == "bad_encoding"


@pytest.fixture(scope="module")
def bombs():
    """What benchmarks/fetching.py --bombs measures in a process of its own, one bomb after the other."""
    command = [sys.executable, "benchmarks/fetching.py", "--bombs", "--json"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return {row["bomb"]: row for row in map(json.loads, done.stdout.splitlines())}


@pytest.mark.parametrize("name", ["gzip", "br", "zstd", "gzip, gzip", "gzip, br"])
def test_a_gigabyte_is_refused_at_once_and_in_little_memory(bombs, name):
    row = bombs[name]
    assert row["code"] == "bomb"
    assert row["unpacks_to"] >= 1 << 30
    assert row["cpu_seconds"] < 0.5  # of our own: unpacking all of it takes more, however busy the machine
    assert row["growth_mib"] < 100
