"""Tables: which hold facts, a row a line, which only lay out a page, which list a site's pages."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

from onrecord.cleaning.trees import text_of

_LAID_OUT = frozenset({"p", "div", "table", "ul", "ol", "h2", "h3", "blockquote"})
_NO_FACTS = frozenset({"table", "h1", "h2", "h3", "h4", "blockquote", "article", "form"})
_LONGEST = 300  # characters of a cell: a longer one is a column of text
_MOST = 5_000  # cells looked at
_LISTED = 5  # rows at the least that lead on: fewer may be what the article compares
_FIGURES = 0.1  # of the rows may hold one, in a name
_FIGURE = re.compile(r"(?<!\w)[^\w\s]?\d")
_SENTENCE = re.compile(r"(?:\S+\s+){5,}\S+[.!?…。]")


def is_of_facts(table: Any) -> bool:
    """True for a table of several rows and columns with short cells, whatever markup stands in them."""
    rows = [row for row in table.iter("tr") if len(row) > 1]
    if len(rows) < 2 or any(one is not table and one.tag in _NO_FACTS for one in table.iter()):
        return False
    cells = [cell for row in rows for cell in row if cell.tag in ("td", "th")][:_MOST]
    return all(len(text_of(cell).strip()) <= _LONGEST for cell in cells)


def is_row(row: Any) -> bool:
    """True for a row whose cells hold words alone; a row of layout holds paragraphs."""
    return len(row) > 1 and not any(below.tag in _LAID_OUT for cell in row for below in cell.iter())


def lists_pages(table: Any, is_own: Callable[[str], bool]) -> bool:
    """True for a table each of whose rows leads, by all of its first cell, to another page of the site.

    Not where cells hold figures, sentences or further links: those are facts, whatever leads on from them.
    """
    rows = [cells for row in table.iter("tr") if len(row) > 1 and (cells := _shown_cells(row))]
    rows = [cells for cells in rows if any(cell.tag == "td" for cell in cells)]
    if len(rows) < _LISTED or not all(_leads_on(cells, is_own) for cells in rows):
        return False
    addresses = {next(cells[0].iter("a")).get("href") for cells in rows}
    beside = ["\n".join(text_of(cell) for cell in cells[1:]) for cells in rows]
    n_figures = sum(_FIGURE.search(text) is not None for text in beside)
    has_sentence = any(_SENTENCE.search(text) for text in beside)
    return len(addresses) == len(rows) and n_figures <= _FIGURES * len(rows) and not has_sentence


def _shown_cells(row: Any) -> list[Any]:
    return [cell for cell in row if cell.tag in ("td", "th") and text_of(cell).strip()]


def _leads_on(cells: Sequence[Any], is_own: Callable[[str], bool]) -> bool:
    """True where the first cell is one link to a page of the site, and no other cell has a link."""
    links = [link for link in cells[0].iter("a") if text_of(link).strip()]
    if len(links) != 1 or text_of(links[0]).strip() != text_of(cells[0]).strip():
        return False
    is_alone = not any(True for cell in cells[1:] for _ in cell.iter("a"))
    return is_alone and is_own(links[0].get("href") or "")
