"""JSON Feed 1.0 and 1.1, which the other parser does not know."""

from __future__ import annotations

import html
import json
from collections import Counter
from typing import Any

from onrecord.dates import written_date
from onrecord.encodings import tidy
from onrecord.feeds import FeedEntry, ParsedFeed, absolute_url, entry_key, plain_title
from onrecord.types import Rejected


def parse_json_feed(text: str, url: str | None = None) -> ParsedFeed | Rejected:
    """The feed in the text, or why it is none."""
    try:
        feed = json.loads(text)
    except (ValueError, RecursionError) as error:
        return Rejected("broken_feed", f"its JSON cannot be read: {error}")
    if not isinstance(feed, dict) or not isinstance(feed.get("items"), list):
        return Rejected("not_a_feed", "it is JSON, but has no list of items")
    version = feed.get("version")
    if not isinstance(version, str) or "jsonfeed.org/version/" not in version:
        return Rejected("not_a_feed", "it is JSON, but does not say that it is a JSON Feed")
    base = absolute_url(feed.get("home_page_url"), url) or url
    items = [item for item in feed["items"] if isinstance(item, dict)]
    guids = Counter(_guid(item) for item in items)
    feed_authors = _authors(feed)
    entries = [_entry(item, base, feed_authors, guids[_guid(item)] == 1) for item in items]
    return ParsedFeed(
        kind="json" + ("11" if version.rstrip("/").endswith("1.1") else "10"),
        title=plain_title(feed.get("title")),
        entries=tuple(entry for entry in entries if entry is not None),
        language=_string(feed.get("language")),
        url=base,
    )


def _entry(
    item: dict[str, Any], base: str | None, feed_authors: tuple[str, ...], is_guid_own: bool
) -> FeedEntry | None:
    link = absolute_url(item.get("url"), base) or absolute_url(item.get("external_url"), base)
    guid = _guid(item)
    link = link or absolute_url(guid, None)
    title = plain_title(item.get("title"))
    published, updated = written_date(item.get("date_published")), written_date(item.get("date_modified"))
    body = _html(item)
    key = entry_key(guid if is_guid_own else None, link, title or body, published)
    if key is None:
        return None
    return FeedEntry(key, link, title, published, updated, _authors(item) or feed_authors, body)


def _guid(item: dict[str, Any]) -> str | None:
    guid = item.get("id")
    if isinstance(guid, int | float) and not isinstance(guid, bool):
        return str(guid)  # the specification asks readers to take numbers as text
    return _string(guid)


def _string(value: object) -> str | None:
    return (tidy(value).strip() or None) if isinstance(value, str) else None


def _html(item: dict[str, Any]) -> str | None:
    page = _string(item.get("content_html"))
    if page:
        return page
    plain = _string(item.get("content_text")) or _string(item.get("summary"))
    return "".join(f"<p>{html.escape(part)}</p>" for part in plain.split("\n\n")) if plain else None


def _authors(holder: dict[str, Any]) -> tuple[str, ...]:
    listed = holder.get("authors")
    people = listed if isinstance(listed, list) else [holder.get("author")]
    names = [_string(person.get("name")) for person in people if isinstance(person, dict)]
    return tuple(name for name in names if name)
