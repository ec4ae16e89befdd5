"""Local files as documents: every article a folder holds, or why one could not be read."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.seeds.folders import SeedFile, find_files
from onrecord.seeds.parsing import Parse, Parser, parsed_here
from onrecord.types import Document, ReadFailed

__all__ = ["Parse", "Parser", "SeedFile", "find_files", "parsed_here", "read_file"]


def read_file(file: SeedFile, parse: Parse = parsed_here) -> Iterator[Document | ReadFailed]:
    """Each article of the file, or why there is none, for the file or for the line or entry alone.

    ``parse`` is handed what may be made to cost more than it is worth, papers and mails, with its parser.
    """
    from onrecord.seeds import readers  # the readers of all kinds of files: a text alone needs none

    return readers.read_file(file, parse)
