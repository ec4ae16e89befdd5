"""Plain text without what a saved page left around it; nothing is ever taken from the middle."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate

from onrecord.cleaning.labels import is_label, is_related_label
from onrecord.cleaning.places import PLAIN, Mark, told_blocks
from onrecord.turns import label_of
from onrecord.types import DroppedLine, TextBlocks

_REACH = 14  # paragraphs that one rule looks at: a list of related stories is seldom longer
_ELLIPSIS = re.compile(r"(?:…|\.\.\.|\[(?:…|\.\.\.)\])[\"'”’»]?$")
_SENTENCE_END = re.compile(r"[.!?。！？][\"'”’»)\]]*$")
_QUOTED = re.compile(r"^[\"'“‘„«‚]")
_CLOCK = re.compile(r"^\[\d\d:\d\d:\d\d\]\s*")
_BYLINE = re.compile(r"^(?:By|Von|Par|Por|Di|Door)[: ]\s*(?P<names>[^\W\d_][^\n]{2,80})$")
_NAME = re.compile(r"(?:[A-ZÀ-ÖØ-Þ][\w.'’-]*|de|van|von|der|den|la|le|al|bin|ibn|da|di|du|dos)(?: |$)")


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, and whether its markup made it a heading (and of which depth)."""

    text: str
    heading: int = 0


@dataclass(frozen=True, slots=True)
class Prose:
    """Kept paragraphs parted by one blank line, what they say of themselves, and what was left out."""

    text: str
    title: str | None = None
    authors: tuple[str, ...] = ()
    dropped: tuple[DroppedLine, ...] = ()
    blocks: TextBlocks = ()


def text_blocks(text: str) -> list[Block]:
    """The paragraphs of a plain text: what blank lines part."""
    parts = re.split(r"\n[^\S\n]*(?:\n[^\S\n]*)+", text)
    return [Block(part.strip()) for part in parts if part.strip()]


def clean_prose(blocks: Sequence[Block], title: str | None) -> Prose:
    """The blocks without headline and byline at the top and without leftovers of a page at the end."""
    kept, found_title, authors, above = _without_head(list(blocks), title)
    n_kept, below = _without_tail([block.text for block in kept])
    texts = [block.text for block in kept[:n_kept]]
    told = told_blocks(texts, [Mark("heading") if block.heading else PLAIN for block in kept[:n_kept]])
    return Prose("\n\n".join(texts), found_title, authors, (*above, *below), told)


def turn_blocks(text: str) -> list[Block]:
    """The turns of a transcript, without the times of their recording."""
    return [Block(_CLOCK.sub("", block.text)) for block in text_blocks(text)]


def clean_turns(text: str) -> Prose:
    """A transcript's turns without the times of their recording; nothing in it is the outlet's own."""
    turns = [block.text for block in turn_blocks(text)]
    told = told_blocks(turns, [Mark("turn", label=label_of(one)) for one in turns])
    return Prose("\n\n".join(turns), blocks=told)


def _without_head(
    blocks: list[Block], title: str | None
) -> tuple[list[Block], str | None, tuple[str, ...], list[DroppedLine]]:
    """A headline goes into the title and a byline to the authors, since the text excludes both."""
    found: str | None = None
    authors: tuple[str, ...] = ()
    dropped: list[DroppedLine] = []
    if len(blocks) > 1 and _is_headline_of(blocks, title):
        found = " ".join(blocks[0].text.split())
        dropped.append(DroppedLine(blocks[0].text, "repeated_title" if title else "title"))
        blocks = blocks[1:]
    if len(blocks) > 1 and (names := byline_names(blocks[0].text)):
        authors = names
        dropped.append(DroppedLine(blocks[0].text, "byline"))
        blocks = blocks[1:]
    return blocks, found, authors, dropped


