"""The visible lines of a tree, block by block, when the whole of it is the article."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

_BLOCKS = frozenset(
    re.findall(
        r"\w+",
        """address article aside blockquote body dd details div dl dt fieldset figcaption figure footer form
        h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody td tfoot th thead tr ul""",
    )
)
_HIDDEN = frozenset(
    {"script", "style", "noscript", "template", "iframe", "object", "embed", "svg", "head", "form", "button"}
    | {"select", "figcaption"}
)


def block_lines(tree: Any, only_paragraphs: bool = False) -> list[str]:
    """Each block's own text as a line, two breaks in a row ending one."""
    texts = (_paragraphs(tree) if only_paragraphs else "".join(_pieces(tree))).split("\n\n")
    return [line for line in (" ".join(text.split()) for text in texts) if line]


def _paragraphs(tree: Any) -> str:
    return "\n\n".join("".join(_pieces(element)) for element in tree.iter("p"))


def _pieces(element: Any) -> Iterator[str]:
    if not isinstance(element.tag, str) or element.tag in _HIDDEN:
        return
    is_block = element.tag in _BLOCKS
    if is_block:
        yield "\n\n"
    yield _flow(element.text)
    for child in element:
        if child.tag == "br":
            yield "\n"
        else:
            yield from _pieces(child)
        yield _flow(child.tail)
    if is_block:
        yield "\n\n"


def _flow(text: str | None) -> str:
    return re.sub(r"\s+", " ", text or "")
