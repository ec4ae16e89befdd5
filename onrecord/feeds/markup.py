"""RSS 0.9x to 2.0, RDF, Atom and CDF, in whatever state they are in."""

from __future__ import annotations

import html
import re
import xml.sax
from collections.abc import Mapping
from typing import Any

from onrecord.dates import written_date
from onrecord.encodings import tidy
from onrecord.feeds.keys import keyed
from onrecord.feeds.links import article_url
from onrecord.feeds.pace import skipped_days, skipped_hours, ttl_minutes
from onrecord.feeds.texts import (
    TAG,
    absolute_url,
    home_of,
    named_categories,
    one_line,
    plain_title,
    sound_references,
)
from onrecord.feedtypes import FeedEntry, ParsedFeed
from onrecord.types import Rejected

# feedparser lets these out of parse() on bytes that no publisher would send
_FEEDPARSER_RAISES = (
    ValueError, TypeError, LookupError, AttributeError, OverflowError, RecursionError, AssertionError,
    UnboundLocalError, xml.sax.SAXException,
)  # fmt: skip
_XML_ENCODING = re.compile(r"""(<\?xml[^>]{0,200}?)\s+encoding\s*=\s*["'][^"'>]*["']""")
# feedparser would take the attribute for the link, and lose the address that stands inside the element
_LINK_OF_OTHER_SCHEME = re.compile(r"""<link\s{1,9}uri=["']at://[^"'<>]{0,500}["']\s{0,9}>""")
_CDF = re.compile(r"<(?:channel|item)\b[^<>]{0,1000}\bhref\s{0,9}=", re.IGNORECASE)
_HTML_TYPES = frozenset({"text/html", "application/xhtml+xml"})


def parse_markup(text: str, url: str | None) -> ParsedFeed | Rejected:
    """The feed in the text; where the first reader finds nothing in it, what the second one finds."""
    sound = _sound_xml(text)
    parsed = _parse(sound)
    if not isinstance(parsed, Rejected) and parsed.entries:
        feed = _feed(parsed, text, url)
        if feed.entries or parsed.version:
            return feed
    from onrecord.feeds.rescue import rescue_feed

    rescued = rescue_feed(sound, url)
    if isinstance(rescued, ParsedFeed) and rescued.entries:
        return rescued
    if isinstance(parsed, Rejected):
        return parsed
    if not parsed.version and not _CDF.search(text[:100_000]):
        return Rejected("not_a_feed", "no feed of a known kind is in it")
    return _feed(parsed, text, url)


def _parse(sound: str) -> Any:
    from onrecord.feeds.reader import read_feed

    try:
        return read_feed(sound)
    except _FEEDPARSER_RAISES as error:
        return Rejected("broken_feed", f"it cannot be parsed: {type(error).__name__}")


def _feed(parsed: Any, text: str, url: str | None) -> ParsedFeed:
    feed = parsed.feed
    base = home_of(feed.get("link"), url)
    author = one_line(feed.get("author"))
    dates_by_dc = not parsed.version.startswith("atom") and _dates_by_dc(text)
    drafts = [_draft(entry, base, author, dates_by_dc) for entry in parsed.entries]
    entries, n_repeated, n_unusable = keyed(drafts, (base, url))
    return ParsedFeed(
        kind=parsed.version or ("cdf" if _CDF.search(text[:100_000]) else "unknown"),
        title=plain_title(feed.get("title")),
        entries=entries,
        language=one_line(feed.get("language")),
        url=base,
        ttl_minutes=ttl_minutes(feed.get("ttl"), feed.get("sy_updateperiod"), feed.get("sy_updatefrequency")),
        skip_hours=skipped_hours(text),
        skip_days=skipped_days(text),
        hub=_related(feed, "hub", base),
        next_url=_related(feed, "next", base) or _related(feed, "prev-archive", base),
        n_repeated=n_repeated,
        n_unusable=n_unusable,
    )


def _dates_by_dc(text: str) -> bool:
    """True where what feedparser files under updates can only be a dc:date."""
    return "dc:date" in text and "dcterms:modified" not in text and ":updated" not in text


