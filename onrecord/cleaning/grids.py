"""Tables: which hold facts, a row a line, and which only lay out a page."""

from __future__ import annotations

from typing import Any

from onrecord.cleaning.trees import text_of

_LAID_OUT = frozenset({"p", "div", "table", "ul", "ol", "h2", "h3", "blockquote"})
_NO_FACTS = frozenset({"table", "h1", "h2", "h3", "h4", "blockquote", "article", "form"})
_LONGEST = 300  # characters of a cell: a longer one is a column of text
_MOST = 5_000  # cells looked at


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
