"""What a page shows around its text without naming it in a header; what is somebody's name."""

from __future__ import annotations

import functools
import re
from itertools import islice
from typing import Any

from onrecord.dates import written_date
from onrecord.encodings import tidy
from onrecord.references import without_references

_NOT_A_NAME = re.compile(
    r"https?:|www\.|[@{}<>#\d]|:\s|[a-z]\.[a-z]|\b(?:posts|login|articles|stories|subscribe|newsletter|our|about|meet)\b|^\W*$|^(?:admin|team|people|staff|editor|editors|webmaster|unknown|none|null|guest|author"
    r"|profile|login|posted|written|published|updated|on|in|the|a|an|by|share|follow|contributor|mon|tue|wed|thu|fri|sat|sun)$"
    r"|^(?:in|on|with|from|for|at|to|of)\s",
    re.IGNORECASE,
)
_BY = re.compile(
    r"^\s*(?:authors?\s+)?(?:(?:written|posted|reported|recipe|story|words|text|analysis|opinion|commentary|review)\s+)?(?:by|von|par|por)\b[:\s]+|^\s*(?:author|written|writer|reporter|journalist|words|text|story|report|autor(?:in)?|auteure?|autore)s?\s*:\s*",
    re.IGNORECASE,
)
_TITLES = re.compile(
    r"(?:M\.?D|Ph\.?D|R\.?D|R\.?N|J\.?D|CPA|MBA|Jr|Sr|MS|MSc|DDS|LCSW|LMFT|LPC|RDN|RDN?,?\s?LDN?|MPH|DVM|PharmD|CSCS|CDCES|CFP|E-RYT.*)\.?",
    re.IGNORECASE,
)
_ROLE = re.compile(
    r"\b(?:editor|correspondent|reporter|columnist|writer|producer|contributor)\b", re.IGNORECASE
)
_WEEKDAY = re.compile(
    r"\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b.*$", re.DOTALL
)  # the date behind a name
_URL_DATE = re.compile(r"/((?:19|20)\d\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?=[/_.-]|$)")


def shown_title(tree: Any) -> str | None:
    """The only heading of the first rank, or what the window's title says."""
    h1 = headlines(tree)
    heads = [text for text in map(line_of, tree.iter("title")) if text]
    return h1[0] if len(h1) == 1 else (heads[0] if heads else None)


def declared_language(tree: Any) -> str | None:
    """The language that the root element names."""
    language = (tree.get("lang") or "").strip()
    return language if re.fullmatch(r"[A-Za-z]{2,3}(?:[-_]\w{2,8})*", language) else None


def headlines(tree: Any) -> list[str]:
    """The first headings of the first rank."""
    return [text for text in map(line_of, islice(tree.iter("h1"), 20)) if text]


def line_of(element: Any) -> str:
    """What an element shows, in one line, without the styles and scripts inside it."""
    texts = _texts_and_breaks()(element)
    shown = (text if isinstance(text, str) else "\n" for text in texts[:200])
    return " ".join(without_references(tidy("".join(shown))).split())[:500]


def pieces_of(element: Any) -> list[str]:
    """What an element shows, a piece for each stretch that no tag or break parts."""
    texts = [text for text in _texts_and_breaks()(element)[:200] if isinstance(text, str)]
    return [piece for text in texts if (piece := " ".join(without_references(tidy(text)).split()))]


@functools.cache
def _texts_and_breaks() -> Any:
    from lxml import etree

    hidden = "parent::style or parent::script or parent::noscript"
    return etree.XPath(f".//text()[not({hidden})] | .//br", smart_strings=False)


def clean_names(values: list[str]) -> tuple[str, ...]:
    """People's names without *By*, degrees, addresses and handles; each once."""
    names: list[str] = []
    for value in values:
        if re.match(r"\s*https?:", value, re.IGNORECASE):
            continue
        for part in re.split(r"\s*[;,|/•]\s*", _WEEKDAY.sub("", _BY.sub("", without_references(value)))):
            names += _joined_names(_BY.sub("", part))
    sound = [name for name in names if _is_name(name)]
    people = [name for name in sound if not _ROLE.search(name)]  # *CNN Editor-at-large* beside a name
    return tuple(dict.fromkeys(people or sound))


def date_in_url(url: str | None) -> str | None:
    """The day in an address such as ``/2026/11/02/ferries``."""
    match = _URL_DATE.search(url or "")
    return written_date("/".join(match.groups())) if match else None


def _joined_names(text: str) -> list[str]:
    """*Ada Quill and Bo Reed* are two; *Ministry of Trade and Labour* is one."""
    parts = re.split(r"\s+(?:and|und|et|with|&)\s+", " ".join(text.split()))
    return parts if all(2 <= len(part.split()) <= 4 for part in parts) else [" ".join(text.split())]


def _is_name(name: str) -> bool:
    if (
        not 2 <= len(name) <= 60
        or len(name.split()) > 7
        or _NOT_A_NAME.search(name)
        or _TITLES.fullmatch(name)
    ):
        return False
    return not name[0].islower() or len(name.split()) == 1


def names_of(element: Any) -> str:
    """What the element is called by those who laid out the page."""
    return f"{element.get('class') or ''} {element.get('id') or ''}"
