"""A whole page read once: its text, what it says of itself, and whether all of it is there."""

from __future__ import annotations

import functools
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from onrecord.cleaning.facts import Facts, claimed_facts, gathered
from onrecord.cleaning.jsonld import body_lines, linked_data
from onrecord.cleaning.liveposts import times_told
from onrecord.cleaning.metadata import page_facts
from onrecord.cleaning.obstacles import obstacle
from onrecord.cleaning.pages import page_text
from onrecord.cleaning.panels import empty_panels, is_mostly_panels
from onrecord.cleaning.paywalls import is_paywalled
from onrecord.cleaning.places import live_blocks
from onrecord.cleaning.plain import Prose
from onrecord.cleaning.states import state_lines
from onrecord.cleaning.trees import is_fragment, parse_page, visible_text
from onrecord.encodings import decode
from onrecord.outlets import is_better
from onrecord.types import Metadata, Rejected
from onrecord.types.blocks import order_of


@dataclass(frozen=True, slots=True)
class ReadPage:
    """What a page gave; to tell a wall from an article, all it shows, and if most of it asks for consent."""

    prose: Prose
    facts: Facts
    visible: Callable[[], str]
    is_paywalled: bool
    is_asking: Callable[[], bool] = bool
    obstacle: Callable[[], Rejected | None] = lambda: None


def read_page(
    source: str,
    metadata: Metadata,
    feed_html: bytes | None,
    last_day: str | None = None,
    last_read: str | None = None,
) -> ReadPage | Rejected:
    """The page's article and facts from one parsing; a second one only where the first is doubtful.

    A day after ``last_day`` that the page merely shows is to come when it is read, and not its own;
    nor is one after ``last_read`` that it declares.
    """
    tree = parse_page(source)
    if isinstance(tree, Rejected):
        return tree
    n_panels = empty_panels(tree)
    linked = linked_data(tree, metadata.url)
    declared, shown = page_facts(tree, linked, metadata.url, source, last_day, last_read)
    told, by_feed = claimed_facts(metadata), claimed_facts(metadata, from_feed=True)
    # of an entry's own HTML its feed tells more surely than what stands in it
    around = [by_feed, declared] if is_fragment(source) else [declared, by_feed]
    facts = gathered([told, *around, shown])
    elsewhere = (lambda: body_lines(linked.body), lambda: _feed_lines(feed_html))
    prose = page_text(tree, facts, source, lambda: _again(source), elsewhere, state_lines)
    if linked.updates and not any(one.kind == "live_post" for one in prose.blocks):
        paragraphs = prose.text.split("\n\n")
        posts = live_blocks(paragraphs, times_told(paragraphs, linked.updates))
        prose = replace(prose, blocks=tuple(sorted((*posts, *prose.blocks), key=order_of)))
    if _is_named_by_feed(facts, by_feed, metadata.url):
        facts = gathered([Facts.of("feed", outlet=by_feed.value("outlet")), facts])
    if feed_html is not None and _is_of_feed(prose, feed_html, tree):
        facts = gathered([told, by_feed, declared, shown])

    def whole() -> Any | Rejected:
        return parse_page(source) if n_panels else tree  # a wall is told by the dialog that was emptied

    def visible() -> str:
        page = whole()
        return "" if isinstance(page, Rejected) else visible_text(page)[:20_000]

    def is_asking() -> bool:
        page = whole()
        return not isinstance(page, Rejected) and is_mostly_panels(page)

    is_cut = any(line.rule == "paywall" for line in prose.dropped)
    is_beginning = is_cut or is_paywalled(prose.text, linked, source, visible)
    in_the_way = functools.partial(obstacle, tree, prose.text, facts)
    return ReadPage(prose, facts, visible, is_beginning, is_asking, in_the_way)


def _again(source: str) -> Any | Rejected:
    """The page's tree without its dialogs of consent, for a reader that spoils it."""
    tree = parse_page(source, for_html=True)
    if not isinstance(tree, Rejected):
        empty_panels(tree)
    return tree


def _is_named_by_feed(facts: Facts, by_feed: Facts, url: str | None) -> bool:
    """True where the feed's title is what readers call the outlet, and the page gives a legal name."""
    title, name = by_feed.value("outlet"), facts.value("outlet")
    if title is None or name is None or url is None or facts.origin("outlet") in ("sidecar", "opengraph"):
        return False
    return is_better(title, name, url)


def _is_of_feed(prose: Prose, feed_html: bytes, tree: Any) -> bool:
    """True for a text that the feed carried and the page does not show: its title is another thing's, too."""
    opening = prose.text.partition("\n\n")[0]
    return opening in _feed_lines(feed_html) and opening not in " ".join(visible_text(tree).split())


def _feed_lines(feed_html: bytes | None) -> list[str]:
    """The paragraphs of what a feed carried of the article."""
    text = decode(feed_html or b"")
    return body_lines(text) if isinstance(text, str) else []
