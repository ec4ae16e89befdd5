"""What a file is, told by what it holds; its name decides only where the contents leave it open."""

from __future__ import annotations

import json
import re
from typing import Literal

Kind = Literal["feed", "jsonl", "json", "html", "markdown", "text", "xml"]

_HEAD = 8192  # characters that decide
_LEADING = re.compile(
    r"(?:\s+|<!--.*?(?:-->|\Z)|<\?.*?(?:\?>|\Z)|<!doctype(?!\s+html)[^>]*>)+", re.DOTALL | re.IGNORECASE
)
_FEED = re.compile(r"<(?:[\w-]+:)?(?:rss|feed|rdf|channel)[\s>]", re.IGNORECASE)
_HTML_OPENS = re.compile(
    r"<(?:!doctype\s+html|html|head|body|title|meta|article|section|main|header|div|h[1-6]|p|script|link|table)\b[^>]*>",
    re.IGNORECASE,
)
_HTML_WITHIN = re.compile(r"<(?:html|body|article|p|div|h1)\b[^>]*>", re.IGNORECASE)
_MARKDOWN = (
    re.compile(r"^#{1,6} \S", re.MULTILINE),
    re.compile(r"^\S[^\n]{0,200}\n(?:={3,}|-{3,})\s*$", re.MULTILINE),
    re.compile(r"(?<!!)\[[^\]\n]{1,300}\]\([^)\s]{1,1000}\)"),
    re.compile(r"!\[[^\]\n]{0,300}\]\([^)\s]{1,1000}\)"),
    re.compile(r"(?<![*\w])\*\*[^*\n]{1,300}\*\*(?![*\w])"),
    re.compile(r"^> \S", re.MULTILINE),
    re.compile(r"^\[[^\]\n]+\]: \S+", re.MULTILINE),
)


def kind_of(text: str, name: str) -> Kind:
    """The kind of article file that the text is."""
    endings = set(name.lower().split(".")[1:])
    head = text[:_HEAD]
    start = _LEADING.match(head)
    body = head[start.end() :] if start else head
    if body.startswith("<"):
        return _markup(body, endings)
    if body.startswith(("{", "[")):
        found = _json(text, body, endings)
        if found is not None:
            return found
    if endings & {"jsonl", "ndjson"}:
        return "jsonl"
    return _prose(text[: _HEAD * 8], endings)


def _markup(body: str, endings: set[str]) -> Kind:
    if _FEED.match(body):
        return "feed"
    if _HTML_OPENS.match(body):
        return "markdown" if endings & {"md", "markdown"} else "html"
    if endings & {"html", "htm", "xhtml"} or _HTML_WITHIN.search(body):
        return "markdown" if endings & {"md", "markdown"} else "html"
    return "xml" if re.match(r"<[A-Za-z_][\w:.-]*[\s>/]", body) else "text"


def _json(text: str, body: str, endings: set[str]) -> Kind | None:
    """A JSON Feed or one JSON value fills the file; JSONL has a value a line."""
    if body.startswith("{"):
        first, _, rest = text.strip().partition("\n")
        if rest.strip() and _is_json(first):
            return "jsonl"
        if "jsonfeed.org/version" in text:
            return "feed"
    if endings & {"jsonl", "ndjson"}:
        return "jsonl"
    if _is_json(text) or endings & {"json"}:
        return "json"
    return "jsonl" if re.match(r'\{\s*"\w+"\s*:', body) else None


def _is_json(text: str) -> bool:
    try:
        return isinstance(json.loads(text), dict | list)
    except (ValueError, RecursionError):
        return False


def _prose(text: str, endings: set[str]) -> Kind:
    if endings & {"md", "markdown", "mdown", "mkd"}:
        return "markdown"
    if endings & {"html", "htm", "xhtml"} and _HTML_WITHIN.search(text):
        return "html"
    n_marks = sum(1 for pattern in _MARKDOWN if pattern.search(text))
    return "markdown" if n_marks >= 2 else "text"  # one mark alone also stands in plain prose
