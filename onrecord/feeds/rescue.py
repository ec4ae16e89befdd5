"""A second reader, for feeds in which the first finds nothing (docs/decisions/0013)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from onrecord.dates import written_date
from onrecord.feeds.keys import keyed
from onrecord.feeds.links import article_url
from onrecord.feeds.texts import home_of, one_line, plain_title
from onrecord.feedtypes import FeedEntry, ParsedFeed
from onrecord.types import Rejected

_ENTRY = re.compile(r"<(?:[\w.-]+:)?(?:item|entry)[\s>]", re.IGNORECASE)
_DATE = re.compile(
    r"<(?:[\w.-]+:)?(pubDate|published|issued|date)\b[^>]{0,200}>([^<]{1,100})</", re.IGNORECASE
)


def rescue_feed(text: str, url: str | None) -> ParsedFeed | Rejected:
    """What the second reader finds, under the same rules of keys, links and dates as everywhere."""
    pieces = _ENTRY.split(text)
    if len(pieces) == 1:
        return Rejected("not_a_feed", "it holds no entry")
    if "<!ENTITY" in text:
        return Rejected("broken_feed", "it declares entities, which the second reader would let grow")
    parsed = _parse(text)
    if isinstance(parsed, Rejected):
        return parsed
    feed, found = parsed.get("feed") or {}, parsed.get("entries") or []
    base = home_of(feed.get("link"), url)
    # its dates are guesses where a date is odd: the feed's own words are read, where they can be told apart
    dates = (
        [_written(piece) for piece in pieces[1:]] if len(pieces) == len(found) + 1 else [None] * len(found)
    )
    drafts = [_draft(entry, base, date) for entry, date in zip(found, dates, strict=True)]
    entries, n_repeated, n_unusable = keyed(drafts, (base, url))
    return ParsedFeed(
        kind="rescued",
        title=plain_title(feed.get("title")),
        entries=entries,
        language=one_line(feed.get("language")),
        url=base,
        is_rescued=True,
        n_repeated=n_repeated,
        n_unusable=n_unusable,
    )


def _parse(text: str) -> Mapping[str, Any] | Rejected:
    import fastfeedparser
    from lxml.etree import LxmlError

    try:
        # bytes, never a string: a string that begins with http would be fetched
        parsed = fastfeedparser.parse(
            text.encode("utf-8", "replace"), include_tags=False, include_media=False, include_enclosures=False
        )
    except (
        LxmlError,
        ValueError,
        TypeError,
        LookupError,
        AttributeError,
        RecursionError,
        OverflowError,
    ) as error:
        return Rejected("broken_feed", f"it cannot be parsed: {type(error).__name__}")
    return (
        parsed if isinstance(parsed, Mapping) else Rejected("broken_feed", "nothing could be made out in it")
    )


def _written(piece: str) -> tuple[str, str] | None:
    match = _DATE.search(piece)
    date = written_date(match[2]) if match else None
    return (date, match[1]) if match and date else None


def _draft(entry: Mapping[str, Any], base: str | None, dated: tuple[str, str] | None) -> FeedEntry:
    guid = one_line(entry.get("id"))
    is_made_up = guid == one_line(entry.get("link"))  # this reader fills a missing id with the link
    bodies = [entry.get("description")] + [
        part.get("value") for part in entry.get("content") or () if isinstance(part, Mapping)
    ]
    author = one_line(entry.get("author"))
    return FeedEntry(
        key="",
        url=article_url(entry.get("link"), base) or article_url(guid, base, is_full=True),
        title=plain_title(entry.get("title")),
        published=dated[0] if dated else None,
        updated=None,
        authors=(author,) if author else (),
        html=max((body for body in bodies if isinstance(body, str)), key=len, default="") or None,
        guid=None if is_made_up else guid,
        published_from=dated[1] if dated else None,
    )
