"""The head of a site, which shows its name, its menu and today's date, told from the head of an article."""

from __future__ import annotations

import re
from collections.abc import Set
from itertools import islice
from typing import Any
from urllib.parse import urlsplit

from onrecord.cleaning.bylines import names_of

_HEAD = re.compile(r"(?:^|[\s_-])(?:site|global|main|page|top)?[_-]?(?:header|head|banner)(?:$|[\s_-])", re.I)
_LOGO = re.compile(r"(?:^|[\s_-])(?:logo|brand|masthead|site[_-]?(?:title|name))(?:$|[\s_-])", re.IGNORECASE)
_CRUMBS = re.compile(r"bread-?_?crumb", re.IGNORECASE)
_WEEKDAY = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch"
    r"|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo"
    r"|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)\b",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"\d[:.h]\d\d")
_FIRST = 300  # elements of a part: its menu and the name of the site come early
_NEAR = 3  # elements around a day that may hold the site's name or menu beside it


def is_site_head(part: Any) -> bool:
    """True for a header, by its tag, role or name, with a menu or a link to the front page in it."""
    is_head = part.tag == "header" or part.get("role") == "banner" or _HEAD.search(names_of(part)) is not None
    return is_head and leads_home(part)


def leads_home(part: Any) -> bool:
    """True for a part that holds a menu or a link to the front page; a trail of links is no menu."""
    first = islice(part.iter(), _FIRST)
    return any(
        one.tag == "nav" or (one.tag == "a" and is_home_link(one))
        for one in first
        if one.tag in ("a", "nav") and not any(map(_is_trail, (one, *islice(one.iterancestors(), 4))))
    )


def is_home_link(link: Any) -> bool:
    """True for a link to the front page of this or another site."""
    href = (link.get("href") or "").strip()
    if not href or href.startswith(("#", "mailto:", "javascript:")):
        return False
    try:
        parts = urlsplit(href)
    except ValueError:
        return False
    return parts.path in ("/", "./", "/index.html", "/index.php") or (bool(parts.netloc) and not parts.path)


def is_logo(heading: Any) -> bool:
    """True for a heading that is the site's name: called so, or within or around a link to the front page."""
    near = (heading, *islice(heading.iterancestors(), 2))
    if any(_LOGO.search(names_of(one)) for one in near):
        return True
    return any(is_home_link(a) for a in (*near, *heading.iter("a")) if a.tag == "a")


def is_todays(element: Any, line: str, around: Set[Any]) -> bool:
    """True for a day above a headline as sites show today's: with its weekday or beside the site's name.

    ``around`` holds what surrounds the headline or the text: what is there beside the day says nothing.
    """
    held = [one for one in islice(element.iterancestors(), _NEAR) if one not in around]
    if any(leads_home(one) for one in held):
        return True
    return not is_in_article(element) and is_weekday_alone(line)


def is_in_article(element: Any) -> bool:
    """True in the main part of a page, or in an article."""
    return any(one.tag in ("main", "article") for one in element.iterancestors())


def is_weekday_alone(line: str) -> bool:
    """True for a day that is written with its weekday and without a clock."""
    return _WEEKDAY.search(line) is not None and _CLOCK.search(line) is None


def _is_trail(part: Any) -> bool:
    return _CRUMBS.search(f"{names_of(part)} {part.get('aria-label') or ''}") is not None
