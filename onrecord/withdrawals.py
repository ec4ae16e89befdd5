"""The words by which a page says that it was withdrawn, corrected, clarified or noted upon.

Only the page's own notice counts: words that open a paragraph near the beginning or the end (any
sentence of a very short page), outside quotation marks, and not reported of somebody. What a story
tells of other people's retractions is its content.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from onrecord.types import Span

NoticeKind = Literal["withdrawn", "correction", "clarification", "editors_note"]

_FIRST, _LAST = 2, 3  # paragraphs where notices stand: under the headline, or at the foot
_SHORT = 120  # words: a page with fewer is often nothing but its notice
_WORK = r"(?:article|story|page|post|piece|column|video|gallery|interview|report|item|live ?blog|podcast)"
_OWN = (
    rf"(?:this|the (?:above|original|previous)) {_WORK}"
    r"(?: (?:that|which) (?:was|appeared|had been|you \w+) [^.;“\"]{1,60}?)?"
    rf"|(?:the|an?) (?:\w+ )?{_WORK} (?:previously|formerly|originally|once"
    r"|that (?:was|appeared|had been)(?: previously| originally)?)"
    r" (?:(?:published|posted|available) )?(?:here|at this (?:address|url|link)|on this page)"
)
_TAKEN = r"(?:removed|withdrawn|retracted|taken down|deleted|unpublished|pulled)"
# a report that a ministry withdrew is its matter; one that the publisher withdrew is this page's
_NOT_BY_OTHERS = (
    r"(?! (?:by|from) (?!us\b|our\b|(?:the|its) (?:author|publisher|editor)s?\b"
    r"|this (?:site|website)\b|publication\b))"
)
_LABEL_END = r"\s*(?:[:.\]]|[–—-]\s)"
_DATED = r"(?: \([^)]{1,30}\)|,? (?:on )?(?:\w+\.? \d{1,2}|\d{1,2} \w+)(?:,? \d{4})?)?"
_CHANGED = rf"this {_WORK} (?:has been|was) (?:\w+ly )?(?:amended|corrected|updated|edited|revised|changed)\b"
_WRONG = (
    r"(?:mis\w+|incorrectly|wrongly|mistakenly|erroneously|inaccurately|gave|said|stated|had|contained"
    r"|confused|omitted|suggested)"
)
_WORDINGS: tuple[tuple[NoticeKind, str], ...] = (
    (
        "withdrawn",
        rf"(?:{_OWN}) (?:has(?: since| now)? been|was|is being) (?:\w+ly )?{_TAKEN}\b{_NOT_BY_OTHERS}",
    ),
    ("withdrawn", rf"(?:{_OWN}) is no longer available\b"),
    (
        "withdrawn",
        r"we (?:have|had to|are) (?:since )?(?:removed?|withdrawn?|retract(?:ed|ing)?|taken? down|deleted?"
        rf"|unpublished) (?:this|the|an) (?:\w+ ){{0,2}}?{_WORK}\b",
    ),
    (
        "withdrawn",
        r"(?:retracted|retraction|withdrawn|(?:story|article) (?:removed|withdrawn|retracted))" + _LABEL_END,
    ),
    (
        "correction",
        r"(?:corrections?|corrected|corrections? and clarifications?|erratum)" + _DATED + _LABEL_END,
    ),
    (
        "correction",
        _CHANGED + r"[^.]{0,80}?\b(?:to correct|to fix|because (?:an|the) earlier|after an? error)",
    ),
    ("correction", rf"this {_WORK} (?:has been|was) corrected\b(?! by\b)"),
    (
        "correction",
        rf"(?:an? |the )(?:earlier|previous|original|prior) (?:version|edition) of this {_WORK}\b"
        rf"[^.]{{0,60}}?\b{_WRONG}\b",
    ),
    ("clarification", r"clarification" + _DATED + _LABEL_END),
    ("clarification", _CHANGED + r"[^.]{0,60}?\bto (?:clarify|make clear)"),
    ("clarification", rf"this {_WORK} (?:has been|was) clarified\b"),
    ("editors_note", r"(?:editor(?:s|['’]s|s['’])?|publisher['’]s) note" + _DATED + _LABEL_END),
    ("editors_note", r"(?:a )?note (?:to|for) (?:our )?readers" + _LABEL_END),
)
_PATTERNS = tuple((kind, re.compile(words, re.IGNORECASE)) for kind, words in _WORDINGS)
_MARKS = re.compile(r"[\s*_\[(#>•–—-]*")
_NOTE = re.compile(
    rf"(?:(?:editor(?:s|['’]s|s['’])?|publisher['’]s) note|update|note){_DATED}\s*(?:[:.]|[–—-]\s)\s*",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bMrs)(?<!\b[A-Z][a-z]{2})[.!?]+[)\]*_]*(?=\s|$)")
_REPORTED = re.compile(
    r"[,”\"]\s+(?:(?!but\b|and\b|because\b)[\w’'.-]+\s+){0,6}?"
    r"(?:said|says|wrote|told|announced|added|claimed|argued|reads?)\b"
)
_WORDS = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Notice:
    """A page's own notice: its kind, and the span of its sentence in the text or, so said, the title."""

    kind: NoticeKind
    span: Span
    is_in_title: bool = False


