"""Words from outside, made inert: what a feed or a page says must not act in a report."""

from __future__ import annotations

import html
import re

from onrecord.controls import left_out

# Every mark that Markdown gives a meaning, and those that turn bare addresses into links. Between two digits
# those of dates, times and numbers have none: 2026-11-12 is shown as it is, whatever shows it.
_MARKS = re.compile(r"([\\`*_{}\[\]()#!|~^=$@]|(?<!\d)[-+.:/]|[-+.:/](?!\d))")


def inert(words: str) -> str:
    """The words as Markdown and HTML that shows them and does nothing else."""
    return _MARKS.sub(r"\\\1", html.escape(left_out(words), quote=False))


def cut(words: str, most: int) -> str:
    """At most so many characters, the cut shown. To be cut before it is made inert, never after."""
    return words if len(words) <= most else words[: most - 1].rstrip() + "…"
