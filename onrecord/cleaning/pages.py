"""The article's own lines of a page; the only importer of trafilatura."""

from __future__ import annotations

import copy
import functools
from typing import Any

from onrecord.cleaning.facts import Facts
from onrecord.cleaning.fragments import block_lines
from onrecord.cleaning.lines import Line, PageContext, clean_lines
from onrecord.cleaning.plain import Prose
from onrecord.cleaning.trees import is_fragment


def page_text(tree: Any, facts: Facts, source: str) -> Prose:
    """The text of the article on the page, and the lines that rules took out of it."""
    lines = (
        block_lines(tree)
        if is_fragment(source)
        else _extracted(tree) or block_lines(tree, only_paragraphs=True)
    )
    context = PageContext(
        title=facts.value("title"),
        links=frozenset(Line.of(element.text_content()).key for element in tree.iter("a")) - {""},
    )
    return clean_lines(lines, context)


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
