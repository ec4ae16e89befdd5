"""The article's own lines of a page; the only importer of trafilatura.

Our own reading is fast and right on most pages; trafilatura is asked where it looks doubtful.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import islice
from typing import Any

from onrecord.cleaning.asks import asking_boxes
from onrecord.cleaning.blocks import blocks_of
from onrecord.cleaning.bodies import RunningText, body_of, running_text
from onrecord.cleaning.facts import Facts
from onrecord.cleaning.lines import clean_lines
from onrecord.cleaning.pageblocks import HEADINGS, Block
from onrecord.cleaning.pagelines import Line, PageContext
from onrecord.cleaning.plain import Prose
from onrecord.cleaning.refusals import MIN_WORDS, count_words
from onrecord.cleaning.teasers import key_of, listed_keys
from onrecord.cleaning.trees import is_fragment, text_of
from onrecord.types import DroppedLine
from onrecord.unseen import as_printed

_STEM = 5  # letters of a word that stay through its forms
_FEW_WORDS = 6  # of a headline and a standfirst: fewer tell nothing
_HARDLY = 0.2  # of them come back
_LEAST = 200  # characters of a reading that may stand in for one about something else
_MANY = 30_000  # elements, eight times the most on any page measured: trafilatura could need minutes
_PARAGRAPH = 150  # characters
_ENOUGH = 600  # characters in paragraphs: with them, what stands loosely between is buttons and labels


def page_text(
    tree: Any,
    facts: Facts,
    source: str,
    again: Callable[[], Any],
    elsewhere: Sequence[Callable[[], list[str]]] = (),
    last: Callable[[Any], list[str]] = lambda _: [],
) -> Prose:
    """The text of the article on the page, and the lines that rules took out of it.

    ``tree`` is left as it was; ``again`` parses the page once more, for a reader that spoils its tree;
    ``elsewhere`` gives lines from other places that hold the article, asked only where the page is doubtful;
    ``last`` is asked of the tree where next to nothing was found.
    """
    blocks, dropped = _read(tree, facts, source, again, elsewhere)
    if _has_few_words(blocks):
        blocks = _plain(last(tree)) or blocks
    prose = clean_lines(blocks, _context(tree, facts, blocks))
    return replace(prose, dropped=(*prose.dropped, *dropped))


def _read(
    tree: Any,
    facts: Facts,
    source: str,
    again: Callable[[], Any],
    elsewhere: Sequence[Callable[[], list[str]]],
) -> tuple[Sequence[Block], Sequence[DroppedLine]]:
    if is_fragment(source):
        return blocks_of(tree, lambda _: True)
    text = running_text(tree)
    body = body_of(tree, text)
    blocks, dropped = blocks_of(body, lambda element: text.wraps(element, body))
    blocks = _without_loose(blocks)
    is_foreign = is_about_else(_text(blocks), facts)
    if is_foreign or _is_doubtful(blocks, text, tree, body):
        others: list[Callable[[], list[str]]] = [*elsewhere, functools.partial(_unlisted, tree, again)]
        for lines in others:
            other = _plain(lines())
            is_better = _size(other) >= _LEAST and is_foreign and not is_about_else(_text(other), facts)
            if is_better or (
                _size(other) > 1.5 * _size(blocks) and is_foreign == is_about_else(_text(other), facts)
            ):
                blocks, dropped, is_foreign = other, [], is_about_else(_text(other), facts)
    if _has_few_words(blocks):
        # what would be refused anyway: any whole paragraphs are better
        anywhere, _ = blocks_of(tree, lambda _: True)
        return [b for b in anywhere if b.kind == "p" and count_words(b.text, 8) >= 8] or blocks, dropped
    return blocks, dropped


def _has_few_words(blocks: Iterable[Block]) -> bool:
    """True for what would be refused."""
    return count_words(" ".join(block.text for block in blocks), MIN_WORDS) < MIN_WORDS


def _is_doubtful(blocks: Sequence[Block], text: RunningText, tree: Any, body: Any) -> bool:
    """True when much of the page's running text is not in what was read, or there is next to nothing."""
    size = _size(blocks)
    is_little = size < 400 or size < 0.2 * text.whole.get(tree, 0) or size < 0.3 * text.sound.get(body, 0)
    return is_little and sum(1 for _ in tree.iter()) <= _MANY


