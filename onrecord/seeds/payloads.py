"""What an archived record holds of an answer: chunks put together, unpacked; and whether it is whole."""

from __future__ import annotations

import io
import re
from typing import Any

from onrecord.fetching.wholeness import ends_its_document

LARGEST_PAGE = 16 * 1024 * 1024
_SIZE = re.compile(rb"([0-9a-fA-F]{1,8})[ \t]*(?:;[^\r\n]{0,1024})?\r?\n")


def read_payload(record: Any) -> tuple[bytes, bool]:
    """The bytes of the page, a byte too many where it is too large, and whether they are all of it."""
    from warcio.bufferedreaders import BufferedReader

    raw = _read(record.raw_stream)
    is_whole = not getattr(record.raw_stream, "limit", 0) and not _is_said_to_be_cut(record)
    is_whole = is_whole and len(raw) >= _announced(record)
    if (_header(record, "transfer-encoding") or "").lower() == "chunked":
        raw, has_end = unchunked(raw)
        is_whole = is_whole and has_end
    packing = (_header(record, "content-encoding") or "").lower()
    if packing in BufferedReader.get_supported_decompressors():
        raw = _read(BufferedReader(io.BytesIO(raw), decomp_type=packing))
    return raw, is_whole or ends_its_document(raw)


def unchunked(raw: bytes) -> tuple[bytes, bool]:
    """The chunks without their sizes, and whether the last one is there.

    Bytes that are in no chunks stay as they are: many archives have put them together, and keep the header.
    """
    parts: list[bytes] = []
    place = 0
    while (size := _SIZE.match(raw, place)) is not None:
        length, start = int(size[1], 16), size.end()
        if not length:
            return b"".join(parts), True
        parts.append(raw[start : start + length])
        place = start + length
        place += 2 if raw[place : place + 2] == b"\r\n" else 1
        if place > len(raw) or raw[place - 1 : place] != b"\n":
            return b"".join(parts), False  # cut within a chunk, or its size is wrong
    return (b"".join(parts), False) if parts else (raw, True)


def _read(stream: Any) -> bytes:
    parts: list[bytes] = []
    room = LARGEST_PAGE + 1
    while room and (part := stream.read(room)):
        parts.append(part)
        room -= len(part)
    return b"".join(parts)


def _is_said_to_be_cut(record: Any) -> bool:
    return bool(record.rec_headers.get_header("WARC-Truncated"))


def _announced(record: Any) -> int:
    """The length that the server announced, which its chunks outrank; 0 where it announced none."""
    said = _header(record, "content-length") or ""
    is_counted = said.isascii() and said.isdigit() and not _header(record, "transfer-encoding")
    return int(said) if is_counted else 0


def _header(record: Any, name: str) -> str | None:
    value = record.http_headers.get_header(name)
    return value.strip() if value else None
