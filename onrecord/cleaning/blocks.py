"""A part of a page as the blocks that a reader sees, in order, each with what it is."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

from onrecord.cleaning.asks import asking_boxes
from onrecord.cleaning.gathering import Flow
from onrecord.cleaning.grids import is_of_facts, is_row
from onrecord.cleaning.linklists import is_link_list, leads_away, own_sites
from onrecord.cleaning.liveposts import live_posts
from onrecord.cleaning.notemarks import is_note_mark
from onrecord.cleaning.pageblocks import HEADINGS, Block
from onrecord.cleaning.places import Mark
from onrecord.cleaning.players import is_film_name
from onrecord.cleaning.quotelabels import is_pulled, quote_label
from onrecord.cleaning.readon import lines_put_away, opens_sentences
from onrecord.cleaning.teasers import is_teaser_list
from onrecord.cleaning.trees import text_of
from onrecord.cleaning.zones import INVISIBLE, is_caption, is_embed, is_foreign, opens_answer
from onrecord.signatures import SIGNATURE, is_signed
from onrecord.types import DroppedLine

_BLOCKS = frozenset(
    re.findall(
        r"\w+",
        """address article aside blockquote body caption center dd details div dl dt fieldset figcaption
        figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main nav ol p pre section
        summary table tbody td tfoot th thead tr ul""",
    )
)
_LISTS = frozenset({"div", "section", "ul", "ol", "p"})
_OPENERS = frozenset({"button", "summary"})
_CONTAINERS = frozenset({"div", "section", "article", "main"})
_RAISED = frozenset({"sup", "a"})
_BOLD = frozenset({"strong", "b"})
_POST_LINES, _POST = 4, 700  # lines and characters of a post of another site
_PRINTED = 5  # lines: with fewer, a writer may well say the same again
_BREAK_CLASS = re.compile(r"(?:^|[\s_-])(?:br|breaks?|line-?break|newline)(?:$|[\s_-])", re.IGNORECASE)


def blocks_of(
    root: Any, is_wrapper: Callable[[Any], bool], keep_all: bool = False
) -> tuple[list[Block], list[DroppedLine]]:
    """The blocks below the element without foreign parts and lists of links; apart, its captions and what
    *Read more* would have shown.

    With ``keep_all`` captions are blocks like others, and lists of links stay.
    """
    flow = Flow(is_wrapper, keep_all, live=live_posts(root), own=own_sites(root), asks=asking_boxes(root))
    _walk_inside(root, flow, _kind(root.tag, "div"))
    flow.end("div")
    return flow.blocks, flow.dropped


def _walk(element: Any, flow: Flow, kind: str) -> None:
    tag = element.tag
    if not isinstance(tag, str):
        return
    if tag == "br":
        flow.end(kind)
    elif tag in INVISIBLE or (tag in _RAISED and is_note_mark(element)):
        return
    elif is_foreign(element) and not flow.is_wrapper(element):
        flow.drop("read_more", lines_put_away(element))
        for post in element.iter("blockquote"):  # sites put a post of another site into a widget
            if is_embed(post):
                flow.end(kind)
                _walk_block(post, flow, "quote")
    elif tag in _OPENERS and opens_answer(element) and opens_sentences(element):
        flow.end(kind)
        _walk_inside(element, flow, kind)
        flow.end("h4")  # of what it opens
    elif tag in _BLOCKS:
        flow.end(kind)
        _walk_block(element, flow, _kind(_heading_role(element) or tag, kind))
    elif not len(element) and not element.text and _BREAK_CLASS.search(element.get("class", "")):
        flow.say(" ")
    elif tag in _BOLD:
        _walk_bold(element, flow, kind)
    else:
        _walk_link(element, flow, kind) if tag == "a" else _walk_inside(element, flow, kind)


def _walk_inside(element: Any, flow: Flow, kind: str) -> None:
    flow.say(element.text)
    for child in element:
        _walk(child, flow, kind)
        flow.say(child.tail)


def _walk_bold(element: Any, flow: Flow, kind: str) -> None:
    was, flow.in_bold = flow.in_bold, True
    _walk_inside(element, flow, kind)
    flow.in_bold = was


def _walk_link(element: Any, flow: Flow, kind: str) -> None:
    was = flow.in_link
    flow.in_link = was or "href" in element.attrib
    flow.n_links += flow.in_link
    flow.n_away += flow.in_link and leads_away(element.get("href") or "", flow.own)
    _walk_inside(element, flow, kind)
    flow.in_link = was


def _walk_block(element: Any, flow: Flow, kind: str) -> None:
    start, mark, tag, at = len(flow.blocks), flow.mark, element.tag, flow.at
    if not flow.keep_all and _is_below_picture(element):
        flow.drop("caption", [" ".join(text_of(element).split())])
        return
    if tag in _LISTS and not flow.keep_all and is_teaser_list(element):
        return
    if element in flow.asks and not flow.keep_all:
        flow.drop("promotion", [" ".join(text_of(element).split())])
        return
    if tag == "table" and not flow.in_row and is_of_facts(element):
        for row in element.iter("tr"):
            _walk_row(row, flow)
        return
    if tag == "tr" and is_row(element):
        _walk_row(element, flow)
        return
    if is_post := is_embed(element):
        flow.open_part("embed")
    elif tag == "blockquote" and not flow.mark.kind:
        flow.open_part("pull_quote" if is_pulled(element) else "block_quote", quote_label(element))
    flow.at = flow.live.get(element, at)
    _walk_inside(element, flow, kind)
    flow.end(kind)
    if not (is_post or flow.keep_all or mark.kind == "embed") and _is_signed_post(flow.blocks[start:]):
        is_post, flow.n_parts = True, flow.n_parts + 1
        embed = Mark("embed", flow.n_parts)
        flow.blocks[start:] = [one._replace(kind="quote", mark=embed) for one in flow.blocks[start:]]
    flow.mark, flow.at = mark, at
    if (is_post and _shows_nothing_else(flow.blocks[start:])) or (
        not flow.keep_all
        and not (flow.in_post and _says_who_posted(flow.blocks[start:]))
        and (
            is_link_list(flow.blocks[start:], element)
            or (tag in _CONTAINERS and _is_second_printing(flow, start))
        )
    ):
        del flow.blocks[start:]


def _says_who_posted(blocks: Sequence[Block]) -> bool:
    return any(is_signed(block.text) for block in blocks)


def _is_signed_post(blocks: Sequence[Block]) -> bool:
    """True for a few lines that close with who posted them and a linked day: *— X (@x) June 1, 2026*."""
    is_short = 0 < len(blocks) <= _POST_LINES and sum(len(block.text) for block in blocks) <= _POST
    signature = SIGNATURE.search(blocks[-1].text) if is_short and blocks[-1].n_links else None
    if signature is None or (len(blocks) == 1 and not signature.start()):
        return False
    return any(map(str.isdigit, blocks[-1].text[signature.end() :]))


def _shows_nothing_else(blocks: Sequence[Block]) -> bool:
    """True for a post of a picture: links to it, and who posted it."""
    return _says_who_posted(blocks) and all(block.n_linked >= 0.8 * len(block.text) for block in blocks)


def _is_second_printing(flow: Flow, start: int) -> bool:
    """True for a part that was printed before: some pages hold an article for each size of screen."""
    texts = tuple(block.text for block in flow.blocks[start:])
    if len(texts) < _PRINTED or sum(map(len, texts)) < 500:
        return False
    return flow.printed.setdefault(texts, start) != start


def _walk_row(row: Any, flow: Flow) -> None:
    flow.in_row = True
    for n, cell in enumerate(one for one in row if one.tag in ("td", "th")):
        if n:
            flow.say(" | ")
        _walk_inside(cell, flow, "row")
    flow.in_row = False
    flow.end("row")


def _heading_role(element: Any) -> str:
    """The heading that an element says it is, of whatever tag; empty for none."""
    if element.get("role", "").strip().lower() != "heading":
        return ""
    level = element.get("aria-level", "").strip()
    return f"h{level}" if level in ("1", "2", "3", "4", "5", "6") else "h2"


def _kind(tag: str, outer: str) -> str:
    """What a block is called: a paragraph in a list is part of the list, a part of a quotation is quoted."""
    if tag == "blockquote" or outer == "quote":
        return "quote"
    if tag in ("li", "dd", "dt") or (outer == "li" and tag in ("p", "div", "ul", "ol")):
        return "li"
    return tag if tag in HEADINGS or tag in ("p", "pre") else "div"


def _is_below_picture(element: Any) -> bool:
    """True for a picture's or film's words, or the whole picture with them."""
    return is_caption(element) or (element.tag == "figure" and _is_picture(element)) or is_film_name(element)


def _is_picture(figure: Any) -> bool:
    return not any(below.tag in ("table", "blockquote", "pre") for below in figure.iter())
