"""A line of a page as its rules see it, and what they know of the page around it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from onrecord.cleaning.pageblocks import HEADINGS, Block
from onrecord.types import Place


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page, and its words for comparing."""

    text: str
    key: str
    is_heading: bool = False
    is_quote: bool = False
    place: Place = "body"
    post: int = 0
    at: str | None = None
    has_own_link: bool = False  # to another page of the site

    @staticmethod
    def of(text: str, block: Block | None = None) -> Line:
        """The line with its key."""
        key = " ".join(re.findall(r"\w+", text.casefold()))
        if block is None:
            return Line(text, key)
        is_heading, is_quote = block.kind in HEADINGS, block.kind == "quote"
        has_own_link = block.n_links > 0 and not block.leads_away
        return Line(text, key, is_heading, is_quote, block.place, block.post, block.at, has_own_link)


@dataclass(frozen=True, slots=True)
class PageContext:
    """What the rules know of the page, as keys: its headlines, the links to other pages, the headings."""

    titles: frozenset[str] = frozenset()
    links: frozenset[str] = frozenset()
    headings: frozenset[str] = frozenset()
    writers: tuple[str, ...] = ()
    outlet: str | None = None
