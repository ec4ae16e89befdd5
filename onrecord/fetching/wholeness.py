"""Whether a body that broke off is the whole document all the same, as browsers show it."""

from __future__ import annotations

import re

_TAIL = 4096  # bytes behind which nothing is looked for
# what stands behind it is no words: blanks, and the notes that caches leave
_CLOSED = re.compile(rb"</(?:html|rss|feed|rdf:rdf|urlset)\s*>(?:\s|\0|<!--(?:(?!-->).)*-->)*\Z", re.I | re.S)


def ends_its_document(body: bytes) -> bool:
    """True where a page or a feed is there to the end of its outermost element."""
    return _CLOSED.search(body[-_TAIL:]) is not None
