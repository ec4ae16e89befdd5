"""JSON Feed 1.0 and 1.1, which the other readers do not know."""

from __future__ import annotations

import html
import json
import re
from typing import Any

from onrecord.dates import written_date
from onrecord.encodings import tidy
from onrecord.feeds.keys import keyed
from onrecord.feeds.links import article_url
from onrecord.feeds.texts import absolute_url, home_of, named_categories, one_line, plain_title
from onrecord.feedtypes import FeedEntry, ParsedFeed
from onrecord.types import Rejected

_VERSION = re.compile(r"jsonfeed\.org/version/|^1(?:\.[01])?$")  # some write the bare number


def parse_json_feed(text: str, url: str | None = None) -> ParsedFeed | Rejected:
    """The feed in the text, or why it is none."""
    try:
        feed = json.loads(text.strip())
    except (ValueError, RecursionError) as error:
        return Rejected("broken_feed", f"its JSON cannot be read: {error}")
    if not isinstance(feed, dict) or not isinstance(feed.get("items"), list):
        return Rejected("not_a_feed", "it is JSON, but has no list of items")
    version = feed.get("version")
    if not isinstance(version, str) or not _VERSION.search(version):
        return Rejected("not_a_feed", "it is JSON, but does not say that it is a JSON Feed")
    return _feed(feed, version, url)


def _feed(feed: dict[str, Any], version: str, url: str | None) -> ParsedFeed:
    base = home_of(feed.get("home_page_url"), url)
    authors = _authors(feed)
    drafts = [_draft(item, base, authors) for item in feed["items"] if isinstance(item, dict)]
    entries, n_repeated, n_unusable = keyed(drafts, (base, url))
    return ParsedFeed(
        kind="json" + ("11" if version.rstrip("/").endswith("1.1") else "10"),
        title=plain_title(feed.get("title")),
        entries=entries,
        language=one_line(feed.get("language")),
        url=base,
        hub=_hub(feed.get("hubs")),
        next_url=absolute_url(feed.get("next_url"), base),
        n_repeated=n_repeated,
        n_unusable=n_unusable + len(feed["items"]) - len(drafts),
    )


def _hub(hubs: object) -> str | None:
    listed = [hub for hub in hubs if isinstance(hub, dict)] if isinstance(hubs, list) else []
    return next((place for hub in listed if (place := absolute_url(hub.get("url"), None))), None)


def _draft(item: dict[str, Any], base: str | None, feed_authors: tuple[str, ...]) -> FeedEntry:
    guid = _guid(item)
    link = article_url(item.get("url"), base) or article_url(item.get("external_url"), base)
    published = written_date(item.get("date_published"))
    return FeedEntry(
        key="",
        url=link or article_url(guid, base, is_full=True),
        title=plain_title(item.get("title")),
        published=published,
        updated=written_date(item.get("date_modified")),
        authors=_authors(item) or feed_authors,
        html=_html(item),
        guid=guid,
        published_from="date_published" if published else None,
        categories=named_categories(item.get("tags")),
    )


def _guid(item: dict[str, Any]) -> str | None:
    guid = item.get("id")
    if isinstance(guid, float) or (isinstance(guid, int) and not isinstance(guid, bool)):
        try:
            return str(guid)  # the specification asks readers to take numbers as text
        except ValueError:
            return None  # an integer of more digits than Python prints
    return one_line(guid)


def _html(item: dict[str, Any]) -> str | None:
    page = item.get("content_html")
    if isinstance(page, str) and page.strip():
        return tidy(page).strip()
    texts = (item.get("content_text"), item.get("summary"))
    plain = next((tidy(text).strip() for text in texts if isinstance(text, str) and text.strip()), None)
    return "".join(f"<p>{html.escape(part)}</p>" for part in plain.split("\n\n")) if plain else None


def _authors(holder: dict[str, Any]) -> tuple[str, ...]:
    listed = holder.get("authors")
    people = listed if isinstance(listed, list) else [holder.get("author")]
    names = [one_line(person.get("name")) for person in people if isinstance(person, dict)]
    return tuple(dict.fromkeys(name for name in names if name))
