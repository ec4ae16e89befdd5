"""The article's own lines of a page; the only importer of trafilatura."""

from __future__ import annotations

import copy
import functools
import re
from collections.abc import Iterable
from typing import Any

from onrecord.cleaning.facts import Facts
from onrecord.cleaning.fragments import block_lines
from onrecord.cleaning.lines import Line, PageContext, clean_lines
from onrecord.cleaning.plain import Prose
from onrecord.cleaning.refusals import MIN_WORDS, count_words
from onrecord.cleaning.trees import is_fragment

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


def page_text(tree: Any, facts: Facts, source: str) -> Prose:
    """The text of the article on the page, and the lines that rules took out of it."""
    lines = block_lines(tree) if is_fragment(source) else _extracted(tree)
    if count_words(" ".join(lines)) < MIN_WORDS:
        # what would be refused anyway: any whole paragraphs are better
        lines = [line for line in block_lines(tree, only_paragraphs=True) if count_words(line) >= 8] or lines
    return clean_lines(lines, _context(tree, facts))


def _context(tree: Any, facts: Facts) -> PageContext:
    """What the page itself shows: its links to other pages, its headings, and its headline in every form."""
    links = [
        element
        for element in tree.iter("a")
        if "#" not in (element.get("href") or "#")  # those within the page are its table of contents
    ]
    titles = [facts.value("title") or ""]
    titles += [
        element.get("content") or "" for element in tree.iter("meta") if element.get("property") == "og:title"
    ]
    titles += [element.text_content() for element in tree.iter("h1", "title")]
    titles += [
        part for title in titles for part in re.split(r"\s+[|–—-]\s+", title) if len(part.split()) >= 4
    ]
    return PageContext(titles=_keys(titles), links=_texts(links), headings=_texts(tree.iter(*_HEADINGS)))


def _texts(elements: Iterable[Any]) -> frozenset[str]:
    return _keys(element.text_content() for element in elements)


def _keys(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(Line.of(text).key for text in texts) - {""}


def _extracted(tree: Any) -> list[str]:
    import trafilatura

    document = trafilatura.bare_extraction(
        copy.deepcopy(tree), with_metadata=False, include_comments=False, config=_config()
    )
    if document is None:
        return []
    assert not isinstance(document, dict), "asked for a document"
    return [line for line in (document.text or "").split("\n") if line.strip()]


@functools.cache
def _config() -> Any:
    from trafilatura.settings import use_config

    config = use_config()
    config.set("DEFAULT", "MIN_EXTRACTED_SIZE", "200")
    return config
