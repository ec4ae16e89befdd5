"""What a page says of itself: JSON-LD first, then OpenGraph, meta elements and visible markup."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urljoin

from onrecord.cleaning.bylines import clean_names, date_in_url, headlines, visible_facts
from onrecord.cleaning.facts import Facts, gathered
from onrecord.cleaning.headlines import bare_title
from onrecord.dates import written_date
from onrecord.encodings import tidy
from onrecord.urls import is_url

_MAX_JSON = 1_000_000  # characters of one JSON-LD block
_ARTICLE = re.compile(r"(?:.*Article|.*BlogPosting|LiveBlogPosting|Report|Review|Interview)$")
_OPENGRAPH = {
    "title": ("og:title",),
    "standfirst": ("og:description",),
    "outlet": ("og:site_name",),
    "published": ("article:published_time", "og:published_time", "og:article:published_time"),
    "modified": ("article:modified_time", "og:updated_time"),
    "section": ("article:section",),
    "authors": ("article:author", "og:article:author"),
    "url": ("og:url",),
}
_META = {
    "title": ("headline", "dc.title", "dcterms.title", "twitter:title", "sailthru.title", "parsely-title"),
    "standfirst": ("description", "dc.description", "twitter:description"),
    "outlet": ("application-name", "dc.publisher", "publisher", "cre"),
    "published": (
        "date",
        "pubdate",
        "publishdate",
        "publish-date",
        "publish_date",
        "article.published",
        "dc.date.issued",
        "dcterms.created",
        "dc.date",
        "dcterms.date",
        "sailthru.date",
        "parsely-pub-date",
        "datepublished",
        "citation_publication_date",
        "article_date_original",
        "cxenseparse:recs:publishtime",
        "dcterms.issued",
    ),
    "modified": ("last-modified", "revised", "dcterms.modified", "datemodified", "lastmod"),
    "section": ("section", "article:section", "parsely-section", "cg.section"),
    "authors": (
        "author",
        "byl",
        "dc.creator",
        "dcterms.creator",
        "sailthru.author",
        "parsely-author",
        "citation_author",
    ),
    "language": ("content-language", "language", "dc.language"),
}


def page_facts(tree: Any, url: str | None) -> Facts:
    """What the page says of itself, from the most to the least deliberate of its voices."""
    metas = _metas(tree)
    ld, og = _json_ld(tree), _meta_facts("opengraph", _OPENGRAPH, metas)
    meta, visible = _meta_facts("meta", _META, metas), visible_facts(tree)
    by_address = Facts.of("url", published=date_in_url(url))
    facts = gathered([_address(tree, url, metas), ld, og, meta, visible, by_address])
    known = dict(facts.known)
    if title := facts.value("title"):
        known["title"] = (bare_title(title, headlines(tree), facts.value("outlet")), known["title"][1])
    outlet = facts.value("outlet")
    people = next(
        (voice for voice in (ld, og, meta, visible) if _are_people(voice.names("authors"), outlet)), facts
    )
    if "authors" in people.known:
        known["authors"] = people.known["authors"]
    return Facts(known)


def _are_people(names: tuple[str, ...], outlet: str | None) -> bool:
    """True for full names; an account or the outlet itself gives way to a voice that names people."""
    return bool(names) and all(" " in name and name != outlet for name in names)


def _metas(tree: Any) -> dict[str, list[str]]:
    metas: dict[str, list[str]] = {}
    for element in tree.iter("meta"):
        name = (
            element.get("property")
            or element.get("name")
            or element.get("itemprop")
            or element.get("http-equiv")
        )
        content = " ".join(tidy(element.get("content") or "").split())
        if name and content and len(content) < 2000:
            metas.setdefault(name.strip().lower(), []).append(content)
    return metas


def _meta_facts(origin: str, table: Mapping[str, tuple[str, ...]], metas: Mapping[str, list[str]]) -> Facts:
    values: dict[str, Any] = {}
    for field, names in table.items():
        found = next((metas[name] for name in names if name in metas), None)
        if found is not None:
            values[field] = _field(field, found)
    return Facts.of(origin, **values)


def _field(field: str, found: list[str]) -> str | tuple[str, ...] | None:
    if field in ("published", "modified"):
        return written_date(found[0])
    if field == "authors":
        return clean_names(found)
    return found[0]


def _json_ld(tree: Any) -> Facts:
    """The first article that the page's JSON-LD describes."""
    for element in tree.iter("script"):
        if "ld+json" not in (element.get("type") or "").lower():
            continue
        for thing in _things(_loaded(element.text or "")):
            kind = _kind(thing)
            if kind is not None:
                return _article_facts(thing, kind)
    return Facts()


