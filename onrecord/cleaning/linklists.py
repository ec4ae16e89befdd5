"""Parts of a page that lead to other pages of its site: menus, lists of other articles, another story's card.

What leads to another site is none of them: products, sources, works, people that the article is about.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from itertools import islice, takewhile
from typing import Any

from onrecord.cleaning.pageblocks import HEADINGS, Block
from onrecord.cleaning.trees import text_of
from onrecord.sites import site_of

_HOST = re.compile(r"https?://([^/?#\s:]*\w\.\w[^/?#\s:]*)")
_LISTS = frozenset({"div", "section", "ul", "ol", "p"})  # what may be nothing but links to elsewhere
_LINES = frozenset({"p", "ul", "ol"})  # where a writer lists what the article is about
_CONTAINERS = frozenset({"div", "section", "article", "main"})
_PICTURES = ("img", "picture", "amp-img")
_HEADLINE = 4  # words; a name or a label is shorter
_STANDFIRST = 300  # characters below the headline of a card
_NAME = 60  # characters; with more, or the end of a sentence, a line is no name in a list
_BESIDE = 12  # lines of a list that are looked at on either side


def own_sites(tree: Any) -> frozenset[str]:
    """The sites of the addresses that the page calls its own; none where it says nothing of itself."""
    page = tree.getroottree().getroot()
    named = [one.get("href") for one in page.iter("link") if one.get("rel") == "canonical"]
    named += [one.get("content") for one in page.iter("meta") if one.get("property") == "og:url"]
    return frozenset(site_of(address) for address in named[:4] if address and _host(address))


def leads_away(address: str, own: Set[str]) -> bool:
    """True for an address of another site than these; what is written without a host is the page's own."""
    host = _host(address)
    return bool(own and host) and not any(f".{host}".endswith(f".{site}") for site in own)


def _host(address: str) -> str:
    match = _HOST.match(address.strip().casefold())
    return "" if match is None else match[1]


def is_link_list(blocks: Sequence[Block], element: Any) -> bool:
    """True for an element, of these blocks, that is nothing but a way to other pages."""
    is_card = element.tag in _CONTAINERS and _is_card(blocks, element)
    return is_card or (element.tag in _LISTS and _is_all_links(blocks, element))


def _is_card(blocks: Sequence[Block], element: Any) -> bool:
    """True for a headline that is a link, a line below it, and a picture that leads there too.

    A headline that is marked as one needs no link around its picture.
    """
    if len(blocks) != 2 or blocks[1].n_links or len(blocks[1].text) > _STANDFIRST:
        return False
    headline = blocks[0]
    if not headline.is_link or not 1 <= headline.n_links <= 2 or headline.leads_away:
        return False
    picture = next(element.iter(*_PICTURES), None)
    if picture is None or len(headline.text.split()) < _HEADLINE:
        return False
    return headline.kind in HEADINGS or next(picture.iterancestors("a"), None) is not None


def _is_all_links(blocks: Sequence[Block], element: Any) -> bool:
    """True for a part that is nearly all links to elsewhere: a menu, a list of other articles."""
    tag, is_last = element.tag, element.getnext() is None
    n_links = sum(block.n_links for block in blocks)
    if not n_links or (tag in _LINES and all(block.leads_away and " " in block.text for block in blocks)):
        return False
    if tag == "p" and _is_among_names(element):
        return False
    size, linked = sum(len(block.text) for block in blocks), sum(block.n_linked for block in blocks)
    short = (30, 60) if tag == "p" else (100, 300)
    if size < short[is_last] and tag != "section":
        return linked > size * 0.8
    # a few long links may be what the article is about; many of a headline's length are other articles
    is_headline_list = n_links > 4 and linked < 100 * n_links
    return (is_headline_list or (n_links == 1 and linked > 100)) and linked > size * 0.9


def _is_among_names(line: Any) -> bool:
    """True for a name among others, a line each, of which most lead nowhere: nominees, places, works."""
    if not _may_be_name(line):
        return False
    beside = [
        one
        for way in (line.itersiblings(preceding=True), line.itersiblings())
        for one in takewhile(_may_be_name, _shown(islice(way, _BESIDE)))
    ]
    n_linked = sum(next(one.iter("a"), None) is not None for one in beside)
    return len(beside) - n_linked > max(1, n_linked)


def _shown(elements: Iterator[Any]) -> Iterator[Any]:
    return (one for one in elements if isinstance(one.tag, str) and text_of(one).strip())


def _may_be_name(line: Any) -> bool:
    text = text_of(line).strip()
    return line.tag == "p" and 0 < len(text) <= _NAME and text[-1] not in ".!?…:。"
