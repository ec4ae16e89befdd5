"""Sitemaps of news: the addresses of a site's newest articles, with title and date."""

from __future__ import annotations

from lxml import etree

from onrecord.dates import written_date
from onrecord.feeds.keys import keyed
from onrecord.feeds.texts import absolute_url, one_line, plain_title, sound_references
from onrecord.feedtypes import FeedEntry, ParsedFeed
from onrecord.types import Rejected


def parse_sitemap(text: str, url: str | None = None) -> ParsedFeed | Rejected:
    """The entries of the sitemap, or why there are none; an index is refused, since it lists no article."""
    if "<!ENTITY" in text:
        return Rejected("broken_feed", "it declares entities, as no sitemap does")
    # recover: one stray ampersand must not cost a day's news; no entities, no network: nothing is fetched
    parser = etree.XMLParser(recover=True, resolve_entities=False, no_network=True, huge_tree=False)
    try:
        root = etree.fromstring(_without_declaration(sound_references(text)).encode(), parser)
    except (etree.LxmlError, ValueError) as error:
        return Rejected("broken_feed", f"its XML cannot be read: {error}")
    if root is None:
        return Rejected("broken_feed", "its XML cannot be read: no element could be made out")
    if _name(root) == "sitemapindex":
        return Rejected("sitemap_index", _index_remedy(root))
    drafts = [draft for page in root if _name(page) == "url" for draft in [_draft(page, url)] if draft]
    named = [draft for draft in drafts if draft.title or draft.published]
    entries, n_repeated, n_unusable = keyed(named or drafts, ())
    title = next((entry.publisher for entry in entries if entry.publisher), None)
    kind = "newssitemap" if named else "sitemap"
    return ParsedFeed(kind, title, entries, url=url, n_repeated=n_repeated, n_unusable=n_unusable)


def _index_remedy(root: etree._Element) -> str:
    places = [absolute_url(_children(child).get("loc"), None) for child in root if _name(child) == "sitemap"]
    listed = [place for place in places if place]
    likely = [place for place in listed if "news" in place.lower()] or listed
    which = ", for example " + ", ".join(likely[:3]) if likely else ""
    return (
        f"it is an index of {len(listed)} sitemaps, not a list of articles: name one of them instead{which}"
    )


def _draft(page: etree._Element, url: str | None) -> FeedEntry | None:
    fields = _children(page)
    link = absolute_url(fields.get("loc"), url)
    if link is None:
        return None
    news = next((child for child in page if _name(child) == "news"), None)
    told = _children(news) if news is not None else {}
    publication = (
        next((child for child in news if _name(child) == "publication"), None) if news is not None else None
    )
    published = written_date(told.get("publication_date"))
    return FeedEntry(
        key="",
        url=link,
        title=plain_title(told.get("title")),
        published=published,
        updated=written_date(fields.get("lastmod")),
        published_from="news:publication_date" if published else None,
        publisher=one_line(_children(publication).get("name")) if publication is not None else None,
    )


def _children(element: etree._Element) -> dict[str, str]:
    """The words of each child by its name without prefix; the first of two with one name."""
    found: dict[str, str] = {}
    for child in element:
        name = _name(child)
        if name and name not in found:
            found[name] = "".join(child.itertext()).strip()
    return found


def _name(element: etree._Element) -> str:
    tag = element.tag
    if not isinstance(tag, str):
        return ""  # a comment or an entity that is not resolved
    return tag.rpartition("}")[2].rpartition(":")[2].lower()


def _without_declaration(text: str) -> str:
    text = text.lstrip()
    return text.partition("?>")[2].lstrip() if text.startswith("<?xml") else text
