"""What a form of export is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ExportFormat:
    """A form of the ledger: what people call it, what it holds, and how it is written.

    ``write`` yields text with its line ends, piece after piece, of what nobody rejected or holds back; where
    it is for others (its second argument) only of what may leave the desk.
    """

    name: str
    title: str  # a sentence without its stop
    file_name: str
    media_type: str
    write: Callable[..., Iterator[str]]
