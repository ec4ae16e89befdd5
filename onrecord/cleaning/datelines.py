"""The day that a page shows near its headline: when it was published, and when it was last changed."""

# ruff: noqa: E501 - one pattern a line can be read; a pattern broken over lines cannot

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from onrecord.dates import date_within, written_date
from onrecord.encodings import tidy

_SHOWN = frozenset(
    re.findall(r"\w+", "a address b dd div em h2 h3 h4 h5 h6 i li p small span strong td time")
)
_CHANGED = re.compile(
    r"\b(?:updated?|modified|reviewed|edited|revised|changed|verified|aktualisiert|actualizado|actualisé|aggiornato|mis à jour|atualizado)\b",
    re.IGNORECASE,
)
_PUBLISHED = re.compile(r"\bpublished\b", re.IGNORECASE)
_DAY_FIRST = re.compile(r"(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)")
_SLASHED = re.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2})/(\d{4})(?![\d/])")
# where a page shows the dates of other things: teasers, comments, the year of its copyright
_ELSEWHERE = re.compile(
    r"related|sidebar|footer|comment|teaser|recommend|carousel|copyright|popular|trending|recirc", re.I
)
_DATE_CLASS = re.compile(r"date|publish|posted|time|byline|meta\b|post-info|entry-info", re.IGNORECASE)
_MACHINE_DAY = re.compile(r"20\d\d-[01]\d-[0-3]\d[^\"'&\\]{0,20}")
_EMBEDDED = re.compile(
    r"""(?:datePublished|published_?At|publi(?:sh|cation)_?Date|firstPublished\w*|pubDate|postDate|published_?(?:Date|Time|On)|datePosted)
    (?:\\?["']|&quot;)\s*:\s*(?:\\?["']|&quot;)$""",
    re.IGNORECASE | re.VERBOSE,
)
# three words in a row that no line of a page's header has: the line is part of what was written
_SENTENCE = re.compile(
    r"(?:\b(?!(?:on|by|at|and|in|of|the|min|mins|minutes?|read|views?|last|published|updated|posted|written|reviewed|comments?|am|pm|for)\b)[a-z]{2,}\W+){3}"
)
_MAX_LINE = 120  # characters: a longer line is a sentence, and a day in a sentence is not the page's
_BESIDE = (
    15,
    30,
)  # elements before and after the headline within which a date is the article's, whatever names say
_REACH = (60, 150)  # elements before and after the headline


class ShownDate(NamedTuple):
    """A day on the page, whether its line says that it is that of a change, and how far from the headline."""

    day: str
    is_change: bool
    distance: int
    is_marked: bool
    is_elsewhere: bool


def shown_dates(tree: Any, language: str | None) -> tuple[str | None, str | None]:
    """The day of publication and that of the last change, as lines of their own near the headline show them."""
    found = sorted(_candidates(tree, language), key=lambda one: not one.is_marked)
    sure = [one for one in found if not one.is_elsewhere]
    near = [one for one in sure if -_REACH[0] <= one.distance <= _REACH[1]]
    days = near or [one for one in sure if one.is_marked] or _undisputed(sure) or _undisputed(found)
    changes = [one for one in near if one.is_change] or [one for one in sure if one.is_change]
    return (
        next((one.day for one in days if not one.is_change), None),
        next((one.day for one in changes), None),
    )


def embedded_day(source: str) -> str | None:
    """The one day of publication that the page's own programs hold, as JSON that no reader sees."""
    days = {
        written_date(match[0]) or ""
        for match in _MACHINE_DAY.finditer(source)
        if _EMBEDDED.search(source[max(0, match.start() - 60) : match.start()])
    }
    return days.pop() or None if len({day[:10] for day in days}) == 1 else None


def _undisputed(found: list[ShownDate]) -> list[ShownDate]:
    """The dates, when all of them are of one day."""
    return found if len({one.day for one in found}) == 1 else []


def _candidates(tree: Any, language: str | None) -> Iterator[ShownDate]:
    elements = [element for element in _dated()(tree)[:300] if element.tag in _SHOWN]
    if not elements:
        return
    order = {element: n for n, element in enumerate(tree.iter())}
    headline = next((order[element] for element in tree.iter("h1")), -1_000_000)
    for element in elements:
        line = _line(element)
        day = day_in_line(line, language) or _machine_day(element)
        if day is not None:
            label, distance = _label(element), order[element] - headline
            is_change = _CHANGED.search(f"{label} {line}") is not None
            names = f"{element.tag} {element.get('class')} {element.get('id')}"
            is_its_own = -_BESIDE[0] <= distance <= _BESIDE[1] or _PUBLISHED.search(label) is not None
            is_elsewhere = not is_its_own and _is_elsewhere(element)
            yield ShownDate(day, is_change, distance, _DATE_CLASS.search(names) is not None, is_elsewhere)


@functools.cache
def _dated() -> Any:
    """The elements whose own words hold a year, found without a look at each."""
    from lxml import etree

    year = "string-length(.) < 400 and (contains(., '20') or contains(., '19'))"
    return etree.XPath(f"//*[text()[{year}]] | //time[@datetime]")


def day_in_line(line: str, language: str | None) -> str | None:
    """The day in a line that holds little else, where it has one reading."""
    if len(line) > _MAX_LINE:
        return None
    plain = _SLASHED.sub(lambda match: _iso(match, language), _DAY_FIRST.sub(r"\3-\2-\1", line))
    plain = re.sub(
        r"(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)", lambda m: f"{m[1]}-{m[2]:0>2}-{m[3]:0>2}", plain
    )
    found = date_within(plain)
    return None if found is None or _SENTENCE.search(line) else found[0]


def _iso(match: re.Match[str], language: str | None) -> str:
    """Year, month and day, where the figures or the page's language say which is the month."""
    first, second, year = match.groups()
    if int(first) > 12 or (language or "en")[:2].lower() != "en" or language in ("en-GB", "en_GB", "en-AU"):
        return f"{year}-{second}-{first}"
    is_american = int(second) > 12 or language in ("en-US", "en_US", "en-us")
    return f"{year}-{first}-{second}" if is_american else match[0]


def _line(element: Any) -> str:
    text = "".join(element.itertext())
    return " ".join(tidy(text).split()) if len(text) < 1000 else text


def _machine_day(element: Any) -> str | None:
    return written_date(element.get("datetime") or "") if element.tag == "time" else None


def _label(element: Any) -> str:
    """The words just before, as far as they stand in one line with it: a label in an element of its own."""
    parent = element.getparent()
    words = [element.get("class") or ""]
    if parent is not None and len(parent) < 6:
        around = "".join(parent.itertext())
        if len(around) < 200:
            words += [parent.get("class") or "", around.partition("".join(element.itertext()) or around)[0]]
    return " ".join(words)


def _is_elsewhere(element: Any) -> bool:
    for one in (element, *element.iterancestors()):
        if one.tag in ("footer", "nav") or one.tag == "body":
            return bool(one.tag != "body")
        if _ELSEWHERE.search(f"{one.get('class') or ''} {one.get('id') or ''}"):
            return True
    return False