def withdrawal(title: str | None, text: str) -> Notice | None:
    """The gravest notice that the page gives of itself, the earliest of equals; None without one.

    A withdrawal is graver than a correction, that than a clarification, that than an editor's note.
    """
    found = [] if title is None else [Notice(n.kind, n.span, True) for n in _in_title(title)]
    found += [notice for start, end in _places(text) for notice in _at(text, start, end)]
    order = [kind for kind, _ in _WORDINGS]
    return min(found, key=lambda notice: order.index(notice.kind), default=None)


def _in_title(title: str) -> Iterator[Notice]:
    """Labels alone: a headline that tells of a correction does not begin with one and a colon."""
    for kind, pattern in _PATTERNS:
        at = _MARKS.match(title)
        start = at.end() if at else 0
        match = pattern.match(title, start)
        if match and match.group().rstrip()[-1:] in ":]–—":
            yield Notice(kind, (start, len(title.rstrip())))


def _places(text: str) -> Iterator[Span]:
    """Where a notice may begin: the first and last paragraphs, each sentence of a very short page."""
    spans = [match.span() for match in re.finditer(r"\S[^\n]*", text)]
    if len(_WORDS.findall(text[:5000])) < _SHORT and len(text) < 5000:
        for start, end in spans:
            yield from _sentences(text, start, end)
    else:
        yield from spans[:_FIRST]
        yield from spans[max(_FIRST, len(spans) - _LAST) :]


def _sentences(text: str, start: int, end: int) -> Iterator[Span]:
    while start < end:
        stop = _sentence_end(text, start, end)
        yield start, stop
        start = stop


def _at(text: str, start: int, end: int) -> Iterator[Notice]:
    """The notice that begins here, after marks and perhaps a label, if it is the page's own."""
    marks = _MARKS.match(text, start, end)
    begin = marks.end() if marks else start
    label = _NOTE.match(text, begin, end)
    for at in dict.fromkeys((label.end() if label else begin, begin)):
        for kind, pattern in _PATTERNS:
            if pattern.match(text, at, end):
                stop = _sentence_end(text, at, end)
                stop = at + len(text[at:stop].rstrip())
                if not _REPORTED.search(text, at, stop):
                    yield Notice(kind, (begin, stop))
                    return


def _sentence_end(text: str, start: int, end: int) -> int:
    """The end of the sentence; a label such as ``Correction.`` is no sentence by itself."""
    for match in _SENTENCE_END.finditer(text, start, end):
        if len(_WORDS.findall(text[start : match.end()])) > 2:
            return match.end()
    return end
