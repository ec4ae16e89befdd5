"""Feeds of every kind as values: what a feed is called, and the entries it promises."""

from __future__ import annotations

import hashlib
import html
import io
import re
import xml.sax
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urljoin

from onrecord.dates import written_date
from onrecord.encodings import decode, tidy
from onrecord.types import Rejected
from onrecord.urls import is_url, url_key

MAX_BYTES = 32 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """One line of a feed: a promise of an article, with as much of its text as the feed carries."""

    key: str
    url: str | None
    title: str | None
    published: str | None
    updated: str | None
    authors: tuple[str, ...] = ()
    html: str | None = None


@dataclass(frozen=True, slots=True)
class ParsedFeed:
    """A feed as its publisher meant it, entries in the feed's own order."""

    kind: str
    title: str | None
    entries: tuple[FeedEntry, ...]
    language: str | None = None
    url: str | None = None


# feedparser lets these out of parse() on bytes that no publisher would send
_FEEDPARSER_RAISES = (
    ValueError, TypeError, LookupError, AttributeError, OverflowError, RecursionError, AssertionError,
    UnboundLocalError, xml.sax.SAXException,
)  # fmt: skip
_CHARACTER_REFERENCE = re.compile(r"&#(?:[xX]([0-9a-fA-F]{1,12})|(\d{1,12}));?")
_XML_ENCODING = re.compile(r"""(<\?xml[^>]{0,200}?)\s+encoding\s*=\s*["'][^"'>]*["']""")
_LOOKS_LIKE_FEED = re.compile(r"<(?:[\w-]+:)?(?:rss|feed|rdf|channel|item|entry)[\s>/]", re.IGNORECASE)
_CDF = re.compile(r"<channel\b[^>]*\bhref\s*=|<item\b[^>]*\bhref\s*=", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]{0,2000}>")
_HTML_TYPES = frozenset({"text/html", "application/xhtml+xml"})


def parse_feed(body: bytes, url: str | None = None) -> ParsedFeed | Rejected:
    """The feed in the bytes, or why there is none; never raises, whatever the bytes are."""
    if not body.strip():
        return Rejected("empty", "there is nothing in it")
    if len(body) > MAX_BYTES:
        return Rejected("too_large", f"it has {len(body)} bytes; more than {MAX_BYTES} are not read")
    text = decode(body)
    if isinstance(text, Rejected):
        return text
    if text.lstrip().startswith("{"):
        from onrecord.jsonfeeds import parse_json_feed

        return parse_json_feed(text, url)
    if _LOOKS_LIKE_FEED.search(text) is None:
        return Rejected("not_a_feed", "no element of RSS, RDF, Atom or CDF is in it")
    return _parse_xml(text, url)


def entry_key(guid: str | None, url: str | None, title: str | None, published: str | None) -> str | None:
    """What stays the same when the entry is seen again: its id, else its address, else title and date."""
    if guid:
        return guid
    if url:
        return url_key(url)
    if title:
        return "title:" + hashlib.sha256(f"{title}\n{published}".encode()).hexdigest()[:24]
    return None


def absolute_url(link: object, base: str | None) -> str | None:
    """The link as an address that could be fetched, resolved against where it stood."""
    if not isinstance(link, str) or not link.strip():
        return None
    link = tidy(link).strip().replace("\n", "").replace("\t", "").replace(" ", "%20")
    try:
        resolved = urljoin(base, link) if base else link
    except ValueError:
        return None
    return resolved if is_url(resolved) else None


def plain_title(value: object) -> str | None:
    """A title in one line, without the markup that some feeds put into it."""
    if not isinstance(value, str):
        return None
    text = value
    if "<" in text:
        text = _TAG.sub(" ", text)
    text = " ".join(tidy(html.unescape(text)).split())
    return text or None


