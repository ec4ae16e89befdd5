"""The feeds that a web page offers, surest first."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal
from urllib.parse import urljoin, urlsplit

from lxml import etree

from onrecord.encodings import decode
from onrecord.feeds.texts import absolute_url, one_line, sound_references
from onrecord.types import Rejected
from onrecord.urls import is_url, url_key

MAX_CHARACTERS = 2_000_000  # what a page says about its feeds stands near its beginning
MAX_FOUND = 50

Kind = Literal["rss", "atom", "json", "unknown"]


@dataclass(frozen=True, slots=True)
class FoundFeed:
    """A feed that a page names, or one that is only likely to be there (``is_guess``)."""

    url: str
    title: str | None = None
    kind: Kind = "unknown"
    is_guess: bool = False
    is_comments: bool = False


_TYPES: dict[str, Kind] = {
    "application/rss+xml": "rss", "application/rdf+xml": "rss", "application/x-rss+xml": "rss",
    "application/atom+xml": "atom", "application/feed+json": "json", "application/json": "json",
    "text/xml": "unknown", "application/xml": "unknown", "text/rss+xml": "rss", "text/rss": "rss",
}  # fmt: skip
_FEED_ADDRESS = re.compile(
    r"/(?:feeds?|rss\d?|atom|rdf|rssfeeds?)(?:/|$)|/(?:feed|rss|atom|index|news|all)\.(?:xml|rdf|json)$"
    r"|\.(?:rss|atom|rdf)$|/[\w-]*(?:rss|feed)[\w-]*\.xml$|[?&](?:feed|format|type|output)=(?:rss2?|atom|rdf|xml)\b"
    r"|[?&]feed=\w",
    re.IGNORECASE,
)
# pages and services that speak of feeds without being one
_NO_FEED = re.compile(
    r"//(?:[\w-]+\.)*(?:feedly|inoreader|netvibes|newsblur|theoldreader|facebook|twitter|x|google|yahoo|msn)\.com/"
    r"|\.(?:html?|php|aspx?|jsp|png|jpe?g|gif|svg|css|js|pdf|mp3|mp4)$",
    re.IGNORECASE,
)
_COMMENTS = re.compile(
    r"/comments/|/comments?/(?:feed|default)|comments?[-_]?(?:rss|feed)"
    r"|comments\.xml",
    re.I,
)
_COMMENT_TITLE = re.compile(r"\bcomments?\b|\bkommentar|\bcommentaires?\b|\bcomentarios\b", re.IGNORECASE)
# where publishing software puts its feed: by a mark in the page, then for every site
_BY_SOFTWARE = (
    ("wp-content/", "/feed/"), ("WordPress", "/feed/"), ("blogspot.", "/feeds/posts/default"),
    ("blogger", "/feeds/posts/default"), ("Ghost ", "/rss/"), ("Hugo ", "/index.xml"),
    ("Jekyll", "/feed.xml"), ("Drupal", "/rss.xml"), ("substack", "/feed"), ("Squarespace", "/?format=rss"),
    ("typo3", "/rss.xml"),
)  # fmt: skip
_EVERYWHERE = ("/feed/", "/rss", "/rss.xml", "/feed.xml", "/atom.xml", "/index.xml", "/feed.json")


def feeds_in_page(html: bytes, url: str) -> tuple[FoundFeed, ...]:
    """What the page declares, then what it links to, then guesses; feeds of comments last."""
    text = decode(html)
    if isinstance(text, Rejected):
        text = ""
    text = sound_references(text[:MAX_CHARACTERS])
    root = _tree(text)
    base = _base(root, url)
    named = [*_declared(root, base), *_linked(root, base)] if root is not None else []
    found = _once([*named, *_guesses(text, url)])
    return tuple(sorted(found, key=lambda feed: feed.is_comments)[:MAX_FOUND])


def _tree(text: str) -> etree._Element | None:
    if not text.strip():
        return None
    # an encoding that the page declares is no longer the one of these bytes
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, recover=True)
    try:
        return etree.fromstring(text.encode(), parser)
    except (etree.LxmlError, ValueError, AssertionError):
        return None  # nothing that has an element in it


def _base(root: etree._Element | None, url: str) -> str:
    for element in root.iter("base") if root is not None else ():
        return absolute_url(element.get("href"), url) or url
    return url


def _declared(root: etree._Element, base: str) -> Iterator[FoundFeed]:
    for link in root.iter("link"):
        rels = (link.get("rel") or "").lower().split()
        kind = _TYPES.get((link.get("type") or "").partition(";")[0].strip().lower())
        address = _address(link.get("href"), base)
        if address is None or not ("alternate" in rels or "feed" in rels):
            continue
        if kind is None and "feed" not in rels:
            continue
        if (
            kind in ("unknown", "json")
            and "feed+json" not in (link.get("type") or "")
            and not _looks_right(address)
        ):
            continue  # plain XML and JSON are offered for much else, oEmbed for one
        yield _found(address, one_line(link.get("title")), kind or "unknown")


def _linked(root: etree._Element, base: str) -> Iterator[FoundFeed]:
    for anchor in root.iter("a"):
        address = _address(anchor.get("href"), base)
        if address is None or not _looks_right(address):
            continue
        words = one_line("".join(anchor.itertext())[:200]) or one_line(anchor.get("title"))
        yield _found(address, words, _kind_of(address))


def _guesses(text: str, url: str) -> Iterator[FoundFeed]:
    if not is_url(url):
        return
    parts = urlsplit(url)
    home = f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}"
    marks = [place for mark, place in _BY_SOFTWARE if mark in text or mark in parts.netloc]
    for place in dict.fromkeys([*marks, *_EVERYWHERE]):
        yield FoundFeed(home + place, kind=_kind_of(home + place), is_guess=True)


def _once(feeds: Iterable[FoundFeed]) -> list[FoundFeed]:
    """Each address once, as the surest of its namings has it."""
    found: dict[str, FoundFeed] = {}
    for feed in feeds:
        found.setdefault(url_key(feed.url), feed)
    return list(found.values())


def _found(address: str, title: str | None, kind: Kind) -> FoundFeed:
    is_comments = bool(_COMMENTS.search(address) or (title and _COMMENT_TITLE.search(title)))
    return FoundFeed(address, title, kind, is_comments=is_comments)


def _address(href: str | None, base: str) -> str | None:
    if href is None:
        return None
    href = re.sub(r"^\s*feed:(?://)?(?=https?:)", "", href, flags=re.IGNORECASE)
    href = re.sub(r"^\s*feed:/*", "https://", href, flags=re.IGNORECASE)
    address = absolute_url(href, base)
    return address.partition("#")[0] if address else None


def _looks_right(address: str) -> bool:
    parts = urlsplit(address)
    path = parts.path + (f"?{parts.query}" if parts.query else "")
    is_page = _NO_FEED.search(f"//{parts.netloc}{parts.path}") is not None
    return _FEED_ADDRESS.search(path) is not None and not is_page


def _kind_of(address: str) -> Kind:
    end = urljoin(address, urlsplit(address).path).lower()
    if end.endswith(".json"):
        return "json"
    if "atom" in end:
        return "atom"
    return "rss" if re.search(r"rss|\.rdf$", end) else "unknown"
