"""Where in an article a claim stands: in its body, a heading, a caption, an embedded post or a transcript."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from onrecord.english.captions import ASIDE, CAPTION, RELATED
from onrecord.placetypes import block_type
from onrecord.types import Place, TextBlock

# a link that only posts have, or who posted: a person with a handle in a sentence is no post
EMBED = re.compile(
    r"\bpic\.twitter\.com/|\bt\.co/|[—–-]\s*[^@()\n]{2,60}\(@\w{2,}\)(?:\s*[A-Z][a-z]{2,8}\.? \d|\s*$)"
)
TRANSCRIPT = re.compile(r"^[A-Z][A-Z.’'-]{1,20}(?: [A-Z][A-Z.’'-]{1,20}){0,2}:\s")
LISTED = re.compile(r"^[-•*–—]|\]$")
CLOSED = re.compile(r"[.!?…:;,][”\"’')\]]*$")
MOST_LINKS = 6  # below one *Related*
MOST_WORDS = 14  # of a heading: a longer line without a stop is a standfirst or a list


def is_put_aside(text: str, offset: int) -> bool:
    """Whether a character stands in a line without a stop that only leads on or captions.

    *HEALTH: Ferry tests begin*; *Rosa Lind (left) opens the lock*; a line below *Related*.
    """
    line, start = _line_at(text, offset)
    if CLOSED.search(line) or line == text.strip():
        return False
    return ASIDE.search(line) is not None or _is_below_related(text, start)


def _line_at(text: str, offset: int) -> tuple[str, int]:
    start = text.rfind("\n", 0, offset) + 1
    end = text.find("\n", offset)
    return text[start : end if end >= 0 else len(text)].strip(), start


def _is_below_related(text: str, start: int) -> bool:
    """Whether a line follows *Related* or the like, with nothing but lines without a stop between."""
    for _ in range(MOST_LINKS):
        before = text[:start].rstrip()
        line, start = _line_at(before, len(before))
        if RELATED.match(line):
            return True
        if not line or CLOSED.search(line):
            return False
    return False


def place_of(text: str, offset: int, told: Sequence[TextBlock] = ()) -> Place:
    """Where a character stands: as the blocks that hold it tell, the innermost first, else by its line."""
    for one in map(block_type, (block.kind for block in reversed(told))):
        if not one.is_open:
            return one.place
    start = text.rfind("\n", 0, offset) + 1
    end = text.find("\n", offset)
    line = text[start : end if end >= 0 else len(text)].strip()
    return _of_line(line, len(line) < len(text.strip()))  # a text of one line is no heading


@lru_cache(maxsize=16)
def _of_line(line: str, is_alone: bool) -> Place:
    """What a line looks like; remembered, because a long one is asked about claim by claim."""
    if ("@" in line or "/" in line) and EMBED.search(line):
        return "embed"
    if CAPTION.search(line):
        return "caption"
    if TRANSCRIPT.match(line):
        return "transcript"
    is_open = not CLOSED.search(line) and not LISTED.search(line)
    return "headline" if is_alone and is_open and len(line.split()) <= MOST_WORDS else "body"
