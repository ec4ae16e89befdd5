"""Scopes: what of a content a negation reaches, and what it leaves standing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from onrecord.english.clause_words import (
    BREAK,
    HABIT,
    NEGATED,
    PAST,
    POSSIBLE,
    SELF,
    SIDE,
    SUPPOSED,
    TAKEN_BACK,
)
from onrecord.english.sentences import ABBREVIATIONS, DOUBTFUL
from onrecord.types import LinkableClaim, Quantity, Span

_SMALL_WORD = re.compile(r"\b[a-z]+\b")  # a dateline has none


@dataclass(frozen=True, slots=True)
class ContentPart:
    """A stretch of a content with its quantities, whose spans lie in its own text."""

    text: str
    quantities: tuple[Quantity, ...] = ()


def parts_of(content: ContentPart) -> list[ContentPart]:
    """The sentences of a content, and apart from them the side clauses that their negation does not reach."""
    found = [part for part in _sentences(content) if _says_enough(part.text)] or [content]
    return [part for part in found for part in _parted(part)]


def is_taken_back(part: str) -> bool:
    """True of a sentence that does no more than call wrong what stands before it."""
    return TAKEN_BACK.search(part.strip(' "“”‘’')) is not None


def is_supposed(claim: LinkableClaim, content: str) -> bool:
    """True where the content holds only under a condition, or tells what would have been."""
    return claim.certainty == "conditional" or SUPPOSED.search(content) is not None


def is_left_open(claim: LinkableClaim, content: str) -> bool:
    """True where the content is no more than possible: who says that it may not be so denies nothing."""
    return claim.certainty == "possible" or POSSIBLE.search(content) is not None


def is_habit(words: Sequence[str]) -> bool:
    """True of what is said not to happen as a rule: *rain does not open a valve*."""
    lower = [word.lower() for word in words]
    return HABIT.search(" ".join(lower)) is not None and SELF.isdisjoint(lower)


def is_past(words: Sequence[str]) -> bool:
    """True where the words tell of something that happened."""
    return any(w in PAST or (len(w) > 4 and w.endswith("ed")) for w in (word.lower() for word in words))


def _says_enough(text: str) -> bool:
    return len(_SMALL_WORD.findall(text)) > 2 or is_taken_back(text)


def _sentences(content: ContentPart) -> Iterator[ContentPart]:
    """The content cut at its breaks; none lies inside a quantity (*20 – 30*)."""
    breaks = (match.span() for match in BREAK.finditer(content.text))
    whole = [b for b in breaks if not any(q.span[0] < b[0] and b[1] < q.span[1] for q in content.quantities)]
    return _kept(content, (b for b in whole if not _is_abbreviated(content.text[: b[0]])))


def _is_abbreviated(before: str) -> bool:
    """Whether the stop before a break shortens a word: *identified as Maj. Ivo Lund*.

    >>> _is_abbreviated("were named as Maj."), _is_abbreviated("in the U.S."), _is_abbreviated("It left.")
    (True, False, False)
    """
    word = before.rsplit(None, 1)[-1].lower().removesuffix(".") if before.endswith(".") else ""
    return word in ABBREVIATIONS - DOUBTFUL


def _kept(part: ContentPart, gaps: Iterable[Span]) -> Iterator[ContentPart]:
    """What is left of a part between the gaps."""
    edges = [0, *(edge for gap in gaps for edge in gap), len(part.text)]
    return (_stretch(part, start, end) for start, end in zip(edges[::2], edges[1::2], strict=True))


def _stretch(part: ContentPart, start: int, end: int) -> ContentPart:
    """The part from ``start`` to ``end`` with the quantities that begin there."""
    here = (q for q in part.quantities if start <= q.span[0] < end)
    moved = (replace(q, span=(q.span[0] - start, min(q.span[1], end) - start)) for q in here)
    return ContentPart(part.text[start:end], tuple(moved))


def _parted(part: ContentPart) -> list[ContentPart]:
    """The main clause and the side clauses that count something; the whole where nothing is negated."""
    if NEGATED.search(part.text) is None:
        return [part]
    sides = [(m.span(), _stretch(part, *m.span("clause"))) for m in SIDE.finditer(part.text)]
    counting = [(span, clause) for span, clause in sides if clause.quantities]
    main = _joined(_kept(part, (span for span, _ in counting)))
    return [main, *(clause for _, clause in counting)] if len(_SMALL_WORD.findall(main.text)) > 2 else [part]


def _joined(parts: Iterable[ContentPart]) -> ContentPart:
    """One part of several, a blank between them."""
    text, found = "", list[Quantity]()
    for number, part in enumerate(parts):
        text += " " * (number > 0)
        at = len(text)
        found += (replace(q, span=(q.span[0] + at, q.span[1] + at)) for q in part.quantities)
        text += part.text
    return ContentPart(text, tuple(found))
