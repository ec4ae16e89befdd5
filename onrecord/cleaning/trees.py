"""A page's text as a tree that no later step chokes on."""

from __future__ import annotations

import re
from typing import Any

from onrecord.encodings import tidy
from onrecord.types import Rejected

MAX_DEPTH = 120  # real pages stay below 60; from 256 levels on the extractor loses the whole page

_REFERENCE = re.compile(r"&#(?:[xX]([0-9a-fA-F]{1,12})|(\d{1,12}));?")
_XML_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>", re.IGNORECASE)
_LONG_TAG = re.compile(r"<([A-Za-z][\w:-]*)(?=[\s/])[^<>]{20000,}>")  # attributes cost quadratic time
# browsers show what stands behind the end of a page, the parser drops it
_END = re.compile(r"</(?:body|html)\s*>", re.IGNORECASE)
_BREAKS = re.compile(r"(?:<br\s*/?>\s*){3,}", re.IGNORECASE)
_PARSER_GIVES_UP = 1000  # at 2048 levels the parser drops the rest of the page
_WRAPPER = re.compile(
    r"</?(?!(?:html|head|body|title|meta|link|script|style|article|p|br|h[1-6])\b)[A-Za-z][^<>]*>", re.I
)
_WHOLE_PAGE = re.compile(r"<(?:!doctype|html|head|body)\b", re.IGNORECASE)


def parse_page(text: str) -> Any | Rejected:
    """The page's tree, its illegal characters, endless tags and deep nesting taken out."""
    import lxml.etree

    sound = _BREAKS.sub(
        "<br><br>", _LONG_TAG.sub(r"<\1>", _XML_DECLARATION.sub("", _END.sub("", sound_references(text))))
    )
    try:
        tree = _parsed(sound)
        if flatten(tree) >= _PARSER_GIVES_UP:
            tree = _parsed(_WRAPPER.sub(" ", sound))
            flatten(tree)
    except (lxml.etree.LxmlError, ValueError, AssertionError):
        return Rejected("not_html", "there is no markup in it that can be read")
    return tree


def _parsed(text: str) -> Any:
    import lxml.html

    parser = lxml.html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True)
    return lxml.html.document_fromstring(text.encode("utf-8"), parser=parser)


def is_fragment(text: str) -> bool:
    """True for a piece of HTML that is an article's body and not a whole page."""
    return _WHOLE_PAGE.search(text[:100_000]) is None


def sound_references(text: str) -> str:
    """The text without references to characters that nobody can write."""

    def sound(match: re.Match[str]) -> str:
        code = int(match[1], 16) if match[1] else int(match[2])
        if 0x80 <= code < 0xA0:
            return match[0]  # what browsers read as windows-1252
        if code > 0x10FFFF or code == 0:
            return ""
        return match[0] if code in (9, 10, 13) or (code >= 32 and tidy(chr(code))) else ""

    return _REFERENCE.sub(sound, text)


def flatten(tree: Any) -> int:
    """How deep the tree was; what lay below the limit has moved up, in its order."""
    from lxml import etree

    level, depth = [tree], 0
    deep: list[Any] = []
    while level:
        level = [child for element in level for child in element if isinstance(child.tag, str)]
        depth += 1
        deep = level if depth == MAX_DEPTH else deep
    for element in deep:
        names = {below.tag for below in element.iterdescendants() if isinstance(below.tag, str)}
        if names - {"p", "br"}:
            etree.strip_tags(element, *(names - {"p", "br"}))
    return depth
