"""Which names an element shows, without the day beside them, an office or a section."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from onrecord.cleaning.bylines import clean_names, line_of, pieces_of
from onrecord.dates import date_within, written_date

AUTHOR_LINK = re.compile(
    r"/(?:[a-z]+-)?(?:authors?|staff|contributors?|by|writers?|journalists?|reporters?|columnists?)/",
    re.IGNORECASE,
)
_WORD = re.compile(r"[\w.'’-]+")
_PARTICLES = frozenset(("de", "van", "von", "der", "den", "la", "bin", "al"))
_LONGEST = 120  # characters of a byline
_PARTED = re.compile(r"\s+[-–—|•·●∙⋅]\s*|\s*[|•·●∙⋅]\s*")
_OFFICE = re.compile(
    r"\b(?:editor|correspondent|reporter|columnist|writer|producer|contributor)s?\b", re.IGNORECASE
)
_BY = re.compile(r"\s*(?:written\s+|posted\s+|reported\s+)?by\b", re.IGNORECASE)
_CREDITED = re.compile(r"\bby\s", re.IGNORECASE)
_SECTION = re.compile(r"\s+(?:posted\s+)?in\b.*$", re.IGNORECASE | re.DOTALL)
_JOINING = re.compile(r"\s*,?\s*(?:and|und|et|og|och|en|ja|&|i|y|e)\s+(?P<name>.+)", re.DOTALL)
_JOINED = re.compile(
    r"^\s*(?:and|und|et|og|och|en|ja|&|with)(?=\s|$)|\s(?:and|und|et|og|och|en|ja|&|with)\s*$"
)
_MARKS = re.compile(r"[*†‡]+")


def is_full_name(text: str) -> bool:
    """True for two to four words with capitals, in any script that has them."""
    words = text.split()
    are_words = all(_WORD.fullmatch(one) and (one[0].isupper() or one in _PARTICLES) for one in words)
    return 2 <= len(words) <= 4 and words[0][0].isupper() and are_words


def names_shown(element: Any) -> tuple[str, ...]:
    """The full names that an element shows: those that lead to writers' pages, else all that is no day."""
    line = line_of(element)
    if len(line) > _LONGEST:
        return ()
    names = _linked_names(element) or clean_names([_MARKS.sub("", without_days(element))])
    are_full = all(2 <= len(name.split()) <= 5 and not _CREDITED.search(name) for name in names)
    return names if names and are_full else ()


def without_days(element: Any) -> str:
    """What an element shows before its day, in one line, or behind a day that stands first; and no office."""
    parts = [part for piece in pieces_of(element) for part in _PARTED.split(piece) if part.strip()]
    days = [n for n, part in enumerate(parts) if _has_figure(part)]
    if days:
        name = _before_day(parts[days[0]])
        before = parts[: days[0]] + [name] * bool(name)
        parts = before or [part for part in parts[days[0] :] if not _has_figure(part)]
    people = [part for part in parts if not _OFFICE.search(part) or _BY.match(part)]
    return _SECTION.sub("", _first_group(people or parts))


def _first_group(parts: Sequence[str]) -> str:
    """The parts up to the first full name, and those that a comma or an *and* joins to it."""
    line = ""
    for part in map(str.strip, parts):
        name = _BY.sub("", line).strip(" :,")
        is_joined = line.endswith(",") or _JOINED.search(line) or _JOINED.match(part) or part[:1] == ","
        if " " in name and not is_joined:
            break
        if name and not is_joined and not part[:1].isupper():
            break
        line = f"{line} {part}".strip()
    return line


def is_day(text: str) -> bool:
    """True for a piece that is nothing but one day, with a time of reading perhaps: a life has two."""
    parts = [part for part in _PARTED.split(text) if part.strip()]
    are_days = [written_date(part.strip(" ,.")) is not None for part in parts]
    return are_days[:1] == [True] and sum(are_days) == 1 and all(map(_has_figure, parts))


def _has_figure(text: str) -> bool:
    return any(c.isdigit() for c in text)


def _before_day(part: str) -> str:
    """*Ada Quill* of *Ada Quill, 3 May 2026*; nothing where figures stand in other words."""
    found = date_within(part)
    name = "" if found is None else part[: found[1]].strip(" ,")
    return "" if _has_figure(name) else name


def _linked_names(element: Any) -> tuple[str, ...]:
    """Those in links to writers' pages inside the element, and who is joined to them without one."""
    links = [one for one in element.iter("a") if one is not element and leads_to_writer(one)]
    texts = [line_of(link) for link in links]
    if not texts or not all(map(is_full_name, map(_bare, texts))):
        return ()
    joined = [match["name"].strip() for link in links if (match := _JOINING.fullmatch(link.tail or ""))]
    names = [*map(_bare, texts), *filter(is_full_name, joined)]
    return clean_names(names)


def _bare(text: str) -> str:
    """The name without *By* before it."""
    return next(iter(clean_names([text])), "")


def leads_to_writer(link: Any) -> bool:
    """True for a link that is called a writer's, or leads to where a site keeps its writers."""
    return link.get("rel") == "author" or AUTHOR_LINK.search(link.get("href") or "") is not None


def names_beside_day(pieces: Sequence[str]) -> tuple[str, ...]:
    """The full names of the one piece that stands with a day and nothing else: *Ada Quill*, *3 May 2026*."""
    rest = [piece for piece in pieces if not _has_figure(piece) and any(map(str.isalpha, piece))]
    names = clean_names(rest) if len(rest) == 1 and any(map(is_day, pieces)) else ()
    return names if names and all(map(is_full_name, names)) else ()
