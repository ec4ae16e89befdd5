"""Pages that lead their reader on by themselves, instead of holding anything."""

from __future__ import annotations

import re

FEW_WORDS = 90  # a page in the way says more only in its small print
_SMALL = 16 * 1024  # bytes of a page that only leads on, with its programs
_SOON = 30  # seconds after which a page leads on; a page that comes again later is an article that is renewed
_REFRESH = re.compile(r"^\s*(\d{1,4})(?:\.\d*)?\s*[;,]\s*(?:url\s*=\s*)?['\"]?([^'\"\s>]+)", re.IGNORECASE)
_META = re.compile(r"<meta\b([^<>]{0,2000})>", re.IGNORECASE)
_IS_REFRESH = re.compile(r"http-equiv\s*=\s*[\"']?\s*refresh\b", re.IGNORECASE)
_CONTENT = re.compile(r"\bcontent\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>]+))", re.IGNORECASE)
_UNSHOWN = re.compile(
    r"<!--.*?-->|<(script|style|title|svg|template)\b.*?</\1\s*>|<[^<>]*>", re.IGNORECASE | re.DOTALL
)
_IS_ARTICLE = re.compile(  # in its head, or for its programs to show
    r"datePublished|published_?(?:at|time)|articleBody|__NEXT_DATA__|(?:itemprop|name)\s*=\s*[\"']?author\b",
    re.IGNORECASE,
)


def leads_to(content: str) -> str | None:
    """The address in the content of a ``refresh`` that comes soon; None for one that renews its page."""
    match = _REFRESH.match(content)
    return match[2] if match is not None and int(match[1]) <= _SOON else None


def led_on_to(body: bytes) -> str | None:
    """The address, as written, to which a page of next to no text, date or writer leads on by itself."""
    if len(body) > _SMALL or b"refresh" not in body.lower():
        return None
    source = body.decode("utf-8", "replace")
    address = next((found for tag in _META.findall(source) if (found := _told(tag)) is not None), None)
    if address is None or _IS_ARTICLE.search(source):
        return None
    return address if len(_UNSHOWN.sub(" ", source).split()) < FEW_WORDS else None


def _told(attributes: str) -> str | None:
    content = _CONTENT.search(attributes) if _IS_REFRESH.search(attributes) else None
    return None if content is None else leads_to(content[1] or content[2] or content[3] or "")
