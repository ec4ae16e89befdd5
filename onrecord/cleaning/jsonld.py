"""What a page says of its article in JSON-LD, for machines to read."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from onrecord.cleaning.bylines import clean_names
from onrecord.cleaning.facts import Facts, gathered
from onrecord.cleaning.lenient import MAX_JSON, loaded, pushed
from onrecord.cleaning.pagenames import PageNames
from onrecord.dates import publication_date, written_date
from onrecord.encodings import tidy
from onrecord.references import without_references

_MAX_LINE = 5_000  # characters: no headline, name or summary is longer
_ARTICLE = re.compile(r"(?:.*Article|.*BlogPosting|LiveBlogPosting|Report|Review|Interview)$")
_TAG = re.compile(r"</?[A-Za-z][^<>]{0,500}>")


@dataclass(frozen=True, slots=True)
class LinkedData:
    """The article's facts, the dates of the page around it, the article's text, and whether it is free.

    ``updates`` are the posts of a live blog: the time of each, and its lines.
    """

    article: Facts = field(default_factory=Facts)
    around: Facts = field(default_factory=Facts)
    body: str = ""
    is_free: bool = True
    updates: tuple[tuple[str, tuple[str, ...]], ...] = ()


def linked_data(tree: Any, url: str | None = None) -> LinkedData:
    """The article in the page's JSON-LD that its names agree with, and what the page says of itself.

    Failing that the first that they do not contradict: a teaser's article is none of this page's.
    """
    around, articles = Facts(), list[tuple[Mapping[str, Any], str, bool]]()
    for text in _written(tree):
        for thing, is_part in _things(loaded(text)):
            kind = _kind(thing)
            if kind is not None:
                articles.append((thing, kind, is_part))
            elif not articles and thing.get("@type") in ("WebPage", "ItemPage", "AboutPage"):
                around = gathered([around, _dates(thing)])
    found = _of_page(articles, PageNames.of(tree, url)) if articles else None
    return LinkedData(around=around) if found is None else _described(found[0], found[1], around)


def _written(tree: Any) -> Iterator[str]:
    """What the page holds in JSON-LD, also where a program puts it there."""
    for element in tree.iter("script"):
        if "ld+json" in (element.get("type") or "").lower():
            yield element.text or ""
        elif "ld+json" in (text := element.text or "")[:MAX_JSON]:
            yield from pushed(text)


def _of_page(articles: Sequence[tuple[Mapping[str, Any], str, bool]], page: PageNames) -> Any:
    """The first article that the page's names agree with, one with a day before one without.

    Failing that, the first that may be the page's; a review of anything, or a part, only where they agree.
    """
    judged = [(one, page.agree(_addresses(one[0]), _titles(one[0]))) for one in articles]
    agreed = [one for one, agrees in judged if agrees]
    dated = (one for one in agreed if "datePublished" in one[0])
    may_be = (one for one, agrees in judged if agrees is None and one[1] != "Review" and not one[2])
    return next(dated, None) or next(iter(agreed), None) or next(may_be, None)


def _described(thing: Mapping[str, Any], kind: str, around: Facts) -> LinkedData:
    body = thing.get("articleBody") or _updates(_posts(thing))
    text = tidy(body) if isinstance(body, str) else ""
    updates = tuple(_timed(_posts(thing)))
    return LinkedData(_article_facts(thing, kind), around, text, _is_free(thing), updates)


def _posts(thing: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The posts of a live blog, in their order."""
    posts = thing.get("liveBlogUpdate")
    return [one for one in posts[:1000] if isinstance(one, dict)] if isinstance(posts, list) else []


def _updates(posts: Sequence[Mapping[str, Any]]) -> str:
    """The posts of a live blog as one text, a paragraph each and more."""
    return "\n\n".join(text for one in posts if isinstance(text := one.get("articleBody"), str))


