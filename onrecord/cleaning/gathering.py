"""What a walk over a part of a page has gathered so far: lines, and what each of them is."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from onrecord.cleaning.pageblocks import HEADINGS, Block
from onrecord.cleaning.places import PLAIN, Mark
from onrecord.types import DroppedLine
from onrecord.unseen import as_printed

_PARTED = "\0"  # between two lines of a cell, until the row is whole
_ENDS = re.compile(r"[^\W\d_]{2}[.!?…][\"”’»)]*$")
_BEGINS = re.compile(r"[\"“‘«(]?[A-ZÀ-ÖØ-Þ]")
_KINDS = {"li": "list_item", "row": "table_row"}  # of lines, by their markup


@dataclass(slots=True)
class Flow:
    """What a walk has gathered so far: mutable, and seen by nobody but the walk."""

    is_wrapper: Callable[[Any], bool]
    keep_all: bool = False
    blocks: list[Block] = field(default_factory=list)
    dropped: list[DroppedLine] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)
    n_linked: int = 0
    n_links: int = 0
    n_away: int = 0
    in_link: bool = False
    in_row: bool = False
    mark: Mark = PLAIN
    n_parts: int = 0
    n_bold: int = 0
    in_bold: bool = False
    printed: dict[tuple[str, ...], int] = field(default_factory=dict)
    live: dict[Any, str] = field(default_factory=dict)
    at: str | None = None
    own: frozenset[str] = frozenset()
    asks: frozenset[Any] = frozenset()

    def say(self, text: str | None) -> None:
        if text:
            if self.pieces and _BEGINS.match(text) and _ENDS.search(self.pieces[-1]):
                self.pieces.append(" ")  # two sentences that only markup keeps apart
            self.pieces.append(text)
            if self.in_link:
                self.n_linked += len(text.strip())
            if self.in_bold:
                self.n_bold += len(text.strip())

    def drop(self, rule: str, lines: Iterable[str]) -> None:
        self.dropped += [] if self.keep_all else [DroppedLine(line, rule) for line in lines if line]

    @property
    def in_post(self) -> bool:
        return self.mark.kind == "embed"

    def open_part(self, kind: str, label: str | None = None) -> None:
        self.n_parts += 1
        self.mark = Mark(kind, self.n_parts, label)

    def end(self, kind: str) -> None:
        if self.in_row:
            self.pieces.append(_PARTED)
            return
        if self.pieces:
            text = _joined("".join(self.pieces))
            if text:
                n_linked, n_bold = min(self.n_linked, len(text)), min(self.n_bold, len(text))
                is_away = 0 < self.n_links == self.n_away
                mark = self._mark(kind)
                self.blocks.append(Block(text, kind, n_linked, self.n_links, mark, self.at, is_away, n_bold))
            self.pieces.clear()
        self.n_linked = self.n_links = self.n_away = self.n_bold = 0

    def _mark(self, kind: str) -> Mark:
        """What a line of this markup is, in whatever holds it."""
        if self.mark.kind:
            return self.mark
        return Mark("heading" if kind in HEADINGS else _KINDS.get(kind, ""))


def _joined(text: str) -> str:
    """The words in one line; lines of one cell with a semicolon between them."""
    if _PARTED in text:
        cells = (
            "; ".join(line for line in map(str.strip, cell.split(_PARTED)) if line)
            for cell in text.split(" | ")
        )
        text = " | ".join(cells)
    return " ".join(as_printed(text).split())
