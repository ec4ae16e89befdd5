"""What a page says of itself: JSON-LD first, then OpenGraph, meta elements and visible markup."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from onrecord.cleaning.bylines import (
    clean_names,
    date_in_url,
    declared_language,
    headlines,
    shown_title,
)
from onrecord.cleaning.canonicals import own_address
from onrecord.cleaning.datelines import shown_dates
from onrecord.cleaning.embedded import embedded_day
from onrecord.cleaning.facts import Facts, Value, gathered
from onrecord.cleaning.headlines import bare_title, seen_title, site_name
from onrecord.cleaning.jsonld import LinkedData
from onrecord.cleaning.named_others import is_outlet
from onrecord.cleaning.pagenames import is_of_other_thing
from onrecord.cleaning.writers import line_writers, marked_writers, shown_writers
from onrecord.dates import is_known_before, is_month, publication_date, written_date
from onrecord.encodings import tidy
from onrecord.references import without_references

_AGENCIES = frozenset(
    "AP AFP AAP ABC ANI ANSA APA BBC BNS CP CTK DPA EFE IANS IPS KNA KUNA MTI NAN NPR NTB PA PAP PTI RFE SID SPS STT TASS TT UNI UPI VOA".split()  # noqa: E501,SIM905
)
_OPENGRAPH = {
    "title": ("og:title",),
    "standfirst": ("og:description",),
    "outlet": ("og:site_name",),
    "published": ("article:published_time", "og:published_time", "og:article:published_time"),
    "modified": ("article:modified_time", "og:updated_time"),
    "section": ("article:section",),
    "authors": ("article:author", "og:article:author"),
}
_META = {
    "title": ("headline", "dc.title", "dcterms.title", "twitter:title", "sailthru.title", "parsely-title"),
    "standfirst": ("description", "dc.description", "twitter:description"),
    "outlet": ("application-name", "dc.publisher", "publisher", "cre"),
    "published": (
        "published",
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
        "written by",
    ),
    "language": ("content-language", "language", "dc.language"),
}


def page_facts(
    tree: Any,
    linked: LinkedData,
    url: str | None,
    source: str,
    last_day: str | None = None,
    last_read: str | None = None,
) -> tuple[Facts, Facts]:
    """What the page says of itself, the most deliberate of its voices first; and the days it only shows.

    What it only shows after ``last_day``, and what it declares after ``last_read``, is no day of publication.
    """
    metas = _metas(tree)
    ld, around = linked.article, linked.around
    og, meta = _meta_facts("opengraph", _OPENGRAPH, metas), _meta_facts("meta", _META, metas)
    language = Facts.of("html", language=declared_language(tree))
    voices = [_until(last_read, voice) for voice in (ld, og, meta, around)]
    outlet = Facts.of("opengraph", outlet=site_name(og.value("outlet"), og.value("title")))
    facts = gathered([own_address(tree, url, metas), outlet, *voices, language])
    declared, shown = _dates(tree, facts, url, source, last_day, last_read)
    known = {**facts.known, **_until(last_read, declared).known}
    if is_month(Facts(known).value("published")):
        known |= _day_of_month(Facts(known).value("published") or "", voices)
    if "title" not in known and (heading := shown_title(tree)):
        known["title"] = (heading, "html")
    if seen := seen_title(og.value("title"), headlines(tree)):
        known["title"] = seen, "opengraph"
    if title := Facts(known).value("title"):
        known["title"] = (bare_title(title, headlines(tree), facts.value("outlet")), known["title"][1])
    writers = _writers(tree, (ld, og, meta), facts.value("outlet"), Facts(known).value("title"))
    return Facts({**known, **writers.known}), shown


def _day_of_month(month: str, voices: Sequence[Facts]) -> Mapping[str, tuple[Value, str]]:
    """The publication of the first voice that says a day of that month too."""
    exact = (one for one in voices if (one.value("published") or "").startswith(f"{month}-"))
    return next(({"published": one.known["published"]} for one in exact), {})


def _until(last_read: str | None, facts: Facts) -> Facts:
    """The facts without a publication on a day that had not come when the page was read."""
    day = facts.value("published")
    if last_read is None or day is None or day[:10] <= last_read:
        return facts
    return Facts({name: fact for name, fact in facts.known.items() if name != "published"})


def _writers(tree: Any, voices: Sequence[Facts], outlet: str | None, title: str | None) -> Facts:
    """The first voice that names people, with agencies beside them; failing that, whoever is named beside the
    headline, with all that the voices name but the outlet.

    ``declared`` is everybody whom any voice, an element marked or called a byline or such a line names.
    """
    named = [name for voice in voices for name in voice.names("authors")]
    lines = marked_writers(tree) or line_writers(tree)
    declared = Facts.of("html", declared=tuple(dict.fromkeys((*named, *lines))))
    for voice in voices:
        if _name_people(voice.names("authors"), outlet):
            people = [
                name
                for name in voice.names("authors")
                if not is_outlet(name, outlet) and not _is_degree(name)
            ]
            return gathered([declared, Facts.of(voice.origin("authors") or "", authors=tuple(people))])
    shown = shown_writers(tree, title)
    if named and not _name_people(shown, outlet):
        return declared
    beside = [
        one
        for one in named
        if one[0].isupper() and not is_outlet(one, outlet) and not any(one in n for n in shown)
    ]
    return gathered([declared, Facts.of("html", authors=tuple(dict.fromkeys((*shown, *beside))))])


def _dates(
    tree: Any, facts: Facts, url: str | None, source: str, last_day: str | None, last_read: str | None
) -> tuple[Facts, Facts]:
    """When it was published and last changed: what is declared, and what is only to be seen.

    Software that puts the day of the last change into both fields is overruled by an earlier day that
    the page itself shows. The day of a change never stands for that of publication.
    """
    published, modified = facts.value("published"), facts.value("modified")
    if published is not None and (modified is None or modified[:10] != published[:10]):
        return Facts(), Facts()
    names = (*facts.names("authors"), facts.value("outlet") or "")
    title = facts.value("title") or shown_title(tree)
    shown = shown_dates(tree, facts.value("language"), [name for name in names if name], title, last_day)
    if published is not None:
        earlier = shown.published if is_known_before(shown.published, published) else None
        return Facts.of("html", published=earlier), Facts()
    embedded = _until(last_read, Facts.of("script", published=embedded_day(source)))
    by_address = _until(last_read, Facts.of("url", published=date_in_url(url)))
    by_sight = Facts.of("html", published=shown.published, modified=None if modified else shown.changed)
    return Facts.of("html", published=shown.declared), gathered([by_address, embedded, by_sight])


def _name_people(names: tuple[str, ...], outlet: str | None) -> bool:
    """True where a full name is among them; an account or the outlet gives way to a voice that has one."""
    return any(" " in name and not is_outlet(name, outlet) for name in names)


def _is_degree(name: str) -> bool:
    """True for capitals beside a full name that are no agency's: *PSP*, *CPP*."""
    return name.isupper() and " " not in name and name not in _AGENCIES


