"""A line of a page as its rules see it, and what they know of the page around it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.cleaning.exchanges import with_exchanges
from onrecord.cleaning.pageblocks import HEADINGS, Block
from onrecord.cleaning.places import PLAIN, Mark, told_blocks
from onrecord.types import TextBlocks


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page, and its words for comparing."""

    text: str
    key: str
    is_heading: bool = False
    is_quote: bool = False
    mark: Mark = PLAIN
    at: str | None = None
    has_own_link: bool = False  # to another page of the site
    is_bold: bool = False

    @property
    def is_posted(self) -> bool:
        """True for a line of an embedded post."""
        return self.mark.kind == "embed"

    @staticmethod
    def of(text: str, block: Block | None = None) -> Line:
        """The line with its key."""
        key = " ".join(re.findall(r"\w+", text.casefold()))
        if block is None:
            return Line(text, key)
        is_heading, is_quote = block.kind in HEADINGS, block.kind == "quote"
        has_own_link = block.n_links > 0 and not block.leads_away
        return Line(text, key, is_heading, is_quote, block.mark, block.at, has_own_link, block.is_bold)


@dataclass(frozen=True, slots=True)
class PageContext:
    """What the rules know of the page, as keys: its headlines, the links to other pages, the headings."""

    titles: frozenset[str] = frozenset()
    links: frozenset[str] = frozenset()
    headings: frozenset[str] = frozenset()
    writers: tuple[str, ...] = ()
    outlet: str | None = None


def blocks_of_lines(lines: Sequence[Line]) -> TextBlocks:
    """The blocks of the text joined from the lines."""
    texts = [line.text for line in lines]
    marks = with_exchanges(texts, [line.mark for line in lines], [line.is_bold for line in lines])
    return told_blocks(texts, marks, [line.at for line in lines])