def _is_headline_of(blocks: Sequence[Block], title: str | None) -> bool:
    first = blocks[0]
    if title is not None:
        return same_words(first.text, title)
    if first.heading:
        return True
    has_body = any(
        len(block.text.split()) >= 12 and _SENTENCE_END.search(block.text) for block in blocks[1:4]
    )
    return has_body and len(first.text.split()) >= 3 and _is_headline(first.text) and first.text[-1] != ":"


def same_words(text: str, other: str) -> bool:
    """True when two lines differ at most in case, spacing and punctuation."""
    words = re.findall(r"\w+", text.casefold())
    return bool(words) and words == re.findall(r"\w+", other.casefold())


def byline_names(line: str) -> tuple[str, ...]:
    """The people a byline names, when the line is nothing but a byline."""
    match = _BYLINE.match(line.strip())
    if match is None or len(line.split()) > 12:
        return ()
    names = re.split(r"\s*,\s*|\s+(?:and|und|et|y|e|en|&)\s+", match["names"].strip())
    sound = [name for name in names if 1 < len(name.split()) <= 5 and all(map(_NAME.match, name.split()))]
    return tuple(sound) if len(sound) == len(names) else ()


def _without_tail(paragraphs: Sequence[str]) -> tuple[int, list[DroppedLine]]:
    """How many paragraphs stay: rules work upwards from the end, and at least half of the text is kept."""
    sizes = [0, *accumulate(map(len, paragraphs))]
    n_kept, dropped = len(paragraphs), list[DroppedLine]()
    while n_kept:
        n_gone, rules = _trailing(paragraphs[max(0, n_kept - _REACH) : n_kept])
        if n_gone == 0 or sizes[n_kept - n_gone] * 2 < sizes[-1]:
            break
        gone = zip(paragraphs[n_kept - n_gone : n_kept], rules, strict=True)
        dropped[:0] = [DroppedLine(text, rule) for text, rule in gone]
        n_kept -= n_gone
    return n_kept, dropped


def _trailing(paragraphs: Sequence[str]) -> tuple[int, list[str]]:
    """How many of the last paragraphs are no part of the article, and by which rule each."""
    for rule in _TAIL_RULES:
        rules = rule(paragraphs)
        if rules:
            return len(rules), rules
    return 0, []


def trailing_label(paragraphs: Sequence[str]) -> list[str]:
    """Comment notices, share lines, prompts: a page's furniture saved with its text."""
    return ["label"] if is_label(paragraphs[-1]) else []


def trailing_teaser(paragraphs: Sequence[str]) -> list[str]:
    """A teaser cut with an ellipsis, with its headline: another article's words.

    Without a headline above it, a last sentence that trails off is the writer's own.
    """
    if len(paragraphs) < 3 or not is_cut(paragraphs[-1]):
        return []
    return ["headline", "cut_teaser"] if _is_headline(paragraphs[-2]) else []


def trailing_related(paragraphs: Sequence[str]) -> list[str]:
    """Headlines under a label such as *Related stories*: nothing in them was told in this article."""
    for n_headlines, paragraph in enumerate(reversed(paragraphs[-_REACH:])):
        if is_related_label(paragraph):
            return ["related"] * (n_headlines + 1)
        if not _is_headline(paragraph):
            return []
    return []


_TAIL_RULES: tuple[Callable[[Sequence[str]], list[str]], ...] = (
    trailing_label,
    trailing_teaser,
    trailing_related,
)


def is_cut(paragraph: str) -> bool:
    """True for a paragraph of a teaser's length that somebody's software cut off."""
    return _ELLIPSIS.search(paragraph.rstrip()) is not None and len(paragraph) >= 80


def _is_headline(paragraph: str) -> bool:
    """Short, in one line, and either quoted at its start or without a full stop at its end."""
    line = paragraph.strip()
    if "\n" in line or not 2 <= len(line.split()) <= 25 or len(line) > 200 or _ELLIPSIS.search(line):
        return False
    return _QUOTED.match(line) is not None or _SENTENCE_END.search(line) is None or line.endswith(("?", "!"))


def joined(paragraphs: Iterable[str]) -> str:
    """The paragraphs as one text."""
    return "\n\n".join(paragraphs)
