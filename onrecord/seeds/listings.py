"""Feeds that lie in files: an article for each entry that carries its text."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import replace

from onrecord.encodings import tidy
from onrecord.feeds import FeedEntry, ParsedFeed, parse_feed
from onrecord.seeds.labels import fill
from onrecord.types import Document, Metadata, ReadFailed, Rejected

MIN_CHARACTERS = 240  # two or three sentences: below that an entry announces an article and is none
_CUT = re.compile(
    r"(?:…|\.\.\.|\[(?:…|\.\.\.)\]|(?:read|continue|full)\W+(?:more|reading|story)\W*|weiterlesen\W*)\s*$",
    re.I,
)
_HIDDEN = re.compile(r"<(script|style)\b.*?(?:</\1\s*>|\Z)|<!--.*?-->|<[^<>]*>", re.DOTALL | re.IGNORECASE)
_MAX_TEASER = 900  # characters; a longer text that ends in an ellipsis is an article that does


def read_feed(locator: str, body: bytes, beside: Metadata) -> Iterator[Document | ReadFailed]:
    """A document for each entry with a text of its own; what the feed says fills gaps and no more."""
    feed = parse_feed(body, beside.url)
    if isinstance(feed, Rejected):
        yield ReadFailed(
            locator,
            feed.code,
            f"This looks like a feed, but {feed.detail}.",
            "Open the feed's address in a browser, save it again, and put that file here.",
        )
        return
    if not feed.entries:
        yield ReadFailed(
            locator, "no_entries", "This feed lists nothing.", "Save the feed again when it has entries."
        )
    for number, entry in enumerate(feed.entries, 1):
        yield entry_document(f"{locator}#entry={number}:{tidy(entry.key)}", entry, feed, beside)


def visible_text(markup: str) -> str:
    """The words that a reader would see in a piece of HTML, in one line."""
    return " ".join(html.unescape(_HIDDEN.sub(" ", markup)).split())


def entry_metadata(entry: FeedEntry, feed: ParsedFeed, beside: Metadata) -> Metadata:
    """What a feed says of an entry, with what a person said of the feed before it."""
    said = Metadata(
        url=entry.url,
        title=entry.title,
        outlet=feed.title,
        published=entry.published or entry.updated,
        modified=entry.updated,
        language=feed.language,
        authors=entry.authors,
    )
    # the sidecar of a feed describes the feed: its outlet and language, not one article's address or headline
    known = Metadata(
        outlet=beside.outlet, language=beside.language, authors=beside.authors if not entry.authors else ()
    )
    names = ("url", "title", "outlet", "published", "modified", "language", "authors")
    given = tuple(name for name in names if getattr(said, name) and not getattr(known, name))
    return replace(fill(known, said), from_feed=given)


def own_text(entry: FeedEntry) -> str | None:
    """The article's text as the entry carries it, as HTML; None where it holds a teaser at most."""
    text = visible_text(entry.html or "")
    if len(text) < MIN_CHARACTERS or (len(text) < _MAX_TEASER and _CUT.search(text)):
        return None
    return entry.html


def entry_document(
    locator: str, entry: FeedEntry, feed: ParsedFeed, beside: Metadata
) -> Document | ReadFailed:
    """The article that the entry itself carries, or that it carries none."""
    text = own_text(entry)
    if text is None:
        where = f" ({entry.url})" if entry.url else ""
        return ReadFailed(
            locator,
            "no_text",
            "This entry carries a headline and at most a teaser, not the article.",
            f"Fetch the page it points to{where}, or put the article's text into a file of its own.",
        )
    return Document(locator, text.encode("utf-8"), "html", entry_metadata(entry, feed, beside))
