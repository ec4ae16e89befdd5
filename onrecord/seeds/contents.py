"""The bytes of a seed file, inflated where it is compressed, never more than a cap."""

from __future__ import annotations

import zlib
from pathlib import Path

from onrecord.seeds.folders import SeedFile
from onrecord.types import ReadFailed

MAX_BYTES = 32 * 1024 * 1024
_GZIP = b"\x1f\x8b"


def read_contents(file: SeedFile) -> bytes | ReadFailed:
    """All that the file holds, or why it cannot be used."""
    body = _read(file.path, file.locator)
    if isinstance(body, bytes) and body.startswith(_GZIP):
        body = _inflate(body, file.locator)
    if isinstance(body, bytes) and not body.strip():
        return ReadFailed(
            file.locator,
            "empty",
            "There is nothing in this file but white space." if body else "There is nothing in this file.",
            "Put the article into it, or take it out of the folder.",
        )
    return body


def _read(path: Path, locator: str) -> bytes | ReadFailed:
    try:
        with path.open("rb") as stream:
            body = stream.read(MAX_BYTES + 1)
    except OSError as error:
        return ReadFailed(
            locator,
            "missing" if isinstance(error, FileNotFoundError) else "unreadable",
            f"It cannot be opened: {error.strerror or type(error).__name__}.",
            "Give your user the right to read it (on Linux: chmod u+r), then start again.",
        )
    return body if len(body) <= MAX_BYTES else _too_large(locator, "This file is")


def _inflate(body: bytes, locator: str) -> bytes | ReadFailed:
    """Every member of a gzip file, stopped at the cap before memory is spent on it."""
    parts: list[bytes] = []
    room, rest = MAX_BYTES + 1, body
    while rest.startswith(_GZIP):
        inflater = zlib.decompressobj(wbits=31)
        try:
            parts.append(inflater.decompress(rest, room))
        except zlib.error:
            return _broken_gzip(locator, "its compressed bytes are damaged")
        room -= len(parts[-1])
        if room <= 0:
            return _too_large(locator, "What this file holds, once inflated, is")
        if not inflater.eof:
            return _broken_gzip(locator, "it breaks off before its end")
        rest = inflater.unused_data
    return b"".join(parts)


def _too_large(locator: str, subject: str) -> ReadFailed:
    return ReadFailed(
        locator,
        "too_large",
        f"{subject} larger than {MAX_BYTES // 1024 // 1024} MiB.",
        "Split it into smaller files; an archive of articles can be cut between its lines.",
    )


def _broken_gzip(locator: str, detail: str) -> ReadFailed:
    return ReadFailed(
        locator,
        "broken_gzip",
        f"This gzip file cannot be inflated: {detail}.",
        "Copy or compress the file again.",
    )
