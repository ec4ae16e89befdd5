"""Reads local files: every document in them is a page, or a refusal with its reason."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.engine import Engine

from onrecord.cleaning import CLEANER_VERSION
from onrecord.seeds import SeedFile, find_files, read_file
from onrecord.types import Document, ReadFailed, RunRef
from stages.papers import parsed_apart
from stages.work import in_groups
from storage import accounts, ledger, pages
from storage.barred import unless_barred
from storage.engine import session, writing

DOCUMENTS_A_TRANSACTION = 50


@dataclass(frozen=True, slots=True)
class ReadCounts:
    """Documents met in files: all of them, those that were known, and those that were refused."""

    taken: int = 0
    unchanged: int = 0
    rejected: int = 0

    def __add__(self, other: ReadCounts) -> ReadCounts:
        return ReadCounts(
            self.taken + other.taken, self.unchanged + other.unchanged, self.rejected + other.rejected
        )


def list_files(paths: Sequence[str]) -> list[SeedFile | ReadFailed]:
    """The files below the paths in a stable order, and what could not be listed."""
    return list(find_files([Path(path) for path in paths]))


def read_files(engine: Engine, run: RunRef, files: Sequence[SeedFile | ReadFailed]) -> ReadCounts:
    """Each document of the files is a page that waits for cleaning, unless it was one already."""
    counts = ReadCounts()
    for file in files:
        found = [file] if isinstance(file, ReadFailed) else read_file(file, parsed_apart)
        for group in in_groups(found, DOCUMENTS_A_TRANSACTION):
            counts += _add(engine, run, file.locator, group)
    return counts


def _add(engine: Engine, run: RunRef, place: str, group: Sequence[Document | ReadFailed]) -> ReadCounts:
    with session(engine) as opened:
        group = [unless_barred(opened, one) for one in group]
    documents = [one for one in group if isinstance(one, Document)]
    with writing(engine) as opened:
        pages.add_bodies(opened, documents)
    with writing(engine) as opened:
        feed = pages.add_feed(opened, place, "file", run.now)
        added = pages.add_pages(opened, feed, group, run.id, run.now)
        ledger.open_work(opened, "clean", added.new, CLEANER_VERSION, run.id)
        accounts.add_counts(
            opened, run.id, taken=len(group), unchanged=added.unchanged, rejected_again=added.rejected_again
        )
    return ReadCounts(len(group), added.unchanged, len(group) - len(documents))
