"""What a part of a page holds, where its name alone would put it outside the article."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from onrecord.cleaning.trees import text_of

_SENTENCE = 60  # characters: labels and prompts are shorter
_GOOD_SHARE = 0.25  # of the page's running text
_MOSTLY = 0.8  # of the part's characters, headings aside, that must be paragraphs of sentences
_FEW_LINKS = 0.3  # of its characters; a list of other articles has more
_ENDS = (".", "!", "?", "…", "。")
_CLOSING = "\"'”’»)]"
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_APART = frozenset({"script", "style", "noscript", "template", "form", "button", "select", "svg", "aside"})
# whoever speaks for a site to its reader says both *we* and *you*, or asks for something
_WE = re.compile(r"\b(?:we|us|our|ours)\b", re.IGNORECASE)
_YOU = re.compile(r"\b(?:you|your|yours)\b", re.IGNORECASE)
_ASKS = re.compile(
    r"\b(?:subscrib\w+|newsletter|donat\w+|sign(?:ing)?\s+up|cookies?|privacy\s+policy|your\s+inbox)\b",
    re.IGNORECASE,
)


def read_like_article(parts: Sequence[Any], n_running: int) -> bool:
    """True for parts of one name that hold paragraphs of sentences, little else, and a good share of a page.

    ``n_running`` is the length of the page's running text. Paragraphs in which a site speaks to its reader
    are none, nor is one said twice.
    """
    texts = [one for part in parts for one in _sentences(part)]
    said = sum(map(len, set(texts)))
    if len(set(texts)) < 2 or said < _GOOD_SHARE * n_running:
        return False
    sizes = [_size(part) for part in parts]
    size, linked = sum(n for n, _ in sizes), sum(n for _, n in sizes)
    return sum(map(len, texts)) >= _MOSTLY * size and linked <= _FEW_LINKS * size


def holds_sentences(part: Any) -> bool:
    """True for a part of two paragraphs of sentences and more, and of little else."""
    texts = _sentences(part)
    size, linked = _size(part)
    return len(texts) >= 2 and sum(map(len, texts)) >= _MOSTLY * size and linked <= _FEW_LINKS * size


def is_paragraph_among_others(element: Any) -> bool:
    """True for a paragraph of sentences, or for all of its words, beside which two others and more stand."""
    if element.tag == "span":
        around = element.getparent()
        return around is not None and around.tag == "p" and is_paragraph_among_others(around)
    return element.tag == "p" and is_sentence(element) and _has_like_neighbours(element)


def _sentences(part: Any) -> list[str]:
    paragraphs = [part] if part.tag == "p" else part.iter("p")
    return [_words(one) for one in paragraphs if is_sentence(one)]


def is_sentence(paragraph: Any) -> bool:
    """True for one that ends as sentences do, is not mostly links, and asks its reader for nothing."""
    text = _words(paragraph)
    if len(text) < _SENTENCE or not text.rstrip(_CLOSING).endswith(_ENDS):
        return False
    linked = sum(len(_words(link)) for link in paragraph.iter("a"))
    return linked * 3 < len(text) and not _is_to_reader(text)


def _is_to_reader(text: str) -> bool:
    is_both = _YOU.search(text) is not None and _WE.search(text) is not None
    return is_both or _ASKS.search(text) is not None


def _has_like_neighbours(paragraph: Any) -> bool:
    """True for a paragraph beside which two others read as it does."""
    parent = paragraph.getparent()
    beside = [] if parent is None else [one for one in parent if one.tag == "p" and one is not paragraph]
    return sum(1 for one in beside[:40] if is_sentence(one)) >= 2


def _size(element: Any) -> tuple[int, int]:
    """The characters outside headings and forms, and how many of all are links."""
    n = linked = 0
    for one in element.iter("a"):
        linked += len(_words(one))
    pending = [element]
    while pending:
        one = pending.pop()
        n += len((one.text or "").strip())
        for child in one:
            n += len((child.tail or "").strip())
            if isinstance(child.tag, str) and child.tag not in _APART and child.tag not in _HEADINGS:
                pending.append(child)
    return n, linked


def _words(element: Any) -> str:
    return " ".join(text_of(element).split())
