"""The encodings of bodies, undone piece by piece."""

from __future__ import annotations

import codecs
import zlib
from collections.abc import Callable, Iterator
from typing import Protocol

import brotli
import zstandard

ACCEPTED = "gzip, deflate, br, zstd"
PIECE = 64 * 1024  # how much is unpacked at a time: a bomb is seen after one piece too many
MAX_MEMBERS = 4096  # twenty bytes make an empty gzip member, and each costs a fresh inflater
ZSTD_BITE = 256  # four bytes of zstd can stand for 128 KiB, and its binding sets no limit on output
ZSTD_WINDOW = 8 * 1024 * 1024  # RFC 9659: no server may ask a web client to remember more
GZIP_MAGIC = b"\x1f\x8b"


class Spoilt(Exception):
    """The bytes cannot be unpacked: ``code`` says why. It goes no further than bodies.py."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Layer(Protocol):
    """One encoding of a body, with the running state of its inflater: the reason for a class."""

    def push(self, wire: bytes) -> Iterator[bytes]:
        """Yields what the bytes unpack to, at most about a piece at a time; raises Spoilt."""

    def end(self) -> None:
        """Raises Spoilt where the stream was not over."""


class _Gzip:
    """gzip, also of several members: what follows the last one and is no member is passed over."""

    def __init__(self) -> None:
        self._inflater = zlib.decompressobj(wbits=31)
        self._start = b""  # the first bytes of what may be another member
        self._members = 1
        self._is_over = False

    def push(self, wire: bytes) -> Iterator[bytes]:
        rest = wire
        while rest and not self._is_over:
            if self._inflater.eof:
                rest = self._next_member(rest)
                continue
            piece = _inflate(self._inflater, rest)
            rest = self._inflater.unused_data or self._inflater.unconsumed_tail
            yield piece
            if not rest and len(piece) == PIECE:
                yield from _drained(self._inflater)
                rest = self._inflater.unused_data

    def end(self) -> None:
        if not self._inflater.eof:
            raise Spoilt("short_body")

    def _next_member(self, wire: bytes) -> bytes:
        """What of the bytes belongs to another member, which is opened once its mark is seen."""
        begun = self._start + wire
        if len(begun) < 2 and GZIP_MAGIC.startswith(begun):
            self._start = begun
            return b""
        self._start = b""
        self._members += 1
        if self._members > MAX_MEMBERS:
            raise Spoilt("bad_encoding")
        if not begun.startswith(GZIP_MAGIC):
            self._is_over = True  # padding or rubbish behind the end: browsers pass over it too
            return b""
        self._inflater = zlib.decompressobj(wbits=31)
        return begun


class _Deflate:
    """deflate as the standard has it, in a zlib wrapper, and as some servers send it, without."""

    def __init__(self) -> None:
        self._inflater: zlib._Decompress | None = None
        self._start = b""

    def push(self, wire: bytes) -> Iterator[bytes]:
        rest = self._start + wire
        if self._inflater is None:
            if len(rest) < 2:
                self._start = rest
                return
            self._inflater = zlib.decompressobj(wbits=15 if _is_zlib(rest) else -15)
            self._start = b""
        while rest and not self._inflater.eof:
            piece = _inflate(self._inflater, rest)
            rest = self._inflater.unconsumed_tail
            yield piece
            if not rest and len(piece) == PIECE:
                yield from _drained(self._inflater)

    def end(self) -> None:
        if self._inflater is None or not self._inflater.eof:
            raise Spoilt("short_body")


class _Brotli:
    def __init__(self) -> None:
        self._inflater = brotli.Decompressor()

    def push(self, wire: bytes) -> Iterator[bytes]:
        rest = wire
        while not self._inflater.is_finished():
            try:
                piece = self._inflater.process(rest, output_buffer_limit=PIECE)
            except brotli.error:
                raise Spoilt("bad_encoding") from None
            rest = b""
            yield piece
            # it may have taken all its bytes and still hold a piece back
            if not piece and self._inflater.can_accept_more_data():
                return

    def end(self) -> None:
        if not self._inflater.is_finished():
            raise Spoilt("short_body")


class _Zstd:
    """zstd, also of several frames; a skippable frame counts as one."""

    def __init__(self) -> None:
        self._frames = 0
        self._start = b""
        self._inflater = self._opened()

    def push(self, wire: bytes) -> Iterator[bytes]:
        for start in range(0, len(wire), ZSTD_BITE):
            rest = wire[start : start + ZSTD_BITE]
            while rest:
                if self._inflater.eof:
                    self._inflater = self._opened()
                try:
                    piece = self._inflater.decompress(rest)
                except zstandard.ZstdError:
                    raise Spoilt("bad_encoding") from None
                rest = self._inflater.unused_data if self._inflater.eof else b""
                yield piece

    def end(self) -> None:
        if not self._inflater.eof:
            raise Spoilt("short_body")

    def _opened(self) -> zstandard.ZstdDecompressionObj:
        self._frames += 1
        if self._frames > MAX_MEMBERS:
            raise Spoilt("bad_encoding")
        return zstandard.ZstdDecompressor(max_window_size=ZSTD_WINDOW).decompressobj()


class Unknown:
    """An encoding that nobody here knows: a mistaken name for none, where the first bytes are markup."""

    def __init__(self) -> None:
        self._start: bytes | None = b""

    def push(self, wire: bytes) -> Iterator[bytes]:
        if self._start is not None:
            begun = (self._start + wire).removeprefix(codecs.BOM_UTF8).lstrip()
            if not begun:
                self._start += wire
                return
            if not begun.startswith(b"<"):
                raise Spoilt("bad_encoding")
            wire, self._start = self._start + wire, None
        yield wire

    def end(self) -> None:
        """It is over wherever it ends."""


MAKERS: dict[str, Callable[[], Layer]] = {
    "gzip": _Gzip,
    "x-gzip": _Gzip,
    "deflate": _Deflate,
    "br": _Brotli,
    "zstd": _Zstd,
}


def _inflate(inflater: zlib._Decompress, wire: bytes) -> bytes:
    try:
        return inflater.decompress(wire, PIECE)
    except zlib.error:
        raise Spoilt("bad_encoding") from None


def _drained(inflater: zlib._Decompress) -> Iterator[bytes]:
    """What the inflater still holds after it took all its bytes and stopped at a full piece."""
    while not inflater.eof and (piece := _inflate(inflater, b"")):
        yield piece


def _is_zlib(start: bytes) -> bool:
    return start[0] & 0x0F == 8 and int.from_bytes(start[:2]) % 31 == 0