def _timed(posts: Sequence[Mapping[str, Any]]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The time and the lines of each post that has both."""
    for one in posts:
        at, body = written_date(_one(one.get("datePublished")) or ""), one.get("articleBody")
        if at is not None and isinstance(body, str):
            yield at, (*filter(None, [_one(one.get("headline"))]), *body_lines(tidy(body)))


def _addresses(thing: Mapping[str, Any]) -> list[str]:
    """Where the thing lies, by whichever field says so."""
    page = thing.get("mainEntityOfPage")
    named = [page.get("@id"), page.get("url")] if isinstance(page, dict) else [page]
    return [one for one in (thing.get("url"), thing.get("@id"), *named) if isinstance(one, str)]


def _titles(thing: Mapping[str, Any]) -> list[str]:
    titles = (_one(thing.get(name)) for name in ("headline", "name", "alternativeHeadline"))
    return [title for title in titles if title]


def body_lines(body: str) -> list[str]:
    """The paragraphs of an article's text, which publishers part by breaks or by markup."""
    text = html.unescape(body) if "&lt;" in body or "&quot;" in body or "&amp;" in body else body
    lines = re.split(r"\n+|</p>|<br\s*/?>", text)
    return [line for line in (" ".join(_TAG.sub(" ", one).split()) for one in lines) if line]


def _things(value: Any, depth: int = 0, is_part: bool = False) -> Iterator[tuple[Mapping[str, Any], bool]]:
    """Every thing described, and whether it is only a part of another."""
    if depth > 6:
        return
    for one in value if isinstance(value, list) else [value]:
        if isinstance(one, dict):
            yield one, is_part
            for key in ("@graph", "mainEntity", "mainEntityOfPage", "hasPart", "blogPost"):
                if isinstance(one.get(key), dict | list):
                    yield from _things(one[key], depth + 1, is_part or key == "hasPart")


def _kind(thing: Mapping[str, Any]) -> str | None:
    kinds = thing.get("@type")
    names = [kinds] if isinstance(kinds, str) else kinds if isinstance(kinds, list) else []
    bare = [name.rsplit("/", 1)[-1] for name in names if isinstance(name, str)]
    return next((name for name in bare if _ARTICLE.match(name)), None)


def _article_facts(thing: Mapping[str, Any], kind: str) -> Facts:
    about = Facts.of(
        "json-ld",
        title=_one(thing.get("headline")) or _one(thing.get("name")),
        standfirst=_one(thing.get("description")),
        authors=clean_names(_named(thing.get("author")) or _named(thing.get("creator"))),
        outlet=next(iter(_named(thing.get("publisher"))), None),
        language=_language(thing.get("inLanguage")),
        section=_one(thing.get("articleSection")),
        type=kind,
    )
    return gathered([about, _dates(thing)])


def _dates(thing: Mapping[str, Any]) -> Facts:
    return Facts.of(
        "json-ld",
        published=publication_date(_one(thing.get("datePublished")) or ""),
        modified=written_date(_one(thing.get("dateModified")) or ""),
    )


def _is_free(thing: Mapping[str, Any]) -> bool:
    """False where the page declares that the article is not for everybody to read."""
    return str(thing.get("isAccessibleForFree", "")).lower() not in ("false", "no")


def _one(value: Any) -> str | None:
    """One line of text, its entities read: publishers escape JSON-LD as if it were markup."""
    value = value[0] if isinstance(value, list) and value else value
    if not isinstance(value, str):
        return None
    text = without_references(html.unescape(tidy(value[:_MAX_LINE])))
    return " ".join(re.sub(r"<[^<>]{1,200}>", " ", text).split()) or None


def _named(value: Any) -> list[str]:
    people = value if isinstance(value, list) else [value]
    names = [_name_of(person) if isinstance(person, dict) else person for person in people[:20]]
    flat = [part for name in names for part in (name if isinstance(name, list) else [name])]
    return [name for name in (_one(part) for part in flat) if name]


def _name_of(person: Mapping[str, Any]) -> Any:
    """What somebody is called, by whichever fields say so."""
    parts = [_one(person.get(part)) for part in ("givenName", "additionalName", "familyName")]
    return person.get("name") or " ".join(part for part in parts if part)


def _language(value: Any) -> str | None:
    name = value.get("alternateName") or value.get("name") if isinstance(value, dict) else value
    text = _one(name) or ""
    return text if re.fullmatch(r"[A-Za-z]{2,3}(?:[-_]\w{2,8})*", text) else None
