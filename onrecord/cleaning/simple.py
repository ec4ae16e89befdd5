"""A page that breaks the parser, read without one: whatever stands between its tags."""

from __future__ import annotations

import html
import re

from onrecord.cleaning.pageblocks import Block
from onrecord.encodings import tidy

_HIDDEN = re.compile(
    r"<(script|style|noscript|template|svg|head)\b.*?(?:</\1\s*>|\Z)", re.IGNORECASE | re.DOTALL
)
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_BREAK = re.compile(r"</?(?:p|div|br|li|h[1-6]|td|tr|table|article|section|blockquote)\b[^<>]{0,500}>", re.I)
_TAG = re.compile(r"<[/!?]?[A-Za-z][^<>]{0,5000}>")
_LEAST_WORDS = 8  # a shorter line on a page whose structure is unknown is a label


def simple_blocks(source: str) -> list[Block]:
    """The lines of a page that read like sentences, wherever they stand."""
    visible = _HIDDEN.sub(" ", _COMMENT.sub(" ", source))
    text = tidy(html.unescape(_TAG.sub(" ", _BREAK.sub("\n\n", visible))))
    lines = (" ".join(part.split()) for part in text.split("\n\n"))
    return [Block(line, "p") for line in lines if len(line.split()) >= _LEAST_WORDS]