def _related(feed: Mapping[str, Any], rel: str, base: str | None) -> str | None:
    links = [link for link in feed.get("links") or () if isinstance(link, Mapping) and link.get("rel") == rel]
    return next((place for link in links if (place := absolute_url(link.get("href"), base))), None)


def _sound_xml(text: str) -> str:
    """Without references to characters that do not exist, nor the name of an encoding that is no more."""
    head = _XML_ENCODING.sub(r"\1", text[:4096], count=1)
    text = _LINK_OF_OTHER_SCHEME.sub("<link>", head + text[4096:])
    return sound_references(text)


def _draft(
    entry: Mapping[str, Any], base: str | None, feed_author: str | None, dates_by_dc: bool
) -> FeedEntry:
    guid = one_line(entry.get("id"))
    # an id that is a link stands in for a link that is missing, unless the feed says it is none
    permalink = article_url(guid, base, is_full=True) if entry.get("guidislink", True) else None
    # feedparser makes an id the link where no link is; one that is no address must not be resolved to one
    is_own_link = entry.get("link") != entry.get("id") or any(
        "href" in link for link in entry.get("links") or ()
    )
    link = article_url(entry.get("link"), base) if is_own_link else None
    origin = article_url(entry.get("feedburner_origlink"), base, is_full=True)
    published, published_from = _published(entry, dates_by_dc)
    return FeedEntry(
        key="",
        url=origin or link or permalink,
        title=plain_title(entry.get("title"), (entry.get("title_detail") or {}).get("type") == "text/plain"),
        published=published,
        updated=_date(entry, "updated"),
        authors=_authors(entry) or ((feed_author,) if feed_author else ()),
        html=_longest_html(entry),
        guid=guid,
        published_from=published_from,
        publisher=_publisher(entry),
        categories=_categories(entry),
        transcript_url=_transcript(entry, base),
    )


def _published(entry: Mapping[str, Any], dates_by_dc: bool) -> tuple[str | None, str | None]:
    """When the entry was published, and the element that says so."""
    for name in ("published", "created"):
        date = _date(entry, name)
        if date is not None:
            return date, name
    # feedparser files dc:date under updates; in RSS and RDF it is the day of publication
    date = _date(entry, "updated") if dates_by_dc else None
    return (date, "dc:date") if date else (None, None)


def _date(entry: Mapping[str, Any], name: str) -> str | None:
    """The date as written, with its own offset.

    feedparser's reading is not asked: it takes a zone that it does not know for UTC, and what is missing for
    today or for the first of January.
    """
    if name not in entry.keys():  # noqa: SIM118 - its own `in` takes updated for published
        return None
    return written_date(entry.get(name))


def _categories(entry: Mapping[str, Any]) -> tuple[str, ...]:
    tags = [tag for tag in entry.get("tags") or () if isinstance(tag, Mapping)]
    return named_categories(tag.get("label") or tag.get("term") for tag in tags)


def _transcript(entry: Mapping[str, Any], base: str | None) -> str | None:
    """Where the words of an episode lie (podcast:transcript); of several the one named last."""
    named = entry.get("podcast_transcript")
    return article_url(named.get("url"), base) if isinstance(named, Mapping) else None


def _publisher(entry: Mapping[str, Any]) -> str | None:
    named = entry.get("source")  # an aggregator names the outlet it had the entry from
    return plain_title(named.get("title")) if isinstance(named, Mapping) else None


def _authors(entry: Mapping[str, Any]) -> tuple[str, ...]:
    named = [
        one_line(author.get("name")) for author in entry.get("authors") or () if isinstance(author, Mapping)
    ]
    names = [name for name in named if name] or [name for name in [one_line(entry.get("author"))] if name]
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
    if detail.get("type") in _HTML_TYPES or TAG.search(value):
        return tidy(value)
    return "".join(f"<p>{html.escape(part)}</p>" for part in re.split(r"\n\s*\n", tidy(value)))
