"""Quotations of a text: where quotation marks open and close, odd marks and paragraphs included."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from onrecord.languages import Marks
from onrecord.types import Span

LETTER = re.compile(r"\w")
DOUBLE, SINGLE, ENDS_SPEECH = '“„"', "‘'", ",.!?…—–"
NO_APOSTROPHE = re.compile(r"’(?!\w)")
SINGLE_END = re.compile(r"[,.!?…][’'](?!\w)")
MOST_PARAGRAPHS = 40  # of one quotation: beyond that the marks are rubbish
LONGEST_SINGLE = 600  # characters: a single mark further away than this was an apostrophe


@dataclass(frozen=True, slots=True)
class Quotation:
    """What stands between two marks of one paragraph; ``outer`` takes the marks in.

    ``runs_on`` says that no mark closed it and that the next paragraph opens one again.
    """

    inner: Span
    outer: Span
    runs_on: bool = False


def is_quoted(text: str, offset: int) -> bool:
    """Whether a character stands between marks, by those of its line before it.

    >>> is_quoted("“Bo left,” Lund said", 1), is_quoted("“Bo left,” Lund said", 11)
    (True, False)
    """
    before = text[text.rfind("\n", 0, offset) + 1 : offset]
    if before.count("“") > before.count("”") or before.count('"') % 2 == 1:
        return True
    opened = before.rfind("‘")
    return opened >= 0 and NO_APOSTROPHE.search(before, opened) is None


def quotations(text: str, paragraphs: list[Span], marks: Marks) -> list[Quotation]:
    """The outermost quotations of all paragraphs, in order, empty ones left out."""
    found: list[Quotation] = []
    open_mark: str | None = None  # of a paragraph before, which one without an opening mark closes
    for index, paragraph in enumerate(paragraphs):
        start, end = paragraph
        stray = _closing_mark(text, paragraph, open_mark, marks) if open_mark is not None else None
        if stray is not None:
            found[-1] = replace(found[-1], runs_on=True)
            found.append(_quotation(text, start, stray.start(), start, stray.end()))
            start = stray.end()
        following = paragraphs[index + 1] if index + 1 < len(paragraphs) else None
        opens_next = following is not None and _opens_line(text[following[0]], marks)
        here = _quotations_of(text, (start, end), opens_next, marks)
        if (
            not here
            and start == paragraph[0]
            and _opens_singly(text, paragraphs[index : index + MOST_PARAGRAPHS])
        ):
            here = [_quotation(text, start + 1, end, start, end, runs_on=True)]
        found.extend(here)
        is_open = bool(here) and here[-1].outer[1] == end == here[-1].inner[1] and not here[-1].runs_on
        open_mark = text[here[-1].outer[0]] if is_open else None
    return [q for q in found if q.inner[0] < q.inner[1] and LETTER.search(text, *q.inner)]


def _opens_line(sign: str, marks: Marks) -> bool:
    return sign in marks.opening or sign in "\"'"


def _quotations_of(text: str, paragraph: Span, opens_next: bool, marks: Marks) -> list[Quotation]:
    start, end = paragraph
    found: list[Quotation] = []
    opened: re.Match[str] | None = None
    for mark in marks.pattern.finditer(text, start, end):
        if opened is None:
            if _may_open(text, mark, paragraph, marks):
                opened = mark
        elif _opens_again(opened, mark, text, paragraph, marks):
            if opened.group() in "‘'" or mark.group() == opened.group():
                opened = mark
        elif _closes(opened, mark, text, paragraph, marks):
            found.append(_quotation(text, opened.end(), mark.start(), opened.start(), mark.end()))
            opened = None
    if opened is not None and (
        opened.group() in marks.opening - {"‘", "``"}
        or (opened.group() not in "‘'" and (opens_next or opened.start() == start))
    ):
        found.append(_quotation(text, opened.end(), end, opened.start(), end, opens_next))
    return found


def _closing_mark(text: str, paragraph: Span, opened: str, marks: Marks) -> re.Match[str] | None:
    """The mark that closes, in a paragraph which opens none before, what the paragraph before it opened."""
    if opened not in DOUBLE:
        return None
    for mark in marks.pattern.finditer(text, *paragraph):
        if mark.group() in "‘’'":
            continue
        sign, before, after = _around(text, mark, paragraph)
        is_end = (
            before in ENDS_SPEECH and before != "" and (not after or after.isspace() or after in ENDS_SPEECH)
        )
        return mark if is_end and sign in '”"' else None
    return None


def _opens_singly(text: str, paragraphs: list[Span]) -> bool:
    """*‘A. ¶ ‘B. ¶ ‘C.’*: whether paragraphs open with a single mark each until one of them closes it."""
    if text[paragraphs[0][0]] not in SINGLE:
        return False
    for start, end in paragraphs[1:]:
        if text[start] != text[paragraphs[0][0]]:
            return False
        if SINGLE_END.search(text, start + 1, end):
            return True
    return False


def _quotation(text: str, start: int, end: int, left: int, right: int, runs_on: bool = False) -> Quotation:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Quotation((start, end), (left, right), runs_on)


def _may_open(text: str, mark: re.Match[str], paragraph: Span, marks: Marks) -> bool:
    """Whether this mark opens: a directed mark says so, a straight one by what stands beside it."""
    sign, before, after = _around(text, mark, paragraph)
    if sign == "”" or sign in marks.pairs.values():
        return False
    if sign in marks.opening and sign != "‘":
        return True
    if sign == "’" or not after or after.isspace():
        return False
    return not before or before.isspace() or before in '([—–-/:“"'


def _opens_again(
    opened: re.Match[str], mark: re.Match[str], text: str, paragraph: Span, marks: Marks
) -> bool:
    """Whether a second opening mark shows that the first one never closed, or was an apostrophe."""
    sign = mark.group()
    if (
        opened.group() in "‘'"
        and (sign == '"' or sign in marks.opening - {"‘", "``"})
        and _may_open(text, mark, paragraph, marks)
    ):
        return mark.start() - opened.start() > LONGEST_SINGLE
    if sign != opened.group() or sign not in marks.opening - {"‘", "``"}:
        return False
    before, after = _around(text, mark, paragraph)[1:]
    return not before or before.isspace() or before in "(—–" or after.isalnum()


def _closes(opened: re.Match[str], mark: re.Match[str], text: str, paragraph: Span, marks: Marks) -> bool:
    sign, before, after = _around(text, mark, paragraph)
    first = opened.group()
    if first in "“„" and sign == "“":
        return not before.isspace() and not after.isalnum()  # printed the wrong way round
    if first in "“„":
        return sign in "”\"“''" and sign != "'"
    if first in marks.pairs:
        return sign == marks.pairs[first]
    if first in "‘'":
        near = mark.end() - opened.start() <= LONGEST_SINGLE
        return near and sign in "’'" and not (after.isalnum()) and not before.isspace()
    if first in ("''", "``"):
        return sign in ("''", '"', "”")
    return sign in '"”' and (not after or not after.isalnum() or not before or not before.isspace())


def _around(text: str, mark: re.Match[str], paragraph: Span) -> tuple[str, str, str]:
    before = text[mark.start() - 1] if mark.start() > paragraph[0] else ""
    after = text[mark.end()] if mark.end() < paragraph[1] else ""
    return mark.group(), before, after
