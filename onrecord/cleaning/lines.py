"""Line rules for pages: what extraction leaves in that the writer did not write."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from onrecord.cleaning.labels import is_label
from onrecord.cleaning.plain import Prose, byline_names, same_words, trailing_related, trailing_teaser
from onrecord.dates import written_date
from onrecord.types import DroppedLine


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page, and its words for comparing."""

    text: str
    key: str

    @staticmethod
    def of(text: str) -> Line:
        """The line with its key."""
        return Line(text, " ".join(re.findall(r"\w+", text.casefold())))


@dataclass(frozen=True, slots=True)
class PageContext:
    """What the rules know of the page: its headline, and the words of its links."""

    title: str | None
    links: frozenset[str]


def clean_lines(texts: Sequence[str], page: PageContext) -> Prose:
    """The writer's lines as paragraphs, and the others with the rule that dropped each."""
    lines = [Line.of(text.strip()) for text in texts]
    kept, dropped = list[Line](), list[DroppedLine]()
    for n, line in enumerate(lines):
        rule = next((name for name, is_foreign in RULES if is_foreign(line, n, lines, page)), None)
        if rule is None:
            kept.append(line)
        else:
            dropped.append(DroppedLine(line.text, rule))
    n_kept, below = _without_tail(kept)
    text = "\n\n".join(line.text for line in kept[:n_kept])
    return Prose(text, dropped=(*dropped, *below))


def _without_tail(lines: Sequence[Line]) -> tuple[int, list[DroppedLine]]:
    n_kept, dropped = len(lines), list[DroppedLine]()
    while n_kept > 1:
        texts = [line.text for line in lines[:n_kept]]
        rules = trailing_teaser(texts) or trailing_related(texts)
        if not rules or len(rules) * 2 > n_kept:
            break
        gone = texts[n_kept - len(rules) :]
        dropped[:0] = [DroppedLine(text, rule) for text, rule in zip(gone, rules, strict=True)]
        n_kept -= len(rules)
    return n_kept, dropped


def is_repeated_title(line: Line, n: int, _lines: Sequence[Line], page: PageContext) -> bool:
    """The headline stands in its own field; above the text it would be counted as the outlet's sentence."""
    return n < 4 and page.title is not None and same_words(line.text, page.title)


def is_furniture(line: Line, _n: int, _lines: Sequence[Line], _page: PageContext) -> bool:
    """Comment notices, share lines, prompts."""
    return is_label(line.text.removeprefix("- "))


def is_date_line(line: Line, n: int, lines: Sequence[Line], _page: PageContext) -> bool:
    """A line that is nothing but a date, at the edges: the page's date, not the text's."""
    text = re.sub(
        r"^(?:published|updated|posted|last\s+updated|on)\b[:\s]*(?:on\s+)?", "", line.text, flags=re.I
    )
    return (n < 4 or n >= len(lines) - 3) and written_date(text) is not None


def is_link_line(line: Line, _n: int, _lines: Sequence[Line], page: PageContext) -> bool:
    """A whole line that is one link leads to another page."""
    return len(line.key.split()) >= 4 and line.key in page.links


def is_byline(line: Line, n: int, _lines: Sequence[Line], _page: PageContext) -> bool:
    """A line that only names the writers, above the text."""
    return n < 4 and bool(byline_names(line.text))


RULES: tuple[tuple[str, Callable[[Line, int, Sequence[Line], PageContext], bool]], ...] = (
    ("repeated_title", is_repeated_title),
    ("label", is_furniture),
    ("date_line", is_date_line),
    ("link_line", is_link_line),
    ("byline", is_byline),
)