def _parse_xml(text: str, url: str | None) -> ParsedFeed | Rejected:
    import feedparser

    try:
        parsed = feedparser.parse(
            # a file object, since feedparser would take bytes for the name of a file
            io.BytesIO(_sound_xml(text).encode("utf-8")),
            sanitize_html=False,
            resolve_relative_uris=False,
            response_headers={"content-type": "application/xml; charset=utf-8"},
        )
    except _FEEDPARSER_RAISES as error:
        return Rejected("broken_feed", f"it cannot be parsed: {type(error).__name__}")
    if not parsed.entries and not parsed.version:
        return Rejected("not_a_feed", "no feed of a known kind is in it")
    base = absolute_url(parsed.feed.get("link"), url) or url
    return ParsedFeed(
        kind=parsed.version or ("cdf" if _CDF.search(text) else "unknown"),
        title=plain_title(parsed.feed.get("title")),
        entries=_entries(parsed.entries, base, _text(parsed.feed.get("author"))),
        language=_text(parsed.feed.get("language")),
        url=base,
    )


def _sound_xml(text: str) -> str:
    """Without references to characters that do not exist, nor the name of an encoding that is no more."""
    return _CHARACTER_REFERENCE.sub(_sound_reference, _XML_ENCODING.sub(r"\1", text, count=1))


def _sound_reference(match: re.Match[str]) -> str:
    code = int(match[1], 16) if match[1] else int(match[2])
    exists = (
        code in (9, 10, 13) or 0x20 <= code < 0xD800 or 0xE000 <= code < 0xFFFE or 0x10000 <= code < 0x110000
    )
    return match[0] if exists else ""


def _entries(entries: Sequence[Any], base: str | None, feed_author: str | None) -> tuple[FeedEntry, ...]:
    guids = Counter(_text(entry.get("id")) for entry in entries)
    found = [
        _entry(entry, base, feed_author, is_guid_own=guids[_text(entry.get("id"))] == 1) for entry in entries
    ]
    return tuple(entry for entry in found if entry is not None)


def _entry(
    entry: Mapping[str, Any], base: str | None, feed_author: str | None, is_guid_own: bool
) -> FeedEntry | None:
    guid = _text(entry.get("id"))
    # an id that is a link stands in for a link that is missing, unless the feed says it is none
    permalink = guid if guid and is_url(guid) and entry.get("guidislink", True) else None
    url = absolute_url(entry.get("link"), base) or permalink
    title = plain_title(entry.get("title"))
    published = _date(entry, "published") or _date(entry, "created")
    updated = _date(entry, "updated")
    key = entry_key(guid if is_guid_own else None, url, title, published or updated)
    if key is None:
        key = entry_key(guid, None, _longest_html(entry), None)
    if key is None:
        return None
    authors = _authors(entry) or ((feed_author,) if feed_author else ())
    return FeedEntry(key, url, title, published, updated, authors, _longest_html(entry))


def _text(value: object) -> str | None:
    if not isinstance(value, str):
        return None
    return " ".join(tidy(value).split()) or None


def _date(entry: Mapping[str, Any], name: str) -> str | None:
    """The date as written, with its own offset; feedparser's reading where only it understands the words."""
    if name not in entry.keys():  # noqa: SIM118 - its own `in` takes updated for published
        return None
    written = written_date(entry.get(name))
    parsed = entry.get(f"{name}_parsed")
    if written is not None or parsed is None:
        return written
    year, month, day, hour, minute, second = parsed[:6]
    return written_date(f"{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")


def _authors(entry: Mapping[str, Any]) -> tuple[str, ...]:
    named = [
        _text(author.get("name")) for author in entry.get("authors") or () if isinstance(author, Mapping)
    ]
    names = [name for name in named if name] or [name for name in [_text(entry.get("author"))] if name]
    return tuple(dict.fromkeys(names))


def _longest_html(entry: Mapping[str, Any]) -> str | None:
    """The fullest text an entry carries, as HTML."""
    details = [*(entry.get("content") or ()), entry.get("summary_detail")]
    texts = [_as_html(detail) for detail in details if isinstance(detail, Mapping)]
    return max(texts, key=len, default="") or None


def _as_html(detail: Mapping[str, Any]) -> str:
    value = detail.get("value")
    if not isinstance(value, str) or not value.strip():
        return ""
    if detail.get("type") in _HTML_TYPES or _TAG.search(value):
        return tidy(value)
    return "".join(f"<p>{html.escape(part)}</p>" for part in re.split(r"\n\s*\n", tidy(value)))
