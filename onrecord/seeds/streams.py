"""JSON Lines of any length, a line at a time: what is held in memory is one article."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Iterator
from typing import IO, cast

from onrecord.seeds.folders import SeedFile
from onrecord.seeds.lines import read_line
from onrecord.types import Document, Metadata, ReadFailed

LONGEST_LINE = 32 * 1024 * 1024
ENDINGS = frozenset({"jsonl", "ndjson"})


def is_stream(file: SeedFile) -> bool:
    """Whether the file's name says that every line of it is an article."""
    return bool(ENDINGS & set(file.path.name.lower().split(".")[1:]))


def stream_jsonl(file: SeedFile, beside: Metadata) -> Iterator[Document | ReadFailed]:
    """An article for each line, as for a short file; a file that breaks off says so after what was read."""
    try:
        with _opened(file) as stream:
            for number, line in enumerate(_lines(stream), 1):
                if line is None:
                    yield _too_long(file.locator, number)
                elif line.strip():
                    yield read_line(file.locator, number, line, beside)
    except (OSError, EOFError, zlib.error) as error:
        yield ReadFailed(
            file.locator,
            "broken_gzip" if isinstance(error, EOFError | zlib.error | gzip.BadGzipFile) else "unreadable",
            f"Reading this file broke off: {error}.",
            "Copy or compress the file again; what was read before stays.",
        )


def _opened(file: SeedFile) -> IO[bytes]:
    with file.path.open("rb") as first:
        is_packed = first.read(2) == b"\x1f\x8b"
    return cast(IO[bytes], gzip.open(file.path) if is_packed else file.path.open("rb"))


def _lines(stream: IO[bytes]) -> Iterator[bytes | None]:
    """Each line without its end; None for one that is too long, of which nothing is kept."""
    while line := stream.readline(LONGEST_LINE):
        if line.endswith(b"\n") or len(line) < LONGEST_LINE:
            yield line.removesuffix(b"\n")
            continue
        yield None
        while (rest := stream.readline(LONGEST_LINE)) and not rest.endswith(b"\n"):
            pass


def _too_long(locator: str, number: int) -> ReadFailed:
    return ReadFailed(
        f"{locator}#line={number}",
        "too_large",
        f"Line {number} is longer than {LONGEST_LINE // 1024 // 1024} MiB.",
        "Put that article into a file of its own.",
    )