def _metas(tree: Any) -> dict[str, list[str]]:
    metas: dict[str, list[str]] = {}
    for element in tree.iter("meta"):
        name = (
            element.get("property")
            or element.get("name")
            or element.get("itemprop")
            or element.get("http-equiv")
        )
        content = " ".join(without_references(tidy(element.get("content") or "")).split())
        if name and content and len(content) < 2000 and not is_of_other_thing(element):
            metas.setdefault(name.strip().lower(), []).append(content)
    label, value = metas.get("twitter:label1", [""])[0], metas.get("twitter:data1", [])
    if value and label:  # a pair of fields that WordPress fills: *Written by*, and the name
        metas.setdefault(label.lower(), value)
    return metas


def _meta_facts(origin: str, table: Mapping[str, tuple[str, ...]], metas: Mapping[str, list[str]]) -> Facts:
    values: dict[str, Any] = {}
    for field, names in table.items():
        found = next((metas[name] for name in names if name in metas), None)
        if found is not None:
            values[field] = _field(field, found)
    return Facts.of(origin, **values)


def _field(field: str, found: list[str]) -> str | tuple[str, ...] | None:
    if field == "published":
        return publication_date(found[0])
    if field == "modified":
        return written_date(found[0])
    if field == "authors":
        return clean_names(found)
    return found[0]
