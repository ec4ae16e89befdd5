"""A page's text as a tree that no later step chokes on."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterator
from typing import Any

from onrecord.encodings import tidy
from onrecord.types import Rejected

MAX_DEPTH = 120  # real pages stay below 60; from 256 levels on trafilatura loses the whole page

_REFERENCE = re.compile(rb"&#(?:[xX]([0-9a-fA-F]{1,12})|(\d{1,12}));?")
_XML_DECLARATION = re.compile(rb"\s*<\?xml[^>]*\?>", re.IGNORECASE)
_LONG = 20_000  # bytes of one tag: attributes cost quadratic time
_LONG_TAG = re.compile(rb"<([A-Za-z][\w:-]*)(?=[\s/])[^<>]{%d,}>" % _LONG)
_SHORT_TAG = rb"""(?:[^<>"']{1,300}+|"[^<>"]{0,300}+"|'[^<>']{0,300}+'){0,60}+>"""  # most: they need no look
_TAG = re.compile(rb"""<([A-Za-z][\w:-]*+)(?=[\s/])(?!%b)(?:[^<>"']++|"[^"]*+"|'[^']*+')*+>""" % _SHORT_TAG)
_PROGRAM = re.compile(rb"(?:script|style)\b[^<>]{0,2000}>", re.IGNORECASE)
_MANY = 20_000  # equals signs: a page of attributes; brackets in quotation marks hide its long tags
# browsers show what stands behind the end of a page, the parser drops it
_END = re.compile(rb"</(?:body|html)\s*>", re.IGNORECASE)
_NEAR_END = re.compile(rb"</(?:body|html)", re.IGNORECASE)
_BREAK = re.compile(rb"<br", re.IGNORECASE)
_BREAKS = re.compile(rb"(?:<br\s*/?>\s*){3,}", re.IGNORECASE)
_PARSER_GIVES_UP = 1000  # levels: at 2048 the parser drops the rest of the page
_WRAPPER = re.compile(
    rb"</?(?!(?:html|head|body|title|meta|link|script|style|article|p|br|h[1-6])\b)[A-Za-z][^<>]*>", re.I
)
_WHOLE_PAGE = re.compile(r"<(?:!doctype|html|head|body)\b", re.IGNORECASE)


def parse_page(text: str, for_html: bool = False) -> Any | Rejected:
    """The page's tree, its illegal characters, endless tags and deep nesting taken out.

    With ``for_html`` its elements are those of lxml.html, which cost time and which trafilatura asks for.
    """
    import lxml.etree

    sound = _sound(text.encode("utf-8"))
    try:
        tree = _parsed(sound, for_html)
        is_deep = _reaches(MAX_DEPTH)(tree)
        if is_deep and _reaches(_PARSER_GIVES_UP)(tree):
            tree = _parsed(_WRAPPER.sub(b" ", sound), for_html)
    except (lxml.etree.LxmlError, ValueError, AssertionError):
        return Rejected("not_html", "there is no markup in it that can be read")
    if is_deep and _reaches(MAX_DEPTH)(tree):
        _flatten(tree)
    return tree


def text_of(element: Any) -> str:
    """All characters inside an element."""
    return "".join(element.itertext())


def own_texts(tree: Any, is_wanted: Callable[[str], bool]) -> Iterator[tuple[str, Any]]:
    """Each such text, and the element it stands in; not in the order of the page."""
    for element in tree.iter():
        if (text := element.text) and is_wanted(text):
            yield text, element
        if (tail := element.tail) and is_wanted(tail):
            yield tail, element.getparent()


def visible_text(tree: Any) -> str:
    """All that a browser would show, and more: whatever stands outside scripts and styles."""
    return " ".join(_visible()(tree))


def is_fragment(text: str) -> bool:
    """True for a piece of HTML that is an article's body and not a whole page."""
    return _WHOLE_PAGE.search(text[:100_000]) is None


def _parsed(sound: bytes, for_html: bool) -> Any:
    import lxml.etree
    import lxml.html

    make = lxml.html.HTMLParser if for_html else lxml.etree.HTMLParser
    parser = make(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True)
    tree = lxml.etree.fromstring(sound, parser=parser)
    if tree is None:
        raise ValueError("no element")
    return tree


def _sound(raw: bytes) -> bytes:
    """The page as the parser can bear it; each costly look only where a cheap one found something."""
    raw = sound_references(raw)
    if declaration := _XML_DECLARATION.match(raw):
        raw = raw[declaration.end() :]
    end = _NEAR_END.search(raw)
    if end is not None and raw.find(b"<", end.end()) >= 0:
        raw = raw[: end.start()] + _END.sub(b"", raw[end.start() :])
    if len(_BREAK.findall(raw)) > 2000:  # a page of nothing but breaks
        raw = _BREAKS.sub(b"<br><br>", raw)
    return _without_long_tags(raw) if raw.count(b"=") > _MANY or _may_have_long_tag(raw) else raw


def _without_long_tags(raw: bytes) -> bytes:
    """Tags of more than ``_LONG`` bytes lose their attributes, also where brackets stand in these."""

    def short(match: re.Match[bytes]) -> bytes:
        return match[0] if match.end() - match.start() < _LONG else b"<" + match[1] + b">"

    return _LONG_TAG.sub(rb"<\1>", _TAG.sub(short, raw))


def _may_have_long_tag(raw: bytes) -> bool:
    """True when some window is without an opening bracket: every stretch of ``_LONG`` holds a whole one.

    Programs and styles do not count, whose tag ends soon after its name.
    """
    window = _LONG // 2
    if all(raw.find(b"<", start, start + window) >= 0 for start in range(0, len(raw), window)):
        return False
    return any(len(piece) >= window and not _PROGRAM.match(piece) for piece in raw.split(b"<"))


def sound_references(raw: bytes) -> bytes:
    """The page without references to characters that nobody can write."""

    def sound(match: re.Match[bytes]) -> bytes:
        code = int(match[1], 16) if match[1] else int(match[2])
        if 0x80 <= code < 0xA0:
            return match[0]  # what browsers read as windows-1252
        if code > 0x10FFFF or code == 0:
            return b""
        return match[0] if code in (9, 10, 13) or (code >= 32 and tidy(chr(code))) else b""

    return _REFERENCE.sub(sound, raw)


@functools.cache
def _visible() -> Any:
    from lxml import etree

    hidden = " or ".join(f"self::{tag}" for tag in ("script", "style", "noscript", "template", "svg"))
    return etree.XPath(f"//text()[not(parent::*[{hidden}])]", smart_strings=False)


@functools.cache
def _reaches(depth: int) -> Any:
    from lxml import etree

    return etree.XPath(f"boolean(/{'/'.join('*' * depth)})")


def _flatten(tree: Any) -> None:
    """What lies below the limit moves up, in its order."""
    from lxml import etree

    level = [tree]
    for _ in range(MAX_DEPTH - 1):
        level = [child for element in level for child in element if isinstance(child.tag, str)]
    for element in level:
        names = {below.tag for below in element.iterdescendants() if isinstance(below.tag, str)}
        if names - {"p", "br"}:
            etree.strip_tags(element, *(names - {"p", "br"}))
