"""Feeds of every kind as values: what a feed is called, and the entries it promises."""

from __future__ import annotations

import re
import zlib

from onrecord.encodings import decode
from onrecord.feeds.keys import entry_key
from onrecord.feeds.texts import absolute_url, plain_title
from onrecord.feedtypes import FeedEntry, ParsedFeed
from onrecord.types import Rejected

__all__ = ["FeedEntry", "ParsedFeed", "absolute_url", "entry_key", "parse_feed", "plain_title"]

MAX_BYTES = 32 * 1024 * 1024

_ROOT = re.compile(
    r"<(?:[\w.-]+:)?(rss|feed|rdf|channel|item|entry|urlset|sitemapindex)[\s>/]", re.IGNORECASE
)


def parse_feed(body: bytes, url: str | None = None) -> ParsedFeed | Rejected:
    """The feed in the bytes, or why there is none; never raises, whatever the bytes are."""
    if not body.strip():
        return Rejected("empty", "there is nothing in it")
    if body.startswith(b"\x1f\x8b"):
        body = _unpacked(body)
    if len(body) > MAX_BYTES:
        return Rejected("too_large", f"it has more than the {MAX_BYTES} bytes that are read")
    text = decode(body)
    if isinstance(text, Rejected):
        return text
    return _parse_text(text, url)


def _unpacked(body: bytes) -> bytes:
    """What a sitemap served as a .gz holds, up to what is refused as too large; other bytes as they are."""
    try:
        return zlib.decompressobj(31).decompress(body, MAX_BYTES + 1)
    except zlib.error:
        return body


def _parse_text(text: str, url: str | None) -> ParsedFeed | Rejected:
    # each reader is loaded when it is needed: together they cost a fifth of a second
    if text[:1000].lstrip().startswith("{"):
        from onrecord.feeds.jsonfeeds import parse_json_feed

        return parse_json_feed(text, url)
    root = _ROOT.search(text)
    if root is None:
        return Rejected("not_a_feed", "no element of RSS, RDF, Atom, CDF or a sitemap is in it")
    if root[1].lower() in ("urlset", "sitemapindex"):
        from onrecord.feeds.sitemaps import parse_sitemap

        return parse_sitemap(text, url)
    from onrecord.feeds.markup import parse_markup

    return parse_markup(text, url)