def is_about_else(text: str, facts: Facts) -> bool:
    """True where hardly a word of the headline and the standfirst comes back in the text."""
    told = f"{facts.value('title') or ''} {facts.value('standfirst') or ''}".casefold()
    stems = {word[:_STEM] for word in re.findall(r"[^\W\d_]{4,}", told)}
    if len(stems) < _FEW_WORDS:
        return False
    text = text.casefold()
    return sum(1 for stem in stems if stem in text) <= _HARDLY * len(stems)


def _without_loose(blocks: Sequence[Block]) -> list[Block]:
    """Text outside paragraphs counts where it reads like one, or where the page has hardly any paragraphs."""
    loose = sum(len(block.text) for block in blocks if block.kind == "div")
    in_paragraphs = sum(len(block.text) for block in blocks if block.kind in ("p", "li", "quote", "pre"))
    if in_paragraphs < _ENOUGH or loose > in_paragraphs:
        return list(blocks)
    return [block for block in blocks if block.kind != "div" or _is_prose(block)]


def _is_prose(block: Block) -> bool:
    """True for text of a paragraph's length that ends as sentences do and is not mostly links."""
    is_long = len(block.text) >= _PARAGRAPH and block.n_linked * 2 < len(block.text)
    return is_long and block.text.rstrip("\"'”’»)]")[-1:] in (".", "!", "?", "…", ":", "。")


def _text(blocks: Iterable[Block]) -> str:
    return " ".join(block.text for block in blocks)


def _size(blocks: Iterable[Block]) -> int:
    return sum(len(block.text) for block in blocks)


def _plain(lines: Iterable[str]) -> list[Block]:
    return [Block(as_printed(line), "p") for line in lines]


def _context(tree: Any, facts: Facts, blocks: Sequence[Block]) -> PageContext:
    """What the page itself shows: links to other pages, headings, and its headline in every form."""
    titles = [facts.value("title") or ""]
    titles += [
        element.get("content") or "" for element in tree.iter("meta") if element.get("property") == "og:title"
    ]
    headings = islice(tree.iter("h1", "title"), 50)  # a page of nothing but headlines has no headline
    titles = [" ".join(title.split())[:1000] for title in (*titles, *map(text_of, headings))]
    titles += [
        part for title in titles for part in re.split(r"\s+[|–—-]\s+", title) if len(part.split()) >= 4
    ]
    links = (block.text for block in blocks if block.is_link and not block.leads_away)
    within = _keys(block.text for block in blocks if block.kind in HEADINGS)
    return PageContext(_keys(titles), _keys(links), within, _writers(facts), facts.value("outlet"))


def _writers(facts: Facts) -> tuple[str, ...]:
    """Those whom the page declares as its writers, or whoever told us of it."""
    told = facts.names("authors") if facts.origin("authors") in ("sidecar", "feed") else ()
    return (*facts.names("declared"), *told)


def _keys(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(Line.of(text).key for text in texts) - {""}


def _unlisted(tree: Any, again: Callable[[], Any]) -> list[str]:
    """What trafilatura finds, without cards and requests: a short article has more of those."""
    lines = _trafilatura(again)
    asked = {key_of(text_of(one)) for box in asking_boxes(tree) for one in box.iter()}
    listed = listed_keys(tree) | asked if lines else frozenset()
    return [line for line in lines if key_of(line.lstrip("- ")) not in listed]


def _trafilatura(again: Callable[[], Any]) -> list[str]:
    import trafilatura

    document = trafilatura.bare_extraction(
        again(), with_metadata=False, include_comments=False, config=_config()
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