def _loaded(text: str) -> Any:
    text = (
        re.sub(r"^\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|//\s*\]\]>|\]\]>)\s*$", "", text)
        .strip()
        .rstrip(";")
    )
    if len(text) > _MAX_JSON:
        return None
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return None


def _things(value: Any, depth: int = 0) -> Iterator[Mapping[str, Any]]:
    if depth > 6:
        return
    for one in value if isinstance(value, list) else [value]:
        if isinstance(one, dict):
            yield one
            for key in ("@graph", "mainEntity", "mainEntityOfPage", "hasPart"):
                if isinstance(one.get(key), dict | list):
                    yield from _things(one[key], depth + 1)


def _kind(thing: Mapping[str, Any]) -> str | None:
    kinds = thing.get("@type")
    names = [kinds] if isinstance(kinds, str) else kinds if isinstance(kinds, list) else []
    bare = [name.rsplit("/", 1)[-1] for name in names if isinstance(name, str)]
    return next((name for name in bare if _ARTICLE.match(name)), None)


def _article_facts(thing: Mapping[str, Any], kind: str) -> Facts:
    return Facts.of(
        "json-ld",
        title=_one(thing.get("headline")) or _one(thing.get("name")),
        standfirst=_one(thing.get("description")),
        authors=clean_names(_named(thing.get("author")) or _named(thing.get("creator"))),
        outlet=next(iter(_named(thing.get("publisher"))), None),
        published=written_date(_one(thing.get("datePublished")) or ""),
        modified=written_date(_one(thing.get("dateModified")) or ""),
        language=_language(thing.get("inLanguage")),
        section=_one(thing.get("articleSection")),
        type=kind,
    )


def _one(value: Any) -> str | None:
    """One line of text, its entities read: publishers escape JSON-LD as if it were markup."""
    import html

    value = value[0] if isinstance(value, list) and value else value
    if not isinstance(value, str):
        return None
    return " ".join(re.sub(r"<[^<>]{1,200}>", " ", html.unescape(tidy(value))).split()) or None


def _named(value: Any) -> list[str]:
    people = value if isinstance(value, list) else [value]
    names = [person.get("name") if isinstance(person, dict) else person for person in people[:20]]
    flat = [part for name in names for part in (name if isinstance(name, list) else [name])]
    return [name for name in (_one(part) for part in flat) if name]


def _language(value: Any) -> str | None:
    name = value.get("alternateName") or value.get("name") if isinstance(value, dict) else value
    text = _one(name) or ""
    return text if re.fullmatch(r"[A-Za-z]{2,3}(?:[-_]\w{2,8})*", text) else None


def _address(tree: Any, url: str | None, metas: Mapping[str, list[str]]) -> Facts:
    """The canonical address; a page without one keeps the address it was found at."""
    for element in tree.iter("link"):
        if (element.get("rel") or "").lower() == "canonical" and element.get("href"):
            return Facts.of("html", url=_resolved(element.get("href"), url))
    return Facts.of("opengraph", url=_resolved(metas.get("og:url", [""])[0], url))


def _resolved(link: str, base: str | None) -> str | None:
    if not link.strip():
        return None
    try:
        address = urljoin(base or "", link.strip())
    except ValueError:
        return None
    return address if is_url(address) else None
