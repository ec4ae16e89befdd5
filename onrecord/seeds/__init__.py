"""Local files as documents: every article a folder holds, or why one could not be read."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.seeds.folders import SeedFile, find_files
from onrecord.types import Document, ReadFailed

__all__ = ["SeedFile", "find_files", "read_file"]


def read_file(file: SeedFile) -> Iterator[Document | ReadFailed]:
    """Each article of the file, or why there is none, for the file or for the line or entry alone."""
    from onrecord.seeds import readers  # the readers of all kinds of files: a text alone needs none

    return readers.read_file(file)
